import type { Bezoek } from '../../platform/door.ts'
import { newId } from '../../platform/ids.ts'
import { defineForm, definePage, type FormState, type PageRequest, type Pages } from '../../platform/routes.ts'
import { Layout, PageHead, Sectie } from '../../ui/index.ts'
import type { Tafel } from './overleg.schema.ts'
import { awbHerinnering } from './overleg.texts.ts'
import { AdviesDeel, AnalyseDeel } from './pages/analyse.tsx'
import { OptiesDeel } from './pages/opties-wegen.tsx'
import { Overleggen, PlanFormulier } from './pages/overleggen.tsx'
import { uitnodigingenPagina } from './pages/uitnodigingen.tsx'
import { bekijkTafel } from './usecases/bekijk-tafel.ts'
import { kalenderUitnodiging } from './usecases/bekijk-uitnodigingen.ts'
import { geefAdvies, maakAnalyse, reageerOpAnalyse } from './usecases/maak-analyse.ts'
import { kalenderOverleg, legVerslagVast, planOverleg } from './usecases/plan-overleg.ts'
import { weegOptie } from './usecases/weeg-optie.ts'

type Data = { tafel: Tafel; sleutel: string }
const path = '/casussen/:casusId/overleg'

const laad = async (b: Bezoek, req: PageRequest): Promise<Data> => ({
  tafel: await b.run(bekijkTafel, { casusId: req.params.casusId }),
  sleutel: newId(),
})
const pagina = definePage({ path, laad, toon: (d, form) => <TafelPagina {...d} form={form} /> })
const terug = (_r: unknown, req: PageRequest): string => `/casussen/${req.params.casusId}/overleg`

export const overlegPages: Pages = {
  paginas: [pagina, uitnodigingenPagina],
  formulieren: [
    defineForm({
      path: `${path}/analyse`,
      useCase: maakAnalyse,
      pagina,
      naar: terug,
      gelukt: (r) => `De analyse staat vast als versie ${r.versie}.`,
    }),
    defineForm({
      path: `${path}/analyse/:analyseId/reactie`,
      useCase: reageerOpAnalyse,
      pagina,
      naar: terug,
      gelukt: () => 'De reactie van je organisatie staat erbij.',
    }),
    defineForm({
      path: `${path}/advies`,
      useCase: geefAdvies,
      pagina,
      naar: terug,
      gelukt: (r) => `Je advies staat vast als versie ${r.versie}.`,
    }),
    defineForm({
      path: `${path}/opties/:optieId`,
      useCase: weegOptie,
      pagina,
      naar: terug,
      gelukt: () => 'De optie ligt naast de waarden.',
    }),
    defineForm({
      path,
      useCase: planOverleg,
      pagina,
      naar: terug,
      gelukt: () =>
        'Het overleg is gepland. Wie je uit het register koos, krijgt bericht. Stuur de anderen het agendabestand.',
    }),
    defineForm({
      path: `${path}/:overlegId/verslag`,
      useCase: legVerslagVast,
      pagina,
      naar: terug,
      gelukt: () => 'Het verslag is vastgelegd.',
    }),
  ],
  downloads: [
    { path: `${path}/:overlegId/agenda`, useCase: kalenderOverleg },
    { path: '/uitnodigingen/:overlegId/agenda', useCase: kalenderUitnodiging },
  ],
}

function TafelPagina({ tafel, sleutel, form }: Data & { form: FormState | undefined }) {
  const { casus } = tafel
  return (
    <Layout
      title={`Overleg en afspraken: ${casus.titel}`}
      fout={form !== undefined}
      crumbs={[
        { href: '/', label: 'Mijn werk' },
        { href: '/casussen', label: 'Casussen' },
        { href: `/casussen/${casus.id}`, label: casus.nummer },
      ]}
    >
      <PageHead
        titel="Overleg en afspraken"
        boven={`${casus.nummer} · ${casus.titel}`}
        intro="Eerst samen zien wat er speelt, dan pas oplossingen. Elke organisatie beslist daarna zelf."
      />
      <p className="measure small">{awbHerinnering}</p>
      <AnalyseDeel tafel={tafel} form={form} sleutel={sleutel} />
      <AdviesDeel tafel={tafel} form={form} sleutel={sleutel} />
      <OptiesDeel tafel={tafel} form={form} sleutel={sleutel} />
      <Sectie titel="Overleggen" aantal={tafel.overleggen.length}>
        <Overleggen tafel={tafel} form={form} />
        {tafel.magSchrijven ? <PlanFormulier tafel={tafel} form={form} sleutel={sleutel} /> : null}
      </Sectie>
    </Layout>
  )
}
