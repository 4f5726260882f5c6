import { guardRefused, type Ontbreekt, Refusal } from '../../platform/errors.ts'
import type { Datum } from '../../platform/time.ts'
import { nextStatus, type Transitions } from '../../platform/transitions.ts'

/** INV-42: three separate marks, never folded into one. */
export const rechtsstatussen = ['geldend', 'toekomstig', 'vervallen', 'nakijken'] as const
export type Rechtsstatus = (typeof rechtsstatussen)[number]
export const zekerheden = ['gecheckt', 'bekend', 'controleren'] as const
export type Zekerheid = (typeof zekerheden)[number]
export const beoordelingen = ['voorstel', 'juridisch_gecontroleerd', 'bevestigd', 'verouderd'] as const
export type Beoordeling = (typeof beoordelingen)[number]

export const ruimteActies = ['controleer', 'bevestig', 'stuurTerug', 'verouder', 'herzie'] as const
export type RuimteActie = (typeof ruimteActies)[number]

/** eisen 3.5: voorstel → juridisch_gecontroleerd → bevestigd → verouderd; a new content is a proposal again. */
export const ruimteOvergangen = {
  voorstel: { controleer: 'juridisch_gecontroleerd', verouder: 'verouderd', herzie: 'voorstel' },
  juridisch_gecontroleerd: {
    bevestig: 'bevestigd',
    stuurTerug: 'voorstel',
    verouder: 'verouderd',
    herzie: 'voorstel',
  },
  bevestigd: { verouder: 'verouderd', herzie: 'voorstel' },
  verouderd: { herzie: 'voorstel' },
} as const satisfies Transitions<Beoordeling, RuimteActie>
const machine: Transitions<Beoordeling, RuimteActie> = ruimteOvergangen

export type RuimteItem = {
  beoordeling: Beoordeling
  rechtsstatus: Rechtsstatus
  zekerheid: Zekerheid
  artikel: string | null
  bron: string | null
  bronDatum: string | null
  geldigVan: Datum | null
  geldigTot: Datum | null
  voorgesteldDoor: string | null
  gecontroleerdDoor: string | null
}
export type RuimteInput = { door: string; isJurist: boolean; reden: string; vandaag: Datum }

const gevuld = (tekst: string | null): boolean => (tekst ?? '').trim() !== ''

function ontbreektVoor(item: RuimteItem, actie: RuimteActie, input: RuimteInput): Ontbreekt[] {
  const lijst: Ontbreekt[] = []
  const eis = (voldaan: boolean, code: string, link: string, uitleg: string): void => {
    if (!voldaan) lijst.push({ code: `ruimte.${code}`, uitleg, link })
  }
  if (actie === 'controleer' || actie === 'bevestig') {
    // AFW-17
    eis(input.isJurist, 'geen-jurist', '/beoordeling', 'Alleen een jurist controleert en bevestigt.')
    eis(
      input.door !== item.voorgesteldDoor,
      'eigen-voorstel',
      '/beoordeling',
      'Je kunt je eigen voorstel niet beoordelen.',
    )
    eis(gevuld(item.bron), 'geen-bron', '#bron', 'Vul de bron in.')
    eis(gevuld(item.bronDatum), 'geen-brondatum', '#bron-datum', 'Vul de datum van de bron in.')
  }
  if (actie === 'bevestig') {
    eis(
      input.door !== item.gecontroleerdDoor,
      'eigen-controle',
      '/beoordeling',
      'Iemand anders dan de controleur bevestigt.',
    )
    eis(item.zekerheid !== 'controleren', 'nog-controleren', '#zekerheid', 'Kijk de inhoud eerst na in de wet.')
    eis(
      item.rechtsstatus !== 'nakijken',
      'rechtsstatus-onbekend',
      '#rechtsstatus',
      'Zoek eerst uit of de bepaling nu geldt.',
    )
    eis(gevuld(item.artikel), 'geen-artikel', '#artikel', 'Vul het artikel in.')
  }
  if (actie === 'stuurTerug' || actie === 'verouder' || actie === 'herzie') {
    eis(gevuld(input.reden), 'geen-reden', '#reden', 'Schrijf op waarom.')
  }
  return lijst
}

