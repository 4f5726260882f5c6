import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type MenuItem, type PageContextValue, PageProvider, usePage } from './context.tsx'
import { FormAntwoord } from './forms/form.tsx'
import { Icon } from './icon.tsx'
import { Melding } from './message.tsx'
import { Count } from './section.tsx'

export type Crumb = { href: string; label: string }

export type LayoutProps = {
  title: string
  crumbs?: readonly Crumb[] | undefined
  /** Text already typed in the one search field. */
  zoek?: string | undefined
  /** The title says first that something is wrong; by itself with a refused form. */
  fout?: boolean | undefined
  children: ReactNode
}

const defaultFoot: readonly MenuItem[] = [
  { href: '/hulp', label: 'Hulp en uitleg' },
  { href: '/toegankelijkheid', label: 'Toegankelijkheid' },
  { href: '/privacy', label: 'Privacy' },
]

const bedoeling: MenuItem = { href: '/bedoeling', label: 'De Bedoeling' }

function Brand() {
  return (
    <a className="brand" href="/">
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path d="M1 31h7.5v-7.5H16V16h7.5V8.5H31" fill="none" stroke="#0e5b4c" strokeWidth="4.5" />
        <circle cx="12.2" cy="12" r="4.6" fill="#17211e" />
      </svg>
      Maatwerkpad
    </a>
  )
}

function SearchField({ value }: { value: string | undefined }) {
  const { sneltoets, pad } = usePage()
  return (
    <search className="zoek">
      <form action="/zoeken" method="get" data-zoek={pad === '/zoeken' ? '' : undefined}>
        <label className="visually-hidden" htmlFor="zoek">
          Zoek in register, organisaties, ruimte en casussen
        </label>
        <input
          type="search"
          id="zoek"
          name="q"
          className="utrecht-textbox utrecht-textbox--html-input"
          defaultValue={value}
          placeholder="Zoek mensen, organisaties, wetten, casussen"
          autoComplete="off"
          aria-keyshortcuts={sneltoets ? '/' : undefined}
        />
        <button className="btn utrecht-button utrecht-button--secondary-action" type="submit">
          <Icon naam="zoek" />
          Zoek
        </button>
      </form>
    </search>
  )
}

function Wie() {
  const { actor, profielHref, uitlogHref, csrf } = usePage()
  if (!actor) return null
  return (
    <div className="wie">
      <p>
        {profielHref ? <a href={profielHref}>{actor.naam}</a> : <strong>{actor.naam}</strong>}
        <span className="subtle wie__rol">
          {actor.functie}, {actor.organisatie}
        </span>
      </p>
      {uitlogHref && (
        <form action={uitlogHref} method="post">
          <input type="hidden" name="_csrf" value={csrf} />
          <button type="submit" className="btn btn--plain btn--small utrecht-button utrecht-button--subtle">
            Log uit
          </button>
        </form>
      )}
    </div>
  )
}

/** The menu item that fits the path best: '/casussen' is current on '/casussen/MP-0412'. */
const currentOf = (menu: readonly MenuItem[], pad: string): string | undefined =>
  menu
    .filter((m) => m.href === pad || (m.href !== '/' && pad.startsWith(`${m.href}/`)))
    .toSorted((a, b) => b.href.length - a.href.length)[0]?.href

function Menu() {
  const { menu, pad } = usePage()
  if (menu.length === 0) return null
  const current = currentOf(menu, pad)
  return (
    <nav className="menu" aria-label="Hoofdmenu">
      <div className="wrap">
        <ul>
          {menu.map((m) => (
            <li key={m.href}>
              <a href={m.href} aria-current={m.href !== current ? undefined : m.href === pad ? 'page' : 'true'}>
                {m.label}
                {m.count ? (
                  <>
                    {' '}
                    <Count uitleg="wachten op jou">{m.count}</Count>
                  </>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="crumbs wrap" aria-label="Kruimelpad">
      <ol>
        {crumbs.map((c) => (
          <li key={c.href}>
            <a href={c.href}>{c.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Foot() {
  const { voet = defaultFoot, actor } = usePage()
  // GEN-22: the why is one step away from every form.
  const items = actor ? [bedoeling, ...voet] : voet
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          Maatwerkpad verbindt professionals. Het platform beslist zelf niets: elke organisatie beslist over haar eigen
          regels en haar eigen geld.
        </p>
        <ul>
          {items.map((v) => (
            <li key={v.href}>
              <a href={v.href}>{v.label}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}

export function Layout({ title, crumbs, zoek, fout, children }: LayoutProps) {
  const { actor, demo, form, melding, sneltoets } = usePage()
  return (
    <html lang="nl" data-sneltoets={sneltoets ? '' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${fout || form ? 'Fout: ' : ''}${title} – Maatwerkpad`}</title>
        <link rel="stylesheet" href="/public/app.css" />
        <script type="module" src="/public/app.js" defer />
      </head>
      <body>
        <a className="skip nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          Naar de inhoud
        </a>
        <header className="top">
          {demo && (
            <div className="demo">
              <div className="wrap">
                <strong>Oefenomgeving.</strong> Alle mensen, casussen en bedragen zijn verzonnen.{' '}
                <a href="/oefenpost">Bekijk de mails</a>
              </div>
            </div>
          )}
          <div className="wrap">
            <Brand />
            {actor && <SearchField value={zoek} />}
            <Wie />
          </div>
          <Menu />
        </header>
        {crumbs && crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
        <main id="inhoud" className="wrap" tabIndex={-1}>
          {melding && (
            <div className="gelukt-boven">
              <Melding soort="gelukt" titel={melding} />
            </div>
          )}
          {form && (
            <div className="gelukt-boven">
              <FormAntwoord form={form} />
            </div>
          )}
          {children}
        </main>
        <Foot />
      </body>
    </html>
  )
}

/** A whole page: `element` is a <Layout>. React escapes every text and attribute. */
export const renderPage = (element: ReactElement, ctx: PageContextValue): string =>
  `<!doctype html>${renderToStaticMarkup(<PageProvider value={ctx}>{element}</PageProvider>)}`

/** A part of a page, for a script that asked with `X-Fragment: 1`; ids get their own prefix so they never clash. */
export const renderFragment = (element: ReactElement, ctx: PageContextValue): string =>
  renderToStaticMarkup(<PageProvider value={ctx}>{element}</PageProvider>, { identifierPrefix: 'f' })
