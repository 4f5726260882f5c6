import type { FormState } from '../../../platform/routes.ts'
import { Checkbox, CheckboxGroup, DateField, SelectField, TextArea, TextField, veld } from '../../../ui/index.ts'
import { bestaanszekerheden, knelpunten, levensdomeinen, urgenties } from '../casus.schema.ts'
import { bestaanszekerheidLabels, knelpuntLabels, levensdomeinLabels, urgentieLabels } from '../casus.texts.ts'

const keuzes = <T extends string>(lijst: readonly T[], labels: Record<T, string>) =>
  lijst.map((value) => ({ value, label: labels[value] }))

type Props = { form: FormState }

/** What there is to tell; the only field that must be filled is the first one (GEN-10). */
export function VerhaalVelden({ form }: Props) {
  return (
    <>
      <TextArea
        {...veld(form, 'situatie')}
        label="Wat zit er vast?"
        hint="Vertel het zoals je het een collega vertelt. Schrijf geen namen, geboortedatums of burgerservicenummers op."
        rows={7}
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
        {...veld(form, 'geprobeerd')}
        label="Wat is al geprobeerd?"
        required={false}
        rows={3}
        max={5000}
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
    </>
  )
}

/** Three short fields, or as many as are filled and one more: what is there is never dropped by saving again. */
const rijen = (form: FormState, lijst: string): number[] => {
  const gevuld = Object.keys(form.values).filter((n) => n.startsWith(`${lijst}.`) && form.values[n] !== '').length
  return Array.from({ length: Math.max(3, gevuld + 1) }, (_, i) => i)
}

/** What makes it a case of several sides. */
export function WaarVelden({ form }: Props) {
  return (
    <>
      <CheckboxGroup
        {...veld(form, 'levensdomeinen')}
        label="Waar speelt het?"
        hint="Een casus speelt op twee of meer van deze gebieden."
        required={false}
        options={keuzes(levensdomeinen, levensdomeinLabels)}
      />
      {rijen(form, 'wetten').map((i) => (
        <TextField
          key={i}
          {...veld(form, `wetten.${i}`)}
          label={i === 0 ? 'Welke wet speelt een rol?' : `Nog een wet (${i + 1})`}
          hint={i === 0 ? 'Bijvoorbeeld AOW, Wlz of Participatiewet.' : undefined}
          required={false}
          kort
        />
      ))}
    </>
  )
}

export function HaastVelden({ form }: Props) {
  return (
    <>
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
    </>
  )
}

export function KnelpuntVelden({ form }: Props) {
  return (
    <CheckboxGroup
      {...veld(form, 'knelpunten')}
      label="Waarom zit het vast?"
      required={false}
      options={keuzes(knelpunten, knelpuntLabels)}
    />
  )
}
