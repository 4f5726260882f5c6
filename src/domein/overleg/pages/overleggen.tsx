import type { FormState } from '../../../ui/index.ts'
import {
  Button,
  CheckboxGroup,
  DateField,
  Details,
  datumTijd,
  Form,
  formVan,
  KeyValue,
  Leeg,
  TextArea,
  TextField,
  TimeField,
  veld,
} from '../../../ui/index.ts'
import type { Overleg, Tafel } from '../overleg.schema.ts'

export function Overleggen({ tafel, form }: { tafel: Tafel; form: FormState | undefined }) {
  if (tafel.overleggen.length === 0) return <Leeg titel="Er is nog geen overleg gepland." />
  return tafel.overleggen.map((o) => (
    <EenOverleg key={o.id} overleg={o} tafel={tafel} form={formVan(form, `verslag-${o.id}`)} />
  ))
}

function EenOverleg({ overleg, tafel, form }: { overleg: Overleg; tafel: Tafel; form: FormState | undefined }) {
  const pad = `/casussen/${tafel.casus.id}/overleg/${overleg.id}`
  const wie = overleg.genodigden.map(
    (g) =>
      [g.persoonNaam, g.organisatie.naam].filter(Boolean).join(', ') +
      (g.aanwezig === null ? '' : g.aanwezig ? ' (was er)' : ' (was er niet)'),
  )
  return (
    <article className="vak">
      <h3>{datumTijd(new Date(overleg.op))}</h3>
      <KeyValue
        feiten={[
          { naam: 'Doel', waarde: overleg.doel },
          { naam: 'Hoe we beslissen', waarde: overleg.besliswijze },
          { naam: 'Wat afspraken waard zijn', waarde: overleg.statusVanAfspraken },
          { naam: 'Uitgenodigd', waarde: wie.join('; ') },
          ...(overleg.plaats ? [{ naam: 'Waar', waarde: overleg.plaats }] : []),
          ...(overleg.verslag ? [{ naam: 'Verslag', waarde: overleg.verslag }] : []),
        ]}
      />
      <p>
        <a href={`${pad}/agenda`}>Agendabestand van dit overleg</a>
      </p>
      {tafel.magSchrijven ? (
        <Details
          samenvatting={overleg.verslag ? 'Werk het verslag bij' : 'Leg het verslag vast'}
          open={form !== undefined}
        >
          <Form id={`verslag-${overleg.id}`} action={`${pad}/verslag`} form={form} versie={overleg.version} bewaak>
            <TextArea
              {...veld(form, 'verslag', overleg.verslag ?? undefined)}
              label="Wat is er besproken en afgesproken?"
              rows={5}
              max={10_000}
              waarschuw
            />
            <CheckboxGroup
              {...veld(
                form,
                'aanwezig',
                overleg.genodigden.filter((g) => g.aanwezig).map((g) => g.organisatie.id),
              )}
              label="Wie was er?"
              required={false}
              options={overleg.genodigden.map((g) => ({ value: g.organisatie.id, label: g.organisatie.naam }))}
            />
            <Button variant="primary">Leg het verslag vast</Button>
          </Form>
        </Details>
      ) : null}
    </article>
  )
}

export function PlanFormulier({
  tafel,
  form,
  sleutel,
}: {
  tafel: Tafel
  form: FormState | undefined
  sleutel: string
}) {
  const f = formVan(form, 'plan')
  return (
    <Details samenvatting="Plan een overleg" open={f !== undefined}>
      <Form id="plan" action={`/casussen/${tafel.casus.id}/overleg`} form={f} sleutel={`${sleutel}-plan`} bewaak>
        <TextArea {...veld(f, 'doel')} label="Waarvoor komen jullie bij elkaar?" rows={2} max={1000} waarschuw />
        <TextArea
          {...veld(f, 'besliswijze')}
          label="Hoe beslissen jullie?"
          hint="Bijvoorbeeld: samen verkennen, elke organisatie beslist zelf."
          rows={2}
          max={1000}
        />
        <TextField
          {...veld(f, 'statusVanAfspraken')}
          label="Wat zijn afspraken waard?"
          hint="Advies, toezegging of besluit."
        />
        <DateField {...veld(f, 'datum')} label="Dag" />
        <TimeField {...veld(f, 'tijd')} label="Begintijd" />
        <TextField {...veld(f, 'plaats')} label="Waar of hoe" hint="Bijvoorbeeld: beeldbellen." required={false} />
        <CheckboxGroup
          {...veld(f, 'organisatieIds')}
          label="Wie nodig je uit?"
          options={tafel.organisaties.map((o) => ({ value: o.id, label: o.naam }))}
        />
        {tafel.contacten.length > 0 && (
          <CheckboxGroup
            {...veld(f, 'vermeldingIds')}
            label="Wie uit het Maatwerkregister vraag je?"
            hint="Zij krijgt bericht wanneer het overleg is. Van de casus ziet zij niets, tot je iets met haar deelt."
            required={false}
            options={tafel.contacten.map((m) => ({ value: m.id, label: `${m.naam}, ${m.organisatie.naam}` }))}
          />
        )}
        <Button variant="primary">Plan het overleg</Button>
      </Form>
    </Details>
  )
}
