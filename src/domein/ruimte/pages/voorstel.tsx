import type { ReactElement } from 'react'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type FormPost, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  CheckboxGroup,
  DateField,
  Form,
  Layout,
  PageHead,
  SelectField,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import {
  type Bepaling,
  type BepalingInhoud,
  Beslislaag,
  Bevoegdheid,
  Domein,
  Fraude,
  Rechtsstatus,
  Situatie,
  Soort,
  SoortRegel,
  Zekerheid,
} from '../ruimte.schema.ts'
import {
  beslislaagLabels,
  bevoegdheidLabels,
  domeinLabels,
  fraudeLabels,
  situatieLabels,
  soortLabels,
  soortRegelLabels,
} from '../ruimte.texts.ts'
import { bekijkBepaling } from '../usecases/bekijk-bepaling.ts'
import { stelBepalingVoor } from '../usecases/stel-bepaling-voor.ts'
import { wijzigBepaling } from '../usecases/wijzig-bepaling.ts'

export const voorstelPagina = definePage({
  path: '/ruimte/nieuw',
  laad: async () => null,
  toon: (_d, form) => <Voorstelscherm form={form} />,
})
export const verbeterPagina = definePage({
  path: '/ruimte/:sleutel/verbeter',
  laad: (b, req) => b.run(bekijkBepaling, { sleutel: req.params.sleutel ?? '' }),
  toon: (b, form) => <Verbeterscherm b={b} form={form} />,
})

export const voorstelFormulieren: readonly FormPost[] = [
  defineForm({
    path: '/ruimte/nieuw',
    useCase: stelBepalingVoor,
    pagina: voorstelPagina,
    naar: (r: Bepaling) => `/ruimte/${r.sleutel}`,
    gelukt: () => 'Je voorstel staat in de catalogus. Een jurist kijkt ernaar.',
  }),
  defineForm({
    path: '/ruimte/:sleutel/verbeter',
    useCase: wijzigBepaling,
    pagina: verbeterPagina,
    naar: (r: Bepaling) => `/ruimte/${r.sleutel}`,
    gelukt: () => 'Je verbetering staat er als voorstel. De vorige versie blijft te zien.',
  }),
]

const crumbs = [{ href: '/ruimte', label: 'Ruimte in de wet' }]

function Voorstelscherm({ form }: { form: FormState | undefined }): ReactElement {
  return (
    <Layout title="Stel ruimte voor" crumbs={crumbs}>
      <PageHead
        titel="Stel ruimte voor"
        intro="Ken je een artikel of afspraak waarmee een organisatie iemand verder kan helpen? Leg het hier vast. Het is een voorstel tot een jurist heeft gekeken."
      />
      <Form action="/ruimte/nieuw" sleutel={newId()} form={form}>
        <TextField
          {...veld(form, 'sleutel')}
          label="Korte naam voor het adres"
          hint="Kleine letters en streepjes, bijvoorbeeld duo-afspraak-op-maat"
        />
        <Velden form={form} />
        <Button variant="primary">Stel voor</Button>
      </Form>
    </Layout>
  )
}

function Verbeterscherm({ b, form }: { b: Bepaling; form: FormState | undefined }): ReactElement {
  return (
    <Layout title={`Verbeter: ${b.titel}`} crumbs={[...crumbs, { href: `/ruimte/${b.sleutel}`, label: b.titel }]}>
      <PageHead
        titel={`Verbeter: ${b.titel}`}
        intro="Je maakt een nieuwe versie. Die is een voorstel tot een jurist heeft gekeken. De vorige versie blijft te zien."
      />
      <Form action={`/ruimte/${b.sleutel}/verbeter`} versie={b.version} form={form}>
        <Velden form={form} start={b} />
        <TextField {...veld(form, 'wijziging')} label="Wat heb je veranderd, en waarom?" />
        <Button variant="primary">Bewaar als nieuwe versie</Button>
      </Form>
    </Layout>
  )
}

