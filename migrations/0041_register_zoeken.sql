-- Search in the register (REG-03): words of organisations, laws, domains, topics and entries, found by Dutch stem, by part of
-- a compound, and with a typing mistake. The tables are for the functions only; the access test is inside (ADR 0012, INV-27).

create table registerwoorden (
  stam text not null,
  organisatie_id uuid references organisaties (id),
  vermelding_id uuid references registervermeldingen (id),
  gewicht real not null
);
comment on table registerwoorden is 'zoekindex: welke woordstam bij welke organisatie of vermelding hoort; organisatie leeg = elke gemeente';
create index registerwoorden_stam on registerwoorden (stam, organisatie_id);
create index registerwoorden_organisatie on registerwoorden (organisatie_id) where vermelding_id is null;
create index registerwoorden_vermelding on registerwoorden (vermelding_id) where vermelding_id is not null;

create table registerwoordenlijst (
  woord text collate "C" primary key,
  stam text not null,
  organisaties integer not null default 1
);
comment on table registerwoordenlijst is 'zoekindex: alle woorden, hun stam en bij hoeveel organisaties zij voorkomen';
create index registerwoordenlijst_deel on registerwoordenlijst using gin (woord gin_trgm_ops) with (fastupdate = off);
create index registerwoordenlijst_stam on registerwoordenlijst (stam);

-- Each word with one letter left out: two words are one mistake apart when such forms meet.
create table registerschrijfwijzen (
  vorm text collate "C" not null,
  woord text collate "C" not null references registerwoordenlijst (woord),
  primary key (vorm, woord)
);
comment on table registerschrijfwijzen is 'zoekindex: elk woord met een letter minder, om een typefout te vinden';

create table registertermen (
  organisatie_id uuid references organisaties (id),
  soort text not null,
  tekst text not null,
  toon text not null,
  gewicht real not null
);
comment on table registertermen is 'zoekindex: namen en onderwerpen als geheel, voor de volgorde en voor "past bij"';
create index registertermen_organisatie on registertermen (organisatie_id);

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public'
    and table_name in ('registerwoorden', 'registerwoordenlijst', 'registerschrijfwijzen', 'registertermen') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name, 'technisch: zoekindex');
    execute format('alter table %I enable row level security', c.table_name);
  end loop;
end $$;

create function zoek_norm(tekst text) returns text language sql stable parallel safe set search_path = public, pg_temp as $$
  select trim(regexp_replace(lower(unaccent(coalesce(tekst, ''))), '[^a-z0-9]+', ' ', 'g'))
$$;
-- The Dutch stem; null for a word that says nothing (de, het, een).
create function zoek_stam(woord text) returns text language sql immutable parallel safe as $$
  select case when length(woord) < 2 then null else (ts_lexize('dutch_stem', woord))[1] end
$$;

-- Everything that can be searched of these organisations; null in the list stands for what every municipality does.
create function register_bron(orgs uuid[]) returns table (organisatie_id uuid, soort text, gewicht real, tekst text)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, 'naam', 2.5::real, o.naam from organisaties o where o.id = any (orgs)
  union all select o.id, 'afkorting', 3, o.afkorting from organisaties o where o.id = any (orgs) and o.afkorting is not null
  union all select o.id, 'naam', 2.4, a from organisaties o, unnest(o.alias) a where o.id = any (orgs)
  union all select o.id, 'domein', 0.8, d from organisaties o, unnest(o.leefdomeinen) d where o.id = any (orgs) and o.soort <> 'gemeente'
  union all select w.organisatie_id, 'wet', case when o.soort = 'ministerie' then 0.4 else 2 end, w.afkorting
    from organisatie_wetten w join organisaties o on o.id = w.organisatie_id where o.id = any (orgs) and o.soort <> 'gemeente'
  union all select w.organisatie_id, 'wet', case when o.soort = 'ministerie' then 0.3 else 1.2 end, w.naam
    from organisatie_wetten w join organisaties o on o.id = w.organisatie_id where o.id = any (orgs) and o.soort <> 'gemeente'
  union all select t.organisatie_id, 'onderwerp', 2, t.naam from registeronderwerpen t where t.organisatie_id = any (orgs)
  union all select t.organisatie_id, 'onderwerp', 1.7, x from registeronderwerpen t, unnest(t.woorden) x where t.organisatie_id = any (orgs)
