-- Maatwerkregister: who may and can act at each connected organisation (REG-01 to REG-10, INV-27, INV-29).

create type vermelding_status as enum ('concept', 'ter_bevestiging', 'actief', 'te_bevestigen', 'verborgen', 'beeindigd');

create table registervermeldingen (
  id uuid primary key,
  organisatie_id uuid not null references organisaties (id),
  soort text not null check (soort in ('persoon', 'team')),
  persoon_id uuid,
  naam text not null check (naam <> ''),
  status vermelding_status not null default 'concept',
  is_vangnet boolean not null default false,
  functiemail text,
  telefoon text,
  bereikbaar text not null default 'werkdagen 9 tot 17 uur',
  werkdagen smallint[] not null default '{1,2,3,4,5}' check (werkdagen <@ '{1,2,3,4,5}'),
  vervanger_id uuid,
  opvolger_id uuid,
  opdracht text not null default '',
  mandaat_onderwerp text,
  mandaat_tekst text,
  mandaat_niet text,
  mandaat_bedrag_in_centen bigint check (mandaat_bedrag_in_centen >= 0),
  mandaat_gegeven_door text,
  mandaat_van date,
  mandaat_tot date,
  bevestigd_door_id uuid,
  bevestigd_leiding_op date,
  laatst_bevestigd_op date,
  waarvoor text[] not null default '{}',
  wetten text[] not null default '{}',
  leefdomeinen text[] not null default '{}',
  ruimte_ids text[] not null default '{}',
  reden text,
  aangemaakt_op timestamptz not null,
  version integer not null default 1,
  unique (id, organisatie_id),
  foreign key (persoon_id, organisatie_id) references personen (id, organisatie_id),
  foreign key (bevestigd_door_id, organisatie_id) references personen (id, organisatie_id),
  foreign key (vervanger_id, organisatie_id) references registervermeldingen (id, organisatie_id),
  foreign key (opvolger_id, organisatie_id) references registervermeldingen (id, organisatie_id),
  -- REG-08: a person or a team
  constraint vermelding_soort check ((soort = 'persoon') = (persoon_id is not null)),
  constraint vermelding_vangnet check (not is_vangnet or soort = 'team'),
  constraint vermelding_zelf_vervanger check (vervanger_id <> id),
  -- INV-29: opdracht and mandaat confirmed by management before anybody sees the entry
  constraint vermelding_bevestigd check (status not in ('actief', 'te_bevestigen', 'verborgen') or (bevestigd_door_id is not null
    and bevestigd_leiding_op is not null and laatst_bevestigd_op is not null and opdracht <> '' and coalesce(mandaat_tekst, '') <> '')),
  -- REG-07: proof against staff changes
  constraint vermelding_bereikbaar check (status not in ('actief', 'te_bevestigen') or (functiemail is not null and telefoon is not null)),
  constraint vermelding_mandaat_termijn check (mandaat_tot is null or (mandaat_van is not null and mandaat_tot >= mandaat_van)),
  constraint vermelding_einde check (status <> 'beeindigd' or reden is not null)
);
comment on table registervermeldingen is 'wie je kunt bellen: persoon of team, met opdracht, mandaat en vervanger';
create index registervermeldingen_organisatie on registervermeldingen (organisatie_id, status);
create unique index registervermeldingen_een_per_persoon on registervermeldingen (persoon_id) where status <> 'beeindigd';
create unique index registervermeldingen_een_vangnet on registervermeldingen (organisatie_id) where is_vangnet and status <> 'beeindigd';
create index registervermeldingen_vervanger on registervermeldingen (vervanger_id) where vervanger_id is not null;

create table registerafwezigheden (
  id uuid primary key,
  vermelding_id uuid not null references registervermeldingen (id),
  van date not null,
  tot date not null,
  check (tot >= van)
);
comment on table registerafwezigheden is 'wanneer iemand er niet is; nooit waarom';
create index registerafwezigheden_vermelding on registerafwezigheden (vermelding_id, tot);

-- What people ring an organisation for, in everyday words (REG-03). Without organisation: what every municipality does.
create table registeronderwerpen (
  id uuid primary key,
  organisatie_id uuid references organisaties (id),
  naam text not null,
  woorden text[] not null default '{}'
);
comment on table registeronderwerpen is 'onderwerpen in gewone woorden per organisatie (openbaar)';
create index registeronderwerpen_organisatie on registeronderwerpen (organisatie_id);

-- REG-16: somebody asked for an organisation that is not connected.
create table registerleads (
  id uuid primary key,
  organisatie_id uuid not null references organisaties (id),
  gevraagd_door_organisatie_id uuid not null references organisaties (id),
  op timestamptz not null
);
comment on table registerleads is 'vraag naar een organisatie die niet is aangesloten';
create index registerleads_organisatie on registerleads (organisatie_id);

