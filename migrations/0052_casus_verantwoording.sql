-- Accounting for one's work: the record of weighing (INF-06, INV-40) and how cases hang together.

-- Also used for lawful destruction: the application role has no right to change these rows at all; the owner's function
-- that destroys a case says which one for the length of its transaction.
create function alleen_toevoegen_tot_vernietiging() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.casus_id::text = current_setting('mwp.vernietiging', true) then return old; end if;
  raise exception 'tabel % is alleen toevoegen', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create table afwegingsverslagen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  versie integer not null check (versie > 0),
  belangen text not null check (belangen <> ''),
  alternatieven text not null check (alternatieven <> ''),
  geraadpleegd text not null default '',
  keuze text not null check (keuze <> ''),
  motivering text not null check (motivering <> ''),
  stem_inwoner text not null default '',
  procedures text[] not null default '{}',
  steun_organisatie text not null default '',
  organisatie_id uuid not null references organisaties (id),
  vastgesteld_door uuid not null references personen (id),
  vastgesteld_op timestamptz not null,
  vingerafdruk bytea not null,
  unique (casus_id, versie)
);
comment on table afwegingsverslagen is 'vastgestelde afweging van een professional; een aanvulling is een nieuwe versie';
create trigger afwegingsverslagen_vast before update or delete on afwegingsverslagen for each row execute function alleen_toevoegen_tot_vernietiging();

-- The content is sealed with a hash over itself and the version before it, so that a replaced one shows.
create function afwegingsverslag_zegel() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare vorige afwegingsverslagen;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.casus_id::text, 51));
  select * into vorige from afwegingsverslagen v where v.casus_id = new.casus_id order by versie desc limit 1;
  new.versie := coalesce(vorige.versie, 0) + 1;
  new.vingerafdruk := sha256(coalesce(vorige.vingerafdruk, '\x'::bytea) || convert_to(concat_ws('|', new.casus_id, new.versie, new.belangen,
    new.alternatieven, new.geraadpleegd, new.keuze, new.motivering, new.stem_inwoner, array_to_string(new.procedures, ','),
    new.steun_organisatie, new.vastgesteld_door, extract(epoch from new.vastgesteld_op)), 'UTF8'));
  return new;
end $$;
create trigger afwegingsverslag_zegel before insert on afwegingsverslagen for each row execute function afwegingsverslag_zegel();

-- A protected record: for the own organisation only, never part of what is shared.
alter table afwegingsverslagen enable row level security;
create policy afwegingsverslagen_lezen on afwegingsverslagen for select to maatwerkpad_app
  using (organisatie_id = huidige_organisatie() and heeft_toegang(casus_id, 'toegang'));
create policy afwegingsverslagen_maken on afwegingsverslagen for insert to maatwerkpad_app
  with check (organisatie_id = huidige_organisatie() and vastgesteld_door = huidige_persoon() and heeft_toegang(casus_id, 'toegang', true));
grant select, insert on afwegingsverslagen to maatwerkpad_app;

create type casus_verband_soort as enum ('samengevoegd_in', 'afgesplitst_van', 'hangt_samen_met');
create table casus_verbanden (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  naar_id uuid not null references casussen (id),
  soort casus_verband_soort not null,
  reden text not null check (reden <> ''),
  door_id uuid not null references personen (id),
  op timestamptz not null,
  unique (casus_id, naar_id, soort),
  check (casus_id <> naar_id)
);
comment on table casus_verbanden is 'casussen die samenhangen, zijn samengevoegd of gesplitst';
create index casus_verbanden_naar on casus_verbanden (naar_id);
alter table casus_verbanden enable row level security;
-- Only who sees both cases sees that they hang together.
create policy casus_verbanden_lezen on casus_verbanden for select to maatwerkpad_app using (heeft_toegang(casus_id) and heeft_toegang(naar_id));
create policy casus_verbanden_maken on casus_verbanden for insert to maatwerkpad_app
  with check (heeft_toegang(casus_id, 'toegang', true) and heeft_toegang(naar_id, 'toegang', true) and door_id = huidige_persoon());
grant select, insert on casus_verbanden to maatwerkpad_app;

-- Is there perhaps another open case about this household in the own organisation? Yes or no, nothing of the other (INV-31).
create function mogelijk_dubbel(welke uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select heeft_toegang(welke, 'vraag') and exists (
    select 1 from casussen c join casus_vragen v on v.casus_id = c.id
    join casussen k on k.organisatie_id = c.organisatie_id and k.id <> c.id and k.status not in ('afgerond', 'gesloten', 'ingetrokken')
    join casus_vragen w on w.casus_id = k.id
    where c.id = welke and c.organisatie_id = huidige_organisatie()
      and (similarity(v.situatie, w.situatie) > 0.5
        or (similarity(v.situatie, w.situatie) > 0.3
          and exists (select 1 from partijen p join partijen q on q.organisatie_id = p.organisatie_id and q.casus_id = k.id where p.casus_id = c.id)
          and (select array_agg(g.leeftijdsklasse order by g.leeftijdsklasse) from gezinsleden g where g.casus_id = c.id)
            = (select array_agg(g.leeftijdsklasse order by g.leeftijdsklasse) from gezinsleden g where g.casus_id = k.id))))
$$;
revoke execute on function mogelijk_dubbel(uuid), afwegingsverslag_zegel() from public;
grant execute on function mogelijk_dubbel(uuid) to maatwerkpad_app;

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public' and table_name in ('afwegingsverslagen', 'casus_verbanden') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name = 'vingerafdruk' then 'technisch' when c.column_name ~ '(_id|^id|_door)$' then 'pseudoniem: verwijzing'
        else 'casusgegeven: pseudoniem' end);
  end loop;
end $$;
