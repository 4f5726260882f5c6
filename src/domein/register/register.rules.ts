import { guardRefused, type Ontbreekt, Refusal } from '../../platform/errors.ts'
import { type Datum, dagenErbij, maandenErbij, termijnEinde, weekdag, werkdagErbij } from '../../platform/time.ts'
import { nextStatus, type Transitions } from '../../platform/transitions.ts'
import {
  type ContactUitkomst,
  type Gewaarschuwde,
  type VermeldingActie,
  type VermeldingStatus,
  waarschuwingsvolgorde,
} from './register.schema.ts'

/** eisen 3.5; `vraagBevestiging` and `verberg` are the clock's, `bevestigOpdracht` and `stuurTerug` management's. */
export const vermeldingOvergangen = {
  concept: { legVoor: 'ter_bevestiging', beeindig: 'beeindigd' },
  ter_bevestiging: { bevestigOpdracht: 'actief', stuurTerug: 'concept', beeindig: 'beeindigd' },
  actief: {
    bevestig: 'actief',
    vraagBevestiging: 'te_bevestigen',
    wijzigOpdracht: 'ter_bevestiging',
    beeindig: 'beeindigd',
  },
  te_bevestigen: { bevestig: 'actief', verberg: 'verborgen', wijzigOpdracht: 'ter_bevestiging', beeindig: 'beeindigd' },
  verborgen: { bevestig: 'actief', wijzigOpdracht: 'ter_bevestiging', beeindig: 'beeindigd' },
  beeindigd: {},
} as const satisfies Transitions<VermeldingStatus, VermeldingActie>
const machine: Transitions<VermeldingStatus, VermeldingActie> = vermeldingOvergangen

export type VermeldingFeiten = {
  vandaag: Datum
  functiemail: string | null
  telefoon: string | null
  isTeam: boolean
  heeftVervanger: boolean
  opdracht: string | null
  mandaat: { tekst: string; gegevenDoor: string; geldigVan: Datum; geldigTot: Datum | null } | null
  /** The management that confirmed opdracht and mandaat (REG-06). */
  bevestigdDoor: string | null
  laatstBevestigdOp: Datum | null
  reden: string | null
}

const gevuld = (tekst: string | null | undefined): boolean => (tekst ?? '').trim() !== ''

type Eis = { code: string; link: string; uitleg: string; voldaan: (f: VermeldingFeiten) => boolean }
// REG-07: proof against staff changes
const teBereiken: readonly Eis[] = [
  {
    code: 'register.geen-functiemail',
    link: '#functiemail',
    uitleg: 'Vul een mailadres in dat blijft als er iemand weggaat.',
    voldaan: (f) => gevuld(f.functiemail),
  },
  {
    code: 'register.geen-telefoon',
    link: '#telefoon',
    uitleg: 'Vul een telefoonnummer in.',
    voldaan: (f) => gevuld(f.telefoon),
  },
]
const vervanger: Eis = {
  code: 'register.geen-vervanger',
  link: '#vervanger',
  uitleg: 'Kies een vervanger, of maak er een team van.',
  voldaan: (f) => f.isTeam || f.heeftVervanger,
}
// REG-06, INV-29: contact details alone do not make an entry valid
const opdrachtEnMandaat: readonly Eis[] = [
  {
    code: 'register.geen-opdracht',
    link: '#opdracht',
    uitleg: 'Beschrijf de opdracht.',
    voldaan: (f) => gevuld(f.opdracht),
  },
  {
    code: 'register.geen-mandaat',
    link: '#mandaat',
    uitleg: 'Beschrijf het mandaat en wie het gaf.',
    voldaan: (f) => gevuld(f.mandaat?.tekst) && gevuld(f.mandaat?.gegevenDoor),
  },
  {
    code: 'register.mandaat-eindigt-voor-begin',
    link: '#mandaat-tot',
    uitleg: 'Het mandaat eindigt voordat het begint. Pas de datums aan.',
    voldaan: (f) => !f.mandaat?.geldigTot || f.mandaat.geldigTot >= f.mandaat.geldigVan,
  },
]
const mandaatLoopt: Eis = {
  code: 'register.mandaat-verlopen',
  link: '#mandaat-tot',
  uitleg: 'Het mandaat is niet meer geldig.',
  voldaan: (f) => !f.mandaat?.geldigTot || f.mandaat.geldigTot >= f.vandaag,
}
const leidingBevestigde: Eis = {
  code: 'register.niet-bevestigd-door-leiding',
  link: '/bevestiging',
  uitleg: 'De leiding heeft opdracht en mandaat nog niet bevestigd.',
  voldaan: (f) => gevuld(f.bevestigdDoor),
}
const reden: Eis = {
  code: 'register.geen-reden',
  link: '#reden',
  uitleg: 'Schrijf op waarom.',
  voldaan: (f) => gevuld(f.reden),
}
// An address can be taken out between the steps, as long as nobody uses the entry.
const naActief = [...teBereiken, ...opdrachtEnMandaat, mandaatLoopt, leidingBevestigde]
const halfJaarVoorbij: Eis = {
  code: 'register.nog-niet-te-bevestigen',
  link: '/bevestiging',
  uitleg: 'De vermelding is korter dan 6 maanden geleden bevestigd.',
  voldaan: (f) =>
    f.laatstBevestigdOp === null || f.vandaag >= bevestigenOp(f.laatstBevestigdOp) || !mandaatLoopt.voldaan(f),
}
const wachttijdVoorbij: Eis = {
  code: 'register.nog-niet-te-verbergen',
  link: '/bevestiging',
  uitleg: 'De functionaris heeft nog tijd om te bevestigen.',
  voldaan: (f) => f.laatstBevestigdOp === null || f.vandaag >= verbergenOp(f.laatstBevestigdOp),
}
const eisen: { readonly [A in VermeldingActie]?: readonly Eis[] } = {
  legVoor: [...teBereiken, vervanger, ...opdrachtEnMandaat],
  bevestigOpdracht: naActief,
  bevestig: naActief,
  stuurTerug: [reden],
  vraagBevestiging: [halfJaarVoorbij],
  verberg: [wachttijdVoorbij],
  beeindig: [reden],
}

