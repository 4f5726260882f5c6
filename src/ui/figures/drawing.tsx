import { type ReactNode, useId } from 'react'

/** Colours as attributes, so that a drawing looks the same in a page, on paper and in a letter. Same values as tokens.css. */
export const kleur = {
  ink: '#17211e',
  subtle: '#47534f',
  paper: '#fff',
  line: '#c8d1ce',
  lineStrong: '#66736f',
  dark: '#083a31',
  accent: '#0e5b4c',
  mid: '#8fc0b3',
  light: '#d8eae4',
  alarm: '#8c2f0b',
} as const

/** Estimated width in user units; sans fonts come to about .55 em per character. */
export const textWidth = (text: string, size: number, bold = false): number => text.length * size * (bold ? 0.6 : 0.55)

/** Breaks at words; a word longer than a line is cut. */
export function wrap(text: string, max: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const short = word.length > max ? `${word.slice(0, max - 1)}…` : word
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + short.length <= max) lines[lines.length - 1] = `${last} ${short}`
    else lines.push(short)
  }
  return lines
}

export const shorten = (text: string, max: number): string =>
  text.length > max ? `${text.slice(0, max - 1).trimEnd()}…` : text

type TextProps = {
  x: number
  y: number
  size?: number | undefined
  bold?: boolean | undefined
  fill?: string | undefined
  anchor?: 'middle' | 'end' | undefined
  spacing?: number | undefined
  children: ReactNode
}

export function T({ x, y, size = 13, bold, fill = kleur.ink, anchor, spacing, children }: TextProps) {
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={bold ? 700 : undefined}
      fill={fill}
      textAnchor={anchor}
      letterSpacing={spacing}
    >
      {children}
    </text>
  )
}

/** The ball: full is yours, open is somebody else's. */
export function BalTeken({
  x,
  y,
  r,
  jij,
  licht,
}: {
  x: number
  y: number
  r: number
  jij: boolean
  licht?: boolean | undefined
}) {
  const body = licht ? kleur.paper : kleur.ink
  const spot = licht ? kleur.ink : kleur.paper
  return jij ? (
    <>
      <circle cx={x} cy={y} r={r} fill={body} />
      <circle cx={x - r * 0.33} cy={y - r * 0.34} r={r * 0.27} fill={spot} />
    </>
  ) : (
    <>
      <circle cx={x} cy={y} r={r - 1} fill={kleur.paper} stroke={kleur.ink} strokeWidth="2" />
      <circle cx={x - r * 0.33} cy={y - r * 0.34} r={r * 0.24} fill={kleur.ink} />
    </>
  )
}

export type DrawingProps = { w: number; h: number; titel: string; beschrijving: string; children: ReactNode }

/** An image with its story in words. */
export function Drawing({ w, h, titel, beschrijving, children }: DrawingProps) {
  const id = useId()
  return (
    <svg viewBox={`0 0 ${w} ${h}`} role="img" aria-labelledby={`${id}t ${id}d`}>
      <title id={`${id}t`}>{titel}</title>
      <desc id={`${id}d`}>{beschrijving}</desc>
      {children}
    </svg>
  )
}

export type FiguurProps = {
  /** Says what scrolls, on a narrow screen. */
  label: string
  boven?: ReactNode
  onder?: ReactNode
  half?: boolean | undefined
  /** The same facts as a table. */
  tabel: ReactNode
  children: ReactNode
}

export function Figuur({ label, boven, onder, half, tabel, children }: FiguurProps) {
  return (
    <figure className="figuur">
      {(boven || onder) && (
        <figcaption className={boven ? 'figuur__boven' : undefined}>
          {boven}
          {onder}
        </figcaption>
      )}
      <div
        className={half ? 'fig-scroll fig-scroll--half' : 'fig-scroll'}
        tabIndex={0}
        role="group"
        aria-label={`${label}, schuif zijwaarts op een smal scherm`}
      >
        {children}
      </div>
      <details className="small">
        <summary>Zelfde gegevens als tabel</summary>
        {tabel}
      </details>
    </figure>
  )
}
