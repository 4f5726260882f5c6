-- The talk about a case: joint analysis with agreement per party, the regisseur's advice, and meetings (AFS-03 to AFS-07).

create table analyses (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  versie integer not null check (versie > 0),
  tekst text not null,
  bedoeling text not null,
  waarden text[] not null default '{}',
  botsende_waarden text[] not null default '{}',
  schade_voor_inwoner text not null,
  door_id uuid not null references personen (id),
  op timestamptz not null,
  unique (casus_id, versie)
);
comment on table analyses is 'gezamenlijke analyse van een casus; elke wijziging is een nieuwe versie';
create table analyse_akkoorden (
  analyse_id uuid not null references analyses (id),
  casus_id uuid not null references casussen (id),
  organisatie_id uuid not null references organisaties (id),
  akkoord boolean not null,
  reden text,
  door_id uuid not null references personen (id),
  op timestamptz not null,
  primary key (analyse_id, organisatie_id),
  -- whoever disagrees says why
  check (akkoord or reden is not null)
);
comment on table analyse_akkoorden is 'wat elke organisatie van een versie van de analyse vindt';
create table adviezen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  versie integer not null check (versie > 0),
  tekst text not null,
  door_id uuid not null references personen (id),
  op timestamptz not null,
  unique (casus_id, versie)
);
comment on table adviezen is 'advies van de casusregisseur (LET-11); elke wijziging is een nieuwe versie';

create table overleggen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  doel text not null,
  besliswijze text not null,
  status_van_afspraken text not null,
  op timestamptz not null,
  duur_minuten integer not null default 60 check (duur_minuten between 15 and 480),
  plaats text not null default '',
  verslag text,
  verslag_op timestamptz,
  gepland_door uuid not null references personen (id),
  gepland_op timestamptz not null,
  version integer not null default 1
);
comment on table overleggen is 'casusoverleg: doel, hoe er beslist wordt en wat afspraken waard zijn, vooraf gezegd (AFS-04)';
create index overleggen_casus on overleggen (casus_id, op);
create table overleg_genodigden (
  overleg_id uuid not null references overleggen (id),
  casus_id uuid not null references casussen (id),
  organisatie_id uuid not null references organisaties (id),
  aanwezig boolean,
  primary key (overleg_id, organisatie_id)
);
comment on table overleg_genodigden is 'wie is uitgenodigd en wie er was (AFS-12)';

do $$
declare t text; c record;
begin
  foreach t in array array['analyses', 'analyse_akkoorden', 'adviezen', 'overleggen', 'overleg_genodigden'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select to maatwerkpad_app using (heeft_toegang(casus_id, ''analyse'') or huidig_systeem() is not null)', t || '_lezen', t);
    execute format('grant select, insert on %I to maatwerkpad_app', t);
    for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = t loop
      execute format('comment on column %I.%I is %L', t, c.column_name,
        case when c.column_name in ('version', 'versie', 'duur_minuten') then 'technisch'
          when c.column_name ~ '(_id|^id|_door)$' then 'pseudoniem: verwijzing' else 'casusgegeven: pseudoniem' end);
    end loop;
  end loop;
  foreach t in array array['analyses', 'adviezen', 'overleggen', 'overleg_genodigden'] loop
    execute format('create policy %I on %I for insert to maatwerkpad_app with check (heeft_toegang(casus_id, ''analyse'', true))', t || '_maken', t);
  end loop;
end $$;
-- A party answers for itself, also when it may only read.
create policy analyse_akkoorden_maken on analyse_akkoorden for insert to maatwerkpad_app
  with check (organisatie_id = huidige_organisatie() and heeft_toegang(casus_id, 'analyse'));
create policy overleggen_wijzigen on overleggen for update to maatwerkpad_app using (heeft_toegang(casus_id, 'analyse', true));
create policy overleg_genodigden_wijzigen on overleg_genodigden for update to maatwerkpad_app using (heeft_toegang(casus_id, 'analyse', true));
grant update on overleggen, overleg_genodigden to maatwerkpad_app;
-- What was analysed, answered and advised stays as it was.
create trigger analyses_alleen_toevoegen before update or delete on analyses for each statement execute function weiger_wijziging();
create trigger analyse_akkoorden_alleen_toevoegen before update or delete on analyse_akkoorden for each statement execute function weiger_wijziging();
create trigger adviezen_alleen_toevoegen before update or delete on adviezen for each statement execute function weiger_wijziging();
