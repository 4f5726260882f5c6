import { Refusal } from '../../platform/errors.ts'
import { type Actor, heeftRol, type Policy, type Rol, weigering } from '../../platform/policy.ts'
import type { casusOvergangen } from './casus.rules.ts'
import type { CasusActie, CasusStatus } from './casus.schema.ts'

/** What a right on a case depends on: who stands in which relation to it. */
export type CasusSubject = {
  status: CasusStatus
  organisatieId: string
  regisseurId: string | null
  regievoerderId: string | null
  /** Where the work was that led to the end; null when it was local all the way. */
  uitvoeringVanuit: 'register' | 'lmm_behandeling' | 'let_behandeling' | null
  letVoorzitterId: string | null
  partijOrganisatieIds: readonly string[]
  /** People of the own organisation with running access to this case (INF-14). */
  betrokkenIds: readonly string[]
}

type Wie = 'professional' | 'casusregisseur' | 'coordinator' | 'regievoerder' | 'voorzitter'

/** The Who column of eisen 3.4; a move without it does not compile. */
const wieMag = {
  concept: { start: ['professional'], trekIn: ['casusregisseur'] },
  eigen_organisatie: {
    gaNaarRegister: ['professional'],
    meldAanBijLmm: ['professional'],
    rondAf: ['professional'],
    trekIn: ['casusregisseur'],
  },
  register: {
    meldAanBijLmm: ['professional'],
    startUitvoering: ['professional'],
    rondAf: ['professional'],
    trekIn: ['casusregisseur'],
  },
  lmm_aangemeld: { neemInBehandeling: ['coordinator'], legTerug: ['coordinator'], trekIn: ['casusregisseur'] },
  lmm_behandeling: { startUitvoering: ['regievoerder'], verzoekLet: ['regievoerder'], trekIn: ['casusregisseur'] },
  let_verzocht: {
    neemInLetBehandeling: ['voorzitter'],
    trekLetVerzoekTerug: ['voorzitter', 'regievoerder'],
    wijsLetAf: ['voorzitter'],
    legTerug: ['voorzitter'],
    trekIn: ['casusregisseur'],
  },
  let_behandeling: {
    startUitvoering: ['voorzitter'],
    meldImpasse: ['voorzitter'],
    legTerug: ['voorzitter'],
    trekIn: ['casusregisseur'],
  },
  uitvoering: {
    rondAf: ['professional', 'regievoerder'],
    hervatBijRegister: ['professional', 'regievoerder'],
    hervatBijLmm: ['professional', 'regievoerder'],
    trekIn: ['casusregisseur'],
  },
  afgerond: {
    sluit: ['professional', 'regievoerder'],
    heropenInEigenOrganisatie: ['professional'],
    heropenBijLmm: ['professional'],
  },
  gesloten: { heropenInEigenOrganisatie: ['professional'], heropenBijLmm: ['professional'] },
  teruggelegd: { pakWeerOp: ['professional'], trekIn: ['casusregisseur'] },
  ingetrokken: {},
} as const satisfies {
  readonly [S in CasusStatus]: { readonly [A in keyof (typeof casusOvergangen)[S]]: readonly Wie[] }
}
const wieTabel: { readonly [S in CasusStatus]: { readonly [A in CasusActie]?: readonly Wie[] } } = wieMag

const professionals: readonly Rol[] = ['professional', 'casusregisseur']
const isProfessional = (actor: Actor, s: CasusSubject): boolean =>
  heeftRol(actor, ...professionals) &&
  actor.organisatieId === s.organisatieId &&
  (actor.persoonId === s.regisseurId || s.betrokkenIds.includes(actor.persoonId))
const isRegisseur = (actor: Actor, s: CasusSubject): boolean =>
  heeftRol(actor, ...professionals) &&
  actor.organisatieId === s.organisatieId &&
  // A draft may still lack its casusregisseur; then whoever works on it may drop it.
  (s.regisseurId === null ? s.betrokkenIds.includes(actor.persoonId) : actor.persoonId === s.regisseurId)
const isRegievoerder = (actor: Actor, s: CasusSubject): boolean =>
  heeftRol(actor, 'regievoerder') && actor.persoonId === s.regievoerderId
