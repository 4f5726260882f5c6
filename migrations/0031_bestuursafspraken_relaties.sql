-- Relations: outreach to "all municipalities", meetings, the Tafel Casuistiek, and one clear local escalation path (BA-07 to BA-11, BA-17, AFS-11, AFS-13).

create table outreachregels (
  id uuid primary key,
  organisatie_id uuid references organisaties (id),
  soort text not null check (soort in ('gesprek', 'mail', 'nieuwsbrief', 'website', 'linkedin', 'vakblad', 'workshop', 'congres')),
  op date not null,
  wat text not null check (wat <> ''),
  door_id uuid not null references personen (id)
);
comment on table outreachregels is 'wat PMM deed om organisaties te laten aansluiten (BA-17)';
create index outreachregels_op on outreachregels (op desc, id desc);

create type bijeenkomst_soort as enum ('kennismaking', 'informatie', 'workshop', 'tafel_casuistiek', 'stuurgroep');
create type bijeenkomst_status as enum ('gepland', 'gehouden', 'vervallen');
create table bijeenkomsten (
  id uuid primary key,
  soort bijeenkomst_soort not null,
  titel text not null check (titel <> ''),
  op date not null,
  begin time not null,
  eind time not null check (eind > begin),
  waar text not null default '',
  agenda text not null default '',
  status bijeenkomst_status not null default 'gepland',
  version integer not null default 1
);
comment on table bijeenkomsten is 'kennismaking, informatiebijeenkomst, workshop, Tafel Casuistiek of stuurgroep (BA-08, BA-09, BA-10)';
create index bijeenkomsten_op on bijeenkomsten (op);

create table bijeenkomst_genodigden (
  bijeenkomst_id uuid not null references bijeenkomsten (id),
  organisatie_id uuid not null references organisaties (id),
  komt boolean,
  primary key (bijeenkomst_id, organisatie_id)
);
comment on table bijeenkomst_genodigden is 'welke organisatie is uitgenodigd en of zij komt';

-- INV-44: what is said at the Tafel belongs to no case and to nobody: there is no place to name one, and text that looks
-- like a case number, a citizen number or an address is refused.
create table tafelnotities (
  id uuid primary key,
  bijeenkomst_id uuid not null references bijeenkomsten (id),
  tekst text not null check (tekst <> ''),
  op date not null,
  constraint tafelnotitie_zonder_casus check (tekst !~* 'MP-?[0-9]{3,}'),
  constraint tafelnotitie_zonder_persoon check (tekst !~ '[0-9]{8,9}' and tekst !~ '@' and tekst !~ '[0-9]{4} ?[A-Z]{2}([^A-Za-z]|$)')
);
comment on table tafelnotities is 'vertrouwelijke notitie van de Tafel Casuistiek: zonder casus en zonder persoon (INV-44)';
create index tafelnotities_bijeenkomst on tafelnotities (bijeenkomst_id);
create function tafelnotitie_toets() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from bijeenkomsten b where b.id = new.bijeenkomst_id and b.soort = 'tafel_casuistiek') then
    raise exception 'een notitie hoort bij een Tafel Casuistiek' using errcode = 'check_violation', constraint = 'tafelnotitie_bij_tafel';
  end if;
  return new;
end $$;
create trigger tafelnotities_toets before insert on tafelnotities for each row execute function tafelnotitie_toets();

create table escalatieroutes (
  id uuid primary key,
  organisatie_id uuid not null references organisaties (id),
  naam text not null check (naam <> ''),
  wie text not null check (wie <> ''),
  telefoon text not null,
  mail text not null,
  wanneer text not null default '',
  stappen text[] not null check (cardinality(stappen) > 0),
  van date not null,
  tot date
);
comment on table escalatieroutes is 'het ene lokale escalatiepad van een gemeente (AFS-11, AFS-13)';
-- AFS-13: one clear path, not several next to each other.
create unique index escalatieroutes_een on escalatieroutes (organisatie_id) where tot is null;

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public'
    and table_name in ('outreachregels', 'bijeenkomsten', 'bijeenkomst_genodigden', 'tafelnotities', 'escalatieroutes') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name in ('id', 'version') then 'technisch' when c.column_name = 'door_id' then 'beroepsgegeven' else 'organisatie' end);
    execute format('alter table %I enable row level security', c.table_name);
  end loop;
end $$;

create policy outreachregels_alles on outreachregels to maatwerkpad_app using (heeft_rol('relatiebeheerder')) with check (heeft_rol('relatiebeheerder') and door_id = huidige_persoon());
grant select, insert on outreachregels to maatwerkpad_app;

