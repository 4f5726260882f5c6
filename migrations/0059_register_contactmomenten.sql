-- Contact with a functionaris: with or without a case, answered in the platform or by phone, with a promise in working days
-- (REG-11, REG-12, REG-14, REG-21). The asked organisation sees the question only, never the case.

create type contact_uitkomst as enum ('open', 'opgelost', 'toegezegd', 'doorverwezen', 'verder_via_lmm', 'geen_reactie');

create table contactmomenten (
  id uuid primary key,
  soort text not null default 'vraag' check (soort in ('vraag', 'vroegsignalering')),
  van_id uuid not null references personen (id),
  van_organisatie_id uuid not null references organisaties (id),
  naar_organisatie_id uuid not null references organisaties (id),
  naar_vermelding_id uuid not null references registervermeldingen (id),
  naar_id uuid references personen (id),
  casus_id uuid references casussen (id),
  kanaal text not null check (kanaal in ('platform', 'telefoon', 'mail')),
  onderwerp text not null check (onderwerp <> ''),
  vraag text not null default '',
  gevraagd_op date not null,
  gemaakt_op timestamptz not null,
  antwoord_uiterlijk date not null,
  uitkomst contact_uitkomst not null default 'open',
  antwoord text,
  beantwoord_op date,
  beantwoord_door_id uuid references personen (id),
  vastgelegd_door_id uuid references personen (id),
  rugdekking_door text,
  gewaarschuwd text[] not null default '{}',
  geholpen boolean,
  version integer not null default 1,
  check (antwoord_uiterlijk >= gevraagd_op),
  constraint contact_uitkomst_met_antwoord check ((uitkomst = 'open') = (beantwoord_op is null) and (uitkomst in ('open', 'geen_reactie') or coalesce(antwoord, '') <> '')),
  constraint contact_ander check (van_organisatie_id <> naar_organisatie_id)
);
comment on table contactmomenten is 'contact met een functionaris: vraag zonder namen, belofte en uitkomst';
create index contactmomenten_open on contactmomenten (antwoord_uiterlijk) where uitkomst = 'open';
create index contactmomenten_naar on contactmomenten (naar_organisatie_id, uitkomst);
create index contactmomenten_van on contactmomenten (van_id, gemaakt_op desc);
create index contactmomenten_casus on contactmomenten (casus_id) where casus_id is not null;
create index contactmomenten_vermelding on contactmomenten (naar_vermelding_id);

do $$
declare c record;
begin
  for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = 'contactmomenten' loop
    execute format('comment on column contactmomenten.%I is %L', c.column_name,
      case when c.column_name in ('id', 'version', 'gemaakt_op', 'gewaarschuwd') then 'technisch' when c.column_name = 'casus_id' then 'pseudoniem: casus'
        when c.column_name in ('onderwerp', 'vraag', 'antwoord') then 'casusgegeven: vrije tekst zonder namen'
        when c.column_name like '%organisatie_id' then 'organisatie' else 'beroepsgegeven' end);
  end loop;
end $$;

alter table contactmomenten enable row level security;
create policy contactmomenten_lezen on contactmomenten for select to maatwerkpad_app using (
  van_id = huidige_persoon()
  or (van_organisatie_id = huidige_organisatie() and (heeft_rol('leidinggevende') or (casus_id is not null and heeft_toegang(casus_id, 'stappen'))))
  or (naar_organisatie_id = huidige_organisatie() and (naar_id = huidige_persoon() or heeft_rol('maatwerkfunctionaris', 'leidinggevende')))
  or (casus_id is not null and heeft_rol('regievoerder') and heeft_toegang(casus_id))
  or huidig_systeem() = 'termijnen');
create policy contactmomenten_maken on contactmomenten for insert to maatwerkpad_app with check (
  van_id = huidige_persoon() and van_organisatie_id = huidige_organisatie() and mag_register_lezen() and is_aangesloten(naar_organisatie_id, vandaag_nl())
  and (casus_id is null or heeft_toegang(casus_id, 'stappen', true)));
create policy contactmomenten_wijzigen on contactmomenten for update to maatwerkpad_app using (
  van_id = huidige_persoon() or (casus_id is not null and van_organisatie_id = huidige_organisatie() and heeft_toegang(casus_id, 'stappen', true))
  or (naar_organisatie_id = huidige_organisatie() and (naar_id = huidige_persoon() or heeft_rol('maatwerkfunctionaris', 'leidinggevende')))
  or huidig_systeem() = 'termijnen');
grant select, insert, update on contactmomenten to maatwerkpad_app;

-- REG-12: how quickly an entry really answers, and how often; counts only, for everybody who may see the entry.
create function contact_antwoordtijd(welke uuid) returns table (aantal bigint, mediaan numeric) language sql stable security definer set search_path = public, pg_temp as $$
  select count(*), percentile_cont(0.5) within group (order by (beantwoord_op - gevraagd_op))::numeric from contactmomenten
  where naar_vermelding_id = welke and beantwoord_op is not null and uitkomst <> 'geen_reactie' and gevraagd_op > vandaag_nl() - 183 and mag_register_lezen()
$$;
-- REG-21: who of my organisation spoke to this organisation last.
create function laatst_gesproken(org uuid) returns table (van_id uuid, gevraagd_op date, onderwerp text) language sql stable security definer set search_path = public, pg_temp as $$
  select c.van_id, c.gevraagd_op, case when c.van_id = huidige_persoon() then c.onderwerp end from contactmomenten c
  where c.naar_organisatie_id = org and c.van_organisatie_id = huidige_organisatie() order by c.gemaakt_op desc limit 3
$$;

-- INV-46: open questions to and from somebody who leaves go to whoever takes over.
create function contact_vertrek() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c contactmomenten;
begin
  for c in select * from contactmomenten where uitkomst = 'open' and (naar_id = new.id or van_id = new.id) loop
    update contactmomenten set naar_id = case when naar_id = new.id then new.leidinggevende_id else naar_id end,
      van_id = case when van_id = new.id then new.leidinggevende_id else van_id end, version = version + 1 where id = c.id;
    insert into overdrachten (id, organisatie_id, persoon_id, soort, object_id, casus_id, naar_id, op)
      values (gen_random_uuid(), new.organisatie_id, new.id, 'contactmoment', c.id, c.casus_id, new.leidinggevende_id, now());
  end loop;
  return null;
end $$;
create trigger personen_contact_vertrek after update of actief_tot on personen for each row
  when (old.actief_tot is null and new.actief_tot is not null) execute function contact_vertrek();
create function contact_overdracht() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update contactmomenten set naar_id = case when naar_organisatie_id = new.organisatie_id then new.definitief_naar_id else naar_id end,
    van_id = case when van_organisatie_id = new.organisatie_id then new.definitief_naar_id else van_id end, version = version + 1
    where id = new.object_id and uitkomst = 'open';
  return null;
end $$;
create trigger overdrachten_contact after update of definitief_naar_id on overdrachten for each row
  when (new.definitief_naar_id is not null and new.soort = 'contactmoment') execute function contact_overdracht();

revoke execute on function contact_antwoordtijd(uuid), laatst_gesproken(uuid), contact_vertrek(), contact_overdracht() from public;
grant execute on function contact_antwoordtijd(uuid), laatst_gesproken(uuid), contact_vertrek(), contact_overdracht() to maatwerkpad_app;
