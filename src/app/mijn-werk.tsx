import type { ReactElement } from 'react'
import { z } from 'zod'
import { type CasusLijst, CasusTabel, listCasussen } from '../domein/casus/index.ts'
import type { Actor } from '../platform/policy.ts'
import type { Taak } from '../platform/providers.ts'
import { definePage, type Pages } from '../platform/routes.ts'
import { type Datum, formatDatumLang, overWerkdagen } from '../platform/time.ts'
import { defineQuery } from '../platform/usecase.ts'
import { ButtonLink, Layout, Leeg, NowPanel, PageHead, Sectie, Tabel, Termijn } from '../ui/index.ts'
import type { Slice } from './slices.ts'

const TaakUit = z.object({
  wat: z.string(),
  waar: z.string(),
  waarom: z.string(),
  uiterlijk: z.string().nullable(),
  href: z.string(),
  knop: z.string(),
})
const MijnWerk = z.object({ vandaag: z.string(), taken: z.array(TaakUit) })

/** Earliest day first; without a day last. */
export const opUiterlijk = (taken: readonly Taak[]): Taak[] =>
  [...taken].sort((a, b) => (a.uiterlijk ?? '9999').localeCompare(b.uiterlijk ?? '9999'))

/** Mijn werk: what waits for me, collected from all slices in one transaction. */
export function mijnWerk(slices: readonly Slice[]) {
  const bekijk = defineQuery({
    name: 'mijnwerk.bekijk',
    titel: 'Bekijk wat op mij wacht',
    activiteit: 'eigen-werk',
    input: z.strictObject({}),
    output: MijnWerk,
    allow: { rollen: 'iedereen', uitleg: 'Iedereen ziet het eigen werk.' },
    inzage: null,
    async run({ tx, actor, now, vandaag }) {
      const lijsten: Taak[] = []
      for (const slice of slices) if (slice.taken) lijsten.push(...(await slice.taken({ tx, actor, now, vandaag })))
      return { vandaag, taken: opUiterlijk(lijsten) }
    },
  })
  const pagina = definePage({
    path: '/',
    laad: async (b) => {
      const { vandaag, taken } = await b.run(bekijk, {})
      const { items, volgende } = await b.run(listCasussen, { bereik: 'mijn', open: true, aantal: 10 })
      const { persoonId, organisatieId, rollen } = b.actor
      return { vandaag, taken, casussen: items, meer: volgende !== null, ik: { persoonId, organisatieId, rollen } }
    },
    toon: (d) => <MijnWerkPagina {...d} />,
  })
  const pages: Pages = { paginas: [pagina], formulieren: [] }
  return { pages, routes: [{ method: 'GET', path: '/mijn-werk', useCase: bekijk }] as const }
}

type Data = {
  vandaag: Datum
  taken: readonly Taak[]
  casussen: z.infer<typeof CasusLijst>['items']
  meer: boolean
  ik: Pick<Actor, 'persoonId' | 'organisatieId' | 'rollen'>
}

function MijnWerkPagina({ vandaag, taken, casussen, meer, ik }: Data): ReactElement {
  const [eerste, ...rest] = taken
  const teLaat = taken.filter((t) => t.uiterlijk !== null && t.uiterlijk < vandaag).length
  return (
    <Layout title="Mijn werk">
      <PageHead
        titel="Mijn werk"
        intro={<Intro vandaag={vandaag} aantal={taken.length} teLaat={teLaat} />}
        acties={
          <ButtonLink href="/casussen/nieuw" variant="primary" size="big" icon="plus">
            Nieuwe vraag
          </ButtonLink>
        }
      />
      {eerste ? (
        <NowPanel
          rij
          titel={eerste.wat}
          boven={eerste.uiterlijk ? `Eerst dit · ${overWerkdagen(vandaag, eerste.uiterlijk)}` : 'Eerst dit'}
          teken={eerste.uiterlijk !== null && eerste.uiterlijk < vandaag ? 'gevaar' : 'bal-vol'}
          waarom={`${eerste.waar}. ${eerste.waarom}`}
          acties={<ButtonLink href={eerste.href}>{eerste.knop}</ButtonLink>}
        />
      ) : (
        <Leeg titel="Er wacht niets op jou.">Als iemand iets van je vraagt, zie je het hier als eerste.</Leeg>
      )}
      {rest.length > 0 ? (
        <Sectie titel="Daarna">
          <Tabel
            caption="Wat op jou wacht, op volgorde van uiterste dag"
            captionVerborgen
            kolommen={[
              {
                kop: 'Wat',
                cel: (t) => (
                  <>
                    {t.wat}
                    <small>{t.waar}</small>
                  </>
                ),
              },
              { kop: 'Waarom', cel: (t) => t.waarom },
              {
                kop: 'Uiterlijk',
                cel: (t) =>
                  t.uiterlijk ? (
                    <Termijn
                      datum={t.uiterlijk}
                      uitleg={overWerkdagen(vandaag, t.uiterlijk)}
                      teLaat={t.uiterlijk < vandaag}
                    />
                  ) : (
                    'geen vaste dag'
                  ),
              },
              {
                kop: 'Doen',
                kopVerborgen: true,
                cel: (t) => (
                  <ButtonLink href={t.href} size="small" verborgen={`: ${t.wat}`}>
                    {t.knop}
                  </ButtonLink>
                ),
              },
            ]}
            rijen={rest}
            sleutel={(t) => `${t.href}-${t.wat}`}
          />
        </Sectie>
      ) : null}
      {casussen.length > 0 ? (
        <Sectie
          titel="Mijn casussen"
          aantal={meer ? undefined : casussen.length}
          rechts={<a href="/casussen">{meer ? 'Alle casussen' : 'Ook wat klaar is'}</a>}
        >
          <CasusTabel items={casussen} ik={ik} vandaag={vandaag} />
        </Sectie>
      ) : null}
    </Layout>
  )
}

function Intro({ vandaag, aantal, teLaat }: { vandaag: Datum; aantal: number; teLaat: number }): ReactElement {
  const dag = formatDatumLang(vandaag)
  if (aantal === 0) return <>{dag.charAt(0).toUpperCase() + dag.slice(1)}.</>
  const werk = aantal === 1 ? '1 ding' : `${aantal} dingen`
  return (
    <>
      {dag.charAt(0).toUpperCase() + dag.slice(1)}. Er {aantal === 1 ? 'wacht' : 'wachten'}{' '}
      <strong>{werk} op jou</strong>
      {teLaat === 0 ? '.' : teLaat === 1 ? ', één is te laat.' : `, ${teLaat} zijn te laat.`}
    </>
  )
}
