-- Organisations, people, their identities at issuers, their roles per organisation and period, and sessions.

create table organisaties (
  id uuid primary key,
  code text not null unique,
  naam text not null,
  afkorting text,
  alias text[] not null default '{}',
  soort text not null,
  sector text not null default 'publiek' check (sector in ('publiek', 'semi_publiek', 'privaat')),
  landelijk boolean not null default false,
  gemeentecode text unique check (gemeentecode ~ '^GM[0-9]{4}$'),
  provincie text,
  inwoners integer,
  klasse text,
  oin text check (oin ~ '^[0-9]{20}$'),
  tooi text,
  kvk text,
  website text,
  leefdomeinen text[] not null default '{}',
  moeder_id uuid references organisaties (id),
  werkt_in_opdracht_van uuid references organisaties (id),
  valt_onder_afspraak_van uuid references organisaties (id),
  opvolger_id uuid references organisaties (id),
  geldig_van date not null default '1900-01-01',
  geldig_tot date,
  fictief boolean not null default false,
  version integer not null default 1,
  check (geldig_tot is null or geldig_tot > geldig_van),
  check (valt_onder_afspraak_van <> id and werkt_in_opdracht_van <> id and opvolger_id <> id)
);
comment on table organisaties is 'openbare gegevens van organisaties';
create index organisaties_naam on organisaties (naam);

create table organisatie_wetten (
  organisatie_id uuid not null references organisaties (id),
  afkorting text not null,
  naam text not null,
  bwb text,
  rol text,
  primary key (organisatie_id, afkorting)
);
comment on table organisatie_wetten is 'welke wet een organisatie uitvoert (openbaar)';

create table personen (
  id uuid primary key,
  organisatie_id uuid not null references organisaties (id),
  naam text not null,
  functie text not null default '',
  email text not null,
  telefoon text,
  leidinggevende_id uuid references personen (id),
  actief_van timestamptz not null,
  actief_tot timestamptz,
  sneltoets boolean not null default true,
  vorige_bezoek timestamptz,
  laatste_bezoek timestamptz,
  version integer not null default 1,
  unique (id, organisatie_id)
);
comment on table personen is 'beroepsgegevens van gebruikers';
create index personen_organisatie on personen (organisatie_id);

create table identiteiten (
  issuer text not null,
  subject text not null,
  persoon_id uuid not null references personen (id),
  primary key (issuer, subject)
);
comment on table identiteiten is 'koppeling van een inlogbron aan een persoon (beroepsgegeven)';
create index identiteiten_persoon on identiteiten (persoon_id);

create table rollen (
  id uuid primary key,
  persoon_id uuid not null,
  organisatie_id uuid not null,
  rol text not null,
  van timestamptz not null,
  tot timestamptz,
  verleend_door uuid references personen (id),
  foreign key (persoon_id, organisatie_id) references personen (id, organisatie_id),
  check (tot is null or tot >= van)
);
comment on table rollen is 'rol van een persoon bij een organisatie, met periode (beroepsgegeven)';
create unique index rollen_een_keer_actief on rollen (persoon_id, rol) where tot is null;
create index rollen_persoon on rollen (persoon_id);

create table sessies (
  id uuid primary key,
  token_hash bytea not null unique,
  persoon_id uuid not null references personen (id),
  gemaakt_op timestamptz not null,
  verloopt_op timestamptz not null,
  ingetrokken_op timestamptz
);
comment on table sessies is 'ingelogde sessies; het token zelf staat nergens';
create index sessies_persoon on sessies (persoon_id);

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns
    where table_schema = 'public' and table_name in ('organisaties', 'organisatie_wetten') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name, 'openbaar');
  end loop;
  for c in select table_name, column_name from information_schema.columns
    where table_schema = 'public' and table_name in ('personen', 'identiteiten', 'rollen', 'sessies') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name, 'beroepsgegeven');
  end loop;
end $$;

-- Sets the actor of this transaction and returns it. Security definer: before this call nobody may read anything.
create function zet_actor(wie uuid) returns table (
  persoon_id uuid, naam text, functie text, organisatie_id uuid, organisatie_naam text, organisatie_soort text, rollen text[], sneltoets boolean
) language plpgsql security definer set search_path = public, pg_temp as $$
declare p personen; o organisaties; r text[];
begin
  select * into p from personen where id = wie and actief_van <= now() and (actief_tot is null or actief_tot > now());
  if not found then return; end if;
  select * into o from organisaties where id = p.organisatie_id;
  select coalesce(array_agg(rl.rol order by rl.rol), '{}') into r from rollen rl
    where rl.persoon_id = p.id and rl.organisatie_id = p.organisatie_id and rl.van <= now() and (rl.tot is null or rl.tot > now());
  perform set_config('mwp.persoon', p.id::text, true), set_config('mwp.organisatie', p.organisatie_id::text, true),
    set_config('mwp.rollen', array_to_string(r, ','), true), set_config('mwp.systeem', '', true);
  return query select p.id, p.naam, p.functie, p.organisatie_id, o.naam, o.soort, r, p.sneltoets;
end $$;

create function aanmelden_sessie(hash bytea) returns table (
  persoon_id uuid, naam text, functie text, organisatie_id uuid, organisatie_naam text, organisatie_soort text, rollen text[], sneltoets boolean
) language sql security definer set search_path = public, pg_temp as $$
  select a.* from sessies s cross join lateral zet_actor(s.persoon_id) a
  where s.token_hash = hash and s.ingetrokken_op is null and s.verloopt_op > now()
$$;

