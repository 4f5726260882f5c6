import { guardRefused, type Ontbreekt, Refusal } from '../../platform/errors.ts'
import { type Datum, dagenTussen, maandenErbij, werkdagErbij, werkdagenTussen } from '../../platform/time.ts'
import { actionsFrom, nextStatus, type Transitions } from '../../platform/transitions.ts'
import { voorwaarden } from './casus.eisen.rules.ts'
import type { CasusStand, EerdereUitkomst, Feiten } from './casus.feiten.rules.ts'
import type { CasusActie, CasusStatus, StapInput, Trede } from './casus.schema.ts'

/** The state machine of eisen 3.4 as data: what is not here does not exist. */
export const casusOvergangen = {
  concept: { start: 'eigen_organisatie', trekIn: 'ingetrokken' },
  eigen_organisatie: {
    gaNaarRegister: 'register',
    meldAanBijLmm: 'lmm_aangemeld',
    rondAf: 'afgerond',
    trekIn: 'ingetrokken',
  },
  register: {
    meldAanBijLmm: 'lmm_aangemeld',
    startUitvoering: 'uitvoering',
    rondAf: 'afgerond',
    trekIn: 'ingetrokken',
  },
  lmm_aangemeld: { neemInBehandeling: 'lmm_behandeling', legTerug: 'teruggelegd', trekIn: 'ingetrokken' },
  lmm_behandeling: { startUitvoering: 'uitvoering', verzoekLet: 'let_verzocht', trekIn: 'ingetrokken' },
  let_verzocht: {
    neemInLetBehandeling: 'let_behandeling',
    trekLetVerzoekTerug: 'lmm_behandeling',
    wijsLetAf: 'lmm_behandeling',
    legTerug: 'teruggelegd',
    trekIn: 'ingetrokken',
  },
  let_behandeling: {
    startUitvoering: 'uitvoering',
    meldImpasse: 'lmm_behandeling',
    legTerug: 'teruggelegd',
    trekIn: 'ingetrokken',
  },
  uitvoering: {
    rondAf: 'afgerond',
    hervatBijRegister: 'register',
    hervatBijLmm: 'lmm_behandeling',
    trekIn: 'ingetrokken',
  },
  afgerond: {
    sluit: 'gesloten',
    heropenInEigenOrganisatie: 'eigen_organisatie',
    heropenBijLmm: 'lmm_behandeling',
  },
  gesloten: { heropenInEigenOrganisatie: 'eigen_organisatie', heropenBijLmm: 'lmm_behandeling' },
  teruggelegd: { pakWeerOp: 'eigen_organisatie', trekIn: 'ingetrokken' },
  ingetrokken: {},
} as const satisfies Transitions<CasusStatus, CasusActie>

const machine: Transitions<CasusStatus, CasusActie> = casusOvergangen

const tredeVan: { readonly [S in CasusStatus]?: Trede } = {
  concept: 1,
  eigen_organisatie: 1,
  register: 2,
  lmm_aangemeld: 3,
  lmm_behandeling: 3,
  let_verzocht: 4,
  let_behandeling: 4,
}
/** Carrying out, ending and returning keep the rung where the case stood (GEN-01). */
export const tredeNa = (status: CasusStatus, huidig: Trede): Trede => tredeVan[status] ?? huidig

/** Someone still has to do something, so the next action has a date (LMM-17, INV-39). */
export const heeftVolgendeActie = (status: CasusStatus): boolean => status !== 'gesloten' && status !== 'ingetrokken'
export const isOpen = (status: CasusStatus): boolean => heeftVolgendeActie(status) && status !== 'afgerond'

