-- Of these cases, those of her own organisation: of another's case the FG sees that her people acted, not which one it is
-- (INV-31). Who is no FG gets nothing, so that nobody learns here that a case exists.
create function fg_eigen_casussen(welke uuid[]) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select c.id from casussen c where heeft_rol('fg') and c.id = any (welke) and c.organisatie_id = huidige_organisatie()
$$;
revoke execute on function fg_eigen_casussen(uuid[]) from public;
grant execute on function fg_eigen_casussen(uuid[]) to maatwerkpad_app;
