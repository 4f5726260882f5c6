-- INV-46: whoever leaves loses every case at once; the cases fall to the leidinggevende in the same transaction, so that a
-- case never stands without casusregisseur (INV-1), and the guided handover gives each its next one.

-- Gives what one person had on a case to another, in the same categories, and ends it for the first.
create function casus_geef_over(welke uuid, van_wie uuid, naar_wie uuid, waarom text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into casus_toegang (id, casus_id, organisatie_id, persoon_id, rol, categorieen, mag_wijzigen, bron, bron_id, van)
    select gen_random_uuid(), t.casus_id, t.organisatie_id, naar_wie, t.rol, t.categorieen, t.mag_wijzigen, t.bron, t.bron_id, now()
    from casus_toegang t join personen p on p.id = naar_wie and p.organisatie_id = t.organisatie_id
    where t.casus_id = welke and t.persoon_id = van_wie and t.bron in ('regisseur', 'loket') and (t.tot is null or t.tot > now())
      and not exists (select 1 from casus_toegang e where e.casus_id = welke and e.persoon_id = naar_wie and e.bron = t.bron and (e.tot is null or e.tot > now()));
  update casus_toegang set tot = greatest(now(), van), reden_einde = waarom
    where casus_id = welke and persoon_id = van_wie and bron in ('regisseur', 'loket') and (tot is null or tot > now());
  update casussen set casusregisseur_id = case when casusregisseur_id = van_wie then naar_wie else casusregisseur_id end,
    regievoerder_id = case when regievoerder_id = van_wie then naar_wie else regievoerder_id end, version = version + 1
    where id = welke and van_wie in (casusregisseur_id, regievoerder_id);
end $$;

create function casus_vertrek() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c casussen;
begin
  for c in select * from casussen where new.id in (casusregisseur_id, regievoerder_id) and status not in ('gesloten', 'ingetrokken') order by id loop
    perform casus_geef_over(c.id, new.id, new.leidinggevende_id, 'vertrokken');
    insert into overdrachten (id, organisatie_id, persoon_id, soort, object_id, casus_id, naar_id, op)
      values (gen_random_uuid(), new.organisatie_id, new.id, 'casus', c.id, c.id, new.leidinggevende_id, now());
  end loop;
  update casus_toegang set tot = greatest(now(), van), reden_einde = 'vertrokken' where persoon_id = new.id and (tot is null or tot > now());
  return null;
end $$;
create trigger personen_casus_vertrek after update of actief_tot on personen for each row
  when (old.actief_tot is null and new.actief_tot is not null) execute function casus_vertrek();

create function casus_overdracht() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform casus_geef_over(new.casus_id, new.naar_id, new.definitief_naar_id, 'overgedragen');
  return null;
end $$;
create trigger overdrachten_casus after update of definitief_naar_id on overdrachten for each row
  when (new.definitief_naar_id is not null and new.soort = 'casus' and new.definitief_naar_id <> new.naar_id) execute function casus_overdracht();

-- Only the triggers hand over.
revoke execute on function casus_geef_over(uuid, uuid, uuid, text), casus_vertrek(), casus_overdracht() from public;
