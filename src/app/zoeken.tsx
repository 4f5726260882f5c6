import type { ReactElement } from 'react'
import { z } from 'zod'
import type { ZoekGroep } from '../platform/providers.ts'
import { definePage, type Pages } from '../platform/routes.ts'
import { defineQuery } from '../platform/usecase.ts'
import { Layout, Leeg, PageHead, Sectie } from '../ui/index.ts'
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
      <PageHead titel={vraag ? `Gevonden voor "${vraag}"` : 'Zoeken'} />
      {groepen.map((g) => (
        <Sectie key={g.titel} titel={g.titel} rechts={<a href={g.meer}>Alles bij {g.titel.toLowerCase()}</a>}>
          <ul className="lijst">
            {g.treffers.map((t) => (
              <li key={t.href}>
                <a href={t.href}>{t.titel}</a>
                <p className="subtle">{t.sub}</p>
                {t.waarom ? <p className="small">{t.waarom}</p> : null}
              </li>
            ))}
          </ul>
        </Sectie>
      ))}
      {groepen.length === 0 ? (
        <Leeg titel={vraag.length < 2 ? 'Typ ten minste twee letters.' : 'Niets gevonden.'}>
          Zoek op een organisatie, een wet of wat er aan de hand is, bijvoorbeeld "eigen bijdrage verpleeghuis". Kom je
          er niet uit? Leg de vraag vast, dan helpt het Loket je verder.
        </Leeg>
      ) : null}
    </Layout>
  )
}
