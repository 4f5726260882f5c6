import type { z } from 'zod'
import type { Bezoek } from '../../../platform/door.ts'
import { definePage, type PageRequest } from '../../../platform/routes.ts'
import { overWerkdagen } from '../../../platform/time.ts'
import { Bal, ButtonLink, Layout, Leeg, MiniLadder, PageHead, Pagination, Tabel, Termijn } from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import { isOpen } from '../casus.rules.ts'
import { statusLabels } from '../casus.texts.ts'
import type { CasusKern, CasusLijst } from '../casus.uitvoer.schema.ts'
import { listCasussen } from '../usecases/list-casussen.ts'
import { balWie, type Ik, ikHebDeBal, naamVanTrede, onderTrede, watNu } from './beeld.tsx'
import { vraagVan } from './data.tsx'

type Data = { lijst: z.infer<typeof CasusLijst>; ik: Ik; vandaag: string; bereik: string; open: boolean }

async function laad(b: Bezoek, req: PageRequest): Promise<Data> {
  const bereik = vraagVan(req, 'bereik') === 'organisatie' ? 'organisatie' : 'mijn'
  const open = vraagVan(req, 'open') !== 'nee'
  const na = vraagVan(req, 'na')
  const lijst = await b.run(listCasussen, { bereik, open, ...(na === '' ? {} : { na }) })
  const { persoonId, organisatieId, rollen } = b.actor
  return { lijst, ik: { persoonId, organisatieId, rollen }, vandaag: b.vandaag, bereik, open }
}

export const lijstPagina = definePage({ path: '/casussen', laad, toon: (d) => <Lijst {...d} /> })

const adres = (bereik: string, open: boolean, na?: string): string =>
  `/casussen?${new URLSearchParams({ bereik, ...(open ? {} : { open: 'nee' }), ...(na ? { na } : {}) })}`

function Lijst({ lijst, ik, vandaag, bereik, open }: Data) {
  const { items, volgende } = lijst
  const leidt = ik.rollen.includes('leidinggevende')
  return (
    <Layout title="Casussen" crumbs={[{ href: '/', label: 'Mijn werk' }]}>
      <PageHead
        titel={bereik === 'organisatie' ? 'Casussen van je organisatie' : 'Je casussen'}
        intro="Wat het eerst moet, staat bovenaan."
        acties={
          <ButtonLink href="/casussen/nieuw" variant="primary" icon="plus">
            Nieuwe vraag
          </ButtonLink>
        }
      />
      <p className="small">
        <a href={adres(bereik, !open)}>{open ? 'Toon ook wat klaar is' : 'Toon alleen wat loopt'}</a>
        {leidt && (
          <>
            {' · '}
            <a href={adres(bereik === 'mijn' ? 'organisatie' : 'mijn', open)}>
              {bereik === 'mijn' ? 'Toon alles van je organisatie' : 'Toon alleen jouw casussen'}
            </a>
          </>
        )}
      </p>
      <CasusTabel items={items} ik={ik} vandaag={vandaag} />
      {volgende && (
        <Pagination getoond={items.length} wat={['casus', 'casussen']} volgende={adres(bereik, open, volgende)} />
      )}
    </Layout>
  )
}

/** The worklist as a table; also on Mijn werk. */
export function CasusTabel({ items, ik, vandaag }: { items: readonly CasusKern[]; ik: Ik; vandaag: string }) {
  return (
    <Tabel<CasusKern>
      caption="Casussen op volgorde van de volgende actie"
      captionVerborgen
      sleutel={(c) => c.id}
      rijen={items}
      leeg={
        <Leeg
          titel="Er is geen casus waar je aan werkt."
          acties={<ButtonLink href="/casussen/nieuw">Nieuwe vraag</ButtonLink>}
        >
          Loopt iets vast bij meer dan één organisatie? Stel dan een nieuwe vraag.
        </Leeg>
      }
      kolommen={[
        {
          kop: 'Casus',
          cel: (c) => (
            <>
              <a href={casusPad(c.id)}>{c.titel}</a>
              <small>
                {c.nummer} · {c.organisatie.naam}
              </small>
            </>
          ),
        },
        {
          kop: 'Waar',
          cel: (c) => (
            <MiniLadder
              huidig={isOpen(c.status) ? naamVanTrede(c.trede) : null}
              bereikt={onderTrede(c.trede)}
              sub={statusLabels[c.status]}
            />
          ),
        },
        { kop: 'Bal ligt bij', cel: (c) => <Bal jij={ikHebDeBal(c, ik)}>{balWie(c, ik)}</Bal> },
        {
          kop: 'Volgende actie',
          cel: (c) => (
            <>
              {c.volgendeActieOp === null ? 'geen' : watNu(c)}
              {c.volgendeActieOp && (
                <Termijn
                  datum={c.volgendeActieOp}
                  uitleg={overWerkdagen(vandaag, c.volgendeActieOp)}
                  teLaat={c.volgendeActieOp < vandaag}
                />
              )}
            </>
          ),
        },
      ]}
    />
  )
}
