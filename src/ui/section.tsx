import { type ReactNode, useId } from 'react'
import { cx } from './class-names.ts'

export type PageHeadProps = {
  titel: ReactNode
  /** Small line above the heading: 'MP-0412 · jij bent casusregisseur'. */
  boven?: ReactNode
  intro?: ReactNode
  /** Status labels under or beside the heading. */
  tags?: ReactNode
  /** At most one big button or a few small ones. */
  acties?: ReactNode
}

export function PageHead({ titel, boven, intro, tags, acties }: PageHeadProps) {
  return (
    <div className="page-head">
      <div>
        {boven && <p className="small subtle">{boven}</p>}
        <h1 className="nl-heading nl-heading--level-1">{titel}</h1>
        {intro && <p className="measure">{intro}</p>}
      </div>
      {tags && <div className="tags">{tags}</div>}
      {acties && <div className="btns">{acties}</div>}
    </div>
  )
}

export type SecHeadProps = {
  titel: ReactNode
  id?: string | undefined
  aantal?: number | undefined
  rechts?: ReactNode
}

export function SecHead({ titel, id, aantal, rechts }: SecHeadProps) {
  return (
    <div className="sec-head">
      <h2 id={id} className="nl-heading nl-heading--level-2">
        {titel}
        {aantal !== undefined && (
          <>
            {' '}
            <Count>{aantal}</Count>
          </>
        )}
      </h2>
      {rechts && <div className="small">{rechts}</div>}
    </div>
  )
}

export type SectieProps = SecHeadProps & { children: ReactNode; className?: string | undefined }

/** A section named by its own heading; `id` is the anchor of the section. */
export function Sectie({ titel, id, aantal, rechts, children, className }: SectieProps) {
  const headId = useId()
  return (
    <section id={id} className={className} aria-labelledby={headId}>
      <SecHead titel={titel} id={headId} aantal={aantal} rechts={rechts} />
      {children}
    </section>
  )
}

export function Count({ children, uitleg }: { children: ReactNode; uitleg?: string | undefined }) {
  return (
    <span className="count">
      {children}
      {uitleg && <span className="visually-hidden"> {uitleg}</span>}
    </span>
  )
}

export type ColsProps = {
  soort: 'aside' | 'nav' | 'detail' | 'half' | 'vel'
  children: ReactNode
  block?: boolean | undefined
}

/** Two columns from 62rem up, under each other below it. */
export function Cols({ soort, children, block }: ColsProps) {
  return <div className={cx('cols', `cols--${soort}`, block && 'block')}>{children}</div>
}

export function Stack({ children, klein }: { children: ReactNode; klein?: boolean | undefined }) {
  return <div className={klein ? 'stack-s' : 'stack'}>{children}</div>
}

export type ZijmenuProps = {
  label: string
  items: readonly { href: string; label: string; aantal?: number | undefined; huidig?: boolean | undefined }[]
}

/** The parts of one case as links; no tabs, nothing is hidden. */
export function Zijmenu({ label, items }: ZijmenuProps) {
  return (
    <nav className="zij" aria-label={label}>
      <ul>
        {items.map((i) => (
          <li key={i.href}>
            <a href={i.href} aria-current={i.huidig ? 'page' : undefined}>
              {i.label}
              {i.aantal !== undefined && (
                <>
                  {' '}
                  <Count>{i.aantal}</Count>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
