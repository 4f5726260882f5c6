-- The LET: bestuurders of the organisations in a stalemate round one table under an independent chair. It decides nothing
-- itself: each organisation confirms its own decision line (LET-14). The hard rules are held here too (INV-3, INV-6 to INV-12).

create type let_sessie_status as enum ('verzocht', 'getoetst', 'afgewezen', 'teruggelegd', 'niet_meer_nodig', 'geagendeerd', 'gehouden',
  'besluiten_vastgesteld', 'impasse', 'bemiddeling', 'opvolging', 'geevalueerd', 'gesloten');
create type let_lid_soort as enum ('bestuurder', 'vervanger', 'gast');
create type let_opvolging as enum ('open', 'gedaan', 'vervallen');
create type let_vervalt_door as enum ('opgelost_door_druk', 'nog_niet_uitgeput');

create table let_sessies (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  status let_sessie_status not null default 'verzocht',
  verzocht_door uuid not null references personen (id),
  verzocht_op timestamptz not null,
  professional_uitgeput text not null check (professional_uitgeput <> ''),
  lmm_uitgeput text not null check (lmm_uitgeput <> ''),
  voorzitter_id uuid references personen (id),
  voorzitter_organisatie_id uuid references organisaties (id),
  secretaris_id uuid references personen (id),
  getoetst_op timestamptz,
  zitting_op date,
  zitting_tijd text check (zitting_tijd ~ '^[0-2][0-9]:[0-5][0-9]$'),
  plaats text not null default '',
  aanwezig uuid[] not null default '{}',
  verslag text not null default '',
  vastgesteld_op timestamptz,
  reden text,
  suggestie text,
  reden_geen_suggestie text,
  vervalt_door let_vervalt_door,
  bemiddelaar text,
  leerdeel text,
  reden_geen_aanbeveling text,
  geeindigd_op timestamptz,
  version integer not null default 1,
  check ((voorzitter_id is null) = (voorzitter_organisatie_id is null)),
  -- INV-11
  constraint let_motivering check (status not in ('afgewezen', 'teruggelegd', 'niet_meer_nodig') or coalesce(reden, '') <> ''),
  constraint let_advies_bij_terug check (status <> 'teruggelegd' or coalesce(suggestie, '') <> '' or coalesce(reden_geen_suggestie, '') <> ''),
  -- INV-12
  constraint let_leerdeel check (status not in ('gesloten') or coalesce(leerdeel, '') <> '')
);
comment on table let_sessies is 'zitting van het LET over één casus';
create index let_sessies_casus on let_sessies (casus_id);
create unique index let_sessies_een_open on let_sessies (casus_id) where status not in ('afgewezen', 'teruggelegd', 'niet_meer_nodig', 'gesloten', 'geevalueerd');

create table let_leden (
  id uuid primary key,
  sessie_id uuid not null references let_sessies (id),
  casus_id uuid not null references casussen (id),
  persoon_id uuid not null references personen (id),
  organisatie_id uuid not null references organisaties (id),
  soort let_lid_soort not null,
  mandaat_tekst text,
  mandaat_gegeven_door text,
  mandaat_tot date,
  van timestamptz not null,
  tot timestamptz
);
comment on table let_leden is 'leden van een zitting: bestuurder, vervanger met mandaat, of gast';
create unique index let_leden_een_keer on let_leden (sessie_id, persoon_id) where tot is null;

-- INV-6: what lay on the table, with its digest; never changed.
create table let_dossiers (
  id uuid primary key,
  sessie_id uuid not null unique references let_sessies (id),
  casus_id uuid not null references casussen (id),
  inhoud text not null,
  sha256 bytea not null,
  vastgezet_op timestamptz not null
);
comment on table let_dossiers is 'vastgezet dossier van een zitting met digest; alleen toevoegen';
create trigger let_dossiers_alleen_toevoegen before update or delete or truncate on let_dossiers for each statement execute function weiger_wijziging();

create table let_regels (
  id uuid primary key,
  sessie_id uuid not null references let_sessies (id),
  casus_id uuid not null references casussen (id),
  organisatie_id uuid not null references organisaties (id),
  inhoud text not null,
  bevoegdheid text not null,
  motivering text not null,
  wijkt_af boolean not null,
  afwijkingsmotivering text,
  eigenaar text not null,
  uiterlijk_op date not null,
  opgesteld_door uuid not null references personen (id),
  bevestigd_door uuid references personen (id),
  bevestigd_op timestamptz,
  opvolging let_opvolging not null default 'open',
  opvolging_toelichting text,
  opvolging_op date,
  afspraak_id uuid references afspraken (id),
  version integer not null default 1,
  check ((bevestigd_door is null) = (bevestigd_op is null)),
  -- INV-10
  constraint let_afwijking_gemotiveerd check (bevestigd_door is null or not wijkt_af or coalesce(afwijkingsmotivering, '') <> ''),
  constraint let_opvolging_toegelicht check (opvolging = 'open' or coalesce(opvolging_toelichting, '') <> '')
);
comment on table let_regels is 'besluitregel van één organisatie, bevestigd door haar eigen lid';
create index let_regels_sessie on let_regels (sessie_id);

