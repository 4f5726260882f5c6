import { type Rol, rollen } from '../../platform/policy.ts'

// Which roles an organisation may give its own people; the database holds the same list (rol_past_bij). A role that sees
// more than the own organisation is never self-made (INV-31).

const voorElke: readonly Rol[] = [
  'professional',
  'casusregisseur',
  'leidinggevende',
  'maatwerkfunctionaris',
  'bestuurder',
  'let_lid',
  'organisatiebeheerder',
]
const perSoort: Readonly<Record<string, readonly Rol[]>> = {
  gemeente: ['wethouder'],
  ministerie: ['pmm_ambassadeur'],
  hulpstructuur: [
    'regievoerder',
    'lmm_coordinator',
    'let_secretaris',
    'fondsbeheerder',
    'jurist',
    'relatiebeheerder',
    'opleidingscoordinator',
    'fg',
    'platformbeheerder',
  ],
}

export const rollenBij = (organisatieSoort: string): readonly Rol[] => {
  const mag = new Set<Rol>([...voorElke, ...(perSoort[organisatieSoort] ?? [])])
  return rollen.filter((r) => mag.has(r))
}
