import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { antwoordBelofte, isAangesloten } from '../../bestuursafspraken/index.ts'
import { persoonNamen } from '../../organisaties/index.ts'
import { antwoordtijd, laatstGesproken } from '../register.contact.store.ts'
import { bewaakGebruik } from '../register.gebruik.store.ts'
import { registerPolicy } from '../register.policy.ts'
import { isAanwezig, standaardAntwoordWerkdagen, wieAntwoordt } from '../register.rules.ts'
import { Afwezigheid, Vermelding } from '../register.schema.ts'
import { bereikbaarheidVan, getVermelding, listAfwezigheden, listVermeldingenVan } from '../register.store.ts'

const Wie = z.object({ id: z.string(), naam: z.string(), telefoon: z.string().nullable() }).nullable()
export const VermeldingDetail = Vermelding.extend({
  aangesloten: z.boolean(),
  belofteWerkdagen: z.number(),
  antwoordtijd: z.object({ aantal: z.number(), mediaanDagen: z.number().nullable() }),
  vandaagAanwezig: z.boolean(),
  /** Who answers today: the entry itself, a deputy down the chain, or the team (REG-07). */
  antwoordtVandaag: Wie,
  vangnet: Wie,
  afwezig: z.array(Afwezigheid),
  eerderGesproken: z.array(z.object({ wie: z.string(), ikZelf: z.boolean(), op: z.string() })),
})
export type VermeldingDetail = z.infer<typeof VermeldingDetail>

export const bekijkVermelding = defineQuery({
  name: 'register.bekijkVermelding',
  titel: 'Bekijk wie je kunt bellen',
  activiteit: 'register-raadplegen',
  input: z.strictObject({ vermeldingId: z.uuid() }),
  output: VermeldingDetail,
  load: (tx, input) => getVermelding(tx, input.vermeldingId),
  allow: { ...registerPolicy.lezen, rollen: [...registerPolicy.lezen.rollen, 'organisatiebeheerder'] },
  inzage: (r) => ({ type: 'VermeldingBekeken', objectId: r.id, data: { organisatieId: r.organisatieId } }),
  async run({ tx, actor, subject, vandaag, now }) {
    if (subject.organisatieId !== actor.organisatieId) await bewaakGebruik(tx, actor, vandaag, now, 'bekeken')
    const alle = await listVermeldingenVan(tx, subject.organisatieId)
    const kaart = await bereikbaarheidVan(tx, subject.organisatieId, vandaag)
    const kort = (id: string | null) => {
      const v = alle.find((x) => x.id === id)
      return v ? { id: v.id, naam: v.naam, telefoon: v.telefoon } : null
    }
    const vangnet = kort(alle.find((v) => v.isVangnet && v.status !== 'beeindigd')?.id ?? null)
    const gesproken = await laatstGesproken(tx, subject.organisatieId)
    const namen = await persoonNamen(
      tx,
      gesproken.map((g) => g.vanId),
    )
    const zelf = kaart.get(subject.id)
    return {
      ...subject,
      aangesloten: await isAangesloten(tx, subject.organisatieId, vandaag),
      belofteWerkdagen: (await antwoordBelofte(tx, subject.organisatieId, vandaag)) ?? standaardAntwoordWerkdagen,
      antwoordtijd: await antwoordtijd(tx, subject.id),
      vandaagAanwezig: zelf ? isAanwezig(zelf, vandaag) : false,
      antwoordtVandaag: kort(wieAntwoordt(subject.id, kaart, vandaag).id) ?? vangnet,
      vangnet,
      afwezig: await listAfwezigheden(tx, subject.id, vandaag),
      eerderGesproken: gesproken.map((g) => ({
        wie: namen.get(g.vanId)?.naam ?? 'Een collega',
        ikZelf: g.vanId === actor.persoonId,
        op: g.gevraagdOp,
      })),
    }
  },
})
