-- A suggestion takes a whole case as its question. `werk` bounds what that may cost: the rarest words first, until so many hits were
-- weighed; what everybody says ("gemeente", "regeling") then no longer counts. In the catalogue as it ships no case comes near the
-- bound, so the answer is the same; with forty times as many provisions it is what keeps the page of a case quick.
drop function zoek_ruimte(integer[], text[], real[], jsonb, integer);
create function zoek_ruimte(groepen integer[], stammen text[], gewichten real[], filters jsonb, hoogstens integer, werk integer default null)
returns table (bepaling_id uuid, score real, treffers integer[], woorden text[])
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare totaal real;
begin
  if huidige_persoon() is null and huidig_systeem() is null then return; end if;
  select greatest(count(*), 1) into totaal from ruimte_bepalingen;
  return query
    with vraag as (
      select g, s, max(w) as w from unnest(groepen, stammen, gewichten) as v (g, s, w) group by g, s
    ), gewogen as (
      select v.g, v.s, v.w * ln(1 + totaal / (t.aantal + 2))::real as w, sum(t.aantal) over (order by t.aantal, v.s, v.g) - t.aantal as ervoor
      from vraag v cross join lateral (select x.aantal from ruimte_stammen x where x.stam = v.s offset 0) t
      where t.aantal > 0 and t.aantal < totaal * 0.4 + 3
    ), zeldzaam as materialized (
      select x.g, x.s, x.w from gewogen x where werk is null or x.ervoor < werk
    ), per_groep as (
      select r.bepaling_id as b, z.g, max(z.w * (r.gewicht / (r.gewicht + 1.0))::real) * 0.75::real + 0.25::real * sum(z.w * (r.gewicht / (r.gewicht + 1.0))::real) as p
      from zeldzaam z join ruimte_woorden r on r.stam = z.s group by r.bepaling_id, z.g
    ), per_bepaling as materialized (
      select p.b, sum(p.p) as p from per_groep p group by p.b
    ), voorlopig as (
      select p.b, p.p from per_bepaling p where filters = '{}' order by p.p desc limit hoogstens * 4
    ), drempel as (
      -- The marks only take off. So what scores less than the last one of a first list has with its marks on, can never come in.
      select coalesce((
        select x.p * b.maal from voorlopig x cross join lateral (
        select y.sleutel, y.huidig_nr, y.beoordeling, ruimte_maal(v.rechtsstatus, y.beoordeling) as maal
        from ruimte_bepalingen y join ruimte_versies v on v.bepaling_id = y.id and v.nr = y.huidig_nr where y.id = x.b offset 0
      ) b order by 1 desc offset hoogstens - 1 limit 1
      ), 0) as p
    ), beste as materialized (
      select x.b, b.sleutel, (x.p * b.maal)::real as punten
      from per_bepaling x cross join lateral (
        select y.sleutel, y.huidig_nr, y.beoordeling, ruimte_maal(v.rechtsstatus, y.beoordeling) as maal
        from ruimte_bepalingen y join ruimte_versies v on v.bepaling_id = y.id and v.nr = y.huidig_nr where y.id = x.b offset 0
      ) b
      where x.p >= (select d.p from drempel d)
        and (filters = '{}' or exists (
          select 1 from ruimte_versies v where v.bepaling_id = x.b and v.nr = b.huidig_nr
            and (filters -> 'organisatie' is null or v.organisaties && array(select jsonb_array_elements_text(filters -> 'organisatie')))
            and (filters -> 'soort' is null or v.soort = any (array(select jsonb_array_elements_text(filters -> 'soort'))))
            and (filters -> 'domein' is null or v.domeinen && array(select jsonb_array_elements_text(filters -> 'domein')))
            and (filters -> 'situatie' is null or v.situaties && array(select jsonb_array_elements_text(filters -> 'situatie')))
            and (filters -> 'rechtsstatus' is null or v.rechtsstatus::text = any (array(select jsonb_array_elements_text(filters -> 'rechtsstatus'))))
            and (filters -> 'beoordeling' is null or b.beoordeling::text = any (array(select jsonb_array_elements_text(filters -> 'beoordeling'))))
            and (filters -> 'wet' is null or v.wet = any (array(select jsonb_array_elements_text(filters -> 'wet'))))))
      order by punten desc, b.sleutel limit hoogstens
    ), raak as (
      select z.g, z.s, x.b, z.w * (r.gewicht / (r.gewicht + 1.0))::real as p
      from beste x cross join zeldzaam z
      cross join lateral (select w.gewicht from ruimte_woorden w where w.stam = z.s and w.bepaling_id = x.b offset 0) r
    ), groep as (
      select r.b, r.g, max(r.p) * 0.75 + 0.25 * sum(r.p) as p, (array_agg(r.s order by r.p desc))[1] as s from raak r group by r.b, r.g
    ), per_beste as (
      select g.b, array_agg(g.g order by g.p desc) as treffers, array_agg(g.s order by g.p desc) as woorden from groep g group by g.b
    )
    select x.b, x.punten, p.treffers, p.woorden from beste x left join per_beste p on p.b = x.b order by x.punten desc, x.sleutel;
end $$;
revoke execute on function zoek_ruimte(integer[], text[], real[], jsonb, integer, integer) from public;
grant execute on function zoek_ruimte(integer[], text[], real[], jsonb, integer, integer) to maatwerkpad_app;
