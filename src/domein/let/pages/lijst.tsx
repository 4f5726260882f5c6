import { heeftRol } from '../../../platform/policy.ts'
import { definePage } from '../../../platform/routes.ts'
import { formatDatum } from '../../../platform/time.ts'
import { KeyValue, Layout, Leeg, PageHead, Sectie, Tabel } from '../../../ui/index.ts'
import { cijfersPolicy } from '../let.policy.ts'
import { letBeslistZelfNiet, sessieStatusLabels } from '../let.texts.ts'
import type { LetCijfers } from '../let.uitvoer.schema.ts'
import { bekijkLetCijfers } from '../usecases/bekijk-cijfers.ts'
import { listLetSessies } from '../usecases/bekijk-sessie.ts'

export const lijstPagina = definePage({
  path: '/let',
  laad: async (b) => ({
    ...(await b.run(listLetSessies, {})),
    cijfers: heeftRol(b.actor, ...cijfersPolicy.rollen) ? await b.run(bekijkLetCijfers, {}) : null,
  }),
  toon: ({ items, cijfers }) => (
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
      {cijfers ? <Cijfers c={cijfers} /> : null}
    </Layout>
  ),
})

const getal = (n: number | '<5' | undefined): string => (n === '<5' ? 'minder dan 5' : String(n ?? 0))
const uitkomsten = [
  ['loopt', 'Loopt nog'],
  ['afgerond', 'Zitting gehouden en gesloten'],
  ['doorDruk', 'Opgelost vóór het LET'],
  ['nietUitgeput', 'Nog niet alles was geprobeerd'],
  ['teruggelegd', 'Teruggelegd bij de casusregisseur'],
  ['afgewezen', 'Afgewezen met een motivering'],
] as const
const regels = [
  ['regelsBevestigd', 'Besluitregels bevestigd'],
  ['regelsGedaan', 'Besluitregels uitgevoerd'],
  ['regelsTeLaat', 'Besluitregels te laat'],
  ['regelsAfwijkend', 'Wijkt af van het advies'],
] as const

/** LET-29, with a dated figure of the programme beside it (GEN-19). */
const Cijfers = ({ c }: { c: LetCijfers }) => (
  <Sectie titel="Hoe vaak komt het tot het LET?">
    <p className="measure">
      Het LET is bedoeld voor weinig casussen: pas als de professional en het LMM alles deden. Landelijk waren het er
      vijf tot juli 2022 (Kamerbrief van 6 juli 2022).
    </p>
    <KeyValue
      feiten={[
        { naam: 'Casussen bij het LMM', waarde: getal(c.bijLmm) },
        { naam: 'Verzoeken aan het LET', waarde: `${c.verzoeken.minstens ? 'minstens ' : ''}${c.verzoeken.getal}` },
        ...uitkomsten.map(([k, naam]) => ({ naam, waarde: getal(c.uitkomst[k]) })),
        ...regels.map(([k, naam]) => ({ naam, waarde: getal(c.regels[k]) })),
      ]}
    />
    <p className="small subtle">Een aantal onder de 5 tonen we niet, zodat niemand herkenbaar is.</p>
  </Sectie>
)
