-- A motivation that lies with an organisation which may not see the case lies nowhere (AFW-05): whoever works on the case may
-- know whether she sees anything of it, not what.
create function ruimte_ziet_casus(welke uuid, organisatie uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select heeft_toegang(welke) and exists (
    select 1 from casus_toegang t
    where t.casus_id = welke and t.organisatie_id = organisatie and t.van <= now() and (t.tot is null or t.tot > now())
  )
$$;
revoke execute on function ruimte_ziet_casus(uuid, uuid) from public;
grant execute on function ruimte_ziet_casus(uuid, uuid) to maatwerkpad_app;
