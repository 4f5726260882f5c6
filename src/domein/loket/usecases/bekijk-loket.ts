import { z } from 'zod'
import { heeftRol } from '../../../platform/policy.ts'
import { datumVan } from '../../../platform/time.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { volgendeActieStand } from '../../casus/index.ts'
import { selectBord, selectIndieners, selectNietGeantwoord } from '../loket.bord.store.ts'
import { loketBreed } from '../loket.policy.ts'
import { wachtDagen } from '../loket.rules.ts'
import { LoketBeeld, type LoketRij } from '../loket.schema.ts'
import { listRegievoerders } from '../loket.store.ts'

/** What came in with its age, who works on what, and how full everyone's desk is. */
export const bekijkLoket = defineQuery({
  name: 'loket.bekijkLoket',
  titel: 'Bekijk de aanmeldingen en het bord',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: LoketBeeld,
  allow: loketBreed.bekijk,
  async run({ tx, actor, vandaag }) {
    const rijen = (await selectBord(tx, 1000)).map((r): LoketRij => {
      const sinds = r.status === 'lmm_aangemeld' ? (r.aangemeldOp ?? r.balSinds) : r.balSinds
      return {
        ...r,
        dagen: wachtDagen(datumVan(new Date(sinds)), vandaag),
        stand: r.volgendeActieOp === null ? 'later' : volgendeActieStand(r.volgendeActieOp, vandaag),
      }
    })
    const inbox = rijen.filter((r) => r.status === 'lmm_aangemeld')
    const bord = rijen.filter((r) => r.status !== 'lmm_aangemeld')
    const regievoerders = await listRegievoerders(tx, actor)
    const eigen = heeftRol(actor, 'lmm_coordinator') ? null : actor.persoonId
    return {
      nietGeantwoord: await selectNietGeantwoord(tx, eigen),
      inbox: inbox.sort((a, b) => b.dagen - a.dagen),
      bord,
      werkvoorraad: regievoerders.map((regievoerder) => {
        const eigen = bord.filter((r) => r.regievoerder?.id === regievoerder.id && r.status !== 'afgerond')
        return {
          regievoerder,
          open: eigen.length,
          spoed: eigen.filter((r) => r.urgentie !== 'gewoon').length,
          teLaat: eigen.filter((r) => r.stand === 'te_laat' || r.stand === 'escaleren').length,
        }
      }),
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
