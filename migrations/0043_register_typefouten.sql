-- A typing mistake is repaired before the words are looked up (REG-03): one letter too many, too few, another, or two swapped, in a
-- whole word, in its stem or in a part of a compound. A repaired word then finds all that the right word would have found, and weighs
-- less the shorter it is: in a short word one letter makes another word.

-- Optimal string alignment of one: what a hand does wrong at the keyboard.
create function zoek_een_fout(a text, b text) returns boolean language plpgsql immutable parallel safe set search_path = public, pg_temp as $$
declare
  i integer := 0;
  j integer := 0;
  kort integer := least(length(a), length(b));
begin
  if abs(length(a) - length(b)) > 1 then return false; end if;
  while i < kort and substr(a, i + 1, 1) = substr(b, i + 1, 1) loop i := i + 1; end loop;
  while j < kort - i and substr(a, length(a) - j, 1) = substr(b, length(b) - j, 1) loop j := j + 1; end loop;
  a := substr(a, i + 1, length(a) - i - j);
  b := substr(b, i + 1, length(b) - i - j);
  return (length(a) <= 1 and length(b) <= 1) or (length(a) = 2 and a = reverse(b));
end $$;

-- What the typed words may mean: as before, of the word itself and of its likeliest repairs. `bedoeld` is the word that was meant.
drop function zoek_betekenissen(text);
create function zoek_betekenissen(vraag text) returns table (nr bigint, woord text, stam text, gevonden text, kwaliteit real, zeldzaam real, bedoeld text)
language sql stable security definer rows 30 set search_path = public, pg_temp as $$
  with t as (
    select row_number() over () as nr, w, zoek_stam(w) as s from (select w from regexp_split_to_table(zoek_norm(vraag), ' ') with ordinality x(w, i) where w <> '' order by i limit 12) q
  ), onbekend as materialized (
    select * from t where length(t.w) >= 3 and not exists (select 1 from registerwoordenlijst e where e.woord = t.w or e.stam = t.s)
  ), vorm as materialized (
    select distinct o.nr, o.w, o.s, v.vorm from onbekend o cross join lateral (values (o.w), (o.s)) x(w) cross join lateral (
      select x.w as vorm union all select substr(x.w, 1, i - 1) || substr(x.w, i + 1) from generate_series(1, length(x.w)) i) v
    where x.w is not null and length(o.w) >= 4
  ), gok as (
    select v.nr, v.w, v.s, f.woord from vorm v join registerschrijfwijzen f on f.vorm = v.vorm
    union
    select v.nr, v.w, v.s, l.woord from vorm v join registerwoordenlijst l on l.woord = v.vorm
    union
    select v.nr, v.w, v.s, l.woord from vorm v join registerwoordenlijst l on l.stam = zoek_stam(v.vorm) and length(l.stam) >= 4
    union
    select o.nr, o.w, o.s, l.woord from onbekend o cross join generate_series(1, length(o.w) - 1) i
      join registerwoordenlijst l on l.woord = substr(o.w, 1, i - 1) || substr(o.w, i + 1, 1) || substr(o.w, i, 1) || substr(o.w, i + 2)
  ), verbetering as materialized (
    select g.nr, g.w, l.woord, l.stam, l.organisaties,
      case when zoek_een_fout(g.w, l.woord) then 0.9 when zoek_een_fout(g.s, l.stam) then 0.85 else 0.7 end
        - case when left(l.woord, 1) = left(g.w, 1) then 0 else 0.2 end as k
    from gok g join registerwoordenlijst l on l.woord = g.woord
  ), woorden as (
    select t.nr, t.w, t.s, 1.0 as f from t
    union all
    select v.nr, v.woord, v.stam, v.k from (select *, row_number() over (partition by x.nr order by x.k desc, x.organisaties desc, x.woord) as plek from verbetering x) v where v.plek <= 3 and v.k >= 0.8
  ), betekenis as (
    select t.nr, l.stam, l.woord, t.f * case when l.woord = t.w then 1.0 else 0.97 end as k, l.organisaties from woorden t join registerwoordenlijst l on l.stam = t.s
    union all
    select t.nr, l.stam, l.woord, t.f * (0.3 + 0.5 * length(t.w) / length(l.woord)), l.organisaties
      from woorden t join registerwoordenlijst l on l.woord > t.w and l.woord < t.w || '~' where t.s is not null and length(t.w) >= 3
    union all
    select t.nr, l.stam, l.woord, t.f * (0.15 + 0.55 * length(l.woord) / length(t.w)), l.organisaties
      from woorden t cross join generate_series(4, length(t.w) - 2) n join registerwoordenlijst l on l.woord = substr(t.w, 1, n) where t.s is not null
    union all
    select t.nr, l.stam, l.woord, t.f * (0.1 + 0.5 * length(l.woord) / length(t.w)), l.organisaties
      from woorden t cross join generate_series(4, length(t.w) - 2) n join registerwoordenlijst l on l.woord = right(t.w, n) where t.s is not null
    union all
    select t.nr, l.stam, l.woord, t.f * (0.1 + 0.5 * length(t.w) / length(l.woord)), l.organisaties
      from woorden t join registerwoordenlijst l on l.woord like '%_' || t.w || '%' where t.s is not null and length(t.w) >= 5
    union all
    select v.nr, v.stam, v.woord, v.k, v.organisaties from verbetering v
    union all
    -- a mistake inside a part of a compound that the list does not know as a whole
    select d.nr, l.stam, l.woord, 0.8 * (0.1 + 0.55 * length(l.woord) / length(d.w)), l.organisaties
      from (select o.nr, o.w, p.deel from onbekend o cross join generate_series(5, length(o.w) - 3) n cross join lateral (values (left(o.w, n)), (right(o.w, n))) p(deel)
        where length(o.w) >= 8 and not exists (select 1 from verbetering v where v.nr = o.nr and v.k >= 0.8)) d
      cross join lateral (select d.deel as vorm union select substr(d.deel, 1, i - 1) || substr(d.deel, i + 1) from generate_series(2, length(d.deel)) i) v
      join registerschrijfwijzen f on f.vorm = v.vorm join registerwoordenlijst l on l.woord = f.woord
      where length(l.woord) >= 5 and zoek_een_fout(d.deel, l.woord)
    union all
    select o.nr, l.stam, l.woord, 0.8 * similarity(l.woord, o.w), l.organisaties
      from onbekend o join registerwoordenlijst l on l.woord % o.w where length(o.w) >= 5
  )
  select b.nr, t.w, b.stam, min(b.woord), max(b.k)::real, max(ln(1 + 450.0 / b.organisaties))::real,
    coalesce((select v.woord from verbetering v where v.nr = b.nr order by v.k desc, v.organisaties desc, v.woord limit 1), t.w)
  from betekenis b join t on t.nr = b.nr group by b.nr, t.w, b.stam
