import { z } from 'zod'
import type { Tx } from '../../../platform/db.ts'
import type { Fact } from '../../../platform/journal.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { type Ctx, defineCommand } from '../../../platform/usecase.ts'
import { mensenMetRol } from '../../bestuursafspraken/index.ts'
import { leidinggevendeVan, listContacten, regievoerderVan, updateContact } from '../register.contact.store.ts'
import { feitenVan } from '../register.feiten.rules.ts'
import { registerPolicy } from '../register.policy.ts'
import { klokStap, wieWaarschuwen, zetVermeldingStap } from '../register.rules.ts'
import type { Contactmoment, Gewaarschuwde } from '../register.schema.ts'
import { getVermelding, listVermeldingenVoorKlok, updateVermelding } from '../register.store.ts'

type Klok = Pick<Ctx<unknown, unknown>, 'tx' | 'now' | 'vandaag'>

/** REG-09: asks "does this still hold?" after six months, hides after thirty days without answer. */
async function bewaakVermeldingen({ tx, now, vandaag }: Klok): Promise<Fact[]> {
  const facts: Fact[] = []
  for (const v of await listVermeldingenVoorKlok(tx)) {
    const actie = v.laatstBevestigdOp === null ? null : klokStap(v.status, v.laatstBevestigdOp, vandaag, v.mandaatTot)
    if (actie === null) continue
    const uitslag = zetVermeldingStap(v.status, actie, feitenVan(v, vandaag, null))
    await updateVermelding(tx, v, { status: uitslag.status })
    const wie = v.persoonId ?? v.bevestigdDoorId
    if (wie !== null)
      await stuurBericht(tx, { persoonId: wie, soort: 'vermelding-bevestigen', pad: `/register/beheer/${v.id}`, now })
    facts.push({ type: 'VermeldingStapGezet', objectId: v.id, data: { actie, van: v.status, naar: uitslag.status } })
  }
  return facts
}

/** REG-12: the person, then the deputy, then the leidinggevende, and only for a case at the Loket the regievoerder. */
async function bewaakAntwoorden({ tx, now, vandaag }: Klok): Promise<Fact[]> {
  const facts: Fact[] = []
  const open = await listContacten(tx, {
    rol: 'alles',
    persoonId: '',
    organisatieId: '',
    casusId: null,
    open: true,
    voor: '',
    aantal: 5000,
  })
  for (const c of open.filter((x) => x.antwoordUiterlijk <= vandaag)) {
    const regievoerder = c.casusId === null ? null : await regievoerderVan(tx, c.casusId)
    const vermelding = await getVermelding(tx, c.naarVermeldingId)
    const moet = wieWaarschuwen(
      { ...c, heeftVervanger: vermelding.vervangerId !== null, bijLmm: regievoerder !== null },
      vandaag,
    )
    const nieuw = moet.filter((g) => !c.gewaarschuwd.includes(g))
    if (nieuw.length === 0) continue
    for (const g of nieuw) {
      for (const persoonId of await mensenVoor(tx, g, c, vermelding.vervangerId, regievoerder))
        await stuurBericht(tx, { persoonId, soort: 'antwoord-te-laat', pad: `/contactmomenten/${c.id}`, now })
    }
    await updateContact(tx, c, { gewaarschuwd: [...c.gewaarschuwd, ...nieuw] })
    facts.push({ type: 'AntwoordHerinnerd', casusId: c.casusId ?? undefined, objectId: c.id, data: { wie: nieuw } })
  }
  return facts
}

/** A team has no one person: then all its functionarissen hear it, and the management of that organisation. */
async function mensenVoor(
  tx: Tx,
  wie: Gewaarschuwde,
  c: Contactmoment,
  vervangerId: string | null,
  regievoerder: string | null,
): Promise<string[]> {
  const team = (rol: 'maatwerkfunctionaris' | 'leidinggevende') => mensenMetRol(tx, rol, c.naarOrganisatieId)
  const of = async (id: string | null, rol: 'maatwerkfunctionaris' | 'leidinggevende') =>
    id === null ? team(rol) : [id]
  if (wie === 'functionaris') return of(c.naarId, 'maatwerkfunctionaris')
  if (wie === 'vervanger')
    return of(vervangerId === null ? null : (await getVermelding(tx, vervangerId)).persoonId, 'maatwerkfunctionaris')
  if (wie === 'leidinggevende')
    return of(c.naarId === null ? null : await leidinggevendeVan(tx, c.naarId), 'leidinggevende')
  return regievoerder === null ? [] : [regievoerder]
}

export const bewaakRegister = defineCommand({
  name: 'register.bewaakRegister',
  titel: 'Bewaak antwoorden en vermeldingen',
  activiteit: 'register-beheren',
  input: z.strictObject({}),
  output: z.object({ vermeldingen: z.number(), antwoorden: z.number() }),
  allow: registerPolicy.klok,
  async run(ctx) {
    const vermeldingen = await bewaakVermeldingen(ctx)
    const antwoorden = await bewaakAntwoorden(ctx)
    const veeg: Fact = {
      type: 'RegisterBewaakt',
      data: { vermeldingen: vermeldingen.length, antwoorden: antwoorden.length },
    }
    return {
      result: { vermeldingen: vermeldingen.length, antwoorden: antwoorden.length },
      facts: [veeg, ...vermeldingen, ...antwoorden],
    }
  },
})
