-- AFS-06: an agreement that stays unanswered, or whose day is past, is chased; each kind once per agreement.
create type afspraak_herinnering as enum ('geen_antwoord', 'te_laat');
create table afspraak_herinneringen (
  afspraak_id uuid not null references afspraken (id),
  casus_id uuid not null references casussen (id),
  soort afspraak_herinnering not null,
  op timestamptz not null,
  primary key (afspraak_id, soort)
);
comment on table afspraak_herinneringen is 'wanneer aan een afspraak is herinnerd; elke soort een keer';
comment on column afspraak_herinneringen.afspraak_id is 'pseudoniem: verwijzing';
comment on column afspraak_herinneringen.casus_id is 'pseudoniem: verwijzing';
comment on column afspraak_herinneringen.soort is 'casusgegeven: pseudoniem';
comment on column afspraak_herinneringen.op is 'technisch';
create index afspraak_herinneringen_casus on afspraak_herinneringen (casus_id);

alter table afspraak_herinneringen enable row level security;
create policy afspraak_herinneringen_lezen on afspraak_herinneringen for select to maatwerkpad_app
  using (heeft_toegang(casus_id, 'afspraken') or huidig_systeem() is not null);
create policy afspraak_herinneringen_maken on afspraak_herinneringen for insert to maatwerkpad_app
  with check (huidig_systeem() = 'termijnen');
grant select, insert on afspraak_herinneringen to maatwerkpad_app;
create trigger afspraak_herinneringen_alleen_toevoegen before update or delete on afspraak_herinneringen for each statement execute function weiger_wijziging();
