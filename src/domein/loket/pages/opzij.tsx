import { dagenErbij } from '../../../platform/time.ts'
import {
  Button,
  DateField,
  Details,
  datumLang,
  Form,
  type FormState,
  Melding,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../../casus/index.ts'
import { opzijHoogstens } from '../loket.rules.ts'
import type { LoketCasusData } from './laad.tsx'

/** Everybody in the case reads why it waits and until when; its regievoerder lets it wait. */
export function Opzij({ d, form }: { d: LoketCasusData; form: FormState | undefined }) {
  const { c, mijn } = d
  return (
    <>
      {c.opzij !== null && (
        <Melding soort="info" titel={`Deze casus wacht tot ${datumLang(c.opzij.tot)}`}>
          <p>{c.opzij.reden}</p>
          {mijn && (
            <Form action={`${casusPad(c.casusId)}/loket/terughalen`} bewaak={false} label="Haal de casus terug">
              <Button size="small">Haal nu terug</Button>
            </Form>
          )}
        </Melding>
      )}
      {mijn && c.opzij === null && (
        <Details samenvatting="Leg deze casus opzij tot een dag" open={form !== undefined}>
          <Form
            id="opzij-formulier"
            action={`${casusPad(c.casusId)}/loket/opzij`}
            form={form}
            versie={c.version}
            label="Leg deze casus opzij"
          >
            <DateField
              {...veld(form, 'tot')}
              label="Tot wanneer?"
              hint="Op die dag komt de casus vanzelf terug. Gebeurt er eerder iets, dan ook."
              min={dagenErbij(d.vandaag, 1)}
              max={dagenErbij(d.vandaag, opzijHoogstens)}
              required
            />
            <TextArea
              {...veld(form, 'reden')}
              label="Waar wacht je op?"
              hint="Iedereen in de casus leest dit."
              rows={2}
              max={500}
              waarschuw
              required
            />
            <TextField
              {...veld(form, 'volgendeActie')}
              label="Wat doe je op die dag?"
              hint="Leeg: dan blijft staan wat er stond."
              required={false}
            />
            <Button>Leg opzij</Button>
          </Form>
        </Details>
      )}
    </>
  )
}