/** One step of the judgement; the other two marks are changed by content, never by this (INV-42). */
export function zetRuimteStap(item: RuimteItem, actie: RuimteActie, input: RuimteInput): Beoordeling {
  const naar = nextStatus(machine, item.beoordeling, actie)
  if (naar === null) {
    throw new Refusal(
      'ruimte.stap-bestaat-niet',
      'conflict',
      'Dit kan niet vanuit de beoordeling die de bepaling nu heeft.',
    )
  }
  const ontbreekt = ontbreektVoor(item, actie, input)
  if (ontbreekt.length > 0) {
    throw guardRefused('ruimte.stap-kan-nog-niet', 'Dit kan nog niet. Hieronder staat wat er ontbreekt.', ontbreekt)
  }
  return naar
}

export type Merk = {
  soort: 'rechtsstatus' | 'zekerheid' | 'beoordeling'
  code: string
  woorden: string
  letOp: boolean
}

const rechtsstatusWoorden: Record<Rechtsstatus, string> = {
  geldend: 'Geldt nu',
  toekomstig: 'Geldt nog niet',
  vervallen: 'Geldt niet meer',
  nakijken: 'Nog na te kijken of dit nu geldt',
}
const zekerheidWoorden: Record<Zekerheid, string> = {
  gecheckt: 'Inhoud gevonden in de bron',
  bekend: 'Uit eigen kennis, nog niet vergeleken met de wet van nu',
  controleren: 'Controleren: niet gebruiken zonder na te kijken',
}
const beoordelingWoorden: Record<Beoordeling, string> = {
  voorstel: 'Voorstel, nog niet bekeken door een jurist van dit platform',
  juridisch_gecontroleerd: 'Gecontroleerd door een jurist',
  bevestigd: 'Bevestigd door een tweede jurist',
  verouderd: 'Verouderd',
}

/** The law on this day: a date says more than the mark that was typed once. */
export function rechtsstatusOp(
  item: Pick<RuimteItem, 'rechtsstatus' | 'geldigVan' | 'geldigTot'>,
  dag: Datum,
): Rechtsstatus {
  if (item.geldigTot !== null && item.geldigTot < dag) return 'vervallen'
  if (item.geldigVan !== null && item.geldigVan > dag) return 'toekomstig'
  return item.rechtsstatus
}

/** INV-42: always three, always in this order, in words; `letOp` when a reader must not lean on it. */
export function merken(item: RuimteItem, dag: Datum): readonly [Merk, Merk, Merk] {
  const status = rechtsstatusOp(item, dag)
  const bron = item.bronDatum === null ? 'zonder datum' : `bron van ${item.bronDatum}`
  return [
    { soort: 'rechtsstatus', code: status, woorden: rechtsstatusWoorden[status], letOp: status !== 'geldend' },
    {
      soort: 'zekerheid',
      code: item.zekerheid,
      woorden: `${zekerheidWoorden[item.zekerheid]} (${bron})`,
      letOp: item.zekerheid === 'controleren',
    },
    {
      soort: 'beoordeling',
      code: item.beoordeling,
      woorden: beoordelingWoorden[item.beoordeling],
      letOp: item.beoordeling === 'voorstel' || item.beoordeling === 'verouderd',
    },
  ]
}

/** In one sentence what may not be leaned on, and why; null when the provision is in force and confirmed as such (INV-19). */
export function letOpVan(
  item: Pick<RuimteItem, 'rechtsstatus' | 'geldigVan' | 'geldigTot' | 'beoordeling' | 'zekerheid'>,
  dag: Datum,
): string | null {
  const status = rechtsstatusOp(item, dag)
  if (status === 'toekomstig') return 'Dit geldt nog niet. Je kunt je er niet op beroepen.'
  if (status === 'vervallen') return 'Dit geldt niet meer. Je kunt je er niet op beroepen.'
  if (item.beoordeling === 'verouderd') return 'Een jurist zegt dat dit niet meer klopt.'
  if (status === 'nakijken' || item.zekerheid === 'controleren')
    return 'Controleren vóór gebruik: wij weten niet zeker of dit zo geldt.'
  return null
}

type Gemerkt = Pick<RuimteItem, 'rechtsstatus' | 'geldigVan' | 'geldigTot' | 'beoordeling' | 'zekerheid' | 'bronDatum'>
/** The three marks in one line, for places that hold only text; what may not be leaned on first (INV-42). */
export function merkregel(item: Gemerkt, dag: Datum): string {
  const bron = item.bronDatum === null ? 'zonder brondatum' : `bron ${item.bronDatum}`
  const beoordeling = item.beoordeling === 'juridisch_gecontroleerd' ? 'gecontroleerd' : item.beoordeling
  const drie = `${rechtsstatusOp(item, dag)} · ${item.zekerheid} (${bron}) · ${beoordeling}`
  return [letOpVan(item, dag), drie].filter((t) => t !== null).join(' ')
}
