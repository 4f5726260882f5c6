-- A correction that the resident asked for (art. 16 AVG) reaches everybody who has what was wrong (art. 19 AVG).

create table correcties (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  categorie text not null check (categorie <> ''),
  wat text not null check (wat <> ''),
  door_id uuid not null references personen (id),
  op timestamptz not null,
  ontvangers integer not null check (ontvangers >= 0),
  eerder_ids uuid[] not null default '{}'
);
comment on table correcties is 'verbetering op verzoek van de inwoner, en wie er bericht van kreeg';
create index correcties_casus on correcties (casus_id, op desc);
alter table correcties enable row level security;
create policy correcties_lezen on correcties for select to maatwerkpad_app using (heeft_toegang(casus_id, categorie));
create policy correcties_maken on correcties for insert to maatwerkpad_app with check (heeft_toegang(casus_id, 'toegang', true) and door_id = huidige_persoon());
grant select, insert on correcties to maatwerkpad_app;

-- Everybody with running access to this part, by name or by role, but who asks; and the organisations that had it and have it no more.
create function correctie_ontvangers(welke uuid, deel text) returns table (persoon_id uuid, eerder_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with rijen as (
    select t.*, t.van <= now() and (t.tot is null or t.tot > now()) as loopt from casus_toegang t
    where t.casus_id = welke and (deel = any (t.categorieen) or 'alles' = any (t.categorieen)) and heeft_toegang(welke, 'toegang', true)),
  nu as (
    select distinct p.id, r.organisatie_id from rijen r join personen p on p.organisatie_id = r.organisatie_id
    where r.loopt and p.id is distinct from huidige_persoon() and (p.actief_tot is null or p.actief_tot > now())
      and (r.persoon_id is null or r.persoon_id = p.id)
      and ((r.persoon_id is not null and r.rol is null)
        or exists (select 1 from rollen o where o.persoon_id = p.id and o.rol = r.rol and o.van <= now() and (o.tot is null or o.tot > now())))
      and not exists (select 1 from belangenconflicten b where b.casus_id = welke and b.persoon_id = p.id and b.tot is null))
  select n.id, null::uuid from nu n
  union all
  select distinct null::uuid, r.organisatie_id from rijen r
  where not r.loopt and r.organisatie_id <> huidige_organisatie()
    and not exists (select 1 from rijen l where l.loopt and l.organisatie_id = r.organisatie_id)
$$;
revoke execute on function correctie_ontvangers(uuid, text) from public;
grant execute on function correctie_ontvangers(uuid, text) to maatwerkpad_app;

do $$
declare c record;
begin
  for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = 'correcties' loop
    execute format('comment on column correcties.%I is %L', c.column_name,
      case when c.column_name = 'ontvangers' then 'technisch' when c.column_name ~ '(_ids?$|^id)' then 'pseudoniem: verwijzing' else 'casusgegeven: pseudoniem' end);
  end loop;
end $$;
