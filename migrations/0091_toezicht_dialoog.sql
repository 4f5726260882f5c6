-- INF-18: a file for the conversation with the professional bodies: what professionals run into, and what the bodies answer.

create type dialoog_domein as enum ('toeleiding', 'hulp', 'onduidelijk');
create table dialoogpunten (
  id uuid primary key,
  punt text not null check (punt <> ''),
  domein dialoog_domein not null,
  organisatie_id uuid not null references organisaties (id),
  door_id uuid not null references personen (id),
  op timestamptz not null,
  met_wie text,
  antwoord text,
  antwoord_door uuid references personen (id),
  antwoord_op timestamptz,
  version integer not null default 1,
  constraint dialoogpunt_antwoord check ((antwoord is null) = (antwoord_op is null) and (antwoord is null) = (met_wie is null))
);
comment on table dialoogpunten is 'punten voor het gesprek met beroepsorganisaties over het tuchtrecht; zonder iets van een huishouden';
alter table dialoogpunten enable row level security;
create policy dialoogpunten_lezen on dialoogpunten for select to maatwerkpad_app using (huidige_persoon() is not null);
create policy dialoogpunten_maken on dialoogpunten for insert to maatwerkpad_app
  with check (door_id = huidige_persoon() and organisatie_id = huidige_organisatie() and antwoord is null);
create policy dialoogpunten_antwoorden on dialoogpunten for update to maatwerkpad_app using (heeft_rol('jurist'));
grant select, insert on dialoogpunten to maatwerkpad_app;
grant update (met_wie, antwoord, antwoord_door, antwoord_op, version) on dialoogpunten to maatwerkpad_app;

-- How many weighings were written down, and beside how many a tuchtklacht ran: from the journal, so that the number stays when a case
-- is destroyed. Below five nothing is said.
create function dialoog_telling(out afwegingen integer, out tuchtklachten integer) language sql stable security definer set search_path = public, pg_temp as $$
  select case when count(*) >= 5 then count(*)::integer end,
    case when count(*) filter (where gegevens -> 'procedures' ? 'tuchtklacht') >= 5 then (count(*) filter (where gegevens -> 'procedures' ? 'tuchtklacht'))::integer end
  from journaal where feit = 'AfwegingVastgesteld' and huidige_persoon() is not null
$$;
revoke execute on function dialoog_telling() from public;
grant execute on function dialoog_telling() to maatwerkpad_app;

do $$
declare c record;
begin
  for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = 'dialoogpunten' loop
    execute format('comment on column dialoogpunten.%I is %L', c.column_name,
      case when c.column_name = 'version' then 'technisch' when c.column_name ~ '(_id|_door|^id)$' then 'beroepsgegeven: verwijzing' else 'beroepsgegeven' end);
  end loop;
end $$;
