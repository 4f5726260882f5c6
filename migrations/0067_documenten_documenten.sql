-- Documents on a case: sealed with the key of the case, so that a dump alone shows nothing and the end of the key is their end too.

create type document_status as enum ('concept', 'definitief');
create type document_soort as enum ('pdf', 'png', 'jpeg', 'tekst');
create type document_scan as enum ('niet_gescand', 'schoon');

create table documenten (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  titel text not null check (titel <> ''),
  status document_status not null default 'concept',
  gemaakt_door uuid not null references personen (id),
  gemaakt_op timestamptz not null,
  definitief_door uuid references personen (id),
  definitief_op timestamptz,
  version integer not null default 1,
  constraint document_definitief check ((status = 'definitief') = (definitief_op is not null))
);
comment on table documenten is 'stukken bij een casus; de inhoud staat versleuteld in document_versies';
create index documenten_casus on documenten (casus_id, gemaakt_op);

create table document_versies (
  id uuid primary key,
  document_id uuid not null references documenten (id),
  casus_id uuid not null references casussen (id),
  nummer integer not null check (nummer > 0),
  soort document_soort not null,
  grootte integer not null check (grootte > 0),
  scan document_scan not null,
  geheim bytea not null,
  door_id uuid not null references personen (id),
  op timestamptz not null,
  unique (document_id, nummer)
);
comment on table document_versies is 'elke versie van een stuk, versleuteld met de sleutel van de casus';
create index document_versies_casus on document_versies (casus_id);

-- What is final stays: no new title, no new version, not removed (only with the whole case).
create function document_staat_vast() returns trigger language plpgsql as $$
begin
  if old.status = 'definitief' then
    raise exception 'een definitief stuk verandert niet' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger document_staat_vast before update on documenten for each row execute function document_staat_vast();
create function document_versie_mag() returns trigger language plpgsql as $$
begin
  if exists (select 1 from documenten d where d.id = new.document_id and d.status = 'definitief') then
    raise exception 'een definitief stuk krijgt geen nieuwe versie' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger document_versie_mag before insert on document_versies for each row execute function document_versie_mag();

alter table documenten enable row level security;
create policy documenten_lezen on documenten for select to maatwerkpad_app using (heeft_toegang(casus_id, 'documenten'));
create policy documenten_maken on documenten for insert to maatwerkpad_app
  with check (heeft_toegang(casus_id, 'documenten', true) and gemaakt_door = huidige_persoon());
create policy documenten_wijzigen on documenten for update to maatwerkpad_app using (heeft_toegang(casus_id, 'documenten', true));
create policy documenten_weg on documenten for delete to maatwerkpad_app using (status = 'concept' and heeft_toegang(casus_id, 'documenten', true));
grant select, insert, delete on documenten to maatwerkpad_app;
grant update (titel, status, definitief_door, definitief_op, version) on documenten to maatwerkpad_app;

alter table document_versies enable row level security;
create policy document_versies_lezen on document_versies for select to maatwerkpad_app using (heeft_toegang(casus_id, 'documenten'));
create policy document_versies_maken on document_versies for insert to maatwerkpad_app
  with check (heeft_toegang(casus_id, 'documenten', true) and door_id = huidige_persoon()
    and exists (select 1 from documenten d where d.id = document_id and d.casus_id = document_versies.casus_id));
create policy document_versies_weg on document_versies for delete to maatwerkpad_app
  using (heeft_toegang(casus_id, 'documenten', true) and exists (select 1 from documenten d where d.id = document_id and d.status = 'concept'));
grant select, insert, delete on document_versies to maatwerkpad_app;

-- Documents can point at people, so they go on the same day as names and numbers (INF-16).
create or replace function kluis_verlopen(grens timestamptz) returns table (casus_id uuid) language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if huidig_systeem() is distinct from 'termijnen' then return; end if;
  return query
    with dicht as (
      select c.id from casussen c where c.status in ('gesloten', 'ingetrokken') and coalesce(c.gesloten_op, c.afgerond_op) < grens
        and not exists (select 1 from bewaarplichten b where b.casus_id = c.id and b.tot is null)),
    namen as (delete from kluis_gegevens k using dicht d where k.casus_id = d.id returning k.casus_id as welke),
    versies as (delete from document_versies v using dicht d where v.casus_id = d.id returning v.casus_id as welke)
    select n.welke from namen n union select v.welke from versies v;
  delete from documenten d where not exists (select 1 from document_versies v where v.document_id = d.id);
end $$;

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public' and table_name in ('documenten', 'document_versies') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name in ('version', 'grootte', 'nummer', 'scan', 'soort') then 'technisch' when c.column_name = 'geheim' then 'identificerend: versleuteld'
        when c.column_name ~ '(_id|^id|_door)$' then 'pseudoniem: verwijzing' else 'casusgegeven: pseudoniem' end);
  end loop;
end $$;
