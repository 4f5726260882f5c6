-- The FG of an organisation sees what her own people did, and what anybody did with a case of her organisation. The FG of the
-- organisation that runs the national desk and this platform sees all lines, because she supervises the platform itself.
create function fg_ziet(organisatie uuid, casus uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select organisatie = huidige_organisatie()
    or exists (select 1 from organisaties o where o.id = huidige_organisatie() and o.soort = 'hulpstructuur')
    or exists (select 1 from casussen c where c.id = casus and c.organisatie_id = huidige_organisatie())
$$;
revoke execute on function fg_ziet(uuid, uuid) from public;
grant execute on function fg_ziet(uuid, uuid) to maatwerkpad_app;

drop policy journaal_eigen on journaal;
create policy journaal_eigen on journaal for select to maatwerkpad_app
  using (persoon_id = huidige_persoon() or (heeft_rol('fg') and fg_ziet(organisatie_id, casus_id)));
create index journaal_spoor on journaal (spoor);
