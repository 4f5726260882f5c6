import { definePage } from '../../../platform/routes.ts'
import { formatDatum } from '../../../platform/time.ts'
import { Layout, opsomming, PageHead, Sectie, Tabel } from '../../../ui/index.ts'
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
        intro={`Wat steeds terugkomt in de casussen van het LMM, over alle domeinen heen, van ${formatDatum(d.van)} tot en met ${formatDatum(d.tot)}. Alleen aantallen: van minder dan vijf casussen zie je niet hoeveel het er zijn.`}
      />
      {beeldSoorten.map((soort) => (
        <Deel key={soort} soort={soort} tellingen={d.tellingen.filter((t) => t.soort === soort)} />
      ))}
    </Layout>
  )
}

function Deel({ soort, tellingen }: { soort: (typeof beeldSoorten)[number]; tellingen: Beeld['tellingen'] }) {
  const genoeg = tellingen.filter((t) => t.aantal !== null)
  const weinig = tellingen.filter((t) => t.aantal === null)
  return (
    <Sectie titel={beeldLabels[soort]}>
      {genoeg.length > 0 && (
        <Tabel
          caption={beeldLabels[soort]}
          captionVerborgen
          rijen={genoeg}
          sleutel={(t) => t.sleutel}
          leeg={null}
          kolommen={[
            { kop: 'Wat', cel: naamVan },
            { kop: 'Casussen', getal: true, cel: (t) => t.aantal },
          ]}
        />
      )}
      {weinig.length > 0 && <p>In minder dan 5 casussen: {opsomming(weinig.map(naamVan))}.</p>}
      {tellingen.length === 0 && <p>Nog niets komt in vijf casussen of meer voor.</p>}
    </Sectie>
  )
}
