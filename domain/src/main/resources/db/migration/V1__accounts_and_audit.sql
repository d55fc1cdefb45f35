-- Who may sign in, what they hold, and what they did.

create table stored_file (
  id          uuid primary key default uuidv7(),
  name        text        not null check (length(name) between 1 and 200),
  media_type  text        not null,
  size_bytes  bigint      not null check (size_bytes > 0),
  sha256      bytea       not null check (length(sha256) = 32),
  content     bytea       not null,
  created_by  uuid,
  created_at  timestamptz not null default now()
);
comment on table stored_file is 'Uploads and papers. In PostgreSQL, so that a row and its file are committed together.';
-- Images and PDFs are compressed already.
alter table stored_file alter column content set storage external;

create table account (
  id             uuid primary key default uuidv7(),
  phone          text        not null unique check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  password_hash  text        not null,
  name           text        not null check (length(name) between 1 and 60),
  role           text        not null check (role in ('retailer', 'supplier', 'staff', 'administrator')),
  shop_id        uuid,
  supplier_id    uuid,
  locale         text        not null default 'zh-CN' check (locale in ('zh-CN', 'en')),
  disabled_at    timestamptz,
  created_at     timestamptz not null default now(),
  check (role <> 'supplier' or supplier_id is not null),
  check (role = 'supplier' or supplier_id is null)
);
comment on column account.phone is 'E.164';
comment on column account.shop_id is 'Kept when a retailer becomes staff: nobody certifies their own shop.';
-- Who works for a shop or a supplier: notifications and live pages.
create index account_shop on account (shop_id) where shop_id is not null;
create index account_supplier on account (supplier_id) where supplier_id is not null;

alter table stored_file add foreign key (created_by) references account;

create table demo_account (
  account_id  uuid primary key references account,
  password    text not null,
  position    int  not null
);
comment on table demo_account is 'Filled by the sample data only: accounts whose passwords are no secret.';

create table session (
  id            uuid primary key default uuidv7(),
  token_hash    bytea       not null unique check (length(token_hash) = 32),
  account_id    uuid        not null references account,
  user_agent    text,
  address       text,
  created_at    timestamptz not null default now(),
  last_seen_at  timestamptz not null default now(),
  expires_at    timestamptz not null,
  revoked_at    timestamptz
);
comment on column session.token_hash is 'SHA-256 of the cookie: a copy of this table opens no session.';
create index session_account on session (account_id);

create table login_throttle (
  subject       text primary key,
  failures      int         not null check (failures >= 0),
  window_start  timestamptz not null,
  locked_until  timestamptz
);
comment on column login_throttle.subject is 'account:<phone> or address:<ip>';

create table audit_log (
  id            bigint generated always as identity primary key,
  at            timestamptz not null default clock_timestamp(),
  actor_id      uuid references account,
  action        text        not null,
  subject_type  text        not null,
  subject_id    uuid,
  detail        jsonb       not null default '{}'
);
comment on column audit_log.actor_id is 'Null: the system itself (a schedule, an expiry).';
-- The history of one thing, newest first.
create index audit_log_subject on audit_log (subject_type, subject_id, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger audit_log_append_only before update or delete on audit_log
  for each row execute function refuse_change();
create trigger audit_log_no_truncate before truncate on audit_log
  for each statement execute function refuse_change();