-- Who is invited sees the meeting; the Tafel is for wethouders and the relatiebeheerder only.
create policy bijeenkomsten_lezen on bijeenkomsten for select to maatwerkpad_app using (
  heeft_rol('relatiebeheerder') or huidig_systeem() is not null
  or (soort = 'tafel_casuistiek' and heeft_rol('wethouder'))
  or (soort = 'stuurgroep' and heeft_rol('stuurgroep'))
  or soort in ('kennismaking', 'informatie', 'workshop'));
create policy bijeenkomsten_maken on bijeenkomsten for insert to maatwerkpad_app with check (heeft_rol('relatiebeheerder'));
create policy bijeenkomsten_wijzigen on bijeenkomsten for update to maatwerkpad_app using (heeft_rol('relatiebeheerder'));
grant select, insert, update on bijeenkomsten to maatwerkpad_app;

create policy genodigden_lezen on bijeenkomst_genodigden for select to maatwerkpad_app using (heeft_rol('relatiebeheerder') or organisatie_id = huidige_organisatie());
create policy genodigden_maken on bijeenkomst_genodigden for insert to maatwerkpad_app with check (heeft_rol('relatiebeheerder'));
create policy genodigden_antwoord on bijeenkomst_genodigden for update to maatwerkpad_app using (organisatie_id = huidige_organisatie() and heeft_rol('wethouder', 'bestuurder', 'leidinggevende', 'stuurgroep'));
grant select, insert, update on bijeenkomst_genodigden to maatwerkpad_app;

create policy tafelnotities_lezen on tafelnotities for select to maatwerkpad_app using (heeft_rol('wethouder', 'relatiebeheerder'));
create policy tafelnotities_maken on tafelnotities for insert to maatwerkpad_app with check (heeft_rol('wethouder', 'relatiebeheerder'));
grant select, insert on tafelnotities to maatwerkpad_app;

-- AFS-13: shown to the professionals of the municipality and of those who work for it, and to PMM.
create policy escalatieroutes_lezen on escalatieroutes for select to maatwerkpad_app using (
  organisatie_id = huidige_organisatie() or heeft_rol('regievoerder', 'lmm_coordinator', 'relatiebeheerder')
  or organisatie_id in (select unnest(array[o.valt_onder_afspraak_van, o.werkt_in_opdracht_van]) from organisaties o where o.id = huidige_organisatie()));
create policy escalatieroutes_maken on escalatieroutes for insert to maatwerkpad_app with check (organisatie_id = huidige_organisatie() and heeft_rol('leidinggevende', 'organisatiebeheerder'));
create policy escalatieroutes_einde on escalatieroutes for update to maatwerkpad_app using (organisatie_id = huidige_organisatie() and heeft_rol('leidinggevende', 'organisatiebeheerder'));
grant select, insert, update on escalatieroutes to maatwerkpad_app;

-- BA-10, BA-11: stuurgroep and ambassadeurs, by name and department; for everybody who works with PMM.
create function pmm_netwerk() returns table (rol text, naam text, functie text, organisatie text) language sql stable security definer set search_path = public, pg_temp as $$
  select r.rol, p.naam, p.functie, o.naam from rollen r join personen p on p.id = r.persoon_id join organisaties o on o.id = r.organisatie_id
  where r.rol in ('stuurgroep', 'pmm_ambassadeur') and r.van <= now() and (r.tot is null or r.tot > now())
    and (p.actief_tot is null or p.actief_tot > now()) and huidige_persoon() is not null
  order by r.rol, o.naam, p.naam
$$;
-- BA-07, RAP-05: how far we are, per province and kind; counts only.
create function pijplijn(op date) returns table (soort text, provincie text, organisaties bigint, aangesloten bigint, onderweg bigint) language sql stable security definer set search_path = public, pg_temp as $$
  select o.soort, coalesce(o.provincie, 'Landelijk'), count(*), count(*) filter (where is_aangesloten(o.id, op)),
    count(*) filter (where not is_aangesloten(o.id, op) and exists (select 1 from bestuursafspraken b where b.organisatie_id = o.id and b.status in ('contact', 'kennismaking', 'in_gesprek', 'concept')))
  from organisaties o where o.geldig_tot is null and o.soort in ('gemeente', 'zbo', 'agentschap', 'dienst', 'ministerie', 'reclassering')
    and heeft_rol('relatiebeheerder', 'stuurgroep', 'lmm_coordinator')
  group by 1, 2 order by 1, 2
$$;
revoke execute on function tafelnotitie_toets(), pmm_netwerk(), pijplijn(date) from public;
grant execute on function tafelnotitie_toets(), pmm_netwerk(), pijplijn(date) to maatwerkpad_app;
