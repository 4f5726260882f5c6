import { type ReactNode, useId } from 'react'
import { cx } from './class-names.ts'
import { Icon } from './icon.tsx'
import { type Feit, KeyValue } from './key-value.tsx'

export type NowPanelProps = {
  /** What to do, as an order: 'Vul de maandlasten aan'. */
  titel: string
  /** Who has the ball, since when: 'De bal ligt bij jou, sinds 19 november'. */
  boven: ReactNode
  /** bal-vol: it is yours; bal-open: somebody else's; gevaar: too late; klaar: nothing to do. */
  teken?: 'bal-vol' | 'bal-open' | 'gevaar' | 'klaar' | undefined
  /** Why it matters. */
  waarom?: ReactNode
  /** Uiterlijk, Daarna. */
  feiten?: readonly Feit[] | undefined
  acties?: ReactNode
  /** Wide: buttons at the right. */
  rij?: boolean | undefined
}

/** The one filled area of a screen: it answers 'what must I do now?'. */
export function NowPanel({ titel, boven, teken = 'bal-vol', waarom, feiten, acties, rij }: NowPanelProps) {
  const id = useId()
  return (
    <section className={cx('now', rij && 'now--row')} aria-labelledby={id}>
      <div>
        <p className="kicker">
          <Icon naam={teken} />
          <span>{boven}</span>
        </p>
        <h2 id={id} className="nl-heading nl-heading--level-2">
          {titel}
        </h2>
        {waarom && <p className="measure">{waarom}</p>}
        {feiten && feiten.length > 0 && <KeyValue feiten={feiten} breed={false} />}
      </div>
      {acties && <div className="btns">{acties}</div>}
    </section>
  )
}