// INV-9: the chair never works for a party of the case.
const isVoorzitter = (actor: Actor, s: CasusSubject): boolean =>
  heeftRol(actor, 'let_voorzitter') &&
  (s.letVoorzitterId === null || s.letVoorzitterId === actor.persoonId) &&
  actor.organisatieId !== s.organisatieId &&
  !s.partijOrganisatieIds.includes(actor.organisatieId)

const staatErin: { readonly [W in Wie]: (actor: Actor, s: CasusSubject) => boolean } = {
  professional: isProfessional,
  casusregisseur: isRegisseur,
  coordinator: (actor) => heeftRol(actor, 'lmm_coordinator'),
  regievoerder: isRegievoerder,
  voorzitter: isVoorzitter,
}
const rollenVan: { readonly [W in Wie]: readonly Rol[] } = {
  professional: professionals,
  casusregisseur: professionals,
  coordinator: ['lmm_coordinator'],
  regievoerder: ['regievoerder'],
  voorzitter: ['let_voorzitter'],
}
const wieNaam: { readonly [W in Wie]: string } = {
  professional: 'een professional die aan deze casus werkt',
  casusregisseur: 'de casusregisseur',
  coordinator: 'de LMM-coördinator',
  regievoerder: 'de regievoerder van deze casus',
  voorzitter: 'de onafhankelijke voorzitter van het LET',
}

const nietJij = (wie: readonly Wie[]): Refusal =>
  new Refusal(
    'casus.niet-aan-jou',
    'forbidden',
    `Deze stap is niet aan jou. Dit kan alleen ${wie.map((w) => wieNaam[w]).join(' of ')}.`,
  )

const wieOoit = (actie: CasusActie): readonly Wie[] => [
  ...new Set(Object.values(wieTabel).flatMap((acties) => acties[actie] ?? [])),
]

/**
 * Who may take a step from the state the case has now. A move that does not exist is left to the rules, so that
 * the answer is 'not possible now' and not 'not for you'.
 */
export function stapPolicy(actie: CasusActie): Policy<CasusSubject> {
  const ooit = wieOoit(actie)
  return {
    rollen: [...new Set(ooit.flatMap((w) => rollenVan[w]))],
    uitleg: `Dit kan ${ooit.map((w) => wieNaam[w]).join(' of ')}.`,
    check: (actor, s) => {
      const wie = sluitDoor(actie, s) ?? wieTabel[s.status][actie] ?? ooit
      return wie.some((w) => staatErin[w](actor, s)) ? null : nietJij(wie)
    },
  }
}

/**
 * A case that was finished at the LMM is closed by its regievoerder, a local one by the professional (eisen 3.4); also when
 * it came back from the LMM before, whose regievoerder then sees it no more.
 */
function sluitDoor(actie: CasusActie, s: CasusSubject): readonly Wie[] | null {
  if (actie !== 'sluit') return null
  const lokaalKlaar = s.status === 'afgerond' && (s.uitvoeringVanuit ?? 'register') === 'register'
  return s.regievoerderId === null || lokaalKlaar ? ['professional'] : ['regievoerder']
}

const isBetrokken = (actor: Actor, s: CasusSubject): boolean => isProfessional(actor, s) || isRegievoerder(actor, s)

