import type { ReactNode } from 'react'
import { dagMaand, type Moment } from './format.ts'

export type LogRegel = {
  id: string
  wanneer: Moment /** Other words than '19 nov'. */
  toon?: string | undefined
  tekst: ReactNode
}

/** Steps or facts by date, newest first. */
export function Tijdlijn({ regels }: { regels: readonly LogRegel[] }) {
  return (
    <ol className="log">
      {regels.map((r) => (
        <li key={r.id}>
          <time dateTime={typeof r.wanneer === 'string' ? r.wanneer : r.wanneer.toISOString()}>
            {r.toon ?? dagMaand(r.wanneer)}
          </time>
          <span>{r.tekst}</span>
        </li>
      ))}
    </ol>
  )
}

/** What changed since the last visit. */
export function Nieuws({ regels }: { regels: readonly { id: string; tekst: ReactNode; wanneer: string }[] }) {
  return (
    <ul className="nieuws">
      {regels.map((r) => (
        <li key={r.id}>
          {r.tekst}
          <small>{r.wanneer}</small>
        </li>
      ))}
    </ul>
  )
}

export function Punten({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul className="punten">
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: server render only, items never move
        <li key={i}>{item}</li>
      ))}
    </ul>
  )
}

export type Stap = {
  label: string
  status: 'klaar' | 'huidig' | 'later'
  /** What was chosen: 'Karim Oudshoorn, DUO'. */
  uitleg?: string | undefined
  href?: string | undefined
}

/** Where you are in a form of several pages; done steps are links back. */
export function Stappen({ stappen, label = 'Stappen' }: { stappen: readonly Stap[]; label?: string | undefined }) {
  return (
    <nav aria-label={label}>
      <ol className="stappen">
        {stappen.map((s, i) => (
          <li
            key={s.label}
            className={s.status === 'klaar' ? 'klaar' : undefined}
            aria-current={s.status === 'huidig' ? 'step' : undefined}
          >
            <span className="n">
              {s.status === 'klaar' ? (
                <>
                  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                    <path d="m2.5 8.5 3.5 4 7.5-9" fill="none" stroke="currentColor" strokeWidth="2.2" />
                  </svg>
                  <span className="visually-hidden">Klaar</span>
                </>
              ) : (
                i + 1
              )}
            </span>
            <span>
              <b>{s.href ? <a href={s.href}>{s.label}</a> : s.label}</b>
              {s.uitleg && <small>{s.uitleg}</small>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
