import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Feiten, PartijFeit } from './casus.feiten.rules.ts'
import { legeFeiten } from './casus.feiten.rules.ts'
import { casusProviders } from './casus.providers.ts'
import type { Casus } from './casus.store.ts'

type Telling = {
  levensdomeinen: number
  wetten: number
  dreigendReden: string | null
  situatie: string
  gevraagd: string
  waaromNietLokaal: string | null
  lokaalAllesGedaan: boolean
  redenGeenContact: string | null
  eigenStappen: number
  lmmStappen: number
  optiesGekozen: number
  gekozenZonderAfspraak: number
  openAfspraken: number
  ooitLet: boolean
}

/** Everything the conditions of a step ask, from this slice in two trips and from the later slices by their providers. */
export async function verzamelFeiten(tx: Tx, casus: Casus, vandaag: string): Promise<Feiten> {
  const t = await tel(tx, casus)
  const partijen = await partijFeiten(tx, casus, vandaag)
  let feiten: Feiten = {
    ...legeFeiten(vandaag),
    levensdomeinen: t.levensdomeinen,
    wetten: t.wetten,
    organisaties: new Set([casus.organisatieId, ...partijen.lijst.map((p) => p.organisatieId)]).size,
    dreigendReden: t.dreigendReden,
    eigenStappen: t.eigenStappen,
    lmmStappen: t.lmmStappen,
    organisatieAangesloten: partijen.eigenAangesloten,
    redenGeenContact: t.redenGeenContact,
    lokaalAllesGedaan: t.lokaalAllesGedaan,
    // GEN-10: what is recorded on the first rung is the submission on the third.
    intake: {
      probleem: t.situatie,
      stappen: t.eigenStappen > 0 ? String(t.eigenStappen) : null,
      gevraagd: t.gevraagd,
      waaromNietLokaal: t.waaromNietLokaal,
    },
    optiesGekozen: t.optiesGekozen,
    gekozenZonderAfspraak: t.gekozenZonderAfspraak,
    openAfspraken: t.openAfspraken,
    letOoitVerzocht: t.ooitLet,
    partijen: partijen.lijst,
  }
  for (const p of casusProviders()) {
    if (!p.feiten) continue
    const erbij = await p.feiten(tx, casus)
    feiten = {
      ...feiten,
      ...erbij,
      belemmeringen: [...feiten.belemmeringen, ...(erbij.belemmeringen ?? [])],
      let: { ...feiten.let, ...erbij.let },
    }
  }
  const voorzitter = casus.letVoorzitterOrganisatieId
  return voorzitter === null ? feiten : { ...feiten, let: { ...feiten.let, voorzitterOrganisatieId: voorzitter } }
}

async function tel(tx: Tx, casus: Casus): Promise<Telling> {
  const r = await sql<Telling>`
    select cardinality(v.levensdomeinen) as levensdomeinen, cardinality(v.wetten) as wetten, v.dreigend_reden,
      v.situatie, v.gevraagd, v.waarom_niet_lokaal, v.lokaal_alles_gedaan, v.reden_geen_contact,
      t.eigen as eigen_stappen, t.lmm as lmm_stappen,
      (select count(*) from opties o where o.casus_id = v.casus_id and o.status = 'gekozen') as opties_gekozen,
      (select count(*) from opties o where o.casus_id = v.casus_id and o.status = 'gekozen'
        and not exists (select 1 from afspraken a where a.optie_id = o.id)) as gekozen_zonder_afspraak,
      (select count(*) from afspraken a where a.casus_id = v.casus_id and a.gedaan_op is null and a.vervallen_reden is null) as open_afspraken,
      exists (select 1 from casus_overgangen g where g.casus_id = v.casus_id and g.naar = 'let_verzocht') as ooit_let
    from casus_vragen v cross join lateral stappen_per_trede(v.casus_id) t where v.casus_id = ${casus.id}`.execute(tx)
  return (
    r.rows[0] ?? {
      levensdomeinen: 0,
      wetten: 0,
      dreigendReden: null,
      situatie: '',
      gevraagd: '',
      waaromNietLokaal: null,
      lokaalAllesGedaan: false,
      redenGeenContact: null,
      eigenStappen: 0,
      lmmStappen: 0,
      optiesGekozen: 0,
      gekozenZonderAfspraak: 0,
      openAfspraken: 0,
      ooitLet: false,
    }
  )
}

async function partijFeiten(
  tx: Tx,
  casus: Casus,
  vandaag: string,
): Promise<{ lijst: PartijFeit[]; eigenAangesloten: boolean }> {
  const rows = await tx
    .selectFrom('partijen as p')
    .innerJoin('organisaties as o', 'o.id', 'p.organisatieId')
    .select(['p.organisatieId', 'o.naam', 'o.landelijk', 'p.inPatstelling', 'p.bestuurderAkkoord'])
    .where('p.casusId', '=', casus.id)
    .execute()
  const ids = [...new Set([casus.organisatieId, ...rows.map((r) => r.organisatieId)])]
  const aangesloten = new Set<string>()
  for (const p of casusProviders())
    for (const id of (await p.aangesloten?.(tx, ids, vandaag)) ?? []) aangesloten.add(id)
  return {
    lijst: rows.map(({ bestuurderAkkoord, ...p }) => ({
      ...p,
      bestuurDoetMee: bestuurderAkkoord || aangesloten.has(p.organisatieId),
    })),
    eigenAangesloten: aangesloten.has(casus.organisatieId),
  }
}
