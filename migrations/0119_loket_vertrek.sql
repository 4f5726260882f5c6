-- INV-46: the open assignments of a regievoerder who leaves go with the case.
create function loket_geef_over(van_wie uuid, naar_wie uuid, welke uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare t loket_toewijzingen;
begin
  for t in select * from loket_toewijzingen where regievoerder_id = van_wie and tot is null and (welke is null or casus_id = welke) loop
    update loket_toewijzingen set tot = greatest(now(), van) where id = t.id;
    insert into loket_toewijzingen (id, casus_id, regievoerder_id, door_id, reden, van)
      values (gen_random_uuid(), t.casus_id, naar_wie, huidige_persoon(), 'overgedragen', greatest(now(), t.van));
  end loop;
end $$;
create function loket_vertrek() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'personen' then perform loket_geef_over(new.id, new.leidinggevende_id, null);
  else perform loket_geef_over(new.naar_id, new.definitief_naar_id, new.casus_id);
  end if;
  return null;
end $$;
create trigger personen_loket_vertrek after update of actief_tot on personen for each row
  when (old.actief_tot is null and new.actief_tot is not null) execute function loket_vertrek();
create trigger overdrachten_loket after update of definitief_naar_id on overdrachten for each row
  when (new.definitief_naar_id is not null and new.soort = 'casus' and new.definitief_naar_id <> new.naar_id) execute function loket_vertrek();
revoke execute on function loket_geef_over(uuid, uuid, uuid), loket_vertrek() from public;
