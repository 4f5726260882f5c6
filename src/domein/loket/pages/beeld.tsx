import { definePage } from '../../../platform/routes.ts'
import { datumLang, Layout, PageHead, Sectie, Tabel } from '../../../ui/index.ts'
import {
  Indiener,
  indienerLabels,
  Knelpunt,
  knelpuntLabels,
  Levensdomein,
  levensdomeinLabels,
} from '../../casus/index.ts'
import { type Beeld, beeldSoorten } from '../loket.schema.ts'
import { beeldLabels } from '../loket.texts.ts'
import { bekijkBeeld } from '../usecases/bekijk-beeld.ts'

export const beeldPagina = definePage<Beeld>({
  path: '/loket/beeld',
  laad: (b) => b.run(bekijkBeeld, {}),
  toon: (d) => <BeeldPagina d={d} />,
})

const woord = (sleutel: string): string => {
  const knelpunt = Knelpunt.safeParse(sleutel).data
  const domein = Levensdomein.safeParse(sleutel).data
  const indiener = Indiener.safeParse(sleutel).data
  if (knelpunt) return knelpuntLabels[knelpunt]
  if (domein) return levensdomeinLabels[domein]
  return indiener ? indienerLabels[indiener] : sleutel
}
const naamVan = (t: Beeld['tellingen'][number]): string =>
  t.soort === 'uitvoerder' || t.soort === 'departement' || t.soort === 'wet' || t.soort === 'gemeente'
    ? t.naam
    : t.sleutel.split(' ').map(woord).join(', bij ')

function BeeldPagina({ d }: { d: Beeld }) {
  return (
    <Layout title="Wat speelt er?" crumbs={[{ href: '/loket', label: 'Loket (LMM)' }]}>
      <PageHead
        titel="Wat speelt er?"
        intro={`Wat steeds terugkomt in de casussen van het LMM, over alle domeinen heen, van ${datumLang(d.van)} tot en met ${datumLang(d.tot)}. Alleen aantallen: van minder dan vijf casussen zie je niet hoeveel het er zijn.`}
      />
      {beeldSoorten.map((soort) => (
        <Sectie key={soort} titel={beeldLabels[soort]}>
          <Tabel
            caption={beeldLabels[soort]}
            captionVerborgen
            rijen={d.tellingen.filter((t) => t.soort === soort)}
            sleutel={(t) => t.sleutel}
            leeg={<p>Hier is nog niets te tellen.</p>}
            kolommen={[
              { kop: 'Wat', cel: naamVan },
              { kop: 'Casussen', getal: true, cel: (t) => t.aantal ?? 'minder dan 5' },
            ]}
          />
        </Sectie>
      ))}
    </Layout>
  )
}
