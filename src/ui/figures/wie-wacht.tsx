import { scaleLinear } from 'd3-scale'
import { useId } from 'react'
import { dagMaand, maand, meervoud, periode } from '../format.ts'
import { Tabel } from '../table.tsx'
import { BalTeken, Drawing, Figuur, kleur, shorten, T, textWidth } from './drawing.tsx'
import { type Beurt, days, inferWaits, monthsBetween, totalsText, type Wacht } from './waiting-model.ts'

export type WieWachtOpWieProps = {
  beurten: readonly Beurt[]
  /** Left out: inferred from the turns. */
  wachten?: readonly Wacht[] | undefined
  vandaag: string
  /** Name in `beurten` that is the reader. */
  jij?: string | undefined
  /** The one who waits the whole time: 'Bewoonster'. */
  bewoner?: string | undefined
}

const left = 122
const right = 868
const rowH = 50
const firstRow = 34

type Place = { x: (iso: string) => number; y: (wie: string) => number; vandaag: string }

function Turn({ b, place, laatste, jij }: { b: Beurt; place: Place; laatste: boolean; jij: boolean }) {
  const x = place.x(b.van)
  const w = Math.max(4, place.x(b.tot ?? place.vandaag) - x)
  const y = place.y(b.wie)
  const text = shorten(b.waarvoor, w - 12, 13, true)
  return (
    <>
      <rect x={x} y={y + 9} width={w} height="32" fill={laatste && !b.tot ? kleur.dark : kleur.accent} />
      {text.length > 4 && (
        <T x={x + 7} y={y + 30} bold fill={kleur.paper}>
          {text}
        </T>
      )}
      {laatste && !b.tot && (
        <BalTeken x={x + w - 14 > x + 4 ? x + w - 14 : x + w + 12} y={y + 25} r={8} jij={jij} licht={w > 20} />
      )}
    </>
  )
}

function Waiting({ w, place, pattern }: { w: Wacht; place: Place; pattern: string }) {
  const x = place.x(w.van)
  const width = place.x(w.tot ?? place.vandaag) - x
  const y = place.y(w.wie)
  const tekst = w.op ? `wacht op ${w.op}` : 'wacht'
  const shown = textWidth(tekst, 13) + 14 < width ? tekst : textWidth('wacht', 13) + 14 < width ? 'wacht' : ''
  return (
    <>
      <rect x={x} y={y + 19} width={width} height="12" fill={`url(#${pattern})`} stroke={kleur.lineStrong} />
      {shown && (
        <>
          <rect x={x + 4} y={y + 15} width={textWidth(shown, 13) + 8} height="20" fill={kleur.paper} />
          <T x={x + 8} y={y + 30}>
            {shown}
          </T>
        </>
      )}
    </>
  )
}

function Handover({ from, to, place }: { from: Beurt; to: Beurt; place: Place }) {
  if (from.wie === to.wie) return null
  const x = place.x(to.van)
  const [a, b] = [place.y(from.wie) + 25, place.y(to.wie) + 25]
  const down = b > a
  const end = down ? b - 16 : b + 16
  return (
    <>
      <path d={`M${x} ${a}V${end}`} stroke={kleur.ink} strokeWidth="2" />
      <path d={down ? `M${x - 4.5} ${end - 7}h9l-4.5 7z` : `M${x - 4.5} ${end + 7}h9l-4.5 -7z`} fill={kleur.ink} />
    </>
  )
}

function Months({
  van,
  vandaag,
  x,
  bottom,
}: {
  van: string
  vandaag: string
  x: (iso: string) => number
  bottom: number
}) {
  const starts = monthsBetween(van, vandaag)
  const stride = Math.ceil(starts.length / 10)
  return starts.map((m, i) => {
    const at = Math.max(left, x(m))
    const room = Math.min(right, x(starts[i + 1] ?? vandaag)) - at
    const name = stride > 1 ? maand(m).slice(0, 3) : maand(m)
    const show = i % stride === 0 && (room > textWidth(name, 13) + 10 || stride > 1) && at < right - 60
    return (
      <g key={m}>
        <path d={`M${at} 8V${bottom}`} stroke={kleur.line} />
        {show && (
          <T x={at + 6} y={20} fill={kleur.subtle}>
            {name}
          </T>
        )}
      </g>
    )
  })
}

