import { formatDatum } from '../../../platform/time.ts'
import {
  Besluitregel,
  Button,
  Checkbox,
  DateField,
  Details,
  datumTijd,
  Form,
  type FormState,
  formVan,
  Sectie,
  SelectField,
  Tag,
  Tags,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { letBeslistZelfNiet, opvolgingLabels } from '../let.texts.ts'
import type { RegelUit, SessieDetail } from '../let.uitvoer.schema.ts'

type Props = { s: SessieDetail; form: FormState | undefined; sleutel: string }

export function Regels({ s, form, sleutel }: Props) {
  const bevestigd = s.regels.filter((r) => r.bevestigdOp !== null).length
  return (
    <Sectie
      titel="Besluitregels"
      rechts={
        <Tags>
          <Tag stand="klaar">{bevestigd} bevestigd</Tag>
          <Tag stand="loopt">{s.regels.length - bevestigd} wacht</Tag>
        </Tags>
      }
    >
      <p className="measure">{letBeslistZelfNiet}</p>
      {s.regels.length === 0 ? (
        <p className="subtle">Er is nog geen besluitregel.</p>
      ) : (
        s.regels.map((r) => <Regel key={r.id} s={s} r={r} form={form} />)
      )}
      {s.magRegelVoor.length > 0 ? <NieuweRegel s={s} form={formVan(form, 'regel')} sleutel={sleutel} /> : null}
    </Sectie>
  )
}

function Regel({ s, r, form }: { s: SessieDetail; r: RegelUit; form: FormState | undefined }) {
  const leden = s.leden.filter((l) => l.organisatie.id === r.organisatie.id)
  const stand =
    r.opvolging !== 'open'
      ? { stand: 'klaar' as const, tekst: opvolgingLabels[r.opvolging] }
      : r.bevestigdOp
        ? { stand: 'klaar' as const, tekst: 'Bevestigd' }
        : { stand: 'loopt' as const, tekst: r.magBevestigen ? 'Wacht op jouw bevestiging' : 'Wacht op bevestiging' }
  return (
    <Besluitregel
      id={`regel-${r.id}`}
      organisatie={r.organisatie.naam}
      lid={
        leden.map((l) => l.naam + (l.soort === 'vervanger' ? ' (vervanger met mandaat)' : '')).join(', ') ||
        'nog geen lid'
      }
      besluit={r.inhoud}
      waarom={r.motivering}
      afwijking={r.wijktAf ? r.afwijkingsmotivering : undefined}
      onder={
        <>
          {r.bevoegdheid} · klaar vóór <strong>{formatDatum(r.uiterlijkOp)}</strong> · eigenaar: {r.eigenaar}
          {r.opvolgingToelichting ? ` · ${r.opvolgingToelichting}` : ''}
        </>
      }
      stand={stand}
      zegel={
        r.bevestigdOp ? (
          <>
            {datumTijd(new Date(r.bevestigdOp))}
            <br />
            door {r.bevestigdDoorNaam}
          </>
        ) : undefined
      }
      acties={
        r.magBevestigen ? (
          <Bevestig s={s} r={r} />
        ) : r.magOpvolgen ? (
          <Opvolging s={s} r={r} form={formVan(form, `opvolging-${r.id}`)} />
        ) : undefined
      }
    />
  )
}

const Bevestig = ({ s, r }: { s: SessieDetail; r: RegelUit }) => (
  <Form id={`bevestig-${r.id}`} action={`/let/${s.id}/besluitregels/${r.id}/bevestiging`} versie={r.version} besluit>
    <Button variant="primary" size="small">
      Bevestig namens {r.organisatie.naam}
    </Button>
  </Form>
)

const Opvolging = ({ s, r, form }: { s: SessieDetail; r: RegelUit; form: FormState | undefined }) => (
  <Form
    id={`opvolging-${r.id}`}
    action={`/let/${s.id}/besluitregels/${r.id}/opvolging`}
    form={form}
    versie={r.version}
    label={`Opvolging van de besluitregel van ${r.organisatie.naam}`}
  >
    <SelectField
      {...veld(form, 'opvolging', 'gedaan')}
      label="Hoe staat het ervoor?"
      options={[
        { value: 'gedaan', label: 'Gedaan' },
        { value: 'vervallen', label: 'Vervallen' },
      ]}
    />
    <TextField {...veld(form, 'toelichting')} label="Waaruit blijkt dat, of waarom vervalt het?" />
    <Button size="small">Meld de opvolging</Button>
  </Form>
)

function NieuweRegel({ s, form, sleutel }: Props) {
  return (
    <Details samenvatting="Stel een besluitregel op" open={form !== undefined}>
      <Form id="regel" action={`/let/${s.id}/besluitregels`} form={form} sleutel={`${sleutel}-regel`} bewaak besluit>
        <SelectField
          {...veld(form, 'organisatieId')}
          label="Van welke organisatie is deze regel?"
          options={s.magRegelVoor.map((o) => ({ value: o.id, label: o.naam }))}
        />
        <TextArea
          {...veld(form, 'inhoud')}
          label="Wat doet de organisatie?"
          hint="Eén zin die de organisatie zelf kan uitvoeren."
          rows={2}
          max={4000}
          waarschuw
        />
        <TextField {...veld(form, 'bevoegdheid')} label="Op welk artikel of welke bevoegdheid?" />
        <TextArea {...veld(form, 'motivering')} label="Waarom?" rows={3} max={4000} waarschuw />
        <Checkbox {...veld(form, 'wijktAf')} label="Dit wijkt af van het advies van de casusregisseur" />
        <TextArea
          {...veld(form, 'afwijkingsmotivering')}
          label="Waarom wijkt het af?"
          hint="Alleen nodig als het afwijkt."
          required={false}
          rows={2}
          max={4000}
          waarschuw
        />
        <TextField {...veld(form, 'eigenaar')} label="Wie voert het uit?" hint="Een afdeling of functie." />
        <DateField {...veld(form, 'uiterlijkOp')} label="Uiterlijk" />
        <Button variant="primary">Zet de besluitregel klaar</Button>
      </Form>
    </Details>
  )
}
