create extension if not exists pg_trgm;

create table product_words (
  product_id  uuid   primary key references product on delete cascade,
  version     bigint not null,
  words       text   not null
);
comment on table product_words is 'What a product is found by when the search engine does not answer; written by whoever writes its search document.';
comment on column product_words.version is 'Of the product: an older state never replaces a newer one.';
comment on column product_words.words is 'Name, brand, specification and category in plain spelling, then the syllables and initials of the name, then its codes.';
create index product_words_parts on product_words using gin (words gin_trgm_ops);
