-- A checkout splits into one order a supplier; an order line keeps what was agreed.

create table cart_line (
  shop_id     uuid        not null references shop,
  offer_id    uuid        not null references offer,
  packs       int         not null check (packs > 0),
  added_at    timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  primary key (shop_id, offer_id)
);

create table checkout (
  id               uuid primary key default uuidv7(),
  shop_id          uuid        not null references shop,
  idempotency_key  text        not null check (length(idempotency_key) between 8 and 100),
  request_hash     bytea       not null,
  placed_by        uuid        not null references account,
  placed_at        timestamptz not null default now(),
  unique (shop_id, idempotency_key)
);

create table purchase_request (
  id             uuid primary key default uuidv7(),
  shop_id        uuid           not null references shop,
  product_id     uuid references product,
  description    text           not null check (length(description) between 1 and 200),
  quantity       numeric(14, 3) not null check (quantity > 0 and quantity <= 1000000),
  unit           text           not null check (length(unit) between 1 and 20),
  target_price   numeric(14, 4) check (target_price > 0),
  needed_by      date           not null,
  deadline       timestamptz    not null,
  township_code  text           not null references township,
  note           text           not null default '' check (length(note) <= 500),
  status         text           not null default 'open' check (status in ('open', 'accepted', 'withdrawn', 'lapsed')),
  created_by     uuid           not null references account,
  created_at     timestamptz    not null default now(),
  version        int            not null default 0
);
comment on column purchase_request.deadline is 'Quotes are taken and accepted until then.';
create index purchase_request_shop on purchase_request (shop_id, id desc);
create index purchase_request_open on purchase_request (deadline) where status = 'open';

create table quote (
  id             uuid primary key default uuidv7(),
  request_id     uuid           not null references purchase_request,
  supplier_id    uuid           not null references supplier,
  offer_id       uuid references offer,
  description    text           not null check (length(description) between 1 and 200),
  pack_unit      text           not null check (length(pack_unit) between 1 and 20),
  base_unit      text           not null check (length(base_unit) between 1 and 20),
  pack_quantity  numeric(14, 3) not null check (pack_quantity > 0),
  packs          int            not null check (packs between 1 and 1000000),
  price          numeric(14, 4) not null check (price > 0 and price < 10000000),
  vat_rate       numeric(5, 4)  not null check (vat_rate >= 0 and vat_rate < 1),
  valid_until    timestamptz    not null,
  note           text           not null default '' check (length(note) <= 500),
  status         text           not null default 'standing' check (status in ('standing', 'withdrawn', 'accepted', 'declined')),
  revision       int            not null default 1,
  quoted_by      uuid           not null references account,
  quoted_at      timestamptz    not null default now(),
  unique (request_id, supplier_id)
);
comment on table quote is 'One standing quote a supplier; each revision is in the audit log.';
-- A request is met once.
create unique index quote_accepted on quote (request_id) where status = 'accepted';

create sequence order_number;

create table orders (
  id                uuid primary key default uuidv7(),
  number            text           not null unique,
  checkout_id       uuid references checkout,
  quote_id          uuid unique references quote,
  shop_id           uuid           not null references shop,
  supplier_id       uuid           not null references supplier,
  delivery_line_id  uuid           not null references delivery_line,
  delivery_date     date           not null,
  status            text           not null check (status in ('placed', 'confirmed', 'partly_confirmed', 'declined', 'cancelled',
                                                              'ready', 'loaded', 'received', 'closed')),
  gross             numeric(14, 2) not null check (gross >= 0),
  net               numeric(14, 2) not null check (net >= 0),
  tax               numeric(14, 2) not null check (tax >= 0),
  note              text           not null default '' check (length(note) <= 500),
  placed_by         uuid           not null references account,
  placed_at         timestamptz    not null default now(),
  version           int            not null default 0,
  check (net + tax = gross),
  check ((checkout_id is null) <> (quote_id is null)),
  unique (checkout_id, supplier_id)
);
create index orders_shop on orders (shop_id, id desc);
create index orders_supplier on orders (supplier_id, id desc);
-- The manifest of a line and day.
create index orders_line_day on orders (delivery_line_id, delivery_date) where status = 'ready';
-- What the invoice run still has to do.
create index orders_to_invoice on orders (supplier_id, id) where status = 'received';

create table order_line (
  order_id           uuid           not null references orders,
  line_no            int            not null check (line_no > 0),
  offer_id           uuid references offer,
  product_id         uuid references product,
  gtin               text,
  name               text           not null,
  specification      text           not null default '',
  pack_unit          text           not null,
  base_unit          text           not null,
  pack_quantity      numeric(14, 3) not null check (pack_quantity > 0),
  packs              int            not null check (packs > 0),
  confirmed_packs    int check (confirmed_packs between 0 and packs),
  short_reason       text,
  received_quantity  numeric(14, 3) check (received_quantity >= 0),
  difference_reason  text,
  price              numeric(14, 4) not null check (price > 0),
  vat_rate           numeric(5, 4)  not null,
  gross              numeric(14, 2) not null check (gross >= 0),
  net                numeric(14, 2) not null,
  tax                numeric(14, 2) not null,
  primary key (order_id, line_no),
  check (net + tax = gross),
  check (received_quantity is null or received_quantity = confirmed_packs * pack_quantity or difference_reason is not null),
  check (received_quantity is null or received_quantity <= confirmed_packs * pack_quantity)
);
comment on column order_line.price is 'A pack, tax included, as fixed when the order was placed.';
comment on column order_line.gross is 'Of the ordered packs, after confirmation of the confirmed packs, after receipt of the received quantity.';
comment on column order_line.received_quantity is 'In base units.';

create table order_event (
  id           bigint generated always as identity primary key,
  order_id     uuid        not null references orders,
  from_status  text,
  to_status    text        not null,
  reason       text,
  actor_id     uuid references account,
  at           timestamptz not null default clock_timestamp()
);
create index order_event_order on order_event (order_id, id);
create trigger order_event_append_only before update or delete on order_event
  for each row execute function refuse_change();

alter table stock_movement add foreign key (order_id) references orders;
