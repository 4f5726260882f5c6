-- LMM-23: who meets a stuck household elsewhere (ombudsman, bezwaarcommissie, klachtenteam) passes it on. It goes to the
-- professional on the spot first; to the LMM only when nobody there answers, or nobody there is known.
create type tip_soort as enum ('ombudsman', 'bezwaarcommissie', 'klachtenteam', 'anders');
create type tip_status as enum ('bij_leidinggevende', 'bij_professional', 'bij_loket', 'opgepakt', 'niet_opgepakt');
create table loket_tips (
  id uuid primary key,
  soort tip_soort not null,
  van_id uuid not null references personen (id),
  van_organisatie_id uuid not null references organisaties (id),
  naar_organisatie_id uuid not null references organisaties (id),
  professional_id uuid references personen (id),
  status tip_status not null default 'bij_leidinggevende',
  wat text not null,
  bereikbaar text not null,
  -- Nobody passes on what the resident does not know of.
  inwoner_akkoord boolean not null check (inwoner_akkoord),
  ontvangen_op timestamptz not null,
  antwoord_voor date not null,
  herinnerd_op timestamptz,
  loket_op timestamptz,
  afgerond_op timestamptz,
  reden text,
  suggestie text,
  version integer not null default 1,
  check ((status in ('opgepakt', 'niet_opgepakt')) = (afgerond_op is not null)),
  -- The words go with the case, or go altogether; who passed them on sees the status only (INF-16).
  constraint tip_woorden_weg check (afgerond_op is null or (wat = '' and bereikbaar = '')),
  -- INV-11: never a closed door without a reason and a way on.
  constraint tip_reden check (status <> 'niet_opgepakt' or (coalesce(trim(reden), '') <> '' and coalesce(trim(suggestie), '') <> '')),
  check (status <> 'bij_professional' or professional_id is not null),
  check (status <> 'bij_loket' or loket_op is not null)
);
create index loket_tips_open on loket_tips (naar_organisatie_id) where afgerond_op is null;
create index loket_tips_van on loket_tips (van_id);
create index loket_tips_professional on loket_tips (professional_id) where professional_id is not null and afgerond_op is null;

comment on table loket_tips is 'wat een ombudsman, bezwaarcommissie of klachtenteam doorgaf, en bij wie het ligt (LMM-23)';
do $$
declare c record;
begin
  for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = 'loket_tips' loop
    execute format('comment on column loket_tips.%I is %L', c.column_name, case
      when c.column_name = 'version' then 'technisch'
      when c.column_name in ('van_id', 'professional_id', 'bereikbaar') then 'beroepsgegeven'
      when c.column_name ~ '(_id|^id)$' then 'pseudoniem: verwijzing'
      when c.column_name in ('wat', 'reden', 'suggestie') then 'casusgegeven: pseudoniem'
      else 'beroepsgegeven: verloop' end);
  end loop;
end $$;

alter table loket_tips enable row level security;
create policy loket_tips_lezen on loket_tips for select to maatwerkpad_app using (
  van_id = huidige_persoon()
  or (naar_organisatie_id = huidige_organisatie() and (heeft_rol('leidinggevende') or professional_id = huidige_persoon()))
  or (loket_op is not null and werkt_bij_lmm() and heeft_rol('lmm_coordinator'))
  or huidig_systeem() = 'termijnen');
create policy loket_tips_maken on loket_tips for insert to maatwerkpad_app
  with check (van_id = huidige_persoon() and van_organisatie_id = huidige_organisatie() and heeft_rol('aandrager'));
create policy loket_tips_wijzigen on loket_tips for update to maatwerkpad_app using (afgerond_op is null and (
  (naar_organisatie_id = huidige_organisatie() and (heeft_rol('leidinggevende') or professional_id = huidige_persoon()))
  or (status = 'bij_loket' and werkt_bij_lmm() and heeft_rol('lmm_coordinator'))
  or huidig_systeem() = 'termijnen')) with check (true);
grant select, insert on loket_tips to maatwerkpad_app;
grant update (naar_organisatie_id, professional_id, status, wat, bereikbaar, antwoord_voor, herinnerd_op, loket_op, afgerond_op, reden, suggestie, version)
  on loket_tips to maatwerkpad_app;

-- Who hears of a tip for this organisation. Ids only; nobody outside may list its people (REG-20).
create function tip_leidinggevenden(org uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select distinct r.persoon_id from rollen r join personen p on p.id = r.persoon_id
  where r.rol = 'leidinggevende' and r.organisatie_id = org and r.van <= now() and (r.tot is null or r.tot > now())
    and (p.actief_tot is null or p.actief_tot > now())
    and (heeft_rol('aandrager') or heeft_rol('lmm_coordinator') or huidig_systeem() = 'termijnen')
$$;
revoke execute on function tip_leidinggevenden(uuid) from public;
grant execute on function tip_leidinggevenden(uuid) to maatwerkpad_app;
