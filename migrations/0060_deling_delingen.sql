-- Sharing: with whom, what, for what, on which basis, until when. The access itself is a row of casus_toegang (INF-14).

create type deling_status as enum ('voorgesteld', 'grondslag_gekozen', 'gedeeld', 'ingetrokken', 'verlopen');
create sequence deling_nummer start 1;

create table delingen (
  id uuid primary key,
  nummer text not null unique default 'D-' || nextval('deling_nummer'),
  casus_id uuid not null references casussen (id),
  ontvanger_organisatie_id uuid not null references organisaties (id),
  ontvanger_persoon_id uuid references personen (id),
  ontvanger_rol text,
  categorieen text[] not null check (cardinality(categorieen) > 0),
  doel text not null check (doel <> ''),
  grondslag smallint,
  grondslag_artikel text,
  noodzaak text,
  antwoorden jsonb not null default '{}',
  uitkomst text,
  inwoner_geinformeerd boolean not null default false,
  reden_niet_geinformeerd text,
  van date not null,
  tot date not null,
  status deling_status not null default 'voorgesteld',
  door_id uuid not null references personen (id),
  door_organisatie_id uuid not null references organisaties (id),
  voorgesteld_op timestamptz not null,
  gedeeld_op timestamptz,
  toegang_id uuid references casus_toegang (id),
  beeindigd_op timestamptz,
  beeindigd_reden text,
  version integer not null default 1,
  constraint deling_periode check (tot >= van),
  -- INF-14: never a whole organisation, always a person or a role in it
  constraint deling_ontvanger check (ontvanger_persoon_id is not null or ontvanger_rol is not null),
  -- INV-33: nothing is shared without basis (or the answer of the tree that needs none), necessity and access row
  constraint deling_compleet check (status <> 'gedeeld'
    or (uitkomst is not null and noodzaak <> '' and gedeeld_op is not null and toegang_id is not null
      and (inwoner_geinformeerd or reden_niet_geinformeerd <> ''))),
  constraint deling_einde_reden check (status <> 'ingetrokken' or beeindigd_reden <> '')
);
comment on table delingen is 'wat met wie is gedeeld, waarvoor, op welke grondslag en tot wanneer';
create index delingen_casus on delingen (casus_id);
create index delingen_lopend on delingen (tot) where status = 'gedeeld';

-- What was shared stays as it was shared; only its end can be added.
create function deling_bevroren() returns trigger language plpgsql as $$
begin
  if old.status in ('gedeeld', 'ingetrokken', 'verlopen')
    and (new.casus_id, new.ontvanger_organisatie_id, new.categorieen, new.doel, new.antwoorden, new.noodzaak, new.van, new.tot, new.gedeeld_op)
      is distinct from (old.casus_id, old.ontvanger_organisatie_id, old.categorieen, old.doel, old.antwoorden, old.noodzaak, old.van, old.tot, old.gedeeld_op)
  then
    raise exception 'een deling die is gedaan, staat vast' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger deling_bevroren before update on delingen for each row execute function deling_bevroren();

-- The weighing is for who shares; the receiver sees what was shared through casus_toegang, not why.
alter table delingen enable row level security;
create policy delingen_lezen on delingen for select to maatwerkpad_app
  using (heeft_toegang(casus_id, 'toegang') or huidig_systeem() = 'termijnen');
create policy delingen_maken on delingen for insert to maatwerkpad_app
  with check (heeft_toegang(casus_id, 'toegang', true) and door_id = huidige_persoon());
create policy delingen_wijzigen on delingen for update to maatwerkpad_app
  using (heeft_toegang(casus_id, 'toegang', true) or huidig_systeem() = 'termijnen');
grant select, insert, update on delingen to maatwerkpad_app;
grant usage on sequence deling_nummer to maatwerkpad_app;

