// The generated documents: what the code and the database say about themselves.
import type { Slice } from '../../src/app/slices.ts'
import { type Rol, rollen } from '../../src/platform/policy.ts'
import { toMermaid } from '../../src/platform/transitions.ts'
import type { UseCase } from '../../src/platform/usecase.ts'

const made = 'Made by `npm run generate`; do not edit. Review the diff: it is what a change does to the outside.'
const sliceOf = (u: UseCase): string => u.name.split('.')[0] ?? ''
const cell = (s: string): string => s.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** Two letters or more per role, unique, so that the matrix fits on a screen. */
const short: Record<Rol, string> = {
  professional: 'PR',
  casusregisseur: 'CR',
  leidinggevende: 'LG',
  maatwerkfunctionaris: 'MF',
  regievoerder: 'RV',
  lmm_coordinator: 'CO',
  pmm_ambassadeur: 'AM',
  let_voorzitter: 'LV',
  let_lid: 'LL',
  let_secretaris: 'LS',
  bestuurder: 'BE',
  fondsbeheerder: 'FB',
  analist: 'AN',
  jurist: 'JU',
  organisatiebeheerder: 'OB',
  relatiebeheerder: 'RB',
  wethouder: 'WE',
  aandrager: 'AA',
  opleidingscoordinator: 'OC',
  stuurgroep: 'SG',
  fg: 'FG',
  platformbeheerder: 'PB',
}

const may = (u: UseCase, rol: Rol): boolean => u.allow.rollen === 'iedereen' || u.allow.rollen.includes(rol)

/** Role x use case. A dot says that the role gets past the first test; the policy's own check and the scope come after. */
export function rightsMatrix(useCases: readonly UseCase[]): string {
  const head = `| Use case | ${rollen.map((r) => short[r]).join(' | ')} | Task |`
  const line = `|---|${rollen.map(() => ':-:').join('|')}|---|`
  const rows = useCases.map((u) => {
    const dots = rollen.map((r) => (may(u, r) ? '●' : ' ')).join(' | ')
    return `| \`${u.name}\` | ${dots} | ${(u.allow.systeem ?? []).join(', ')} |`
  })
  const why = [...new Set(useCases.map(sliceOf))].flatMap((slice) => [
    `### ${slice}\n`,
    '| Use case | Kind | What | Why it may |',
    '|---|---|---|---|',
    ...useCases
      .filter((u) => sliceOf(u) === slice)
      .map((u) => `| \`${u.name}\` | ${u.kind} | ${cell(u.titel)} | ${cell(u.allow.uitleg)} |`),
    '',
  ])
  const legend = rollen.map((r) => `${short[r]} ${r}`).join(', ')
  return [
    '# Rights\n',
    `${made}\n`,
    'A dot: this role gets past the first test. After it come the scope (out of scope is not found) and the check of the',
    'policy, explained below. No dot: always refused. Task: the system task that may do it.\n',
    `${legend}.\n`,
    head,
    line,
    ...rows,
    '\n## Why\n',
    ...why,
  ].join('\n')
}

/** The register of processing activities, as far as the code knows it: activity -> use cases. */
export function activities(useCases: readonly UseCase[]): string {
  const all = [...new Set(useCases.map((u) => u.activiteit))].sort()
  const rows = all.map((a) => {
    const own = useCases.filter((u) => u.activiteit === a)
    return `| ${cell(a)} | ${own.map((u) => `\`${u.name}\``).join(', ')} |`
  })
  return `# Processing activities\n\n${made}\n\nThe activity (art. 30 AVG) that each use case belongs to.\n\n| Activity | Use cases |\n|---|---|\n${rows.join('\n')}\n`
}

/** Every state machine as a picture. */
export function statePictures(slices: readonly Slice[]): string {
  const parts = slices.flatMap((s) =>
    Object.entries(s.machines ?? {}).map(([naam, m]) => `## ${naam}\n\n\`\`\`mermaid\n${toMermaid(m)}\n\`\`\`\n`),
  )
  return `# States\n\n${made}\n\n${parts.join('\n')}`
}

export type Column = { tabel: string; uitleg: string | null; kolom: string; type: string; klasse: string | null }

/** The register of personal data: per table and column the class of data. */
export function dataRegister(columns: readonly Column[]): string {
  const tables = [...new Set(columns.map((c) => c.tabel))]
  const parts = tables.map((t) => {
    const own = columns.filter((c) => c.tabel === t)
    const rows = own.map((c) => `| ${c.kolom} | ${c.type} | ${cell(c.klasse ?? '')} |`)
    return `## ${t}\n\n${cell(own[0]?.uitleg ?? '')}\n\n| Column | Type | Class of data |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  return `# Data\n\n${made}\n\nClasses: openbaar, organisatie, beroepsgegeven (about users at work), pseudoniem, casusgegeven (about a household,\nwithout a name), identificerend (in the vault only), technisch.\n\n${parts.join('\n')}`
}
