-- The two sides of the trade and how each is admitted.

create sequence supplier_code;

create table supplier (
  id             uuid primary key default uuidv7(),
  code           text        not null unique default 'S' || lpad(nextval('supplier_code')::text, 3, '0'),
  name           text        not null check (length(name) between 2 and 100),
  credit_code    text        not null unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  food_licence   text,
  contact_name   text        not null check (length(contact_name) between 1 and 60),
  contact_phone  text        not null,
  address        text        not null check (length(address) between 1 and 200),
  status         text        not null check (status in ('applied', 'returned', 'approved', 'suspended')),
  reason         text,
  decided_by     uuid references account,
  decided_at     timestamptz,
  applied_at     timestamptz not null default now(),
  version        int         not null default 0,
  check (status not in ('returned', 'suspended') or reason is not null)
);
comment on column supplier.reason is 'What the supplier reads when sent back or suspended.';

create table shop (
  id                   uuid primary key default uuidv7(),
  name                 text not null default '' check (length(name) <= 100),
  registration_number  text check (registration_number ~ '^([0-9A-HJ-NPQRTUWXY]{18}|[0-9]{15})$'),
  food_permit_kind     text not null default 'none' check (food_permit_kind in ('licence', 'filing', 'none')),
  food_permit          text,
  permit_expires_on    date,
  township_code        text references township,
  address              text not null default '' check (length(address) <= 200),
  latitude             numeric(9, 6) check (latitude between -90 and 90),
  longitude            numeric(9, 6) check (longitude between -180 and 180),
  position_source      text check (position_source in ('gps', 'township')),
  contact_name         text not null default '' check (length(contact_name) <= 60),
  contact_phone        text not null default '',
  status               text not null default 'draft'
                       check (status in ('draft', 'submitted', 'more_wanted', 'approved', 'rejected', 'suspended')),
  submitted_at         timestamptz,
  created_at           timestamptz not null default now(),
  version              int not null default 0,
  check (status = 'draft' or (registration_number is not null and township_code is not null and submitted_at is not null)),
  check (food_permit_kind = 'none' or status = 'draft' or food_permit is not null)
);
-- One certified shop a licence. Before that, a duplicate is a warning for the verifier.
create unique index shop_registration_approved on shop (registration_number) where status = 'approved';
create index shop_registration on shop (registration_number);
-- The verifier's queue, oldest first.
create index shop_queue on shop (submitted_at, id) where status = 'submitted';

alter table account add foreign key (shop_id) references shop;
alter table account add foreign key (supplier_id) references supplier;

create table shop_document (
  id           uuid primary key default uuidv7(),
  shop_id      uuid        not null references shop,
  kind         text        not null check (kind in ('business_licence', 'food_permit', 'shop_front', 'shop_inside')),
  file_id      uuid        not null references stored_file,
  uploaded_at  timestamptz not null default now()
);
create index shop_document_shop on shop_document (shop_id);
create index shop_document_file on shop_document (file_id);

create table inspection (
  id            uuid primary key default uuidv7(),
  shop_id       uuid        not null references shop,
  inspected_by  uuid        not null references account,
  inspected_on  date        not null,
  result        text        not null check (result in ('passed', 'failed')),
  note          text        not null check (length(note) between 1 and 1000),
  created_at    timestamptz not null default now()
);
create index inspection_shop on inspection (shop_id);

create table inspection_photo (
  inspection_id  uuid not null references inspection,
  file_id        uuid not null references stored_file,
  primary key (inspection_id, file_id)
);
create index inspection_photo_file on inspection_photo (file_id);

create table certification_decision (
  id          uuid primary key default uuidv7(),
  shop_id     uuid        not null references shop,
  decision    text        not null check (decision in ('approve', 'reject', 'ask_more', 'suspend')),
  reason      text        not null check (length(reason) between 1 and 1000),
  decided_by  uuid        not null references account,
  decided_at  timestamptz not null default now()
);
create index certification_decision_shop on certification_decision (shop_id, id);
