-- The end of a case: kept while a duty asks it, destroyed by two people, with a record that says what went and how much.

create table bewaarplichten (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  reden text not null check (reden <> ''),
  door_id uuid not null references personen (id),
  van timestamptz not null,
  tot timestamptz,
  check (tot is null or tot >= van)
);
comment on table bewaarplichten is 'waarom een casus nog niet vernietigd mag worden, bijvoorbeeld een lopende procedure';
create index bewaarplichten_casus on bewaarplichten (casus_id) where tot is null;

create type vernietiging_grond as enum ('bewaartermijn', 'verzoek_inwoner', 'ten_onrechte_gemaakt');
create table vernietigingen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  grond vernietiging_grond not null,
  voorgesteld_door uuid not null references personen (id),
  voorgesteld_op timestamptz not null,
  bevestigd_door uuid references personen (id),
  bevestigd_op timestamptz,
  tellingen jsonb,
  version integer not null default 1,
  constraint vernietiging_vier_ogen check (bevestigd_door <> voorgesteld_door),
  constraint vernietiging_compleet check ((bevestigd_op is null) = (tellingen is null))
);
comment on table vernietigingen is 'verslag van een vernietiging: wie, waarom, wanneer en hoeveel; nooit wat er stond';
create unique index vernietigingen_een_open on vernietigingen (casus_id) where bevestigd_op is null;

alter table bewaarplichten enable row level security;
create policy bewaarplichten_lezen on bewaarplichten for select to maatwerkpad_app using (heeft_toegang(casus_id, 'toegang'));
create policy bewaarplichten_maken on bewaarplichten for insert to maatwerkpad_app
  with check (door_id = huidige_persoon() and (heeft_toegang(casus_id, 'toegang', true) or mag_leiden(casus_id)));
create policy bewaarplichten_einde on bewaarplichten for update to maatwerkpad_app using (heeft_toegang(casus_id, 'toegang', true) or mag_leiden(casus_id));
grant select, insert on bewaarplichten to maatwerkpad_app;
grant update (tot) on bewaarplichten to maatwerkpad_app;

alter table vernietigingen enable row level security;
create policy vernietigingen_lezen on vernietigingen for select to maatwerkpad_app using (heeft_toegang(casus_id, 'toegang'));
create policy vernietigingen_maken on vernietigingen for insert to maatwerkpad_app
  with check (voorgesteld_door = huidige_persoon() and bevestigd_door is null and (heeft_toegang(casus_id, 'toegang', true) or mag_leiden(casus_id)));
grant select, insert on vernietigingen to maatwerkpad_app;

-- Append-only stays append-only; only the lawful destruction of a whole case, by the owner's function below, may delete. The
-- application role has no DELETE on these tables, and the journal is never touched (it holds ids and codes only).
create or replace function weiger_wijziging() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_table_name not in ('journaal', 'journaal_keten') and coalesce(current_setting('mwp.vernietiging', true), '') <> '' then
    return null;
  end if;
  raise exception 'tabel % is alleen toevoegen', tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- Deletes rows and everything that hangs under them; a kept table only loses its pointer.
create function vernietig_rijen(tabel regclass, voorwaarde text, blijft text[], diep integer default 0) returns void language plpgsql as $$
declare fk record;
begin
  if diep > 8 then raise exception 'te diep'; end if;
  for fk in
    select k.conrelid::regclass as kind, ka.attname as kolom, pa.attname as naar, not ka.attnotnull as los
    from pg_constraint k
    join pg_attribute ka on ka.attrelid = k.conrelid and ka.attnum = k.conkey[1]
    join pg_attribute pa on pa.attrelid = k.confrelid and pa.attnum = k.confkey[1]
    where k.contype = 'f' and k.confrelid = tabel and k.conrelid <> tabel and array_length(k.conkey, 1) = 1
  loop
    if fk.kind::text = any (blijft) then
      if fk.los then
        execute format('update %s set %I = null where %I in (select %I from %s where %s)', fk.kind, fk.kolom, fk.kolom, fk.naar, tabel, voorwaarde);
      end if;
    else
      perform vernietig_rijen(fk.kind, format('%I in (select %I from %s where %s)', fk.kolom, fk.naar, tabel, voorwaarde), blijft, diep + 1);
    end if;
  end loop;
  execute format('delete from %s where %s', tabel, voorwaarde);
