import { definePage } from '../../../platform/routes.ts'
import { formatDatum } from '../../../platform/time.ts'
import { Layout, Leeg, PageHead, Tabel } from '../../../ui/index.ts'
import { letBeslistZelfNiet, sessieStatusLabels } from '../let.texts.ts'
import { listLetSessies } from '../usecases/bekijk-sessie.ts'

export const lijstPagina = definePage({
  path: '/let',
  laad: (b) => b.run(listLetSessies, {}),
  toon: ({ items }) => (
    <Layout title="Zittingen van het LET" crumbs={[{ href: '/', label: 'Mijn werk' }]}>
      <PageHead titel="Zittingen van het LET" intro={letBeslistZelfNiet} />
      <Tabel
        caption="Zittingen, nieuwste verzoek eerst"
        captionVerborgen
        sleutel={(s) => s.id}
        rijen={items}
        leeg={
          <Leeg titel="Er is geen zitting waar je bij hoort.">
            Alleen de regievoerder van een casus vraagt het LET.
          </Leeg>
        }
        kolommen={[
          {
            kop: 'Casus',
            cel: (s) => (
              <>
                <a href={`/let/${s.id}`}>{s.casus.titel}</a>
                <small>{s.casus.nummer}</small>
              </>
            ),
          },
          { kop: 'Stand', cel: (s) => sessieStatusLabels[s.status] },
          { kop: 'Voorzitter', cel: (s) => s.voorzitterNaam ?? 'nog niet gekozen' },
          { kop: 'Zitting', cel: (s) => (s.zittingOp ? formatDatum(s.zittingOp) : 'nog niet gepland') },
        ]}
      />
    </Layout>
  ),
})
