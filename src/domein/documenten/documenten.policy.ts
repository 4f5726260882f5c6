import { Refusal } from '../../platform/errors.ts'
import type { Policy } from '../../platform/policy.ts'

/** Who works on the case, as far as documents ask. */
export type DocumentSubject = {
  regisseurId: string | null
  regievoerderId: string | null
  betrokkenIds: readonly string[]
  categorieen: readonly string[]
}

export const zietDocumenten = (s: DocumentSubject): boolean =>
  s.categorieen.includes('alles') || s.categorieen.includes('documenten')

export const documentenPolicy = {
  bekijk: {
    rollen: 'iedereen',
    uitleg: 'Stukken ziet wie de categorie documenten gedeeld kreeg; de databank laat niets anders door.',
    check: (_actor, s) =>
      zietDocumenten(s)
        ? null
        : new Refusal('documenten.niet-gedeeld', 'forbidden', 'De stukken van deze casus zijn niet met je gedeeld.'),
  },
  werkBij: {
    rollen: ['professional', 'casusregisseur', 'regievoerder'],
    uitleg: 'Stukken toevoegen, vaststellen of weghalen doet wie aan de casus werkt.',
    check: (actor, s) =>
      [s.regisseurId, s.regievoerderId, ...s.betrokkenIds].includes(actor.persoonId) && zietDocumenten(s)
        ? null
        : new Refusal(
            'documenten.niet-betrokken',
            'forbidden',
            'Je werkt niet aan deze casus, of de stukken zijn niet met je gedeeld.',
          ),
  },
} as const satisfies Record<string, Policy<DocumentSubject>>