create table let_aanbevelingen (
  id uuid primary key,
  sessie_id uuid not null references let_sessies (id),
  casus_id uuid not null references casussen (id),
  organisatie_id uuid not null references organisaties (id),
  gebied text not null check (gebied in ('aanpak', 'deskundigheid', 'houding', 'samenwerking', 'organisatorische_aspecten', 'wet_en_regelgeving')),
  tekst text not null,
  op timestamptz not null
);
comment on table let_aanbevelingen is 'aanbeveling uit een zitting aan één organisatie (LET-17)';
create index let_aanbevelingen_sessie on let_aanbevelingen (sessie_id);

-- INV-9: the chair's organisation is never a party, whichever of the two comes first.
create function let_voorzitter_onafhankelijk() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.voorzitter_organisatie_id is not null and (
    exists (select 1 from partijen p where p.casus_id = new.casus_id and p.organisatie_id = new.voorzitter_organisatie_id)
    or exists (select 1 from casussen c where c.id = new.casus_id and c.organisatie_id = new.voorzitter_organisatie_id)) then
    raise exception 'de organisatie van de voorzitter is partij' using errcode = 'check_violation', constraint = 'let_voorzitter_onafhankelijk';
  end if;
  return new;
end $$;
create trigger let_sessies_voorzitter before insert or update of voorzitter_id, voorzitter_organisatie_id on let_sessies for each row execute function let_voorzitter_onafhankelijk();
create function let_partij_geen_voorzitter() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from let_sessies s where s.casus_id = new.casus_id and s.voorzitter_organisatie_id = new.organisatie_id
    and s.status not in ('afgewezen', 'teruggelegd', 'niet_meer_nodig', 'gesloten')) then
    raise exception 'deze organisatie levert de voorzitter; de voorzitter moet eerst terugtreden' using errcode = 'check_violation', constraint = 'let_voorzitter_onafhankelijk';
  end if;
  return new;
end $$;
create trigger partijen_geen_voorzitter before insert on partijen for each row execute function let_partij_geen_voorzitter();

-- INV-7, INV-8: confirmed by a member of the own organisation, in person; a confirmed line keeps its words.
create function let_regel_bewaakt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.organisatie_id <> old.organisatie_id or new.sessie_id <> old.sessie_id then
    raise exception 'een besluitregel verhuist niet' using errcode = 'check_violation', constraint = 'let_regel_vast';
  end if;
  if old.bevestigd_door is not null and (new.inhoud, new.bevoegdheid, new.motivering, new.wijkt_af, new.afwijkingsmotivering, new.bevestigd_door, new.bevestigd_op)
    is distinct from (old.inhoud, old.bevoegdheid, old.motivering, old.wijkt_af, old.afwijkingsmotivering, old.bevestigd_door, old.bevestigd_op) then
    raise exception 'een bevestigde besluitregel verandert niet' using errcode = 'check_violation', constraint = 'let_regel_vast';
  end if;
  if new.bevestigd_door is not null and old.bevestigd_door is null and (
    new.bevestigd_door is distinct from huidige_persoon()
    or not exists (select 1 from let_leden l where l.sessie_id = new.sessie_id and l.persoon_id = new.bevestigd_door and l.organisatie_id = new.organisatie_id
      and l.tot is null and (l.soort = 'bestuurder' or (l.soort = 'vervanger' and coalesce(l.mandaat_tekst, '') <> '' and (l.mandaat_tot is null or l.mandaat_tot >= current_date))))) then
    raise exception 'alleen een lid van de eigen organisatie bevestigt' using errcode = 'check_violation', constraint = 'let_regel_eigen_lid';
  end if;
  return new;
end $$;
create trigger let_regels_bewaakt before update on let_regels for each row execute function let_regel_bewaakt();
-- Never type twice: what is reported on the line is done on the case too.
create function let_opvolging_naar_afspraak() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update afspraken set
    gedaan_op = case when new.opvolging = 'gedaan' then coalesce(new.opvolging_op, current_date) end,
    vervallen_reden = case when new.opvolging = 'vervallen' then new.opvolging_toelichting end,
    version = version + 1
  where id = new.afspraak_id;
  return null;
end $$;
create trigger let_regels_opvolging after update of opvolging on let_regels for each row
  when (new.afspraak_id is not null and new.opvolging <> old.opvolging and new.opvolging <> 'open') execute function let_opvolging_naar_afspraak();
create function let_regel_begint_open() returns trigger language plpgsql as $$
begin
  if new.bevestigd_door is not null then
    raise exception 'een besluitregel begint onbevestigd' using errcode = 'check_violation', constraint = 'let_regel_eigen_lid';
  end if;
  return new;
