import { scaleLinear } from 'd3-scale'
import { useId } from 'react'
import { aantal } from '../format.ts'
import { Tabel } from '../table.tsx'
import { Drawing, Figuur, kleur, shorten, T, textWidth } from './drawing.tsx'

export type Staaf = {
  label: string
  waarde: number
  /** Formatted: '€ 148.500'. Default the number. Use 'minder dan 5' where counts are hidden. */
  tekst?: string | undefined
  /** Behind the value: '3 zaken'. */
  extra?: string | undefined
  /** The one to look at. */
  nadruk?: boolean | undefined
}

type ChartProps = {
  titel: string
  /** Heading of the column of numbers in the table. */
  kolom: string
  rijkop?: string | undefined
  half?: boolean | undefined
  toelichting?: string | undefined
}

const round = (n: number): number => Math.round(n * 10) / 10

function DataTable({ titel, kolom, rijkop = 'Wat', data }: ChartProps & { data: readonly Staaf[] }) {
  const extra = data.some((d) => d.extra)
  return (
    <Tabel
      caption={titel}
      captionVerborgen
      kaart={false}
      sleutel={(s) => s.label}
      rijen={data}
      kolommen={[
        { kop: rijkop, cel: (s) => s.label },
        { kop: kolom, getal: true, cel: (s) => s.tekst ?? aantal(s.waarde) },
        ...(extra ? [{ kop: 'Aantal', getal: true, cel: (s: Staaf) => s.extra ?? '' }] : []),
      ]}
    />
  )
}

const story = (data: readonly Staaf[]): string =>
  data.map((d) => `${d.label}: ${d.tekst ?? aantal(d.waarde)}${d.extra ? `, ${d.extra}` : ''}`).join('; ')

export type StaafGrafiekProps = ChartProps & { staven: readonly Staaf[] }

/** Bars lie down, so that Dutch labels fit. Value stands behind the bar. */
export function StaafGrafiek(props: StaafGrafiekProps) {
  const { titel, staven, half, toelichting } = props
  const w = half ? 560 : 920
  const labelW = Math.min(w * 0.42, Math.max(90, ...staven.map((s) => textWidth(s.label, 14))) + 14)
  const valueW =
    Math.max(60, ...staven.map((s) => textWidth(`${s.tekst ?? aantal(s.waarde)} · ${s.extra ?? ''}`, 14, true))) + 12
  const max = Math.max(1, ...staven.map((s) => s.waarde))
  const x = scaleLinear()
    .domain([0, max])
    .range([0, w - labelW - valueW])
  const h = 42 * staven.length + 16
  return (
    <Figuur
      label={titel}
      boven={titel}
      onder={toelichting && ` ${toelichting}`}
      half={half}
      tabel={<DataTable {...props} data={staven} />}
    >
      <Drawing w={w} h={h} titel={titel} beschrijving={story(staven)}>
        {staven.map((s, i) => {
          const y = 12 + 42 * i
          const bar = Math.max(s.waarde > 0 ? 2 : 0, round(x(s.waarde)))
          return (
            <g key={s.label}>
              <T x={0} y={y + 20} size={14}>
                {shorten(s.label, labelW - 8, 14)}
              </T>
              <rect
                x={labelW}
                y={y}
                width={bar}
                height="30"
                fill={s.nadruk ? kleur.dark : kleur.mid}
                stroke={kleur.accent}
              />
              <text x={labelW + bar + 8} y={y + 20} fontSize="14" fill={kleur.ink}>
                <tspan fontWeight="700">{s.tekst ?? aantal(s.waarde)}</tspan>
                {s.extra && ` · ${s.extra}`}
              </text>
            </g>
          )
        })}
        <path d={`M${labelW} 4V${h - 4}`} stroke={kleur.ink} strokeWidth="1.5" />
      </Drawing>
    </Figuur>
  )
}

export type LijnGrafiekProps = ChartProps & {
  punten: readonly Staaf[]
  /** How a value on the axis reads: (n) => euro(n, true). */
  asTekst?: ((n: number) => string) | undefined
}