function Resident({ naam, dagen, y }: { naam: string; dagen: number; y: number }) {
  const tekst = `wacht nu ${meervoud(dagen, 'dag', 'dagen')}`
  const w = textWidth(tekst, 14, true) + 30
  const mid = (left + right) / 2
  return (
    <>
      <T x={0} y={y + 5} size={14} bold>
        {shorten(naam, 116, 14, true)}
      </T>
      <path
        d={`M${left} ${y}H${right}M${left} ${y - 8}v16M${right} ${y - 8}v16`}
        stroke={kleur.ink}
        strokeWidth="3"
        fill="none"
      />
      <rect x={mid - w / 2} y={y - 12} width={w} height="24" fill={kleur.paper} />
      <T x={mid} y={y + 5} size={14} bold anchor="middle">
        {tekst}
      </T>
    </>
  )
}

function TurnTable({ beurten, vandaag }: { beurten: readonly Beurt[]; vandaag: string }) {
  return (
    <Tabel
      caption="Wie had de bal, per periode"
      captionVerborgen
      sleutel={(b) => `${b.van} ${b.wie}`}
      rijen={beurten}
      kolommen={[
        { kop: 'Periode', cel: (b) => periode(b.van, b.tot) },
        { kop: 'Bal bij', cel: (b) => b.wie },
        { kop: 'Waarvoor', cel: (b) => b.waarvoor },
        { kop: 'Dagen', getal: true, cel: (b) => days(b.van, b.tot ?? vandaag) },
      ]}
    />
  )
}

/** Bands per organisation: filled had the ball, hatched waited, arrow handed over. */
export function WieWachtOpWie({ beurten, wachten, vandaag, jij, bewoner }: WieWachtOpWieProps) {
  const pattern = useId()
  const first = beurten[0]
  // On the first day nobody has waited yet.
  if (!first || days(first.van, vandaag) < 1) return null
  const rows = [...new Set(beurten.map((b) => b.wie))]
  const span = Math.max(1, days(first.van, vandaag))
  const scale = scaleLinear().domain([0, span]).range([left, right])
  const place: Place = {
    x: (iso) => Math.round(scale(days(first.van, iso)) * 10) / 10,
    y: (wie) => firstRow + rowH * rows.indexOf(wie),
    vandaag,
  }
  const bottom = firstRow + rowH * rows.length
  const total = totalsText(beurten, vandaag)
  const h = bottom + (bewoner ? 62 : 8)
  const name = (wie: string) => (wie !== jij ? wie : wie === 'jij' ? 'Jij' : `Jij (${wie})`)
  return (
    <Figuur
      label="Tijdlijn"
      onder={`Gevuld: had de bal. Gestreept: wachtte. Pijl: overdracht. De bal lag ${total}.`}
      tabel={<TurnTable beurten={beurten} vandaag={vandaag} />}
    >
      <Drawing
        w={920}
        h={h}
        titel="Wie had de bal, en wie wachtte op wie"
        beschrijving={`Van ${dagMaand(first.van)} tot ${dagMaand(vandaag)} lag de bal ${total}. ${bewoner ? `${bewoner} wacht ${meervoud(span, 'dag', 'dagen')}. ` : ''}De tabel hieronder geeft dezelfde gegevens.`}
      >
        <defs>
          <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0v6" stroke={kleur.lineStrong} strokeWidth="1.6" />
          </pattern>
        </defs>
        <Months van={first.van} vandaag={vandaag} x={place.x} bottom={h - 8} />
        {rows.map((wie) => (
          <g key={wie}>
            <path d={`M0 ${place.y(wie) + rowH}H908`} stroke={kleur.line} />
            <T x={0} y={place.y(wie) + 30} size={14} bold>
              {shorten(name(wie), 116, 14, true)}
            </T>
          </g>
        ))}
        {(wachten ?? inferWaits(beurten, vandaag)).map((w) => (
          <Waiting key={`${w.wie} ${w.van}`} w={w} place={place} pattern={pattern} />
        ))}
        {beurten.map((b, i) => (
          <Turn key={`${b.wie} ${b.van}`} b={b} place={place} laatste={i === beurten.length - 1} jij={b.wie === jij} />
        ))}
        {beurten.slice(1).map((b, i) => {
          const from = beurten[i]
          return from && <Handover key={`${b.wie} ${b.van}`} from={from} to={b} place={place} />
        })}
        <path d={`M${right} 26V${h - 8}`} stroke={kleur.alarm} strokeWidth="2" strokeDasharray="5 3" />
        <T x={right - 4} y={20} bold anchor="end" fill={kleur.alarm}>
          vandaag
        </T>
        {bewoner && <Resident naam={bewoner} dagen={span} y={bottom + 30} />}
      </Drawing>
    </Figuur>
  )
}