create function aanmelden_token(uitgever text, onderwerp text) returns table (
  persoon_id uuid, naam text, functie text, organisatie_id uuid, organisatie_naam text, organisatie_soort text, rollen text[], sneltoets boolean
) language sql security definer set search_path = public, pg_temp as $$
  select a.* from identiteiten i cross join lateral zet_actor(i.persoon_id) a where i.issuer = uitgever and i.subject = onderwerp
$$;

-- First login of someone unknown through a known issuer: a professional without register rights, nothing more (INV-28).
create function eerste_aanmelding(uitgever text, onderwerp text, wie uuid, rol_id uuid, volledige_naam text, mail text, organisatie_code text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare bestaand uuid; org uuid;
begin
  select persoon_id into bestaand from identiteiten where issuer = uitgever and subject = onderwerp;
  if found then return bestaand; end if;
  select id into org from organisaties where code = organisatie_code and (geldig_tot is null or geldig_tot > current_date);
  if not found then return null; end if;
  insert into personen (id, organisatie_id, naam, email, actief_van) values (wie, org, volledige_naam, mail, now());
  insert into identiteiten (issuer, subject, persoon_id) values (uitgever, onderwerp, wie);
  insert into rollen (id, persoon_id, organisatie_id, rol, van) values (rol_id, wie, org, 'professional', now());
  return wie;
end $$;

create function sessie_start(sid uuid, hash bytea, uitgever text, onderwerp text, geldig interval) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare p uuid;
begin
  select i.persoon_id into p from identiteiten i join personen q on q.id = i.persoon_id
    where i.issuer = uitgever and i.subject = onderwerp and (q.actief_tot is null or q.actief_tot > now());
  if p is null then return false; end if;
  update personen set vorige_bezoek = laatste_bezoek, laatste_bezoek = now() where id = p;
  insert into sessies (id, token_hash, persoon_id, gemaakt_op, verloopt_op) values (sid, hash, p, now(), now() + geldig);
  return true;
end $$;

create function sessie_einde(hash bytea) returns void language sql security definer set search_path = public, pg_temp as $$
  update sessies set ingetrokken_op = now() where token_hash = hash and ingetrokken_op is null
$$;

-- Display names for ids that the caller already holds; not enumerable (REG-20).
create function persoon_namen(ids uuid[]) returns table (id uuid, naam text, functie text, organisatie_id uuid, organisatie_naam text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.naam, p.functie, p.organisatie_id, o.naam from personen p join organisaties o on o.id = p.organisatie_id
  where p.id = any (ids) and (huidige_persoon() is not null or huidig_systeem() is not null)
$$;

alter table personen enable row level security;
create policy personen_lezen on personen for select to maatwerkpad_app
  using (organisatie_id = huidige_organisatie() or huidig_systeem() is not null);
create policy personen_toevoegen on personen for insert to maatwerkpad_app
  with check (huidig_systeem() = 'inrichting' or (organisatie_id = huidige_organisatie() and heeft_rol('organisatiebeheerder')));
create policy personen_wijzigen on personen for update to maatwerkpad_app
  using (id = huidige_persoon() or huidig_systeem() = 'inrichting' or (organisatie_id = huidige_organisatie() and heeft_rol('organisatiebeheerder', 'leidinggevende')));
alter table identiteiten enable row level security;
create policy identiteiten_inrichting on identiteiten to maatwerkpad_app
  using (huidig_systeem() = 'inrichting') with check (huidig_systeem() = 'inrichting');
alter table rollen enable row level security;
create policy rollen_lezen on rollen for select to maatwerkpad_app using (organisatie_id = huidige_organisatie() or huidig_systeem() is not null);
create policy rollen_toevoegen on rollen for insert to maatwerkpad_app
  with check (huidig_systeem() = 'inrichting' or (organisatie_id = huidige_organisatie() and heeft_rol('organisatiebeheerder')));
create policy rollen_wijzigen on rollen for update to maatwerkpad_app
  using (huidig_systeem() = 'inrichting' or (organisatie_id = huidige_organisatie() and heeft_rol('organisatiebeheerder', 'leidinggevende')));
alter table sessies enable row level security;
create policy sessies_eigen on sessies for select to maatwerkpad_app using (persoon_id = huidige_persoon());

grant select on organisaties, organisatie_wetten to maatwerkpad_app;
grant insert, update on organisaties to maatwerkpad_app;
grant insert, update, delete on organisatie_wetten to maatwerkpad_app;
grant select, insert, update on personen, rollen to maatwerkpad_app;
grant select, insert on identiteiten to maatwerkpad_app;
grant select on sessies to maatwerkpad_app;

-- Organisations are public to read; only PMM's own relation managers, and the set-up, may write them.
alter table organisaties enable row level security;
create policy organisaties_lezen on organisaties for select to maatwerkpad_app using (true);
create policy organisaties_schrijven on organisaties for insert to maatwerkpad_app with check (huidig_systeem() = 'inrichting' or heeft_rol('relatiebeheerder', 'platformbeheerder'));
create policy organisaties_wijzigen on organisaties for update to maatwerkpad_app using (huidig_systeem() = 'inrichting' or heeft_rol('relatiebeheerder', 'platformbeheerder'));
alter table organisatie_wetten enable row level security;
create policy organisatie_wetten_lezen on organisatie_wetten for select to maatwerkpad_app using (true);
create policy organisatie_wetten_schrijven on organisatie_wetten for all to maatwerkpad_app
  using (huidig_systeem() = 'inrichting' or heeft_rol('relatiebeheerder', 'platformbeheerder'))
  with check (huidig_systeem() = 'inrichting' or heeft_rol('relatiebeheerder', 'platformbeheerder'));

revoke execute on all functions in schema public from public;
grant execute on all functions in schema public to maatwerkpad_app;
