-- The LMM: who brought a case when, who works on it, how it was looked back on. No content of the case lies here; that
-- stays with the case itself, so that nothing is typed twice (GEN-10).

-- The one organisation that keeps the desk (LMM-01).
create function lmm_organisatie() returns uuid language sql stable set search_path = public, pg_temp as $$
  select id from organisaties where code = 'pmm'
$$;
create function werkt_bij_lmm() returns boolean language sql stable set search_path = public, pg_temp as $$
  select huidige_organisatie() = lmm_organisatie() and heeft_rol('lmm_coordinator', 'regievoerder')
$$;
-- Who hears that a case came in. Ids only; nobody outside the LMM may list its people (REG-20).
create function lmm_coordinatoren() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select distinct r.persoon_id from rollen r join personen p on p.id = r.persoon_id
  where r.rol = 'lmm_coordinator' and r.organisatie_id = lmm_organisatie() and r.van <= now() and (r.tot is null or r.tot > now())
    and (p.actief_tot is null or p.actief_tot > now()) and (huidige_persoon() is not null or huidig_systeem() is not null)
$$;

-- A professional on the phone whom the platform does not know yet: she becomes known with her organisation, nothing more
-- (INV-28, eisen 3.10 nr. 10). The same address at the same organisation is the same person.
create function loket_beller(org uuid, nieuw_id uuid, rol_id uuid, volledige_naam text, mail text, tel text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare bestaand uuid;
begin
  if not coalesce(werkt_bij_lmm(), false) then raise exception 'alleen voor het LMM' using errcode = 'insufficient_privilege'; end if;
  select id into bestaand from personen
    where organisatie_id = org and lower(email) = lower(mail) and (actief_tot is null or actief_tot > now()) limit 1;
  if found then return bestaand; end if;
  insert into personen (id, organisatie_id, naam, email, telefoon, actief_van) values (nieuw_id, org, volledige_naam, mail, tel, now());
  insert into rollen (id, persoon_id, organisatie_id, rol, van) values (rol_id, nieuw_id, org, 'professional', now());
  return nieuw_id;
end $$;

create type aanmelding_kanaal as enum ('platform', 'telefoon', 'post');
create type aanmelding_afloop as enum ('in_behandeling', 'teruggelegd', 'ingetrokken');
create table loket_aanmeldingen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  kanaal aanmelding_kanaal not null default 'platform',
  indiener_soort text not null,
  indiener_id uuid not null references personen (id),
  indiener_organisatie_id uuid not null references organisaties (id),
  opgenomen_door_id uuid references personen (id),
  aangemeld_op timestamptz not null,
  ontvangen_op timestamptz not null,
  bevestigd_op timestamptz,
  bevestigd_door_id uuid references personen (id),
  contact_voor date not null,
  afloop aanmelding_afloop,
  afloop_op timestamptz,
  version integer not null default 1,
  check ((afloop is null) = (afloop_op is null)),
  check (bevestigd_op is null or bevestigd_op >= ontvangen_op)
);
create unique index loket_aanmeldingen_een_open on loket_aanmeldingen (casus_id) where afloop is null;
create index loket_aanmeldingen_casus on loket_aanmeldingen (casus_id, aangemeld_op);

-- Taken down by the LMM for a professional on the phone or who wrote: the LMM may then bring the case in for her (LMM-06).
create table loket_opnames (
  casus_id uuid primary key references casussen (id),
  kanaal aanmelding_kanaal not null check (kanaal <> 'platform'),
  door_id uuid not null references personen (id),
  ontvangen_op timestamptz not null,
  op timestamptz not null
);

create table loket_toewijzingen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  regievoerder_id uuid not null references personen (id),
  door_id uuid references personen (id),
  reden text not null check (reden in ('toegewezen', 'overgedragen', 'hervat')),
  van timestamptz not null,
  tot timestamptz,
  check (tot is null or tot >= van)
);
-- One regievoerder at a time, also when two coordinators press at once (LMM-09).
create unique index loket_toewijzingen_een on loket_toewijzingen (casus_id) where tot is null;
create index loket_toewijzingen_regievoerder on loket_toewijzingen (regievoerder_id) where tot is null;

create table nabesprekingen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  gehouden_op date not null,
  aanwezig_organisatie_ids uuid[] not null default '{}',
  leerpunten text[] not null default '{}',
  geen_reden text,
  door_id uuid not null references personen (id),
  vastgelegd_op timestamptz not null,
  -- LMM-18, INV-38: at least one point learned, or why there is none
  constraint nabespreking_uitkomst check (cardinality(leerpunten) > 0 or coalesce(trim(geen_reden), '') <> '')
);
create index nabesprekingen_casus on nabesprekingen (casus_id);

