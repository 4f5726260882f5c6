import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Actor } from '../../platform/policy.ts'
import { dagenErbij } from '../../platform/time.ts'

const klaar = ['afgerond', 'gesloten', 'ingetrokken'] as const

/** My own open cases whose next action falls due within a week; each status hands the ball to one side. */
export const selectMijnActies = (tx: Tx, persoonId: string, vandaag: string) =>
  tx
    .selectFrom('casussen')
    .select(['id', 'nummer', 'titel', 'volgendeActieOp'])
    .where((eb) =>
      eb.or([
        eb.and([eb('casusregisseurId', '=', persoonId), eb('balBij', 'in', ['casusregisseur', 'partij'])]),
        eb.and([eb('regievoerderId', '=', persoonId), eb('balBij', '=', 'regievoerder')]),
      ]),
    )
    .where('status', 'not in', klaar)
    .where('volgendeActieOp', '<=', dagenErbij(vandaag, 7))
    .orderBy('volgendeActieOp')
    .limit(50)
    .execute()

/** Whoever stands in a row of access in person or by role; not every colleague of an organisation with a share. */
export const selectAntwoordenGevraagd = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom('afspraken as a')
    .innerJoin('casussen as c', 'c.id', 'a.casusId')
    .select(['a.id', 'a.casusId', 'a.termijn', 'c.nummer', 'c.titel'])
    .where('a.organisatieId', '=', actor.organisatieId)
    .where('a.antwoord', 'is', null)
    .where('a.gedaanOp', 'is', null)
    .where('a.vervallenReden', 'is', null)
    .orderBy('a.termijn')
    .limit(50)
    .execute()

/** Agreements whose day is past or near: of my organisation when it said yes, or in a case that I run. */
export const selectAfsprakenTeDoen = (tx: Tx, actor: Actor, vandaag: string) =>
  tx
    .selectFrom('afspraken as a')
    .innerJoin('casussen as c', 'c.id', 'a.casusId')
    .select(['a.id', 'a.casusId', 'a.termijn', 'a.organisatieId', 'c.nummer', 'c.titel'])
    .where('a.gedaanOp', 'is', null)
    .where('a.vervallenReden', 'is', null)
    .where('c.status', 'not in', klaar)
    .where((eb) =>
      eb.or([
        eb.and([
          eb('a.organisatieId', '=', actor.organisatieId),
          eb('a.antwoord', '=', 'aanvaard'),
          eb('a.termijn', '<=', dagenErbij(vandaag, 3)),
        ]),
        eb.and([
          eb('a.termijn', '<', vandaag),
          eb('a.organisatieId', '<>', actor.organisatieId),
          sql<boolean>`a.antwoord is distinct from 'geweigerd'`,
          eb.or([eb('c.casusregisseurId', '=', actor.persoonId), eb('c.regievoerderId', '=', actor.persoonId)]),
        ]),
      ]),
    )
    .orderBy('a.termijn')
    .limit(50)
    .execute()

/** All words in title or number, the most urgent first. */
export async function zoekCasus(tx: Tx, vraag: string) {
  const patronen = vraag
    .trim()
    .split(/\s+/)
    .filter((w) => w.length > 1)
    .slice(0, 6)
    .map((w) => `%${w.replaceAll(/[\\%_]/g, '\\$&')}%`)
  if (patronen.length === 0) return []
  return tx
    .selectFrom('casussen as c')
    .select(['c.id', 'c.nummer', 'c.titel'])
    .where(sql<boolean>`c.id = any (array(select zoek_mijn_casussen(${patronen}, 5)))`)
    .orderBy('c.volgendeActieOp')
    .execute()
}
