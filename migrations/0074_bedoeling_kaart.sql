-- Why we do this, and what it is worth: the Bedoeling and the values card as data (WRD-01, WRD-02, WRD-04), and per case what
-- the household costs now against with maatwerk, in ranges with their assumptions (WRD-06).

create type kaart_soort as enum ('bedoeling', 'waarde', 'paradigma');
create table waardenkaart (
  id uuid primary key,
  soort kaart_soort not null,
  sleutel text not null unique check (sleutel ~ '^[a-z0-9_-]+$'),
  titel text not null check (titel <> ''),
  tekst text not null check (tekst <> ''),
  bron text not null check (bron <> ''),
  volgorde integer not null,
  actief boolean not null default true,
  version integer not null default 1
);
comment on table waardenkaart is 'de Bedoeling, de waarden en hoe wetten naar mensen kijken; wat niet meer telt blijft leesbaar';
alter table waardenkaart enable row level security;
create policy waardenkaart_lezen on waardenkaart for select to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() is not null);
create policy waardenkaart_maken on waardenkaart for insert to maatwerkpad_app with check (huidig_systeem() = 'inrichting' or heeft_rol('platformbeheerder'));
create policy waardenkaart_wijzigen on waardenkaart for update to maatwerkpad_app using (heeft_rol('platformbeheerder'));
grant select, insert, update on waardenkaart to maatwerkpad_app;

create type kosten_kant as enum ('nu', 'maatwerk');
create type kosten_per as enum ('jaar', 'eenmalig');
create table kostenposten (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  kant kosten_kant not null,
  per kosten_per not null,
  omschrijving text not null check (omschrijving <> ''),
  betaler text not null check (betaler <> ''),
  laag bigint not null check (laag >= 0),
  hoog bigint not null,
  aanname text not null check (aanname <> ''),
  bron text not null check (bron <> ''),
  door_id uuid not null references personen (id),
  op timestamptz not null,
  ingetrokken_op timestamptz,
  version integer not null default 1,
  constraint kostenposten_bereik check (hoog >= laag)
);
comment on table kostenposten is 'wat een situatie kost, nu of met maatwerk, van laag tot hoog in centen, met aanname en bron';
create index kostenposten_casus on kostenposten (casus_id) where ingetrokken_op is null;
alter table kostenposten enable row level security;
create policy kostenposten_lezen on kostenposten for select to maatwerkpad_app using (heeft_toegang(casus_id, 'opties') or huidig_systeem() is not null);
create policy kostenposten_maken on kostenposten for insert to maatwerkpad_app
  with check (door_id = huidige_persoon() and heeft_toegang(casus_id, 'opties', true));
create policy kostenposten_intrekken on kostenposten for update to maatwerkpad_app using (heeft_toegang(casus_id, 'opties', true));
grant select, insert on kostenposten to maatwerkpad_app;
grant update (ingetrokken_op, version) on kostenposten to maatwerkpad_app;

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public'
    and table_name in ('waardenkaart', 'kostenposten') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name = 'version' then 'technisch' when c.table_name = 'waardenkaart' then 'openbaar'
        when c.column_name in ('id', 'casus_id', 'door_id') then 'pseudoniem: verwijzing' else 'casusgegeven: pseudoniem' end);
  end loop;
end $$;
