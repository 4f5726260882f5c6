import { BalTeken, Drawing, kleur, shorten, T, textWidth, wrap } from './drawing.tsx'
import {
  completeTreden,
  type LadderProps,
  ladderText,
  ladderTitle,
  rungLines,
  type Spoor,
  type Trede,
  tredeNamen,
  tredeVolgorde,
} from './ladder-model.ts'

const rungX = (i: number): number => i * 194
const stepUp = 36
const lowest = 80

const isOpen = (t: Trede) => t.status === 'later' || t.status === 'overgeslagen'

/** Room for the text of the fullest rung; each rung is one step higher than the one before. */
const baseHeight = (lines: readonly string[][]): number =>
  Math.max(lowest, ...lines.map((l, i) => 38 + 17 * l.length - stepUp * i))

function Rung({
  t,
  x,
  top,
  bottom,
  lines,
}: {
  t: Trede
  x: number
  top: number
  bottom: number
  lines: readonly string[]
}) {
  const open = isOpen(t)
  const now = t.status === 'huidig'
  const ink = now ? kleur.paper : kleur.ink
  return (
    <>
      <path
        d={`M${x + 1} ${top}h176V${bottom}h-176z`}
        fill={open ? kleur.paper : now ? kleur.accent : kleur.light}
        stroke={open ? kleur.lineStrong : kleur.accent}
        strokeWidth="1.5"
        strokeDasharray={open ? '5 4' : undefined}
      />
      {!open && <path d={`M${x} ${top}h178`} stroke={now ? kleur.dark : kleur.accent} strokeWidth="6" />}
      <T x={x + 12} y={top + 26} size={15.5} bold fill={ink}>
        {tredeNamen[t.trede]}
      </T>
      {lines.map((line, i) => (
        <T key={line} x={x + 12} y={top + 45 + 17 * i} fill={open ? kleur.subtle : ink}>
          {line}
        </T>
      ))}
      {t.status === 'bereikt' && (
        <path d={`m${x + 152} ${top + 42} 4.5 5 9-11`} fill="none" stroke={kleur.accent} strokeWidth="2.6" />
      )}
    </>
  )
}

function Ball({ x, top, jij, tekst }: { x: number; top: number; jij: boolean; tekst: string }) {
  const lines = wrap(tekst, 152, 14, true).slice(0, 2)
  const first = top - 12 - 16 * (lines.length - 1)
  return (
    <>
      <BalTeken x={x + 13} y={top - 17} r={10} jij={jij} />
      {lines.map((line, i) => (
        <T key={line} x={x + 29} y={first + 16 * i} size={14} bold>
          {line}
        </T>
      ))}
    </>
  )
}

function Track({ naam, spoor, y }: { naam: string; spoor: Spoor; y: number }) {
  const tekst = shorten(spoor.tekst, 596, 13)
  const wide = textWidth(tekst, 13)
  const startRung = spoor.sinds ? tredeVolgorde.indexOf(spoor.sinds) : 1
  const w = Math.min(640, Math.max(200, wide + 44))
  const x = Math.max(112, Math.min(rungX(startRung), 758 - w))
  return (
    <>
      <T x={0} y={y + 5} size={14} bold>
        {naam}
      </T>
      <path d={`M112 ${y}H758`} stroke={kleur.lineStrong} strokeWidth="1.5" strokeDasharray="3 4" />
      {spoor.loopt ? (
        <>
          <rect x={x} y={y - 12} width={w} height="24" fill={kleur.light} stroke={kleur.accent} strokeWidth="2" />
          <path d={`M${x + 9} ${y - 6}v12m5-12v12`} stroke={kleur.accent} strokeWidth="3" />
          <T x={x + 24} y={y + 5}>
            {tekst}
          </T>
        </>
      ) : (
        <>
          <rect x="124" y={y - 11} width={wide + 14} height="22" fill={kleur.paper} />
          <T x={131} y={y + 5} fill={kleur.subtle}>
            {tekst}
          </T>
        </>
      )}
    </>
  )
}

function Wide(props: LadderProps) {
  const { treden, bal, pauze, overbrugging, inzet } = props
  const lines = treden.map((t) => rungLines(t, t.status === 'bereikt' ? 136 : 160, 13))
  const base = baseHeight(lines)
  const current = treden.findIndex((t) => t.status === 'huidig')
  const ballRoom = bal && current === 3 ? 38 : 8
  const shift = (inzet ? (current >= 0 && current < 2 && bal ? 46 : 40) : 0) + (inzet && current === 3 ? 10 : 0)
  const bottom = shift + ballRoom + base + 3 * stepUp
  return (
    <Drawing w={760} h={bottom + 102} titel={ladderTitle(treden)} beschrijving={ladderText(props)}>
      {treden.map((t, i) => (
        <Rung
          key={t.trede}
          t={t}
          x={rungX(i)}
          top={bottom - base - stepUp * i}
          bottom={bottom}
          lines={lines[i] ?? []}
        />
      ))}
      {bal && current >= 0 && <Ball x={rungX(current)} top={bottom - base - stepUp * current} {...bal} />}
      <Track naam="Pauze" spoor={pauze} y={bottom + 38} />
      <Track naam="Overbrugging" spoor={overbrugging} y={bottom + 78} />
      {inzet && (
        <>
          <T x={0} y={30} size={32} bold spacing={-0.6}>
            {inzet.kop}
          </T>
          {wrap(inzet.uitleg, 330, 15)
            .slice(0, 2)
            .map((line, i) => (
              <T key={line} x={0} y={56 + 20 * i} size={15}>
                {line}
              </T>
            ))}
        </>
      )}
    </Drawing>
  )
}