const opties = <T extends string>(waarden: readonly T[], labels: Record<T, string>) =>
  waarden.map((value) => ({ value, label: labels[value] }))
const gewoon = (waarden: readonly string[]) => waarden.map((value) => ({ value, label: value }))

function Velden({ form, start }: { form: FormState | undefined; start?: BepalingInhoud | undefined }) {
  const v = (naam: keyof BepalingInhoud) => {
    const waarde = start?.[naam]
    return veld(form, `inhoud.${naam}`, waarde === null || waarde === undefined ? '' : waarde)
  }
  return (
    <>
      <TextField {...v('titel')} label="Naam in gewone woorden" hint="Wat kan de organisatie doen?" />
      <TextField {...v('wet')} label="Wet, regeling of afspraak" />
      <TextField {...v('artikel')} label="Artikel" kort required={false} />
      <TextField {...v('lid')} label="Lid of onderdeel" kort required={false} />
      <TextField {...v('bwb')} label="BWB-nummer" kort required={false} hint="Begint met BWBR" />
      <SelectField {...v('soortRegel')} label="Soort regel" options={opties(SoortRegel.options, soortRegelLabels)} />
      <SelectField {...v('soort')} label="Soort ruimte" options={opties(Soort.options, soortLabels)} />
      <SelectField
        {...v('bevoegdheid')}
        label="Soort bevoegdheid"
        options={opties(Bevoegdheid.options, bevoegdheidLabels)}
      />
      <Lijst form={form} naam="organisaties" start={start?.organisaties} label="Organisatie" aantal={3} />
      <TextField {...v('beslist')} label="Wie beslist?" hint="De uitvoerder, het departement, of allebei" />
      <SelectField
        {...v('beslislaag')}
        label="Op welk niveau?"
        options={opties(Beslislaag.options, beslislaagLabels)}
      />
      <CheckboxGroup {...v('domeinen')} label="Waar gaat het over?" options={opties(Domein.options, domeinLabels)} />
      <CheckboxGroup
        {...v('situaties')}
        label="Waarbij speelt het?"
        required={false}
        options={opties(Situatie.options, situatieLabels)}
      />
      <TextArea
        {...v('samenvatting')}
        label="Wat houdt het in?"
        hint="Twee zinnen in gewone woorden"
        max={600}
        rows={3}
      />
      <TextArea {...v('voorwaarden')} label="Voorwaarden" max={2000} rows={4} />
      <Lijst form={form} naam="trefwoorden" start={start?.trefwoorden} label="Trefwoord" aantal={6} />
      <SelectField {...v('fraude')} label="Fraude of verwijt" options={opties(Fraude.options, fraudeLabels)} />
      <SelectField {...v('rechtsstatus')} label="Rechtsstatus" options={gewoon(Rechtsstatus.options)} />
      <DateField {...v('geldigVan')} label="Geldt vanaf" required={false} />
      <DateField {...v('geldigTot')} label="Geldt tot en met" required={false} />
      <SelectField {...v('zekerheid')} label="Hoe zeker is het?" options={gewoon(Zekerheid.options)} />
      <TextField {...v('bron')} label="Bron" required={false} />
      <TextField {...v('bronDatum')} label="Datum van de bron" kort required={false} />
      <TextArea {...v('noot')} label="Noot voor de jurist" required={false} max={2000} rows={2} />
    </>
  )
}

type LijstProps = {
  form: FormState | undefined
  naam: 'organisaties' | 'trefwoorden'
  start: readonly string[] | undefined
  label: string
  aantal: number
}

/** A list as so many short fields, plus room for two more; empty ones fall away. */
function Lijst({ form, naam, start = [], label, aantal }: LijstProps) {
  const n = Math.max(aantal, start.length + 2)
  return (
    <>
      {Array.from({ length: n }, (_, i) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: server render only, the fields never move
          key={i}
          {...veld(form, `inhoud.${naam}.${i}`, start[i] ?? '')}
          label={`${label} ${i + 1}`}
          required={i === 0 ? undefined : false}
          kort
        />
      ))}
    </>
  )
}
