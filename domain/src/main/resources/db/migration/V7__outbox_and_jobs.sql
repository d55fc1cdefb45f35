-- What happens after a commit, and the long work.

create table outbox (
  id              bigint generated always as identity primary key,
  aggregate_type  text        not null,
  aggregate_id    uuid        not null,
  type            text        not null,
  payload         jsonb       not null default '{}',
  occurred_at     timestamptz not null default now(),
  handled_at      timestamptz,
  attempts        int         not null default 0,
  retry_at        timestamptz not null default now(),
  last_error      text
);
-- The relay reads what is not handled yet, in order; products apart from the rest.
create index outbox_pending on outbox ((aggregate_type = 'product'), id) where handled_at is null;
create index outbox_pending_aggregate on outbox (aggregate_id, id) where handled_at is null;

create function notify_outbox() returns trigger language plpgsql as $$
begin
  notify jinhuo_outbox;
  return null;
end $$;
create trigger outbox_notify after insert on outbox for each statement execute function notify_outbox();

create table notification (
  id            uuid primary key default uuidv7(),
  event_id      bigint      not null references outbox,
  account_id    uuid        not null references account,
  kind          text        not null,
  subject_type  text        not null,
  subject_id    uuid        not null,
  detail        jsonb       not null default '{}',
  created_at    timestamptz not null default now(),
  read_at       timestamptz,
  unique (event_id, account_id)
);
create index notification_account on notification (account_id, id desc);

create table job (
  id             uuid primary key default uuidv7(),
  kind           text        not null check (kind in ('price_list_import', 'manifests', 'invoices', 'reindex')),
  parameters     jsonb       not null default '{}',
  supplier_id    uuid references supplier,
  status         text        not null default 'requested' check (status in ('requested', 'running', 'completed', 'failed')),
  total          int         not null default 0,
  done           int         not null default 0,
  refused        int         not null default 0,
  message        text,
  requested_by   uuid references account,
  requested_at   timestamptz not null default now(),
  scheduled_for  timestamptz,
  started_at     timestamptz,
  finished_at    timestamptz,
  worker         text,
  lease_until    timestamptz,
  attempts       int         not null default 0,
  unique (kind, scheduled_for)
);
comment on column job.supplier_id is 'Whose job it is; null: staff''s.';
comment on column job.lease_until is 'A worker that stays alive extends it; after it, another worker takes the job over.';
create index job_waiting on job (requested_at) where status in ('requested', 'running');

create function notify_job() returns trigger language plpgsql as $$
begin
  if new.status = 'requested' then
    notify jinhuo_job;
  end if;
  perform pg_notify('jinhuo_live', json_build_object(
    'type', 'job', 'id', new.id, 'supplierId', new.supplier_id)::text);
  return null;
end $$;
create trigger job_notify after insert or update of status, done, refused, total on job
  for each row execute function notify_job();

create table job_refusal (
  job_id    uuid not null references job,
  line      int  not null check (line > 0),
  field     text not null,
  value     text not null,
  reason    text not null,
  accepted  text not null,
  source    jsonb not null default '[]',
  primary key (job_id, line, field)
);
comment on column job_refusal.reason is 'A stable code; the front end has the words.';
comment on column job_refusal.source is 'The cells of the row, to be corrected and uploaded again.';

create table job_schedule (
  kind       text primary key,
  cron       text        not null,
  time_zone  text        not null,
  enabled    boolean     not null default true,
  next_run   timestamptz
);
comment on column job_schedule.cron is 'Six fields: second minute hour day month weekday.';
insert into job_schedule (kind, cron, time_zone) values
  ('manifests', '0 0 5 * * *', 'Asia/Shanghai'),
  ('invoices', '0 30 21 * * *', 'Asia/Shanghai');

create table price_list (
  id           uuid primary key default uuidv7(),
  supplier_id  uuid        not null references supplier,
  file_id      uuid        not null references stored_file,
  job_id       uuid references job,
  mapping      jsonb,
  headings     jsonb,
  sample       jsonb,
  encoding     text,
  status       text        not null default 'uploaded' check (status in ('uploaded', 'needs_mapping', 'imported', 'failed')),
  created      int         not null default 0,
  changed      int         not null default 0,
  unchanged    int         not null default 0,
  uploaded_by  uuid        not null references account,
  uploaded_at  timestamptz not null default now()
);
comment on column price_list.mapping is 'Field to column index from 0; null until the headings are known.';
create index price_list_supplier on price_list (supplier_id, id desc);