-- When a case ends, every share ends with it, whoever took the step.
create function delingen_eindigen(welke uuid, reden text) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare aantal integer;
begin
  if not exists (select 1 from casussen c where c.id = welke and c.status in ('gesloten', 'ingetrokken')) or not heeft_toegang(welke, 'vraag', true) then
    return 0;
  end if;
  update casus_toegang set tot = now(), reden_einde = reden where casus_id = welke and bron = 'deling' and (tot is null or tot > now());
  update delingen set status = 'ingetrokken', beeindigd_op = now(), beeindigd_reden = reden, version = version + 1
    where casus_id = welke and status in ('voorgesteld', 'grondslag_gekozen', 'gedeeld');
  get diagnostics aantal = row_count;
  return aantal;
end $$;

-- Break the glass: reading a case of the own organisation in an emergency, for a few hours, reviewed by someone else.
create type noodtoegang_oordeel as enum ('terecht', 'onterecht');
create table noodtoegangen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  organisatie_id uuid not null references organisaties (id),
  persoon_id uuid not null references personen (id),
  reden text not null check (length(reden) >= 10),
  toegang_id uuid not null references casus_toegang (id),
  van timestamptz not null,
  tot timestamptz not null,
  beoordeeld_door uuid references personen (id),
  beoordeeld_op timestamptz,
  oordeel noodtoegang_oordeel,
  toelichting text,
  version integer not null default 1,
  check (tot > van and tot <= van + interval '24 hours'),
  constraint noodtoegang_ander_oordeelt check (beoordeeld_door <> persoon_id)
);
comment on table noodtoegangen is 'inzage in nood: wie, waarom, hoe lang, en het oordeel van een ander';
create index noodtoegangen_organisatie on noodtoegangen (organisatie_id, van desc);
create index noodtoegangen_casus on noodtoegangen (casus_id);
alter table noodtoegangen enable row level security;
create policy noodtoegangen_lezen on noodtoegangen for select to maatwerkpad_app
  using (persoon_id = huidige_persoon() or heeft_toegang(casus_id, 'toegang', true)
    or (organisatie_id = huidige_organisatie() and heeft_rol('leidinggevende')));
create policy noodtoegangen_beoordelen on noodtoegangen for update to maatwerkpad_app
  using (persoon_id <> huidige_persoon() and organisatie_id = huidige_organisatie() and heeft_rol('leidinggevende'));
grant select on noodtoegangen to maatwerkpad_app;
grant update (beoordeeld_door, beoordeeld_op, oordeel, toelichting, version) on noodtoegangen to maatwerkpad_app;

-- Null when there is no such case in the own organisation: nobody learns what exists elsewhere.
create function noodtoegang_open(welk_nummer text, waarom text, nood_id uuid, rij_id uuid)
returns table (casus_id uuid, regisseur_id uuid) language plpgsql security definer set search_path = public, pg_temp as $$
declare c casussen;
begin
  select * into c from casussen k where k.nummer = welk_nummer and k.organisatie_id = huidige_organisatie()
    and not exists (select 1 from belangenconflicten b where b.casus_id = k.id and b.persoon_id = huidige_persoon() and b.tot is null);
  if not found or not heeft_rol('professional', 'casusregisseur', 'leidinggevende') then return; end if;
  insert into casus_toegang (id, casus_id, organisatie_id, persoon_id, categorieen, mag_wijzigen, bron, bron_id, van, tot)
    values (rij_id, c.id, c.organisatie_id, huidige_persoon(), '{alles}', false, 'noodtoegang', nood_id, now(), now() + interval '4 hours');
  insert into noodtoegangen (id, casus_id, organisatie_id, persoon_id, reden, toegang_id, van, tot)
    values (nood_id, c.id, c.organisatie_id, huidige_persoon(), waarom, rij_id, now(), now() + interval '4 hours');
  return query select c.id, c.casusregisseur_id;
end $$;

revoke execute on function delingen_eindigen(uuid, text), noodtoegang_open(text, text, uuid, uuid) from public;
grant execute on function delingen_eindigen(uuid, text), noodtoegang_open(text, text, uuid, uuid) to maatwerkpad_app;

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public' and table_name in ('delingen', 'noodtoegangen') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name = 'version' then 'technisch' when c.column_name ~ '(_id|^id|_door)$' then 'pseudoniem: verwijzing'
        else 'casusgegeven: pseudoniem' end);
  end loop;
end $$;
