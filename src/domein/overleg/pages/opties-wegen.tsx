import type { FormState } from '../../../ui/index.ts'
import {
  Button,
  Details,
  datumTijd,
  Form,
  formVan,
  HiddenField,
  Sectie,
  SelectField,
  Stack,
  Tabel,
  Tag,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { type GewogenOptie, type Tafel, weegOordelen } from '../overleg.schema.ts'
import { weegLabels } from '../overleg.texts.ts'

type Props = { tafel: Tafel; form: FormState | undefined; sleutel: string }
type Waarde = Tafel['waarden'][number]
const standen = { past: 'klaar', deels: 'loopt', past_niet: 'af' } as const

/** GEN-17: not which option scores best, but what each does to what counts here. */
export function OptiesDeel({ tafel, form, sleutel }: Props) {
  const { opties, waarden, magSchrijven, casus } = tafel
  if (opties.length === 0) return null
  const gebruikt = waarden.filter((w) => opties.some((o) => o.oordelen.some((x) => x.waarde === w.sleutel)))
  return (
    <Sectie titel="Opties naast de waarden">
      <Stack>
        <p className="measure">
          Leg elke optie naast wat hier telt. Dit is geen puntentelling: het laat zien waar jullie samen over praten.
        </p>
        {gebruikt.length > 0 && (
          <Tabel
            caption="Hoe elke optie past bij de waarden"
            captionVerborgen
            sleutel={(o) => o.id}
            rijen={opties.filter((o) => o.versie > 0)}
            af={(o) => o.afgevallen}
            kolommen={[
              {
                kop: 'Optie',
                cel: (o) => (
                  <>
                    {o.omschrijving}
                    <small>{o.op && `${o.doorNaam ?? ''}, ${datumTijd(new Date(o.op))}`}</small>
                  </>
                ),
              },
              ...gebruikt.map((w) => ({ kop: w.titel, cel: (o: GewogenOptie) => <Oordeel o={o} waarde={w} /> })),
            ]}
          />
        )}
        {magSchrijven &&
          opties
            .filter((o) => !o.afgevallen)
            .map((o) => (
              <Details
                key={o.id}
                samenvatting={`${o.versie > 0 ? 'Weeg opnieuw' : 'Weeg'}: ${o.omschrijving}`}
                open={formVan(form, `weeg-${o.id}`) !== undefined}
              >
                <WeegFormulier casusId={casus.id} o={o} waarden={waarden} form={form} sleutel={sleutel} />
              </Details>
            ))}
      </Stack>
    </Sectie>
  )
}

function Oordeel({ o, waarde }: { o: GewogenOptie; waarde: Waarde }) {
  const oordeel = o.oordelen.find((x) => x.waarde === waarde.sleutel)
  if (!oordeel) return <span className="subtle">niet gewogen</span>
  return (
    <>
      <Tag stand={standen[oordeel.oordeel]}>{weegLabels[oordeel.oordeel]}</Tag>
      {oordeel.uitleg !== '' && <small>{oordeel.uitleg}</small>}
    </>
  )
}

type WeegProps = {
  casusId: string
  o: GewogenOptie
  waarden: readonly Waarde[]
  form: FormState | undefined
  sleutel: string
}
function WeegFormulier({ casusId, o, waarden, form, sleutel }: WeegProps) {
  const f = formVan(form, `weeg-${o.id}`)
  return (
    <Form
      id={`weeg-${o.id}`}
      action={`/casussen/${casusId}/overleg/opties/${o.id}`}
      form={f}
      sleutel={`${sleutel}-${o.id.slice(-6)}`}
      versie={o.versie}
      label={`Weeg: ${o.omschrijving}`}
      bewaak
    >
      {waarden
        .filter((w) => w.actief)
        .map((w, i) => {
          const nu = o.oordelen.find((x) => x.waarde === w.sleutel)
          return (
            <div key={w.sleutel}>
              <HiddenField name={`oordelen.${i}.waarde`} value={w.sleutel} />
              <SelectField
                {...veld(f, `oordelen.${i}.oordeel`, nu?.oordeel)}
                label={w.titel}
                hint={w.tekst}
                leeg="Niet gewogen"
                required={false}
                options={weegOordelen.map((value) => ({ value, label: weegLabels[value] }))}
              />
              <TextField
                {...veld(f, `oordelen.${i}.uitleg`, nu?.uitleg)}
                label={`Waarom, bij ${w.titel.toLowerCase()}?`}
                required={false}
                waarschuw
              />
            </div>
          )
        })}
      <Button variant="primary">Bewaar de weging</Button>
    </Form>
  )
}
