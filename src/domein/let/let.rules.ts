import { guardRefused, type Ontbreekt, Refusal } from '../../platform/errors.ts'
import { type Datum, wekenErbij, werkdagErbij } from '../../platform/time.ts'
import { actionsFrom, nextStatus, type Transitions } from '../../platform/transitions.ts'
import type { Lid, PartijFeit, SessieFeiten } from './let.feiten.rules.ts'
import type { SessieActie, SessieInput, SessieStatus } from './let.schema.ts'

/**
 * The session of eisen 3.5 as data. Ours beside it: a request may lapse before and after the test and a session may be
 * returned while it runs, because the case can (eisen 3.4); impasse and mediation end in an evaluation too, for no
 * session ends without its learning part (INV-12).
 */
export const sessieOvergangen = {
  verzocht: { toets: 'getoetst', vervalt: 'niet_meer_nodig' },
  getoetst: { agendeer: 'geagendeerd', wijsAf: 'afgewezen', legTerug: 'teruggelegd', vervalt: 'niet_meer_nodig' },
  geagendeerd: { houd: 'gehouden', legTerug: 'teruggelegd', vervalt: 'niet_meer_nodig' },
  gehouden: { stelVast: 'besluiten_vastgesteld', meldImpasse: 'impasse', legTerug: 'teruggelegd' },
  besluiten_vastgesteld: { startOpvolging: 'opvolging' },
  impasse: { vraagBemiddeling: 'bemiddeling', evalueer: 'geevalueerd' },
  bemiddeling: { hervatNaBemiddeling: 'gehouden', evalueer: 'geevalueerd' },
  opvolging: { evalueer: 'geevalueerd' },
  geevalueerd: { sluit: 'gesloten' },
  afgewezen: {},
  teruggelegd: {},
  niet_meer_nodig: {},
  gesloten: {},
} as const satisfies Transitions<SessieStatus, SessieActie>

const machine: Transitions<SessieStatus, SessieActie> = sessieOvergangen
/** No step leads on from here. */
export const isVoorbij = (status: SessieStatus): boolean => actionsFrom(machine, status).length === 0

const gevuld = (tekst: string | null | undefined): boolean => (tekst ?? '').trim() !== ''

/** INV-8: a replacement counts only with a recorded mandate that still runs. */
export const magBeslissen = (lid: Lid, vandaag: Datum): boolean =>
  lid.soort === 'bestuurder' ||
  (lid.soort === 'vervanger' &&
    lid.mandaat !== null &&
    gevuld(lid.mandaat.tekst) &&
    gevuld(lid.mandaat.gegevenDoor) &&
    (lid.mandaat.geldigTot === null || lid.mandaat.geldigTot >= vandaag))

/** LET-04, INV-9 */
export const isOnafhankelijk = (organisatieId: string, partijen: readonly { organisatieId: string }[]): boolean =>
  !partijen.some((p) => p.organisatieId === organisatieId)

/** LET-03, INV-5: without a national organisation in the stalemate there is nothing for the LET to bring together. */
export function controleerVerzoek(partijen: readonly PartijFeit[]): void {
  if (partijen.some((p) => p.landelijk)) return
  throw guardRefused('let.geen-landelijke-partij', 'Het LET kan nog niet worden gevraagd.', [
    {
      code: 'let.geen-landelijke-partij',
      uitleg: 'Bij de patstelling is geen landelijke uitvoerder of departement betrokken.',
      link: '/partijen',
    },
  ])
}

type Voorwaarde = {
  code: string
  link: string
  uitleg: string
  invoer: boolean
  voldaan: (f: SessieFeiten, i: SessieInput) => boolean
}
const eis = (code: string, link: string, uitleg: string, voldaan: Voorwaarde['voldaan']): Voorwaarde => ({
  code: `let.${code}`,
  link,
  uitleg,
  invoer: link.startsWith('#'),
  voldaan,
})

