import { kleur } from './drawing.tsx'
import { type TredeNaam, type TredeStatus, tredeNamen, tredeVolgorde } from './ladder-model.ts'

export type MiniLadderProps = {
  /** The rung the case is on; null when it is closed. */
  huidig: TredeNaam | null
  /** Rungs that were used before. */
  bereikt?: readonly TredeNaam[] | undefined
  /** Second line: 'pauze tot 4 dec', 'overbrugging gevraagd'. */
  sub?: string | undefined
  /** A pause is running: dashed line under the rungs. */
  pauze?: boolean | undefined
}

const kort: Record<TredeNaam, string> = { ...tredeNamen, eigen: 'Eigen org.', register: 'Register' }

function Step({ i, status, bottom }: { i: number; status: TredeStatus; bottom: number }) {
  const h = (bottom - 2) * (0.29 + 0.237 * i)
  const x = 0.5 + 14 * i
  if (status === 'later' || status === 'overgeslagen')
    return (
      <rect
        x={x + 0.5}
        y={bottom - h + 0.5}
        width="10"
        height={h - 1}
        fill={kleur.paper}
        stroke={kleur.lineStrong}
        strokeDasharray="2 1.5"
      />
    )
  const now = status === 'huidig'
  return (
    <rect
      x={x}
      y={bottom - h}
      width="11"
      height={h}
      fill={now ? kleur.dark : kleur.mid}
      stroke={now ? undefined : kleur.accent}
    />
  )
}

/** The ladder in a table row; the words beside it carry the meaning. */
export function MiniLadder({ huidig, bereikt = [], sub, pauze }: MiniLadderProps) {
  const statusOf = (t: TredeNaam): TredeStatus => (t === huidig ? 'huidig' : bereikt.includes(t) ? 'bereikt' : 'later')
  const last = tredeVolgorde.findLast((t) => bereikt.includes(t))
  const woord = huidig ? kort[huidig] : last ? `Klaar op: ${kort[last]}` : 'Klaar'
  return (
    <span className="mini">
      <svg viewBox="0 0 56 24" aria-hidden="true" focusable="false">
        {tredeVolgorde.map((t, i) => (
          <Step key={t} i={i} status={statusOf(t)} bottom={pauze ? 19 : 23} />
        ))}
        {pauze && <path d="M0 22.5h56" stroke={kleur.accent} strokeWidth="2.5" strokeDasharray="8 2" />}
      </svg>
      <span>
        {woord}
        {sub && (
          <>
            <br />
            <span className="subtle">{sub}</span>
          </>
        )}
      </span>
    </span>
  )
}
