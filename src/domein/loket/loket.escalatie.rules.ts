import { type Datum, dagenErbij, maandenErbij, werkdagErbij, werkdagenTussen } from '../../platform/time.ts'

/** The clocks of a case that warn by themselves (eisen 3.6). */
export const klokken = ['eerste_contact', 'volgende_actie', 'antwoord', 'doorlooptijd'] as const
export type Klok = (typeof klokken)[number]

export const personen = ['persoon', 'vervanger', 'leidinggevende', 'regievoerder'] as const
export const merktekens = ['dag30', 'week8', 'maand6'] as const
export type Trap = (typeof personen)[number] | (typeof merktekens)[number] | `herinnering-${number}`

/** Who stands on the ladder of one clock of one case. */
export type Ladder = {
  klok: Klok
  persoonIds: readonly string[]
  vervangerId: string | null
  leidinggevendeId: string | null
  regievoerderId: string | null
}
export type Sport = { trap: Trap; op: Datum; persoonIds: readonly string[] }

/** A functionaris answers within 2 working days (eisen 3.6). */
export const antwoordVoor = (balSinds: Datum): Datum => werkdagErbij(balSinds, 2)

/** Working days after its day before the first rung above the person hears of it. A next action gets 5 (eisen 3.6). */
const uitstel: Record<Exclude<Klok, 'doorlooptijd'>, number> = { eerste_contact: 1, volgende_actie: 5, antwoord: 1 }

function merken(l: Ladder, van: Datum): Sport[] {
  const dagen = { dag30: dagenErbij(van, 30), week8: dagenErbij(van, 56), maand6: maandenErbij(van, 6) }
  return merktekens.map((trap) => ({ trap, op: dagen[trap], persoonIds: l.persoonIds }))
}

/**
 * The rungs in order, each with its day: the person on the day itself, then who stands above, a working day apart. A rung
 * nobody stands on, or the same person stands on again, is left out, so that the next one comes sooner.
 */
export function sporten(l: Ladder, uiterlijk: Datum): Sport[] {
  if (l.klok === 'doorlooptijd') return merken(l, uiterlijk)
  const gehad = new Set(l.persoonIds)
  const boven = [
    { trap: 'vervanger', id: l.vervangerId },
    { trap: 'leidinggevende', id: l.leidinggevendeId },
    { trap: 'regievoerder', id: l.regievoerderId },
  ] as const
  const rest: { trap: Trap; persoonIds: string[] }[] = []
  for (const { trap, id } of boven) {
    if (id === null || gehad.has(id)) continue
    gehad.add(id)
    rest.push({ trap, persoonIds: [id] })
  }
  const eerste = uitstel[l.klok]
  return [
    ...(l.persoonIds.length === 0 ? [] : [{ trap: 'persoon' as const, op: uiterlijk, persoonIds: l.persoonIds }]),
    ...rest.map((r, i) => ({ ...r, op: werkdagErbij(uiterlijk, eerste + i) })),
  ]
}

/** LMM-17: whoever is to act is reminded again every 5 working days, until it is done; nothing closes by itself. */
export function herinnering(l: Ladder, uiterlijk: Datum, vandaag: Datum): Sport | null {
  if (l.klok === 'doorlooptijd' || l.persoonIds.length === 0 || vandaag < uiterlijk) return null
  const keer = Math.floor(werkdagenTussen(uiterlijk, vandaag) / 5)
  if (keer === 0) return null
  return { trap: `herinnering-${keer}`, op: werkdagErbij(uiterlijk, keer * 5), persoonIds: l.persoonIds }
}

/** What has come due and was not said before. */
export function teWaarschuwen(l: Ladder, uiterlijk: Datum, vandaag: Datum, gehad: ReadonlySet<string>): Sport[] {
  const weer = herinnering(l, uiterlijk, vandaag)
  return [...sporten(l, uiterlijk), ...(weer === null ? [] : [weer])].filter(
    (s) => s.op <= vandaag && !gehad.has(s.trap),
  )
}
