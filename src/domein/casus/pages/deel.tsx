import type { ReactNode } from 'react'
import type { FormState } from '../../../platform/routes.ts'
import { Layout, PageHead } from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import type { CasusDetail } from '../casus.uitvoer.schema.ts'

export const leeg: FormState = { values: {}, errors: [] }

/** The frame of a page about one part of a case: always the way back, always which case. */
export function DeelPagina({
  casus,
  titel,
  intro,
  form,
  children,
}: {
  casus: Pick<CasusDetail, 'id' | 'nummer' | 'titel'>
  titel: string
  intro?: ReactNode
  form?: FormState | undefined
  children: ReactNode
}) {
  return (
    <Layout
      title={`${titel}: ${casus.titel}`}
      fout={form !== undefined}
      crumbs={[
        { href: '/', label: 'Mijn werk' },
        { href: '/casussen', label: 'Casussen' },
        { href: casusPad(casus.id), label: casus.nummer },
      ]}
    >
      <PageHead titel={titel} boven={`${casus.nummer} · ${casus.titel}`} intro={intro} />
      {children}
    </Layout>
  )
}
