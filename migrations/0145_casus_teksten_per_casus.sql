-- The words of a case were found by joining with a function that the planner takes for a thousand rows, so it read all cases and all
-- turns to show one. Asked by the id they come from the index, also in a list of fifty, and do not grow with the number of cases.
alter function ziet_delen(uuid[]) rows 20;

create or replace function casus_teksten(welke uuid[], alsof text[] default null, alsof_organisatie uuid default null)
returns table (casus_id uuid, volgende_actie text, kritieke_dag_wat text, bestaanszekerheid text[], waarvoor text)
language sql stable rows 20 security definer set search_path = public, pg_temp as $$
  with ander as (select alsof is null or alsof && '{alles,stappen}' as stappen, alsof is null or alsof && '{alles,vraag}' as vraag)
  select c.id, case when z.stappen and a.stappen then c.volgende_actie end, case when z.vraag and a.vraag then c.kritieke_dag_wat end,
    case when z.vraag and a.vraag then c.bestaanszekerheid end,
    case when (z.stappen or b.organisatie_id = huidige_organisatie()) and (a.stappen or b.organisatie_id = alsof_organisatie)
      then b.waarvoor end
  from ziet_delen(welke) z cross join ander a join casussen c on c.id = z.casus_id
    left join lateral (select x.organisatie_id, x.waarvoor from bal_perioden x where x.casus_id = c.id and x.tot is null) b on true
  where c.id = any (welke)
$$;
create or replace function bal_van(welke uuid, alsof text[] default null, alsof_organisatie uuid default null)
returns table (bij bal_bij, organisatie_id uuid, waarvoor text, van timestamptz, tot timestamptz)
language sql stable rows 20 security definer set search_path = public, pg_temp as $$
  select b.bij, b.organisatie_id, case when e.leest then b.waarvoor end, b.van, b.tot
  from ziet_delen(array[welke]) z cross join bal_perioden b
    cross join lateral (select coalesce((z.stappen or b.organisatie_id = huidige_organisatie())
      and (alsof is null or alsof && '{alles,stappen}' or b.organisatie_id = alsof_organisatie), false) as leest) e
  where b.casus_id = welke and z.casus_id = welke and (e.leest or b.tot is null)
  order by b.van, b.id
$$;

-- Most of their time went to planning, again for each page; one plan serves one case and a list.
alter function ziet_delen(uuid[]) set plan_cache_mode = force_generic_plan;
alter function casus_teksten(uuid[], text[], uuid) set plan_cache_mode = force_generic_plan;
alter function bal_van(uuid, text[], uuid) set plan_cache_mode = force_generic_plan;
alter function loket_ladders(uuid[]) set plan_cache_mode = force_generic_plan;
