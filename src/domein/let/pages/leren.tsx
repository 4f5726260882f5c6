import {
  Button,
  Details,
  Form,
  type FormState,
  formVan,
  KeyValue,
  Melding,
  Sectie,
  SelectField,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import { gebiedNamen } from '../let.texts.ts'
import type { SessieDetail } from '../let.uitvoer.schema.ts'
import { gebieden } from '../usecases/vul-leerdeel.ts'

/** LET-16: deciding and learning belong together; the session cannot close without. */
export function Leren({ s, form, sleutel }: { s: SessieDetail; form: FormState | undefined; sleutel: string }) {
  const f = formVan(form, 'leerdeel')
  return (
    <Sectie titel="Leren hoort erbij">
      {s.leerdeel ? (
        <KeyValue
          feiten={[
            { naam: 'Wat wij leerden', waarde: s.leerdeel },
            ...s.aanbevelingen.map((a) => ({ naam: `Aanbeveling aan ${a.organisatie.naam}`, waarde: a.tekst })),
            ...(s.redenGeenAanbeveling ? [{ naam: 'Geen aanbeveling', waarde: s.redenGeenAanbeveling }] : []),
          ]}
        />
      ) : (
        <LeegLeerdeel s={s} />
      )}
      {s.magAgenda ? (
        <Details samenvatting={s.leerdeel ? 'Werk het leerdeel bij' : 'Schrijf het leerdeel'} open={f !== undefined}>
          <Form id="leerdeel" action={`/let/${s.id}/leerdeel`} form={f} sleutel={`${sleutel}-leerdeel`} bewaak>
            <TextArea
              {...veld(f, 'leerdeel', s.leerdeel ?? undefined)}
              label="Wat leerden jullie?"
              rows={3}
              max={8000}
              waarschuw
            />
            <TextArea
              {...veld(f, 'aanbeveling')}
              label="Aanbeveling"
              hint="Aan één organisatie, zodat het niet nog eens gebeurt."
              required={false}
              rows={2}
              max={4000}
              waarschuw
            />
            <SelectField
              {...veld(f, 'aanbevelingAan')}
              label="Aan welke organisatie?"
              required={false}
              options={s.partijen.map((p) => ({ value: p.organisatie.id, label: p.organisatie.naam }))}
            />
            <SelectField
              {...veld(f, 'gebied')}
              label="Over welk gebied?"
              required={false}
              options={gebieden.map((g) => ({ value: g, label: gebiedNamen[g] ?? g }))}
            />
            <TextArea
              {...veld(f, 'redenGeenAanbeveling')}
              label="Geen aanbeveling? Schrijf op waarom."
              required={false}
              rows={2}
              max={2000}
            />
            <Button variant="primary">Bewaar het leerdeel</Button>
          </Form>
        </Details>
      ) : null}
      {s.magSamenvatten ? <Samenvatting s={s} form={formVan(form, 'samenvatting')} sleutel={sleutel} /> : null}
    </Sectie>
  )
}

/** Before the table met there is nothing to learn yet; after it, the way on is closed until this is filled (INV-12). */
const LeegLeerdeel = ({ s }: { s: SessieDetail }) =>
  ['verzocht', 'getoetst', 'geagendeerd'].includes(s.status) ? (
    <p className="subtle">Na de zitting schrijf je op wat jullie leerden. Zonder dat sluit een zitting niet.</p>
  ) : (
    <Melding soort="nee" titel="De zitting kan nog niet sluiten">
      Er mist nog één ding: het leerdeel.
    </Melding>
  )

const Samenvatting = ({ s, form, sleutel }: { s: SessieDetail; form: FormState | undefined; sleutel: string }) => (
  <Details samenvatting="Wat mogen andere zittingen hiervan weten?" open={form !== undefined}>
    <Form id="samenvatting" action={`/let/${s.id}/samenvatting`} form={form} sleutel={`${sleutel}-samenvatting`} bewaak>
      <TextArea
        {...veld(form, 'samenvatting', s.samenvatting ?? undefined)}
        label="Wat speelde er, en wat hielp?"
        hint="Zonder casusnummer, naam of plaats. Andere zittingen zien het als deze is geëvalueerd."
        rows={3}
        max={2000}
        waarschuw
      />
      <Button variant="primary">Bewaar de samenvatting</Button>
    </Form>
  </Details>
)
