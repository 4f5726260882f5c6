import { type Actor, heeftRol } from '../platform/policy.ts'
import type { Slice } from './slices.ts'

export type MenuItem = { href: string; label: string }

/** The main menu: Mijn werk, then what the slices offer to this person's roles. */
export function menuVoor(slices: readonly Slice[], actor: Actor): MenuItem[] {
  const items = slices.flatMap((s) =>
    s.menu && (!s.menu.rollen || heeftRol(actor, ...s.menu.rollen)) ? [{ href: s.menu.href, label: s.menu.label }] : [],
  )
  return [{ href: '/', label: 'Mijn werk' }, ...items]
}
