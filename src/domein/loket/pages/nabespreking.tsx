import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  CheckboxGroup,
  DateField,
  datumLang,
  Form,
  type FormState,
  formVan,
  Knoppen,
  Layout,
  opsomming,
  PageHead,
  Punten,
  RadioGroup,
  Sectie,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../../casus/index.ts'
import { geefErvaring } from '../usecases/geef-ervaring.ts'
import { legNabesprekingVast } from '../usecases/leg-nabespreking-vast.ts'
import { type LoketCasusData, laadLoketCasus } from './laad.tsx'

type Deel = { d: LoketCasusData; form: FormState | undefined }

export const nabesprekingPagina = definePage<LoketCasusData>({
  path: '/casussen/:casusId/nabespreking',
  laad: laadLoketCasus,
  toon: (d, form) => (
    <Layout
      title={`Nabespreking: ${d.c.titel}`}
      crumbs={[
        { href: '/casussen', label: 'Casussen' },
        { href: casusPad(d.c.casusId), label: d.c.nummer },
      ]}
      fout={form !== undefined}
    >
      <PageHead
        titel="Nabespreking"
        boven={`${d.c.nummer} · ${d.c.titel}`}
        intro="Kijk samen terug: wat werkte, wat niet, en wat moet er anders. Pas daarna kan de casus dicht."
      />
      <Nabespreking d={d} form={formVan(form, 'nabespreking-formulier')} />
      <Ervaring d={d} form={formVan(form, 'ervaring-formulier')} />
    </Layout>
  ),
})
export const nabesprekingFormulieren = [
  defineForm({
    path: '/casussen/:casusId/nabespreking',
    useCase: legNabesprekingVast,
    pagina: nabesprekingPagina,
    naar: (r) => casusPad(r.casusId),
    gelukt: () => 'De nabespreking is vastgelegd. De casus kan nu dicht.',
  }),
  defineForm({
    path: '/casussen/:casusId/ervaring',
    useCase: geefErvaring,
    pagina: nabesprekingPagina,
    naar: (r) => `${casusPad(r.casusId)}/loket`,
    gelukt: () => 'Dank je wel. Hiermee maken we het LMM beter.',
  }),
]

export function Nabespreking({ d, form }: Deel) {
  const { c } = d
  if (c.status !== 'afgerond' && c.nabesprekingen.length === 0) return null
  return (
    <Sectie titel="Nabespreking" id="nabespreking">
      {c.nabesprekingen.map((n) => (
        <div key={n.id} className="block">
          <p className="small subtle">
            {datumLang(n.gehoudenOp)}
            {n.aanwezig.length > 0 && ` · ${opsomming(n.aanwezig.map((o) => o.naam))}`}
          </p>
          {n.leerpunten.length > 0 ? <Punten items={n.leerpunten} /> : <p>Geen leerpunt: {n.geenReden}</p>}
        </div>
      ))}
      {c.status === 'afgerond' && (
        <Form
          id="nabespreking-formulier"
          action={`${casusPad(c.casusId)}/nabespreking`}
          form={form}
          sleutel={d.sleutel}
          label="Nabespreking"
        >
          <DateField {...veld(form, 'gehoudenOp', d.vandaag)} label="Wanneer?" max={d.vandaag} />
          <CheckboxGroup
            {...veld(form, 'aanwezigOrganisatieIds')}
            label="Wie keken mee terug?"
            hint="De professional en de organisaties uit de casus."
            required={false}
            options={c.organisaties.map((o) => ({ value: o.id, label: o.naam }))}
          />
          <TextArea
            {...veld(form, 'leerpunten')}
            label="Wat leerden jullie?"
            hint="Eén leerpunt per regel."
            rows={5}
            max={4000}
            waarschuw
            required={false}
          />
          <TextArea
            {...veld(form, 'geenReden')}
            label="Is er geen leerpunt? Leg uit waarom."
            rows={2}
            max={1000}
            required={false}
          />
          <Knoppen>
            <Button variant="primary">Leg vast</Button>
          </Knoppen>
        </Form>
      )}
    </Sectie>
  )
}

const cijfers = [1, 2, 3, 4, 5].map((n) => ({
  value: String(n),
  label: n === 1 ? '1, helemaal niet' : n === 5 ? '5, helemaal wel' : String(n),
}))

export function Ervaring({ d, form }: Deel) {
  const { c } = d
  if (!d.professional || c.doorlooptijd === null || c.toewijzingen.length === 0 || c.ervaringGegeven) return null
  return (
    <Sectie titel="Hoe was het LMM voor jou?" id="ervaring">
      <Form
        id="ervaring-formulier"
        action={`${casusPad(c.casusId)}/ervaring`}
        form={form}
        sleutel={`${d.sleutel}-e`}
        label="Ervaring"
      >
        <RadioGroup {...veld(form, 'laagdrempelig')} label="Laagdrempelig" options={cijfers} required />
        <RadioGroup {...veld(form, 'toegankelijk')} label="Toegankelijk" options={cijfers} required />
        <RadioGroup {...veld(form, 'steun')} label="Een steun in de rug" options={cijfers} required />
        <TextArea
          {...veld(form, 'toelichting')}
          label="Wat wil je erbij zeggen?"
          rows={3}
          max={2000}
          required={false}
        />
        <Knoppen>
          <Button>Verstuur</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}