const motivering = eis('geen-motivering', '#reden', 'Schrijf op waarom.', (_f, i) => gevuld(i.reden))
const voorzitter = eis('geen-voorzitter', '/leden', 'Er is nog geen voorzitter.', (f) => f.voorzitterId !== null)
const onafhankelijk = eis(
  'voorzitter-niet-onafhankelijk',
  '/leden',
  'De voorzitter werkt bij een organisatie die partij is in deze casus.',
  (f) => f.voorzitterOrganisatieId === null || isOnafhankelijk(f.voorzitterOrganisatieId, f.partijen),
)
const landelijk = eis(
  'geen-landelijke-partij',
  '/partijen',
  'Bij de patstelling is geen landelijke uitvoerder of departement betrokken.',
  (f) => f.partijen.some((p) => p.landelijk),
)
const lokaal = eis(
  'patstelling-niet-lokaal',
  '#patstelling-lokaal',
  'Bevestig dat de patstelling bij de gemeente of lokale partners ligt.',
  (_f, i) => i.patstellingLokaal === true,
)
const adviesOfReden = eis(
  'geen-advies-bij-terugleggen',
  '#suggestie',
  'Geef een advies of goed voorbeeld mee, of schrijf op waarom dat er niet is.',
  (_f, i) => gevuld(i.suggestie) || gevuld(i.redenGeenSuggestie),
)
const vervaltDoor = eis(
  'geen-oorzaak-vervallen',
  '#vervalt-door',
  'Kies waarom het LET niet meer nodig is: opgelost door druk, of nog niet uitgeput.',
  (_f, i) => i.vervaltDoor !== undefined,
)
// LET-09, LET-10, LMM-11, INV-6: what must lie on the table before the date stands
const analyse = eis('geen-lokale-analyse', '/dossier', 'De lokale analyse ontbreekt.', (f) => gevuld(f.analyse))
const advies = eis('geen-advies-regisseur', '/dossier', 'Het advies van de casusregisseur ontbreekt.', (f) =>
  gevuld(f.advies),
)
const standpunten = eis('geen-standpunt', '/dossier', 'Niet van elke partij staat het standpunt in het dossier.', (f) =>
  f.partijen.every((p) => gevuld(p.standpunt)),
)
const opties = eis(
  'geen-opties',
  '/dossier',
  'De onderzochte opties ontbreken in het dossier.',
  (f) => f.optiesVastgelegd >= 1,
)
const dossier = [analyse, advies, standpunten, opties]
// LET-05, LET-06, INV-8
const ledenPerPartij = eis(
  'partij-zonder-lid',
  '/leden',
  'Niet elke landelijke partij heeft een bestuurder, of een vervanger met vastgelegd mandaat.',
  (f) =>
    f.partijen
      .filter((p) => p.landelijk)
      .every((p) =>
        f.leden.some((l) => l.organisatieId === p.organisatieId && magBeslissen(l, f.zittingOp ?? f.vandaag)),
      ),
)
const zittingsdatum = eis(
  'geen-zittingsdatum',
  '/agenda',
  'Kies een datum voor de zitting.',
  (f) => f.zittingOp !== null,
)
const zittingGeweest = eis(
  'zitting-nog-niet-geweest',
  '/agenda',
  'De zitting is nog niet geweest.',
  (f) => f.zittingOp !== null && f.zittingOp <= f.vandaag,
)
const aanwezig = eis('geen-aanwezigen', '/leden', 'Leg vast wie er waren.', (f) => f.aanwezig >= 1)
const heeftRegels = eis(
  'geen-besluitregel',
  '/besluitregels',
  'Er is nog geen besluitregel.',
  (f) => f.regels.length >= 1,
)
// INV-7
const alleBevestigd = eis(
  'besluitregel-niet-bevestigd',
  '/besluitregels',
  'Niet elke besluitregel is bevestigd door een lid van de eigen organisatie.',
  (f) => f.regels.every((r) => r.bevestigdDoor !== null),
)
// INV-10
const afwijkingGemotiveerd = eis(
  'afwijking-zonder-motivering',
  '/besluitregels',
  'Een besluitregel wijkt af van het advies zonder motivering.',
  (f) => f.regels.every((r) => !r.wijktAf || gevuld(r.afwijkingsmotivering)),
)
const opvolgingToegewezen = eis(
  'opvolging-zonder-eigenaar',
  '/besluitregels',
  'Elke besluitregel heeft iemand nodig die hem uitvoert.',
  (f) => f.regels.every((r) => gevuld(r.eigenaar)),
)
// LET-15: only what was agreed between the parties; nobody can be made to take part
const bemiddelaar = eis('geen-bemiddelaar', '#bemiddelaar', 'Schrijf op wie om bemiddeling is gevraagd.', (_f, i) =>
  gevuld(i.bemiddelaar),
)
const conflictbepaling = eis(
  'geen-conflictbepaling',
  '/standpunten',
  'In geen van de bestuurlijke afspraken van de partijen staat iets over bemiddeling. Evalueer de zitting; de casus gaat verder bij het LMM.',
  (f) => f.conflictbepalingen.length > 0,
)
// LET-16, INV-12
const leerdeel = eis('geen-leerdeel', '/leren', 'Het leerdeel van de zitting is nog leeg.', (f) => gevuld(f.leerdeel))
// LET-17
const aanbeveling = eis(
  'geen-aanbeveling',
  '/leren',
  'Doe minstens 1 aanbeveling, of schrijf op waarom die er niet is.',
  (f) => f.aanbevelingen >= 1 || gevuld(f.redenGeenAanbeveling),
)
// LET-24
const opvolgingKlaar = eis(
  'opvolging-open',
  '/besluitregels',
  'Niet elke besluitregel is gedaan of vervallen met een toelichting.',
  // A line that nobody confirmed before an impasse is no decision, and has no follow-up.
  (f) =>
    f.regels
      .filter((r) => r.bevestigdDoor !== null)
      .every((r) => r.opvolging !== 'open' && gevuld(r.opvolgingToelichting)),
)

