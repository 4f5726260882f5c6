-- GEN-17: an option next to the values of the card; each weighing is a new version.
create type weeg_oordeel as enum ('past', 'deels', 'past_niet');
create table optie_wegingen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  optie_id uuid not null references opties (id),
  versie integer not null check (versie > 0),
  waarde text not null check (waarde <> ''),
  oordeel weeg_oordeel not null,
  uitleg text not null default '',
  door_id uuid not null references personen (id),
  op timestamptz not null,
  unique (optie_id, versie, waarde)
);
comment on table optie_wegingen is 'hoe een optie past bij de waarden van de kaart (GEN-17); elke weging is een nieuwe versie';
create index optie_wegingen_casus on optie_wegingen (casus_id);
comment on column optie_wegingen.id is 'technisch';
comment on column optie_wegingen.casus_id is 'pseudoniem: verwijzing';
comment on column optie_wegingen.optie_id is 'pseudoniem: verwijzing';
comment on column optie_wegingen.versie is 'technisch';
comment on column optie_wegingen.waarde is 'casusgegeven: sleutel van de waardenkaart';
comment on column optie_wegingen.oordeel is 'casusgegeven: pseudoniem';
comment on column optie_wegingen.uitleg is 'casusgegeven: pseudoniem';
comment on column optie_wegingen.door_id is 'pseudoniem: verwijzing';
comment on column optie_wegingen.op is 'technisch';

alter table optie_wegingen enable row level security;
create policy optie_wegingen_lezen on optie_wegingen for select to maatwerkpad_app
  using ((heeft_toegang(casus_id, 'analyse') and heeft_toegang(casus_id, 'opties')) or huidig_systeem() is not null);
create policy optie_wegingen_maken on optie_wegingen for insert to maatwerkpad_app
  with check (door_id = huidige_persoon() and heeft_toegang(casus_id, 'analyse', true) and heeft_toegang(casus_id, 'opties'));
grant select, insert on optie_wegingen to maatwerkpad_app;
create trigger optie_wegingen_alleen_toevoegen before update or delete on optie_wegingen for each statement execute function weiger_wijziging();
