-- What the LMM hears or reads before it has a place: a note taken in a phone call, a mail that was pasted, or a form that is
-- half filled in. It goes to a case, becomes a submission, or goes in the bin; then the row goes, so nothing lies twice.
create table loket_notities (
  id uuid primary key,
  door_id uuid not null references personen (id),
  kanaal aanmelding_kanaal not null check (kanaal <> 'platform'),
  van_wie text not null default '',
  tekst text not null default '',
  ontvangen_op date not null,
  -- The phone form as far as it was filled in; null for a plain note.
  formulier jsonb,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  version integer not null default 1
);
create index loket_notities_door on loket_notities (door_id);
comment on table loket_notities is 'notitie, geplakte mail of half ingevulde aanmelding die nog geen plek heeft';
do $$
declare c record;
begin
  for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = 'loket_notities' loop
    execute format('comment on column loket_notities.%I is %L', c.column_name, case
      when c.column_name = 'version' then 'technisch'
      when c.column_name in ('door_id', 'van_wie') then 'beroepsgegeven'
      when c.column_name = 'id' then 'pseudoniem: verwijzing'
      when c.column_name in ('tekst', 'formulier') then 'casusgegeven: pseudoniem'
      else 'beroepsgegeven: verloop' end);
  end loop;
end $$;
alter table loket_notities enable row level security;
-- Of who wrote it; the coordinator sees them all, so that nothing stays behind with who is ill.
create policy loket_notities_lezen on loket_notities for select to maatwerkpad_app
  using (werkt_bij_lmm() and (door_id = huidige_persoon() or heeft_rol('lmm_coordinator')));
create policy loket_notities_maken on loket_notities for insert to maatwerkpad_app
  with check (werkt_bij_lmm() and door_id = huidige_persoon());
create policy loket_notities_wijzigen on loket_notities for update to maatwerkpad_app
  using (werkt_bij_lmm() and (door_id = huidige_persoon() or heeft_rol('lmm_coordinator')));
create policy loket_notities_weg on loket_notities for delete to maatwerkpad_app
  using (werkt_bij_lmm() and (door_id = huidige_persoon() or heeft_rol('lmm_coordinator')));
grant select, insert, delete on loket_notities to maatwerkpad_app;
grant update (kanaal, van_wie, tekst, ontvangen_op, formulier, gewijzigd_op, version) on loket_notities to maatwerkpad_app;