$$;
create function register_bron_gemeente() returns table (organisatie_id uuid, soort text, gewicht real, tekst text)
language sql stable security definer set search_path = public, pg_temp as $$
  select null::uuid, 'onderwerp', 2::real, t.naam from registeronderwerpen t where t.organisatie_id is null
  union all select null, 'onderwerp', 1.7, x from registeronderwerpen t, unnest(t.woorden) x where t.organisatie_id is null
  union all select distinct null::uuid, 'wet', 2::real, w.afkorting from organisatie_wetten w join organisaties o on o.id = w.organisatie_id and o.soort = 'gemeente'
  union all select distinct null::uuid, 'wet', 1.2::real, w.naam from organisatie_wetten w join organisaties o on o.id = w.organisatie_id and o.soort = 'gemeente'
  union all select distinct null::uuid, 'domein', 0.5::real, d from organisaties o, unnest(o.leefdomeinen) d where o.soort = 'gemeente'
$$;

create function register_leer_woorden(woorden text[]) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into registerwoordenlijst (woord, stam) select w, zoek_stam(w) from unnest(woorden) w where zoek_stam(w) is not null on conflict do nothing;
  insert into registerschrijfwijzen (vorm, woord)
    select distinct substr(x, 1, i - 1) || substr(x, i + 1), w from unnest(woorden) w cross join lateral (values (w), (zoek_stam(w))) v(x) cross join generate_series(1, length(x)) i
    where length(x) between 4 and 30 and zoek_stam(w) is not null on conflict do nothing
$$;

create function register_herindexeer(orgs uuid[], gemeente boolean) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from registerwoorden where vermelding_id is null and (organisatie_id = any (orgs) or (gemeente and organisatie_id is null));
  delete from registertermen where organisatie_id = any (orgs) or (gemeente and organisatie_id is null);
  insert into registertermen (organisatie_id, soort, tekst, toon, gewicht)
    select organisatie_id, soort, zoek_norm(tekst), tekst, gewicht from register_bron(orgs)
    union all select organisatie_id, soort, zoek_norm(tekst), tekst, gewicht from register_bron_gemeente() where gemeente;
  perform register_leer_woorden(array(select distinct w from registertermen t, regexp_split_to_table(t.tekst, ' ') w
    where (t.organisatie_id = any (orgs) or (gemeente and t.organisatie_id is null)) and w <> ''));
  insert into registerwoorden (stam, organisatie_id, gewicht)
    select zoek_stam(w), t.organisatie_id, max(t.gewicht) from registertermen t, regexp_split_to_table(t.tekst, ' ') w
    where (t.organisatie_id = any (orgs) or (gemeente and t.organisatie_id is null)) and zoek_stam(w) is not null group by 1, 2;
  update registerwoordenlijst l set organisaties = greatest(1, d.n)
    from (select stam, count(distinct coalesce(organisatie_id, '00000000-0000-0000-0000-000000000000')) as n from registerwoorden where vermelding_id is null group by stam) d
    where d.stam = l.stam and l.organisaties <> d.n;
end $$;

