import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type FormState, type PageRequest } from '../../../platform/routes.ts'
import { dagenErbij } from '../../../platform/time.ts'
import {
  Button,
  CheckboxGroup,
  DateField,
  Details,
  Form,
  KeyValue,
  Knoppen,
  Layout,
  Leeg,
  Melding,
  PageHead,
  Sectie,
  SelectField,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { bekijkCasus, casusPad, deelCategorieen, deelCategorieLabels, keuzeOrganisaties } from '../../casus/index.ts'
import { ontvangerRollen } from '../deling.invoer.schema.ts'
import { aanleidingen } from '../deling.texts.ts'
import { listDelingen } from '../usecases/bekijk-deling.ts'
import { stelDelenVoor } from '../usecases/stel-delen-voor.ts'
import { DelingBon } from './bon.tsx'

const path = '/casussen/:casusId/delen'

async function laad(b: Bezoek, req: PageRequest) {
  const casusId = req.params.casusId ?? ''
  const casus = await b.run(bekijkCasus, { casusId })
  const { items: delingen } = await b.run(listDelingen, { casusId })
  const zoek = typeof req.query.zoek === 'string' && req.query.zoek !== '' ? { zoek: req.query.zoek } : {}
  const { items: organisaties } = await b.run(keuzeOrganisaties, zoek)
  return { casus, delingen, organisaties, vandaag: b.vandaag, eigen: b.actor.organisatieId, sleutel: newId() }
}
type Data = Awaited<ReturnType<typeof laad>>

export const voorstelPagina = definePage({ path, laad, toon: (d, form) => <Voorstel d={d} form={form} /> })
export const voorstelFormulier = defineForm({
  path,
  useCase: stelDelenVoor,
  pagina: voorstelPagina,
  naar: (r) => `/delingen/${r.id}`,
})

const rolLabels: Record<(typeof ontvangerRollen)[number], string> = {
  maatwerkfunctionaris: 'De maatwerkfunctionaris',
  professional: 'De professional',
  casusregisseur: 'De casusregisseur',
  pmm_ambassadeur: 'De PMM-ambassadeur',
  bestuurder: 'De bestuurder',
  jurist: 'De jurist',
}

function Voorstel({ d, form }: { d: Data; form: FormState | undefined }) {
  const { casus: c, delingen } = d
  const f = form ?? { values: { tot: dagenErbij(d.vandaag, 60), ontvangerRol: 'maatwerkfunctionaris' }, errors: [] }
  const partijIds = new Set((c.partijen ?? []).map((p) => p.organisatie.id))
  const optie = (o: { id: string; naam: string }) => ({ value: o.id, label: o.naam })
  const groepen = [
    { label: 'Bij deze casus', options: (c.partijen ?? []).map((p) => optie(p.organisatie)) },
    ...['Landelijk', 'Gemeente en regio'].map((label) => ({
      label,
      options: d.organisaties.filter((o) => o.groep === label && !partijIds.has(o.id) && o.id !== d.eigen).map(optie),
    })),
  ]
  return (
    <Layout
      title={`Delen: ${c.titel}`}
      fout={form !== undefined}
      crumbs={[
        { href: '/casussen', label: 'Casussen' },
        { href: casusPad(c.id), label: c.nummer },
      ]}
    >
      <PageHead
        titel="Mag ik dit delen?"
        boven={`${c.nummer} · ${c.titel}`}
        intro="Zeg eerst met wie, wat en waarvoor. Daarna lopen we samen na of het mag. Je ziet precies wat de ander ziet, voordat je deelt."
      />
      <Form action={`${casusPad(c.id)}/delen`} form={form} sleutel={d.sleutel} label="Met wie, wat en waarvoor">
        <SelectField {...veld(f, 'ontvangerOrganisatieId')} label="Met welke organisatie?" groups={groepen} required />
        <SelectField
          {...veld(f, 'ontvangerRol')}
          label="Wie daar mag het zien?"
          hint="Nooit de hele organisatie."
          leeg={null}
          options={ontvangerRollen.map((value) => ({ value, label: rolLabels[value] }))}
        />
        <TextField
          {...veld(f, 'doel')}
          label="Welk besluit of welke actie wordt hierdoor mogelijk?"
          hint="Eén zin. ‘Voor het overleg’ is te ruim."
          required
        />
        <CheckboxGroup
          {...veld(f, 'categorieen')}
          label="Wat wil je delen?"
          hint="Kies alleen wat de ander nodig heeft."
          options={deelCategorieen.map((value) => ({ value, label: deelCategorieLabels[value] }))}
        />
        <DateField {...veld(f, 'tot')} label="Tot en met wanneer mag de ander het zien?" min={d.vandaag} required />
        <Knoppen>
          <Button variant="primary">Verder: mag het?</Button>
          <a href={casusPad(c.id)}>Terug naar de casus</a>
        </Knoppen>
      </Form>
      <Details samenvatting="Hoe kwam dit bij jou? Dat maakt uit">
        <KeyValue breed={false} feiten={aanleidingen.map((a) => ({ naam: a.naam, waarde: a.uitleg }))} />
      </Details>
      <Melding soort="info" titel="Heeft de ander een naam of klantnummer nodig?">
        <p>
          Deel dat liever niet hier. Laat de inwoner zelf bellen en {c.nummer} noemen. Dan geeft zij haar gegevens zelf.
        </p>
      </Melding>
      <Sectie titel="Eerder gedeeld" aantal={delingen.length}>
        {delingen.length === 0 ? (
          <Leeg titel="Er is nog niets gedeeld." />
        ) : (
          delingen.map((x) => <DelingBon key={x.id} d={x} />)
        )}
      </Sectie>
    </Layout>
  )
}
