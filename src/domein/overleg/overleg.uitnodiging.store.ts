import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { persoonNamen } from '../organisaties/index.ts'
import type { Uitnodiging } from './overleg.schema.ts'

type Rij = { overlegId: string; op: Date; duurMinuten: number; geplandDoor: string; vanOrganisatie: string }

/** Where this person is invited herself, from a moment on. */
export async function listUitnodigingen(tx: Tx, vanaf: Date): Promise<Uitnodiging[]> {
  const { rows } = await sql<Rij>`select * from mijn_uitnodigingen(${vanaf})`.execute(tx)
  const namen = await persoonNamen(
    tx,
    rows.map((r) => r.geplandDoor),
  )
  return rows.map(({ geplandDoor, op, ...r }) => ({
    ...r,
    op: op.toISOString(),
    vanNaam: namen.get(geplandDoor)?.naam ?? '',
  }))
}
