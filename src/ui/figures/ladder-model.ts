import { wrap } from './drawing.tsx'

export type TredeNaam = 'eigen' | 'register' | 'loket' | 'let'
export type TredeStatus = 'bereikt' | 'huidig' | 'later' | 'overgeslagen'

export const tredeNamen = {
  eigen: 'Eigen organisatie',
  register: 'Maatwerkregister',
  loket: 'Loket (LMM)',
  let: 'LET',
} as const satisfies Record<TredeNaam, string>

export const tredeVolgorde = ['eigen', 'register', 'loket', 'let'] as const satisfies readonly TredeNaam[]

export type Trede = {
  trede: TredeNaam
  status: TredeStatus
  /** '3 aug – 14 sep' or 'sinds 28 sep'. */
  datum?: string | undefined
  /** One or two short facts: '3 stappen gezet'. */
  feiten?: readonly string[] | undefined
}

export type Spoor = {
  loopt: boolean
  /** 'gemeente, op eigen toezegging: tot 1 maart', or why it is not used. */
  tekst: string
  /** Rung at which the track starts in the drawing. */
  sinds?: TredeNaam | undefined
}

export type LadderProps = {
  treden: readonly Trede[]
  /** 'bal bij jou', 'bal bij CAK'. */
  bal?: { jij: boolean; tekst: string } | undefined
  pauze: Spoor
  overbrugging: Spoor
  /** What is at stake: 'Nog 38 dagen' and 'tot de eerste aflossing, op 1 januari'. */
  inzet?: { kop: string; uitleg: string } | undefined
}

const statusWords = {
  bereikt: 'doorlopen',
  huidig: 'hier staat de casus nu',
  later: 'niet gebruikt',
  overgeslagen: 'overgeslagen',
}

export const completeTreden = (treden: readonly Trede[]): Trede[] =>
  tredeVolgorde.map((trede) => treden.find((t) => t.trede === trede) ?? { trede, status: 'later' })

export function ladderTitle(treden: readonly Trede[]): string {
  const at = treden.findIndex((t) => t.status === 'huidig')
  const last = treden.findLastIndex((t) => t.status === 'bereikt')
  const name = (i: number) => tredeNamen[tredeVolgorde[i] ?? 'eigen']
  if (at >= 0) return `Ladder: de casus staat op trede ${at + 1} van 4, ${name(at)}`
  if (last >= 0) return `Ladder: de casus is klaar, opgelost op trede ${last + 1} van 4, ${name(last)}`
  return 'Ladder: nog geen trede gebruikt'
}

/** The whole drawing in words. */
export function ladderText({ treden, bal, pauze, overbrugging, inzet }: LadderProps): string {
  const rungs = treden.map((t) => {
    const facts = [statusWords[t.status], t.datum, ...(t.feiten ?? [])].filter(Boolean).join(', ')
    return `${tredeNamen[t.trede]}: ${facts}.`
  })
  return [
    ...(inzet ? [`${inzet.kop} ${inzet.uitleg}.`] : []),
    ...rungs,
    ...(bal ? [`De ${bal.tekst}.`] : []),
    `Pauze: ${pauze.tekst}.`,
    `Overbrugging: ${overbrugging.tekst}.`,
  ].join(' ')
}

/** The lines inside a rung, cut to what fits. */
export function rungLines(t: Trede, width: number, size: number): string[] {
  const texts = [t.datum, ...(t.feiten ?? [])].filter((x): x is string => Boolean(x))
  if (texts.length === 0 && t.status === 'overgeslagen') texts.push('overgeslagen')
  return texts.flatMap((x) => wrap(x, width, size)).slice(0, 4)
}