export type VermeldingUitslag = {
  status: VermeldingStatus
  laatstBevestigdOp: Datum | null
  /** False when opdracht or mandaat changed: management confirms anew (INV-29). */
  bevestigingLeidingBlijft: boolean
}

export function zetVermeldingStap(
  status: VermeldingStatus,
  actie: VermeldingActie,
  feiten: VermeldingFeiten,
): VermeldingUitslag {
  const naar = nextStatus(machine, status, actie)
  if (naar === null) {
    throw new Refusal(
      'register.stap-bestaat-niet',
      'conflict',
      'Dit kan niet vanuit de status die de vermelding nu heeft.',
    )
  }
  const ontbreekt: Ontbreekt[] = (eisen[actie] ?? [])
    .filter((e) => !e.voldaan(feiten))
    .map(({ code, uitleg, link }) => ({ code, uitleg, link }))
  if (ontbreekt.length > 0) {
    throw guardRefused(
      'register.vermelding-niet-volledig',
      'Dit kan nog niet. Hieronder staat wat er ontbreekt.',
      ontbreekt,
    )
  }
  return {
    status: naar,
    laatstBevestigdOp: naar === 'actief' ? feiten.vandaag : feiten.laatstBevestigdOp,
    bevestigingLeidingBlijft: naar !== 'ter_bevestiging' && naar !== 'concept',
  }
}

// REG-09, eisen 3.6: asked every 6 months, hidden after 30 days without answer
export const bevestigenOp = (laatstBevestigdOp: Datum): Datum => maandenErbij(laatstBevestigdOp, 6)
export const verbergenOp = (laatstBevestigdOp: Datum): Datum => dagenErbij(bevestigenOp(laatstBevestigdOp), 30)

/** What the clock should do with an entry today, or null. */
export function klokStap(
  status: VermeldingStatus,
  laatstBevestigdOp: Datum,
  vandaag: Datum,
  mandaatTot: Datum | null = null,
): VermeldingActie | null {
  // REG-06: a mandate that ended is never shown as fresh; only a new one, confirmed by management, makes it so again.
  const verlopen = mandaatTot !== null && mandaatTot < vandaag
  if (status === 'actief' && (verlopen || vandaag >= bevestigenOp(laatstBevestigdOp))) return 'vraagBevestiging'
  if (status === 'te_bevestigen' && vandaag >= verbergenOp(laatstBevestigdOp)) return 'verberg'
  return null
}

