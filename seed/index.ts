import { sql } from 'kysely'
import { organisatieIds } from '../src/domein/organisaties/index.ts'
import type { Door } from '../src/platform/door.ts'
import type { Diensten } from '../src/platform/usecase.ts'
import { inrichting, richtMensenOp, richtOrganisatiesOp } from './inrichten.ts'

export type SeedOpts = { door: Door; issuer: string; diensten: Omit<Diensten, 'db'>; verslag?: (regel: string) => void }

/** Is there anything yet? An environment is set up once. */
export async function isLeeg(door: Door): Promise<boolean> {
  const r = await sql<{ leeg: boolean }>`select not exists (select 1 from organisaties) as leeg`.execute(door.db)
  return r.rows[0]?.leeg ?? true
}

/** Fills the demo world: organisations, invented people, and the six example cases played through the real use cases. */
export async function seedDemo({ door, issuer, verslag = () => undefined }: SeedOpts): Promise<void> {
  await richtOrganisatiesOp(door, true)
  verslag('organisaties')
  await richtMensenOp(door, issuer)
  verslag('mensen')
  await door.bezoek(inrichting, (b) => organisatieIds(b.tx))
}
