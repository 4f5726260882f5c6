import { guardRefused, Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { besluitTekst, eisBruikbaar, ontbreektInMotivering } from '../ruimte.gebruik.rules.ts'
import { Gebruik, GebruikInput } from '../ruimte.gebruik.schema.ts'
import { getGebruik, updateGebruik, zietCasus } from '../ruimte.gebruik.store.ts'
import { gebruikPad } from '../ruimte.links.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { getBepaling, getVersie } from '../ruimte.store.ts'

/** The motivated text goes as a draft to the organisation that decides; nobody decides for her (AFW-05, INV-41). */
export const biedMotiveringAan = defineCommand({
  name: 'ruimte.biedMotiveringAan',
  titel: 'Leg een gemotiveerd concept voor aan de organisatie die beslist',
  activiteit: 'casus-behandelen',
  input: GebruikInput,
  output: Gebruik,
  load: async (tx, input) => {
    const casus = await loadCasus(tx, input.casusId)
    return { casus, gebruik: await getGebruik(tx, input.casusId, input.gebruikId), magWijzigen: casus.magWijzigen }
  },
  allow: ruimtePolicy.motiveer,
  async run({ tx, input, subject: { casus, gebruik }, vandaag }) {
    const { casusId, gebruikId } = input
    if (gebruik.status !== 'concept')
      throw new Refusal(
        'ruimte.niet-meer-concept',
        'conflict',
        'Deze motivering ligt al bij de organisatie of is al beantwoord.',
      )
    const bepaling = await getBepaling(tx, gebruik.sleutel)
    eisBruikbaar(bepaling, vandaag, casusId)
    const mist = ontbreektInMotivering(gebruik, gebruikPad(casusId, gebruikId))
    if (gebruik.organisatieId !== casus.organisatieId && !casus.partijOrganisatieIds.includes(gebruik.organisatieId)) {
      mist.push({
        code: 'ruimte.geen-partij',
        uitleg: `${gebruik.organisatie} is nog geen partij in deze casus.`,
        link: `/casussen/${casusId}/partijen`,
      })
    } else if (!(await zietCasus(tx, casusId, gebruik.organisatieId))) {
      mist.push({
        code: 'ruimte.niet-gedeeld',
        uitleg: `${gebruik.organisatie} ziet deze casus nog niet. Deel eerst wat zij nodig heeft om te beslissen.`,
        link: `/casussen/${casusId}/delen`,
      })
    }
    if (mist.length > 0) throw guardRefused('ruimte.motivering-onvolledig', 'De motivering is nog niet af.', mist)
    const versie = await getVersie(tx, bepaling.id, gebruik.nr)
    const { organisatie } = gebruik
    const besluit = besluitTekst({ organisatie, casusnummer: casus.nummer, motivering: gebruik, versie })
    await updateGebruik(tx, gebruik, { status: 'aangeboden', besluit })
    return {
      result: await getGebruik(tx, casusId, gebruikId),
      facts: [
        { type: 'MotiveringAangeboden', casusId, objectId: gebruikId, data: { organisatieId: gebruik.organisatieId } },
      ],
    }
  },
})
