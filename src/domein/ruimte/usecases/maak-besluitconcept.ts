import { z } from 'zod'
import { renderPdf } from '../../../platform/documents.ts'
import { Refusal } from '../../../platform/errors.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { besluitDocument } from '../ruimte.gebruik.beeld.ts'
import { GebruikInput } from '../ruimte.gebruik.schema.ts'
import { getGebruik } from '../ruimte.gebruik.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { getBepaling, getVersie } from '../ruimte.store.ts'

const Pdf = z.object({
  naam: z.string(),
  type: z.string(),
  inhoud: z.custom<Uint8Array>((v) => v instanceof Uint8Array),
})

/** The draft decision as a tagged PDF: owner, date and version on every page (INV-52), and that it is a draft (INV-41). */
export const maakBesluitconcept = defineQuery({
  name: 'ruimte.maakBesluitconcept',
  titel: 'Maak het concept van een besluit als PDF',
  activiteit: 'casus-behandelen',
  input: GebruikInput,
  output: Pdf,
  load: async (tx, input) => ({
    casus: await loadCasus(tx, input.casusId),
    gebruik: await getGebruik(tx, input.casusId, input.gebruikId),
  }),
  allow: ruimtePolicy.bekijkGebruik,
  async run({ tx, subject: { casus, gebruik }, vandaag }) {
    if (gebruik.besluit === '')
      throw new Refusal('ruimte.nog-geen-concept', 'conflict', 'Er is nog geen concept. Maak eerst de motivering af.')
    const huidig = await getBepaling(tx, gebruik.sleutel)
    const versie = await getVersie(tx, huidig.id, gebruik.nr)
    const inhoud = renderPdf(besluitDocument({ casusnummer: casus.nummer, gebruik, versie, huidig, vandaag }))
    return { naam: `${casus.nummer}-${gebruik.sleutel}.pdf`, type: 'application/pdf', inhoud }
  },
  inzage: (_r, { input }) => ({ type: 'BesluitconceptGemaakt', casusId: input.casusId, objectId: input.gebruikId }),
})
