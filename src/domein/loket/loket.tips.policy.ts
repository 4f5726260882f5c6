import { Refusal } from '../../platform/errors.ts'
import { type Actor, heeftRol, type Policy } from '../../platform/policy.ts'

type Subject = { status: string; naarOrganisatieId: string; professionalId: string | null }
const nee = (uitleg: string): Refusal => new Refusal('loket.tip-niet-aan-jou', 'forbidden', uitleg)
const leidt = (a: Actor, s: Subject) => heeftRol(a, 'leidinggevende') && a.organisatieId === s.naarOrganisatieId
const heeftHem = (a: Actor, s: Subject) =>
  heeftRol(a, 'professional', 'casusregisseur') &&
  a.organisatieId === s.naarOrganisatieId &&
  a.persoonId === s.professionalId

export const tipBreed = {
  geef: {
    rollen: ['aandrager'],
    uitleg: 'Een tip geven kan wie namens een ombudsman, bezwaarcommissie of klachtenteam werkt.',
  },
  lijst: { rollen: 'iedereen', uitleg: 'In de lijst staan alleen tips die jij gaf of die bij jou liggen.' },
  klok: { rollen: [], systeem: ['termijnen'], uitleg: 'De klok bewaakt of een tip wordt opgepakt.' },
} as const satisfies Record<string, Policy<null>>

export const tipPolicy = {
  bekijk: { rollen: 'iedereen', uitleg: 'Een tip ziet wie hem gaf, en bij wie hij ligt.' },
  wijsToe: {
    rollen: ['leidinggevende'],
    uitleg: 'De leidinggevende ter plaatse kiest welke professional de tip oppakt.',
    check: (a, s) =>
      leidt(a, s) ? null : nee('Alleen een leidinggevende van die organisatie kiest wie de tip oppakt.'),
  },
  naarLoket: {
    rollen: ['leidinggevende', 'professional', 'casusregisseur'],
    uitleg: 'Naar het LMM sturen kan wie de tip heeft, als die ter plaatse niet hoort.',
    check: (a, s) => (leidt(a, s) || heeftHem(a, s) ? null : nee('Alleen wie de tip heeft, stuurt hem naar het LMM.')),
  },
  stuurDoor: {
    rollen: ['lmm_coordinator'],
    uitleg: 'Wat bij het LMM ligt, stuurt de coördinator naar een organisatie ter plaatse.',
  },
  neemAan: {
    rollen: ['professional', 'casusregisseur'],
    uitleg: 'De tip oppakken doet de professional die hem kreeg.',
    check: (a, s) => (heeftHem(a, s) ? null : nee('Alleen de professional die de tip kreeg, pakt hem op.')),
  },
  legWeg: {
    rollen: ['leidinggevende', 'professional', 'casusregisseur', 'lmm_coordinator'],
    uitleg: 'Niet oppakken kan wie de tip heeft, met een reden en een andere weg.',
    check: (a, s) =>
      leidt(a, s) || heeftHem(a, s) || (heeftRol(a, 'lmm_coordinator') && s.status === 'bij_loket')
        ? null
        : nee('Alleen wie de tip heeft, legt hem weg.'),
  },
} as const satisfies Record<string, Policy<Subject>>
