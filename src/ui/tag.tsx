import type { ReactNode } from 'react'
import { cx } from './class-names.ts'
import { Icon } from './icon.tsx'

/** ○ open, ◐ loopt, ✓ klaar, ✕ af, ▲ gevaar: the shape carries the meaning, the word says it. */
export type TagStand = 'open' | 'loopt' | 'klaar' | 'af' | 'gevaar'

const nlds = { open: 'neutral', loopt: 'active', klaar: 'success', af: 'inactive', gevaar: 'danger' } as const
const own = { open: '', loopt: '', klaar: 'tag--on', af: 'tag--off', gevaar: 'tag--alarm' } as const

export type TagProps = {
  stand: TagStand
  children: ReactNode
  /** Light background: this is what is going on here; ✓ without it is quiet. */
  nadruk?: boolean | undefined
}

export function Tag({ stand, children, nadruk }: TagProps) {
  const look =
    nadruk === undefined ? own[stand] : nadruk ? 'tag--on' : stand === 'klaar' || stand === 'af' ? '' : own[stand]
  return (
    <span className={cx('tag utrecht-badge-status', `utrecht-badge-status--${nlds[stand]}`, look)}>
      <Icon naam={stand} />
      {children}
    </span>
  )
}

export function Tags({ children }: { children: ReactNode }) {
  return <div className="tags">{children}</div>
}