type VolgendeActie = { wat: string; werkdagen: number }
/** What comes next when nobody says otherwise, in working days (eisen 3.6; defaults, a person may choose another day). */
const standaardActie: { readonly [S in CasusStatus]?: VolgendeActie } = {
  concept: { wat: 'Vul de vraag aan', werkdagen: 5 },
  eigen_organisatie: { wat: 'Zet de volgende stap in je eigen organisatie', werkdagen: 5 },
  register: { wat: 'Neem contact op met de maatwerkfunctionaris', werkdagen: 2 },
  lmm_aangemeld: { wat: 'Het LMM kiest een regievoerder', werkdagen: 2 },
  lmm_behandeling: { wat: 'De regievoerder neemt contact op met de professional', werkdagen: 2 },
  let_verzocht: { wat: 'De voorzitter van het LET beoordeelt het verzoek', werkdagen: 5 },
  let_behandeling: { wat: 'De bestuurders komen bij elkaar in het LET', werkdagen: 15 },
  uitvoering: { wat: 'Ga na of de afspraken zijn nagekomen', werkdagen: 10 },
  afgerond: { wat: 'Houd de gezamenlijke nabespreking', werkdagen: 10 },
  teruggelegd: { wat: 'Lees het advies en kies de volgende stap', werkdagen: 5 },
}

/** The next action after reaching `status`; null only where nothing is left to do (INV-39). */
export function volgendeActieBij(status: CasusStatus, vandaag: Datum, input: StapInput = {}) {
  const standaard = standaardActie[status]
  if (!standaard) return { volgendeActie: null, volgendeActieOp: null }
  return {
    volgendeActie: input.volgendeActie || standaard.wat,
    volgendeActieOp: input.volgendeActieOp ?? werkdagErbij(vandaag, standaard.werkdagen),
  }
}

/** Reminder on the day itself, escalation after 5 working days (eisen 3.6). */
export function volgendeActieStand(op: Datum, vandaag: Datum): 'later' | 'vandaag' | 'te_laat' | 'escaleren' {
  if (op > vandaag) return 'later'
  if (op === vandaag) return 'vandaag'
  return werkdagenTussen(op, vandaag) >= 5 ? 'escaleren' : 'te_laat'
}

export type CasusVeranderingen = Partial<Omit<CasusStand, 'status' | 'trede' | 'regisseurId'>> & {
  redenGeenContact?: string
  volgendeActie: string | null
  volgendeActieOp: Datum | null
}
export type Stapuitslag = { status: CasusStatus; trede: Trede; veranderingen: CasusVeranderingen }

/** Everything that is missing for this step, all at once; `soort` leaves out what the form of the step itself asks. */
export function ontbreektVoor(
  casus: CasusStand,
  actie: CasusActie,
  feiten: Feiten,
  input: StapInput = {},
  soort: 'alles' | 'vooraf' = 'alles',
): Ontbreekt[] {
  const lijst: Ontbreekt[] = (voorwaarden[casus.status][actie] ?? [])
    .filter((v) => (soort === 'alles' || !v.invoer) && !v.voldaan(casus, feiten, input))
    .map(({ code, uitleg, link }) => ({ code, uitleg, link }))
  for (const b of feiten.belemmeringen) if (b.bij.includes(actie)) lijst.push(b.ontbreekt)
  if (input.volgendeActieOp !== undefined && input.volgendeActieOp < feiten.vandaag) {
    lijst.push({
      code: 'casus.volgende-actie-voorbij',
      uitleg: 'De datum van de volgende actie is al voorbij. Kies vandaag of later.',
      link: '#volgende-actie-op',
    })
  }
  return lijst
}

/** What this person could do next and what each still misses, before a button is pressed. */
export const mogelijkeStappen = (casus: CasusStand, feiten: Feiten) =>
  actionsFrom(machine, casus.status).map((actie) => ({
    actie,
    naar: nextStatus(machine, casus.status, actie) ?? casus.status,
    ontbreekt: ontbreektVoor(casus, actie, feiten, {}, 'vooraf'),
  }))

/** Decides one step: the new state and what changes with it, or a refusal that names all that is missing. */
export function zetStap(casus: CasusStand, actie: CasusActie, feiten: Feiten, input: StapInput = {}): Stapuitslag {
  const status = nextStatus(machine, casus.status, actie)
  if (status === null) {
    throw new Refusal(
      'casus.stap-bestaat-niet',
      'conflict',
      'Deze stap kan niet vanuit de status die de casus nu heeft.',
    )
  }
  const ontbreekt = ontbreektVoor(casus, actie, feiten, input)
  if (ontbreekt.length > 0) {
    throw guardRefused(
      'casus.stap-kan-nog-niet',
      'Deze stap kan nog niet. Hieronder staat wat er ontbreekt.',
      ontbreekt,
    )
  }
  return {
    status,
    trede: tredeNa(status, casus.trede),
    veranderingen: {
      ...volgendeActieBij(status, feiten.vandaag, input),
      ...(gevolgen[actie]?.(casus, feiten, input) ?? {}),
    },
  }
}

