import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { haalNamen } from '../casus/index.ts'

const bijLoket = [
  'lmm_aangemeld',
  'lmm_behandeling',
  'let_verzocht',
  'let_behandeling',
  'uitvoering',
  'afgerond',
] as const

/** Every case at the LMM that row-level security lets through, oldest first; the last submission stands with it. */
export async function selectBord(tx: Tx, aantal: number) {
  const rows = await tx
    .selectFrom('casussen as c')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('loketAanmeldingen as x')
          .select(['x.aangemeldOp', 'x.bevestigdOp', 'x.contactVoor'])
          .whereRef('x.casusId', '=', 'c.id')
          .orderBy('x.aangemeldOp', 'desc')
          .limit(1)
          .as('a'),
      (join) => join.onTrue(),
    )
    .select(['c.id', 'c.nummer', 'c.titel', 'c.status', 'c.urgentie', 'c.organisatieId', 'c.regievoerderId'])
    .select(['c.balBij', 'c.balSinds', 'c.volgendeActie', 'c.volgendeActieOp', 'c.version'])
    .select(['a.aangemeldOp', 'a.bevestigdOp', 'a.contactVoor'])
    .where('c.status', 'in', bijLoket)
    .where((eb) => eb.or([eb('c.regievoerderId', 'is not', null), eb('c.status', '=', 'lmm_aangemeld')]))
    .orderBy(sql`c.volgende_actie_op nulls last`)
    .orderBy('c.id')
    .limit(aantal)
    .execute()
  const n = await haalNamen(
    tx,
    rows.map((r) => r.organisatieId),
    rows.map((r) => r.regievoerderId),
  )
  return rows.map((r) => ({
    casusId: r.id,
    nummer: r.nummer,
    titel: r.titel,
    status: r.status,
    urgentie: r.urgentie,
    organisatie: n.organisatie(r.organisatieId),
    regievoerder:
      r.regievoerderId === null
        ? null
        : { id: r.regievoerderId, naam: n.persoon(r.regievoerderId)?.naam ?? 'Onbekend' },
    balBij: r.balBij,
    balSinds: r.balSinds.toISOString(),
    volgendeActie: r.volgendeActie,
    volgendeActieOp: r.volgendeActieOp,
    aangemeldOp: r.aangemeldOp?.toISOString() ?? null,
    bevestigdOp: r.bevestigdOp?.toISOString() ?? null,
    contactVoor: r.contactVoor,
    version: r.version,
  }))
}

/** All organisations a caller may work for, for the phone screen. */
export const selectIndieners = (tx: Tx) =>
  tx
    .selectFrom('organisaties')
    .select(['id', 'naam', 'soort', 'landelijk'])
    .where((eb) => eb.or([eb('geldigTot', 'is', null), eb('geldigTot', '>', sql<string>`current_date`)]))
    .where('opvolgerId', 'is', null)
    .where('soort', '<>', 'hulpstructuur')
    .orderBy('naam')
    .limit(1000)
    .execute()
