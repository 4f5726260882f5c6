-- BA-14: what bestuurders themselves say about the Bedoeling, for every professional to read.
create table bestuursuitspraken (
  id uuid primary key,
  organisatie_id uuid not null references organisaties (id),
  bestuurder_id uuid not null,
  tekst text not null check (length(tekst) between 10 and 1000),
  op date not null,
  ingetrokken_op date,
  foreign key (bestuurder_id, organisatie_id) references personen (id, organisatie_id)
);
comment on table bestuursuitspraken is 'gepubliceerde uitspraak van een bestuurder over de Bedoeling (BA-14)';
comment on column bestuursuitspraken.id is 'technisch';
comment on column bestuursuitspraken.organisatie_id is 'organisatie';
comment on column bestuursuitspraken.bestuurder_id is 'beroepsgegeven: wie het zei';
comment on column bestuursuitspraken.tekst is 'organisatie: gepubliceerd';
comment on column bestuursuitspraken.op is 'organisatie';
comment on column bestuursuitspraken.ingetrokken_op is 'organisatie';
create index bestuursuitspraken_op on bestuursuitspraken (op desc) where ingetrokken_op is null;
alter table bestuursuitspraken enable row level security;
create policy bestuursuitspraken_lezen on bestuursuitspraken for select to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() is not null);
-- Only in the own name.
create policy bestuursuitspraken_maken on bestuursuitspraken for insert to maatwerkpad_app
  with check (bestuurder_id = huidige_persoon() and organisatie_id = huidige_organisatie() and heeft_rol('bestuurder'));
create policy bestuursuitspraken_intrekken on bestuursuitspraken for update to maatwerkpad_app using (bestuurder_id = huidige_persoon());
grant select, insert on bestuursuitspraken to maatwerkpad_app;
grant update (ingetrokken_op) on bestuursuitspraken to maatwerkpad_app;
