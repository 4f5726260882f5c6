import { scaleLinear } from 'd3-scale'
import { Tabel } from '../table.tsx'
import { Drawing, Figuur, kleur, shorten, T, textWidth } from './drawing.tsx'

export type BereikBalk = { label: string; laag: number; hoog: number; nadruk?: boolean | undefined }
export type BereikGrafiekProps = {
  titel: string
  balken: readonly BereikBalk[]
  /** How a value reads: (cents) => euro(cents, true). */
  tekst: (n: number) => string
  toelichting?: string | undefined
}

const round = (n: number): number => Math.round(n * 10) / 10

/** Each bar runs from the least to the most: no single number that looks more certain than it is. */
export function BereikGrafiek({ titel, balken, tekst, toelichting }: BereikGrafiekProps) {
  const w = 920
  const zin = (b: BereikBalk): string => (b.laag === b.hoog ? tekst(b.laag) : `${tekst(b.laag)} tot ${tekst(b.hoog)}`)
  const labelW = Math.min(w * 0.3, Math.max(90, ...balken.map((b) => textWidth(b.label, 14))) + 14)
  const valueW = Math.max(60, ...balken.map((b) => textWidth(zin(b), 14, true))) + 16
  const x = scaleLinear()
    .domain([Math.min(0, ...balken.map((b) => b.laag)), Math.max(1, ...balken.map((b) => b.hoog))])
    .range([labelW, w - valueW])
  const h = 46 * balken.length + 16
  const nul = round(x(0))
  return (
    <Figuur
      label={titel}
      boven={titel}
      onder={toelichting}
      tabel={
        <Tabel
          caption={titel}
          captionVerborgen
          kaart={false}
          sleutel={(b) => b.label}
          rijen={balken}
          kolommen={[
            { kop: 'Wat', cel: (b) => b.label },
            { kop: 'Minstens', getal: true, cel: (b) => tekst(b.laag) },
            { kop: 'Hoogstens', getal: true, cel: (b) => tekst(b.hoog) },
          ]}
        />
      }
    >
      <Drawing w={w} h={h} titel={titel} beschrijving={balken.map((b) => `${b.label}: ${zin(b)}`).join('; ')}>
        <path d={`M${nul} 4V${h - 4}`} stroke={kleur.ink} strokeWidth="1.5" />
        {balken.map((b, i) => {
          const y = 12 + 46 * i
          const van = round(x(b.laag))
          const tot = round(x(b.hoog))
          return (
            <g key={b.label}>
              <T x={0} y={y + 21} size={14}>
                {shorten(b.label, labelW - 8, 14)}
              </T>
              <path d={`M${Math.min(nul, van)} ${y + 16}H${Math.max(nul, tot)}`} stroke={kleur.line} />
              <rect
                x={van}
                y={y}
                width={Math.max(3, round(tot - van))}
                height="32"
                fill={b.nadruk ? kleur.dark : kleur.mid}
                stroke={kleur.accent}
              />
              <T x={Math.max(nul, tot) + 8} y={y + 21} size={14} bold>
                {zin(b)}
              </T>
            </g>
          )
        })}
      </Drawing>
    </Figuur>
  )
}
