-- LET-28: what a session wants others to know: without case, without people, written on purpose after the decisions. It
-- outlives its case (INV-50), so it points to no case, and text that looks like a case or a person is refused (INV-34).
create table let_samenvattingen (
  id uuid primary key,
  sessie_id uuid unique references let_sessies (id) on delete set null,
  jaar smallint not null,
  wetten text[] not null,
  levensdomeinen text[] not null,
  tekst text not null check (tekst <> ''),
  version integer not null default 1,
  constraint let_samenvatting_zonder_casus check (tekst !~* 'MP-?[0-9]{3,}'),
  constraint let_samenvatting_zonder_persoon check (tekst !~ '[0-9]{8,9}' and tekst !~ '@' and tekst !~ '[0-9]{4} ?[A-Z]{2}([^A-Za-z]|$)')
);
comment on table let_samenvattingen is 'wat andere zittingen van deze mogen weten, zonder casus en zonder persoon (LET-28)';
do $$
declare c record;
begin
  for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = 'let_samenvattingen' loop
    execute format('comment on column let_samenvattingen.%I is %L', c.column_name,
      case when c.column_name in ('id', 'version') then 'technisch' when c.column_name = 'sessie_id' then 'pseudoniem: verwijzing' else 'organisatie' end);
  end loop;
end $$;
alter table let_samenvattingen enable row level security;
create function let_sessie_van_mij(sessie uuid, wijzigen boolean) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from let_sessies s where s.id = sessie and heeft_toegang(s.casus_id, 'afspraken', wijzigen))
$$;
create policy let_samenvattingen_lezen on let_samenvattingen for select to maatwerkpad_app using (let_sessie_van_mij(sessie_id, false));
create policy let_samenvattingen_maken on let_samenvattingen for insert to maatwerkpad_app
  with check (heeft_rol('let_secretaris', 'let_voorzitter') and let_sessie_van_mij(sessie_id, true));
create policy let_samenvattingen_wijzigen on let_samenvattingen for update to maatwerkpad_app
  using (heeft_rol('let_secretaris', 'let_voorzitter') and let_sessie_van_mij(sessie_id, true));
grant select, insert, update on let_samenvattingen to maatwerkpad_app;

-- For whoever sits at this table: earlier sessions about the same law or domain that are over. Never which session it was.
create function let_vergelijkbaar(sessie uuid) returns table (jaar smallint, wetten text[], levensdomeinen text[], tekst text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.jaar, m.wetten, m.levensdomeinen, m.tekst
  from let_sessies hier join casus_vragen v on v.casus_id = hier.casus_id
    join let_samenvattingen m on m.sessie_id is distinct from hier.id and (m.wetten && v.wetten or m.levensdomeinen && v.levensdomeinen)
    left join let_sessies toen on toen.id = m.sessie_id
  where hier.id = sessie and heeft_toegang(hier.casus_id, 'afspraken') and (toen.id is null or toen.status in ('geevalueerd', 'gesloten'))
  order by cardinality(array(select unnest(m.wetten) intersect select unnest(v.wetten))) desc, m.jaar desc, m.id desc
  limit 5
$$;

-- LET-29, RAP-01: how often a case comes to the LET and how it ends there; counts over all, never which.
create function let_cijfers() returns table (
  bij_lmm bigint, verzocht bigint, loopt bigint, afgewezen bigint, teruggelegd bigint, door_druk bigint, niet_uitgeput bigint, afgerond bigint,
  regels_bevestigd bigint, regels_gedaan bigint, regels_te_laat bigint, regels_afwijkend bigint
) language sql stable security definer set search_path = public, pg_temp as $$
  select (select count(distinct g.casus_id) from casus_overgangen g where g.naar = 'lmm_behandeling'), s.*, r.*
  from (select count(*),
      count(*) filter (where status not in ('afgewezen', 'teruggelegd', 'niet_meer_nodig', 'gesloten')),
      count(*) filter (where status = 'afgewezen'), count(*) filter (where status = 'teruggelegd'),
      count(*) filter (where status = 'niet_meer_nodig' and vervalt_door = 'opgelost_door_druk'),
      count(*) filter (where status = 'niet_meer_nodig' and vervalt_door = 'nog_niet_uitgeput'),
      count(*) filter (where status = 'gesloten') from let_sessies) s,
    (select count(bevestigd_door), count(*) filter (where opvolging = 'gedaan'),
      count(*) filter (where bevestigd_door is not null and opvolging = 'open' and uiterlijk_op < current_date),
      count(*) filter (where bevestigd_door is not null and wijkt_af) from let_regels) r
  where heeft_rol('let_voorzitter', 'let_secretaris', 'let_lid', 'lmm_coordinator', 'regievoerder', 'stuurgroep')
$$;
revoke execute on function let_sessie_van_mij(uuid, boolean), let_vergelijkbaar(uuid), let_cijfers() from public;
grant execute on function let_sessie_van_mij(uuid, boolean), let_vergelijkbaar(uuid), let_cijfers() to maatwerkpad_app;
