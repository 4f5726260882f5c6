-- INF-16: what the LMM no longer works on, it no longer sees: its access ends 90 days after a case closed. The sweep asks
-- each minute which access that is; it looks at what runs, not at all that ever closed.
create index casus_toegang_loket on casus_toegang (casus_id) where bron = 'loket' and tot is null;

-- Whether somebody still is a regievoerder of the LMM, for a professional who reopens her case there: nobody outside the LMM
-- may list its people (REG-20), so this answers about one person who stood in the case, and nothing more.
create function lmm_regievoerder(wie uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select (huidige_persoon() is not null or huidig_systeem() is not null) and exists (
    select 1 from rollen r join personen p on p.id = r.persoon_id
    where r.persoon_id = wie and r.rol = 'regievoerder' and r.organisatie_id = lmm_organisatie()
      and r.van <= now() and (r.tot is null or r.tot > now()) and (p.actief_tot is null or p.actief_tot > now()))
$$;
revoke execute on function lmm_regievoerder(uuid) from public;
grant execute on function lmm_regievoerder(uuid) to maatwerkpad_app;
