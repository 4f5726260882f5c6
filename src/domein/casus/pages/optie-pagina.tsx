import { notFound } from '../../../platform/errors.ts'
import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import { Button, Form, Knoppen, RadioGroup, Sectie, SelectField, TextArea, veld } from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import { beoordeelOptie, voegOptieToe } from '../usecases/beoordeel-optie.ts'
import { type DeelPaginaData, laadDeel, organisatieGroepen } from './data.tsx'
import { DeelPagina, leeg } from './deel.tsx'
import { werktEraan } from './kop.tsx'
import { OptiesSectie } from './opties.tsx'

const path = '/casussen/:casusId/opties'
export const optiesPagina = definePage({ path, laad: laadDeel, toon: (d, form) => <Opties d={d} form={form} /> })
export const optiesFormulier = defineForm({
  path,
  useCase: voegOptieToe,
  pagina: optiesPagina,
  naar: (_r, req) => `${casusPad(req.params.casusId ?? '')}/opties`,
  gelukt: () => 'De optie staat erbij.',
})

function Opties({ d, form }: { d: DeelPaginaData; form: FormState | undefined }) {
  const f = form ?? leeg
  return (
    <DeelPagina casus={d.casus} titel="Opties" form={form}>
      <OptiesSectie data={d} />
      {werktEraan(d.casus, d.ik) && (
        <Sectie id="nieuw" titel="Voeg een optie toe">
          <Form action={`${casusPad(d.casus.id)}/opties`} form={form} sleutel={d.sleutel} label="Voeg een optie toe">
            <TextArea {...veld(f, 'omschrijving')} label="Wat zou kunnen?" rows={3} max={1000} waarschuw required />
            <SelectField
              {...veld(f, 'organisatieId')}
              label="Wie beslist erover?"
              required={false}
              groups={organisatieGroepen(d)}
            />
            <Knoppen>
              <Button variant="primary">Voeg toe</Button>
            </Knoppen>
          </Form>
        </Sectie>
      )}
    </DeelPagina>
  )
}

const eenPad = '/casussen/:casusId/opties/:optieId'
type Data = DeelPaginaData & { optieId: string }
export const optiePagina = definePage<Data>({
  path: eenPad,
  laad: async (b, req) => ({ ...(await laadDeel(b, req)), optieId: req.params.optieId ?? '' }),
  toon: (d, form) => <Optie d={d} form={form} />,
})
export const optieFormulier = defineForm({
  path: eenPad,
  useCase: beoordeelOptie,
  pagina: optiePagina,
  naar: (_r, req) => `${casusPad(req.params.casusId ?? '')}#opties`,
  gelukt: () => 'De optie is beoordeeld.',
})

const standen = [
  { value: 'open', label: 'Open' },
  { value: 'in_onderzoek', label: 'We zoeken dit uit' },
  { value: 'haalbaar', label: 'Haalbaar' },
  { value: 'gekozen', label: 'Dit doen we', hint: 'Leg daarna per organisatie de afspraak vast.' },
  { value: 'afgewezen', label: 'Valt af', hint: 'Schrijf op waarom, dan hoeft niemand het opnieuw te proberen.' },
]

function Optie({ d, form }: { d: Data; form: FormState | undefined }) {
  const optie = d.casus.opties?.find((o) => o.id === d.optieId)
  if (!optie) throw notFound('Deze optie')
  const f = form ?? { values: { status: optie.status, reden: optie.reden ?? '' }, errors: [] }
  return (
    <DeelPagina casus={d.casus} titel="Beoordeel de optie" intro={optie.omschrijving} form={form}>
      <Form
        action={`${casusPad(d.casus.id)}/opties/${optie.id}`}
        form={form}
        versie={optie.version}
        label="Beoordeel de optie"
        besluit
      >
        <RadioGroup {...veld(f, 'status')} label="Hoe staat het met deze optie?" options={standen} />
        <TextArea {...veld(f, 'reden')} label="Waarom?" rows={4} max={2000} waarschuw required={false} />
        <Knoppen>
          <Button variant="primary">Bewaar</Button>
          <a href={`${casusPad(d.casus.id)}#opties`}>Terug naar de casus</a>
        </Knoppen>
      </Form>
    </DeelPagina>
  )
}
