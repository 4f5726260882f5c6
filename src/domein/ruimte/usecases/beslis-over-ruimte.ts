import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { eisBruikbaar } from '../ruimte.gebruik.rules.ts'
import { Gebruik, GebruikInput, Weigeringsgrond } from '../ruimte.gebruik.schema.ts'
import { getGebruik, updateGebruik } from '../ruimte.gebruik.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { getBepaling } from '../ruimte.store.ts'

const nietAanDeBeurt = () =>
  new Refusal(
    'ruimte.niet-aangeboden',
    'conflict',
    'Er ligt geen motivering om over te beslissen, of er is al beslist.',
  )

/** Yes by the organisation itself; the reasons stand in the offered text, which no longer changes (INV-41). */
export const pasRuimteToe = defineCommand({
  name: 'ruimte.pasRuimteToe',
  titel: 'Besluit als organisatie om de ruimte te gebruiken',
  activiteit: 'casus-behandelen',
  input: GebruikInput,
  output: Gebruik,
  load: (tx, input) => getGebruik(tx, input.casusId, input.gebruikId),
  allow: ruimtePolicy.beslis,
  async run({ tx, input: { casusId, gebruikId }, subject, actor, now, vandaag }) {
    if (subject.status !== 'aangeboden') throw nietAanDeBeurt()
    eisBruikbaar(await getBepaling(tx, subject.sleutel), vandaag, casusId)
    await updateGebruik(tx, subject, { status: 'toegepast', beslistDoor: actor.persoonId, beslistOp: now })
    return {
      result: await getGebruik(tx, casusId, gebruikId),
      facts: [{ type: 'RuimteToegepast', casusId, objectId: gebruikId, data: { bepaling: subject.sleutel } }],
    }
  },
})

/** A no needs its ground, so that others learn from it (a structured "waarom niet"). */
export const weigerRuimte = defineCommand({
  name: 'ruimte.weigerRuimte',
  titel: 'Weiger als organisatie de ruimte, met reden',
  activiteit: 'casus-behandelen',
  input: GebruikInput.extend({
    weigeringsgrond: Weigeringsgrond,
    toelichting: z.string().trim().min(20, 'Leg uit waarom niet, in ten minste twintig tekens.').max(3000),
  }),
  output: Gebruik,
  load: (tx, input) => getGebruik(tx, input.casusId, input.gebruikId),
  allow: ruimtePolicy.beslis,
  async run({ tx, input, subject, actor, now }) {
    const { casusId, gebruikId, weigeringsgrond } = input
    if (subject.status !== 'aangeboden') throw nietAanDeBeurt()
    await updateGebruik(tx, subject, {
      status: 'geweigerd',
      weigeringsgrond,
      weigeringToelichting: input.toelichting,
      beslistDoor: actor.persoonId,
      beslistOp: now,
    })
    return {
      result: await getGebruik(tx, casusId, gebruikId),
      facts: [
        {
          type: 'RuimteGeweigerd',
          casusId,
          objectId: gebruikId,
          reden: weigeringsgrond,
          data: { bepaling: subject.sleutel },
        },
      ],
    }
  },
})
