import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Actor } from '../../platform/policy.ts'
import type { ListCasussenInput } from './casus.invoer.schema.ts'
import { Trede } from './casus.schema.ts'

const klaar = ['afgerond', 'gesloten', 'ingetrokken'] as const
const geenDatum = '9999-12-31'

/**
 * The worklist by next action. 'mijn' starts at the access of this person, 'organisatie' at the index of the own
 * organisation; row-level security tests each row that comes out, so the start must be narrow.
 */
export async function selectLijst(
  tx: Tx,
  actor: Actor,
  input: ListCasussenInput,
  na: readonly (string | null)[] | null,
) {
  const op = sql<string>`coalesce(c.volgende_actie_op, ${sql.lit(geenDatum)}::date)`
  let q = tx
    .selectFrom('casussen as c')
    .select(['c.id', 'c.nummer', 'c.titel', 'c.status', 'c.trede', 'c.organisatieId', 'c.casusregisseurId'])
    .select(['c.regievoerderId', 'c.urgentie', 'c.bestaanszekerheid', 'c.kritiekeDag', 'c.kritiekeDagWat'])
    .select(['c.volgendeActie', 'c.volgendeActieOp', 'c.balBij', 'c.balOrganisatieId', 'c.balSinds', 'c.aangemaaktOp'])
    .select(['c.version', op.as('volgorde')])
    .orderBy(op)
    .orderBy('c.id')
    .limit(input.aantal + 1)
  q =
    input.bereik === 'organisatie'
      ? q.where('c.organisatieId', '=', actor.organisatieId)
      : q.where(
          'c.id',
          'in',
          tx
            .selectFrom('casusToegang as t')
            .select('t.casusId')
            .where('t.organisatieId', '=', actor.organisatieId)
            .where((eb) => eb.or([eb('t.tot', 'is', null), eb('t.tot', '>', sql<Date>`now()`)]))
            .where((eb) =>
              eb.or([
                eb('t.persoonId', '=', actor.persoonId),
                eb.and([
                  eb('t.persoonId', 'is', null),
                  eb('t.bron', '<>', 'leiding'),
                  eb.or([eb('t.rol', 'is', null), eb('t.rol', 'in', [...actor.rollen, ''])]),
                ]),
              ]),
            ),
        )
  if (input.open) q = q.where('c.status', 'not in', klaar)
  if (na) q = q.where(sql<boolean>`(${op}, c.id) > (${na[0]}::date, ${na[1]}::uuid)`)
  const rows = await q.execute()
  return rows.map((r) => ({ ...r, trede: Trede.parse(r.trede) }))
}
