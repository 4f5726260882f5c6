import { z } from 'zod'
import { renderPdf } from '../../../platform/documents.ts'
import { Refusal } from '../../../platform/errors.ts'
import { datumVan, formatDatum } from '../../../platform/time.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { besluitDelen } from '../ruimte.gebruik.rules.ts'
import { GebruikInput } from '../ruimte.gebruik.schema.ts'
import { getGebruik } from '../ruimte.gebruik.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { getBepaling, getVersie } from '../ruimte.store.ts'
import { vindplaats } from '../ruimte.texts.ts'

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
  async run({ tx, subject: { casus, gebruik }, now }) {
    if (gebruik.besluit === '')
      throw new Refusal('ruimte.nog-geen-concept', 'conflict', 'Er is nog geen concept. Maak eerst de motivering af.')
    const bepaling = await getBepaling(tx, gebruik.sleutel)
    const versie = await getVersie(tx, bepaling.id, gebruik.nr)
    const { organisatie } = gebruik
    const delen = besluitDelen({ organisatie, casusnummer: casus.nummer, motivering: gebruik, versie })
    const toegepast = gebruik.status === 'toegepast'
    const inhoud = renderPdf({
      titel: toegepast ? `Besluit: ${versie.titel}` : `Concept van een besluit: ${versie.titel}`,
      eigenaar: organisatie,
      datum: formatDatum(datumVan(now)),
      versie: String(gebruik.version),
      inleiding: toegepast
        ? `Casus ${casus.nummer}. Dit besluit nam ${organisatie} zelf.`
        : `Casus ${casus.nummer}. Dit is een concept. ${organisatie} beslist zelf.`,
      secties: [
        {
          kop: 'De regel',
          feiten: [
            { naam: 'Vindplaats', waarde: vindplaats(versie) },
            { naam: 'Tekst zoals vastgelegd op', waarde: formatDatum(datumVan(new Date(versie.vastgelegdOp))) },
            { naam: 'Bron', waarde: versie.bron ?? 'geen bron gelezen' },
          ],
        },
        ...delen.map((d) => ({ kop: d.kop, alineas: [d.tekst] })),
      ],
    })
    return { naam: `${casus.nummer}-${gebruik.sleutel}.pdf`, type: 'application/pdf', inhoud }
  },
  inzage: (_r, { input }) => ({ type: 'BesluitconceptGemaakt', casusId: input.casusId, objectId: input.gebruikId }),
})
