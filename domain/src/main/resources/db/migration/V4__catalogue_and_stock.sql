-- Products are shared; offers, prices and stock belong to a supplier.

create table vat_rate (
  code         text          not null,
  name_zh      text          not null,
  name_en      text          not null,
  rate         numeric(5, 4) not null check (rate >= 0 and rate < 1),
  valid_from   date          not null,
  valid_until  date,
  primary key (code, valid_from),
  check (valid_until is null or valid_until > valid_from)
);
comment on table vat_rate is 'Dated, because the law changes: valid_from inclusive, valid_until exclusive.';
insert into vat_rate (code, name_zh, name_en, rate, valid_from) values
  ('general', '一般货物', 'General goods', 0.13, '2019-04-01'),
  ('reduced', '农产品、食用油、盐、饲料、化肥、农药', 'Farm products, edible oil, salt, feed, fertiliser, pesticide', 0.09, '2019-04-01'),
  ('services', '服务', 'Services', 0.06, '2016-05-01'),
  ('simplified', '简易计税', 'Simplified', 0.03, '2014-07-01'),
  ('exempt', '免税', 'Exempt', 0, '1994-01-01');

create table category (
  code         text primary key,
  parent_code  text references category,
  name_zh      text not null,
  name_en      text not null,
  position     int  not null
);

create table product (
  id                 uuid primary key default uuidv7(),
  name               text        not null check (length(name) between 1 and 200),
  brand              text        not null default '',
  specification      text        not null default '' check (length(specification) <= 100),
  base_unit          text        not null check (length(base_unit) between 1 and 20),
  category_code      text references category,
  owner_supplier_id  uuid references supplier,
  picture            text,
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now(),
  version            bigint      not null default 1
);
comment on column product.owner_supplier_id is 'Set when the product is known by an in-store code only: nobody else may offer it.';
comment on column product.picture is 'Name of a drawn picture (a sprite), or null.';
comment on column product.version is 'Grows with every change of the product, its offers or its stock; the external version of its search document.';

create table barcode (
  id                 uuid primary key default uuidv7(),
  gtin               text not null check (gtin ~ '^[0-9]{14}$'),
  owner_supplier_id  uuid references supplier,
  product_id         uuid not null references product,
  pack_unit          text not null,
  base_quantity      numeric(14, 3) not null check (base_quantity > 0),
  unique nulls not distinct (gtin, owner_supplier_id),
  check ((gtin ~ '^(02|0002|0004|0000002)') = (owner_supplier_id is not null))
);
comment on table barcode is 'A code names one pack level of one product. In-store codes (02, 04, 20-29) mean something only at their owner.';
create index barcode_product on barcode (product_id);

create table pack_level (
  id             uuid primary key default uuidv7(),
  product_id     uuid not null references product,
  unit           text not null check (length(unit) between 1 and 20),
  base_quantity  numeric(14, 3) not null check (base_quantity > 0),
  unique (product_id, unit, base_quantity)
);

create table offer (
  id              uuid primary key default uuidv7(),
  supplier_id     uuid           not null references supplier,
  product_id      uuid           not null references product,
  pack_level_id   uuid           not null references pack_level,
  price           numeric(14, 4) not null check (price > 0 and price < 10000000),
  minimum_packs   int            not null default 1 check (minimum_packs between 1 and 100000),
  multiple_packs  int            not null default 1 check (multiple_packs between 1 and 100000),
  vat_rate        numeric(5, 4)  not null check (vat_rate >= 0 and vat_rate < 1),
  listed          boolean        not null default true,
  created_at      timestamptz    not null default now(),
  updated_at      timestamptz    not null default now(),
  version         int            not null default 0,
  unique (supplier_id, product_id, pack_level_id)
);
comment on column offer.price is 'A pack, tax included, at the minimum quantity.';
create index offer_product on offer (product_id);

create table price_tier (
  offer_id   uuid           not null references offer on delete cascade,
  min_packs  int            not null check (min_packs > 1),
  price      numeric(14, 4) not null check (price > 0),
  primary key (offer_id, min_packs)
);

create table stock (
  supplier_id  uuid           not null references supplier,
  product_id   uuid           not null references product,
  on_hand      numeric(14, 3) not null default 0 check (on_hand >= 0),
  reserved     numeric(14, 3) not null default 0 check (reserved >= 0),
  primary key (supplier_id, product_id)
);
comment on table stock is 'In base units. Available = on hand - reserved; a supplier may find less on hand than is reserved.';

create table stock_movement (
  id               bigint generated always as identity primary key,
  supplier_id      uuid           not null,
  product_id       uuid           not null,
  kind             text           not null check (kind in ('count', 'reservation', 'release', 'pick')),
  on_hand_change   numeric(14, 3) not null default 0,
  reserved_change  numeric(14, 3) not null default 0,
  order_id         uuid,
  actor_id         uuid references account,
  at               timestamptz    not null default now(),
  foreign key (supplier_id, product_id) references stock
);
comment on table stock_movement is 'The ledger: the sums of the changes are the balance in stock.';
create index stock_movement_stock on stock_movement (supplier_id, product_id);
-- What an order holds reserved: the vehicle is loaded by it.
create index stock_movement_order on stock_movement (order_id) where order_id is not null;
create trigger stock_movement_append_only before update or delete on stock_movement
  for each row execute function refuse_change();
-- A supplier's own goods without a code are found again by name when the price list comes anew.
create index product_own on product (owner_supplier_id, name) where owner_supplier_id is not null;
