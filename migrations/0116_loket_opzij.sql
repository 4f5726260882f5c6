-- A case that waits on purpose until a day: out of sight of who works on it, in sight for everybody in the case, and back by
-- itself. The next action stays dated on that day (LMM-17).
create table loket_opzij (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  door_id uuid not null references personen (id),
  tot date not null,
  reden text not null check (trim(reden) <> ''),
  van timestamptz not null,
  beeindigd_op timestamptz
);
create unique index loket_opzij_een on loket_opzij (casus_id) where beeindigd_op is null;
create index loket_opzij_casus on loket_opzij (casus_id);
comment on table loket_opzij is 'tot wanneer de regievoerder een casus opzij legde, en waarom';
do $$
declare c record;
begin
  for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = 'loket_opzij' loop
    execute format('comment on column loket_opzij.%I is %L', c.column_name, case
      when c.column_name = 'door_id' then 'beroepsgegeven'
      when c.column_name in ('id', 'casus_id') then 'pseudoniem: verwijzing'
      when c.column_name = 'reden' then 'casusgegeven: pseudoniem'
      else 'beroepsgegeven: verloop' end);
  end loop;
end $$;
alter table loket_opzij enable row level security;
create policy loket_opzij_lezen on loket_opzij for select to maatwerkpad_app using (heeft_toegang(casus_id, 'stappen'));
create policy loket_opzij_maken on loket_opzij for insert to maatwerkpad_app
  with check (door_id = huidige_persoon() and heeft_rol('regievoerder') and heeft_toegang(casus_id, 'vraag', true));
create policy loket_opzij_einde on loket_opzij for update to maatwerkpad_app using (heeft_rol('regievoerder') and heeft_toegang(casus_id, 'vraag', true));
grant select, insert on loket_opzij to maatwerkpad_app;
grant update (beeindigd_op) on loket_opzij to maatwerkpad_app;
