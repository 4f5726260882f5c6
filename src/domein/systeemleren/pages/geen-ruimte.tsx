import type { ReactElement } from 'react'
import { isId, newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  Checkbox,
  Form,
  type FormState,
  HiddenField,
  Layout,
  PageHead,
  Sectie,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { wetsvraagLabels, wetsvragen } from '../systeemleren.texts.ts'
import { meldGeenRuimte } from '../usecases/meld-geen-ruimte.ts'

type Data = { casusId: string | undefined; gezocht: string; sleutel: string }
const tekstVan = (req: PageRequest, naam: string): string => {
  const v = req.query[naam]
  return typeof v === 'string' ? v.slice(0, 400) : ''
}

export const geenRuimtePagina = definePage<Data>({
  path: '/leren/geen-ruimte',
  laad: async (_b, req) => {
    const casus = tekstVan(req, 'casus')
    return { casusId: isId(casus) ? casus : undefined, gezocht: tekstVan(req, 'q'), sleutel: newId() }
  },
  toon: (d, form) => <GeenRuimte {...d} form={form} />,
})
export const geenRuimteFormulier = defineForm({
  path: '/leren/geen-ruimte',
  useCase: meldGeenRuimte,
  pagina: geenRuimtePagina,
  naar: (r) => `/leren/${r.id}`,
  gelukt: () => 'Dank je. Dit is nu een signaal: PMM legt het terug bij wie er iets aan kan doen.',
})

function GeenRuimte({ casusId, gezocht, sleutel, form }: Data & { form: FormState | undefined }): ReactElement {
  const casus = veld(form, 'casusId', casusId).value
  const vraag = (naam: (typeof wetsvragen)[number], required: boolean) => (
    <TextArea
      key={naam}
      {...veld(form, naam)}
      label={wetsvraagLabels[naam]}
      required={required}
      rows={3}
      max={4000}
      waarschuw
    />
  )
  const [eerst, ...daarna] = wetsvragen
  return (
    <Layout
      title="Geen ruimte gevonden"
      fout={form !== undefined}
      crumbs={[
        { href: '/ruimte', label: 'Ruimte in de wet' },
        { href: '/leren', label: 'Leren' },
      ]}
    >
      <PageHead
        titel="Geen ruimte gevonden"
        intro="Ook dat is goed om te weten. Vaak helpt een andere werkwijze al. Denk je dat de wet anders moet? Dan vragen wij door, zodat jouw signaal verder komt."
      />
      <Form action="/leren/geen-ruimte" form={form} sleutel={sleutel} label="Geen ruimte gevonden">
        {casus !== '' && <HiddenField name="casusId" value={casus} />}
        <TextArea
          {...veld(form, 'omschrijving', gezocht === '' ? undefined : `Ik zocht: ${gezocht}.`)}
          label="Wat loopt er vast, en welke ruimte zocht je?"
          hint="Zonder namen: niemand hoeft te weten om wie het ging."
          rows={4}
          max={4000}
          waarschuw
        />
        <TextField {...veld(form, 'wet')} label="Welke wet of regeling?" required={false} />
        {vraag(eerst, true)}
        <Sectie titel="Moet de wet anders?">
          <div className="formulier">
            <Checkbox
              {...veld(form, 'vraagtOmWet')}
              label="Ik denk dat een wet of regel moet veranderen"
              hint="Beantwoord dan ook deze vier vragen."
            />
            {daarna.map((naam) => vraag(naam, false))}
          </div>
        </Sectie>
        <Button variant="primary">Geef het signaal</Button>
      </Form>
    </Layout>
  )
}
