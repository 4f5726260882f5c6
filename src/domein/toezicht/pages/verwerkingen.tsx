import { definePage } from '../../../platform/routes.ts'
import { ButtonLink, Details, KeyValue, Knoppen, Layout, PageHead, Punten, Sectie } from '../../../ui/index.ts'
import type { Verwerking } from '../toezicht.schema.ts'
import { bekijkVerwerkingen } from '../usecases/bekijk-verwerkingen.ts'

export const verwerkingenPagina = definePage({
  path: '/verwerkingen',
  laad: async (b) => ({ ...(await b.run(bekijkVerwerkingen, {})), fg: b.actor.rollen.includes('fg') }),
  toon: (d) => <Verwerkingen items={d.items} fg={d.fg} />,
})

function Verwerkingen({ items, fg }: { items: readonly Verwerking[]; fg: boolean }) {
  return (
    <Layout title="Register van verwerkingen">
      <PageHead
        titel="Register van verwerkingen"
        intro="Wat er met gegevens gebeurt, waarom, hoe lang, en wie er verantwoordelijk voor is. Grondslagen met ‘nakijken’ zijn een voorstel."
      />
      <Knoppen>
        <ButtonLink href="/verwerkingen/dpia">Download de DPIA (PDF)</ButtonLink>
        {fg && <ButtonLink href="/logboek">Naar het logboek</ButtonLink>}
      </Knoppen>
      {items.map((v) => (
        <Sectie key={v.id} id={v.id} titel={naamVan(v.id)}>
          <KeyValue
            feiten={[
              { naam: 'Doel', waarde: v.doel },
              { naam: 'Over wie', waarde: v.betrokkenen },
              { naam: 'Gegevens', waarde: v.gegevens },
              { naam: 'Wie het krijgt', waarde: v.ontvangers },
              { naam: 'Grondslag', waarde: v.grondslag },
              { naam: 'Bewaren', waarde: v.bewaren },
              {
                naam: v.rol === 'gezamenlijk' ? 'Samen verantwoordelijk' : 'Verantwoordelijk',
                waarde: v.verantwoordelijke,
              },
              { naam: 'Versie', waarde: String(v.versie) },
            ]}
          />
          {v.handelingen.length > 0 && (
            <Details samenvatting={`Wat hieronder valt (${v.handelingen.length})`}>
              <Punten items={v.handelingen} />
            </Details>
          )}
        </Sectie>
      ))}
    </Layout>
  )
}

/** 'kluis-beheren' as words. */
const naamVan = (id: string): string => id.replaceAll('-', ' ').replace(/^./, (c) => c.toUpperCase())
