-- The page of a case asked the same steps three times: the newest, how many, how many per rung. Counting is one pass with one access
-- test, and goes along with the newest (0053).
create function tel_stappen(welke uuid, out aantal bigint, out eigen bigint, out lmm bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*), count(*) filter (where s.trede = 1 and s.soort <> 'overgang'), count(*) filter (where s.trede = 3 and s.soort <> 'overgang')
  from stappen s where s.casus_id = welke and (heeft_toegang(welke, 'stappen') or huidig_systeem() is not null)
$$;
revoke execute on function tel_stappen(uuid) from public;
grant execute on function tel_stappen(uuid) to maatwerkpad_app;
drop function aantal_stappen(uuid);
drop function stappen_per_trede(uuid);
