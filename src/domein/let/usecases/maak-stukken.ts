import { createEvent } from 'ics'
import { z } from 'zod'
import type { Tx } from '../../../platform/db.ts'
import { type Document, renderPdf } from '../../../platform/documents.ts'
import { Refusal } from '../../../platform/errors.ts'
import { formatDatum, momentOp } from '../../../platform/time.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { leesPolicy } from '../let.policy.ts'
import { loadSessie, namenVan, type Sessie } from '../let.store.ts'
import { juridischKarakter, letBeslistZelfNiet, opvolgingLabels, sessieStatusLabels } from '../let.texts.ts'

const opSessie = z.strictObject({ sessieId: z.uuid() })
const load = (tx: Tx, input: { sessieId: string }, { vandaag }: { vandaag: string }) =>
  loadSessie(tx, input.sessieId, vandaag)
const BestandUit = z.object({
  naam: z.string(),
  type: z.string(),
  inhoud: z.custom<Uint8Array | string>((v) => typeof v === 'string' || v instanceof Uint8Array),
})
const soorten = ['dossier', 'verslag', 'brief'] as const

/** Dossier pack, minutes with decision lines, and the letter of a return or rejection, all from the same data (INV-52). */
export const maakLetStuk = defineQuery({
  name: 'let.maakStuk',
  titel: 'Maak een stuk van de zitting als PDF',
  activiteit: 'casus-behandelen',
  input: opSessie.extend({ soort: z.enum(soorten) }),
  output: BestandUit,
  load,
  allow: leesPolicy,
  async run({ tx, input, subject: s, vandaag }) {
    const namen = await namenVan(tx, [
      s.voorzitterId,
      ...s.leden.map((l) => l.persoonId),
      ...s.regels.map((r) => r.bevestigdDoor),
    ])
    const kop = {
      eigenaar: 'Landelijk Escalatie Team, secretariaat',
      datum: formatDatum(vandaag),
      versie: String(s.version),
    }
    const maak = { dossier: () => dossier(s), verslag: () => verslag(s, namen), brief: () => brief(s) }[input.soort]
    return {
      naam: `let-${input.soort}-${s.nummer}.pdf`,
      type: 'application/pdf',
      inhoud: renderPdf({ ...kop, ...maak() }),
    }
  },
  inzage: (_r, { subject, input }) => ({
    type: 'LetStukGemaakt',
    casusId: subject.casusId,
    objectId: subject.id,
    data: { soort: input.soort },
  }),
})

type Inhoud = Pick<Document, 'titel' | 'inleiding' | 'secties' | 'voet'>

const dossier = (s: Sessie): Inhoud => ({
  titel: `Dossier voor het LET, casus ${s.nummer}`,
  inleiding: letBeslistZelfNiet,
  secties: [
    { kop: 'Waarom de professional niet verder kan', alineas: [s.professionalUitgeput] },
    { kop: 'Waarom het LMM niet verder kan', alineas: [s.lmmUitgeput] },
    { kop: 'Gezamenlijke analyse', alineas: [s.feiten.analyse ?? 'Nog niet vastgelegd.'] },
    { kop: 'Advies van de casusregisseur', alineas: [s.feiten.advies ?? 'Nog niet vastgelegd.'] },
    {
      kop: 'Standpunten',
      tabel: {
        koppen: ['Organisatie', 'Standpunt'],
        rijen: s.partijen.map((p) => [p.naam, p.standpunt ?? 'nog niet gegeven']),
      },
    },
    {
      kop: 'Opties',
      tabel: {
        koppen: ['Optie', 'Organisatie', 'Stand', 'Waarom'],
        rijen: s.optiesLijst.map((o) => [o.omschrijving, o.organisatie, o.status.replaceAll('_', ' '), o.reden ?? '']),
      },
    },
  ],
})

const verslag = (s: Sessie, namen: ReadonlyMap<string, string>): Inhoud => ({
  titel: `Verslag en besluitregels, casus ${s.nummer}`,
  inleiding: letBeslistZelfNiet,
  secties: [
    {
      kop: 'Zitting',
      feiten: [
        { naam: 'Voorzitter', waarde: namen.get(s.voorzitterId ?? '') ?? 'nog niet gekozen' },
        { naam: 'Dag', waarde: s.zittingOp ? formatDatum(s.zittingOp) : 'nog niet gepland' },
        { naam: 'Stand', waarde: sessieStatusLabels[s.status] },
      ],
    },
    { kop: 'Verslag', alineas: [s.verslag || 'Er is nog geen verslag.'] },
    {
      kop: 'Besluitregels',
      tabel: {
        koppen: ['Organisatie', 'Besluitregel', 'Waarom', 'Bevestigd door', 'Opvolging'],
        rijen: s.regels.map((r) => [
          `Besluitregel van ${r.organisatieNaam}`,
          r.inhoud,
          [r.motivering, r.wijktAf ? `Wijkt af van het advies: ${r.afwijkingsmotivering ?? ''}` : '']
            .filter(Boolean)
            .join(' '),
          namen.get(r.bevestigdDoor ?? '') ?? 'nog niet bevestigd',
          opvolgingLabels[r.opvolging],
        ]),
      },
    },
    { kop: 'Wat wij leerden', alineas: [s.leerdeel ?? 'Nog niet ingevuld.'] },
  ],
})

function brief(s: Sessie): Inhoud {
  if (s.status !== 'teruggelegd' && s.status !== 'afgewezen')
    throw new Refusal(
      'let.geen-brief',
      'conflict',
      'Een brief is er alleen als het verzoek is teruggelegd of afgewezen.',
    )
  const terug = s.status === 'teruggelegd'
  return {
    titel: `${terug ? 'Teruglegging' : 'Afwijzing'} van het verzoek aan het LET, casus ${s.nummer}`,
    secties: [
      { kop: 'Waarom', alineas: [s.reden ?? ''] },
      ...(terug ? [{ kop: 'Advies of goed voorbeeld', alineas: [s.suggestie ?? s.redenGeenSuggestie ?? ''] }] : []),
      {
        kop: 'Wat nu',
        alineas: [
          terug
            ? 'De casusregisseur pakt de casus weer op in de eigen organisatie.'
            : 'De casus blijft bij het LMM. De regievoerder neemt contact op.',
        ],
      },
    ],
    voet: juridischKarakter,
  }
}

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
    if (!s.zittingOp) throw new Refusal('let.geen-zittingsdatum', 'conflict', 'Er is nog geen dag voor de zitting.')
    const op = momentOp(s.zittingOp, s.zittingTijd ?? '09:00')
    const { value, error } = createEvent({
      uid: `${s.id}@maatwerkpad.example`,
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
