import { newId } from '../../../platform/ids.ts'
import { definePage, type FormState, type PageRequest } from '../../../platform/routes.ts'
import { Button, Form, Layout, PageHead, TextArea, veld } from '../../../ui/index.ts'
import { bekijkKop } from '../../casus/index.ts'
import { letBeslistZelfNiet } from '../let.texts.ts'

const laad = async (b: Parameters<Parameters<typeof definePage>[0]['laad']>[0], req: PageRequest) => {
  const { id, nummer, titel } = await b.run(bekijkKop, { casusId: req.params.casusId })
  return { id, nummer, titel, sleutel: newId() }
}

/** Two sentences, the rest is known already (GEN-10, LET-20). */
export const verzoekPagina = definePage({
  path: '/casussen/:casusId/let',
  laad,
  toon: (d, form) => <Verzoek {...d} form={form} />,
})

function Verzoek({
  id,
  nummer,
  titel,
  sleutel,
  form,
}: Awaited<ReturnType<typeof laad>> & { form: FormState | undefined }) {
  return (
    <Layout
      title={`Vraag het LET: ${titel}`}
      fout={form !== undefined}
      crumbs={[
        { href: '/', label: 'Mijn werk' },
        { href: `/casussen/${id}`, label: nummer },
      ]}
    >
      <PageHead titel="Vraag het LET" boven={`${nummer} · ${titel}`} intro={letBeslistZelfNiet} />
      <p className="measure">Analyse, advies, standpunten en opties gaan mee uit de casus. Je typt ze niet opnieuw.</p>
      <Form action={`/casussen/${id}/let`} form={form} sleutel={sleutel} bewaak besluit>
        <TextArea
          {...veld(form, 'professionalUitgeput')}
          label="Waarom kan de professional niet verder?"
          hint="Wat is geprobeerd, en waarom hielp het niet?"
          rows={4}
          max={4000}
          waarschuw
        />
        <TextArea
          {...veld(form, 'lmmUitgeput')}
          label="Waarom kan het LMM niet verder?"
          rows={4}
          max={4000}
          waarschuw
        />
        <Button variant="primary">Vraag het LET</Button>
      </Form>
    </Layout>
  )
}
