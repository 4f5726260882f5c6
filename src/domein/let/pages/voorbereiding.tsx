import {
  Button,
  Checkbox,
  CheckboxGroup,
  DateField,
  Details,
  Form,
  type FormState,
  formVan,
  Sectie,
  SelectField,
  Tabel,
  TextArea,
  TextField,
  TimeField,
  veld,
} from '../../../ui/index.ts'
import { lidSoortLabels, vervaltDoorLabels } from '../let.texts.ts'
import type { SessieDetail } from '../let.uitvoer.schema.ts'

export type Keuzes = {
  voorzitters: { id: string; naam: string; organisatieNaam: string }[]
  kandidaten: {
    id: string
    naam: string
    functie: string
    organisatieNaam: string
    bestuurder: boolean
    alleenGast: boolean
  }[]
}
type Props = { s: SessieDetail; form: FormState | undefined; sleutel: string }

/** What chair and secretary prepare: chair, date, members, minutes. */
export function Voorbereiding({ s, keuzes, form, sleutel }: Props & { keuzes: Keuzes | null }) {
  return (
    <Sectie titel="Voorzitter en leden">
      <p>Voorzitter: {s.voorzitterNaam ?? 'nog niet gekozen'}</p>
      <Tabel
        caption="Wie er aan tafel zitten"
        captionVerborgen
        sleutel={(l) => l.id}
        rijen={s.leden}
        leeg={<p className="subtle">Er is nog niemand uitgenodigd.</p>}
        kolommen={[
          { kop: 'Naam', cel: (l) => l.naam },
          { kop: 'Organisatie', cel: (l) => l.organisatie.naam },
          { kop: 'Rol', cel: (l) => lidSoortLabels[l.soort] },
          { kop: 'Mandaat', cel: (l) => l.mandaatTekst ?? (l.soort === 'bestuurder' ? 'eigen bevoegdheid' : 'geen') },
          ...(s.magAgenda
            ? [
                {
                  kop: 'Doen',
                  kopVerborgen: true,
                  cel: (l: SessieDetail['leden'][number]) => (
                    <Form id={`einde-${l.id}`} action={`/let/${s.id}/leden/${l.id}/einde`}>
                      <Button size="small" verborgen={`: ${l.naam}`}>
                        Laat vertrekken
                      </Button>
                    </Form>
                  ),
                },
              ]
            : []),
        ]}
      />
      {keuzes && s.magVoorzitterKiezen ? (
        <VoorzitterFormulier s={s} keuzes={keuzes} form={formVan(form, 'voorzitter')} sleutel={sleutel} />
      ) : null}
      {keuzes && s.magAgenda ? (
        <LidFormulier s={s} keuzes={keuzes} form={formVan(form, 'lid')} sleutel={sleutel} />
      ) : null}
      {s.magAgenda ? <AgendaFormulier s={s} form={formVan(form, 'agenda')} sleutel={sleutel} /> : null}
    </Sectie>
  )
}

function VoorzitterFormulier({ s, keuzes, form }: Props & { keuzes: Keuzes }) {
  return (
    <Details
      samenvatting={s.voorzitterNaam ? 'Vraag een andere voorzitter' : 'Vraag een voorzitter'}
      open={form !== undefined || s.voorzitterNaam === null}
    >
      <Form id="voorzitter" action={`/let/${s.id}/voorzitter`} form={form} versie={s.version}>
        <SelectField
          {...veld(form, 'voorzitterId')}
          label="Wie zit voor?"
          hint="Niet van een organisatie die bij deze casus betrokken is."
          options={keuzes.voorzitters.map((v) => ({ value: v.id, label: `${v.naam}, ${v.organisatieNaam}` }))}
        />
        <Button variant="primary">Vraag deze voorzitter</Button>
      </Form>
    </Details>
  )
}

