import type { ReactElement } from 'react'
import type { Refusal } from '../platform/errors.ts'
import { Layout } from '../ui/layout.tsx'

/** Every no that has no form to go back to. Says what to do; shows nothing of the data. */
export function FoutPagina({ weigering, spoor }: { weigering: Refusal | null; spoor: string }): ReactElement {
  const titel =
    weigering === null
      ? 'Er ging iets mis'
      : weigering.kind === 'not-found'
        ? 'Niet gevonden'
        : weigering.kind === 'forbidden'
          ? 'Dit mag niet'
          : 'Dit kan nu niet'
  return (
    <Layout title={titel}>
      <h1>{titel}</h1>
      <p className="measure">
        {weigering?.message ?? 'Er ging bij ons iets mis. Wat je invulde is niet opgeslagen. Probeer het opnieuw.'}
      </p>
      {weigering?.extra.ontbreekt?.map((o) => (
        <p key={o.code} className="measure">
          {o.uitleg} {o.link ? <a href={o.link}>Regel dit</a> : null}
        </p>
      ))}
      <p>
        <a href="/">Naar Mijn werk</a>
      </p>
      <p className="subtle small">Nummer voor de helpdesk: {spoor}</p>
    </Layout>
  )
}
