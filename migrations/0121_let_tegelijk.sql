-- INV-7 under concurrency: a decision line and the step that ends the confirming look at the same session one after the
-- other. Whoever writes a line holds the session as it is; whoever takes a step holds it alone, before anything is read.
-- A member may not update the session, so the lock is taken here, for those who may read the case.
create function let_houd_vast(sessie uuid, alleen boolean) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from let_sessies s where s.id = sessie and heeft_toegang(s.casus_id, 'afspraken')) then return; end if;
  if alleen then perform 1 from let_sessies where id = sessie for update;
  else perform 1 from let_sessies where id = sessie for share; end if;
end $$;
revoke execute on function let_houd_vast(uuid, boolean) from public;
grant execute on function let_houd_vast(uuid, boolean) to maatwerkpad_app;
