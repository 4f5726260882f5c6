import { type ReactNode, useId } from 'react'
import { cx } from './class-names.ts'
import { aantal, meervoud } from './format.ts'
import { Icon } from './icon.tsx'
import { Count } from './section.tsx'

export type ZoekFormulierProps = {
  action: string
  label: ReactNode
  /** Name of the landmark: 'Zoek in het register'. */
  naam: string
  value?: string | undefined
  /** Filters under the field. */
  children?: ReactNode
  /** Search while typing; results stand in <Resultaten>. */
  live?: boolean | undefined
}

/** The big search field of register and ruimte. A plain get form; a script searches while typing. */
export function ZoekFormulier({ action, label, naam, value, children, live = true }: ZoekFormulierProps) {
  const id = useId()
  return (
    <search aria-label={naam}>
      <form action={action} method="get" data-zoek={live ? '' : undefined}>
        <label htmlFor={id}>{label}</label>
        <div className="zoek zoek--groot">
          <input
            type="search"
            id={id}
            name="q"
            className="utrecht-textbox utrecht-textbox--html-input"
            defaultValue={value}
            autoComplete="off"
          />
          <button className="btn btn--primary utrecht-button utrecht-button--primary-action" type="submit">
            <Icon naam="zoek" />
            Zoek
          </button>
        </div>
        {children}
      </form>
    </search>
  )
}

/** The part that is replaced while typing. The count is announced. */
export function Resultaten({ status, children }: { status: ReactNode; children: ReactNode }) {
  return (
    <div id="resultaten">
      <p role="status" className="resultaten__status">
        {status}
      </p>
      {children}
    </div>
  )
}

export type Treffer = {
  id: string
  titel: ReactNode
  href: string
  /** Organisation, region, article. */
  waar?: ReactNode
  /** Why it fits: 'Past bij: eigen bijdrage Wlz'. */
  waarom?: ReactNode
  tags?: ReactNode
  /** Its detail is open beside the list. */
  open?: boolean | undefined
}
export type TrefferGroep = {
  titel: string
  treffers: readonly Treffer[]
  /** All of them, when only the first are shown. */
  meer?: { href: string; totaal: number } | undefined
  /** The page of this kind, when the total is not known. */
  alles?: { href: string; label: string } | undefined
  leeg?: ReactNode
}

function TrefferRegel({ t }: { t: Treffer }) {
  return (
    <li className={cx('treffer', t.open && 'treffer--open')}>
      <a className="titel" href={t.href} aria-current={t.open ? 'true' : undefined} data-treffer="">
        {t.titel}
      </a>
      {t.waar && <p className="small">{t.waar}</p>}
      {t.waarom && <p className="small subtle">{t.waarom}</p>}
      {t.tags && <div className="tags">{t.tags}</div>}
    </li>
  )
}

/** Hits grouped by kind; arrow keys walk through them (script). */
export function Zoekresultaten({ groepen }: { groepen: readonly TrefferGroep[] }) {
  const id = useId()
  return (
    <div className="groepen" data-treffers="">
      {groepen.map((g, i) => (
        <section key={g.titel} aria-labelledby={`${id}${i}`}>
          <h2 id={`${id}${i}`} className="groep">
            {g.titel} <Count>{aantal(g.meer?.totaal ?? g.treffers.length)}</Count>
          </h2>
          {g.treffers.length === 0 && g.leeg ? (
            <div className="small">{g.leeg}</div>
          ) : (
            <ul className="lijst">
              {g.treffers.map((t) => (
                <TrefferRegel key={t.id} t={t} />
              ))}
            </ul>
          )}
          {g.alles && (
            <p className="small">
              <a href={g.alles.href}>{g.alles.label}</a>
            </p>
          )}
          {g.meer && (
            <p className="small">
              <a href={g.meer.href}>Toon alle {aantal(g.meer.totaal)}</a>
            </p>
          )}
        </section>
      ))}
    </div>
  )
}

/** Marks what was searched for; compares without accents and capitals. */
export function Gemarkeerd({ tekst, zoek }: { tekst: string; zoek: readonly string[] }) {
  const fold = (s: string) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = zoek.map(fold).filter((w) => w.length > 1)
  return tekst.split(/(\s+)/).map((part, i) =>
    words.some((w) => fold(part).startsWith(w)) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: server render only, parts never move
      <mark key={i}>{part}</mark>
    ) : (
      part
    ),
  )
}

/** Select fields beside each other above a list; inside a get form. */
export function Filters({ children, knop = 'Toon' }: { children: ReactNode; knop?: string | null | undefined }) {
  return (
    <div className="filters">
      {children}
      {knop !== null && (
        <div className="filters__knop">
          <button className="btn utrecht-button utrecht-button--secondary-action" type="submit">
            {knop}
          </button>
        </div>
      )}
    </div>
  )
}

export type PaginationProps = {
  /** '25 van 312 casussen', or how many are shown. */
  getoond: number
  totaal?: number | undefined
  wat: [een: string, meer: string]
  /** Links with the cursor in it; absent at the ends. */
  vorige?: string | undefined
  volgende?: string | undefined
  /** What comes next in words, where 'Volgende' would make one guess: 'Eerdere stappen'. */
  verder?: string | undefined
}

export function Pagination({ getoond, totaal, wat, vorige, volgende, verder = 'Volgende' }: PaginationProps) {
  return (
    <nav className="paginas" aria-label="Bladeren">
      <p className="small subtle">
        {totaal === undefined ? meervoud(getoond, ...wat) : `${aantal(getoond)} van ${meervoud(totaal, ...wat)}`}
      </p>
      <div className="btns">
        {vorige && (
          <a className="btn btn--small utrecht-button utrecht-button--secondary-action" href={vorige} rel="prev">
            Vorige
          </a>
        )}
        {volgende && (
          <a className="btn btn--small utrecht-button utrecht-button--secondary-action" href={volgende} rel="next">
            {verder}
          </a>
        )}
      </div>
    </nav>
  )
}
