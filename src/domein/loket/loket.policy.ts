import { Refusal } from '../../platform/errors.ts'
import { type Actor, heeftRol, type Policy } from '../../platform/policy.ts'

/** Who stands where in the case. */
type CasusSubject = {
  organisatieId: string
  regisseurId: string | null
  regievoerderId: string | null
  betrokkenIds: readonly string[]
}

const isProfessional = (actor: Actor, s: CasusSubject): boolean =>
  heeftRol(actor, 'professional', 'casusregisseur') &&
  actor.organisatieId === s.organisatieId &&
  (actor.persoonId === s.regisseurId || s.betrokkenIds.includes(actor.persoonId))
const isRegievoerder = (actor: Actor, s: CasusSubject): boolean =>
  heeftRol(actor, 'regievoerder') && actor.persoonId === s.regievoerderId

const nee = (code: string, uitleg: string): Refusal => new Refusal(`loket.${code}`, 'forbidden', uitleg)

type Indienbaar = CasusSubject & { telefonisch: boolean }

export const loketPolicy = {
  /** LMM-02, LMM-03, INV-28, INV-45: any professional with the case in hand; no agreement, certificate or payment asked. */
  dienIn: {
    rollen: ['professional', 'casusregisseur', 'regievoerder', 'lmm_coordinator'],
    uitleg:
      'Aanmelden bij het LMM kan iedere professional die aan de casus werkt. De regievoerder kan het na een telefoongesprek.',
    check: (actor, s) =>
      isProfessional(actor, s) || (heeftRol(actor, 'regievoerder', 'lmm_coordinator') && s.telefonisch)
        ? null
        : nee('niet-jouw-casus', 'Alleen wie aan deze casus werkt, kan hem aanmelden bij het LMM.'),
  } satisfies Policy<Indienbaar>,
  wijsToe: {
    rollen: ['lmm_coordinator'],
    uitleg: 'De LMM-coördinator kiest de regievoerder.',
  } satisfies Policy<CasusSubject>,
  bevestigOntvangst: {
    rollen: ['lmm_coordinator', 'regievoerder'],
    uitleg: 'De ontvangst bevestigt iemand van het LMM.',
  } satisfies Policy<CasusSubject>,
  legTerug: {
    rollen: ['lmm_coordinator'],
    uitleg: 'Een aanmelding terugleggen kan de LMM-coördinator, met een motivering en een suggestie.',
  } satisfies Policy<CasusSubject>,
  /** LMM-18: together, so either side may write it down. */
  bespreekNa: {
    rollen: ['professional', 'casusregisseur', 'regievoerder'],
    uitleg: 'De nabespreking legt de regievoerder vast, of de professional bij een casus die niet bij het LMM was.',
    check: (actor, s) =>
      isRegievoerder(actor, s) || isProfessional(actor, s)
        ? null
        : nee('niet-betrokken', 'Alleen wie aan deze casus werkte, legt de nabespreking vast.'),
  } satisfies Policy<CasusSubject>,
  haalErbij: {
    rollen: ['regievoerder'],
    uitleg: 'Functionarissen en de ambassadeur erbij halen doet de regievoerder van de casus.',
    check: (actor, s) =>
      isRegievoerder(actor, s)
        ? null
        : nee('niet-jouw-casus', 'Alleen de regievoerder van deze casus haalt hen erbij.'),
  } satisfies Policy<CasusSubject>,
  /** LMM-17: who works on it may let it wait, with a day and a reason that everybody in the case reads. */
  legOpzij: {
    rollen: ['regievoerder'],
    uitleg: 'Een casus opzij leggen doet de regievoerder van die casus.',
    check: (actor, s) =>
      isRegievoerder(actor, s) ? null : nee('niet-jouw-casus', 'Alleen de regievoerder van deze casus legt hem opzij.'),
  } satisfies Policy<CasusSubject>,
  geefErvaring: {
    rollen: ['professional', 'casusregisseur'],
    uitleg: 'Vertellen hoe het ging kan de professional die de casus aanmeldde.',
    check: (actor, s) =>
      isProfessional(actor, s) ? null : nee('niet-jouw-casus', 'Alleen de professional van deze casus vult dit in.'),
  } satisfies Policy<CasusSubject>,
  bekijkCasus: {
    rollen: 'iedereen',
    uitleg: 'Hoe de casus bij het LMM staat, ziet iedereen met toegang tot de casus.',
  } satisfies Policy<CasusSubject>,
} as const

/** No case in hand yet. */
export const loketBreed = {
  bekijk: {
    rollen: ['lmm_coordinator', 'regievoerder'],
    uitleg: 'De aanmeldingen en het bord zijn voor de mensen van het LMM.',
  },
  neemOp: {
    rollen: ['regievoerder'],
    uitleg: 'Een aanmelding aan de telefoon of per brief legt de regievoerder vast.',
  },
  noteer: {
    rollen: ['regievoerder', 'lmm_coordinator'],
    uitleg: 'Notities en mails bewaart wie bij het LMM werkt.',
  },
  bundel: {
    rollen: ['regievoerder'],
    uitleg: 'Casussen samen oppakken doet de regievoerder, met haar eigen casussen.',
  },
  /** LMM-20: for who learns from it; no case can be seen in it. */
  beeld: {
    rollen: ['lmm_coordinator', 'regievoerder', 'pmm_ambassadeur', 'analist', 'jurist', 'stuurgroep'],
    uitleg: 'Wat er speelt in alle casussen van het LMM zien mensen die ervan leren, alleen in aantallen.',
  },
  /** LMM-09: choosing who works on what is of the coordinator, for one case or for many. */
  draagOver: {
    rollen: ['lmm_coordinator'],
    uitleg: 'Casussen overdragen aan een andere regievoerder doet de LMM-coördinator.',
  },
  klok: { rollen: [], systeem: ['termijnen'], uitleg: 'De klok bewaakt wat te lang wacht.' },
} as const satisfies Record<string, Policy<null>>
