-- Every instrument with its status per date and its legal basis (GEN-18): also what was proposed and dropped, as dropped (INV-19).

create type instrument_status as enum ('geldend', 'in_voorbereiding', 'proef', 'niet_ingevoerd', 'vervallen');

create table instrumenten (
  id uuid primary key,
  sleutel text not null unique check (sleutel ~ '^[a-z0-9-]+$'),
  naam text not null,
  ook_genoemd text[] not null default '{}',
  soort text not null,
  kort text not null,
  grens text,
  basis_soort text not null check (basis_soort in ('wet', 'afspraak', 'beleid', 'geen')),
  basis_tekst text not null,
  bwb text check (bwb ~ '^BWBR[0-9]{7}$'),
  in_plaats_daarvan text[] not null default '{}',
  nakijken text,
  version integer not null default 1
);
comment on table instrumenten is 'middelen om een vastgelopen situatie los te krijgen, met wettelijke basis';

create table instrument_statussen (
  instrument_id uuid not null references instrumenten (id),
  nr integer not null check (nr > 0),
  status instrument_status not null,
  vanaf date not null,
  vanaf_zeker boolean not null,
  toelichting text not null,
  bron text not null,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid references personen (id),
  primary key (instrument_id, nr)
);
comment on table instrument_statussen is 'status van een instrument vanaf een dag; alleen toevoegen';
create index instrument_statussen_vanaf on instrument_statussen (instrument_id, vanaf);
create trigger instrument_statussen_alleen_toevoegen before update or delete or truncate on instrument_statussen for each statement execute function weiger_wijziging();

alter table instrumenten enable row level security;
create policy instrumenten_lezen on instrumenten for select to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() is not null);
create policy instrumenten_maken on instrumenten for insert to maatwerkpad_app with check (huidig_systeem() = 'inrichting');
create policy instrumenten_wijzigen on instrumenten for update to maatwerkpad_app using (huidig_systeem() = 'inrichting' or heeft_rol('platformbeheerder', 'jurist'));
alter table instrument_statussen enable row level security;
create policy instrument_statussen_lezen on instrument_statussen for select to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() is not null);
create policy instrument_statussen_maken on instrument_statussen for insert to maatwerkpad_app
  with check (huidig_systeem() = 'inrichting' or (vastgelegd_door = huidige_persoon() and heeft_rol('platformbeheerder', 'jurist')));
grant select, insert, update on instrumenten to maatwerkpad_app;
grant select, insert on instrument_statussen to maatwerkpad_app;

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public'
    and table_name in ('instrumenten', 'instrument_statussen') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name = 'version' then 'technisch' when c.column_name = 'vastgelegd_door' then 'beroepsgegeven' else 'openbaar' end);
  end loop;
end $$;