-- How often somebody searched today; for the limit and the alarm on harvesting (REG-20). No search terms.
create table registergebruik (
  persoon_id uuid not null references personen (id),
  dag date not null,
  zoekvragen integer not null default 0,
  bekeken integer not null default 0,
  alarm_op timestamptz,
  primary key (persoon_id, dag)
);
comment on table registergebruik is 'hoe vaak iemand zocht en vermeldingen opende op een dag; geen zoekwoorden';

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public'
    and table_name in ('registervermeldingen', 'registerafwezigheden', 'registeronderwerpen', 'registerleads', 'registergebruik') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name in ('id', 'version', 'aangemaakt_op') then 'technisch'
        when c.table_name = 'registeronderwerpen' then 'openbaar'
        when c.column_name like '%organisatie_id' then 'organisatie' else 'beroepsgegeven' end);
  end loop;
end $$;

-- A deputy chain never comes back to where it began (REG-07).
create function vermelding_geen_kring() returns trigger language plpgsql as $$
begin
  if new.vervanger_id is not null and exists (
    with recursive keten(id) as (
      select new.vervanger_id
      union
      select v.vervanger_id from keten k join registervermeldingen v on v.id = k.id where v.vervanger_id is not null and v.id <> new.id
    ) select 1 from keten where id = new.id) then
    raise exception 'vervangers verwijzen naar elkaar' using errcode = 'check_violation', constraint = 'vermelding_geen_kring';
  end if;
  return new;
end $$;
create trigger registervermeldingen_geen_kring before insert or update of vervanger_id on registervermeldingen
  for each row execute function vermelding_geen_kring();

-- INV-29, REG-06: management confirms, and never the person itself.
create function vermelding_leiding() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.bevestigd_door_id is not null and (tg_op = 'INSERT' or new.bevestigd_door_id is distinct from old.bevestigd_door_id)
    and (new.bevestigd_door_id is not distinct from new.persoon_id or not exists (
      select 1 from rollen r where r.persoon_id = new.bevestigd_door_id and r.organisatie_id = new.organisatie_id
        and r.rol in ('leidinggevende', 'bestuurder') and (r.tot is null or r.tot > now()))) then
    raise exception 'de leiding bevestigt opdracht en mandaat, nooit die van zichzelf' using errcode = 'check_violation', constraint = 'vermelding_leiding';
  end if;
  return new;
end $$;
create trigger registervermeldingen_leiding before insert or update of bevestigd_door_id on registervermeldingen
  for each row execute function vermelding_leiding();

-- INV-27: only people of connected organisations with a role that reads the register, and PMM's own roles (eisen 3.2).
create function mag_register_lezen() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select huidige_persoon() is not null and (
    heeft_rol('regievoerder', 'lmm_coordinator', 'let_voorzitter', 'let_secretaris', 'pmm_ambassadeur', 'relatiebeheerder')
    or (heeft_rol('professional', 'casusregisseur', 'maatwerkfunctionaris', 'leidinggevende', 'let_lid', 'bestuurder')
      and is_aangesloten(huidige_organisatie(), vandaag_nl())))
$$;

alter table registervermeldingen enable row level security;
create policy registervermeldingen_eigen on registervermeldingen for select to maatwerkpad_app
  using (organisatie_id = huidige_organisatie() or huidig_systeem() is not null or heeft_rol('relatiebeheerder'));
create policy registervermeldingen_lezen on registervermeldingen for select to maatwerkpad_app using (
  (status in ('actief', 'te_bevestigen') or (status = 'verborgen' and is_vangnet))
  and mag_register_lezen() and is_aangesloten(organisatie_id, vandaag_nl()));
create policy registervermeldingen_maken on registervermeldingen for insert to maatwerkpad_app with check (
  (organisatie_id = huidige_organisatie() and heeft_rol('organisatiebeheerder', 'leidinggevende', 'maatwerkfunctionaris')) or heeft_rol('relatiebeheerder'));
create policy registervermeldingen_wijzigen on registervermeldingen for update to maatwerkpad_app using (
  (organisatie_id = huidige_organisatie() and (persoon_id = huidige_persoon() or heeft_rol('organisatiebeheerder', 'leidinggevende', 'maatwerkfunctionaris')))
  or heeft_rol('relatiebeheerder') or huidig_systeem() = 'termijnen');
grant select, insert, update on registervermeldingen to maatwerkpad_app;

alter table registerafwezigheden enable row level security;
create policy registerafwezigheden_lezen on registerafwezigheden for select to maatwerkpad_app
  using (exists (select 1 from registervermeldingen v where v.id = vermelding_id));
create policy registerafwezigheden_maken on registerafwezigheden for insert to maatwerkpad_app
  with check (exists (select 1 from registervermeldingen v where v.id = vermelding_id and v.organisatie_id = huidige_organisatie()));
