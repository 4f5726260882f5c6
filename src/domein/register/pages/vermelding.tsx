import type { ReactElement } from 'react'
import { defineForm, definePage } from '../../../platform/routes.ts'
import type { Datum } from '../../../platform/time.ts'
import { type FormState, Layout, PageHead } from '../../../ui/index.ts'
import { bekijkVermelding, type VermeldingDetail } from '../usecases/bekijk-vermelding.ts'
import { neemContact } from '../usecases/neem-contact.ts'
import { een } from './delen.tsx'
import { casusKeuze, Vermeldingkaart } from './kaart.tsx'

type Data = {
  v: VermeldingDetail
  vandaag: Datum
  uur: number
  casussen: Awaited<ReturnType<typeof casusKeuze>>
  casus: string
}

export const vermeldingPagina = definePage({
  path: '/register/:vermeldingId',
  laad: async (b, req): Promise<Data> => ({
    v: await b.run(bekijkVermelding, { vermeldingId: req.params.vermeldingId }),
    vandaag: b.vandaag,
    uur: Number(b.now.toLocaleString('nl-NL', { hour: 'numeric', hour12: false, timeZone: 'Europe/Amsterdam' })),
    casussen: await casusKeuze(b),
    casus: een(req.query.casus),
  }),
  toon: (d, form) => <VermeldingPagina {...d} form={form} />,
})

export const contactFormulier = defineForm({
  path: '/register/:vermeldingId/contact',
  useCase: neemContact,
  pagina: vermeldingPagina,
  naar: (c) => `/contactmomenten/${c.id}`,
  gelukt: (c) =>
    c.kanaal === 'platform'
      ? `Je vraag is verstuurd naar ${c.naarVermeldingNaam}.`
      : 'Je contact is vastgelegd. Schrijf nu op wat het antwoord was.',
})

function VermeldingPagina(d: Data & { form: FormState | undefined }): ReactElement {
  return (
    <Layout title={d.v.naam} crumbs={[{ href: '/register', label: 'Register' }]} fout={d.form !== undefined}>
      <PageHead titel={d.v.organisatieNaam} boven="Register" />
      <Vermeldingkaart v={d.v} vandaag={d.vandaag} uur={d.uur} casussen={d.casussen} casus={d.casus} form={d.form} />
    </Layout>
  )
}
