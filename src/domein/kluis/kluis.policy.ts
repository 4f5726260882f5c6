import { Refusal } from '../../platform/errors.ts'
import { type Actor, heeftRol, type Policy } from '../../platform/policy.ts'

/** Who works on the case, as far as the vault asks. */
export type KluisSubject = {
  regisseurId: string | null
  regievoerderId: string | null
  betrokkenIds: readonly string[]
}

export const kluisPolicy = {
  /** Identifying data is for who works on the case (INF-12: by default there is none). */
  bewaar: {
    rollen: ['professional', 'casusregisseur', 'regievoerder'],
    uitleg: 'Gegevens in de kluis zet wie aan de casus werkt.',
    check: (actor, s) =>
      [s.regisseurId, s.regievoerderId, ...s.betrokkenIds].includes(actor.persoonId)
        ? null
        : new Refusal('kluis.niet-betrokken', 'forbidden', 'Je werkt niet aan deze casus. De kluis is niet aan jou.'),
  },
  open: {
    rollen: ['professional', 'casusregisseur', 'maatwerkfunctionaris', 'regievoerder'],
    uitleg: 'De kluis openen kan wie deze gegevens gedeeld kreeg, met een doel. Van buiten met een tweede persoon.',
  },
  bekijk: { rollen: 'iedereen', uitleg: 'Wat er in de kluis ligt, zonder inhoud, ziet wie de gegevens mag zien.' },
} as const satisfies Record<string, Policy<KluisSubject>>

export const zetKluisPolicy: Policy<null> = {
  rollen: ['organisatiebeheerder'],
  uitleg: 'De organisatiebeheerder zet de kluis aan of uit voor haar organisatie.',
}
export const zoekBsnPolicy: Policy<null> = {
  rollen: ['professional', 'casusregisseur'],
  uitleg: 'Zoeken op burgerservicenummer kan een professional, alleen binnen de eigen organisatie.',
}

/** What a right on keeping and destroying depends on. */
export type BewaarSubject = KluisSubject & { organisatieId: string }
const eigenLeiding = (actor: Actor, s: BewaarSubject): boolean =>
  heeftRol(actor, 'leidinggevende') && actor.organisatieId === s.organisatieId
export const bewarenPolicy = {
  /** The casusregisseur helps the resident to her rights (AVG art. 15 to 17). */
  regel: {
    rollen: ['professional', 'casusregisseur', 'leidinggevende'],
    uitleg: 'De rechten van de inwoner regelt de casusregisseur of de leidinggevende van dezelfde organisatie.',
    check: (actor, s) =>
      actor.persoonId === s.regisseurId || eigenLeiding(actor, s)
        ? null
        : new Refusal(
            'kluis.rechten-niet-aan-jou',
            'forbidden',
            'Dit regelt de casusregisseur of de leidinggevende van dezelfde organisatie.',
          ),
  },
  bevestig: {
    rollen: ['leidinggevende'],
    uitleg: 'Vernietigen bevestigt de leidinggevende van dezelfde organisatie, nooit wie het voorstelde.',
    check: (actor, s) =>
      eigenLeiding(actor, s)
        ? null
        : new Refusal(
            'kluis.vernietigen-niet-aan-jou',
            'forbidden',
            'Dit bevestigt de leidinggevende van dezelfde organisatie.',
          ),
  },
} as const satisfies Record<string, Policy<BewaarSubject>>
