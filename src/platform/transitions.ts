// State machines as data: illegal moves do not exist. `Transitions` maps status -> action -> next status.

export type Transitions<Status extends string, Actie extends string> = {
  readonly [S in Status]: { readonly [A in Actie]?: Status }
}

/** The status after `actie`, or null when the machine has no such move from `status`. */
export function nextStatus<S extends string, A extends string>(
  machine: Transitions<S, A>,
  status: S,
  actie: A,
): S | null {
  return machine[status][actie] ?? null
}

/** The actions that exist from `status` (guards and rights apart). */
export function actionsFrom<S extends string, A extends string>(machine: Transitions<S, A>, status: S): A[] {
  return Object.keys(machine[status]) as A[]
}

/** Mermaid text for docs/generated/statussen.md. */
export function toMermaid<S extends string, A extends string>(machine: Transitions<S, A>): string {
  const lines = ['stateDiagram-v2']
  for (const [from, moves] of Object.entries(machine) as [S, Record<string, S>][]) {
    for (const [actie, to] of Object.entries(moves)) lines.push(`  ${from} --> ${to}: ${actie}`)
  }
  return lines.join('\n')
}