/** INV-27, REG-09: seen only for a connected organisation; an entry to be confirmed is shown with its flag. */
export function zichtbaarheid(status: VermeldingStatus, aangesloten: boolean): 'vers' | 'te_bevestigen' | 'verborgen' {
  if (!aangesloten) return 'verborgen'
  if (status === 'actief') return 'vers'
  return status === 'te_bevestigen' ? 'te_bevestigen' : 'verborgen'
}

export type Bereikbaarheid = {
  vervangerId: string | null
  afwezig: readonly { van: Datum; tot: Datum }[]
  /** 1 = maandag … 5 = vrijdag; part-time is fine (REG-12). */
  werkdagen: readonly number[]
  /** False once the person left or the entry ended (INV-46). */
  actief: boolean
}
export const isAanwezig = (b: Bereikbaarheid, datum: Datum): boolean =>
  b.actief && b.werkdagen.includes(weekdag(datum)) && !b.afwezig.some((a) => a.van <= datum && datum <= a.tot)

/**
 * Who answers today: the person, else the deputy, else the deputy's deputy. Null means the team of the organisation.
 * Outside working days it tells who answers on the next one.
 */
export function wieAntwoordt(
  id: string,
  alle: ReadonlyMap<string, Bereikbaarheid>,
  vandaag: Datum,
): { id: string | null; keten: readonly string[] } {
  const dag = termijnEinde(vandaag)
  const keten: string[] = []
  for (let nu: string | null = id; nu !== null && !keten.includes(nu); ) {
    keten.push(nu)
    const b: Bereikbaarheid | undefined = alle.get(nu)
    if (b && isAanwezig(b, dag)) return { id: nu, keten }
    nu = b?.vervangerId ?? null
  }
  return { id: null, keten }
}

/** A deputy chain may be long, but never comes back to someone already in it. */
export function controleerVervanger(id: string, vervangerId: string, alle: ReadonlyMap<string, Bereikbaarheid>): void {
  const gezien = new Set([id])
  for (let nu: string | null = vervangerId; nu !== null; nu = alle.get(nu)?.vervangerId ?? null) {
    if (gezien.has(nu)) {
      throw new Refusal(
        'register.vervangers-in-kring',
        'conflict',
        nu === id
          ? 'Deze vervanger wordt zelf door jou vervangen, direct of via anderen. Kies iemand anders.'
          : 'De vervangers van deze vervanger verwijzen naar elkaar. Kies iemand anders.',
        {
          ontbreekt: [
            {
              code: 'register.vervangers-in-kring',
              uitleg: 'Kies een vervanger die niet bij jou terugkomt.',
              link: '#vervanger',
            },
          ],
        },
      )
    }
    gezien.add(nu)
  }
}

/** REG-12: the organisation's own promise, else 2 working days. */
export const standaardAntwoordWerkdagen = 2
export const antwoordUiterlijk = (gevraagdOp: Datum, beloofdeWerkdagen: number | null): Datum =>
  werkdagErbij(gevraagdOp, beloofdeWerkdagen ?? standaardAntwoordWerkdagen)

export type OpenVraag = {
  antwoordUiterlijk: Datum
  uitkomst: ContactUitkomst
  beantwoordOp: Datum | null
  heeftVervanger: boolean
  /** The regievoerder hears of it only for a case at the LMM. */
  bijLmm: boolean
}

/**
 * Who should know today that an answer is due: the person on the day itself, then each working day one further, so that
 * the next hears it only when the one before did not act. Without a deputy the leidinggevende comes a day sooner.
 */
export function wieWaarschuwen(vraag: OpenVraag, vandaag: Datum): Gewaarschuwde[] {
  if (vraag.beantwoordOp !== null || vraag.uitkomst !== 'open') return []
  const lijst = waarschuwingsvolgorde.filter(
    (wie) => (wie !== 'vervanger' || vraag.heeftVervanger) && (wie !== 'regievoerder' || vraag.bijLmm),
  )
  return lijst.filter((_wie, stap) => werkdagErbij(vraag.antwoordUiterlijk, stap) <= vandaag)
}

/** REG-12, RAP-05: kept its promise, judged on the day of the answer. */
export const binnenBelofte = (vraag: Pick<OpenVraag, 'antwoordUiterlijk' | 'beantwoordOp'>): boolean | null =>
  vraag.beantwoordOp === null ? null : vraag.beantwoordOp <= vraag.antwoordUiterlijk
