-- Where the shops are and which vehicle passes there on which days.

create table township (
  code       text primary key,
  name_zh    text          not null,
  name_en    text          not null,
  county_zh  text          not null,
  county_en  text          not null,
  latitude   numeric(9, 6) not null check (latitude between -90 and 90),
  longitude  numeric(9, 6) not null check (longitude between -180 and 180)
);

create table delivery_line (
  id              uuid primary key default uuidv7(),
  code            text       not null unique,
  name_zh         text       not null,
  name_en         text       not null,
  weekdays        smallint[] not null check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[] and cardinality(weekdays) > 0),
  cutoff          time       not null,
  time_zone       text       not null,
  vehicle         text       not null,
  capacity_kg     numeric(10, 1) not null check (capacity_kg > 0),
  active          boolean    not null default true
);
comment on column delivery_line.weekdays is 'ISO: Monday 1 to Sunday 7';
comment on column delivery_line.cutoff is 'Local time on the evening before a delivery day, after which an order goes with the next one.';

create table line_stop (
  township_code     text primary key references township,
  delivery_line_id  uuid not null references delivery_line,
  position          int  not null check (position > 0),
  unique (delivery_line_id, position)
);
comment on table line_stop is 'A township is served by one line.';
