import {
  Button,
  Checkbox,
  CheckboxGroup,
  Cols,
  DateField,
  FileField,
  Filters,
  Form,
  type FormState,
  HiddenField,
  Knoppen,
  Link,
  MoneyField,
  RadioGroup,
  Resultaten,
  Sectie,
  SelectField,
  TextArea,
  TextField,
  TimeField,
  veld,
  ZoekFormulier,
} from './index.ts'

const state: FormState = {
  values: { doel: '', situatie: 'Na vaste lasten houdt zij te weinig over.', bedrag: '1.234,56', wat: ['situatie'] },
  errors: [
    { name: 'doel', reason: 'Vul in voor welk besluit DUO dit nodig heeft' },
    { name: 'tot', reason: 'Kies tot wanneer DUO dit mag zien' },
  ],
}

const soorten = [
  { value: 'situatie', label: 'Situatie', hint: 'Zonder naam, adres of BSN' },
  { value: 'begroting', label: 'Begroting' },
]

function BigForm() {
  return (
    <Form action="/dev" form={state} label="Voorbeeld van een formulier" sleutel="01990000-0000-7000-8000-000000000001">
      <HiddenField name="casus" value="MP-0412" />
      <TextField
        {...veld(state, 'doel')}
        label="Waarvoor heeft DUO dit nodig?"
        hint="Eén zin. ‘Voor het overleg’ is te ruim."
        required
      />
      <DateField {...veld(state, 'tot')} label="Tot wanneer mag DUO dit zien?" required />
      <TextArea
        {...veld(state, 'situatie')}
        label="Wat zit er vast?"
        hint="Geen namen, adressen of BSN."
        max={500}
        waarschuw
        required
      />
      <SelectField
        {...veld(state, 'grond')}
        label="Op welke grond?"
        groups={[{ label: 'AVG artikel 6', options: [{ value: 'taak', label: 'Publieke taak schuldhulp' }] }]}
      />
      <MoneyField {...veld(state, 'bedrag')} label="Wat kan zij missen?" achter="per maand" required={false} />
      <TimeField {...veld(state, 'uur')} label="Hoe laat?" required={false} />
      <CheckboxGroup {...veld(state, 'wat')} label="Wat deel je?" options={soorten} />
      <RadioGroup
        {...veld(state, 'zwaar')}
        label="Is er haast?"
        options={[
          { value: 'ja', label: 'Ja' },
          { value: 'nee', label: 'Nee' },
        ]}
      />
      <FileField {...veld(state, 'stuk')} label="Stuk" hint="PDF, hoogstens 10 MB" required={false} />
      <Checkbox {...veld(state, 'klopt')} label="Ik heb gecontroleerd dat de tekst haar niet herkenbaar maakt." />
      <Knoppen>
        <Button variant="primary">Deel met DUO</Button>
        <Link href="#terug">Terug naar ‘Op welke grond’</Link>
      </Knoppen>
    </Form>
  )
}

export function DevForms() {
  return (
    <Sectie titel="Formulier">
      <Cols soort="half">
        <BigForm />
        <div>
          <ZoekFormulier
            action="/dev"
            naam="Zoek in het register"
            label="Zoek op onderwerp, organisatie, gemeente of wet"
          >
            <Filters>
              <SelectField
                name="soort"
                label="Soort"
                leeg="Alle soorten"
                options={[{ value: 'gemeente', label: 'Gemeente' }]}
              />
              <SelectField name="wet" label="Wet" leeg="Alle wetten" options={[{ value: 'wlz', label: 'Wlz' }]} />
            </Filters>
          </ZoekFormulier>
          <Resultaten status="7 resultaten voor ‘eigen bijdrage’">
            <p className="small">Hier staan de treffers.</p>
          </Resultaten>
        </div>
      </Cols>
    </Sectie>
  )
}
