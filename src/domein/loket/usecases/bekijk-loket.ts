import { z } from 'zod'
import { heeftRol } from '../../../platform/policy.ts'
import { datumVan } from '../../../platform/time.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { volgendeActieStand } from '../../casus/index.ts'
import { selectBord, selectIndieners, selectNietGeantwoord, selectOnvolledig } from '../loket.bord.store.ts'
import { selectOpzij } from '../loket.opzij.store.ts'
import { loketBreed } from '../loket.policy.ts'
import { wachtDagen } from '../loket.rules.ts'
import { LoketBeeld, type LoketRij, type Werkvoorraad } from '../loket.schema.ts'
import { listRegievoerders } from '../loket.store.ts'

/** How full each desk is; who is no regievoerder any more stands here as long as she has cases, so that they are handed over. */
function voorraad(bord: readonly LoketRij[], huidig: readonly { id: string; naam: string }[]): Werkvoorraad[] {
  const over = new Map(bord.flatMap((r) => (r.regievoerder ? [[r.regievoerder.id, r.regievoerder]] : [])))
  for (const r of huidig) over.delete(r.id)
  return [...huidig, ...over.values()].map((regievoerder) => {
    const open = bord.filter((r) => r.regievoerder?.id === regievoerder.id && r.status !== 'afgerond')
    return {
      regievoerder,
      open: open.length,
      spoed: open.filter((r) => r.urgentie !== 'gewoon').length,
      teLaat: open.filter((r) => r.stand === 'te_laat' || r.stand === 'escaleren').length,
      nietMeer: over.has(regievoerder.id),
    }
  })
}

/** What came in with its age, who works on what, and how full everyone's desk is. */
export const bekijkLoket = defineQuery({
  name: 'loket.bekijkLoket',
  titel: 'Bekijk de aanmeldingen en het bord',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: LoketBeeld,
  allow: loketBreed.bekijk,
  async run({ tx, actor, vandaag }) {
    const bordRijen = await selectBord(tx, 1000)
    const opzij = await selectOpzij(
      tx,
      bordRijen.map((r) => r.casusId),
      vandaag,
    )
    const rijen = bordRijen.map((r): LoketRij => {
      const sinds = r.status === 'lmm_aangemeld' ? (r.aangemeldOp ?? r.balSinds) : r.balSinds
      return {
        ...r,
        dagen: wachtDagen(datumVan(new Date(sinds)), vandaag),
        opzij: opzij.get(r.casusId) ?? null,
        stand: r.volgendeActieOp === null ? 'later' : volgendeActieStand(r.volgendeActieOp, vandaag),
      }
    })
    const inbox = rijen.filter((r) => r.status === 'lmm_aangemeld')
    const bord = rijen.filter((r) => r.status !== 'lmm_aangemeld')
    const eigen = heeftRol(actor, 'lmm_coordinator') ? null : actor.persoonId
    return {
      onvolledig: await selectOnvolledig(tx, actor.persoonId),
      nietGeantwoord: await selectNietGeantwoord(tx, eigen),
      inbox: inbox.sort((a, b) => b.dagen - a.dagen),
      bord,
      werkvoorraad: voorraad(bord, await listRegievoerders(tx, actor)),
    }
  },
  inzage: (r) => ({ type: 'LoketBekeken', data: { casussen: [...r.inbox, ...r.bord].map((c) => c.casusId) } }),
})

/** For whom a caller may work; public data. */
export const keuzeIndieners = defineQuery({
  name: 'loket.keuzeIndieners',
  titel: 'Kies voor welke organisatie iemand belt',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: z.object({ items: z.array(z.object({ id: z.string(), naam: z.string(), landelijk: z.boolean() })) }),
  allow: loketBreed.neemOp,
  run: async ({ tx }) => ({
    items: (await selectIndieners(tx)).map(({ id, naam, landelijk }) => ({ id, naam, landelijk })),
  }),
  inzage: null,
})
