-- LET-27: a decision line rests on the agreement of its organisation, or on its bestuurder who takes part in this case
-- (the same condition under which the LET was asked, eisen 3.4). The agreement is held until the confirming is done: one
-- that is being ended at that moment comes first or after, never in between.
create function let_afspraak_loopt(welke uuid, org uuid, op date) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform 1 from bestuursafspraken b join organisaties o on b.organisatie_id in (o.id, o.valt_onder_afspraak_van)
    where o.id = org and b.ondertekend_op is not null order by b.id for share of b;
  perform 1 from partijen p where p.casus_id = welke and p.organisatie_id = org for share;
  return is_aangesloten(org, op)
    or not exists (select 1 from partijen p where p.casus_id = welke and p.organisatie_id = org and p.in_patstelling and not p.bestuurder_akkoord);
end $$;
create function let_doet_mee(sessie uuid, org uuid, op date) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare welke uuid := (select s.casus_id from let_sessies s where s.id = sessie);
begin
  return coalesce(heeft_toegang(welke, 'afspraken') and let_afspraak_loopt(welke, org, op), false);
end $$;
create function let_regel_afspraak() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not let_afspraak_loopt(new.casus_id, new.organisatie_id, vandaag_nl()) then
    raise exception 'de bestuurlijke afspraak van deze organisatie loopt niet' using errcode = 'check_violation', constraint = 'let_regel_afspraak';
  end if;
  return new;
end $$;
create trigger let_regels_afspraak before update of bevestigd_door on let_regels for each row
  when (old.bevestigd_door is null and new.bevestigd_door is not null) execute function let_regel_afspraak();
revoke execute on function let_afspraak_loopt(uuid, uuid, date), let_doet_mee(uuid, uuid, date), let_regel_afspraak() from public;
grant execute on function let_doet_mee(uuid, uuid, date) to maatwerkpad_app;
