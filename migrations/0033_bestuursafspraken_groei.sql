-- RAP-05: how many were connected on the last day of each quarter; counts only.
create function aangesloten_per_kwartaal(op date, aantal integer) returns table (dag date, gemeenten bigint, anderen bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.dag, count(a.id) filter (where o.soort = 'gemeente'), count(a.id) filter (where o.soort <> 'gemeente')
  from (select least(op, (date_trunc('quarter', op) - make_interval(months => 3 * (n - 1)) - interval '1 day')::date) as dag from generate_series(1, aantal - 1) n
    union all select op) d
  left join lateral (select x as id from aangesloten_organisaties(d.dag) x) a on true left join organisaties o on o.id = a.id
  where heeft_rol('relatiebeheerder', 'stuurgroep', 'lmm_coordinator') group by d.dag order by d.dag
$$;
revoke execute on function aangesloten_per_kwartaal(date, integer) from public;
grant execute on function aangesloten_per_kwartaal(date, integer) to maatwerkpad_app;
