import type { ReactElement } from 'react'
import { z } from 'zod'
import type { ZoekGroep } from '../platform/providers.ts'
import { definePage, type Pages } from '../platform/routes.ts'
import { defineQuery } from '../platform/usecase.ts'
import { Layout, Leeg, meervoud, PageHead, Resultaten, type TrefferGroep, Zoekresultaten } from '../ui/index.ts'
import type { Slice } from './slices.ts'

const Groep = z.object({
  titel: z.string(),
  meer: z.string(),
  treffers: z.array(z.object({ href: z.string(), titel: z.string(), sub: z.string(), waarom: z.string().optional() })),
})
const ZoekUitslag = z.object({ vraag: z.string(), groepen: z.array(Groep) })

/** The one search field: what each slice finds, grouped, within what this person may see. */
export function zoeken(slices: readonly Slice[]) {
  const zoek = defineQuery({
    name: 'zoeken.zoek',
    titel: 'Zoek in alles wat ik mag zien',
    activiteit: 'eigen-werk',
    input: z.strictObject({ q: z.string().trim().max(500).default('') }),
    output: ZoekUitslag,
    allow: { rollen: 'iedereen', uitleg: 'Iedereen vindt alleen wat zij mag zien.' },
    inzage: null,
    async run({ tx, actor, now, vandaag, input }) {
      const groepen: ZoekGroep[] = []
      if (input.q.length < 2) return { vraag: input.q, groepen: [] }
      for (const slice of slices) {
        const groep = await slice.zoek?.({ tx, actor, now, vandaag }, input.q)
        if (groep && groep.treffers.length > 0) groepen.push(groep)
      }
      return { vraag: input.q, groepen: groepen.map((g) => ({ ...g, treffers: [...g.treffers] })) }
    },
  })
  const pagina = definePage({
    path: '/zoeken',
    laad: (b, req) => b.run(zoek, { q: typeof req.query.q === 'string' ? req.query.q.slice(0, 500) : '' }),
    toon: (d) => <ZoekPagina vraag={d.vraag} groepen={d.groepen} />,
  })
  const pages: Pages = { paginas: [pagina], formulieren: [] }
  return { pages, routes: [{ method: 'GET', path: '/zoeken', useCase: zoek }] as const }
}

function ZoekPagina({ vraag, groepen }: { vraag: string; groepen: readonly ZoekGroep[] }): ReactElement {
  return (
    <Layout title={vraag ? `${vraag} – zoeken` : 'Zoeken'} zoek={vraag}>
      <PageHead titel="Zoeken" />
      <Resultaten status={status(vraag, groepen)}>
        <Zoekresultaten groepen={groepen.map(groepVan)} />
        {groepen.length === 0 ? (
          <Leeg titel={vraag.length < 2 ? 'Typ ten minste twee letters.' : 'Niets gevonden.'}>
            Zoek op een organisatie, een wet of wat er aan de hand is, bijvoorbeeld "eigen bijdrage verpleeghuis". Kom
            je er niet uit? Leg de vraag vast, dan helpt het Loket je verder.
          </Leeg>
        ) : null}
      </Resultaten>
    </Layout>
  )
}

function status(vraag: string, groepen: readonly ZoekGroep[]): string {
  const n = groepen.reduce((som, g) => som + g.treffers.length, 0)
  return vraag.length < 2 ? '' : `${meervoud(n, 'resultaat', 'resultaten')} voor ‘${vraag}’`
}

const groepVan = (g: ZoekGroep): TrefferGroep => ({
  titel: g.titel,
  treffers: g.treffers.map((t) => ({ id: t.href, titel: t.titel, href: t.href, waar: t.sub, waarom: t.waarom })),
  alles: { href: g.meer, label: `Alles bij ${g.titel.toLowerCase()}` },
})