/** One line over time; the last point says its value. */
export function LijnGrafiek(props: LijnGrafiekProps) {
  const { titel, punten, half, toelichting, asTekst = aantal } = props
  const w = half ? 560 : 920
  const max = Math.max(1, ...punten.map((p) => p.waarde))
  const y = scaleLinear().domain([0, max]).nice(3).range([150, 18])
  const ticks = y.ticks(3)
  const axisW = Math.max(24, ...ticks.map((t) => textWidth(asTekst(t), 13))) + 12
  const x = scaleLinear()
    .domain([0, Math.max(1, punten.length - 1)])
    .range([axisW + 16, w - 24])
  const stride = Math.ceil(punten.length / (w / 46))
  const last = punten.at(-1)
  const points = punten.map((p, i) => `${round(x(i))},${round(y(p.waarde))}`).join(' ')
  const lastX = round(x(punten.length - 1))
  const lastY = round(y(last?.waarde ?? 0))
  return (
    <Figuur
      label={titel}
      boven={titel}
      onder={toelichting && ` ${toelichting}`}
      half={half}
      tabel={<DataTable {...props} data={punten} />}
    >
      <Drawing w={w} h={186} titel={titel} beschrijving={story(punten)}>
        {ticks.map((t) => (
          <g key={t}>
            <path d={`M${axisW} ${round(y(t))}H${w - 12}`} stroke={t === 0 ? kleur.ink : kleur.line} />
            <T x={0} y={round(y(t)) + 5} fill={kleur.subtle}>
              {asTekst(t)}
            </T>
          </g>
        ))}
        <polyline points={points} fill="none" stroke={kleur.accent} strokeWidth="3" />
        {punten.map(
          (p, i) =>
            i % stride === 0 && (
              <T key={p.label} x={round(x(i))} y={172} anchor="middle" fill={kleur.subtle}>
                {p.label.slice(0, 8)}
              </T>
            ),
        )}
        {last && (
          <>
            <circle cx={lastX} cy={lastY} r="5.5" fill={kleur.dark} />
            <T x={lastX + 4} y={lastY > 50 ? lastY - 14 : lastY + 26} size={14} bold anchor="end">
              {last.tekst ?? aantal(last.waarde)}
            </T>
          </>
        )}
      </Drawing>
    </Figuur>
  )
}

export type Deel = Staaf & { vulling: 'vol' | 'gestreept' | 'licht' | 'leeg' }
export type VerdeelBalkProps = ChartProps & { delen: readonly Deel[] }

/** Parts of one whole: a fund, or the debts of a household. */
export function VerdeelBalk(props: VerdeelBalkProps) {
  const { titel, delen, toelichting } = props
  const pattern = useId()
  const total = Math.max(
    1,
    delen.reduce((n, d) => n + d.waarde, 0),
  )
  const x = scaleLinear().domain([0, total]).range([1, 1159])
  const share = (n: number) => `${Math.round((100 * n) / total)}%`
  const fill = { vol: kleur.accent, gestreept: `url(#${pattern})`, licht: kleur.light, leeg: kleur.paper }
  let sum = 0
  const placed = delen.map((d) => {
    const from = sum
    sum += d.waarde
    return { d, x: round(x(from)), w: round(x(sum) - x(from)) }
  })
  return (
    <Figuur
      label={titel}
      onder={toelichting}
      tabel={<DataTable {...props} data={delen.map((d) => ({ ...d, extra: share(d.waarde) }))} />}
    >
      <Drawing
        w={1160}
        h={106}
        titel={titel}
        beschrijving={story(delen.map((d) => ({ ...d, extra: share(d.waarde) })))}
      >
        <defs>
          <pattern id={pattern} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="8" height="8" fill={kleur.light} />
            <path d="M0 0v8" stroke={kleur.accent} strokeWidth="3" />
          </pattern>
        </defs>
        {placed.map(({ d, x: at, w }) => (
          <g key={d.label}>
            <rect x={at} y="46" width={w} height="44" fill={fill[d.vulling]} stroke={kleur.accent} strokeWidth="2" />
            {w > 70 && (
              <>
                <path d={`M${at} 10v36`} stroke={kleur.lineStrong} />
                <T x={at + 8} y={20} size={14} fill={kleur.subtle}>
                  {shorten(d.label, w - 12, 14)}
                </T>
                <text x={at + 8} y="39" fontSize="16" fontWeight="700" fill={kleur.ink}>
                  {d.tekst ?? aantal(d.waarde)}
                  {w > 150 && (
                    <tspan fontWeight="400" fontSize="14" fill={kleur.subtle}>
                      {' '}
                      {share(d.waarde)}
                    </tspan>
                  )}
                </text>
              </>
            )}
          </g>
        ))}
      </Drawing>
    </Figuur>
  )
}
