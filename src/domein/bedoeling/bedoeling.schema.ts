import { z } from 'zod'
import { cents, parseEuro } from '../../platform/money.ts'

export const KaartSoort = z.enum(['bedoeling', 'waarde', 'paradigma'])
export type KaartSoort = z.infer<typeof KaartSoort>

const tekst = (max: number) => z.string().trim().min(1, 'Vul dit in.').max(max)
export const KaartSleutel = z
  .string()
  .regex(/^[a-z0-9_-]+$/, 'Gebruik alleen kleine letters, cijfers en streepjes.')
  .max(60)

const inhoud = { titel: tekst(80), tekst: tekst(400), bron: tekst(200) }
export const Kaartinvoer = z.strictObject({ soort: KaartSoort, sleutel: KaartSleutel, ...inhoud })
export const WijzigKaartInput = z.strictObject({ sleutel: KaartSleutel, ...inhoud, actief: z.boolean().default(true) })

export const Kaartregel = z.strictObject({
  soort: KaartSoort,
  sleutel: z.string(),
  ...inhoud,
  /** False: no longer on the card, but still readable where a case chose it. */
  actief: z.boolean(),
  version: z.int(),
})
export type Kaartregel = z.infer<typeof Kaartregel>

export const Kant = z.enum(['nu', 'maatwerk'])
export type Kant = z.infer<typeof Kant>
export const Per = z.enum(['jaar', 'eenmalig'])
export type Per = z.infer<typeof Per>

const HOOGSTENS = 1_000_000_000
/** Whole cents, or euros as somebody types them ('1.500'). */
const Bedrag = z.union([z.int(), z.string()]).transform((v, ctx) => {
  const waarde = typeof v === 'number' ? cents(v) : parseEuro(v)
  if (waarde !== null && waarde >= 0 && waarde <= HOOGSTENS) return waarde
  ctx.addIssue({ code: 'custom', message: 'Vul een bedrag in van 0 tot 10 miljoen euro, zoals 1.500.' })
  return z.NEVER
})

export const KostenpostInput = z
  .strictObject({
    casusId: z.uuid(),
    kant: Kant,
    per: Per.default('jaar'),
    omschrijving: tekst(200),
    betaler: tekst(120),
    laag: Bedrag,
    hoog: Bedrag,
    aanname: tekst(600),
    bron: tekst(300),
  })
  .refine((p) => p.hoog >= p.laag, { path: ['hoog'], message: 'Het hoogste bedrag is lager dan het laagste.' })

export const Kostenpost = z.strictObject({
  id: z.string(),
  kant: Kant,
  per: Per,
  omschrijving: z.string(),
  betaler: z.string(),
  laag: z.int(),
  hoog: z.int(),
  aanname: z.string(),
  bron: z.string(),
  op: z.string(),
  version: z.int(),
})
export type Kostenpost = z.infer<typeof Kostenpost>

const Bereik = z.strictObject({ laag: z.int(), hoog: z.int() })
export const JAREN = [1, 3, 5] as const
export const Kostenvergelijking = z.strictObject({
  casus: z.strictObject({ id: z.string(), nummer: z.string(), titel: z.string() }),
  jaren: z.int(),
  posten: z.array(Kostenpost),
  nu: Bereik,
  maatwerk: Bereik,
  /** What maatwerk saves: below zero it costs more. Null while one side is empty. */
  verschil: Bereik.nullable(),
  magSchrijven: z.boolean(),
})
export type Kostenvergelijking = z.infer<typeof Kostenvergelijking>
