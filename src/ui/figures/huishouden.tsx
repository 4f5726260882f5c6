import { opsomming } from '../format.ts'
import { Tabel } from '../table.tsx'
import { Drawing, Figuur, kleur, shorten, T } from './drawing.tsx'

export type HuishoudLid = {
  id: string
  /** Never a name: 'Moeder', 'Kind 1'. */
  pseudoniem: string
  rol: string
  /** '27-44', or 'onbekend'. */
  leeftijdsklasse: string
  minderjarig: boolean
  kwetsbaar: boolean
  aandachtspunt?: string | null | undefined
}

const step = 150

const age = (l: HuishoudLid): string =>
  l.leeftijdsklasse === 'onbekend' ? 'leeftijd onbekend' : `${l.leeftijdsklasse} jaar`

const inWords = (l: HuishoudLid): string =>
  `${l.pseudoniem} (${[l.rol, age(l), l.kwetsbaar ? 'kwetsbaar' : ''].filter(Boolean).join(', ')})`

function Lid({ l, x, y }: { l: HuishoudLid; x: number; y: number }) {
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={l.minderjarig ? 19 : 25}
        fill={l.minderjarig ? kleur.paper : kleur.light}
        stroke={kleur.accent}
        strokeWidth="2"
      />
      {l.kwetsbaar && (
        <circle
          cx={x}
          cy={y}
          r={l.minderjarig ? 25 : 31}
          fill="none"
          stroke={kleur.ink}
          strokeWidth="2"
          strokeDasharray="3 3"
        />
      )}
      <T x={x} y={y + 50} size={14} bold anchor="middle">
        {shorten(l.pseudoniem, step - 12, 14, true)}
      </T>
      <T x={x} y={y + 67} anchor="middle">
        {shorten(l.rol, step - 12, 13)}
      </T>
      <T x={x} y={y + 84} anchor="middle" fill={kleur.subtle}>
        {`${age(l)}${l.kwetsbaar ? ', kwetsbaar' : ''}`}
      </T>
    </>
  )
}

/** Who live together, without names: grown-ups above, minors below. */
export function Huishouden({ leden }: { leden: readonly HuishoudLid[] }) {
  if (leden.length === 0) return null
  const rows = [leden.filter((l) => !l.minderjarig), leden.filter((l) => l.minderjarig)].filter((r) => r.length > 0)
  const w = Math.max(300, step * Math.max(...rows.map((r) => r.length)))
  const xOf = (row: readonly HuishoudLid[], i: number) => w / 2 + (i - (row.length - 1) / 2) * step
  const yOf = (r: number) => 38 + 138 * r
  return (
    <Figuur
      label="Huishouden"
      half
      onder="Groot: volwassen. Klein: minderjarig. Gestippelde rand: kwetsbaar."
      tabel={
        <Tabel
          caption="Het huishouden, zonder namen"
          captionVerborgen
          sleutel={(l) => l.id}
          rijen={leden}
          kolommen={[
            { kop: 'Wie', cel: (l) => l.pseudoniem },
            { kop: 'Rol', cel: (l) => l.rol },
            { kop: 'Leeftijd', cel: (l) => age(l) },
            {
              kop: 'Let op',
              cel: (l) => [l.kwetsbaar ? 'kwetsbaar' : '', l.aandachtspunt ?? ''].filter(Boolean).join(': '),
            },
          ]}
        />
      }
    >
      <Drawing
        vast
        w={w}
        h={yOf(rows.length - 1) + 94}
        titel="Het huishouden, zonder namen"
        beschrijving={`${opsomming(leden.map(inWords))}.`}
      >
        {rows.map((row, r) =>
          row.length > 1 ? (
            <path
              key={row[0]?.id}
              d={`M${xOf(row, 0)} ${yOf(r)}H${xOf(row, row.length - 1)}`}
              stroke={kleur.lineStrong}
              strokeWidth="2"
            />
          ) : null,
        )}
        {rows.flatMap((row, r) => row.map((l, i) => <Lid key={l.id} l={l} x={xOf(row, i)} y={yOf(r)} />))}
      </Drawing>
    </Figuur>
  )
}
