-- LMM-10: the ambassadeur of a department whom the regievoerder may draw in. For the people of the LMM only; who she is, is no
-- secret (pmm_netwerk), but a list of people with ids is for nobody else (REG-20).
create function ambassadeurs_van(welke uuid[]) returns table (organisatie_id uuid, persoon_id uuid, naam text)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.organisatie_id, p.id, p.naam from rollen r join personen p on p.id = r.persoon_id
  where r.rol = 'pmm_ambassadeur' and r.organisatie_id = any (welke) and coalesce(werkt_bij_lmm(), false)
    and r.van <= now() and (r.tot is null or r.tot > now()) and (p.actief_tot is null or p.actief_tot > now())
  order by r.van, p.id
$$;

-- LMM-19, LMM-20: what plays a part in the cases of the LMM, across domains: counts only, nothing of one case, and a count
-- below five never leaves this function (SL-14, eisen 3.7). The place of the submitter goes by size class, never by name.
create function loket_beeld(vanaf date, tot_en_met date) returns table (soort text, sleutel text, naam text, aantal integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with c as (
    select distinct on (a.casus_id) a.casus_id, a.indiener_soort, a.indiener_organisatie_id from loket_aanmeldingen a
    where (a.aangemeld_op at time zone 'Europe/Amsterdam')::date between vanaf and tot_en_met
      and (werkt_bij_lmm() or heeft_rol('analist', 'pmm_ambassadeur', 'stuurgroep', 'jurist'))
    order by a.casus_id, a.aangemeld_op
  ), partij as (
    select distinct c.casus_id, o.id, o.naam, o.soort, o.landelijk, o.moeder_id from c join partijen p on p.casus_id = c.casus_id join organisaties o on o.id = p.organisatie_id
  ), kenmerk as (
    select casus_id, 'indiener' as soort, indiener_soort as sleutel, indiener_soort as naam from c
    union select c.casus_id, 'gemeente', coalesce(g.klasse, 'onbekend'), coalesce(g.klasse, 'onbekend')
      from c join organisaties o on o.id = c.indiener_organisatie_id
      join organisaties g on g.soort = 'gemeente' and g.id in (o.id, o.moeder_id, o.werkt_in_opdracht_van, o.valt_onder_afspraak_van)
    union select casus_id, 'uitvoerder', id::text, naam from partij where landelijk and soort <> 'ministerie'
    union select p.casus_id, 'departement', m.id::text, m.naam from partij p join organisaties m on m.soort = 'ministerie' and m.id in (p.id, p.moeder_id)
    union select c.casus_id, 'wet', w, w from c join casus_vragen v on v.casus_id = c.casus_id cross join unnest(v.wetten) w
    union select c.casus_id, 'levensdomein', d, d from c join casus_vragen v on v.casus_id = c.casus_id cross join unnest(v.levensdomeinen) d
    union select c.casus_id, 'knelpunt', k, k from c join casus_vragen v on v.casus_id = c.casus_id cross join unnest(v.knelpunten) k
    union select c.casus_id, 'knelpunt_in_domein', k || ' ' || d, k || ' ' || d from c join casus_vragen v on v.casus_id = c.casus_id
      cross join unnest(v.knelpunten) k cross join unnest(v.levensdomeinen) d
  )
  select soort, sleutel, naam, case when count(*) >= 5 then count(*)::integer end from kenmerk
  -- A law is typed freely: a word of one case never leaves at all.
  group by soort, sleutel, naam having soort <> 'wet' or count(*) >= 5 order by soort, case when count(*) >= 5 then count(*) else 0 end desc, naam
$$;
revoke execute on function ambassadeurs_van(uuid[]), loket_beeld(date, date) from public;
grant execute on function ambassadeurs_van(uuid[]), loket_beeld(date, date) to maatwerkpad_app;