const teruglegging = [lokaal, motivering, adviesOfReden]
const leren = [leerdeel, aanbeveling]
const voorwaarden: { readonly [S in SessieStatus]: { readonly [A in SessieActie]?: readonly Voorwaarde[] } } = {
  verzocht: { toets: [voorzitter, onafhankelijk, landelijk], vervalt: [vervaltDoor, motivering] },
  getoetst: {
    agendeer: [voorzitter, onafhankelijk, ...dossier, ledenPerPartij, zittingsdatum],
    wijsAf: [motivering],
    legTerug: teruglegging,
    vervalt: [vervaltDoor, motivering],
  },
  geagendeerd: {
    houd: [onafhankelijk, zittingGeweest, aanwezig],
    legTerug: teruglegging,
    vervalt: [vervaltDoor, motivering],
  },
  gehouden: {
    stelVast: [heeftRegels, alleBevestigd, afwijkingGemotiveerd],
    meldImpasse: [motivering],
    legTerug: teruglegging,
  },
  besluiten_vastgesteld: { startOpvolging: [opvolgingToegewezen] },
  impasse: { vraagBemiddeling: [conflictbepaling, bemiddelaar, motivering], evalueer: leren },
  bemiddeling: { hervatNaBemiddeling: [motivering], evalueer: leren },
  opvolging: { evalueer: leren },
  geevalueerd: { sluit: [leerdeel, opvolgingKlaar] },
  afgewezen: {},
  teruggelegd: {},
  niet_meer_nodig: {},
  gesloten: {},
}

export function ontbreektVoorSessie(
  status: SessieStatus,
  actie: SessieActie,
  feiten: SessieFeiten,
  input: SessieInput = {},
  soort: 'alles' | 'vooraf' = 'alles',
): Ontbreekt[] {
  return (voorwaarden[status][actie] ?? [])
    .filter((v) => (soort === 'alles' || !v.invoer) && !v.voldaan(feiten, input))
    .map(({ code, uitleg, link }) => ({ code, uitleg, link }))
}

/** What can be done next and what each still misses, before a button is pressed. */
export const mogelijkeSessieStappen = (status: SessieStatus, feiten: SessieFeiten) =>
  actionsFrom(machine, status).map((actie) => ({
    actie,
    ontbreekt: ontbreektVoorSessie(status, actie, feiten, {}, 'vooraf'),
  }))

/** Decides one step of the session; a refusal names all that is missing. */
export function zetSessieStap(
  status: SessieStatus,
  actie: SessieActie,
  feiten: SessieFeiten,
  input: SessieInput = {},
): SessieStatus {
  const naar = nextStatus(machine, status, actie)
  if (naar === null) {
    throw new Refusal(
      'let.stap-bestaat-niet',
      'conflict',
      'Deze stap kan niet vanuit de status die de sessie nu heeft.',
    )
  }
  const ontbreekt = ontbreektVoorSessie(status, actie, feiten, input)
  if (ontbreekt.length > 0) {
    throw guardRefused('let.stap-kan-nog-niet', 'Deze stap kan nog niet. Hieronder staat wat er ontbreekt.', ontbreekt)
  }
  return naar
}

/** Target: the session is held within 15 working days after the test; the lines are looked at again after 6 weeks. */
export const doelZittingOp = (getoetstOp: Datum): Datum => werkdagErbij(getoetstOp, 15)
export const herzieningOp = (vastgesteldOp: Datum): Datum => wekenErbij(vastgesteldOp, 6)
