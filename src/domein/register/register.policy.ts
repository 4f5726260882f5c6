import { Refusal } from '../../platform/errors.ts'
import { type Actor, heeftRol, type Policy } from '../../platform/policy.ts'
import type { VermeldingActie } from './register.schema.ts'

export type Toegang = { magLezen: boolean }
export type VermeldingSubject = { organisatieId: string; persoonId: string | null }
export type StapSubject = VermeldingSubject & { actie: VermeldingActie }
export type ContactSubject = {
  vanId: string
  vanOrganisatieId: string
  naarOrganisatieId: string
  naarId: string | null
}

/** INV-27: the page explains it; the database refuses it too. */
const aangesloten = (_actor: Actor, s: Toegang): Refusal | null =>
  s.magLezen
    ? null
    : new Refusal(
        'register.niet-aangesloten',
        'forbidden',
        'Je organisatie heeft geen bestuurlijke afspraak. Daarom kun je niet in het register zoeken. Het Loket (LMM) helpt je wel.',
      )

const anderOrganisatie = new Refusal(
  'register.andere-organisatie',
  'forbidden',
  'Dit is een vermelding van een andere organisatie.',
)
const eigenOrganisatie = (actor: Actor, s: VermeldingSubject): Refusal | null =>
  s.organisatieId === actor.organisatieId ? null : anderOrganisatie

const alleenLeiding: ReadonlySet<VermeldingActie> = new Set(['bevestigOpdracht', 'stuurTerug'])

/** REG-06: management confirms, and nobody confirms the own mandate. */
function magStap(actor: Actor, s: StapSubject): Refusal | null {
  const ander = eigenOrganisatie(actor, s)
  if (ander) return ander
  if (!alleenLeiding.has(s.actie)) return null
  if (!heeftRol(actor, 'leidinggevende', 'bestuurder'))
    return new Refusal('register.alleen-leiding', 'forbidden', 'De leiding bevestigt opdracht en mandaat.')
  if (s.persoonId === actor.persoonId)
    return new Refusal(
      'register.niet-zelf',
      'forbidden',
      'Je bevestigt niet je eigen opdracht. Een andere leidinggevende doet dat.',
    )
  return null
}

function magAntwoorden(actor: Actor, s: ContactSubject): Refusal | null {
  if (s.naarOrganisatieId === actor.organisatieId || s.vanId === actor.persoonId) return null
  return s.vanOrganisatieId === actor.organisatieId
    ? null
    : new Refusal('register.niet-jouw-vraag', 'forbidden', 'Deze vraag is niet aan jou of je organisatie gesteld.')
}

const lezers = [
  'professional',
  'casusregisseur',
  'maatwerkfunctionaris',
  'leidinggevende',
  'bestuurder',
  'let_lid',
  'regievoerder',
  'lmm_coordinator',
  'pmm_ambassadeur',
  'let_voorzitter',
  'let_secretaris',
  'relatiebeheerder',
] as const
const beheerders = ['maatwerkfunctionaris', 'leidinggevende', 'organisatiebeheerder'] as const

export const registerPolicy = {
  zoeken: {
    rollen: lezers,
    uitleg: 'Het register is voor professionals van aangesloten organisaties.',
    check: aangesloten,
  },
  lezen: { rollen: lezers, uitleg: 'Het register is voor professionals van aangesloten organisaties.' },
  toegang: { rollen: 'iedereen', uitleg: 'Iedereen mag weten of zij in het register kan zoeken.' },
  eigen: {
    rollen: [...beheerders, 'bestuurder'],
    uitleg: 'Vermeldingen beheer je voor je eigen organisatie.',
  },
  maken: { rollen: beheerders, uitleg: 'Een functionaris, leidinggevende of beheerder maakt een vermelding.' },
  wijzigen: {
    rollen: beheerders,
    uitleg: 'Vermeldingen beheer je voor je eigen organisatie.',
    check: eigenOrganisatie,
  },
  stap: { rollen: [...beheerders, 'bestuurder'], uitleg: 'De leiding bevestigt opdracht en mandaat.', check: magStap },
  contact: { rollen: lezers, uitleg: 'Iedereen die het register leest, mag contact opnemen.' },
  antwoorden: {
    rollen: lezers,
    uitleg: 'De gevraagde organisatie antwoordt; wie belde, legt het antwoord vast.',
    check: magAntwoorden,
  },
  klok: { rollen: [], systeem: ['termijnen'], uitleg: 'De klok bewaakt antwoorden en vermeldingen.' },
  inrichten: { rollen: ['relatiebeheerder'], systeem: ['inrichting'], uitleg: 'PMM houdt de onderwerpen bij.' },
  importeren: {
    rollen: ['relatiebeheerder'],
    uitleg: 'De relatiebeheerder van PMM laadt gegevens in; de leiding bevestigt daarna.',
  },
  aandacht: {
    rollen: ['relatiebeheerder', 'lmm_coordinator', 'stuurgroep'],
    uitleg: 'PMM ziet welke organisaties nog niemand in het register hebben.',
  },
  toezicht: { rollen: ['fg'], uitleg: 'De FG ziet wie opvallend veel in het register kijkt.' },
} as const satisfies Record<string, Policy<never>>
