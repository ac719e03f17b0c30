-- Decisions, what they are about, and who made them. The same for SQLite and PostgreSQL.
create table chain (
    id text primary key,
    own integer not null,
    length integer not null,
    head text not null
);
create table decision (
    hash text primary key,
    chain text not null references chain (id),
    position integer not null,
    bundle text not null,
    claim text not null,
    once text not null unique,
    body text not null,
    signature text not null,
    unique (chain, position)
);
create index decision_claim on decision (bundle, claim);
create table seen (
    hash text primary key,
    verdict text not null
);
create table person (
    id text primary key,
    name text not null,
    salt text not null
);
create table forgotten (
    id text primary key
);
