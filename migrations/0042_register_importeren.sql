-- For the import by PMM: who belongs to a work address at this organisation. One address at a time, no list (REG-20).
create function persoon_bij_mail(org uuid, mail text) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select p.id from personen p where p.organisatie_id = org and lower(p.email) = lower(mail) and (p.actief_tot is null or p.actief_tot > now())
    and heeft_rol('relatiebeheerder') limit 1
$$;
revoke execute on function persoon_bij_mail(uuid, text) from public;
grant execute on function persoon_bij_mail(uuid, text) to maatwerkpad_app;