-- The words of an entry. Who left is found as whoever follows (INV-46).
create function register_herindexeer_vermelding(v registervermeldingen) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare doel uuid := case when v.status = 'beeindigd' then v.opvolger_id else v.id end;
begin
  delete from registerwoorden where vermelding_id = v.id;
  if v.status = 'beeindigd' then
    if doel is not null and v.soort = 'persoon' then
      insert into registerwoorden (stam, organisatie_id, vermelding_id, gewicht)
        select distinct zoek_stam(w), v.organisatie_id, doel, 2.5::real from regexp_split_to_table(zoek_norm(v.naam), ' ') w where zoek_stam(w) is not null;
    end if;
    return;
  end if;
  perform register_leer_woorden(array(select distinct w from unnest(v.waarvoor || v.wetten || array[v.naam, v.opdracht, v.mandaat_onderwerp]) x, regexp_split_to_table(zoek_norm(x), ' ') w where w <> ''));
  insert into registerwoorden (stam, organisatie_id, vermelding_id, gewicht)
    select zoek_stam(w), v.organisatie_id, v.id, max(g) from (
      select v.naam as x, 2.5::real as g union all select x, 1.7 from unnest(v.waarvoor) x union all select x, 1.5 from unnest(v.wetten) x
      union all select v.opdracht, 0.7 union all select v.mandaat_onderwerp, 1 union all select x, 0.6 from unnest(v.leefdomeinen) x) s,
      regexp_split_to_table(zoek_norm(s.x), ' ') w where zoek_stam(w) is not null group by 1;
end $$;

create function register_index_organisaties() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform register_herindexeer(array(select id from nieuw), exists (select 1 from nieuw where soort = 'gemeente'));
  return null;
end $$;
create trigger organisaties_register_erbij after insert on organisaties referencing new table as nieuw for each statement execute function register_index_organisaties();
create trigger organisaties_register_anders after update on organisaties referencing new table as nieuw for each statement execute function register_index_organisaties();
create function register_index_onderdelen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform register_herindexeer(array(select distinct organisatie_id from rijen where organisatie_id is not null),
    tg_table_name = 'registeronderwerpen' or exists (select 1 from rijen r join organisaties o on o.id = r.organisatie_id and o.soort = 'gemeente'));
  return null;
end $$;
create trigger wetten_register_erbij after insert on organisatie_wetten referencing new table as rijen for each statement execute function register_index_onderdelen();
create trigger wetten_register_weg after delete on organisatie_wetten referencing old table as rijen for each statement execute function register_index_onderdelen();
create trigger onderwerpen_register_erbij after insert on registeronderwerpen referencing new table as rijen for each statement execute function register_index_onderdelen();
create trigger onderwerpen_register_weg after delete on registeronderwerpen referencing old table as rijen for each statement execute function register_index_onderdelen();
create function register_index_vermelding() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform register_herindexeer_vermelding(new);
  return null;
end $$;
create trigger vermeldingen_register_index after insert or update of naam, status, opvolger_id, opdracht, waarvoor, wetten, leefdomeinen, mandaat_onderwerp
  on registervermeldingen for each row execute function register_index_vermelding();

