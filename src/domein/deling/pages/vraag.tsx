import type { FormState } from '../../../platform/routes.ts'
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Form,
  HiddenField,
  Knoppen,
  RadioGroup,
  SelectField,
  veld,
} from '../../../ui/index.ts'
import { grondslagen } from '../deling.grondslagen.rules.ts'
import { conflictPunten, type DelingBeeld } from '../deling.invoer.schema.ts'
import { geheimen } from '../deling.schema.ts'
import { geheimLabels } from '../deling.texts.ts'

const jaNee = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
]
const puntLabels: Record<(typeof conflictPunten)[number], string> = {
  ernstigNadeel: 'Er ontstaat ernstig nadeel of gevaar als je zwijgt',
  toestemmingGeprobeerd: 'Je deed alles om toestemming te krijgen, of vragen is gevaarlijk',
  geenAndereWeg: 'Er is geen andere weg',
  delenHelpt: 'Delen helpt echt',
  zoMinMogelijk: 'Je deelt zo weinig mogelijk',
  vierOgen: 'Je besprak het met iemand anders',
}

/** The one question that the tree asks now. */
export function VraagFormulier({ d, form }: { d: DelingBeeld; form: FormState | undefined }) {
  const { veld: naam, vraag } = d.uitslag
  if (naam === null) return null
  return (
    <Form action={`/delingen/${d.id}/antwoord`} form={form} versie={d.version} label={vraag ?? 'Vraag'} bewaak={false}>
      <HiddenField name="veld" value={naam} />
      <Keuze naam={naam} vraag={vraag ?? ''} form={form ?? { values: {}, errors: [] }} />
      <Knoppen>
        <Button variant="primary">Verder</Button>
      </Knoppen>
    </Form>
  )
}

function Keuze({ naam, vraag, form }: { naam: string; vraag: string; form: FormState }) {
  const keuze = veld(form, 'keuze')
  if (naam === 'grondslag')
    return (
      <SelectField
        {...keuze}
        label={vraag}
        hint="Staat jouw situatie er niet bij? Kies dan de laatste. Dit is geen juridisch advies."
        options={[
          ...grondslagen.map((g) => ({
            value: String(g.nr),
            label: `${g.van} aan ${g.naar}: ${g.artikel}${g.zekerheid === 'controleren' ? ' (controleren)' : ''}`,
          })),
          { value: 'geen', label: 'Ik vind geen wet die dit toestaat' },
        ]}
      />
    )
  if (naam === 'geheim')
    return (
      <SelectField
        {...keuze}
        label={vraag}
        options={geheimen.map((value) => ({ value, label: geheimLabels[value] }))}
      />
    )
  if (naam === 'conflict')
    return (
      <CheckboxGroup
        {...veld(form, 'punten')}
        label={vraag}
        hint="Alleen als alles klopt, mag je de geheimhouding doorbreken."
        options={conflictPunten.map((value) => ({ value, label: puntLabels[value] }))}
      />
    )
  if (naam === 'toestemming') return <ToestemmingVelden form={form} vraag={vraag} />
  return <RadioGroup {...keuze} label={vraag} options={jaNee} />
}

function ToestemmingVelden({ form, vraag }: { form: FormState; vraag: string }) {
  return (
    <>
      <RadioGroup
        {...veld(form, 'keuze')}
        label={vraag}
        options={[
          { value: 'gegeven', label: 'Ja, die is gegeven' },
          { value: 'geweigerd', label: 'Nee, die is geweigerd' },
          { value: 'niet_gevraagd', label: 'Nee, het is niet gevraagd' },
        ]}
      />
      <RadioGroup
        {...veld(form, 'leeftijd')}
        label="Over wie gaan de gegevens?"
        options={[
          { value: '16_plus', label: 'Iemand van 16 jaar of ouder' },
          { value: '12_tot_16', label: 'Een kind van 12 tot 16 jaar' },
          { value: 'onder_12', label: 'Een kind jonger dan 12 jaar' },
        ]}
      />
      <CheckboxGroup
        {...veld(form, 'van')}
        label="Wie gaf toestemming?"
        required={false}
        options={[
          { value: 'inwoner', label: 'Die persoon zelf' },
          { value: 'ouder_met_gezag', label: 'Een ouder met gezag' },
          { value: 'vertegenwoordiger', label: 'De vertegenwoordiger' },
        ]}
      />
      <Checkbox {...veld(form, 'wilsonbekwaam')} label="Deze persoon kan hier niet zelf over beslissen" />
    </>
  )
}
