-- A share ends with the role (INF-12, INV-33). A share to a role asks for that role each time (heeft_toegang). A share to a
-- named person does not say for which of her roles it was: it ends when a role ends that she had when it began. It can only
-- narrow; sharing again is possible, with its own reasons. A person's own work (regisseur, loket, LET) has its own handover.
create function casus_rol_einde() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update casus_toegang set tot = greatest(now(), van), reden_einde = 'rol beeindigd'
    where persoon_id = new.persoon_id and bron = 'deling' and van >= new.van and (tot is null or tot > now());
  return null;
end $$;
create trigger rollen_casus_einde after update of tot on rollen for each row
  when (old.tot is null and new.tot is not null) execute function casus_rol_einde();
-- Only the trigger ends it.
revoke execute on function casus_rol_einde() from public;
