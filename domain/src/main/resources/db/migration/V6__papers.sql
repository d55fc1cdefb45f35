-- Papers: each is recorded with its number first and rendered to a file afterwards, so a killed run
-- goes on where it stopped and never issues a number twice.

create table number_series (
  kind         text not null,
  scope        text not null,
  year         int  not null,
  last_number  int  not null check (last_number > 0),
  primary key (kind, scope, year)
);
comment on table number_series is 'Numbers without gaps: taken in the transaction that writes the paper.';

create table manifest (
  id                uuid primary key default uuidv7(),
  number            text        not null unique,
  delivery_line_id  uuid        not null references delivery_line,
  delivery_date     date        not null,
  run               int         not null check (run > 0),
  file_id           uuid references stored_file,
  created_at        timestamptz not null default now(),
  unique (delivery_line_id, delivery_date, run)
);
comment on column manifest.run is 'A second run of the same day takes the orders that were ready too late for the first.';

create table delivery_note (
  id           uuid primary key default uuidv7(),
  number       text        not null unique,
  order_id     uuid        not null unique references orders,
  manifest_id  uuid        not null references manifest,
  position     int         not null check (position > 0),
  file_id      uuid references stored_file,
  created_at   timestamptz not null default now()
);
comment on column delivery_note.position is 'Stop on the way, from 1; the loading list is in reverse.';
create index delivery_note_manifest on delivery_note (manifest_id, position);
create index delivery_note_to_render on delivery_note (id) where file_id is null;

create table invoice (
  id           uuid primary key default uuidv7(),
  number       text           not null unique,
  order_id     uuid           not null unique references orders,
  supplier_id  uuid           not null references supplier,
  shop_id      uuid           not null references shop,
  gross        numeric(14, 2) not null,
  net          numeric(14, 2) not null,
  tax          numeric(14, 2) not null,
  file_id      uuid references stored_file,
  issued_at    timestamptz    not null default now(),
  check (net + tax = gross)
);
create index invoice_supplier on invoice (supplier_id, id desc);
create index invoice_shop on invoice (shop_id, id desc);
create index invoice_to_render on invoice (id) where file_id is null;

create table invoice_line (
  invoice_id     uuid           not null references invoice,
  line_no        int            not null,
  name           text           not null,
  specification  text           not null,
  gtin           text,
  unit           text           not null,
  quantity       numeric(14, 3) not null check (quantity > 0),
  unit_price     numeric(14, 4) not null,
  vat_rate       numeric(5, 4)  not null,
  gross          numeric(14, 2) not null,
  net            numeric(14, 2) not null,
  tax            numeric(14, 2) not null,
  primary key (invoice_id, line_no),
  check (net + tax = gross)
);
comment on column invoice_line.unit_price is 'A base unit, tax included; quantity in base units. The amount is computed from the price of a pack.';

create view document as
select id, 'invoice' as kind, number, order_id, null::uuid as manifest_id, supplier_id, shop_id, issued_at, file_id
from invoice
union all
select n.id, 'delivery_note', n.number, n.order_id, n.manifest_id, o.supplier_id, o.shop_id, n.created_at, n.file_id
from delivery_note n join orders o on o.id = n.order_id
union all
select id, 'manifest', number, null, id, null, null, created_at, file_id
from manifest;
comment on view document is 'Every paper. supplier_id and shop_id say who besides staff may read it.';
