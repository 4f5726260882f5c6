import type { Persoon } from '../../seed/data/personas.ts'

// The order in which a newcomer meets the people: first who helps the household, then ever further from it.
const kopjes = [
  ['professional', 'Helpt de inwoner'],
  ['casusregisseur', 'Helpt de inwoner'],
  ['leidinggevende', 'Helpt de inwoner'],
  ['maatwerkfunctionaris', 'Maatwerkfunctionaris bij een uitvoerder'],
  ['lmm_coordinator', 'Landelijk Maatwerkloket'],
  ['regievoerder', 'Landelijk Maatwerkloket'],
  ['pmm_ambassadeur', 'Ministerie'],
  ['let_voorzitter', 'Landelijk Escalatieteam'],
  ['let_secretaris', 'Landelijk Escalatieteam'],
  ['let_lid', 'Bestuurder'],
  ['bestuurder', 'Bestuurder'],
  ['fondsbeheerder', 'Overbruggingsfonds'],
  ['wethouder', 'Bestuurder'],
] as const

const overig = 'Beheer, leren en toezicht'

export type Groep = { readonly id: string; readonly titel: string; readonly personas: readonly Persoon[] }

/** The personas by role, each under the first role that has a heading. */
export function groepen(personas: readonly Persoon[]): readonly Groep[] {
  const titelVan = (p: Persoon): string => kopjes.find(([rol]) => p.rollen.some((r) => r === rol))?.[1] ?? overig
  const titels = [...new Set(kopjes.map(([, titel]) => titel)), overig]
  return titels
    .map((titel, i) => ({ id: `groep-${i}`, titel, personas: personas.filter((p) => titelVan(p) === titel) }))
    .filter((g) => g.personas.length > 0)
}
