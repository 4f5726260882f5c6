import type pg from 'pg'

// Fills the demo world with invented people, entries, provisions and cases, in bulk: statements over whole sets, as the owner.
// The spread is that of life: large organisations have more of everything, most cases are small, a few are open for long.

const ORGANISATIES = 350
const MENSEN_PER_ORGANISATIE = 30
const VERMELDINGEN = 10_000
const BEPALINGEN = 10_000
/** Who searches the register in the measurement, one after another. */
export const ZOEKERS = 200
export const zoeker = (n: number): string => `meting-${n}`

const voornamen = `array['Anouk','Bilal','Cor','Dewi','Esra','Femke','Gijs','Hanna','Imran','Joris','Kim','Lotte','Mo','Noor','Olga','Piet']`
const achternamen = `array['de Boer','Yilmaz','Jansen','van Dijk','El Amrani','Bakker','Visser','Smit','de Groot','Ramdin','Mulder','Peters']`

export async function vulWereld(owner: pg.Client): Promise<void> {
  await owner.query(`create temp table bench_org as
    select id, row_number() over (order by landelijk desc, inwoners desc nulls last, code) as n, soort from organisaties
    where geldig_tot is null and opvolger_id is null and code <> 'pmm' order by 2 limit ${ORGANISATIES}`)
  await owner.query(`create temp table bench_mens as
    select uuidv7() as id, o.id as organisatie_id, o.n::int as org, k, 0 as ploeg from bench_org o, generate_series(1, ${MENSEN_PER_ORGANISATIE}) k`)
  await owner.query(`insert into personen (id, organisatie_id, naam, functie, email, telefoon, actief_van, sneltoets)
    select id, organisatie_id, (${voornamen})[1 + (org * 7 + k * 3) % 16] || ' ' || (${achternamen})[1 + (org * 5 + k) % 12],
      case k when 1 then 'Leidinggevende' when 2 then 'Bestuurder' else 'Consulent' end, 'm' || org || '-' || k || '@meting.example', '070 000 0001', now() - interval '2 years', true
    from bench_mens`)
  await owner.query(`insert into rollen (id, persoon_id, organisatie_id, rol, van)
    select uuidv7(), id, organisatie_id, case k when 1 then 'leidinggevende' when 2 then 'bestuurder' else 'professional' end, now() - interval '2 years' from bench_mens
    union all select uuidv7(), id, organisatie_id, 'casusregisseur', now() - interval '2 years' from bench_mens where k between 3 and 12`)
  await owner.query(`insert into bestuursafspraken (id, organisatie_id, status, ondertekenaar_id, ondertekend_op, geldig_van, geldig_tot, tijd, mandaat, aangemaakt_op)
    select uuidv7(), m.organisatie_id, 'ondertekend', m.id, current_date - 100, current_date - 100, current_date + 1000, 'Een dag per week.', 'Binnen het mandaat.', now()
    from bench_mens m where m.k = 2 and not exists (select 1 from bestuursafspraken b where b.organisatie_id = m.organisatie_id and b.status in ('ondertekend', 'te_vernieuwen'))`)
  await owner.query(`insert into registervermeldingen (id, organisatie_id, soort, persoon_id, naam, status, functiemail, telefoon, opdracht, mandaat_onderwerp, mandaat_tekst,
      mandaat_gegeven_door, mandaat_van, bevestigd_door_id, bevestigd_leiding_op, laatst_bevestigd_op, waarvoor, wetten, aangemaakt_op)
    select uuidv7(), m.organisatie_id, 'persoon', m.id, p.naam, 'actief', 'maatwerk@meting.example', '070 000 0002', 'Zoekt maatwerk voor ' || t.naam, t.naam, 'Beslist zelf.',
      'De leiding', current_date - 50, b.id, current_date - 50, current_date - 5, array[t.naam], '{}', now()
    from bench_mens m join personen p on p.id = m.id join bench_mens b on b.organisatie_id = m.organisatie_id and b.k = 1
    cross join lateral (select naam from registeronderwerpen r where r.organisatie_id = m.organisatie_id or r.organisatie_id is null
      order by md5(r.id::text || m.k) limit 1) t
    where m.k > 1 order by m.k, m.org limit ${VERMELDINGEN}`)
  await vulRuimte(owner)
}

