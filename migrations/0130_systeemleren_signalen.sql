-- Learning: a bottleneck, put back to who can mend it, followed until it is known what happened and why (SL-01 to SL-07).
create type signaal_status as enum ('gesignaleerd', 'geduid', 'gekoppeld', 'teruggelegd', 'reactie_ontvangen', 'uitkomst_vastgesteld', 'nagegaan', 'gesloten', 'afgevallen');
create type signaal_gebied as enum ('aanpak', 'deskundigheid', 'houding', 'samenwerking', 'organisatorische_aspecten', 'wet_en_regelgeving');
create type signaal_uitkomst as enum ('overgenomen', 'deels', 'niet', 'geen_reactie');
create type signaal_gevolg as enum ('werkwijze', 'beleid', 'wetgeving', 'geen');

create table patronen (
  id uuid primary key,
  titel text not null,
  handelingsperspectief text not null default '',
  gemaakt_op timestamptz not null
);
comment on table patronen is 'rode draad: een knelpunt dat in meer casussen terugkomt';

create table signalen (
  id uuid primary key,
  status signaal_status not null default 'gesignaleerd',
  omschrijving text not null,
  gebied signaal_gebied,
  wet text,
  bron text not null check (bron in ('vrij', 'casus', 'let')),
  aanbeveling_id uuid unique references let_aanbevelingen (id),
  gemeld_door uuid references personen (id),
  gemeld_organisatie_id uuid not null references organisaties (id),
  gemeld_op timestamptz not null,
  vraagt_om_wet boolean not null default false,
  oorzaak_in_organisatie text,
  bestaande_instrumenten text,
  waarom_onvoldoende text,
  werkt_voorstel text,
  zonder_wet text,
  patroon_id uuid references patronen (id),
  geadresseerde_id uuid references organisaties (id),
  vraag text,
  teruggelegd_op date,
  reactie_voor date,
  reactie text,
  reactie_op date,
  uitkomst signaal_uitkomst,
  waarom text,
  gevolgtype signaal_gevolg,
  verwijzing text,
  uitkomst_op date,
  nagaan_door_organisatie_id uuid references organisaties (id),
  nagaan_bevinding text,
  nagegaan_op date,
  reden text,
  version integer not null default 1,
  -- INV-35
  constraint signaal_uitkomst_en_waarom check (status <> 'gesloten' or (uitkomst is not null and coalesce(waarom, '') <> '')),
  constraint signaal_afgevallen_reden check (status <> 'afgevallen' or coalesce(reden, '') <> ''),
  -- INV-36
  constraint signaal_ander_gaat_na check (nagaan_door_organisatie_id is null or nagaan_door_organisatie_id is distinct from geadresseerde_id)
);
comment on table signalen is 'knelpunt om van te leren, zonder namen';
create index signalen_geadresseerde on signalen (geadresseerde_id, reactie_voor);
create index signalen_op on signalen (gemeld_op desc);

-- From which case it came: only for who may see that case (SL-14, INV-31).
create table signaal_herkomst (
  signaal_id uuid primary key references signalen (id),
  casus_id uuid not null references casussen (id)
);
comment on table signaal_herkomst is 'uit welke casus een signaal kwam; alleen voor wie die casus mag zien';

do $$
declare t text; c record;
begin
  foreach t in array array['patronen', 'signalen', 'signaal_herkomst'] loop
    execute format('alter table %I enable row level security', t);
    for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = t loop
      execute format('comment on column %I.%I is %L', t, c.column_name, case when c.column_name = 'version' then 'technisch' when c.column_name ~ '(_id|^id|_door)$' then 'pseudoniem: verwijzing' else 'casusgegeven: anoniem' end);
    end loop;
  end loop;
end $$;
create policy patronen_lezen on patronen for select to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() is not null);
create policy patronen_maken on patronen for insert to maatwerkpad_app with check (heeft_rol('regievoerder', 'analist'));
create policy signalen_lezen on signalen for select to maatwerkpad_app using (
  heeft_rol('regievoerder', 'lmm_coordinator', 'pmm_ambassadeur', 'let_voorzitter', 'let_lid', 'let_secretaris', 'analist', 'stuurgroep')
  or geadresseerde_id = huidige_organisatie() or gemeld_organisatie_id = huidige_organisatie() or huidig_systeem() is not null);
create policy signalen_maken on signalen for insert to maatwerkpad_app with check (gemeld_door = huidige_persoon() and gemeld_organisatie_id = huidige_organisatie());
create policy signalen_wijzigen on signalen for update to maatwerkpad_app using (heeft_rol('regievoerder', 'analist', 'pmm_ambassadeur') or geadresseerde_id = huidige_organisatie());
create policy signaal_herkomst_lezen on signaal_herkomst for select to maatwerkpad_app using (heeft_toegang(casus_id));
create policy signaal_herkomst_maken on signaal_herkomst for insert to maatwerkpad_app with check (heeft_toegang(casus_id));
grant select, insert on signaal_herkomst to maatwerkpad_app;
grant select, insert on patronen to maatwerkpad_app;
grant select, insert, update on signalen to maatwerkpad_app;

-- LET-17, SL-17: each recommendation of a session is a signal at once, in the same transaction; nothing gets lost.
create function aanbeveling_wordt_signaal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into signalen (id, omschrijving, gebied, bron, aanbeveling_id, gemeld_organisatie_id, gemeld_op, geadresseerde_id, vraag)
  values (new.id, new.tekst, new.gebied::signaal_gebied, 'let', new.id, huidige_organisatie(), new.op, new.organisatie_id, new.tekst);
  insert into signaal_herkomst (signaal_id, casus_id) values (new.id, new.casus_id);
  return null;
end $$;
create trigger let_aanbevelingen_signaal after insert on let_aanbevelingen for each row execute function aanbeveling_wordt_signaal();
revoke execute on function aanbeveling_wordt_signaal() from public;
