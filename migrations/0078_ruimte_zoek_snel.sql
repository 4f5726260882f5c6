-- The same ranking as before, in two steps: scores for every provision that is hit, and only for the few that are shown which
-- words hit them. With 10,000 provisions this halves the time of a search (npm run bench).
create or replace function zoek_ruimte(groepen integer[], stammen text[], gewichten real[], filters jsonb, hoogstens integer)
returns table (bepaling_id uuid, score real, treffers integer[], woorden text[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare totaal real;
begin
  if huidige_persoon() is null and huidig_systeem() is null then return; end if;
  select greatest(count(*), 1) into totaal from ruimte_bepalingen;
  return query
    with vraag as (
      select g, s, max(w) as w from unnest(groepen, stammen, gewichten) as v (g, s, w) group by g, s
    ), zeldzaam as materialized (
      select v.g, v.s, v.w * ln(1 + totaal / (t.aantal + 2))::real as w from vraag v join ruimte_stammen t on t.stam = v.s
      where t.aantal > 0 and t.aantal < totaal * 0.4 + 3
    ), per_groep as (
      select r.bepaling_id as b, z.g, max(z.w * (r.gewicht / (r.gewicht + 1.0))::real) * 0.75::real + 0.25::real * sum(z.w * (r.gewicht / (r.gewicht + 1.0))::real) as p
      from zeldzaam z join ruimte_woorden r on r.stam = z.s group by r.bepaling_id, z.g
    ), per_bepaling as materialized (
      select p.b, sum(p.p) as p from per_groep p group by p.b
    ), drempel as (
      -- The marks below take off 70 % at most, so what scores less than 30 % of the last one shown can never come in.
      select coalesce((select 0.29 * p.p from per_bepaling p where filters = '{}' order by p.p desc offset hoogstens - 1 limit 1), 0) as p
    ), beste as materialized (
      select x.b, b.sleutel, (x.p * case when v.rechtsstatus = 'geldend' then 1 when v.rechtsstatus = 'nakijken' then 0.85 else 0.6 end
          * case when b.beoordeling = 'verouderd' then 0.5 else 1 end)::real as punten
      from per_bepaling x join ruimte_bepalingen b on b.id = x.b join ruimte_versies v on v.bepaling_id = b.id and v.nr = b.huidig_nr
      where x.p >= (select d.p from drempel d)
        and (filters -> 'organisatie' is null or v.organisaties && array(select jsonb_array_elements_text(filters -> 'organisatie')))
        and (filters -> 'soort' is null or v.soort = any (array(select jsonb_array_elements_text(filters -> 'soort'))))
        and (filters -> 'domein' is null or v.domeinen && array(select jsonb_array_elements_text(filters -> 'domein')))
        and (filters -> 'situatie' is null or v.situaties && array(select jsonb_array_elements_text(filters -> 'situatie')))
        and (filters -> 'rechtsstatus' is null or v.rechtsstatus::text = any (array(select jsonb_array_elements_text(filters -> 'rechtsstatus'))))
        and (filters -> 'beoordeling' is null or b.beoordeling::text = any (array(select jsonb_array_elements_text(filters -> 'beoordeling'))))
        and (filters -> 'wet' is null or v.wet = any (array(select jsonb_array_elements_text(filters -> 'wet'))))
      order by punten desc, b.sleutel limit hoogstens
    ), raak as (
      select z.g, z.s, x.b, z.w * (r.gewicht / (r.gewicht + 1.0))::real as p
      from beste x cross join zeldzaam z join ruimte_woorden r on r.stam = z.s and r.bepaling_id = x.b
    ), groep as (
      select r.b, r.g, max(r.p) * 0.75 + 0.25 * sum(r.p) as p, (array_agg(r.s order by r.p desc))[1] as s from raak r group by r.b, r.g
    )
    select x.b, x.punten, (select array_agg(g.g order by g.p desc) from groep g where g.b = x.b), (select array_agg(g.s order by g.p desc) from groep g where g.b = x.b)
    from beste x order by x.punten desc, x.sleutel;
end $$;