/** Variants of the shipped provisions; the same words come back often, which is the hard case for a search. */
async function vulRuimte(owner: pg.Client): Promise<void> {
  await owner.query(`create temp table bench_bepaling as
    select uuidv7() as nieuw, b.id as oud, k, b.sleutel from ruimte_bepalingen b, generate_series(1, 60) k
    order by k, b.sleutel limit (select ${BEPALINGEN} - count(*) from ruimte_bepalingen)`)
  await owner.query('begin')
  for (const [tabel, sleutel, anders] of [
    ['ruimte_bepalingen', 'id', { id: 'm.nieuw', sleutel: `x.sleutel || '-v' || m.k` }],
    ['ruimte_versies', 'bepaling_id', { bepaling_id: 'm.nieuw', titel: `x.titel || ' (variant ' || m.k || ')'` }],
    ['ruimte_woorden', 'bepaling_id', { bepaling_id: 'm.nieuw' }],
  ] as const) {
    const kolommen = await owner.query<{ k: string }>(
      `select column_name as k from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`,
      [tabel],
    )
    const vervang: Readonly<Record<string, string>> = anders
    const namen = kolommen.rows.map((r) => r.k)
    await owner.query(`insert into ${tabel} (${namen.join(', ')})
      select ${namen.map((n) => vervang[n] ?? `x.${n}`).join(', ')} from bench_bepaling m join ${tabel} x on x.${sleutel} = m.oud`)
  }
  await owner.query('commit')
}

/** Login names of the people who measure; `zoeker(0)` also gets the cases that are opened. */
export async function maakZoekers(owner: pg.Client, issuer: string): Promise<void> {
  await owner.query(
    `insert into identiteiten (issuer, subject, persoon_id)
     select $1, 'meting-' || (row_number() over (order by m.k, m.org) - 1), m.id from bench_mens m
     where m.k >= 3 and m.ploeg = 0 order by m.k, m.org limit ${ZOEKERS}`,
    [issuer],
  )
}

export type Zoekers = Record<string, { persoonId: string; organisatieId: string }>
export async function zoekersVan(owner: pg.Client): Promise<Zoekers> {
  const { rows } = await owner.query<{ subject: string; persoonId: string; organisatieId: string }>(
    `select i.subject, p.id as "persoonId", p.organisatie_id as "organisatieId"
     from identiteiten i join personen p on p.id = i.persoon_id where i.subject like 'meting-%'`,
  )
  return Object.fromEntries(rows.map(({ subject, ...wie }) => [subject, wie]))
}

/** So many cases come with one team of professionals per organisation. */
const PER_PLOEG = 10_000

/**
 * Cases `van` up to `tot`. Ten times the cases is ten times the people at work on them: each block of cases has a team of its own
 * at the same organisations, and everything else grows along. In each block one person has much work: 25 cases of her own and
 * one in thirty shared with her. The first of them measures.
 */
export async function vulCasussen(owner: pg.Client, van: number, tot: number): Promise<void> {
  await vulPloegen(owner, Math.floor(van / PER_PLOEG), Math.ceil(tot / PER_PLOEG))
  await owner.query('drop table if exists bench_casus')
  await owner.query(`create temp table bench_casus as
    select uuidv7() as id, n, m.id as persoon_id, m.organisatie_id, m.ploeg from generate_series(${van}, ${tot - 1}) n
    join bench_mens m on m.org = case when n % 400 = 0 then 1 else 1 + floor(${ORGANISATIES} * pow((n * 7919 % 10007) / 10007.0, 1.6))::int end
      and m.k = case when n % 400 = 0 then 3 else 3 + n % 10 end and m.ploeg = n / ${PER_PLOEG}`)
  await owner.query('create index on bench_casus (n)')
  for (const s of casusStatements) await owner.query(s)
  // A database in use was tidied by night; else that goes on during the measurement.
  await owner.query('vacuum (analyze)')
}

