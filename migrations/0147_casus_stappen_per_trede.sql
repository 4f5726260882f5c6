-- The ladder said "20 stappen gezet" on a rung with hundreds: it counted the newest that the page holds. The count of all steps tells
-- it per rung, in the same pass; moves on the ladder are no steps.
drop function tel_stappen(uuid);
create function tel_stappen(welke uuid, out aantal integer, out per_trede integer[])
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int, array[count(*) filter (where s.trede = 1 and s.soort <> 'overgang'), count(*) filter (where s.trede = 2 and s.soort <> 'overgang'),
    count(*) filter (where s.trede = 3 and s.soort <> 'overgang'), count(*) filter (where s.trede = 4 and s.soort <> 'overgang')]::int[]
  from stappen s where s.casus_id = welke and (heeft_toegang(welke, 'stappen') or huidig_systeem() is not null)
$$;
revoke execute on function tel_stappen(uuid) from public;
grant execute on function tel_stappen(uuid) to maatwerkpad_app;