export const casusPolicy = {
  /** LMM-02, INV-28, INV-45: any professional may bring a case; the regievoerder takes one by phone (LMM-06). */
  maak: {
    rollen: ['professional', 'casusregisseur', 'maatwerkfunctionaris', 'regievoerder'],
    uitleg: 'Iedere professional kan een casus maken. De regievoerder kan het ook, na een telefoongesprek.',
  },
  /** Case content is changed by those who work on it; the regievoerder only what is at the LMM. */
  werkBij: {
    rollen: ['professional', 'casusregisseur', 'regievoerder'],
    uitleg: 'De casus bijwerken kan wie aan de casus werkt: de professional en de regievoerder.',
    check: (actor, s) =>
      isBetrokken(actor, s)
        ? null
        : new Refusal('casus.niet-betrokken', 'forbidden', 'Je werkt niet aan deze casus. Je kunt hem niet bijwerken.'),
  },
  /** INV-1, INV-46: handed over by the regisseur, or by the leidinggevende of the same organisation. */
  wijsRegisseurToe: {
    rollen: ['professional', 'casusregisseur', 'leidinggevende'],
    uitleg: 'De casusregisseur kiezen kan de huidige regisseur of de leidinggevende van dezelfde organisatie.',
    check: (actor, s) =>
      isRegisseur(actor, s) || (heeftRol(actor, 'leidinggevende') && actor.organisatieId === s.organisatieId)
        ? null
        : new Refusal(
            'casus.regisseur-niet-aan-jou',
            'forbidden',
            'Alleen de casusregisseur of de leidinggevende van de eigen organisatie kiest een nieuwe casusregisseur.',
          ),
  },
  wijsRegievoerderToe: {
    rollen: ['lmm_coordinator'],
    uitleg: 'De LMM-coördinator kiest de regievoerder.',
  },
  /** Everyone for herself; who leads or works on the case also for another. */
  meldBelangenconflict: {
    rollen: 'iedereen',
    uitleg: 'Iedereen die een casus ziet, kan melden dat zij er zelf bij betrokken is.',
  },
  /** Row-level security decides which case; what of it, the categories of the reader (INF-14, INV-31). */
  bekijk: {
    rollen: 'iedereen',
    uitleg: 'Een casus zien kan wie er toegang toe heeft, en alleen de delen die met haar zijn gedeeld.',
  },
} as const satisfies Record<string, Policy<CasusSubject>>

/** No case in hand yet: the list is what row-level security lets through. */
export const lijstPolicy: Policy<null> = {
  rollen: 'iedereen',
  uitleg: 'In de lijst staan alleen casussen waar je toegang toe hebt.',
}
export const maakPolicy: Policy<null> = {
  rollen: ['professional', 'casusregisseur', 'maatwerkfunctionaris', 'regievoerder'],
  uitleg: casusPolicy.maak.uitleg,
}

export const klokPolicy: Policy<null> = {
  rollen: [],
  systeem: ['termijnen'],
  uitleg: 'De klok herinnert aan afspraken die wachten.',
}

/** One part of a case that belongs to one organisation: its position, its agreement. */
export type VanOrganisatie = { casus: CasusSubject; organisatieId: string }
const nietJouwOrganisatie = (): Refusal =>
  new Refusal(
    'casus.niet-jouw-organisatie',
    'forbidden',
    'Alleen iemand van de organisatie zelf kan hier voor haar antwoorden.',
  )

export const onderdeelPolicy = {
  /** An organisation speaks for itself; who works on the case may write down what it said. */
  geefStandpunt: {
    rollen: 'iedereen',
    uitleg: 'Het standpunt legt de organisatie zelf vast, of wie aan de casus werkt.',
    check: (actor, s) =>
      actor.organisatieId === s.organisatieId || isBetrokken(actor, s.casus) ? null : nietJouwOrganisatie(),
  },
  /** AFS-06: nobody accepts or refuses for another organisation. */
  beantwoordAfspraak: {
    rollen: 'iedereen',
    uitleg: 'Een afspraak aanvaarden of weigeren kan alleen de organisatie die haar moet nakomen.',
    check: (actor, s) => (actor.organisatieId === s.organisatieId ? null : nietJouwOrganisatie()),
  },
  rondAfspraakAf: {
    rollen: 'iedereen',
    uitleg: 'Een afspraak afronden kan de organisatie zelf, of wie aan de casus werkt.',
    check: (actor, s) =>
      actor.organisatieId === s.organisatieId || isBetrokken(actor, s.casus) ? null : nietJouwOrganisatie(),
  },
} as const satisfies Record<string, Policy<VanOrganisatie>>

/** One use case takes every step; who may, differs per action and state (eisen 3.4). */
export const zetStapPolicy: Policy<CasusSubject & { actie: CasusActie }> = {
  rollen: ['professional', 'casusregisseur', 'lmm_coordinator', 'regievoerder', 'let_voorzitter'],
  uitleg: 'Wie een stap mag zetten, hangt af van de stap en van waar de casus staat.',
  check: (actor, s) => weigering(stapPolicy(s.actie), actor, s),
}