/** The first team is there already (vulWereld); the others are as large, and do not stand in the register. */
async function vulPloegen(owner: pg.Client, van: number, tot: number): Promise<void> {
  await owner.query(`create temp table bench_nieuw as select uuidv7() as id, organisatie_id, org, k, p as ploeg
    from bench_mens, generate_series(${Math.max(van, 1)}, ${tot - 1}) p where ploeg = 0`)
  await owner.query(`insert into personen (id, organisatie_id, naam, functie, email, telefoon, actief_van, sneltoets)
    select n.id, n.organisatie_id, p.naam, p.functie, 'm' || n.org || '-' || n.k || '-' || n.ploeg || '@meting.example', '070 000 0001', p.actief_van, true
    from bench_nieuw n join bench_mens m on m.org = n.org and m.k = n.k and m.ploeg = 0 join personen p on p.id = m.id`)
  await owner.query(`insert into rollen (id, persoon_id, organisatie_id, rol, van)
    select uuidv7(), id, organisatie_id, case k when 1 then 'leidinggevende' when 2 then 'bestuurder' else 'professional' end, now() - interval '2 years' from bench_nieuw
    union all select uuidv7(), id, organisatie_id, 'casusregisseur', now() - interval '2 years' from bench_nieuw where k between 3 and 12`)
  await owner.query('insert into bench_mens select id, organisatie_id, org, k, ploeg from bench_nieuw')
  await owner.query('drop table bench_nieuw')
}

const status = `(array['eigen_organisatie','eigen_organisatie','register','register','lmm_behandeling','uitvoering','gesloten','gesloten'])[1 + n % 8]::casus_status`
const onderwerp = `(array['Studieschuld','Huisuitzetting','Eigen bijdrage','Zorgtoeslag','Inschrijving','Uitkering','Energie','Kinderopvang'])[1 + n % 8]`

