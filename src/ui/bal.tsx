import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type BalProps = {
  /** Full ball: it is yours. Open ball: somebody else has it. */
  jij: boolean
  /** A person or a team, never 'in behandeling'. */
  children: ReactNode
}

export function Bal({ jij, children }: BalProps) {
  return (
    <span className="bal">
      <Icon naam={jij ? 'bal-vol' : 'bal-open'} />
      <span>{jij ? <strong>{children}</strong> : children}</span>
    </span>
  )
}
