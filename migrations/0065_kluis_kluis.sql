-- The vault: who the people of a case are, only when that is needed. Off by default, encrypted per case with a key that is not in
-- the database, so that no dump of it can be read without the key file and destroying the key ends it everywhere.

create table kluis_instellingen (
  organisatie_id uuid primary key references organisaties (id),
  aan boolean not null default false,
  gewijzigd_door uuid references personen (id),
  gewijzigd_op timestamptz not null,
  version integer not null default 1
);
comment on table kluis_instellingen is 'of een organisatie de kluis gebruikt; zonder regel staat hij uit';
alter table kluis_instellingen enable row level security;
create policy kluis_instellingen_lezen on kluis_instellingen for select to maatwerkpad_app using (organisatie_id = huidige_organisatie());
create policy kluis_instellingen_maken on kluis_instellingen for insert to maatwerkpad_app
  with check (organisatie_id = huidige_organisatie() and heeft_rol('organisatiebeheerder'));
create policy kluis_instellingen_wijzigen on kluis_instellingen for update to maatwerkpad_app
  using (organisatie_id = huidige_organisatie() and heeft_rol('organisatiebeheerder'));
grant select, insert, update on kluis_instellingen to maatwerkpad_app;

create type kluis_soort as enum ('naam', 'geboortedatum', 'adres', 'bsn', 'klantnummer');
create table kluis_gegevens (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  organisatie_id uuid not null references organisaties (id),
  gezinslid_id uuid,
  soort kluis_soort not null,
  geheim bytea not null,
  noodzaak text not null check (noodzaak <> ''),
  -- Keyed hash per organisation: the same number gives another value elsewhere, so nothing can be matched between them.
  blind bytea,
  toegevoegd_door uuid not null references personen (id),
  toegevoegd_op timestamptz not null,
  check ((blind is not null) = (soort = 'bsn'))
);
comment on table kluis_gegevens is 'versleutelde gegevens over wie het gaat';
create index kluis_gegevens_casus on kluis_gegevens (casus_id);
create index kluis_gegevens_blind on kluis_gegevens (organisatie_id, blind) where blind is not null;
alter table kluis_gegevens enable row level security;
create policy kluis_gegevens_lezen on kluis_gegevens for select to maatwerkpad_app
  using (heeft_toegang(casus_id, case when soort = 'bsn' then 'bsn' else 'identiteit' end));
create policy kluis_gegevens_maken on kluis_gegevens for insert to maatwerkpad_app
  with check (organisatie_id = huidige_organisatie() and heeft_toegang(casus_id, 'toegang', true) and toegevoegd_door = huidige_persoon());
create policy kluis_gegevens_weg on kluis_gegevens for delete to maatwerkpad_app using (heeft_toegang(casus_id, 'toegang', true));
grant select, insert, delete on kluis_gegevens to maatwerkpad_app;

-- Opening needs a purpose; from outside the own organisation also a second person.
create type kluis_verzoek_status as enum ('gevraagd', 'goedgekeurd', 'geweigerd');
create table kluis_inzagen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  persoon_id uuid not null references personen (id),
  organisatie_id uuid not null references organisaties (id),
  doel text not null check (length(doel) >= 10),
  status kluis_verzoek_status not null,
  tweede_persoon_id uuid references personen (id),
  op timestamptz not null,
  besloten_op timestamptz,
  geldig_tot timestamptz,
  version integer not null default 1,
  constraint kluis_inzage_tweede check (tweede_persoon_id <> persoon_id)
);
comment on table kluis_inzagen is 'wie de kluis opende of dat vroeg, waarvoor, en wie als tweede meekeek';
create index kluis_inzagen_casus on kluis_inzagen (casus_id, op desc);
alter table kluis_inzagen enable row level security;
create policy kluis_inzagen_lezen on kluis_inzagen for select to maatwerkpad_app using (persoon_id = huidige_persoon() or heeft_toegang(casus_id, 'toegang'));
create policy kluis_inzagen_maken on kluis_inzagen for insert to maatwerkpad_app
  with check (persoon_id = huidige_persoon() and organisatie_id = huidige_organisatie() and heeft_toegang(casus_id, 'identiteit')
    and (status = 'gevraagd' or heeft_toegang(casus_id, 'toegang')));
create policy kluis_inzagen_besluiten on kluis_inzagen for update to maatwerkpad_app
  using (persoon_id <> huidige_persoon() and heeft_toegang(casus_id, 'toegang', true));
grant select, insert on kluis_inzagen to maatwerkpad_app;
grant update (status, tweede_persoon_id, besloten_op, geldig_tot, version) on kluis_inzagen to maatwerkpad_app;

-- The cases of the own organisation with this number that the asker sees, and whether there are others: yes or no.
create function kluis_zoek(welke bytea) returns table (casus_id uuid, zichtbaar boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct case when heeft_toegang(k.casus_id) then k.casus_id end, heeft_toegang(k.casus_id)
  from kluis_gegevens k where k.organisatie_id = huidige_organisatie() and k.blind = welke
$$;
revoke execute on function kluis_zoek(bytea) from public;
grant execute on function kluis_zoek(bytea) to maatwerkpad_app;

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public'
    and table_name in ('kluis_instellingen', 'kluis_gegevens', 'kluis_inzagen') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name = 'geheim' then 'identificerend: versleuteld' when c.column_name = 'blind' then 'identificerend: blinde index'
        when c.column_name = 'version' then 'technisch' when c.table_name = 'kluis_instellingen' then 'organisatie'
        when c.column_name ~ '(_id|^id|_door)$' then 'pseudoniem: verwijzing' else 'casusgegeven: pseudoniem' end);
  end loop;
end $$;
