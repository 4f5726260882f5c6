-- Whoever does not want mail gets none; what waits still stands in Mijn werk (INV-49).
create or replace function post_te_versturen() returns table (persoon_id uuid, email text, aantal bigint, ids uuid[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if huidig_systeem() is distinct from 'post' then raise exception 'alleen voor de post' using errcode = 'insufficient_privilege'; end if;
  return query
    select b.persoon_id, p.email, count(*), array_agg(b.id)
    from berichten b join personen p on p.id = b.persoon_id
    where b.verstuurd_op is null and b.gelezen_op is null and b.pogingen < 10 and not p.mail_uit
      and (p.actief_tot is null or p.actief_tot > now())
    group by b.persoon_id, p.email limit 200;
end $$;
