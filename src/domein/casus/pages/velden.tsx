import type { FormState } from '../../../platform/routes.ts'
import { Checkbox, CheckboxGroup, DateField, SelectField, TextArea, TextField, veld } from '../../../ui/index.ts'
import { bestaanszekerheden, knelpunten, levensdomeinen, urgenties } from '../casus.schema.ts'
import { bestaanszekerheidLabels, knelpuntLabels, levensdomeinLabels, urgentieLabels } from '../casus.texts.ts'

const keuzes = <T extends string>(lijst: readonly T[], labels: Record<T, string>) =>
  lijst.map((value) => ({ value, label: labels[value] }))

/** The same fields for a new question and for changing it. */
export function VraagVelden({ form, metKnelpunten = false }: { form: FormState; metKnelpunten?: boolean }) {
  return (
    <>
      <TextArea
        {...veld(form, 'situatie')}
        label="Wat zit er vast?"
        hint="Vertel het zoals je het een collega vertelt. Schrijf geen namen, geboortedatums of burgerservicenummers op."
        rows={8}
        max={5000}
        waarschuw
        required
      />
      <TextArea
        {...veld(form, 'wens')}
        label="Wat wil het huishouden zelf?"
        required={false}
        rows={3}
        max={2000}
        waarschuw
      />
      <TextArea
        {...veld(form, 'gevraagd')}
        label="Wat is er nodig?"
        hint="Welke oplossing, en wie moet daarover beslissen?"
        required={false}
        rows={3}
        max={2000}
        waarschuw
      />
      <TextArea
        {...veld(form, 'geprobeerd')}
        label="Wat is al geprobeerd?"
        required={false}
        rows={4}
        max={5000}
        waarschuw
      />
      <CheckboxGroup
        {...veld(form, 'levensdomeinen')}
        label="Waar speelt het?"
        required={false}
        options={keuzes(levensdomeinen, levensdomeinLabels)}
      />
      <CheckboxGroup
        {...veld(form, 'bestaanszekerheid')}
        label="Wat is in gevaar?"
        required={false}
        options={keuzes(bestaanszekerheden, bestaanszekerheidLabels)}
      />
      <SelectField
        {...veld(form, 'urgentie')}
        label="Hoeveel haast heeft het?"
        leeg={null}
        options={keuzes(urgenties, urgentieLabels)}
      />
      <Checkbox
        {...veld(form, 'dreigend')}
        label="Het gaat nu nog goed, maar het dreigt mis te gaan"
        hint="Dan hoeven er nog geen twee organisaties vast te zitten."
      />
      <TextField {...veld(form, 'dreigendReden')} label="Waarom dreigt het mis te gaan?" required={false} waarschuw />
      <DateField {...veld(form, 'kritiekeDag')} label="Is er een dag waarop het misgaat?" required={false} />
      <TextField
        {...veld(form, 'kritiekeDagWat')}
        label="Wat gebeurt er op die dag?"
        hint="Bijvoorbeeld: de ontruiming."
        required={false}
        waarschuw
      />
      {metKnelpunten && (
        <CheckboxGroup
          {...veld(form, 'knelpunten')}
          label="Waarom zit het vast?"
          required={false}
          options={keuzes(knelpunten, knelpuntLabels)}
        />
      )}
    </>
  )
}
