import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { listVoorzitters, metBelang } from '../let.mensen.store.ts'
import { letPolicy } from '../let.policy.ts'
import { isOnafhankelijk, isVoorbij } from '../let.rules.ts'
import { loadSessie, type Sessie, updateSessie, zetLetVoorzitter } from '../let.store.ts'
import { laatGaan, laatVoorzitterToe } from '../let.toegang.store.ts'

const Uit = z.object({ id: z.string(), version: z.number() })

/** LET-04, INV-9: a chair from no organisation that is a party. A later chair takes the place of the one who stepped down. */
export const kiesVoorzitter = defineCommand({
  name: 'let.kiesVoorzitter',
  titel: 'Vraag een voorzitter',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ sessieId: z.uuid(), voorzitterId: z.uuid() }),
  output: Uit,
  load: (tx, input, { vandaag }) => loadSessie(tx, input.sessieId, vandaag),
  allow: letPolicy.kiesVoorzitter,
  async run({ tx, input, subject, now }) {
    const gekozen = (await listVoorzitters(tx)).find((v) => v.id === input.voorzitterId)
    if (!gekozen) throw ongeldig('Deze persoon is geen voorzitter van het LET.')
    controleer(subject, gekozen.organisatieId)
    if ((await metBelang(tx, subject.casusId)).has(gekozen.id)) throw metEigenBelang(subject)
    if (subject.voorzitterId)
      await laatGaan(
        tx,
        { casusId: subject.casusId, sessieId: subject.id, persoonId: subject.voorzitterId, nu: now },
        'andere voorzitter',
      )
    const version = await updateSessie(tx, subject, {
      voorzitterId: gekozen.id,
      voorzitterOrganisatieId: gekozen.organisatieId,
    })
    await zetLetVoorzitter(tx, subject.casusId, gekozen.id)
    await laatVoorzitterToe(tx, {
      casusId: subject.casusId,
      sessieId: subject.id,
      organisatieId: gekozen.organisatieId,
      persoonId: gekozen.id,
      nu: now,
    })
    await stuurBericht(tx, { persoonId: gekozen.id, soort: 'let-voorzitter', pad: `/let/${subject.id}`, now })
    return {
      result: { id: subject.id, version },
      facts: [
        {
          type: 'VoorzitterGevraagd',
          casusId: subject.casusId,
          objectId: subject.id,
          data: { voorzitterId: gekozen.id },
        },
      ],
    }
  },
})

/** Until the end there is a chair: whoever steps down half-way has a successor. */
function controleer(sessie: Sessie, organisatieId: string): void {
  if (isVoorbij(sessie.status))
    throw new Refusal('let.voorzitter-te-laat', 'conflict', 'In deze stand verandert de voorzitter niet meer.')
  if (isOnafhankelijk(organisatieId, sessie.betrokkenen)) return
  throw new Refusal('let.voorzitter-niet-onafhankelijk', 'conflict', 'Deze voorzitter is niet onafhankelijk.', {
    ontbreekt: [
      {
        code: 'let.voorzitter-niet-onafhankelijk',
        uitleg:
          'De voorzitter werkt bij een organisatie die partij is in deze casus. Kies iemand van een andere organisatie.',
        link: `/let/${sessie.id}`,
      },
    ],
  })
}

const metEigenBelang = (sessie: Sessie): Refusal =>
  new Refusal('let.voorzitter-heeft-belang', 'conflict', 'Deze voorzitter kan deze casus niet voorzitten.', {
    ontbreekt: [
      {
        code: 'let.voorzitter-heeft-belang',
        uitleg: 'Deze voorzitter trad terug uit deze casus, of is er zelf bij betrokken. Kies iemand anders.',
        link: `/let/${sessie.id}`,
      },
    ],
  })

const ongeldig = (reason: string): Refusal =>
  new Refusal('let.geen-voorzitter', 'invalid', reason, {
    invalidParams: [{ name: 'voorzitterId', code: 'geen-voorzitter', reason }],
  })
