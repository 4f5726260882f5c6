-- Bestuurlijke afspraken: who is connected, per date (BA-01 to BA-06, BA-16, INV-27). They gate the register and the LET, never the LMM.

create type bestuursafspraak_status as enum ('contact', 'kennismaking', 'in_gesprek', 'concept', 'ondertekend', 'te_vernieuwen', 'verlopen', 'opgezegd');

create table bestuursafspraken (
  id uuid primary key,
  organisatie_id uuid not null references organisaties (id),
  status bestuursafspraak_status not null default 'contact',
  ondertekenaar_id uuid,
  ondertekend_op date,
  geldig_van date,
  geldig_tot date,
  einde_op date,
  einde_reden text,
  antwoord_werkdagen smallint check (antwoord_werkdagen between 1 and 20),
  tijd text not null default '',
  mandaat text not null default '',
  budget text not null default '',
  escalatieroute text not null default '',
  bereikbaarheid text not null default '',
  gegevensdeling text not null default '',
  gezamenlijke_opdracht text not null default '',
  conflictbepaling text,
  document text,
  vorige_id uuid references bestuursafspraken (id),
  volgend_contact_op date,
  gewaarschuwd_op date,
  aangemaakt_op timestamptz not null,
  version integer not null default 1,
  -- BA-01: the signatory belongs to this organisation
  foreign key (ondertekenaar_id, organisatie_id) references personen (id, organisatie_id),
  constraint afspraak_getekend check (status not in ('ondertekend', 'te_vernieuwen', 'verlopen')
    or (ondertekenaar_id is not null and ondertekend_op is not null and geldig_van is not null and geldig_tot is not null)),
  constraint afspraak_termijn check (geldig_tot is null or (geldig_van is not null and geldig_tot > geldig_van)),
  constraint afspraak_einde check (status <> 'opgezegd' or (einde_op is not null and einde_reden is not null))
);
comment on table bestuursafspraken is 'bestuurlijke afspraak per organisatie, van eerste contact tot einde';
create unique index bestuursafspraken_een_geldig on bestuursafspraken (organisatie_id) where status in ('ondertekend', 'te_vernieuwen');
create index bestuursafspraken_organisatie on bestuursafspraken (organisatie_id, geldig_tot);

do $$
declare c record;
begin
  for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = 'bestuursafspraken' loop
    execute format('comment on column bestuursafspraken.%I is %L', c.column_name,
      case when c.column_name in ('version', 'aangemaakt_op', 'gewaarschuwd_op', 'id') then 'technisch'
        when c.column_name = 'ondertekenaar_id' then 'beroepsgegeven: wie tekende' else 'organisatie' end);
  end loop;
end $$;

-- BA-01: whoever signs is bestuurder of that organisation on the day of signing.
create function afspraak_ondertekenaar() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.ondertekenaar_id is not null and not exists (
    select 1 from rollen r where r.persoon_id = new.ondertekenaar_id and r.organisatie_id = new.organisatie_id and r.rol = 'bestuurder'
      and r.van::date <= new.ondertekend_op and (r.tot is null or r.tot::date >= new.ondertekend_op)) then
    raise exception 'wie tekent, is op die dag bestuurder van deze organisatie' using errcode = 'check_violation', constraint = 'afspraak_ondertekenaar';
  end if;
  return new;
end $$;
create trigger bestuursafspraken_ondertekenaar before insert or update of ondertekenaar_id, ondertekend_op, organisatie_id on bestuursafspraken
  for each row execute function afspraak_ondertekenaar();

-- Today in the Netherlands (INV-43).
create function vandaag_nl() returns date language sql stable parallel safe as $$ select (now() at time zone 'Europe/Amsterdam')::date $$;

-- INV-27, BA-16: an own agreement that runs (with 30 days of grace), or that of the organisation that covers this one.
create function is_aangesloten(org uuid, op date) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select 1 from organisaties o join bestuursafspraken b on b.organisatie_id in (o.id, o.valt_onder_afspraak_van)
    where o.id = org and (o.geldig_tot is null or o.geldig_tot > op)
      and b.ondertekend_op is not null and b.geldig_van <= op and op < coalesce(b.einde_op, b.geldig_tot + 30)
  )
$$;
create function aangesloten_organisaties(op date) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select o.id from organisaties o where (o.geldig_tot is null or o.geldig_tot > op) and exists (
    select 1 from bestuursafspraken b where b.organisatie_id in (o.id, o.valt_onder_afspraak_van)
      and b.ondertekend_op is not null and b.geldig_van <= op and op < coalesce(b.einde_op, b.geldig_tot + 30))
$$;
-- The promised answer time in working days; null = no own promise (REG-12).
create function antwoord_belofte(org uuid, op date) returns smallint language sql stable security definer set search_path = public, pg_temp as $$
  select b.antwoord_werkdagen from organisaties o join bestuursafspraken b on b.organisatie_id in (o.id, o.valt_onder_afspraak_van)
  where o.id = org and b.ondertekend_op is not null and b.geldig_van <= op and op < coalesce(b.einde_op, b.geldig_tot + 30)
  order by (b.organisatie_id = o.id) desc, b.geldig_van desc limit 1
$$;

alter table bestuursafspraken enable row level security;
-- BA-05: everybody reads the agreement of the own organisation, or the one that covers it; PMM and the tables read all.
create policy bestuursafspraken_lezen on bestuursafspraken for select to maatwerkpad_app using (
  organisatie_id = huidige_organisatie()
  or organisatie_id = (select o.valt_onder_afspraak_van from organisaties o where o.id = huidige_organisatie())
  or heeft_rol('relatiebeheerder', 'regievoerder', 'lmm_coordinator', 'let_voorzitter', 'let_secretaris', 'stuurgroep', 'fg')
  or huidig_systeem() in ('termijnen', 'inrichting'));
create policy bestuursafspraken_maken on bestuursafspraken for insert to maatwerkpad_app with check (heeft_rol('relatiebeheerder'));
create policy bestuursafspraken_wijzigen on bestuursafspraken for update to maatwerkpad_app using (
  heeft_rol('relatiebeheerder') or (organisatie_id = huidige_organisatie() and heeft_rol('bestuurder')) or huidig_systeem() = 'termijnen');
grant select, insert, update on bestuursafspraken to maatwerkpad_app;

-- Whom to warn that an agreement ends: the relatiebeheerders.
create function mensen_met_rol(welke_rol text, org uuid default null) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select r.persoon_id from rollen r join personen p on p.id = r.persoon_id
  where r.rol = welke_rol and r.van <= now() and (r.tot is null or r.tot > now()) and (p.actief_tot is null or p.actief_tot > now())
    and (org is null or r.organisatie_id = org)
    and (huidige_persoon() is not null or huidig_systeem() is not null)
$$;
-- Bestuurders of an organisation that may sign; for those who keep the agreements.
create function bestuurders_van(org uuid) returns table (id uuid, naam text, functie text) language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.naam, p.functie from personen p
  where p.id in (select mensen_met_rol('bestuurder', org)) and (heeft_rol('relatiebeheerder') or org = huidige_organisatie())
$$;
revoke execute on function afspraak_ondertekenaar(), vandaag_nl(), is_aangesloten(uuid, date), aangesloten_organisaties(date),
  antwoord_belofte(uuid, date), mensen_met_rol(text, uuid), bestuurders_van(uuid) from public;
grant execute on function afspraak_ondertekenaar(), vandaag_nl(), is_aangesloten(uuid, date), aangesloten_organisaties(date),
  antwoord_belofte(uuid, date), mensen_met_rol(text, uuid), bestuurders_van(uuid) to maatwerkpad_app;
