-- Which cases come first on a worklist or fit the words searched for, in one pass over the access of this actor. Row-level
-- security then tests the few rows that are shown, not everything a coordinator or leidinggevende may see (npm run bench).
create function werklijst(met_leiding boolean, alleen_eigen_organisatie boolean, klaar casus_status[], na_op date, na_id uuid, hoeveel int)
returns setof uuid language sql stable security definer set search_path = public, pg_temp rows 50 as $$
  select c.id from (select mijn_casussen(met_leiding) as id) m join casussen c using (id)
  where (not alleen_eigen_organisatie or c.organisatie_id = huidige_organisatie())
    and (klaar is null or c.status <> all (klaar))
    and (na_id is null or (coalesce(c.volgende_actie_op, '9999-12-31'), c.id) > (na_op, na_id))
    and not exists (select 1 from belangenconflicten b where b.casus_id = c.id and b.persoon_id = huidige_persoon() and b.tot is null)
  order by coalesce(c.volgende_actie_op, '9999-12-31'), c.id limit hoeveel
$$;
create function zoek_mijn_casussen(patronen text[], hoeveel int)
returns setof uuid language sql stable security definer set search_path = public, pg_temp rows 5 as $$
  select c.id from (select mijn_casussen() as id) m join casussen c using (id)
  where c.titel || ' ' || c.nummer ilike all (patronen)
    and not exists (select 1 from belangenconflicten b where b.casus_id = c.id and b.persoon_id = huidige_persoon() and b.tot is null)
  order by c.volgende_actie_op limit hoeveel
$$;
revoke execute on function werklijst(boolean, boolean, casus_status[], date, uuid, int), zoek_mijn_casussen(text[], int) from public;
grant execute on function werklijst(boolean, boolean, casus_status[], date, uuid, int), zoek_mijn_casussen(text[], int) to maatwerkpad_app;
