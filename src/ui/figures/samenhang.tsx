import { dagMaand } from '../format.ts'
import { Tabel } from '../table.tsx'
import { Drawing, Figuur, kleur, shorten, T, wrap } from './drawing.tsx'

export type VerbandSoort = 'leidt_tot' | 'beinvloedt' | 'botst_met'
export type SamenhangBesluit = { id: string; organisatie: string; soort: string; datum: string; gevolg: string }
export type SamenhangVerband = { vanId: string; naarId: string; soort: VerbandSoort }

export type SamenhangProps = {
  besluiten: readonly SamenhangBesluit[]
  verbanden: readonly SamenhangVerband[]
}

const words = { leidt_tot: 'leidt tot', beinvloedt: 'beïnvloedt', botst_met: 'botst met' } as const
const boxW = 236
const boxH = 104
const colW = 306
const rowH = 142

/** Column of each decision: one further than the furthest that leads to it. A circle stops by itself. */
export function columnsOf({ besluiten, verbanden }: SamenhangProps): Map<string, number> {
  const column = new Map(besluiten.map((b) => [b.id, 0]))
  const causal = verbanden.filter((v) => v.soort !== 'botst_met' && column.has(v.vanId) && column.has(v.naarId))
  for (let round = 0; round < besluiten.length; round += 1) {
    let moved = false
    for (const v of causal) {
      const wanted = Math.min((column.get(v.vanId) ?? 0) + 1, besluiten.length - 1)
      if (wanted > (column.get(v.naarId) ?? 0)) {
        column.set(v.naarId, wanted)
        moved = true
      }
    }
    if (!moved) break
  }
  return column
}

type Placed = SamenhangBesluit & { x: number; y: number }

function placeAll(props: SamenhangProps): Placed[] {
  const column = columnsOf(props)
  const filled = new Map<number, number>()
  return props.besluiten
    .toSorted((a, b) => a.datum.localeCompare(b.datum))
    .map((b) => {
      const c = column.get(b.id) ?? 0
      const row = filled.get(c) ?? 0
      filled.set(c, row + 1)
      return { ...b, x: 2 + c * colW, y: 6 + row * rowH }
    })
}

function Box({ b }: { b: Placed }) {
  return (
    <>
      <rect x={b.x} y={b.y} width={boxW} height={boxH} fill={kleur.paper} stroke={kleur.ink} strokeWidth="1.5" />
      <path d={`M${b.x} ${b.y}h${boxW}`} stroke={kleur.accent} strokeWidth="6" />
      <T x={b.x + 12} y={b.y + 25} size={14} bold>
        {shorten(b.organisatie, boxW - 20, 14, true)}
      </T>
      <T x={b.x + 12} y={b.y + 44} fill={kleur.subtle}>
        {shorten(`${b.soort} · ${dagMaand(b.datum)}`, boxW - 20, 13)}
      </T>
      {wrap(b.gevolg, boxW - 22, 13)
        .slice(0, 3)
        .map((line, i) => (
          <T key={line} x={b.x + 12} y={b.y + 62 + 16 * i}>
            {line}
          </T>
        ))}
    </>
  )
}

/** From the side that faces the other box. */
function ends(a: Placed, b: Placed): [number, number, number, number] {
  if (a.x === b.x)
    return a.y < b.y
      ? [a.x + boxW / 2, a.y + boxH, b.x + boxW / 2, b.y]
      : [a.x + boxW / 2, a.y, b.x + boxW / 2, b.y + boxH]
  const right = a.x < b.x
  return [a.x + (right ? boxW : 0), a.y + boxH / 2, b.x + (right ? 0 : boxW), b.y + boxH / 2]
}

function Edge({ van, naar, soort }: { van: Placed; naar: Placed; soort: VerbandSoort }) {
  const [x1, y1, x2, y2] = ends(van, naar)
  const clash = soort === 'botst_met'
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2]
  const angle = Math.round((Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI)
  return (
    <>
      <path
        d={`M${x1} ${y1}L${x2} ${y2}`}
        stroke={clash ? kleur.alarm : kleur.ink}
        strokeWidth={clash ? 3 : 2}
        strokeDasharray={soort === 'beinvloedt' ? '5 4' : undefined}
      />
      {clash ? (
        <>
          <circle cx={mx} cy={my} r="10" fill={kleur.paper} stroke={kleur.alarm} strokeWidth="2" />
          <path d={`M${mx - 4} ${my - 4}l8 8m0 -8l-8 8`} stroke={kleur.alarm} strokeWidth="2.5" />
        </>
      ) : (
        <path d="M0 0l-9 -5v10z" transform={`translate(${x2} ${y2}) rotate(${angle})`} fill={kleur.ink} />
      )}
    </>
  )
}

/** Which decision causes, touches or clashes with which (ketenbeschikking, tegenspraak, samenhang). */
export function Samenhang(props: SamenhangProps) {
  const placed = placeAll(props)
  const edges = props.verbanden.flatMap((v) => {
    const van = placed.find((p) => p.id === v.vanId)
    const naar = placed.find((p) => p.id === v.naarId)
    return van && naar ? [{ van, naar, soort: v.soort }] : []
  })
  if (placed.length === 0) return null
  const story = edges.map(
    (e) =>
      `Besluit van ${e.van.organisatie} (${e.van.soort}) ${words[e.soort]} besluit van ${e.naar.organisatie} (${e.naar.soort}).`,
  )
  return (
    <Figuur
      label="Samenhang"
      onder="Pijl: leidt tot. Streepjes: beïnvloedt. Kruis: botst met."
      tabel={
        <Tabel
          caption="Verbanden tussen besluiten"
          captionVerborgen
          sleutel={(e) => `${e.van.id} ${e.naar.id} ${e.soort}`}
          rijen={edges}
          kolommen={[
            { kop: 'Besluit', cel: (e) => `${e.van.organisatie}: ${e.van.soort}` },
            { kop: 'Verband', cel: (e) => words[e.soort] },
            { kop: 'Ander besluit', cel: (e) => `${e.naar.organisatie}: ${e.naar.soort}` },
          ]}
        />
      }
    >
      <Drawing
        vast
        w={Math.max(620, ...placed.map((p) => p.x + boxW + 4))}
        h={Math.max(...placed.map((p) => p.y)) + boxH + 8}
        titel={`Samenhang van ${placed.length} besluiten`}
        beschrijving={story.length > 0 ? story.join(' ') : 'Er zijn nog geen verbanden vastgelegd.'}
      >
        {edges.map((e) => (
          <Edge key={`${e.van.id} ${e.naar.id} ${e.soort}`} {...e} />
        ))}
        {placed.map((b) => (
          <Box key={b.id} b={b} />
        ))}
      </Drawing>
    </Figuur>
  )
}