-- What the typed words may mean: the same stem, the start of a word, part of a compound, or one letter wrong. Quality 0 to 1.
create function zoek_betekenissen(vraag text) returns table (nr bigint, woord text, stam text, gevonden text, kwaliteit real, zeldzaam real)
language sql stable security definer set search_path = public, pg_temp as $$
  with t as (
    select row_number() over () as nr, w, zoek_stam(w) as s from (select w from regexp_split_to_table(zoek_norm(vraag), ' ') with ordinality x(w, i) where w <> '' order by i limit 12) q
  ), onbekend as (
    select * from t where length(t.w) >= 4 and not exists (select 1 from registerwoordenlijst e where e.woord = t.w or e.stam = t.s)
  ), fout as (
    select distinct o.nr, o.w, o.s, v.vorm from onbekend o cross join lateral (values (o.w), (o.s)) x(w) cross join lateral (
      select x.w as vorm union all select substr(x.w, 1, i - 1) || substr(x.w, i + 1) from generate_series(1, length(x.w)) i) v where x.w is not null
  ), betekenis as (
    select t.nr, t.w, t.s, l.stam, l.woord, case when l.woord = t.w then 1.0 else 0.97 end as k, l.organisaties from t join registerwoordenlijst l on l.stam = t.s
    union all
    select t.nr, t.w, t.s, l.stam, l.woord, 0.3 + 0.5 * length(t.w) / length(l.woord), l.organisaties
      from t join registerwoordenlijst l on l.woord > t.w and l.woord < t.w || '~' where t.s is not null and length(t.w) >= 3
    union all
    select t.nr, t.w, t.s, l.stam, l.woord, 0.15 + 0.55 * length(l.woord) / length(t.w), l.organisaties
      from t cross join generate_series(4, length(t.w) - 2) n join registerwoordenlijst l on l.woord = substr(t.w, 1, n) where t.s is not null
    union all
    select t.nr, t.w, t.s, l.stam, l.woord, 0.1 + 0.5 * length(l.woord) / length(t.w), l.organisaties
      from t cross join generate_series(4, length(t.w) - 2) n join registerwoordenlijst l on l.woord = right(t.w, n) where t.s is not null
    union all
    select t.nr, t.w, t.s, l.stam, l.woord, 0.1 + 0.5 * length(t.w) / length(l.woord), l.organisaties
      from t join registerwoordenlijst l on l.woord like '%_' || t.w || '%' where t.s is not null and length(t.w) >= 5
    union all
    select fout.nr, fout.w, fout.s, l.stam, l.woord, case when left(l.woord, 1) = left(fout.w, 1) then 0.85 else 0.6 end, l.organisaties
      from fout join registerschrijfwijzen f on f.vorm = fout.vorm join registerwoordenlijst l on l.woord = f.woord
    union all
    select fout.nr, fout.w, fout.s, l.stam, l.woord, 0.85, l.organisaties from fout join registerwoordenlijst l on l.woord = fout.vorm
    union all
    select o.nr, o.w, o.s, l.stam, l.woord, 0.8 * similarity(l.woord, o.w), l.organisaties
      from onbekend o join registerwoordenlijst l on l.woord % o.w where length(o.w) >= 5
  )
  select nr, w, stam, min(woord), max(k)::real, max(ln(1 + 450.0 / organisaties))::real from betekenis group by nr, w, stam
$$;

