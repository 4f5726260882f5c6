-- Somebody leaves: access stops at once and nothing is orphaned (INV-46). Later slices add a trigger on personen that
-- hands over what is theirs, in the same transaction, and note each thing in `overdrachten`.

create table overdrachten (
  id uuid primary key,
  organisatie_id uuid not null references organisaties (id),
  persoon_id uuid not null references personen (id),
  soort text not null check (soort in ('casus', 'registervermelding', 'vervanging', 'contactmoment')),
  object_id uuid not null,
  casus_id uuid,
  naar_id uuid not null references personen (id),
  op timestamptz not null,
  definitief_naar_id uuid,
  definitief_op timestamptz,
  version integer not null default 1,
  foreign key (definitief_naar_id, organisatie_id) references personen (id, organisatie_id),
  check ((definitief_naar_id is null) = (definitief_op is null))
);
comment on table overdrachten is 'wat iemand die vertrok open had staan, en naar wie het ging (INV-46)';
comment on column overdrachten.id is 'technisch';
comment on column overdrachten.organisatie_id is 'organisatie';
comment on column overdrachten.persoon_id is 'beroepsgegeven: wie vertrok';
comment on column overdrachten.soort is 'technisch: code';
comment on column overdrachten.object_id is 'pseudoniem: verwijzing';
comment on column overdrachten.casus_id is 'pseudoniem: casus';
comment on column overdrachten.naar_id is 'beroepsgegeven: de leidinggevende die het overnam';
comment on column overdrachten.op is 'technisch: moment';
comment on column overdrachten.definitief_naar_id is 'beroepsgegeven: wie het nu doet';
comment on column overdrachten.definitief_op is 'technisch: moment';
comment on column overdrachten.version is 'technisch';
create index overdrachten_open on overdrachten (naar_id) where definitief_op is null;
create index overdrachten_persoon on overdrachten (persoon_id);

alter table overdrachten enable row level security;
create policy overdrachten_lezen on overdrachten for select to maatwerkpad_app
  using (organisatie_id = huidige_organisatie() and (naar_id = huidige_persoon() or heeft_rol('leidinggevende', 'organisatiebeheerder')));
create policy overdrachten_wijzigen on overdrachten for update to maatwerkpad_app
  using (organisatie_id = huidige_organisatie() and (naar_id = huidige_persoon() or heeft_rol('leidinggevende')));
grant select, update (definitief_naar_id, definitief_op, version) on overdrachten to maatwerkpad_app;

-- Who takes over: the own leidinggevende, else another one of the organisation, else its beheerder, else who does this.
create function opvolger_van(wie uuid) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  with p as (select id, organisatie_id, leidinggevende_id from personen where id = wie),
  kandidaat as (
    select q.id, case when q.id = p.leidinggevende_id then 0 when r.rol = 'leidinggevende' then 1 else 2 end as rang
    from p join personen q on q.organisatie_id = p.organisatie_id and q.id <> p.id and (q.actief_tot is null or q.actief_tot > now())
    left join rollen r on r.persoon_id = q.id and r.tot is null and r.rol in ('leidinggevende', 'organisatiebeheerder')
    where q.id = p.leidinggevende_id or r.rol is not null
  )
  select coalesce((select id from kandidaat order by rang, id limit 1), huidige_persoon())
$$;

create function persoon_vertrekt(wie uuid) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare p personen; opvolger uuid;
begin
  select * into p from personen where id = wie for update;
  if not found or not coalesce(huidig_systeem() = 'inrichting', false)
    and not coalesce(p.organisatie_id = huidige_organisatie() and heeft_rol('organisatiebeheerder', 'leidinggevende'), false) then
    raise exception 'niet toegestaan' using errcode = 'insufficient_privilege';
  end if;
  opvolger := opvolger_van(wie);
  update rollen set tot = greatest(now(), van) where persoon_id = wie and tot is null;
  update sessies set ingetrokken_op = now() where persoon_id = wie and ingetrokken_op is null;
  update personen set leidinggevende_id = case when id = opvolger then null else opvolger end, version = version + 1
    where leidinggevende_id = wie;
  update overdrachten set naar_id = opvolger, version = version + 1 where naar_id = wie and definitief_op is null;
  -- Last: the triggers of later slices run on this.
  update personen set actief_tot = greatest(now(), actief_van), leidinggevende_id = opvolger, version = version + 1 where id = wie;
  return opvolger;
end $$;
revoke execute on function opvolger_van(uuid), persoon_vertrekt(uuid) from public;
grant execute on function opvolger_van(uuid), persoon_vertrekt(uuid) to maatwerkpad_app;

-- Deciding nobody leaves by a plain update: only the function above may end somebody.
alter table personen add column mail_uit boolean not null default false;
comment on column personen.mail_uit is 'beroepsgegeven: wil geen mail dat er iets wacht';
revoke update on personen, rollen from maatwerkpad_app;
grant update (naam, functie, email, telefoon, leidinggevende_id, sneltoets, mail_uit, version) on personen to maatwerkpad_app;
grant update (tot) on rollen to maatwerkpad_app;

-- Which roles an organisation may give its own people. The others come with the set-up: a role that sees more than the
-- own organisation is never self-made (INV-31).
create function rol_past_bij(welke_rol text, organisatie_soort text) returns boolean language sql immutable as $$
  select case
    when welke_rol in ('professional', 'casusregisseur', 'leidinggevende', 'maatwerkfunctionaris', 'bestuurder', 'let_lid', 'organisatiebeheerder') then true
    when welke_rol = 'wethouder' then organisatie_soort = 'gemeente'
    when welke_rol = 'pmm_ambassadeur' then organisatie_soort = 'ministerie'
    else organisatie_soort = 'hulpstructuur' and welke_rol in ('regievoerder', 'lmm_coordinator', 'let_secretaris', 'fondsbeheerder',
      'jurist', 'relatiebeheerder', 'opleidingscoordinator', 'fg', 'platformbeheerder')
  end
$$;
create function rol_toets() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if huidige_persoon() is null then return new; end if;
  if new.persoon_id = huidige_persoon() or not rol_past_bij(new.rol, (select soort from organisaties where id = new.organisatie_id)) then
    raise exception 'deze rol kan hier niet worden gegeven' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger rollen_toets before insert on rollen for each row execute function rol_toets();
revoke execute on function rol_toets(), rol_past_bij(text, text) from public;
grant execute on function rol_toets(), rol_past_bij(text, text) to maatwerkpad_app;
