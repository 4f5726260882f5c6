-- Use of a provision in a case: a reasoned draft for the organisation that decides, or a reasoned no. The counts per
-- provision are for everybody, the reasons only for who has access to the case (AFW-06, AFW-10, INV-41).

create type ruimte_gebruik_status as enum ('concept', 'aangeboden', 'toegepast', 'geweigerd', 'ingetrokken');
create table ruimte_gebruik (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  optie_id uuid references opties (id),
  bepaling_id uuid not null,
  nr integer not null,
  organisatie_id uuid not null references organisaties (id),
  status ruimte_gebruik_status not null default 'concept',
  voor_wie text not null default '',
  nadeel_en_doel text not null default '',
  verwijtbaarheid text not null default '',
  redelijk_en_billijk text not null default '',
  belangen_van_derden text not null default '',
  geraadpleegd text not null default '',
  rechtsbescherming text not null default '',
  besluit text not null default '',
  fraude_speelt boolean not null default false,
  vergelijking text not null default '',
  weigeringsgrond text check (weigeringsgrond in ('voorwaarden', 'gebonden', 'belangen_derden', 'onvoldoende_bewijs', 'eerder_gebruikt', 'andere_oplossing', 'anders')),
  weigering_toelichting text,
  opgesteld_door uuid not null references personen (id),
  opgesteld_organisatie_id uuid not null references organisaties (id),
  opgesteld_op timestamptz not null,
  beslist_door uuid references personen (id),
  beslist_op timestamptz,
  version integer not null default 1,
  foreign key (bepaling_id, nr) references ruimte_versies (bepaling_id, nr),
  -- INV-41: no final decision without the reasons
  constraint ruimte_gebruik_gemotiveerd check (status not in ('aangeboden', 'toegepast') or (voor_wie <> '' and nadeel_en_doel <> '' and verwijtbaarheid <> ''
    and redelijk_en_billijk <> '' and belangen_van_derden <> '' and geraadpleegd <> '' and rechtsbescherming <> '')),
  constraint ruimte_gebruik_weigering check (status <> 'geweigerd' or (weigeringsgrond is not null and length(weigering_toelichting) >= 20)),
  constraint ruimte_gebruik_beslist check ((status in ('toegepast', 'geweigerd')) = (beslist_door is not null and beslist_op is not null))
);
comment on table ruimte_gebruik is 'ruimte gebruikt of gevraagd in een casus, met de motivering';
create index ruimte_gebruik_casus on ruimte_gebruik (casus_id);
create index ruimte_gebruik_bepaling on ruimte_gebruik (bepaling_id);
create index ruimte_gebruik_open on ruimte_gebruik (organisatie_id) where status = 'aangeboden';

-- AFW-05: only the organisation that holds the power says yes or no.
create function ruimte_gebruik_bewaak() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.status in ('toegepast', 'geweigerd', 'ingetrokken') then
    raise exception 'een besluit over ruimte verandert niet meer' using errcode = 'check_violation';
  end if;
  if new.status in ('toegepast', 'geweigerd') and huidige_organisatie() is distinct from new.organisatie_id and huidig_systeem() is null then
    raise exception 'alleen de organisatie zelf beslist' using errcode = 'insufficient_privilege';
  end if;
  if new.casus_id <> old.casus_id or new.bepaling_id <> old.bepaling_id or new.nr <> old.nr or new.organisatie_id <> old.organisatie_id then
    raise exception 'casus, bepaling en organisatie staan vast' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger ruimte_gebruik_bewaakt before update on ruimte_gebruik for each row execute function ruimte_gebruik_bewaak();

create table ruimte_tellingen (
  bepaling_id uuid primary key references ruimte_bepalingen (id),
  gebruikt integer not null default 0,
  geweigerd integer not null default 0
);
comment on table ruimte_tellingen is 'hoe vaak een bepaling is gebruikt en geweigerd, zonder casus';
create function ruimte_tel_gebruik() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into ruimte_tellingen as t (bepaling_id, gebruikt, geweigerd)
    values (new.bepaling_id, (new.status = 'toegepast')::int, (new.status = 'geweigerd')::int)
    on conflict (bepaling_id) do update set gebruikt = t.gebruikt + excluded.gebruikt, geweigerd = t.geweigerd + excluded.geweigerd;
  return null;
end $$;
create trigger ruimte_gebruik_geteld after update of status on ruimte_gebruik for each row
  when (new.status in ('toegepast', 'geweigerd') and old.status is distinct from new.status) execute function ruimte_tel_gebruik();

-- Comparable decisions (AFW-10): what was decided with this provision elsewhere, without a case or a person.
create table ruimte_voorbeelden (
  id uuid primary key,
  bepaling_id uuid not null references ruimte_bepalingen (id),
  situatie text not null,
  uitkomst text not null check (uitkomst in ('toegepast', 'geweigerd')),
  waarom text not null,
  jaar integer not null,
  bron text not null,
  beoordeeld_door uuid references personen (id)
);
comment on table ruimte_voorbeelden is 'voorbeelden zonder namen van besluiten met een bepaling';
create index ruimte_voorbeelden_bepaling on ruimte_voorbeelden (bepaling_id);

alter table ruimte_gebruik enable row level security;
create policy ruimte_gebruik_lezen on ruimte_gebruik for select to maatwerkpad_app
  using (heeft_toegang(casus_id, 'opties') or (organisatie_id = huidige_organisatie() and heeft_toegang(casus_id)) or huidig_systeem() is not null);
create policy ruimte_gebruik_maken on ruimte_gebruik for insert to maatwerkpad_app
  with check (heeft_toegang(casus_id, 'opties', true) and opgesteld_door = huidige_persoon() and status = 'concept');
create policy ruimte_gebruik_wijzigen on ruimte_gebruik for update to maatwerkpad_app
  using (heeft_toegang(casus_id, 'opties', true) or (organisatie_id = huidige_organisatie() and heeft_toegang(casus_id)));
alter table ruimte_tellingen enable row level security;
create policy ruimte_tellingen_lezen on ruimte_tellingen for select to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() is not null);
alter table ruimte_voorbeelden enable row level security;
create policy ruimte_voorbeelden_lezen on ruimte_voorbeelden for select to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() is not null);
create policy ruimte_voorbeelden_maken on ruimte_voorbeelden for insert to maatwerkpad_app with check (huidig_systeem() = 'inrichting' or heeft_rol('jurist', 'analist'));
grant select, insert, update on ruimte_gebruik to maatwerkpad_app;
grant select on ruimte_tellingen to maatwerkpad_app;
grant select, insert on ruimte_voorbeelden to maatwerkpad_app;

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public'
    and table_name in ('ruimte_gebruik', 'ruimte_tellingen', 'ruimte_voorbeelden') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name = 'version' then 'technisch' when c.column_name ~ '_door$' then 'beroepsgegeven'
        when c.column_name ~ 'organisatie_id$' then 'organisatie' when c.column_name ~ '(_id|^id)$' then 'pseudoniem: verwijzing'
        when c.table_name = 'ruimte_gebruik' then 'casusgegeven: pseudoniem' else 'openbaar' end);
  end loop;
end $$;
revoke execute on function ruimte_tel_gebruik(), ruimte_gebruik_bewaak() from public;
