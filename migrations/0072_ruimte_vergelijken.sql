-- Equal treatment (AFW-10): with what ground a provision was refused, over all cases, only from five up (INV-34).

create function ruimte_weigeringsgronden(welke uuid) returns table (grond text, aantal bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.weigeringsgrond, count(*) from ruimte_gebruik g
  where g.bepaling_id = welke and g.status = 'geweigerd' and (huidige_persoon() is not null or huidig_systeem() is not null)
  group by g.weigeringsgrond having count(*) >= 5 order by count(*) desc
$$;
revoke execute on function ruimte_weigeringsgronden(uuid) from public;
grant execute on function ruimte_weigeringsgronden(uuid) to maatwerkpad_app;
