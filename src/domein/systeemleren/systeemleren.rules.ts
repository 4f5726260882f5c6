import { guardRefused, type Ontbreekt, Refusal } from '../../platform/errors.ts'
import { type Datum, maandenErbij, wekenErbij } from '../../platform/time.ts'
import { nextStatus, type Transitions } from '../../platform/transitions.ts'
import type { Gevolgtype, Leergebied, SignaalActie, SignaalStatus, SignaalUitkomst } from './systeemleren.schema.ts'

/** eisen 3.5. Ours: when the reply date has passed, silence itself can be the outcome (SL-13). */
export const signaalOvergangen = {
  gesignaleerd: { duid: 'geduid', valAf: 'afgevallen' },
  geduid: { koppel: 'gekoppeld', legTerug: 'teruggelegd', valAf: 'afgevallen' },
  gekoppeld: { legTerug: 'teruggelegd', valAf: 'afgevallen' },
  teruggelegd: { ontvangReactie: 'reactie_ontvangen', stelUitkomstVast: 'uitkomst_vastgesteld' },
  reactie_ontvangen: { stelUitkomstVast: 'uitkomst_vastgesteld' },
  uitkomst_vastgesteld: { gaNa: 'nagegaan' },
  nagegaan: { sluit: 'gesloten' },
  gesloten: {},
  afgevallen: {},
} as const satisfies Transitions<SignaalStatus, SignaalActie>
const machine: Transitions<SignaalStatus, SignaalActie> = signaalOvergangen

/** SL-19: the four questions before anyone asks for a new law; SL-20 asks after practice and culture first. */
export type Wetsvragen = {
  bestaandeInstrumenten: string | null
  waaromOnvoldoende: string | null
  werktVoorstel: string | null
  zonderWet: string | null
  oorzaakInOrganisatie: string | null
}
export type SignaalFeiten = {
  vandaag: Datum
  omschrijving: string
  gebied: Leergebied | null
  vraagtOmWet: boolean
  wetsvragen: Wetsvragen
  patroonId: string | null
  geadresseerdeId: string | null
  vraag: string | null
  reactieVoor: Datum | null
  reactie: string | null
  uitkomst: SignaalUitkomst | null
  waarom: string | null
  gevolgtype: Gevolgtype | null
  verwijzing: string | null
  /** The organisation of the person who checks whether it really happened. */
  nagaanDoorOrganisatieId: string | null
  nagaanBevinding: string | null
  reden: string | null
}

const gevuld = (tekst: string | null | undefined): boolean => (tekst ?? '').trim() !== ''

type Eis = { code: string; link: string; uitleg: string; voldaan: (f: SignaalFeiten) => boolean }
const eis = (code: string, link: string, uitleg: string, voldaan: Eis['voldaan']): Eis => ({
  code: `systeemleren.${code}`,
  link,
  uitleg,
  voldaan,
})
const vragenOverWet = [
  ['oorzaakInOrganisatie', 'oorzaak-in-organisatie', 'Schrijf op of de oorzaak in de bedrijfsvoering of cultuur ligt.'],
  ['bestaandeInstrumenten', 'bestaande-instrumenten', 'Schrijf op welke instrumenten er nu al zijn.'],
  ['waaromOnvoldoende', 'waarom-onvoldoende', 'Schrijf op waarom die niet genoeg zijn.'],
  ['werktVoorstel', 'werkt-voorstel', 'Schrijf op of het voorstel echt zou werken.'],
  ['zonderWet', 'zonder-wet', 'Schrijf op wat er zonder nieuwe wet kan.'],
] as const
const wetsvragen = vragenOverWet.map(([veld, code, uitleg]) =>
  eis(`wetsvraag-${code}`, `#${code}`, uitleg, (f) => !f.vraagtOmWet || gevuld(f.wetsvragen[veld])),
)
/** What misses before a signal may ask for another law: everything at once, practice and culture first (SL-19, SL-20). */
export const ontbreektInWetsvragen = (antwoorden: Wetsvragen): Ontbreekt[] =>
  vragenOverWet
    .filter(([veld]) => !gevuld(antwoorden[veld]))
    .map(([veld, code, uitleg]) => ({ code: `systeemleren.wetsvraag-${code}`, uitleg, link: `#v-${veld}` }))

