import { demoOrganisaties } from '../../seed/data/personas.ts'
import { leesOrganisaties } from '../../seed/data/schema.ts'

/** Short names as people say them: 'Gemeente Zaanstad', 'CAK'. */
export function organisatieNamen(): (code: string) => string {
  const data = leesOrganisaties()
  const namen = new Map<string, string>([
    ...data.gemeenten.map((g): [string, string] => [g.code, `Gemeente ${g.weergavenaam}`]),
    ...data.landelijk.map((o): [string, string] => [
      o.id,
      o.type === 'ministerie' ? `Ministerie van ${o.afkorting}` : (o.afkorting ?? o.naam),
    ]),
    ...demoOrganisaties.map((o): [string, string] => [o.id, o.naam]),
  ])
  return (code) => namen.get(code) ?? code
}
