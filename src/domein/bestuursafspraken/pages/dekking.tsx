import type { ReactElement } from 'react'
import { aantal, Drawing, Figuur, kleur, T, Tabel } from '../../../ui/index.ts'

export type ProvincieStand = { provincie: string; organisaties: number; aangesloten: number; onderweg: number }

// Where each province lies, roughly as on the map: column and row.
const plek = new Map<string, readonly [number, number]>([
  ['Fryslân', [2, 0]],
  ['Groningen', [3, 0]],
  ['Noord-Holland', [1, 1]],
  ['Flevoland', [2, 1]],
  ['Drenthe', [3, 1]],
  ['Zuid-Holland', [0, 2]],
  ['Utrecht', [1, 2]],
  ['Gelderland', [2, 2]],
  ['Overijssel', [3, 2]],
  ['Zeeland', [0, 3]],
  ['Noord-Brabant', [1, 3]],
  ['Limburg', [2, 3]],
])
const breed = 216
const hoog = 156
const perRij = 12
const stap = 16

const zin = (p: ProvincieStand): string => `${p.provincie}: ${p.aangesloten} van ${p.organisaties} aangesloten`

/** Shape tells it too, not only colour: full, half, open. */
function Blokje({
  x,
  y,
  stand,
}: {
  x: number
  y: number
  stand: 'aangesloten' | 'onderweg' | 'nog-niet'
}): ReactElement {
  if (stand === 'aangesloten')
    return <rect x={x} y={y} width="12" height="12" fill={kleur.dark} stroke={kleur.dark} strokeWidth="1.5" />
  return (
    <>
      <rect x={x} y={y} width="12" height="12" fill={kleur.paper} stroke={kleur.lineStrong} strokeWidth="1.5" />
      {stand === 'onderweg' ? <path d={`M${x} ${y + 12}L${x + 12} ${y}V${y + 12}Z`} fill={kleur.accent} /> : null}
    </>
  )
}

type Blok = { plaats: number; stand: 'aangesloten' | 'onderweg' | 'nog-niet' }
const blokkenVan = (p: ProvincieStand): Blok[] =>
  Array.from({ length: p.organisaties }, (_, plaats) => ({
    plaats,
    stand: plaats < p.aangesloten ? 'aangesloten' : plaats < p.aangesloten + p.onderweg ? 'onderweg' : 'nog-niet',
  }))

function Provincie({ p, x, y }: { p: ProvincieStand; x: number; y: number }): ReactElement {
  return (
    <g>
      <T x={x} y={y + 15} size={15} bold>
        {p.provincie}
      </T>
      <T x={x} y={y + 34} size={14} fill={kleur.subtle}>
        {`${p.aangesloten} van ${p.organisaties}`}
      </T>
      {blokkenVan(p).map((b) => (
        <Blokje
          key={b.plaats}
          x={x + 1 + stap * (b.plaats % perRij)}
          y={y + 44 + stap * Math.floor(b.plaats / perRij)}
          stand={b.stand}
        />
      ))}
    </g>
  )
}

/** One block per municipality, laid out like the country: what is done and what is still open. */
export function Dekking({ provincies }: { provincies: readonly ProvincieStand[] }): ReactElement {
  const titel = 'Gemeenten per provincie'
  const w = 4 * breed
  const h = 4 * hoog + 24
  return (
    <Figuur
      label={titel}
      boven={titel}
      onder="Elk blokje is een gemeente. De plek op de kaart is ongeveer."
      tabel={
        <Tabel
          caption={titel}
          captionVerborgen
          kaart={false}
          rijen={provincies}
          sleutel={(p) => p.provincie}
          kolommen={[
            { kop: 'Provincie', rijkop: true, cel: (p) => p.provincie },
            { kop: 'Gemeenten', getal: true, cel: (p) => aantal(p.organisaties) },
            { kop: 'Aangesloten', getal: true, cel: (p) => aantal(p.aangesloten) },
            { kop: 'Onderweg', getal: true, cel: (p) => aantal(p.onderweg) },
          ]}
        />
      }
    >
      <Drawing w={w} h={h} titel={titel} beschrijving={provincies.map(zin).join('; ')}>
        {(['aangesloten', 'onderweg', 'nog-niet'] as const).map((stand, i) => (
          <g key={stand}>
            <Blokje x={1} y={8 + 24 * i} stand={stand} />
            <T x={20} y={19 + 24 * i} size={14}>
              {{ aangesloten: 'Aangesloten', onderweg: 'Onderweg', 'nog-niet': 'Nog niet' }[stand]}
            </T>
          </g>
        ))}
        {provincies.map((p) => {
          const [kolom, rij] = plek.get(p.provincie) ?? [3, 3]
          return <Provincie key={p.provincie} p={p} x={kolom * breed} y={rij * hoog} />
        })}
      </Drawing>
    </Figuur>
  )
}
