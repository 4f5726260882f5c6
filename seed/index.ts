// The case gets what later slices know from here, as in the running application.
import '../src/app/slices.ts'
import { sql } from 'kysely'
import { organisatieIds } from '../src/domein/organisaties/index.ts'
import type { Door } from '../src/platform/door.ts'
import type { Diensten } from '../src/platform/usecase.ts'
import { speelAfspraken } from './afspraken.ts'
import { verhalen } from './casussen/index.ts'
import { richtCatalogiOp } from './catalogi.ts'
import { inrichting, richtMensenOp, richtOrganisatiesOp } from './inrichten.ts'
import { richtOnderwerpenOp, speelRegister } from './register.ts'
import { speelRelaties } from './relaties.ts'
import { rolverdeling } from './rollen.ts'
import { speel, type Toneel, toneel } from './spelen.ts'

export type SeedOpts = { door: Door; issuer: string; diensten: Omit<Diensten, 'db'> }

/** Is there anything yet? An environment is set up once. */
export async function isLeeg(door: Door): Promise<boolean> {
  const r = await sql<{ leeg: boolean }>`select not exists (select 1 from organisaties) as leeg`.execute(door.db)
  return r.rows[0]?.leeg ?? true
}

/** Fills the demo world: organisations, invented people, agreements, and the six cases played through the real use cases. */
export async function seedDemo({ door, issuer, diensten }: SeedOpts): Promise<void> {
  await richtOrganisatiesOp(door, true)
  await richtCatalogiOp(door)
  const mensen = await richtMensenOp(door, issuer)
  const organisaties = await door.bezoek(inrichting, (b) => organisatieIds(b.tx))
  const t: Toneel = toneel({
    door,
    diensten,
    vandaag: door.clock(),
    persoon: moetBestaan(mensen, 'persoon'),
    organisatie: moetBestaan(organisaties, 'organisatie'),
    fictief: true,
  })
  await speelAfspraken(t)
  await richtOnderwerpenOp(t)
  const rollen = rolverdeling(await speelRegister(t))
  await speelRelaties(t)
  for (const verhaal of verhalen) await speel(t, verhaal, rollen)
}

const moetBestaan =
  (lijst: ReadonlyMap<string, string>, soort: string) =>
  (code: string): string => {
    const id = lijst.get(code)
    if (id === undefined) throw new Error(`${soort} ${code} staat niet in de demowereld`)
    return id
  }