$$;

create or replace function zoek_register(vraag text, eigen uuid, soorten text[], welke uuid, wet text, domein text, maximum integer)
returns table (organisatie_id uuid, score real, past_bij text, stammen text[])
language plpgsql stable rows 10 security definer set search_path = public, pg_temp as $$
begin
  if not mag_register_lezen() then raise exception 'geen toegang tot het register' using errcode = 'insufficient_privilege'; end if;
  return query
  with b as materialized (select * from zoek_betekenissen(vraag)),
  -- The question as it was meant: names and sentences are compared with that, so a typing mistake does not count twice.
  bedoeld as materialized (
    select string_agg(coalesce((select min(b.bedoeld) from b where b.nr = x.nr), x.w), ' ' order by x.nr) as q
    from regexp_split_to_table(zoek_norm(vraag), ' ') with ordinality x(w, nr)
  ),
  per_woord as (
    select w.organisatie_id as org, b.nr, max(b.kwaliteit * w.gewicht * b.zeldzaam) as punten, max(b.kwaliteit * b.zeldzaam) as dekking, array_agg(distinct b.stam) as stammen,
      bool_or(w.vermelding_id is not null) as iemand
    from b join registerwoorden w on w.stam = b.stam group by 1, 2
  ),
  telling as (select p.org, sum(p.punten) as punten, count(*) as woorden, array_agg(distinct s) as stammen from per_woord p, unnest(p.stammen) s group by 1),
  per_org as (select p.org, sum(p.punten)::real as punten, bool_or(p.iemand) as iemand from per_woord p group by 1),
  gemeente as (select coalesce((select p.punten from per_org p where p.org is null), 0)::real as punten),
  genoemd as (
    select o.id, max(word_similarity(t.tekst, bd.q)) as hoe from per_org p join organisaties o on o.id = p.org and o.soort in ('gemeente', 'samenwerkingsverband')
    join registertermen t on t.organisatie_id = o.id and t.soort in ('naam', 'afkorting') cross join bedoeld bd group by 1
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
    select b2.id, t.soort, t.toon, t.tekst, t.gewicht, similarity(t.tekst, bd.q) as heel, word_similarity(t.tekst, bd.q) as deel
    from beste b2 join registertermen t on t.organisatie_id = b2.id cross join bedoeld bd
  ),
  gemeenteterm as materialized (
    select t.soort, t.toon, t.tekst, t.gewicht, similarity(t.tekst, bd.q) as heel, word_similarity(t.tekst, bd.q) as deel
    from registertermen t cross join bedoeld bd where t.organisatie_id is null and exists (select 1 from beste b2 join organisaties o on o.id = b2.id and o.soort = 'gemeente')
  ),
  zin as (
    select y.id, max(case when y.soort in ('naam', 'afkorting') and y.tekst = bd.q then 8
      when y.soort in ('naam', 'afkorting') then 5 * greatest(0, y.deel - 0.6) * least(1, length(y.tekst) / 6.0) + 2 * y.heel
      else 2.5 * y.heel * y.gewicht end)::real as bonus,
      (array_agg(y.toon order by 3 * y.heel + y.deel desc) filter (where y.soort in ('onderwerp', 'wet')))[1] as toon
    from (select * from term union all select b2.id, g.* from beste b2 join organisaties o on o.id = b2.id and o.soort = 'gemeente' cross join gemeenteterm g) y cross join bedoeld bd
    group by y.id
  )
  select b3.id, (b3.punten + coalesce(z.bonus, 0))::real, z.toon, tl.stammen
  from beste b3 left join zin z on z.id = b3.id left join telling tl on tl.org = b3.id
  order by 2 desc, 1 limit maximum;
end $$;

revoke execute on function zoek_een_fout(text, text), zoek_betekenissen(text) from public;