create table loket_ervaringen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  persoon_id uuid not null references personen (id),
  laagdrempelig smallint not null check (laagdrempelig between 1 and 5),
  toegankelijk smallint not null check (toegankelijk between 1 and 5),
  steun smallint not null check (steun between 1 and 5),
  toelichting text,
  op timestamptz not null,
  unique (casus_id, persoon_id)
);

comment on table loket_aanmeldingen is 'wanneer een casus bij het LMM kwam, via wie, en of de ontvangst is bevestigd (LMM-08)';
comment on table loket_opnames is 'een casus die het LMM opschreef voor een professional die belde of schreef';
comment on table loket_toewijzingen is 'welke regievoerder een casus had, per periode (LMM-09)';
comment on table nabesprekingen is 'gezamenlijke nabespreking van een afgeronde casus (LMM-18)';
comment on table loket_ervaringen is 'hoe de professional het LMM ervoer (LMM-21)';

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public'
    and table_name in ('loket_aanmeldingen', 'loket_opnames', 'loket_toewijzingen', 'nabesprekingen', 'loket_ervaringen') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name, case
      when c.column_name = 'version' then 'technisch'
      when c.column_name in ('indiener_id', 'opgenomen_door_id', 'bevestigd_door_id', 'regievoerder_id', 'door_id', 'persoon_id') then 'beroepsgegeven'
      when c.column_name ~ '(_id|^id|_ids)$' then 'pseudoniem: verwijzing'
      when c.column_name in ('leerpunten', 'geen_reden', 'toelichting') then 'casusgegeven: pseudoniem'
      else 'beroepsgegeven: verloop' end);
  end loop;
end $$;

alter table loket_aanmeldingen enable row level security;
create policy loket_aanmeldingen_lezen on loket_aanmeldingen for select to maatwerkpad_app
  using (heeft_toegang(casus_id) or werkt_bij_lmm() or huidig_systeem() is not null);
create policy loket_aanmeldingen_maken on loket_aanmeldingen for insert to maatwerkpad_app with check (heeft_toegang(casus_id, 'vraag', true));
create policy loket_aanmeldingen_wijzigen on loket_aanmeldingen for update to maatwerkpad_app using (heeft_toegang(casus_id, 'vraag', true));
grant select, insert, update on loket_aanmeldingen to maatwerkpad_app;

alter table loket_opnames enable row level security;
create policy loket_opnames_lezen on loket_opnames for select to maatwerkpad_app using (heeft_toegang(casus_id) or huidig_systeem() is not null);
create policy loket_opnames_maken on loket_opnames for insert to maatwerkpad_app
  with check (werkt_bij_lmm() and door_id = huidige_persoon() and heeft_toegang(casus_id, 'vraag', true));
grant select, insert on loket_opnames to maatwerkpad_app;

alter table loket_toewijzingen enable row level security;
create policy loket_toewijzingen_lezen on loket_toewijzingen for select to maatwerkpad_app
  using (heeft_toegang(casus_id) or werkt_bij_lmm() or huidig_systeem() is not null);
create policy loket_toewijzingen_maken on loket_toewijzingen for insert to maatwerkpad_app with check (heeft_toegang(casus_id, 'vraag', true));
create policy loket_toewijzingen_einde on loket_toewijzingen for update to maatwerkpad_app using (heeft_toegang(casus_id, 'vraag', true));
grant select, insert on loket_toewijzingen to maatwerkpad_app;
grant update (tot) on loket_toewijzingen to maatwerkpad_app;

alter table nabesprekingen enable row level security;
create policy nabesprekingen_lezen on nabesprekingen for select to maatwerkpad_app using (heeft_toegang(casus_id, 'vraag') or huidig_systeem() is not null);
create policy nabesprekingen_maken on nabesprekingen for insert to maatwerkpad_app
  with check (heeft_toegang(casus_id, 'vraag', true) and door_id = huidige_persoon());
grant select, insert on nabesprekingen to maatwerkpad_app;

alter table loket_ervaringen enable row level security;
create policy loket_ervaringen_lezen on loket_ervaringen for select to maatwerkpad_app
  using (persoon_id = huidige_persoon() or werkt_bij_lmm() or huidig_systeem() is not null);
create policy loket_ervaringen_maken on loket_ervaringen for insert to maatwerkpad_app with check (persoon_id = huidige_persoon() and heeft_toegang(casus_id));
grant select, insert on loket_ervaringen to maatwerkpad_app;

revoke execute on function lmm_organisatie(), werkt_bij_lmm(), lmm_coordinatoren(), loket_beller(uuid, uuid, uuid, text, text, text) from public;
grant execute on function lmm_organisatie(), werkt_bij_lmm(), lmm_coordinatoren(), loket_beller(uuid, uuid, uuid, text, text, text) to maatwerkpad_app;
