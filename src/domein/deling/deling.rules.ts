import { guardRefused, type Ontbreekt, Refusal } from '../../platform/errors.ts'
import type { Datum } from '../../platform/time.ts'
import { nextStatus, type Transitions } from '../../platform/transitions.ts'
import { type DeelFeiten, magIkDelen } from './deling.beslisboom.rules.ts'
import { isBruikbaar, vindGrondslag } from './deling.grondslagen.rules.ts'
import type { DeelAntwoorden, DeelUitkomst, DelingActie, DelingStatus } from './deling.schema.ts'

/** eisen 3.5: voorgesteld → grondslag_gekozen → gedeeld → ingetrokken/verlopen; then the access has ended. */
export const delingOvergangen = {
  voorgesteld: { kiesGrondslag: 'grondslag_gekozen', trekIn: 'ingetrokken' },
  grondslag_gekozen: { deel: 'gedeeld', trekIn: 'ingetrokken' },
  gedeeld: { trekIn: 'ingetrokken', verloopt: 'verlopen' },
  ingetrokken: {},
  verlopen: {},
} as const satisfies Transitions<DelingStatus, DelingActie>
const machine: Transitions<DelingStatus, DelingActie> = delingOvergangen

export type Deling = {
  status: DelingStatus
  ontvangerOrganisatieId: string | null
  categorieen: readonly string[]
  doel: string | null
  /** Number in the catalogue; null is only for consent or danger, which the tree decides. */
  grondslag: number | null
  noodzaak: string | null
  van: Datum
  tot: Datum | null
  inwonerGeinformeerd: boolean
  redenNietGeinformeerd: string | null
  antwoorden: DeelAntwoorden
}
export type DelingFeiten = DeelFeiten & { vandaag: Datum }

/** The answers of the tree under which something traceable goes to another organisation. */
export const magHerleidbaar = (uitkomst: DeelUitkomst): boolean =>
  uitkomst === 'delen_mag' || uitkomst === 'delen_moet' || uitkomst === 'delen_met_toestemming'

/** Kinds of data that point at a person, or that even without a name need their own law (AVG art. 9 and 10). */
export const herleidbareCategorieen = ['identiteit', 'bsn', 'gezondheid', 'strafrecht', 'documenten'] as const
/** INF-12: without these the other thinks along about a household that she cannot name. */
export const magPseudoniem = (uitkomst: DeelUitkomst, categorieen: readonly string[]): boolean =>
  uitkomst === 'alleen_pseudoniem' && !herleidbareCategorieen.some((c) => categorieen.includes(c))

const gevuld = (tekst: string | null | undefined): boolean => (tekst ?? '').trim() !== ''

function ontbreektVoorDelen(deling: Deling, feiten: DelingFeiten): Ontbreekt[] {
  const lijst: Ontbreekt[] = []
  const eis = (voldaan: boolean, code: string, link: string, uitleg: string): void => {
    if (!voldaan) lijst.push({ code: `deling.${code}`, uitleg, link })
  }
  // INV-33, INF-01
  eis(deling.ontvangerOrganisatieId !== null, 'geen-ontvanger', '#aan-wie', 'Kies met welke organisatie je deelt.')
  eis(deling.categorieen.length > 0, 'geen-categorie', '#categorieen', 'Kies wat je deelt.')
  eis(gevuld(deling.doel), 'geen-doel', '#doel', 'Schrijf op welk besluit of welke actie hierdoor mogelijk wordt.')
  eis(gevuld(deling.noodzaak), 'geen-noodzaak', '#noodzaak', 'Schrijf op waarom het niet lukt zonder deze gegevens.')
  // INF-14: every share ends
  eis(
    deling.tot !== null && deling.tot >= deling.van,
    'geen-einddatum',
    '#tot',
    'Kies tot wanneer de ander dit mag zien.',
  )
  eis(
    deling.inwonerGeinformeerd || gevuld(deling.redenNietGeinformeerd),
    'inwoner-niet-geinformeerd',
    '#inwoner',
    'Vertel het de inwoner, of schrijf op waarom dat nog niet kan.',
  )
  const g = deling.grondslag === null ? null : vindGrondslag(deling.grondslag)
  if (g !== null && !isBruikbaar(g, feiten.geldendeInstrumenten)) {
    eis(
      false,
      'grondslag-geldt-niet',
      '#grondslag',
      `${g.artikel} is nu geen grondslag. Kies een andere, of deel pseudoniem.`,
    )
  }
  const uitslag = magIkDelen(deling.antwoorden, feiten)
  if (uitslag.soort === 'vraag') eis(false, 'vraag-open', '#beslisboom', `Nog niet beantwoord: ${uitslag.vraag}`)
  else if (!magHerleidbaar(uitslag.uitkomst) && !magPseudoniem(uitslag.uitkomst, deling.categorieen)) {
    eis(false, 'mag-niet', '#beslisboom', `${uitslag.waarom} Dit kan wel: ${uitslag.uitweg.join(' ')}`)
  }
  return lijst
}

/** Decides one step of a share; nothing traceable leaves before both locks are open (INV-33). */
export function zetDelingStap(deling: Deling, actie: DelingActie, feiten: DelingFeiten): DelingStatus {
  const naar = nextStatus(machine, deling.status, actie)
  if (naar === null) {
    throw new Refusal('deling.stap-bestaat-niet', 'conflict', 'Dit kan niet vanuit de status die de deling nu heeft.')
  }
  const ontbreekt = actie === 'kiesGrondslag' || actie === 'deel' ? ontbreektVoorDelen(deling, feiten) : []
  if (actie === 'verloopt' && (deling.tot === null || deling.tot >= feiten.vandaag)) {
    throw new Refusal('deling.nog-niet-verlopen', 'conflict', 'Deze deling loopt nog.')
  }
  if (ontbreekt.length > 0) {
    throw guardRefused(
      'deling.kan-nog-niet',
      'Je kunt dit nog niet delen. Hieronder staat wat er ontbreekt.',
      ontbreekt,
    )
  }
  return naar
}

/** INF-14, INV-31: what the receiver may see today; nothing before, after, or once withdrawn. */
export function zichtbareCategorieen(
  deling: Pick<Deling, 'status' | 'van' | 'tot' | 'categorieen'>,
  vandaag: Datum,
): readonly string[] {
  const loopt = deling.status === 'gedeeld' && deling.van <= vandaag && (deling.tot === null || vandaag <= deling.tot)
  return loopt ? deling.categorieen : []
}

/** What must be written down so that it protects her in a complaint (INF-06), by the step on which the answer was reached. */
export function vastTeLeggen(stap: number): readonly string[] {
  const altijd = [
    'wat',
    'aan_wie',
    'waarvoor',
    'grondslag',
    'geheimhouding',
    'noodzaak',
    'evenredigheid',
    'lichtere_weg',
    'weggelaten',
    'inwoner',
    'stem_inwoner',
    'herziening_op',
  ]
  if (stap === 11) return [...altijd, 'vier_ogen']
  return stap === 12 ? [...altijd, 'vier_ogen', 'gevolgen_zwijgen'] : altijd
}
