-- Reading 500 steps must not cost 500 access tests: the test has no column in it, so it is done once, before the first row.
create function stappen_van(welke uuid, aantal integer, na_datum date default null, na_id uuid default null) returns setof stappen
language sql stable security definer set search_path = public, pg_temp as $$
  select s.* from stappen s
  where s.casus_id = welke and (heeft_toegang(welke, 'stappen') or huidig_systeem() is not null)
    and (na_id is null or (s.datum, s.id) < (na_datum, na_id))
  order by s.datum desc, s.id desc limit aantal
$$;

-- How many steps were taken on the first and the third rung: the evidence behind the guards (LMM-04, LET-02).
create function stappen_per_trede(welke uuid, out eigen bigint, out lmm bigint) language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) filter (where s.trede = 1), count(*) filter (where s.trede = 3) from stappen s
  where s.casus_id = welke and s.soort <> 'overgang' and heeft_toegang(welke, 'stappen')
$$;
revoke execute on function stappen_van(uuid, integer, date, uuid), stappen_per_trede(uuid) from public;
grant execute on function stappen_van(uuid, integer, date, uuid), stappen_per_trede(uuid) to maatwerkpad_app;
