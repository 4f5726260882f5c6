import { createHash } from 'node:crypto'
import type { Tx } from '../../platform/db.ts'
import { Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { datumVan, formatDatum } from '../../platform/time.ts'
import { huidigAdvies } from '../overleg/index.ts'
import { dossierTekst } from './let.dossier.rules.ts'
import { Dossier } from './let.schema.ts'
import type { Sessie } from './let.store.ts'

/** What lies on the table now, gathered from the case. */
export async function verzamelDossier(tx: Tx, s: Sessie, vandaag: string): Promise<Dossier> {
  const advies = await huidigAdvies(tx, s.casusId)
  return {
    casusnummer: s.nummer,
    vastgezetOp: vandaag,
    analyse: s.feiten.analyse ?? '',
    advies: advies?.tekst ?? '',
    adviesDoor: advies?.doorNaam ?? '',
    adviesOp: advies?.op ?? '',
    standpunten: s.partijen.map((p) => ({ organisatie: p.naam, standpunt: p.standpunt ?? '' })),
    opties: [...s.optiesLijst],
    verzoek: {
      ...(await verzoekVan(tx, s.casusId)),
      professionalUitgeput: s.professionalUitgeput,
      lmmUitgeput: s.lmmUitgeput,
    },
  }
}

/** LET-25: problem, steps taken, power asked, why not local; all of it recorded on the lower rungs. */
async function verzoekVan(tx: Tx, casusId: string) {
  const v = await tx
    .selectFrom('casusVragen')
    .select(['situatie', 'gevraagd', 'waaromNietLokaal'])
    .where('casusId', '=', casusId)
    .executeTakeFirst()
  const stappen = await tx
    .selectFrom('stappen')
    .select(['datum', 'wat', 'resultaat'])
    .where('casusId', '=', casusId)
    .orderBy('datum')
    .orderBy('id')
    .execute()
  return {
    probleem: v?.situatie ?? '',
    stappen: stappen.map((s) => `${formatDatum(s.datum)}: ${s.wat} ${s.resultaat}`.trim()).join('\n'),
    gevraagd: v?.gevraagd ?? '',
    waaromNietLokaal: v?.waaromNietLokaal ?? '',
  }
}

const zegelOver = (tekst: string): Buffer => createHash('sha256').update(tekst).digest()

/** INV-6: one canonical text with its digest; only added to, never changed. */
export async function bevries(tx: Tx, s: Sessie, dossier: Dossier, op: Date): Promise<void> {
  const inhoud = dossierTekst(dossier)
  await tx
    .insertInto('letDossiers')
    .values({
      id: newId(op.getTime()),
      sessieId: s.id,
      casusId: s.casusId,
      inhoud,
      sha256: zegelOver(inhoud),
      vastgezetOp: op,
    })
    .execute()
}

/** The frozen dossier beside its digest, checked anew at every look. */
export async function leesVastDossier(tx: Tx, sessieId: string) {
  const d = await tx.selectFrom('letDossiers').selectAll().where('sessieId', '=', sessieId).executeTakeFirst()
  if (!d) return null
  return {
    vastgezetOp: d.vastgezetOp.toISOString(),
    sha256: d.sha256.toString('hex'),
    klopt: zegelOver(d.inhoud).equals(d.sha256),
    inhoud: d.inhoud,
  }
}

type Zegel = { op: string; sha256: string }
/** What may be printed: the frozen text once there is one, and never a text that no longer fits its digest. */
export async function leesDossier(
  tx: Tx,
  s: Sessie,
  vandaag: string,
): Promise<{ dossier: Dossier; zegel: Zegel | null }> {
  const vast = await leesVastDossier(tx, s.id)
  if (vast === null) return { dossier: await verzamelDossier(tx, s, vandaag), zegel: null }
  if (!vast.klopt)
    throw new Refusal(
      'let.dossier-veranderd',
      'conflict',
      'Het dossier is veranderd na het vastzetten. Neem contact op met de secretaris.',
    )
  const op = formatDatum(datumVan(new Date(vast.vastgezetOp)))
  return { dossier: Dossier.parse(JSON.parse(vast.inhoud)), zegel: { op, sha256: vast.sha256 } }
}
