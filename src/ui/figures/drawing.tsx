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

const narrow = /[iljtfrI.,:;'’!|‖() ]/
const wide = /[A-HJ-Zmw@%€]/

/** Estimated width in user units: narrow, wide and other letters of a humanist sans. Rather a little too wide. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0
  for (const c of text) em += narrow.test(c) ? 0.33 : wide.test(c) ? 0.72 : 0.57
  return em * size * (bold ? 1.07 : 1)
}

/** As much of the text as fits, with an ellipsis when something fell off. */
export function shorten(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text
  let short = text
  while (short.length > 0 && textWidth(`${short}…`, size, bold) > width) short = short.slice(0, -1)
  return `${short.trimEnd()}…`
}

/** Breaks at words; a word wider than a line is cut. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(shorten(word, width, size, bold))
  }
  return lines
}

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

export type DrawingProps = {
  w: number
  h: number
  titel: string
  beschrijving: string
  /** Keeps its own size, where growing with the page would make it loud. */
  vast?: boolean | undefined
  children: ReactNode
}

/** An image with its story in words. */
export function Drawing({ w, h, titel, beschrijving, vast, children }: DrawingProps) {
  const id = useId()
  return (
    <svg
      viewBox={`0 0 ${w} ${h}`}
      width={vast ? w : undefined}
      height={vast ? h : undefined}
      className={vast ? 'vast' : undefined}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
    >
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
    <div className="figuur">
      <figure>
        {boven && <p className="figuur__boven small subtle">{boven}</p>}
        <div
          className={half ? 'fig-scroll fig-scroll--half' : 'fig-scroll'}
          tabIndex={0}
          role="group"
          aria-label={`${label}, schuif zijwaarts op een smal scherm`}
        >
          {children}
        </div>
        {onder && <figcaption>{onder}</figcaption>}
      </figure>
      <details className="small">
        <summary>Zelfde gegevens als tabel</summary>
        {tabel}
      </details>
    </div>
  )
}
