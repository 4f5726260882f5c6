-- One thing that waits: the mail links straight to it. More: to Mijn werk, so that it stays one mail with one link (INV-49).
-- A mail server that is down for a night loses nothing: what could not be sent is tried for a week.
drop function post_te_versturen();
create function post_te_versturen() returns table (persoon_id uuid, email text, aantal bigint, ids uuid[], pad text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if huidig_systeem() is distinct from 'post' then raise exception 'alleen voor de post' using errcode = 'insufficient_privilege'; end if;
  return query
    select b.persoon_id, p.email, count(*), array_agg(b.id), case when count(distinct b.pad) = 1 then min(b.pad) else '/' end
    from berichten b join personen p on p.id = b.persoon_id
    where b.verstuurd_op is null and b.gelezen_op is null and b.gemaakt_op > now() - interval '7 days' and not p.mail_uit
      and (p.actief_tot is null or p.actief_tot > now())
    group by b.persoon_id, p.email limit 200;
end $$;
revoke execute on function post_te_versturen() from public;
grant execute on function post_te_versturen() to maatwerkpad_app;