end $$;

-- What stays: the case without words, its dates, rungs and outcomes, and the journal. So no count in an earlier report changes.
create function casus_vernietig(welke uuid, kenmerk uuid) returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v vernietigingen; c casussen; t record; n bigint; telling jsonb := '{}';
  blijft constant text[] := array['casussen', 'casus_vragen', 'casus_overgangen', 'bal_perioden', 'uitkomsten', 'casus_toegang', 'journaal',
    'signalen', 'vernietigingen', 'bewaarplichten'];
begin
  select * into v from vernietigingen d where d.id = kenmerk and d.casus_id = welke and d.bevestigd_op is null for update;
  select * into c from casussen k where k.id = welke for update;
  if v.id is null or not mag_leiden(welke) or v.voorgesteld_door = huidige_persoon() then
    raise exception 'geen vernietiging zonder een voorstel van een ander' using errcode = 'insufficient_privilege';
  end if;
  if c.status not in ('afgerond', 'gesloten', 'ingetrokken') or exists (select 1 from bewaarplichten b where b.casus_id = welke and b.tot is null) then
    raise exception 'deze casus moet nog bewaard blijven' using errcode = 'check_violation';
  end if;
  perform set_config('mwp.vernietiging', welke::text, true);
  for t in
    select k.relname::text as tabel from pg_class k join pg_attribute a on a.attrelid = k.oid and a.attname = 'casus_id' and not a.attisdropped
    where k.relkind = 'r' and k.relnamespace = 'public'::regnamespace and k.relname <> all (blijft) order by k.relname
  loop
    execute format('select count(*) from %I where casus_id = $1', t.tabel) into n using welke;
    telling := telling || jsonb_build_object(t.tabel, n);
    perform vernietig_rijen(t.tabel::regclass, format('casus_id = %L', welke), blijft);
  end loop;
  update casussen set titel = 'Vernietigde casus', kritieke_dag_wat = null, volgende_actie = null, volgende_actie_op = null, version = version + 1
    where id = welke;
  update casus_vragen set situatie = '', wens = '', gevraagd = '', geprobeerd = '', dreigend_reden = null, waarom_niet_lokaal = null,
    reden_geen_contact = null, uitkomst_toelichting = null where casus_id = welke;
  update bal_perioden set waarvoor = '' where casus_id = welke;
  update uitkomsten set toelichting = null where casus_id = welke;
  update bewaarplichten set reden = 'vernietigd' where casus_id = welke;
  delete from idempotentie i where i.antwoord::text like '%' || welke::text || '%';
  update vernietigingen set bevestigd_door = huidige_persoon(), bevestigd_op = now(), tellingen = telling, version = version + 1 where id = kenmerk;
  perform set_config('mwp.vernietiging', '', true);
  return telling;
end $$;

-- Names and numbers go 90 days after a case closed (INF-16); returns the cases whose key must go.
create function kluis_verlopen(grens timestamptz) returns table (casus_id uuid) language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if huidig_systeem() is distinct from 'termijnen' then return; end if;
  return query
    delete from kluis_gegevens k using casussen c
    where c.id = k.casus_id and c.status in ('gesloten', 'ingetrokken') and coalesce(c.gesloten_op, c.afgerond_op) < grens
      and not exists (select 1 from bewaarplichten b where b.casus_id = c.id and b.tot is null)
    returning k.casus_id;
end $$;

revoke execute on function weiger_wijziging(), vernietig_rijen(regclass, text, text[], integer), casus_vernietig(uuid, uuid), kluis_verlopen(timestamptz) from public;
grant execute on function casus_vernietig(uuid, uuid), kluis_verlopen(timestamptz) to maatwerkpad_app;

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public' and table_name in ('bewaarplichten', 'vernietigingen') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name in ('version', 'tellingen') then 'technisch' when c.column_name ~ '(_id|^id|_door)$' then 'pseudoniem: verwijzing'
        else 'casusgegeven: pseudoniem' end);
  end loop;
end $$;
