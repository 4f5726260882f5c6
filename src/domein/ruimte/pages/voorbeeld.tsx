import type { ReactElement } from 'react'
import { definePage } from '../../../platform/routes.ts'
import { KeyValue, Layout, Melding, Merken, PageHead, Punten, Sectie, Stack, Tabel } from '../../../ui/index.ts'
import type { Bepaling, Bevoegdheid } from '../ruimte.schema.ts'
import { bevoegdheidLabels } from '../ruimte.texts.ts'
import { bekijkVoorbeeld } from '../usecases/bekijk-voorbeeld.ts'
import { merkenVan } from './delen.tsx'

export const voorbeeldPagina = definePage({
  path: '/ruimte/voorbeeld',
  laad: async (b) => ({ dag: b.vandaag, voorbeeld: await b.run(bekijkVoorbeeld, {}) }),
  toon: (d) => <Voorbeeldscherm {...d} />,
})

type Lid = {
  lid: string
  bevoegdheden: readonly Bevoegdheid[]
  watStaatEr: string
  gevallen: readonly string[]
  watMagHet: string
  bron: string
  bepaling: Bepaling | null
}
type Props = { dag: string; voorbeeld: { wet: string; artikel: string; peildatum: string; leden: readonly Lid[] } }

function Voorbeeldscherm({ dag, voorbeeld: v }: Props): ReactElement {
  return (
    <Layout
      title={`Voorbeeld: artikel ${v.artikel} ${v.wet}`}
      crumbs={[{ href: '/ruimte', label: 'Ruimte in de wet' }]}
    >
      <PageHead
        boven={`${v.wet}, artikel ${v.artikel}`}
        titel="Hoe je ruimte in een artikel vindt"
        intro="Eén artikel, vier soorten bevoegdheid: moeten, mogen, mogen afwijken, en afwijken als het te hard uitpakt. Lees per lid wat het woord in de wet betekent."
      />
      <Melding soort="info" titel={`De uitleg gaat over de tekst van ${v.peildatum}.`}>
        <p>
          Zo staat het in de Verkenning van dat jaar. Leden 3 tot en met 6 bespreekt zij niet. Wat vandaag geldt, zie je
          bij de bepaling zelf, met de drie merken. Het college beslist.
        </p>
      </Melding>
      <Tabel
        caption="De leden en hun soort bevoegdheid"
        captionVerborgen
        rijen={v.leden}
        sleutel={(l) => l.lid}
        kolommen={[
          { kop: 'Lid', cel: (l) => <a href={`#lid-${l.lid}`}>Lid {l.lid}</a> },
          { kop: 'Soort bevoegdheid', cel: (l) => l.bevoegdheden.join(' met ') },
          { kop: 'Wat het college mag', cel: (l) => l.watMagHet },
        ]}
      />
      {v.leden.map((l) => (
        <Deel key={l.lid} l={l} dag={dag} />
      ))}
    </Layout>
  )
}

function Deel({ l, dag }: { l: Lid; dag: string }) {
  return (
    <Sectie id={`lid-${l.lid}`} titel={`Lid ${l.lid}: ${l.bevoegdheden.join(' met ')}`}>
      <Stack klein>
        <p className="measure">{l.watStaatEr}</p>
        {l.gevallen.length > 0 && <Punten items={l.gevallen} />}
        <KeyValue
          feiten={[
            { naam: 'Soort bevoegdheid', waarde: l.bevoegdheden.map((b) => bevoegdheidLabels[b]).join('; ') },
            { naam: 'Wat dat betekent', waarde: l.watMagHet },
            { naam: 'Bron van deze uitleg', waarde: `Verkenning 2019, bijlage 3 (${l.bron})` },
          ]}
        />
        {l.bepaling === null ? (
          <p className="small subtle">
            Dit lid staat niet als ruimte in de catalogus: het laat geen keuze. Controleer de tekst van vandaag in de
            wet.
          </p>
        ) : (
          <>
            <p className="small">
              In de catalogus: <a href={`/ruimte/${l.bepaling.sleutel}`}>{l.bepaling.titel}</a>
            </p>
            <Merken {...merkenVan(l.bepaling, dag)} />
          </>
        )}
      </Stack>
    </Sectie>
  )
}