function LidFormulier({ s, keuzes, form, sleutel }: Props & { keuzes: Keuzes }) {
  return (
    <Details samenvatting="Nodig een lid uit" open={form !== undefined}>
      <Form id="lid" action={`/let/${s.id}/leden`} form={form} sleutel={`${sleutel}-lid`}>
        <SelectField
          {...veld(form, 'persoonId')}
          label="Wie?"
          options={keuzes.kandidaten.map((k) => ({
            value: k.id,
            label: `${k.naam}, ${k.functie}, ${k.organisatieNaam}${k.alleenGast ? ' (alleen als gast)' : ''}`,
          }))}
        />
        <SelectField
          {...veld(form, 'soort', 'bestuurder')}
          label="Als wat?"
          hint="Een gast praat mee, bijvoorbeeld een corporatie of zorgverzekeraar. Niemand kan een gast iets opdragen."
          options={Object.entries(lidSoortLabels).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          {...veld(form, 'mandaatTekst')}
          label="Mandaat van de vervanger"
          hint="Waarover mag de vervanger beslissen?"
          required={false}
        />
        <TextField {...veld(form, 'mandaatGegevenDoor')} label="Gegeven door" required={false} />
        <DateField {...veld(form, 'mandaatTot')} label="Mandaat geldig tot" required={false} />
        <Button variant="primary">Nodig uit</Button>
      </Form>
      <p className="small">
        Wat elders hielp, lees je bij <a href="/ruimte/voorbeelden">Voorbeelden</a>.
      </p>
    </Details>
  )
}

function AgendaFormulier({ s, form }: Props) {
  return (
    <Details samenvatting="Werk de agenda en het verslag bij" open={form !== undefined}>
      <Form id="agenda" action={`/let/${s.id}/agenda`} form={form} versie={s.version} bewaak>
        <DateField {...veld(form, 'zittingOp', s.zittingOp ?? undefined)} label="Dag van de zitting" required={false} />
        <TimeField {...veld(form, 'zittingTijd', s.zittingTijd ?? undefined)} label="Begintijd" required={false} />
        <TextField {...veld(form, 'plaats', s.plaats)} label="Waar" required={false} />
        <CheckboxGroup
          {...veld(form, 'aanwezig', s.aanwezig)}
          label="Wie waren er?"
          required={false}
          options={s.leden.map((l) => ({ value: l.persoonId, label: `${l.naam}, ${l.organisatie.naam}` }))}
        />
        <TextArea
          {...veld(form, 'verslag', s.verslag)}
          label="Verslag"
          required={false}
          rows={5}
          max={20_000}
          waarschuw
        />
        <Button variant="primary">Bewaar</Button>
      </Form>
    </Details>
  )
}

/** Every step that exists from here: who may, and what still misses, before the button is pressed. */
export function Stappen({ s, form, sleutel }: Props) {
  const mijn = s.stappen.filter((x) => x.mag)
  if (mijn.length === 0) return null
  return (
    <Sectie titel="Volgende stap" id="stappen">
      {mijn.map((x) => (
        <StapFormulier key={x.actie} s={s} stap={x} form={formVan(form, `stap-${x.actie}`)} sleutel={sleutel} />
      ))}
    </Sectie>
  )
}

/** Ways out and detours: possible, never what the page suggests. */
export const metReden: ReadonlySet<string> = new Set([
  'wijsAf',
  'legTerug',
  'vervalt',
  'meldImpasse',
  'vraagBemiddeling',
  'hervatNaBemiddeling',
])

function StapFormulier({ s, stap, form, sleutel }: Props & { stap: SessieDetail['stappen'][number] }) {
  const mist = stap.ontbreekt.map((o) => o.uitleg).join(' ')
  const knop = (
    <Button
      variant={metReden.has(stap.actie) ? 'secondary' : 'primary'}
      reden={mist === '' ? undefined : `Nog nodig: ${mist}`}
    >
      {stap.label}
    </Button>
  )
  // Not possible yet: the reason stands beside the button, and there is no form to send.
  if (mist !== '') return <p>{knop}</p>
  const velden = (
    <Form
      id={`stap-${stap.actie}`}
      action={`/let/${s.id}/stap`}
      form={form}
      sleutel={`${sleutel}-${stap.actie}`}
      versie={s.version}
    >
      <input type="hidden" name="actie" value={stap.actie} />
      {metReden.has(stap.actie) ? (
        <TextArea {...veld(form, 'reden')} label="Waarom?" rows={3} max={4000} waarschuw />
      ) : null}
      {stap.actie === 'legTerug' ? (
        <>
          <Checkbox
            {...veld(form, 'patstellingLokaal')}
            label="De patstelling ligt bij de gemeente of lokale partners"
          />
          <TextArea
            {...veld(form, 'suggestie')}
            label="Advies of goed voorbeeld"
            required={false}
            rows={2}
            max={4000}
            waarschuw
          />
          <TextArea
            {...veld(form, 'redenGeenSuggestie')}
            label="Geen advies? Schrijf op waarom."
            required={false}
            rows={2}
            max={2000}
          />
        </>
      ) : null}
      {stap.actie === 'vervalt' ? (
        <SelectField
          {...veld(form, 'vervaltDoor')}
          label="Waarom is het LET niet meer nodig?"
          options={Object.entries(vervaltDoorLabels).map(([value, label]) => ({ value, label }))}
        />
      ) : null}
      {stap.actie === 'vraagBemiddeling' ? (
        <TextField
          {...veld(form, 'bemiddelaar')}
          label="Wie is om bemiddeling gevraagd?"
          hint="Alleen als een overeenkomst tussen de partijen dat zegt."
        />
      ) : null}
      {knop}
    </Form>
  )
  return metReden.has(stap.actie) ? (
    <Details samenvatting={stap.label} open={form !== undefined}>
      {velden}
    </Details>
  ) : (
    velden
  )
}
