-- INV-31, INV-33: what everybody with any access sees of a case is its core (docs/adr/0015). The words people typed belong to a
-- category: what is at stake to 'vraag', the next action and what a turn is for to 'stappen'. An organisation always reads what is
-- asked of itself. Row-level security knows no columns, so the application role cannot read these columns at all: only through
-- the two functions below. A later column of these tables stays closed too, until a migration grants it.
revoke select on casussen, bal_perioden from maatwerkpad_app;
grant select (id, nummer, titel, status, trede, organisatie_id, casusregisseur_id, regievoerder_id, let_voorzitter_id, urgentie,
  kritieke_dag, volgende_actie_op, bal_bij, bal_organisatie_id, bal_sinds, aangemaakt_op, ingediend_op, interventie_op, verder_op,
  afgerond_op, gesloten_op, uitvoering_vanuit, uitkomst, fictief, version) on casussen to maatwerkpad_app;
grant select (id, casus_id, bij, organisatie_id, van, tot) on bal_perioden to maatwerkpad_app;

-- The turn that runs now is core; earlier turns tell which other organisations are involved.
alter policy bal_perioden_lezen on bal_perioden using (heeft_toegang(casus_id, 'stappen') or huidig_systeem() is not null
  or (heeft_toegang(casus_id) and (tot is null or organisatie_id = huidige_organisatie())));
-- Why two cases hang together is told in words.
alter policy casus_verbanden_lezen on casus_verbanden using (heeft_toegang(casus_id, 'vraag') and heeft_toegang(naar_id, 'vraag'));

-- Which of these categories the actor has, for many cases in one pass.
create function ziet_delen(welke uuid[]) returns table (casus_id uuid, vraag boolean, stappen boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, huidig_systeem() is not null or bool_or(t.categorieen && '{alles,vraag}'),
    huidig_systeem() is not null or bool_or(t.categorieen && '{alles,stappen}')
  from casussen c left join casus_toegang t on t.casus_id = c.id and t.organisatie_id = huidige_organisatie()
    and (t.persoon_id is null or t.persoon_id = huidige_persoon()) and (t.rol is null or t.rol = any (huidige_rollen()))
    and t.van <= now() and (t.tot is null or t.tot > now())
  where c.id = any (welke)
    and not exists (select 1 from belangenconflicten b where b.casus_id = c.id and b.persoon_id = huidige_persoon() and b.tot is null)
  group by c.id having huidig_systeem() is not null or count(t.id) > 0
$$;

-- `alsof` and `alsof_organisatie` narrow it to the eyes of another, for the preview of a share. They never add anything.
create function casus_teksten(welke uuid[], alsof text[] default null, alsof_organisatie uuid default null)
returns table (casus_id uuid, volgende_actie text, kritieke_dag_wat text, bestaanszekerheid text[], waarvoor text)
language sql stable security definer set search_path = public, pg_temp as $$
  with ander as (select alsof is null or alsof && '{alles,stappen}' as stappen, alsof is null or alsof && '{alles,vraag}' as vraag)
  select c.id, case when z.stappen and a.stappen then c.volgende_actie end, case when z.vraag and a.vraag then c.kritieke_dag_wat end,
    case when z.vraag and a.vraag then c.bestaanszekerheid end,
    case when (z.stappen or b.organisatie_id = huidige_organisatie()) and (a.stappen or b.organisatie_id = alsof_organisatie)
      then b.waarvoor end
  from ziet_delen(welke) z cross join ander a join casussen c on c.id = z.casus_id
    left join bal_perioden b on b.casus_id = c.id and b.tot is null
$$;
create function bal_van(welke uuid, alsof text[] default null, alsof_organisatie uuid default null)
returns table (bij bal_bij, organisatie_id uuid, waarvoor text, van timestamptz, tot timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.bij, b.organisatie_id, case when e.leest then b.waarvoor end, b.van, b.tot
  from ziet_delen(array[welke]) z join bal_perioden b on b.casus_id = z.casus_id
    cross join lateral (select coalesce((z.stappen or b.organisatie_id = huidige_organisatie())
      and (alsof is null or alsof && '{alles,stappen}' or b.organisatie_id = alsof_organisatie), false) as leest) e
  where e.leest or b.tot is null
  order by b.van, b.id
$$;
revoke execute on function ziet_delen(uuid[]), casus_teksten(uuid[], text[], uuid), bal_van(uuid, text[], uuid) from public;
grant execute on function casus_teksten(uuid[], text[], uuid), bal_van(uuid, text[], uuid) to maatwerkpad_app;