create policy registerafwezigheden_weg on registerafwezigheden for delete to maatwerkpad_app
  using (exists (select 1 from registervermeldingen v where v.id = vermelding_id and v.organisatie_id = huidige_organisatie()));
grant select, insert, delete on registerafwezigheden to maatwerkpad_app;

alter table registeronderwerpen enable row level security;
create policy registeronderwerpen_lezen on registeronderwerpen for select to maatwerkpad_app using (true);
create policy registeronderwerpen_schrijven on registeronderwerpen for all to maatwerkpad_app
  using (huidig_systeem() = 'inrichting' or heeft_rol('relatiebeheerder')) with check (huidig_systeem() = 'inrichting' or heeft_rol('relatiebeheerder'));
grant select, insert, update, delete on registeronderwerpen to maatwerkpad_app;

alter table registerleads enable row level security;
create policy registerleads_maken on registerleads for insert to maatwerkpad_app with check (gevraagd_door_organisatie_id = huidige_organisatie());
create policy registerleads_lezen on registerleads for select to maatwerkpad_app using (heeft_rol('relatiebeheerder') or huidig_systeem() is not null);
grant select, insert on registerleads to maatwerkpad_app;

alter table registergebruik enable row level security;
create policy registergebruik_eigen on registergebruik to maatwerkpad_app using (persoon_id = huidige_persoon()) with check (persoon_id = huidige_persoon());
create policy registergebruik_fg on registergebruik for select to maatwerkpad_app using (heeft_rol('fg') or huidig_systeem() = 'termijnen');
grant select, insert, update on registergebruik to maatwerkpad_app;

-- INV-46: who leaves is shown as the deputy the same second; a person who stood in hands that on along the chain.
create function register_vertrek() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare v registervermeldingen; wie record;
begin
  for v in select * from registervermeldingen where persoon_id = new.id and status <> 'beeindigd' loop
    for wie in select id from registervermeldingen where vervanger_id = v.id loop
      update registervermeldingen set vervanger_id = nullif(v.vervanger_id, id), version = version + 1 where id = wie.id;
      insert into overdrachten (id, organisatie_id, persoon_id, soort, object_id, naar_id, op)
        values (gen_random_uuid(), v.organisatie_id, new.id, 'vervanging', wie.id, new.leidinggevende_id, now());
    end loop;
    update registervermeldingen set status = 'beeindigd', reden = 'Vertrokken', vervanger_id = null, version = version + 1,
      opvolger_id = coalesce(v.vervanger_id, (select t.id from registervermeldingen t where t.organisatie_id = v.organisatie_id and t.is_vangnet and t.status <> 'beeindigd'))
      where id = v.id;
    insert into overdrachten (id, organisatie_id, persoon_id, soort, object_id, naar_id, op)
      values (gen_random_uuid(), v.organisatie_id, new.id, 'registervermelding', v.id, new.leidinggevende_id, now());
  end loop;
  return null;
end $$;
create trigger personen_register_vertrek after update of actief_tot on personen for each row
  when (old.actief_tot is null and new.actief_tot is not null) execute function register_vertrek();

-- The guided handover: who follows on the entry, or who becomes the deputy.
create function register_overdracht() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare doel uuid;
begin
  select id into doel from registervermeldingen where persoon_id = new.definitief_naar_id and status <> 'beeindigd';
  if doel is null then return null; end if;
  if new.soort = 'registervermelding' then
    update registervermeldingen set opvolger_id = doel, version = version + 1 where id = new.object_id and id <> doel;
  elsif new.soort = 'vervanging' then
    update registervermeldingen set vervanger_id = doel, version = version + 1 where id = new.object_id and id <> doel and status <> 'beeindigd';
  end if;
  return null;
end $$;
create trigger overdrachten_register after update of definitief_naar_id on overdrachten for each row
  when (new.definitief_naar_id is not null and new.soort in ('registervermelding', 'vervanging')) execute function register_overdracht();

revoke execute on function vermelding_geen_kring(), vermelding_leiding(), mag_register_lezen(), register_vertrek(), register_overdracht() from public;
grant execute on function vermelding_geen_kring(), vermelding_leiding(), mag_register_lezen(), register_vertrek(), register_overdracht() to maatwerkpad_app;

-- INV-30: how many entries of an organisation can be found.
create function register_aantal_actief(org uuid) returns bigint language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) from registervermeldingen where organisatie_id = org and status in ('actief', 'te_bevestigen')
$$;
-- The name of an entry for whoever holds its id, also after it ended: an answered question keeps its addressee.
create function register_naam(welke uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select naam from registervermeldingen where id = welke and (huidige_persoon() is not null or huidig_systeem() is not null)
$$;
revoke execute on function register_aantal_actief(uuid), register_naam(uuid) from public;
grant execute on function register_aantal_actief(uuid), register_naam(uuid) to maatwerkpad_app;
