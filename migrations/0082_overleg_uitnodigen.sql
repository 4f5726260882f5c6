-- AFS-12: somebody from the register is invited in person. She sees when and by whom, and nothing of the case (INV-31).
alter table overleg_genodigden add column persoon_id uuid references personen (id);
comment on column overleg_genodigden.persoon_id is 'beroepsgegeven: wie uit het register is uitgenodigd';
create index overleg_genodigden_persoon on overleg_genodigden (persoon_id) where persoon_id is not null;

create function mijn_uitnodigingen(vanaf timestamptz)
returns table (overleg_id uuid, op timestamptz, duur_minuten integer, gepland_door uuid, van_organisatie text)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.op, o.duur_minuten, o.gepland_door, org.naam
  from overleg_genodigden g join overleggen o on o.id = g.overleg_id
  join casussen c on c.id = o.casus_id join organisaties org on org.id = c.organisatie_id
  where g.persoon_id = huidige_persoon() and o.op >= vanaf order by o.op limit 50
$$;
revoke execute on function mijn_uitnodigingen(timestamptz) from public;
grant execute on function mijn_uitnodigingen(timestamptz) to maatwerkpad_app;