type Gevolg = Partial<Omit<CasusVeranderingen, 'volgendeActie' | 'volgendeActieOp'>>

const eerder = (casus: CasusStand, vandaag: Datum): readonly EerdereUitkomst[] =>
  casus.uitkomst === null
    ? casus.eerdereUitkomsten
    : [
        ...casus.eerdereUitkomsten,
        { uitkomst: casus.uitkomst, toelichting: casus.uitkomstToelichting, op: casus.afgerondOp ?? vandaag },
      ]

/** INV-48: what was reached before moves to the history; nothing is lost. */
const opnieuw = (casus: CasusStand, feiten: Feiten): Gevolg => ({
  eerdereUitkomsten: eerder(casus, feiten.vandaag),
  uitkomst: null,
  uitkomstToelichting: null,
  afgerondOp: null,
  verderOp: null,
  uitvoeringVanuit: null,
})

const herkomst = (status: CasusStatus): CasusStand['uitvoeringVanuit'] =>
  status === 'register' || status === 'lmm_behandeling' || status === 'let_behandeling' ? status : null

const gevolgen: { readonly [A in CasusActie]?: (casus: CasusStand, feiten: Feiten, input: StapInput) => Gevolg } = {
  meldAanBijLmm: (casus, feiten, input) => ({
    ingediendOp: casus.ingediendOp ?? feiten.vandaag,
    ...(casus.status === 'eigen_organisatie' && input.reden ? { redenGeenContact: input.reden } : {}),
  }),
  neemInBehandeling: (casus, feiten, input) => ({
    regievoerderId: input.regievoerderId || casus.regievoerderId,
    interventieOp: casus.interventieOp ?? feiten.vandaag,
  }),
  // LMM-15: 'can go on' is not yet 'solved'.
  startUitvoering: (casus, feiten) => ({ verderOp: feiten.vandaag, uitvoeringVanuit: herkomst(casus.status) }),
  hervatBijRegister: () => ({ verderOp: null, uitvoeringVanuit: null }),
  hervatBijLmm: () => ({ verderOp: null, uitvoeringVanuit: null }),
  rondAf: (casus, feiten, input) => ({
    uitkomst: input.uitkomst ?? null,
    uitkomstToelichting: input.reden || null,
    afgerondOp: feiten.vandaag,
    verderOp: casus.verderOp ?? feiten.vandaag,
  }),
  legTerug: (_casus, feiten, input) => ({
    uitkomst: 'teruggelegd',
    uitkomstToelichting: input.reden || null,
    afgerondOp: feiten.vandaag,
  }),
  trekIn: (_casus, feiten, input) => ({
    uitkomst: 'ingetrokken',
    uitkomstToelichting: input.reden || null,
    afgerondOp: feiten.vandaag,
  }),
  pakWeerOp: opnieuw,
  heropenInEigenOrganisatie: opnieuw,
  heropenBijLmm: opnieuw,
}

export type Doorlooptijd = { van: Datum; tot: Datum; dagen: number; klasse: 'maand' | 'half_jaar' | 'langer' }

/**
 * INV-47: from the first LMM intervention, or from the first step for a case that never came there, until the
 * professional could go on. Null while that is not so. LMM-14 sets the three classes.
 */
export function doorlooptijd(
  casus: Pick<CasusStand, 'interventieOp' | 'verderOp' | 'afgerondOp'>,
  eersteStapOp: Datum | null,
): Doorlooptijd | null {
  const van = casus.interventieOp ?? eersteStapOp
  const tot = casus.verderOp ?? casus.afgerondOp
  if (van === null || tot === null) return null
  const dagen = Math.max(0, dagenTussen(van, tot))
  const klasse = dagen <= 30 ? 'maand' : tot <= maandenErbij(van, 6) ? 'half_jaar' : 'langer'
  return { van, tot, dagen, klasse }
}
