-- What stays: the case without words, its dates, rungs and outcomes, and the journal. So no count in an earlier report changes.
create or replace function casus_vernietig(welke uuid, kenmerk uuid) returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
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
  -- The law is typed freely, so a word that is no known law becomes 'anders': the number of laws does not change.
  update casus_vragen set wetten = array(select case when exists (select 1 from organisatie_wetten o where g.wet in (o.afkorting, o.naam))
      or exists (select 1 from ruimte_versies r where r.wet = g.wet) then g.wet else 'anders' end from unnest(wetten) with ordinality g(wet, nr) order by g.nr)
    where casus_id = welke;
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

