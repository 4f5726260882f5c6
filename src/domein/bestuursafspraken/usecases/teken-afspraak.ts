import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { type Actor, heeftRol } from '../../../platform/policy.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { controleerInhoud, controleerTermijn, volgendeAfspraakStatus } from '../bestuursafspraken.rules.ts'
import { Afspraak } from '../bestuursafspraken.schema.ts'
import { bestuurdersVan, getAfspraak, updateAfspraak } from '../bestuursafspraken.store.ts'

const fout = (reason: string): Refusal =>
  new Refusal('bestuursafspraken.ondertekenaar-past-niet', 'invalid', reason, {
    invalidParams: [{ name: 'ondertekenaarId', code: 'ondertekenaar', reason }],
  })

/** A bestuurder signs in person; the relatiebeheerder records who signed on paper. */
function ondertekenaarVan(actor: Actor, gevraagd: string | undefined): string {
  if (heeftRol(actor, 'relatiebeheerder')) {
    if (gevraagd === undefined) throw fout('Kies welke bestuurder op papier tekende.')
    return gevraagd
  }
  if (gevraagd !== undefined && gevraagd !== actor.persoonId) throw fout('Je tekent alleen zelf, niet voor een ander.')
  return actor.persoonId
}

export const tekenAfspraak = defineCommand({
  name: 'bestuursafspraken.tekenAfspraak',
  titel: 'Teken een bestuurlijke afspraak',
  activiteit: 'relaties-beheren',
  input: z.strictObject({
    afspraakId: z.uuid(),
    ondertekenaarId: z.uuid().optional(),
    ondertekendOp: z.iso.date().optional(),
    geldigTot: z.iso.date(),
  }),
  output: Afspraak,
  load: (tx, input) => getAfspraak(tx, input.afspraakId),
  allow: bestuursafsprakenPolicy.tekenen,
  async run({ tx, actor, subject, input, vandaag }) {
    const status = volgendeAfspraakStatus(subject.status, 'teken')
    controleerInhoud(subject)
    const ondertekendOp = input.ondertekendOp ?? vandaag
    controleerTermijn(ondertekendOp, input.geldigTot, vandaag)
    const ondertekenaarId = ondertekenaarVan(actor, input.ondertekenaarId)
    const bestuurders = await bestuurdersVan(tx, subject.organisatieId)
    if (!bestuurders.some((b) => b.id === ondertekenaarId))
      throw fout(`Alleen een bestuurder van ${subject.organisatieNaam} kan deze afspraak tekenen.`)
    if (subject.vorigeId !== null) {
      const vorige = await getAfspraak(tx, subject.vorigeId)
      if (vorige.status !== 'verlopen' && vorige.status !== 'opgezegd')
        await updateAfspraak(tx, vorige, { status: 'verlopen', eindeOp: ondertekendOp })
    }
    await updateAfspraak(tx, subject, {
      status,
      ondertekenaarId,
      ondertekendOp,
      geldigVan: ondertekendOp,
      geldigTot: input.geldigTot,
    })
    const result = await getAfspraak(tx, subject.id)
    return {
      result,
      facts: [
        {
          type: 'AfspraakGetekend',
          objectId: subject.id,
          data: { organisatieId: subject.organisatieId, ondertekenaarId },
        },
      ],
    }
  },
})
