import { Refusal } from './errors.ts'

/** Roles are the vocabulary of the door: held per organisation and period (eisen 3.2); case access is apart (casus_toegang). */
export const rollen = [
  'professional',
  'casusregisseur',
  'leidinggevende',
  'maatwerkfunctionaris',
  'regievoerder',
  'lmm_coordinator',
  'pmm_ambassadeur',
  'let_voorzitter',
  'let_lid',
  'let_secretaris',
  'bestuurder',
  'fondsbeheerder',
  'analist',
  'jurist',
  'organisatiebeheerder',
  'relatiebeheerder',
  'wethouder',
  'aandrager',
  'opleidingscoordinator',
  'stuurgroep',
  'fg',
  'platformbeheerder',
] as const
export type Rol = (typeof rollen)[number]

/** Who acts: one person for one organisation, or a named system task (`systeem`, then the ids are nil). */
export type Actor = {
  readonly persoonId: string
  readonly naam: string
  readonly functie: string
  readonly organisatieId: string
  readonly organisatieNaam: string
  readonly organisatieSoort: string
  readonly rollen: readonly Rol[]
  readonly sneltoets: boolean
  readonly systeem: string | null
}

/**
 * Who may do this and why. `rollen` and `uitleg` make the rights matrix; `check` sees the loaded subject and returns the
 * refusal, or null when it may. 'iedereen' = everyone who is logged in. System tasks need `systeem` to name them.
 */
export type Policy<S> = {
  readonly rollen: readonly Rol[] | 'iedereen'
  readonly uitleg: string
  readonly systeem?: readonly string[]
  readonly check?: (actor: Actor, subject: S) => Refusal | null
}

export const heeftRol = (actor: Actor, ...gevraagd: readonly Rol[]): boolean =>
  gevraagd.some((r) => actor.rollen.includes(r))

/** Deny by default: null only when a role (or the named system task) fits and the check has nothing against it. */
export function weigering<S>(policy: Policy<S>, actor: Actor, subject: S): Refusal | null {
  if (actor.systeem !== null) {
    if (policy.systeem?.includes(actor.systeem)) return null
    return new Refusal('geen-recht', 'forbidden', 'Deze taak mag dit niet.')
  }
  if (policy.rollen !== 'iedereen' && !heeftRol(actor, ...policy.rollen)) {
    return new Refusal('geen-recht', 'forbidden', `Dit mag je niet met jouw rol. ${policy.uitleg}`)
  }
  return policy.check?.(actor, subject) ?? null
}
