import { createEvent } from 'ics'
import { z } from 'zod'
import type { Tx } from '../../../platform/db.ts'
import { renderPdf } from '../../../platform/documents.ts'
import { Refusal } from '../../../platform/errors.ts'
import { formatDatum, momentOp } from '../../../platform/time.ts'
import { type Ctx, defineQuery } from '../../../platform/usecase.ts'
import { brief, dossier, uitnodiging, verslag } from '../let.document.beeld.ts'
import { leesDossier } from '../let.dossier.store.ts'
import { leesPolicy } from '../let.policy.ts'
import { listAanbevelingen, loadSessie, namenVan, type Sessie } from '../let.store.ts'

const opSessie = z.strictObject({ sessieId: z.uuid() })
const load = (tx: Tx, input: { sessieId: string }, { vandaag }: { vandaag: string }) =>
  loadSessie(tx, input.sessieId, vandaag)
const BestandUit = z.object({
  naam: z.string(),
  type: z.string(),
  inhoud: z.custom<Uint8Array | string>((v) => typeof v === 'string' || v instanceof Uint8Array),
})
const soorten = ['uitnodiging', 'dossier', 'verslag', 'brief'] as const

/** Invitation with agenda, dossier pack, minutes with decision lines, and the letter of a return or rejection, all from the same data (INV-52). */
export const maakLetStuk = defineQuery({
  name: 'let.maakStuk',
  titel: 'Maak een stuk van de zitting als PDF',
  activiteit: 'casus-behandelen',
  input: opSessie.extend({ soort: z.enum(soorten) }),
  output: BestandUit,
  load,
  allow: leesPolicy,
  async run(ctx) {
    const { input, subject: s, vandaag } = ctx
    const kop = {
      eigenaar: 'Landelijk Escalatie Team, secretariaat',
      datum: formatDatum(vandaag),
      versie: String(s.version),
    }
    return {
      naam: `let-${input.soort}-${s.nummer}.pdf`,
      type: 'application/pdf',
      inhoud: renderPdf({ ...kop, ...(await inhoudVan(input.soort, ctx)) }),
    }
  },
  inzage: (_r, { subject, input }) => ({
    type: 'LetStukGemaakt',
    casusId: subject.casusId,
    objectId: subject.id,
    data: { soort: input.soort },
  }),
})

/** What each paper is made of; a paper that has nothing to say yet is refused with the reason. */
async function inhoudVan(soort: (typeof soorten)[number], { tx, subject: s, vandaag }: Ctx<unknown, Sessie>) {
  if (soort === 'dossier') {
    const { dossier: d, zegel } = await leesDossier(tx, s, vandaag)
    return dossier(d, zegel)
  }
  const namen = await namenVan(tx, [
    s.voorzitterId,
    ...s.leden.map((l) => l.persoonId),
    ...s.aanwezig,
    ...s.regels.map((r) => r.bevestigdDoor),
  ])
  if (soort === 'verslag') return verslag(s, namen, await listAanbevelingen(tx, s.id))
  if (soort === 'uitnodiging') {
    if (!s.zittingOp) throw geenDag()
    return uitnodiging(s, namen)
  }
  if (s.status !== 'teruggelegd' && s.status !== 'afgewezen')
    throw new Refusal(
      'let.geen-brief',
      'conflict',
      'Een brief is er alleen als het verzoek is teruggelegd of afgewezen.',
    )
  return brief(s, namen)
}

const geenDag = (): Refusal => new Refusal('let.geen-zittingsdatum', 'conflict', 'Er is nog geen dag voor de zitting.')

/** When and where, never about whom (INV-49). */
export const kalenderLet = defineQuery({
  name: 'let.kalender',
  titel: 'Haal het agendabestand van de zitting',
  activiteit: 'casus-behandelen',
  input: opSessie,
  output: BestandUit,
  load,
  allow: leesPolicy,
  async run({ subject: s, diensten }) {
    if (!s.zittingOp) throw geenDag()
    const op = momentOp(s.zittingOp, s.zittingTijd ?? '09:00')
    const { value, error } = createEvent({
      uid: `${s.id}@maatwerkpad.example`,
      sequence: s.version,
      productId: 'maatwerkpad',
      startInputType: 'utc',
      start: [op.getUTCFullYear(), op.getUTCMonth() + 1, op.getUTCDate(), op.getUTCHours(), op.getUTCMinutes()],
      duration: { minutes: 90 },
      title: `Zitting LET ${s.nummer}`,
      location: s.plaats,
      url: `${diensten.baseUrl}/let/${s.id}`,
    })
    if (error || !value) throw error ?? new Error('agendabestand niet gemaakt')
    return { naam: `let-${s.nummer}.ics`, type: 'text/calendar; charset=utf-8', inhoud: value }
  },
  inzage: (_r, { subject }) => ({ type: 'LetAgendaGehaald', casusId: subject.casusId, objectId: subject.id }),
})
