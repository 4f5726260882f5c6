import { type Datum, dagenTussen } from '../../platform/time.ts'

/** One period in which the ball lay somewhere; `tot` null while it lies there still. */
export type Balperiode = { bij: string; organisatieId: string | null; van: Datum; tot: Datum | null }
export type Beweging = {
  /** Days since anything was done or handed over. */
  dagenStil: number
  /** Where the ball lies and for how many days. */
  wachtOp: { bij: string; organisatieId: string | null; dagen: number } | null
  /** Places where the ball came back three times or more: it goes round. */
  rondjes: readonly { bij: string; organisatieId: string | null; keer: number }[]
  stand: 'beweegt' | 'traag' | 'stil'
}

const plaats = (b: { bij: string; organisatieId: string | null }): string => `${b.bij}:${b.organisatieId ?? ''}`

/** The stuck-o-meter: quiet for two weeks is slow, for four it has come to a stop, and a ball that goes round is no movement. */
export function meetBeweging(perioden: readonly Balperiode[], laatsteStap: Datum | null, vandaag: Datum): Beweging {
  const open = perioden.find((p) => p.tot === null) ?? null
  const momenten = [laatsteStap, open?.van ?? null].filter((d) => d !== null).sort()
  const laatst = momenten.at(-1) ?? vandaag
  const dagenStil = Math.max(0, dagenTussen(laatst, vandaag))
  const keren = new Map<string, { bij: string; organisatieId: string | null; keer: number }>()
  for (const [i, p] of perioden.entries()) {
    const vorige = perioden[i - 1]
    if (vorige && plaats(vorige) === plaats(p)) continue
    const k = keren.get(plaats(p)) ?? { bij: p.bij, organisatieId: p.organisatieId, keer: 0 }
    keren.set(plaats(p), { ...k, keer: k.keer + 1 })
  }
  const rondjes = [...keren.values()].filter((k) => k.keer >= 3)
  return {
    dagenStil,
    wachtOp: open && {
      bij: open.bij,
      organisatieId: open.organisatieId,
      dagen: Math.max(0, dagenTussen(open.van, vandaag)),
    },
    rondjes,
    stand: dagenStil >= 28 ? 'stil' : dagenStil >= 14 || rondjes.length > 0 ? 'traag' : 'beweegt',
  }
}

export type Samenhang = 'keten' | 'tegensprekend' | 'samenhangend'
/** AFS-01: one decision leads to the next, they contradict each other, or they only touch. */
export const soortSamenhang = (
  verbanden: readonly { soort: 'leidt_tot' | 'botst_met' | 'beinvloedt' }[],
): readonly Samenhang[] => {
  const soorten = new Set(verbanden.map((v) => v.soort))
  return [
    ...(soorten.has('leidt_tot') ? (['keten'] as const) : []),
    ...(soorten.has('botst_met') ? (['tegensprekend'] as const) : []),
    ...(soorten.has('beinvloedt') ? (['samenhangend'] as const) : []),
  ]
}
