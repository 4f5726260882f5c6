import { type Ontbreekt, Refusal } from '../../platform/errors.ts'
import type { Datum } from '../../platform/time.ts'
import type { Motivering } from './ruimte.gebruik.schema.ts'
import { type Beoordeling, type Rechtsstatus, rechtsstatusOp } from './ruimte.rules.ts'
import type { Versie } from './ruimte.schema.ts'

/** INV-19: only what is in force, or may well be, can be used in a case; the rest says what it is. */
export const isBruikbaar = (status: Rechtsstatus, beoordeling: Beoordeling): boolean =>
  (status === 'geldend' || status === 'nakijken') && beoordeling !== 'verouderd'

/** INV-19: nothing is asked for, offered or decided on a rule that is not there on that day. */
export function eisBruikbaar(
  b: Pick<Versie, 'rechtsstatus' | 'geldigVan' | 'geldigTot' | 'beoordeling'>,
  dag: Datum,
  casusId: string,
): void {
  if (isBruikbaar(rechtsstatusOp(b, dag), b.beoordeling)) return
  throw new Refusal(
    'ruimte.geldt-niet',
    'conflict',
    'Deze bepaling geldt vandaag niet. Je kunt haar niet gebruiken in een casus.',
    {
      ontbreekt: [
        { code: 'ruimte.zoek-verder', uitleg: 'Zoek ruimte die wel geldt.', link: `/ruimte?casus=${casusId}` },
      ],
    },
  )
}

/** INV-34: counts of 1 to 4 could point at a household, so they leave the database masked. */
export type Aantal = number | '<5'
export const maskeer = (n: number): Aantal => (n > 0 && n < 5 ? '<5' : n)
export const telling = (n: Aantal): string => (n === 0 ? 'nog niet' : n === '<5' ? 'minder dan 5 keer' : `${n} keer`)

const vragen = [
  ['voorWie', 'Voor wie is dit, en wat is er aan de hand?'],
  ['nadeelEnDoel', 'Welk nadeel is te groot, gelet op het doel van de regel?'],
  ['verwijtbaarheid', 'Valt de inwoner iets te verwijten?'],
  ['redelijkEnBillijk', 'Waarom is dit redelijk, en voorkomt het kosten voor ons allemaal?'],
  ['belangenVanDerden', 'Wie raakt dit nog meer?'],
  ['geraadpleegd', 'Wie is geraadpleegd, en wat zeiden zij?'],
  ['rechtsbescherming', 'Wat kan de inwoner doen als hij het er niet mee eens is?'],
] as const

/** INV-41, AFW-06: what misses before a motivation may go to the organisation that decides; everything at once. */
export function ontbreektInMotivering(m: Motivering, pad: string): Ontbreekt[] {
  const lijst: Ontbreekt[] = vragen
    .filter(([veld]) => m[veld].trim() === '')
    .map(([veld, uitleg]) => ({ code: `ruimte.geen-${veld.toLowerCase()}`, uitleg, link: `${pad}#v-${veld}` }))
  // AFW-19: with fraud, comparable decisions weigh heavier.
  if (m.fraudeSpeelt && m.vergelijking.trim() === '') {
    lijst.push({
      code: 'ruimte.geen-vergelijking',
      uitleg: 'Er speelt fraude of een verwijt: schrijf op hoe dit zich verhoudt tot eerdere besluiten.',
      link: `${pad}#v-vergelijking`,
    })
  }
  return lijst
}

export type Besluitgegevens = {
  readonly organisatie: string
  readonly casusnummer: string
  readonly motivering: Motivering
  readonly versie: Pick<Versie, 'titel' | 'wet' | 'artikel' | 'lid' | 'samenvatting' | 'voorwaarden' | 'nr' | 'bron'>
}

export type Besluitdeel = { readonly kop: string; readonly tekst: string }

/** The text an organisation can take over: its own decision, in words the resident can read (AFW-06, AFW-18). */
export function besluitDelen({ organisatie, motivering: m, versie: v }: Besluitgegevens): Besluitdeel[] {
  const plaats = [
    v.wet,
    ...(v.artikel === null ? [] : [`artikel ${v.artikel}${v.lid === null ? '' : ` lid ${v.lid}`}`]),
  ].join(', ')
  return [
    { kop: 'Het besluit', tekst: `${organisatie} gebruikt de ruimte van ${plaats}: ${v.samenvatting}` },
    { kop: 'Voor wie', tekst: m.voorWie },
    { kop: 'Het nadeel en het doel van de regel', tekst: m.nadeelEnDoel },
    { kop: 'Verwijt', tekst: m.verwijtbaarheid },
    { kop: 'Redelijk en billijk', tekst: m.redelijkEnBillijk },
    { kop: 'Belangen van anderen', tekst: m.belangenVanDerden },
    ...(m.vergelijking === '' ? [] : [{ kop: 'Vergelijkbare besluiten', tekst: m.vergelijking }]),
    { kop: 'Wie is geraadpleegd', tekst: m.geraadpleegd },
    { kop: 'Voorwaarden', tekst: v.voorwaarden },
    { kop: 'Niet mee eens?', tekst: m.rechtsbescherming },
  ]
}

/** One text for in the case; the PDF has the same parts. */
export const besluitTekst = (g: Besluitgegevens): string =>
  [
    `Concept. ${g.organisatie} beslist zelf. Casus ${g.casusnummer}, bepaling "${g.versie.titel}" zoals vastgelegd in versie ${g.versie.nr}.`,
    ...besluitDelen(g).map((d) => `${d.kop}\n${d.tekst}`),
  ].join('\n\n')
