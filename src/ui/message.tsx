import type { ReactNode } from 'react'
import { cx } from './class-names.ts'
import { Icon } from './icon.tsx'

export type MeldingProps = {
  soort: 'gelukt' | 'nee' | 'info'
  titel: ReactNode
  /** Heading level; without it the title is a paragraph in bold. */
  kop?: 2 | 3 | undefined
  id?: string | undefined
  children?: ReactNode
}

const looks = {
  gelukt: { own: '', nlds: 'ok', icon: 'klaar', role: 'status' },
  nee: { own: 'melding--nee', nlds: 'error', icon: 'af', role: undefined },
  info: { own: 'melding--neutraal', nlds: 'info', icon: null, role: undefined },
} as const

/** Says what happened, what cannot be done, or where the limit is. */
export function Melding({ soort, titel, kop, id, children }: MeldingProps) {
  const { own, nlds, icon, role } = looks[soort]
  const Kop = kop === 2 ? 'h2' : kop === 3 ? 'h3' : 'p'
  return (
    <div id={id} className={cx('melding utrecht-alert', `utrecht-alert--${nlds}`, own)} role={role}>
      <Kop className="melding__titel">
        {icon && <Icon naam={icon} />}
        <span>{titel}</span>
      </Kop>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}

export type Missend = { code: string; uitleg: string; link?: string | undefined }

export type WeigeringProps = {
  /** What cannot be done, one sentence. */
  message: string
  ontbreekt?: readonly Missend[] | undefined
  children?: ReactNode
}

/** A refusal: which condition misses, and the way to meet it. */
export function Weigering({ message, ontbreekt = [], children }: WeigeringProps) {
  return (
    <div className="melding melding--nee utrecht-alert utrecht-alert--error" role="alert" tabIndex={-1} data-fouten="">
      <h2 className="melding__titel">
        <Icon naam="af" />
        <span>{message}</span>
      </h2>
      {ontbreekt.length > 0 && (
        <>
          <p>{ontbreekt.length === 1 ? 'Dit mist nog:' : `Deze ${ontbreekt.length} dingen missen nog:`}</p>
          <ul className="punten">
            {ontbreekt.map((o) => (
              <li key={o.code}>{o.link ? <a href={o.link}>{o.uitleg}</a> : o.uitleg}</li>
            ))}
          </ul>
        </>
      )}
      {children}
    </div>
  )
}

export type LeegProps = { titel: string; children?: ReactNode; acties?: ReactNode }

/** Why it is empty, and what to do now. */
export function Leeg({ titel, children, acties }: LeegProps) {
  return (
    <div className="leeg">
      <p className="leeg__titel">{titel}</p>
      {typeof children === 'string' ? <p className="measure">{children}</p> : children}
      {acties && <div className="btns">{acties}</div>}
    </div>
  )
}
