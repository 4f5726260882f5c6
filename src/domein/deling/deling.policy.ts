import { Refusal } from '../../platform/errors.ts'
import { type Actor, heeftRol, type Policy } from '../../platform/policy.ts'

/** What a right on sharing depends on. */
export type DelingSubject = {
  regisseurId: string | null
  regievoerderId: string | null
  betrokkenIds: readonly string[]
}

const werktEraan = (actor: Actor, s: DelingSubject): boolean =>
  actor.persoonId === s.regisseurId || actor.persoonId === s.regievoerderId || s.betrokkenIds.includes(actor.persoonId)

export const delingPolicy = {
  /** INF-01: sharing is done by who works on the case and can account for it. */
  deel: {
    rollen: ['professional', 'casusregisseur', 'regievoerder'],
    uitleg: 'Delen kan wie aan de casus werkt: de professional of de regievoerder.',
    check: (actor, s) =>
      werktEraan(actor, s)
        ? null
        : new Refusal('deling.niet-aan-jou', 'forbidden', 'Je werkt niet aan deze casus. Je kunt hier niets delen.'),
  },
  bekijk: {
    rollen: 'iedereen',
    uitleg: 'Wat met wie is gedeeld, ziet wie de hele casus ziet.',
  },
} as const satisfies Record<string, Policy<DelingSubject>>

/** Break the glass: only inside the own organisation; the database limits it again. */
export const openInNoodPolicy: Policy<null> = {
  rollen: ['professional', 'casusregisseur', 'leidinggevende'],
  uitleg:
    'Bij nood kan een collega van dezelfde organisatie een casus kort inzien. Iemand anders beoordeelt dat daarna.',
}
export const bekijkNoodPolicy: Policy<null> = {
  rollen: ['leidinggevende'],
  uitleg: 'De leidinggevende ziet wie in haar organisatie in nood een casus opende.',
}
export const beoordeelNoodPolicy: Policy<{ persoonId: string; organisatieId: string }> = {
  rollen: ['leidinggevende'],
  uitleg: 'De leidinggevende van dezelfde organisatie beoordeelt, nooit wie zelf keek.',
  check: (actor: Actor, s) => {
    if (!heeftRol(actor, 'leidinggevende') || actor.organisatieId !== s.organisatieId)
      return new Refusal(
        'deling.nood-niet-aan-jou',
        'forbidden',
        'Dit beoordeelt de leidinggevende van dezelfde organisatie.',
      )
    return actor.persoonId === s.persoonId
      ? new Refusal(
          'deling.nood-eigen',
          'forbidden',
          'Je kunt je eigen inzage niet beoordelen. Vraag een andere leidinggevende.',
        )
      : null
  },
}