const casusStatements = [
  `insert into casussen (id, titel, status, trede, organisatie_id, casusregisseur_id, bestaanszekerheid, volgende_actie, volgende_actie_op, aangemaakt_op, interventie_op, uitvoering_vanuit)
    select id, ${onderwerp} || ' ' || n, ${status}, 1 + n % 3, organisatie_id, persoon_id, '{inkomen}', 'Bel de functionaris', current_date + (n % 60) - 10, now() - (n % 700) * interval '1 day',
      now() - (n % 700) * interval '1 day', case when ${status} = 'uitvoering' then 'register'::casus_status end from bench_casus`,
  `insert into casus_vragen (casus_id, situatie, wens, gevraagd, geprobeerd, levensdomeinen)
    select id, repeat('Het huishouden zit vast tussen twee regelingen. ', 6), 'Rust en een regeling.', 'Een lager bedrag per maand.', repeat('Gebeld, geschreven en nagerekend. ', 4), '{financien,huisvesting}' from bench_casus`,
  `insert into casus_toegang (id, casus_id, organisatie_id, persoon_id, rol, categorieen, mag_wijzigen, bron, van)
    select uuidv7(), id, organisatie_id, persoon_id, null::text, '{alles,toegang}'::text[], true, 'regisseur', now() - interval '1 day' from bench_casus
    union all select uuidv7(), id, organisatie_id, null::uuid, 'leidinggevende', '{alles}', false, 'leiding', now() - interval '1 day' from bench_casus
    union all select uuidv7(), c.id, m.organisatie_id, m.id, null::text, '{vraag,stappen}', false, 'deling', now() - interval '1 day'
      from bench_casus c join bench_mens m on m.org = 1 + c.n % 30 and m.k = 3 and m.ploeg = c.ploeg where c.n % 3 = 0`,
  `insert into casus_overgangen (id, casus_id, van, naar, trede, door_id, op)
    select uuidv7(), id, null::casus_status, 'concept'::casus_status, 1, persoon_id, now() - interval '9 days' from bench_casus
    union all select uuidv7(), id, 'concept', 'eigen_organisatie', 1, persoon_id, now() - interval '8 days' from bench_casus`,
  `insert into bal_perioden (id, casus_id, bij, waarvoor, van) select uuidv7(), id, 'casusregisseur', 'bellen', now() - interval '8 days' from bench_casus`,
  `insert into gezinsleden (id, casus_id, pseudoniem, rol, leeftijdsklasse, minderjarig, volgorde)
    select uuidv7(), id, case k when 0 then 'moeder' else 'kind ' || k end, case k when 0 then 'ouder' else 'kind' end, case k when 0 then '27-44' else '4-11' end, k > 0, k from bench_casus, generate_series(0, 2) k`,
  `insert into stappen (id, casus_id, datum, trede, soort, wat, resultaat, door_id, door_organisatie_id, vastgelegd_op)
    select uuidv7(), id, current_date - k, 1, 'stap', 'Gebeld met de uitvoerder over de regeling en de aanvraag opnieuw gestuurd.', 'Nog geen antwoord.', persoon_id, organisatie_id, now() - k * interval '1 day'
    from bench_casus, generate_series(1, 8) k`,
  `insert into partijen (id, casus_id, organisatie_id, in_patstelling) select uuidv7(), c.id, o.id, o.n % 2 = 0 from bench_casus c join bench_org o on o.n between 2 + c.n % 20 and 4 + c.n % 20`,
  `insert into besluiten (id, casus_id, organisatie_id, soort, datum, gevolg) select uuidv7(), c.id, o.id, 'afwijzing', current_date - 30, 'Geen regeling.' from bench_casus c join bench_org o on o.n between 2 + c.n % 20 and 3 + c.n % 20`,
  `insert into opties (id, casus_id, omschrijving, toegevoegd_op) select uuidv7(), id, 'Lager maandbedrag, variant ' || k, now() from bench_casus, generate_series(1, 2) k`,
  `insert into afspraken (id, casus_id, organisatie_id, wat, status, termijn, vastgelegd_op) select uuidv7(), c.id, o.id, 'Rekent het na.', 'toezegging', current_date + 14, now() from bench_casus c join bench_org o on o.n = 2 + c.n % 20`,
  `insert into journaal (op, persoon_id, organisatie_id, handeling, activiteit, feit, inzage, casus_id, object_id, spoor)
    select now() - k * interval '1 day', persoon_id, organisatie_id, 'casus.voegStapToe', 'casus-behandelen', 'StapVastgelegd', false, id, id, 'meting' from bench_casus, generate_series(1, 5) k`,
]

/** The first measurer's cases; the first of them gets 500 steps and 10 parties. */
export async function casussenVan(owner: pg.Client, persoonId: string): Promise<{ zwaar: string; gewoon: string[] }> {
  const { rows } = await owner.query<{ id: string }>(
    `select id from casussen where casusregisseur_id = $1 order by aangemaakt_op, id limit 200`,
    [persoonId],
  )
  const [zwaar = '', ...gewoon] = rows.map((r) => r.id)
  await owner.query(
    `insert into stappen (id, casus_id, datum, trede, soort, wat, resultaat, door_id, vastgelegd_op)
     select uuidv7(), $1, current_date - k, 1, 'stap', 'Contact over de regeling, keer ' || k, 'Er is gebeld en nagerekend.', $2, now() from generate_series(1, 500 - (select count(*) from stappen where casus_id = $1)::int) k`,
    [zwaar, persoonId],
  )
  await owner.query(
    `insert into partijen (id, casus_id, organisatie_id, standpunt) select uuidv7(), $1, id, 'Wil meedenken.' from bench_org
     where n > 100 order by n limit 10 - (select count(*) from partijen where casus_id = $1)::int`,
    [zwaar],
  )
  return { zwaar, gewoon }
}