function Box({
  t,
  y,
  h,
  lines,
  bal,
}: {
  t: Trede
  y: number
  h: number
  lines: readonly string[]
  bal: LadderProps['bal']
}) {
  const open = isOpen(t)
  const now = t.status === 'huidig'
  const ink = now ? kleur.paper : kleur.ink
  const tekst = bal && shorten(bal.tekst, 278 - textWidth(tredeNamen[t.trede], 16, true), 14, true)
  const w = tekst ? textWidth(tekst, 14, true) + 40 : 0
  return (
    <>
      <rect
        x="1"
        y={y}
        width="342"
        height={h}
        fill={open ? kleur.paper : now ? kleur.accent : kleur.light}
        stroke={open ? kleur.lineStrong : kleur.accent}
        strokeWidth="1.5"
        strokeDasharray={open ? '5 4' : undefined}
      />
      <T x={14} y={y + 24} size={16} bold fill={ink}>
        {tredeNamen[t.trede]}
      </T>
      {lines.map((line, i) => (
        <T key={line} x={14} y={y + 43 + 17 * i} size={14} fill={open ? kleur.subtle : ink}>
          {line}
        </T>
      ))}
      {t.status === 'bereikt' && (
        <path d={`m312 ${y + 20} 4.5 5 9-11`} fill="none" stroke={kleur.accent} strokeWidth="2.6" />
      )}
      {now && bal && tekst && (
        <>
          <rect x={336 - w} y={y + 8} width={w} height="26" rx="13" fill={kleur.paper} />
          <BalTeken x={352 - w} y={y + 21} r={8} jij={bal.jij} />
          <T x={366 - w} y={y + 26} size={14} bold>
            {tekst}
          </T>
        </>
      )}
    </>
  )
}

function Narrow(props: LadderProps) {
  const { treden, bal, pauze, overbrugging } = props
  const boxes: { t: Trede; y: number; h: number; lines: string[] }[] = []
  let y = 4
  for (const t of treden.toReversed()) {
    const lines = rungLines(t, 290, 14)
    const h = Math.max(40, 36 + 17 * lines.length)
    boxes.push({ t, y, h, lines })
    y += h + 10
  }
  const tracks: [string, Spoor][] = [
    ['Pauze', pauze],
    ['Overbrugging', overbrugging],
  ]
  const drawn = tracks.map(([naam, spoor]) => {
    const lines = wrap(spoor.tekst, 322, 14).slice(0, 2)
    const at = y + 4
    y = at + 24 + 17 * lines.length
    return { naam, spoor, lines, at }
  })
  return (
    <Drawing w={344} h={y + 4} titel={ladderTitle(treden)} beschrijving={ladderText(props)}>
      {boxes.map((b) => (
        <Box key={b.t.trede} {...b} bal={bal} />
      ))}
      {drawn.map(({ naam, spoor, lines, at }) => (
        <g key={naam}>
          <path
            d={`M2 ${at}v${14 + 17 * lines.length}`}
            stroke={spoor.loopt ? kleur.accent : kleur.lineStrong}
            strokeWidth="4"
            strokeDasharray={spoor.loopt ? undefined : '4 3'}
          />
          <T x={14} y={at + 12} size={14} bold>
            {spoor.loopt ? `‖ ${naam}` : naam}
          </T>
          {lines.map((line, i) => (
            <T key={line} x={14} y={at + 29 + 17 * i} size={14} fill={spoor.loopt ? kleur.ink : kleur.subtle}>
              {line}
            </T>
          ))}
        </g>
      ))}
    </Drawing>
  )
}

/** The signature drawing. Never a progress bar: solved on a lower rung is better. Upright below 48rem. */
export function Ladder(props: LadderProps) {
  const all = { ...props, treden: completeTreden(props.treden) }
  return (
    <div className="ladder">
      {props.inzet && (
        <p className="ladder--smal ladder__inzet">
          <strong>{props.inzet.kop}</strong> {props.inzet.uitleg}
        </p>
      )}
      <div className="ladder--breed">
        <Wide {...all} />
      </div>
      <div className="ladder--smal">
        <Narrow {...all} />
      </div>
    </div>
  )
}
