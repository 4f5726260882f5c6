import type { ReactNode } from 'react'
import { type Kolom, Tabel } from './table.tsx'
import { Tag, type TagStand } from './tag.tsx'

export type Optie = {
  id: string
  titel: ReactNode
  /** Act and article, or 'Werkwijze DUO'. */
  bron: ReactNode
  wieBeslist: ReactNode
  stand: { stand: TagStand; tekst: string; nadruk?: boolean | undefined }
  waarom: ReactNode
  actie?: ReactNode
}

export type OptiesTabelProps = {
  kanNog: readonly Optie[]
  gelukt?: readonly Optie[] | undefined
  vielAf: readonly Optie[]
  caption?: string | undefined
}

const kolommen: Kolom<Optie>[] = [
  {
    kop: 'Optie',
    cel: (o) => (
      <>
        {o.titel}
        <small>{o.bron}</small>
      </>
    ),
  },
  { kop: 'Wie beslist', cel: (o) => o.wieBeslist },
  {
    kop: 'Stand',
    cel: (o) => (
      <Tag stand={o.stand.stand} nadruk={o.stand.nadruk}>
        {o.stand.tekst}
      </Tag>
    ),
  },
  {
    kop: 'Waarom',
    cel: (o) => (
      <>
        {o.waarom} {o.actie}
      </>
    ),
  },
]

/** What can still be done, what worked, and what fell off with its reason. */
export function OptiesTabel({ kanNog, gelukt = [], vielAf, caption }: OptiesTabelProps) {
  const groepen = [
    { kop: `Kan nog (${kanNog.length})`, rijen: kanNog },
    { kop: `Gekozen (${gelukt.length})`, rijen: gelukt },
    { kop: `Viel af (${vielAf.length})`, rijen: vielAf, af: true },
  ].filter((g) => g.rijen.length > 0)
  return (
    <Tabel
      caption={
        caption ??
        'Wat kan nog, en wat viel af met de reden. Wie deze casus later leest, hoeft niets opnieuw te proberen.'
      }
      kolommen={kolommen}
      groepen={groepen}
      sleutel={(o) => o.id}
    />
  )
}
