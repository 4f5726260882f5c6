import type { Bezoek } from '../../../platform/door.ts'
import { definePage, type PageRequest } from '../../../platform/routes.ts'
import { allUseCases } from '../../../platform/usecase.ts'
import { datumTijd, Pagination, Sectie, Tabel } from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import { wieKeekMee } from '../usecases/wie-keek-mee.ts'
import { laadDeel, vraagVan } from './data.tsx'
import { DeelPagina } from './deel.tsx'

async function laad(b: Bezoek, req: PageRequest) {
  const { casus } = await laadDeel(b, req)
  const na = vraagVan(req, 'na')
  return { casus, lijst: await b.run(wieKeekMee, { casusId: casus.id, ...(na === '' ? {} : { na }) }) }
}
type Data = Awaited<ReturnType<typeof laad>>
export const wieKeekMeePagina = definePage({
  path: '/casussen/:casusId/wie-keek-mee',
  laad,
  toon: (d) => <WieKeekMee {...d} />,
})

function WieKeekMee({ casus: c, lijst }: Data) {
  const titels = new Map(allUseCases().map((u) => [u.name, u.titel]))
  return (
    <DeelPagina
      casus={c}
      titel="Wie keek mee"
      intro="Elke keer dat iemand deze casus las of wijzigde, staat hier. Ook jouw eigen bezoek."
    >
      <Sectie titel="Nieuwste eerst">
        <Tabel
          caption="Wie deze casus las of wijzigde"
          captionVerborgen
          sleutel={(r) => `${r.op}${r.wat}${r.wie}`}
          rijen={lijst.items}
          kolommen={[
            {
              kop: 'Wie',
              cel: (r) => (
                <>
                  {r.wie}
                  <small>{r.organisatie}</small>
                </>
              ),
            },
            { kop: 'Wanneer', cel: (r) => datumTijd(r.op) },
            { kop: 'Wat', cel: (r) => titels.get(r.wat) ?? r.wat },
            { kop: 'Soort', cel: (r) => (r.inzage ? 'gelezen' : 'gewijzigd') },
          ]}
        />
        {lijst.volgende && (
          <Pagination
            getoond={lijst.items.length}
            wat={['regel', 'regels']}
            volgende={`${casusPad(c.id)}/wie-keek-mee?na=${lijst.volgende}`}
          />
        )}
      </Sectie>
    </DeelPagina>
  )
}
