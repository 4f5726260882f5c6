import { type Document, renderPdf } from '../../../platform/documents.ts'
import { datumVan, formatDatum, formatMoment } from '../../../platform/time.ts'
import { allUseCases, defineQuery } from '../../../platform/usecase.ts'
import {
  BestandUit,
  bouwDetail,
  casusProviders,
  categorieNaam,
  haalNamen,
  loadCasus,
  metAlleStappen,
  sectiesVan,
} from '../../casus/index.ts'
import { listDelingen } from '../../deling/index.ts'
import { StelVernietigenVoorInput } from '../kluis.bewaren.schema.ts'
import { selectGebruik } from '../kluis.bewaren.store.ts'
import { selectCorrecties } from '../kluis.correcties.store.ts'
import { bewarenPolicy } from '../kluis.policy.ts'
import { selectGegevens, selectInzagen } from '../kluis.store.ts'
import { soortLabels, waarvoor } from '../kluis.texts.ts'

const heeftInhoud = (s: Document['secties'][number]): boolean =>
  [s.alineas, s.lijst, s.feiten, s.tabel?.rijen].some((deel) => deel !== undefined && deel.length > 0)

/** AVG art. 15: what is kept about her household, with whom it was shared and why, and when it was looked at. */
export const maakInzage = defineQuery({
  name: 'kluis.maakInzage',
  titel: 'Maak een overzicht voor de inwoner van wat er over haar is bewaard',
  activiteit: 'casus-behandelen',
  input: StelVernietigenVoorInput.pick({ casusId: true }),
  output: BestandUit,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: bewarenPolicy.regel,
  async run({ tx, subject, actor, vandaag, roep }) {
    const casus = await metAlleStappen(tx, await bouwDetail(tx, subject, subject))
    const { items: delingen } = await roep(listDelingen, { casusId: subject.id })
    const gebruik = await selectGebruik(tx, subject.id)
    const meer: Document['secties'] = []
    for (const p of casusProviders()) meer.push(...((await p.inzage?.(tx, subject.id)) ?? []))
    const namen = [
      ...new Set(
        (await selectGegevens(tx, subject.id)).map(
          (g) => `Versleuteld bewaard: ${soortLabels[g.soort].toLowerCase()}.`,
        ),
      ),
    ]
    const geopend = (await selectInzagen(tx, subject.id))
      .filter((i) => i.status === 'goedgekeurd')
      .map((i) => [formatMoment(i.op), i.doel])
    const correcties = await selectCorrecties(tx, subject.id)
    const n = await haalNamen(
      tx,
      gebruik.map((g) => g.organisatieId),
      [],
    )
    const titels = new Map(allUseCases().map((u) => [u.name, u.titel]))
    const doc: Document = {
      titel: 'Wat wij over uw situatie bewaren',
      eigenaar: actor.organisatieNaam,
      datum: formatDatum(vandaag),
      versie: String(casus.version),
      inleiding: `Dit overzicht hoort bij ${casus.nummer}. U mag vragen om een fout te verbeteren of gegevens te wissen. Bent u het ergens niet mee eens? Dan kunt u een klacht indienen, ook bij de Autoriteit Persoonsgegevens.`,
      secties: [
        ...sectiesVan(casus),
        ...meer,
        {
          kop: 'Met wie dit is gedeeld',
          tabel: {
            koppen: ['Organisatie', 'Wat', 'Waarvoor', 'Grond', 'Tot'],
            rijen: delingen
              .filter((d) => d.gedeeldOp !== null)
              .map((d) => [
                d.ontvanger.naam,
                d.categorieen.map(categorieNaam).join(', '),
                d.doel,
                d.grondslagArtikel ?? 'zonder namen',
                formatDatum(d.tot),
              ]),
          },
        },
        {
          kop: 'Uw naam en nummer',
          alineas: namen.length === 0 ? ['Uw naam en nummer zijn hier niet bewaard.'] : [],
          lijst: namen,
        },
        {
          kop: 'Wanneer iemand uw naam of nummer las, en waarvoor',
          tabel: { koppen: ['Wanneer', 'Waarvoor'], rijen: geopend },
        },
        {
          kop: 'Wat er is verbeterd',
          lijst: correcties.map((c) => `${formatDatum(datumVan(c.op))}: ${c.wat}`),
        },
        {
          kop: 'Wanneer dit is gelezen of gewijzigd, en waarvoor',
          tabel: {
            koppen: ['Wanneer', 'Organisatie', 'Wat', 'Waarvoor'],
            rijen: gebruik.map((g) => [
              formatMoment(g.op),
              n.organisatieOfNiets(g.organisatieId)?.naam ?? 'Maatwerkpad',
              titels.get(g.handeling) ?? g.handeling,
              waarvoor(g.activiteit),
            ]),
          },
        },
      ].filter(heeftInhoud),
    }
    return { naam: `${casus.nummer}-inzage.pdf`, type: 'application/pdf', inhoud: renderPdf(doc) }
  },
  inzage: (_r, { subject }) => ({ type: 'InzageGemaakt', casusId: subject.id, objectId: subject.id }),
})
