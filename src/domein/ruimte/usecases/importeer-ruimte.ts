import { z } from 'zod'
import type { Tx } from '../../../platform/db.ts'
import { Refusal } from '../../../platform/errors.ts'
import { dutchReason } from '../../../platform/reasons.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { kolomVan, naarInvoer, type Reden, type Rij } from '../ruimte.import.rules.ts'
import { type Importregel, Importverslag } from '../ruimte.import.schema.ts'
import { leesCsv, leesJson } from '../ruimte.import.store.ts'
import { gelijkeInhoud } from '../ruimte.laad.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { BepalingInhoud, Sleutel } from '../ruimte.schema.ts'
import {
  bestaatSleutel,
  getBepalingSubject,
  getVersie,
  insertBepaling,
  insertNieuweVersie,
  type Vastlegging,
} from '../ruimte.store.ts'

const HOOGSTENS = 5000
const Regel = z.strictObject({ sleutel: Sleutel, inhoud: BepalingInhoud })
type Regel = z.output<typeof Regel>

/**
 * Each row is judged by itself: a malformed one is refused with its reasons, a good one will come in as a proposal (AFW-17).
 * All or nothing: with one refused row nothing is read in. A trial reports every row and changes nothing.
 */
export const importeerRuimte = defineCommand({
  name: 'ruimte.importeerRuimte',
  titel: 'Lees een lijst met ruimte in, eerst op proef',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({
    vorm: z.enum(['csv', 'json']),
    inhoud: z.string().min(1).max(900_000),
    proef: z.boolean().default(true),
  }),
  output: Importverslag,
  allow: ruimtePolicy.importeer,
  async run({ tx, input, actor, now }) {
    const { rijen, stuk } = input.vorm === 'csv' ? leesCsv(input.inhoud) : leesJson(input.inhoud)
    if (rijen.length > HOOGSTENS)
      throw new Refusal('ruimte.te-veel', 'invalid', `Lees hoogstens ${HOOGSTENS} bepalingen in één keer in.`)
    const vast: Vastlegging = {
      beoordeling: 'voorstel',
      beoordeeldOp: null,
      wijziging: 'ingelezen uit een bestand',
      op: now,
      door: actor.persoonId,
      organisatieId: actor.organisatieId,
    }
    const regels: Importregel[] = stuk.map(({ rij, ...reden }) => weiger(rij, '', [reden]))
    const gezien = new Set<string>()
    for (const rij of rijen) regels.push(await leesIn(tx, rij, gezien, input.proef ? null : vast))
    regels.sort((a, b) => a.rij - b.rij)
    if (!input.proef) weigerAllesBijFout(regels)
    const tel = (wat: Importregel['wat']): number => regels.filter((r) => r.wat === wat).length
    const aantallen = {
      nieuw: tel('nieuw'),
      gewijzigd: tel('gewijzigd'),
      gelijk: tel('gelijk'),
      geweigerd: tel('geweigerd'),
    }
    return {
      result: { uitgevoerd: !input.proef, ...aantallen, regels },
      facts: [{ type: 'RuimteIngelezen', data: { proef: input.proef, ...aantallen } }],
    }
  },
})

/** The refusal ends the transaction, so the rows before it are not in either. */
function weigerAllesBijFout(regels: readonly Importregel[]): void {
  const fout = regels.filter((r) => r.wat === 'geweigerd')
  if (fout.length === 0) return
  throw new Refusal('ruimte.rijen-geweigerd', 'invalid', 'Er kloppen rijen niet. Er is niets ingelezen.', {
    invalidParams: fout.flatMap((r) =>
      r.redenen.map(({ veld, reden }) => ({
        name: `rij.${r.rij}.${veld}`,
        code: 'import',
        reason: `Rij ${r.rij}, ${veld || 'hele rij'}: ${reden}`,
      })),
    ),
  })
}

const weiger = (rij: number, sleutel: string, redenen: Reden[]): Importregel => ({
  rij,
  sleutel,
  wat: 'geweigerd',
  redenen,
})

async function leesIn(tx: Tx, rij: Rij, gezien: Set<string>, vast: Vastlegging | null): Promise<Importregel> {
  const invoer = naarInvoer(rij)
  const naam = typeof invoer.sleutel === 'string' ? invoer.sleutel : ''
  const gelezen = Regel.safeParse(invoer)
  if (!gelezen.success) return weiger(rij.rij, naam, redenenVan(gelezen.error))
  const { sleutel, inhoud } = gelezen.data
  if (gezien.has(sleutel))
    return weiger(rij.rij, sleutel, [{ veld: 'sleutel', reden: 'Deze sleutel staat eerder in het bestand.' }])
  gezien.add(sleutel)
  if (inhoud.geldigVan !== null && inhoud.geldigTot !== null && inhoud.geldigTot <= inhoud.geldigVan)
    return weiger(rij.rij, sleutel, [{ veld: 'geldig_tot', reden: 'De laatste dag ligt niet na de eerste.' }])
  return { rij: rij.rij, sleutel, wat: await bewaar(tx, gelezen.data, vast), redenen: [] }
}

const redenenVan = (fout: z.ZodError): Reden[] =>
  fout.issues.map((issue) => {
    const pad = issue.path[0] === 'inhoud' ? issue.path.slice(1) : issue.path
    return { veld: kolomVan(pad), reden: dutchReason(issue) }
  })

async function bewaar(tx: Tx, { sleutel, inhoud }: Regel, vast: Vastlegging | null): Promise<Importregel['wat']> {
  if (!(await bestaatSleutel(tx, sleutel))) {
    if (vast !== null) await insertBepaling(tx, sleutel, inhoud, vast)
    return 'nieuw'
  }
  const subject = await getBepalingSubject(tx, sleutel)
  const was = BepalingInhoud.strip().parse(await getVersie(tx, subject.id, subject.huidigNr))
  if (gelijkeInhoud(was, inhoud)) return 'gelijk'
  const wissel = { voorgesteldDoor: vast?.door ?? null, gecontroleerdDoor: null, bevestigdDoor: null }
  if (vast !== null) await insertNieuweVersie(tx, subject, inhoud, vast, wissel)
  return 'gewijzigd'
}