end $$;
create trigger let_regels_begin before insert on let_regels for each row execute function let_regel_begint_open();

do $$
declare t text; c record;
begin
  foreach t in array array['let_sessies', 'let_leden', 'let_dossiers', 'let_regels', 'let_aanbevelingen'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select to maatwerkpad_app using (heeft_toegang(casus_id, ''afspraken'') or huidig_systeem() is not null)', t || '_lezen', t);
    execute format('grant select, insert on %I to maatwerkpad_app', t);
    for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = t loop
      execute format('comment on column %I.%I is %L', t, c.column_name,
        case when c.column_name in ('version', 'sha256') then 'technisch'
          when c.column_name ~ '(_id|^id|_door|aanwezig)$' then 'pseudoniem: verwijzing' else 'casusgegeven: pseudoniem' end);
    end loop;
  end loop;
end $$;
-- INV-3: asked by the regievoerder only; the session is kept by chair, secretary and regievoerder.
create policy let_sessies_maken on let_sessies for insert to maatwerkpad_app with check (heeft_rol('regievoerder') and verzocht_door = huidige_persoon() and heeft_toegang(casus_id, 'afspraken', true));
create policy let_sessies_wijzigen on let_sessies for update to maatwerkpad_app
  using (heeft_toegang(casus_id, 'afspraken', true) and heeft_rol('let_voorzitter', 'let_secretaris', 'regievoerder', 'lmm_coordinator'));
create policy let_leden_maken on let_leden for insert to maatwerkpad_app with check (heeft_rol('let_voorzitter', 'let_secretaris') and heeft_toegang(casus_id, 'afspraken', true));
create policy let_leden_einde on let_leden for update to maatwerkpad_app using (heeft_rol('let_voorzitter', 'let_secretaris') and heeft_toegang(casus_id, 'afspraken', true));
create policy let_dossiers_maken on let_dossiers for insert to maatwerkpad_app with check (heeft_rol('let_voorzitter') and heeft_toegang(casus_id, 'afspraken', true));
create policy let_aanbevelingen_maken on let_aanbevelingen for insert to maatwerkpad_app with check (heeft_rol('let_voorzitter', 'let_secretaris') and heeft_toegang(casus_id, 'afspraken', true));
create policy let_regels_maken on let_regels for insert to maatwerkpad_app
  with check (heeft_toegang(casus_id, 'afspraken') and (organisatie_id = huidige_organisatie() or (heeft_rol('let_secretaris') and heeft_toegang(casus_id, 'afspraken', true))));
create policy let_regels_wijzigen on let_regels for update to maatwerkpad_app
  using (heeft_toegang(casus_id, 'afspraken') and (organisatie_id = huidige_organisatie() or (heeft_rol('let_secretaris', 'let_voorzitter') and heeft_toegang(casus_id, 'afspraken', true))));
grant update on let_sessies, let_regels to maatwerkpad_app;
grant update (tot) on let_leden to maatwerkpad_app;

-- Who can chair: everyone with the role, for whoever chooses a chair; names only.
create function let_voorzitters() returns table (id uuid, naam text, organisatie_id uuid, organisatie_naam text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.naam, o.id, o.naam from rollen r join personen p on p.id = r.persoon_id join organisaties o on o.id = p.organisatie_id
  where r.rol = 'let_voorzitter' and (r.tot is null or r.tot > now()) and (p.actief_tot is null or p.actief_tot > now())
    and heeft_rol('lmm_coordinator', 'let_secretaris')
  order by p.naam
$$;
-- Whom an organisation can send: its bestuurders, and who may replace one.
create function let_kandidaten(organisaties uuid[]) returns table (id uuid, naam text, functie text, organisatie_id uuid, organisatie_naam text, bestuurder boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.naam, p.functie, o.id, o.naam, bool_or(r.rol in ('bestuurder', 'let_lid')) from rollen r join personen p on p.id = r.persoon_id join organisaties o on o.id = p.organisatie_id
  where o.id = any (organisaties) and r.rol in ('bestuurder', 'let_lid', 'maatwerkfunctionaris', 'leidinggevende') and (r.tot is null or r.tot > now())
    and (p.actief_tot is null or p.actief_tot > now()) and heeft_rol('let_voorzitter', 'let_secretaris')
  group by p.id, p.naam, p.functie, o.id, o.naam order by o.naam, 6 desc, p.naam
$$;
revoke execute on function let_voorzitters(), let_kandidaten(uuid[]), let_voorzitter_onafhankelijk(), let_partij_geen_voorzitter(), let_regel_bewaakt(), let_opvolging_naar_afspraak(), let_regel_begint_open() from public;
grant execute on function let_voorzitters(), let_kandidaten(uuid[]) to maatwerkpad_app;
