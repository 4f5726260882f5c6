import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/db.ts'
import { haalNamen } from '../casus/index.ts'

const Rij = z.object({
  id: z.string(),
  naam: z.string(),
  soort: z.string(),
  ministerieId: z.string().nullable(),
  ministerie: z.string().nullable(),
  contact: z.string().nullable(),
  gevraagd: z.number(),
  beantwoord: z.number(),
  ziet: z.boolean(),
})
/** The parties of a case, the department each belongs to, and how far it is with each. */
export async function selectPartijen(tx: Tx, casusId: string) {
  const r = await sql`
    select o.id, o.naam, o.soort, m.id as ministerie_id, m.naam as ministerie,
      coalesce(p.contact_naam, (select n.naam from persoon_namen(array[p.contact_persoon_id]) n)) as contact,
      (select count(*)::int from contactmomenten k where k.casus_id = p.casus_id and k.naar_organisatie_id = o.id) as gevraagd,
      (select count(*)::int from contactmomenten k where k.casus_id = p.casus_id and k.naar_organisatie_id = o.id and k.uitkomst <> 'open') as beantwoord,
      exists (select 1 from casus_toegang t where t.casus_id = p.casus_id and t.organisatie_id = o.id and t.van <= now() and (t.tot is null or t.tot > now())) as ziet
    from partijen p join organisaties o on o.id = p.organisatie_id left join organisaties m on m.id = o.moeder_id and m.soort = 'ministerie'
    where p.casus_id = ${casusId} order by o.naam`.execute(tx)
  return z.array(Rij).parse(r.rows)
}

/** The owner of the case and its parties, as far as row-level security shows them. */
export async function selectOrganisaties(
  tx: Tx,
  casus: { id: string; organisatieId: string; partijOrganisatieIds: readonly string[] },
) {
  const ids = [casus.organisatieId, ...casus.partijOrganisatieIds]
  const n = await haalNamen(tx, ids, [])
  return ids.map((id) => n.organisatie(id))
}

const Ambassadeur = z.object({ organisatieId: z.string(), persoonId: z.string(), naam: z.string() })
/** The first of each department; empty for who is not of the LMM. */
export async function selectAmbassadeurs(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, z.infer<typeof Ambassadeur>>()
  const r = await sql`select * from ambassadeurs_van(${[...ids]}::uuid[])`.execute(tx)
  const rijen = z.array(Ambassadeur).parse(r.rows)
  return new Map(rijen.reverse().map((a) => [a.organisatieId, a]))
}

const Telling = z.object({ soort: z.string(), sleutel: z.string(), naam: z.string(), aantal: z.number().nullable() })
export async function selectBeeld(tx: Tx, van: string, tot: string) {
  const r = await sql`select * from loket_beeld(${van}::date, ${tot}::date)`.execute(tx)
  return z.array(Telling).parse(r.rows)
}