-- Organisations that fit, best first. `eigen` is the municipality of the searcher: for a question that any municipality answers.
create function zoek_register(vraag text, eigen uuid, soorten text[], welke uuid, wet text, domein text, maximum integer)
returns table (organisatie_id uuid, score real, past_bij text, stammen text[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare q text := zoek_norm(vraag);
begin
  if not mag_register_lezen() then raise exception 'geen toegang tot het register' using errcode = 'insufficient_privilege'; end if;
  return query
  with b as materialized (select * from zoek_betekenissen(vraag)),
  per_woord as (
    select w.organisatie_id as org, b.nr, max(b.kwaliteit * w.gewicht * b.zeldzaam) as punten, max(b.kwaliteit * b.zeldzaam) as dekking, array_agg(distinct b.stam) as stammen,
      bool_or(w.vermelding_id is not null) as iemand
    from b join registerwoorden w on w.stam = b.stam group by 1, 2
  ),
  telling as (select p.org, sum(p.punten) as punten, count(*) as woorden, array_agg(distinct s) as stammen from per_woord p, unnest(p.stammen) s group by 1),
  per_org as (select p.org, sum(p.punten)::real as punten, bool_or(p.iemand) as iemand from per_woord p group by 1),
  gemeente as (select coalesce((select p.punten from per_org p where p.org is null), 0)::real as punten),
  genoemd as (
    select o.id, max(word_similarity(t.tekst, q)) as hoe from per_org p join organisaties o on o.id = p.org and o.soort in ('gemeente', 'samenwerkingsverband')
    join registertermen t on t.organisatie_id = o.id and t.soort in ('naam', 'afkorting') group by 1
  ),
  kandidaat as (
    -- A municipality that is not named counts only for what its own people wrote, and less.
    select o.id, o.soort, case when o.soort <> 'gemeente' then p.punten when g.hoe >= 0.7 then p.punten + gm.punten * 1.1
      when g.hoe >= 0.55 then p.punten else p.punten * 0.6 end as punten
    from per_org p join organisaties o on o.id = p.org cross join gemeente gm left join genoemd g on g.id = o.id
    where o.soort <> 'gemeente' or g.hoe >= 0.55 or p.iemand
    union all
    select eigen, 'gemeente', gm.punten * 0.9 from gemeente gm where eigen is not null and gm.punten > 0 and not exists (select 1 from genoemd where hoe >= 0.7)
  ),
  beste as (
    select k.id, max(k.punten) as punten from kandidaat k join organisaties o on o.id = k.id
    where (o.geldig_tot is null or o.geldig_tot > vandaag_nl())
      and (soorten = '{}' or o.soort = any (soorten)) and (welke is null or o.id = welke)
      and (wet = '' or exists (select 1 from organisatie_wetten ow where ow.organisatie_id = o.id and ow.afkorting = wet))
      and (domein = '' or domein = any (o.leefdomeinen))
    group by k.id order by 2 desc limit 12
  ),
  term as materialized (
    select b2.id, t.soort, t.toon, t.tekst, t.gewicht, similarity(t.tekst, q) as heel, word_similarity(t.tekst, q) as deel
    from beste b2 join registertermen t on t.organisatie_id = b2.id
  ),
  gemeenteterm as materialized (
    select t.soort, t.toon, t.tekst, t.gewicht, similarity(t.tekst, q) as heel, word_similarity(t.tekst, q) as deel
    from registertermen t where t.organisatie_id is null and exists (select 1 from beste b2 join organisaties o on o.id = b2.id and o.soort = 'gemeente')
  ),
  zin as (
    select y.id, max(case when y.soort in ('naam', 'afkorting') and y.tekst = q then 8
      when y.soort in ('naam', 'afkorting') then 5 * greatest(0, y.deel - 0.6) * least(1, length(y.tekst) / 6.0) + 2 * y.heel
      else 2.5 * y.heel * y.gewicht end)::real as bonus,
      (array_agg(y.toon order by 3 * y.heel + y.deel desc) filter (where y.soort in ('onderwerp', 'wet')))[1] as toon
    from (select * from term union all select b2.id, g.* from beste b2 join organisaties o on o.id = b2.id and o.soort = 'gemeente' cross join gemeenteterm g) y
    group by y.id
  )
  select b3.id, (b3.punten + coalesce(z.bonus, 0))::real, z.toon, tl.stammen
  from beste b3 left join zin z on z.id = b3.id left join telling tl on tl.org = b3.id
  order by 2 desc, 1 limit maximum;
end $$;

-- The people and teams of these organisations that may be seen, those that fit the words first (INV-27, REG-09).
create function zoek_vermeldingen(orgs uuid[], stammen text[], maximum integer) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not mag_register_lezen() then raise exception 'geen toegang tot het register' using errcode = 'insufficient_privilege'; end if;
  return query
  select r.id from unnest(orgs) with ordinality as o(id, plek)
  cross join lateral (
    select v.id, v.is_vangnet, coalesce((select sum(w.gewicht) from registerwoorden w where w.vermelding_id = v.id and w.stam = any (stammen)), 0) as punten
    from registervermeldingen v where v.organisatie_id = o.id
      and (v.status in ('actief', 'te_bevestigen') or (v.status = 'verborgen' and v.is_vangnet))
    order by 3 desc, v.is_vangnet, v.naam limit maximum
  ) r where is_aangesloten(o.id, vandaag_nl())
  order by o.plek, r.punten desc, r.is_vangnet, r.id;
end $$;

do $$
declare f text;
begin
  foreach f in array array['zoek_norm(text)', 'zoek_stam(text)', 'register_bron(uuid[])', 'register_bron_gemeente()', 'register_leer_woorden(text[])',
    'register_herindexeer(uuid[], boolean)', 'register_herindexeer_vermelding(registervermeldingen)', 'register_index_organisaties()', 'register_index_onderdelen()',
    'register_index_vermelding()', 'zoek_betekenissen(text)', 'zoek_register(text, uuid, text[], uuid, text, text, integer)', 'zoek_vermeldingen(uuid[], text[], integer)'] loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function zoek_register(text, uuid, text[], uuid, text, text, integer), zoek_vermeldingen(uuid[], text[], integer),
  register_index_organisaties(), register_index_onderdelen(), register_index_vermelding() to maatwerkpad_app;
