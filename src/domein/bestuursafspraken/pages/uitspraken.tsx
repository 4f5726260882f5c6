import type { ReactElement } from 'react'
import { newId } from '../../../platform/ids.ts'
import { heeftRol } from '../../../platform/policy.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  Citaat,
  datum,
  Form,
  type FormState,
  Knoppen,
  Layout,
  Leeg,
  PageHead,
  Sectie,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import type { Uitspraak } from '../bestuursafspraken.relaties.schema.ts'
import { doeUitspraak, listUitspraken, trekUitspraakIn } from '../usecases/doe-uitspraak.ts'

type Data = { items: readonly Uitspraak[]; ik: string; bestuurder: boolean }

export const uitsprakenPagina = definePage({
  path: '/afspraken/uitspraken',
  laad: async (b): Promise<Data> => ({
    items: (await b.run(listUitspraken, {})).items,
    ik: b.actor.persoonId,
    bestuurder: heeftRol(b.actor, 'bestuurder'),
  }),
  toon: (d, form) => <Uitspraken {...d} form={form} />,
})
const naar = (): string => '/afspraken/uitspraken'
export const uitspraakFormulieren = [
  defineForm({
    path: '/afspraken/uitspraken',
    useCase: doeUitspraak,
    pagina: uitsprakenPagina,
    naar,
    gelukt: () => 'Iedereen kan het nu lezen.',
  }),
  defineForm({
    path: '/afspraken/uitspraken/:uitspraakId/intrekking',
    useCase: trekUitspraakIn,
    pagina: uitsprakenPagina,
    naar,
    gelukt: () => 'De uitspraak is ingetrokken.',
  }),
]

function Uitspraken({ items, ik, bestuurder, form }: Data & { form: FormState | undefined }): ReactElement {
  return (
    <Layout
      title="Wat bestuurders zeggen"
      crumbs={[{ href: '/afspraken', label: 'Afspraken' }]}
      fout={form !== undefined}
    >
      <PageHead
        titel="Wat bestuurders zeggen"
        intro="Zodat je weet dat je ervoor mag gaan: wat je bestuur en dat van anderen bedoelt met maatwerk."
      />
      {items.length === 0 ? <Leeg titel="Nog geen uitspraken." /> : null}
      {items.map((u) => (
        <div key={u.id} className="stack-s">
          <Citaat bron={`${u.wie}, ${u.organisatieNaam}, ${datum(u.op)}`}>{u.tekst}</Citaat>
          {u.bestuurderId === ik ? (
            <Form action={`/afspraken/uitspraken/${u.id}/intrekking`} bewaak={false}>
              <Button size="small">Trek in</Button>
            </Form>
          ) : null}
        </div>
      ))}
      {bestuurder ? (
        <Sectie titel="Waar sta jij voor?">
          <Form action="/afspraken/uitspraken" sleutel={newId()} form={form} label="Uitspraak">
            <TextArea
              {...veld(form, 'tekst')}
              label="Jouw woorden"
              hint="In je eigen naam. Noem geen huishouden."
              rows={3}
              max={1000}
              required
            />
            <Knoppen>
              <Button variant="primary">Publiceer</Button>
            </Knoppen>
          </Form>
        </Sectie>
      ) : null}
    </Layout>
  )
}
