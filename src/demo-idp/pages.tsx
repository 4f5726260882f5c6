import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Persoon } from '../../seed/data/personas.ts'
import { groepen } from './groepen.ts'

// The pages of the demo identity provider. They use the stylesheet of the house, but it is another site: another port,
// another process, its own security policy.

export const demoCode = '123456'

function Page({ title, fout, children }: { title: string; fout?: boolean; children: ReactNode }) {
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${fout ? 'Fout: ' : ''}${title} – Inloggen oefenomgeving`}</title>
        <link rel="stylesheet" href="/public/demo-idp.css" />
      </head>
      <body>
        <header className="top">
          <div className="demo">
            <div className="wrap">
              <strong>Oefenomgeving.</strong> Alle mensen zijn verzonnen. Er is geen wachtwoord.
            </div>
          </div>
          <div className="wrap">
            <strong className="brand">
              <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                <path d="M1 31h7.5v-7.5H16V16h7.5V8.5H31" fill="none" stroke="#0e5b4c" strokeWidth="4.5" />
                <circle cx="12.2" cy="12" r="4.6" fill="#17211e" />
              </svg>
              Inloggen voor Maatwerkpad
            </strong>
          </div>
        </header>
        <main id="inhoud" className="wrap">
          {children}
        </main>
      </body>
    </html>
  )
}

const render = (element: ReactElement): string => `<!doctype html>${renderToStaticMarkup(element)}`

function PersonaKnop({ persoon, organisatie }: { persoon: Persoon; organisatie: string }) {
  return (
    <li>
      <button type="submit" name="persona" value={persoon.id} className="persona">
        <strong>{persoon.naam}</strong>
        <span>
          {persoon.functie}, {organisatie}
        </span>
        <span className="hint">{persoon.toelichting}</span>
        <span className="hint persona__id">Inlognaam: {persoon.id}</span>
      </button>
    </li>
  )
}

export type PersonasProps = {
  personas: readonly Persoon[]
  organisatieNaam: (code: string) => string
  /** The login name that does not exist. */
  onbekend?: string | undefined
}

export function personasPage({ personas, organisatieNaam, onbekend }: PersonasProps): string {
  return render(
    <Page title="Wie ben je vandaag?" fout={onbekend !== undefined}>
      <div className="stack">
        <h1>Wie ben je vandaag?</h1>
        <p className="measure">Kies iemand om mee te oefenen. Hierna vul je nog een code in, net als in het echt.</p>
        <form method="post" className="inlognaam">
          <label htmlFor="inlognaam">Inlognaam</label>
          {onbekend !== undefined && (
            <p className="fout" id="inlognaam-fout">
              De inlognaam "{onbekend}" bestaat niet. Kies iemand uit de lijst.
            </p>
          )}
          <div className="btns">
            <input
              id="inlognaam"
              name="persona"
              type="text"
              className="utrecht-textbox"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
              aria-invalid={onbekend !== undefined || undefined}
              aria-describedby={onbekend !== undefined ? 'inlognaam-fout' : undefined}
            />
            <button type="submit" className="btn">
              Verder
            </button>
          </div>
        </form>
        <form method="post">
          {groepen(personas).map((g) => (
            <section key={g.titel} aria-labelledby={g.id}>
              <h2 id={g.id}>{g.titel}</h2>
              <ul className="personas">
                {g.personas.map((p) => (
                  <PersonaKnop key={p.id} persoon={p} organisatie={organisatieNaam(p.organisatie)} />
                ))}
              </ul>
            </section>
          ))}
        </form>
      </div>
    </Page>,
  )
}

export function codePage(persoon: Persoon, fout: boolean): string {
  return render(
    <Page title="Vul de code in" fout={fout}>
      <form method="post" className="stack measure">
        <h1>Vul de code in</h1>
        <p>
          Je logt in als <strong>{persoon.naam}</strong>, {persoon.functie}.
        </p>
        <input type="hidden" name="persona" value={persoon.id} />
        <div>
          <label htmlFor="code">Code van 6 cijfers</label>
          <p className="hint" id="code-hint">
            In de oefenomgeving is de code altijd <strong>{demoCode}</strong>.
          </p>
          {fout && (
            <p className="fout" id="code-fout">
              Deze code klopt niet. Vul {demoCode} in.
            </p>
          )}
          <input
            id="code"
            name="code"
            type="text"
            className="utrecht-textbox code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            required
            aria-invalid={fout || undefined}
            aria-describedby={fout ? 'code-hint code-fout' : 'code-hint'}
          />
        </div>
        <div className="btns">
          <button type="submit" className="btn btn--primary">
            Log in
          </button>
          <a href="?">Kies iemand anders</a>
        </div>
      </form>
    </Page>,
  )
}

export type MessageProps = { titel: string; tekst: string; href?: string; link?: string }

export function messagePage({ titel, tekst, href, link }: MessageProps): string {
  return render(
    <Page title={titel}>
      <div className="stack measure">
        <h1>{titel}</h1>
        <p>{tekst}</p>
        {href && (
          <p>
            <a href={href}>{link}</a>
          </p>
        )}
      </div>
    </Page>,
  )
}
