-- The cases this actor may see, in one call. Lists and searches start here, so that row-level security tests those rows only
-- and not every case of the country (npm run bench, 100,000 cases).
create index casus_toegang_hele_organisatie on casus_toegang (organisatie_id) where persoon_id is null;
create function mijn_casussen(met_leiding boolean default true) returns setof uuid
language sql stable security definer set search_path = public, pg_temp rows 50 as $$
  select t.casus_id from casus_toegang t
    where t.persoon_id = huidige_persoon() and t.organisatie_id = huidige_organisatie()
      and (t.rol is null or t.rol = any (huidige_rollen())) and t.van <= now() and (t.tot is null or t.tot > now())
  union
  select t.casus_id from casus_toegang t
    where t.persoon_id is null and t.organisatie_id = huidige_organisatie() and (met_leiding or t.bron <> 'leiding')
      and (t.rol is null or t.rol = any (huidige_rollen())) and t.van <= now() and (t.tot is null or t.tot > now())
$$;
revoke execute on function mijn_casussen(boolean) from public;
grant execute on function mijn_casussen(boolean) to maatwerkpad_app;
