import type { ReactElement } from 'react'
import { definePage } from '../../../platform/routes.ts'
import { datumTijd, Layout, Leeg, PageHead, Tabel } from '../../../ui/index.ts'
import type { Uitnodiging } from '../overleg.schema.ts'
import { bekijkUitnodigingen } from '../usecases/bekijk-uitnodigingen.ts'

export const uitnodigingenPagina = definePage({
  path: '/uitnodigingen',
  laad: (b) => b.run(bekijkUitnodigingen, {}),
  toon: ({ items }) => <Uitnodigingen items={items} />,
})

function Uitnodigingen({ items }: { items: readonly Uitnodiging[] }): ReactElement {
  return (
    <Layout title="Uitnodigingen" crumbs={[{ href: '/', label: 'Mijn werk' }]}>
      <PageHead
        titel="Uitnodigingen"
        intro="Casusoverleggen waarvoor iemand jou vroeg. Waar het over gaat, zie je pas als de casus met je is gedeeld. Wil je meer weten? Bel wie je uitnodigde."
      />
      <Tabel
        caption="Overleggen waarvoor je bent uitgenodigd"
        captionVerborgen
        sleutel={(u) => u.overlegId}
        rijen={items}
        leeg={<Leeg titel="Je hebt geen uitnodiging." />}
        kolommen={[
          { kop: 'Wanneer', cel: (u) => datumTijd(new Date(u.op)) },
          { kop: 'Hoe lang', cel: (u) => `${u.duurMinuten} minuten` },
          {
            kop: 'Van wie',
            cel: (u) => (
              <>
                {u.vanNaam}
                <small>{u.vanOrganisatie}</small>
              </>
            ),
          },
          {
            kop: 'Agenda',
            kopVerborgen: true,
            cel: (u) => <a href={`/uitnodigingen/${u.overlegId}/agenda`}>Agendabestand</a>,
          },
        ]}
      />
    </Layout>
  )
}
