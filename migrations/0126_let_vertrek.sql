-- Who may not stay at the table, goes from it at once (LET-04, INV-9, INV-46): a chair or member who reports a stake in
-- the case, or who leaves the organisation. The chair's place is then empty, so that another one can be asked; what a
-- member confirmed stays.
create function let_gaat_weg(wie uuid, welke uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare s record;
begin
  for s in select id, casus_id, voorzitter_id from let_sessies
    where (welke is null or casus_id = welke) and status not in ('afgewezen', 'teruggelegd', 'niet_meer_nodig', 'gesloten')
    order by id for update
  loop
    if s.voorzitter_id = wie then
      update let_sessies set voorzitter_id = null, voorzitter_organisatie_id = null, version = version + 1 where id = s.id;
      update casussen set let_voorzitter_id = null where id = s.casus_id and let_voorzitter_id = wie;
    end if;
    update let_leden set tot = greatest(now(), van) where sessie_id = s.id and persoon_id = wie and tot is null;
    update casus_toegang set tot = greatest(now(), van), reden_einde = 'teruggetreden'
      where casus_id = s.casus_id and persoon_id = wie and bron = 'let' and bron_id = s.id and (tot is null or tot > now());
  end loop;
end $$;
create function let_teruggetreden() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'personen' then perform let_gaat_weg(new.id, null);
  else perform let_gaat_weg(new.persoon_id, new.casus_id);
  end if;
  return null;
end $$;
create trigger belangenconflicten_let after insert on belangenconflicten for each row execute function let_teruggetreden();
create trigger personen_let_vertrek after update of actief_tot on personen for each row
  when (old.actief_tot is null and new.actief_tot is not null) execute function let_teruggetreden();

-- LET-04: a stake of the chair herself in this case counts as much as that of her organisation.
create or replace function let_voorzitter_onafhankelijk() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.voorzitter_organisatie_id is not null and (
    exists (select 1 from partijen p where p.casus_id = new.casus_id and p.organisatie_id = new.voorzitter_organisatie_id)
    or exists (select 1 from casussen c where c.id = new.casus_id and c.organisatie_id = new.voorzitter_organisatie_id)) then
    raise exception 'de organisatie van de voorzitter is partij' using errcode = 'check_violation', constraint = 'let_voorzitter_onafhankelijk';
  end if;
  if exists (select 1 from belangenconflicten b where b.casus_id = new.casus_id and b.persoon_id = new.voorzitter_id and b.tot is null) then
    raise exception 'de voorzitter heeft zelf een belang in deze casus' using errcode = 'check_violation', constraint = 'let_voorzitter_onafhankelijk';
  end if;
  return new;
end $$;
revoke execute on function let_gaat_weg(uuid, uuid), let_teruggetreden() from public;

-- LET-15: why the parties did not come out of it stays, also when mediation is asked and goes on later.
alter table let_sessies add column impasse_reden text;
comment on column let_sessies.impasse_reden is 'casusgegeven: pseudoniem';