const omschreven = eis('geen-omschrijving', '#omschrijving', 'Beschrijf het knelpunt, zonder namen.', (f) =>
  gevuld(f.omschrijving),
)
const gebied = eis('geen-gebied', '#gebied', 'Kies het leergebied.', (f) => f.gebied !== null)
const patroon = eis('geen-patroon', '#patroon', 'Kies het patroon waar dit bij hoort.', (f) => f.patroonId !== null)
const geadresseerde = eis(
  'geen-geadresseerde',
  '#geadresseerde',
  'Kies de organisatie die verantwoordelijk is.',
  (f) => f.geadresseerdeId !== null,
)
const vraag = eis('geen-vraag', '#vraag', 'Schrijf de vraag aan de organisatie op.', (f) => gevuld(f.vraag))
const reactieVoor = eis(
  'geen-reactiedatum',
  '#reactie-voor',
  'Kies een datum voor de reactie, vandaag of later.',
  (f) => f.reactieVoor !== null && f.reactieVoor >= f.vandaag,
)
const reactie = eis('geen-reactie', '#reactie', 'Leg de reactie van de organisatie vast.', (f) => gevuld(f.reactie))
// INV-35, SL-04
const uitkomst = eis('geen-uitkomst', '#uitkomst', 'Kies wat ermee is gedaan.', (f) => f.uitkomst !== null)
const waarom = eis('geen-waarom', '#waarom', 'Schrijf op waarom.', (f) => gevuld(f.waarom))
const gevolg = eis(
  'geen-gevolgtype',
  '#gevolgtype',
  'Kies wat er verandert: werkwijze, beleid, wetgeving of niets.',
  (f) => f.gevolgtype !== null,
)
const verwijzing = eis(
  'geen-verwijzing',
  '#verwijzing',
  'Noem het stuk of de wet waarin de verandering staat.',
  (f) => f.gevolgtype !== 'wetgeving' || f.uitkomst === 'niet' || f.uitkomst === 'geen_reactie' || gevuld(f.verwijzing),
)
const stilteMag = eis(
  'reactietermijn-loopt-nog',
  '#uitkomst',
  'Er is nog geen reactie, en de organisatie heeft nog tijd.',
  (f) => gevuld(f.reactie) || (f.uitkomst === 'geen_reactie' && f.reactieVoor !== null && f.reactieVoor < f.vandaag),
)
// INV-36
const anderGaatNa = eis(
  'nagaan-door-geadresseerde',
  '#nagaan',
  'De organisatie die het zou doen, gaat het niet zelf na. Laat iemand van een andere organisatie kijken.',
  (f) => f.nagaanDoorOrganisatieId !== null && f.nagaanDoorOrganisatieId !== f.geadresseerdeId,
)
const bevinding = eis('geen-bevinding', '#nagaan', 'Schrijf op wat er echt is veranderd.', (f) =>
  gevuld(f.nagaanBevinding),
)
const reden = eis('geen-reden', '#reden', 'Schrijf op waarom dit signaal afvalt.', (f) => gevuld(f.reden))

const vaststellen = [uitkomst, waarom, gevolg, verwijzing]
const eisen: { readonly [S in SignaalStatus]: { readonly [A in SignaalActie]?: readonly Eis[] } } = {
  gesignaleerd: { duid: [omschreven, gebied, ...wetsvragen], valAf: [reden] },
  geduid: { koppel: [patroon], legTerug: [geadresseerde, vraag, reactieVoor], valAf: [reden] },
  gekoppeld: { legTerug: [geadresseerde, vraag, reactieVoor], valAf: [reden] },
  teruggelegd: { ontvangReactie: [reactie], stelUitkomstVast: [...vaststellen, stilteMag] },
  reactie_ontvangen: { stelUitkomstVast: vaststellen },
  uitkomst_vastgesteld: { gaNa: [anderGaatNa, bevinding] },
  nagegaan: { sluit: [uitkomst, waarom] },
  gesloten: {},
  afgevallen: {},
}

export function zetSignaalStap(status: SignaalStatus, actie: SignaalActie, feiten: SignaalFeiten): SignaalStatus {
  const naar = nextStatus(machine, status, actie)
  if (naar === null) {
    throw new Refusal(
      'systeemleren.stap-bestaat-niet',
      'conflict',
      'Dit kan niet vanuit de status die het signaal nu heeft.',
    )
  }
  const ontbreekt: Ontbreekt[] = (eisen[status][actie] ?? [])
    .filter((e) => !e.voldaan(feiten))
    .map(({ code, uitleg, link }) => ({ code, uitleg, link }))
  if (ontbreekt.length > 0) {
    throw guardRefused('systeemleren.kan-nog-niet', 'Dit kan nog niet. Hieronder staat wat er ontbreekt.', ontbreekt)
  }
  return naar
}

// eisen 3.6: reply within 6 weeks; checked 6 months after the outcome
export const reactieUiterlijk = (teruggelegdOp: Datum): Datum => wekenErbij(teruggelegdOp, 6)
export const nagaanVanaf = (uitkomstOp: Datum): Datum => maandenErbij(uitkomstOp, 6)

export type Antwoordstand = { teruggelegd: number; beantwoord: number; opTijd: number; teLaat: number }
/** SL-13: per organisation what was put to it, and what came back in time. */
export function antwoordstand(
  signalen: readonly { reactieVoor: Datum; reactieOp: Datum | null }[],
  vandaag: Datum,
): Antwoordstand {
  return {
    teruggelegd: signalen.length,
    beantwoord: signalen.filter((s) => s.reactieOp !== null).length,
    opTijd: signalen.filter((s) => s.reactieOp !== null && s.reactieOp <= s.reactieVoor).length,
    teLaat: signalen.filter((s) => (s.reactieOp ?? vandaag) > s.reactieVoor).length,
  }
}
