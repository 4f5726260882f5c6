import type { Bezoek } from '../../../platform/door.ts'
import { definePage, type PageRequest } from '../../../platform/routes.ts'
import { ButtonLink, datumTijd, KeyValue, Knoppen, Layout, Melding, PageHead, Sectie } from '../../../ui/index.ts'
import { bekijkCasus, casusPad } from '../../casus/index.ts'
import { soortLabels } from '../kluis.texts.ts'
import { leesKluis } from '../usecases/open-kluis.ts'

async function laad(b: Bezoek, req: PageRequest) {
  const { casusId = '', inzageId = '' } = req.params
  const open = await b.run(leesKluis, { casusId, inzageId })
  const { nummer, titel, huishouden } = await b.run(bekijkCasus, { casusId })
  return { casusId, nummer, titel, huishouden: huishouden ?? [], ...open }
}
type Data = Awaited<ReturnType<typeof laad>>

export const geopendPagina = definePage({
  path: '/casussen/:casusId/kluis/inzagen/:inzageId',
  laad,
  toon: (d) => <Geopend d={d} />,
})

function Geopend({ d }: { d: Data }) {
  const vanWie = (id: string | null): string => d.huishouden.find((l) => l.id === id)?.pseudoniem ?? 'het huishouden'
  return (
    <Layout
      title={`Open kluis: ${d.titel}`}
      crumbs={[
        { href: '/casussen', label: 'Casussen' },
        { href: casusPad(d.casusId), label: d.nummer },
        { href: `${casusPad(d.casusId)}/kluis`, label: 'Kluis' },
      ]}
    >
      <PageHead
        titel="De kluis is open"
        boven={`${d.nummer} · ${d.titel}`}
        intro={`Je kunt dit lezen tot ${datumTijd(d.geldigTot)}. Elke keer dat je kijkt, staat in het logboek.`}
      />
      <Melding soort="info" titel="Jouw doel">
        <p>{d.doel}</p>
      </Melding>
      <Sectie titel="Gegevens">
        <KeyValue
          feiten={d.gegevens.map((g) => ({
            naam: `${soortLabels[g.soort]} van ${vanWie(g.gezinslidId)}`,
            waarde: g.waarde,
          }))}
        />
        <Knoppen>
          <ButtonLink href={`${casusPad(d.casusId)}/kluis`}>Terug naar de kluis</ButtonLink>
        </Knoppen>
      </Sectie>
    </Layout>
  )
}
