import { Refusal } from '../../platform/errors.ts'
import { type Actor, heeftRol, type Policy } from '../../platform/policy.ts'

type Eigen = { organisatieId: string }

/** A bestuurder acts for the own organisation only; the relatiebeheerder of PMM for all (eisen 3.2). */
const eigenOfRelatiebeheerder = (actor: Actor, s: Eigen): Refusal | null =>
  heeftRol(actor, 'relatiebeheerder') || s.organisatieId === actor.organisatieId
    ? null
    : new Refusal(
        'bestuursafspraken.andere-organisatie',
        'forbidden',
        'Een bestuurder tekent alleen voor de eigen organisatie.',
      )

const relatie = { rollen: ['relatiebeheerder'], uitleg: 'De relatiebeheerder van PMM houdt de afspraken bij.' } as const

export const bestuursafsprakenPolicy = {
  lezen: {
    rollen: 'iedereen',
    uitleg: 'Iedereen leest de afspraak van de eigen organisatie; PMM leest alle afspraken.',
  },
  overzicht: {
    rollen: [
      'relatiebeheerder',
      'regievoerder',
      'lmm_coordinator',
      'let_voorzitter',
      'let_secretaris',
      'stuurgroep',
      'fg',
    ],
    uitleg: 'PMM, de stuurgroep en de FG zien alle afspraken.',
  },
  beheren: relatie,
  tekenen: {
    rollen: ['bestuurder', 'relatiebeheerder'],
    uitleg: 'Een bestuurder van de organisatie tekent, of de relatiebeheerder legt een handtekening op papier vast.',
    check: eigenOfRelatiebeheerder,
  },
  opzeggen: {
    rollen: ['bestuurder', 'relatiebeheerder'],
    uitleg: 'Een bestuurder van de organisatie of de relatiebeheerder stopt de afspraak.',
    check: eigenOfRelatiebeheerder,
  },
  pijplijn: {
    rollen: ['relatiebeheerder', 'stuurgroep', 'lmm_coordinator'],
    uitleg: 'PMM en de stuurgroep zien hoe ver het aansluiten is.',
  },
  antwoorden: {
    rollen: ['wethouder', 'bestuurder', 'leidinggevende', 'stuurgroep'],
    uitleg: 'Wie namens de organisatie komt, antwoordt op de uitnodiging.',
  },
  tafel: {
    rollen: ['wethouder', 'relatiebeheerder'],
    uitleg: 'De Tafel Casuïstiek is vertrouwelijk, voor wethouders.',
  },
  uitspraak: { rollen: ['bestuurder'], uitleg: 'Een bestuurder spreekt in de eigen naam.' },
  escalatie: {
    rollen: ['leidinggevende', 'organisatiebeheerder'],
    uitleg: 'De leiding van de gemeente legt het ene lokale escalatiepad vast.',
  },
  klok: { rollen: [], systeem: ['termijnen'], uitleg: 'De klok bewaakt wanneer een afspraak afloopt.' },
} as const satisfies Record<string, Policy<never>>
