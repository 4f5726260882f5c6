import type { Tx } from '../../platform/db.ts'
import { insertVoorbeeld } from './ruimte.gebruik.store.ts'
import { type Bronregel, inhoudVan } from './ruimte.indeling.rules.ts'
import { BepalingInhoud, type Voorbeeldinvoer } from './ruimte.schema.ts'
import {
  bestaatSleutel,
  getBepalingSubject,
  getVersie,
  insertBepaling,
  insertNieuweVersie,
  listVoorbeelden,
} from './ruimte.store.ts'

/** Same content, whatever the order of the keys. */
export const gelijkeInhoud = (a: BepalingInhoud, b: BepalingInhoud): boolean => tekst(a) === tekst(b)
const tekst = (i: BepalingInhoud): string =>
  JSON.stringify(Object.entries(i).toSorted(([x], [y]) => x.localeCompare(y)))

export type Geladen = { readonly nieuw: number; readonly bijgewerkt: number; readonly gelaten: number }

/**
 * Carries the shipped catalogue in as system actor 'inrichting': new provisions come in as a proposal (INV-42), a changed
 * text becomes a new version, and what people here have worked on is left alone.
 */
export async function zorgVoorRuimte(
  tx: Tx,
  regels: readonly Bronregel[],
  titels: Readonly<Record<string, string>>,
  op: Date,
): Promise<Geladen> {
  let nieuw = 0
  let bijgewerkt = 0
  for (const regel of regels) {
    const inhoud = inhoudVan(regel, titels[regel.id] ?? regel.keywords[0] ?? regel.id)
    const vast = { beoordeling: 'voorstel', beoordeeldOp: null, op, door: null, organisatieId: null } as const
    if (!(await bestaatSleutel(tx, regel.id))) {
      await insertBepaling(tx, regel.id, inhoud, { ...vast, wijziging: 'meegeleverd' })
      nieuw += 1
      continue
    }
    const subject = await getBepalingSubject(tx, regel.id)
    if (subject.voorgesteldDoor !== null || subject.beoordeling !== 'voorstel') continue
    const was = BepalingInhoud.strip().parse(await getVersie(tx, subject.id, subject.huidigNr))
    if (gelijkeInhoud(was, inhoud)) continue
    await insertNieuweVersie(tx, subject, inhoud, { ...vast, wijziging: 'bijgewerkt bij een nieuwe uitgave' }, {})
    bijgewerkt += 1
  }
  return { nieuw, bijgewerkt, gelaten: regels.length - nieuw - bijgewerkt }
}

/** A shipped example comes in once. */
export async function zorgVoorVoorbeeld(tx: Tx, v: Voorbeeldinvoer): Promise<void> {
  const { sleutel, ...voorbeeld } = v
  const { id } = await getBepalingSubject(tx, sleutel)
  const er = await listVoorbeelden(tx, id)
  if (er.some((x) => x.situatie === v.situatie)) return
  await insertVoorbeeld(tx, { ...voorbeeld, bepalingId: id, door: null })
}
