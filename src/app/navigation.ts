import { type Actor, heeftRol } from '../platform/policy.ts'
import type { Slice } from './slices.ts'

export type MenuItem = { href: string; label: string }

/** The main menu: Mijn werk, then what the slices offer to this person's roles. */
export function menuVoor(slices: readonly Slice[], actor: Actor): MenuItem[] {
  const items = slices
    .flatMap((s) => s.menu ?? [])
    .filter((m) => !m.rollen || heeftRol(actor, ...m.rollen))
    .map(({ href, label }) => ({ href, label }))
  return [{ href: '/', label: 'Mijn werk' }, ...items]
}
