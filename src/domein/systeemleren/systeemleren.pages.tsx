import { newId } from '../../platform/ids.ts'
import { defineForm, definePage, type Pages } from '../../platform/routes.ts'
import { formatDatum } from '../../platform/time.ts'
import {
  Button,
  Checkbox,
  DateField,
  Details,
  Form,
  type FormState,
  formVan,
  KeyValue,
  Layout,
  Leeg,
  PageHead,
  Sectie,
  SelectField,
  Tabel,
  Tag,
  TextArea,
  TextField,
  veld,
} from '../../ui/index.ts'
import { geenRuimteFormulier, geenRuimtePagina } from './pages/geen-ruimte.tsx'
import type { SignaalActie } from './systeemleren.schema.ts'
import {
  gebiedLabels,
  gevolgLabels,
  signaalActieLabels,
  signaalStatusLabels,
  uitkomstLabels,
  wetsvraagLabels,
  wetsvragen,
} from './systeemleren.texts.ts'
import { bekijkSignaal, bekijkSignalen, type SignaalUit } from './usecases/bekijk-signalen.ts'
import { meldSignaal } from './usecases/meld-signaal.ts'
import { zetSignaalStap } from './usecases/zet-signaal-stap.ts'

const keuzes = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
const kruimels = [{ href: '/', label: 'Mijn werk' }]

const lijst = definePage({
  path: '/leren',
  laad: async (b) => ({ items: (await b.run(bekijkSignalen, {})).items, sleutel: newId() }),
  toon: (d, form) => <Lijst {...d} form={form} />,
})
const een = definePage({
  path: '/leren/:signaalId',
  laad: async (b, req) => ({ s: await b.run(bekijkSignaal, { signaalId: req.params.signaalId }), sleutel: newId() }),
  toon: (d, form) => <Signaal {...d} form={form} />,
})

export const systeemlerenPages: Pages = {
  paginas: [lijst, geenRuimtePagina, een],
  formulieren: [
    geenRuimteFormulier,
    defineForm({
      path: '/leren',
      useCase: meldSignaal,
      pagina: lijst,
      naar: () => '/leren',
      gelukt: () => 'Dank je. Het signaal is binnen.',
    }),
    defineForm({
      path: '/leren/:signaalId/stap',
      useCase: zetSignaalStap,
      pagina: een,
      naar: (r) => `/leren/${r.id}`,
      gelukt: (r) => `Het signaal staat nu op: ${signaalStatusLabels[r.status]}.`,
    }),
  ],
}

function Lijst({
  items,
  sleutel,
  form,
}: {
  items: readonly SignaalUit[]
  sleutel: string
  form: FormState | undefined
}) {
  return (
    <Layout title="Leren" fout={form !== undefined} crumbs={kruimels}>
      <PageHead
        titel="Leren"
        intro="Wat vastloopt bij één huishouden, loopt vaak bij meer vast. Hier zie je wat ermee gebeurde, en waarom."
      />
      <Details samenvatting="Geef een signaal" open={form !== undefined}>
        <Form action="/leren" form={form} sleutel={sleutel} bewaak>
          <TextArea
            {...veld(form, 'omschrijving')}
            label="Wat gaat er mis?"
            hint="In een paar zinnen. Zonder namen: niemand hoeft te weten om wie het ging."
            rows={3}
            max={4000}
            waarschuw
          />
          <SelectField
            {...veld(form, 'gebied')}
            label="Waar gaat het over?"
            required={false}
            options={keuzes(gebiedLabels)}
          />
          <TextField {...veld(form, 'wet')} label="Welke wet of regeling?" required={false} />
          <Button variant="primary">Geef het signaal</Button>
        </Form>
      </Details>
      <Tabel
        caption="Signalen, nieuwste eerst"
        captionVerborgen
        sleutel={(s) => s.id}
        rijen={items}
        leeg={<Leeg titel="Er zijn nog geen signalen voor jou." />}
        kolommen={[
          {
            kop: 'Signaal',
            cel: (s) => (
              <a href={`/leren/${s.id}`}>
                {s.omschrijving.length > 120 ? `${s.omschrijving.slice(0, 117)}...` : s.omschrijving}
              </a>
            ),
          },
          { kop: 'Gebied', cel: (s) => (s.gebied ? gebiedLabels[s.gebied] : 'nog niet gekozen') },
          { kop: 'Bij wie', cel: (s) => s.geadresseerde?.naam ?? 'nog niet gevraagd' },
          { kop: 'Stand', cel: (s) => signaalStatusLabels[s.status] },
          { kop: 'Uitkomst', cel: (s) => (s.uitkomst ? uitkomstLabels[s.uitkomst] : '') },
        ]}
      />
    </Layout>
  )
}

type Detail = SignaalUit & { acties: readonly SignaalActie[] }
function Signaal({ s, sleutel, form }: { s: Detail; sleutel: string; form: FormState | undefined }) {
  const feit = (naam: string, waarde: string | null) => (waarde ? [{ naam, waarde }] : [])
  return (
    <Layout title="Signaal" fout={form !== undefined} crumbs={[...kruimels, { href: '/leren', label: 'Leren' }]}>
      <PageHead
        titel="Signaal"
        intro={s.omschrijving}
        tags={<Tag stand={s.status === 'gesloten' ? 'klaar' : 'loopt'}>{signaalStatusLabels[s.status]}</Tag>}
      />
      <KeyValue
        feiten={[
          ...feit('Gebied', s.gebied ? gebiedLabels[s.gebied] : null),
          ...feit('Wet', s.wet),
          ...feit('Vraagt om', s.vraagtOmWet ? 'een andere wet of regel' : null),
          ...wetsvragen.flatMap((v) => feit(wetsvraagLabels[v], s[v])),
          ...feit('Bij wie', s.geadresseerde?.naam ?? null),
          ...feit('Vraag', s.vraag),
          ...feit('Reactie voor', s.reactieVoor ? formatDatum(s.reactieVoor) : null),
          ...feit('Reactie', s.reactie),
          ...feit('Uitkomst', s.uitkomst ? uitkomstLabels[s.uitkomst] : null),
          ...feit('Waarom', s.waarom),
          ...feit('Wat verandert er', s.gevolgtype ? gevolgLabels[s.gevolgtype] : null),
          ...feit('Staat in', s.verwijzing),
          ...feit(
            'Nagaan',
            s.uitkomst && !s.nagaanBevinding && s.nagaanVanaf
              ? `nog open: kijk vanaf ${formatDatum(s.nagaanVanaf)} of het echt gebeurde`
              : null,
          ),
          ...feit('Nagegaan', s.nagaanBevinding && `${s.nagaanBevinding} (${s.nagaanDoor ?? ''})`),
          ...feit('Reden', s.reden),
        ]}
      />
      {s.acties.length > 0 ? (
        <Sectie titel="Volgende stap">
          {s.acties.map((actie) => (
            <Stap key={actie} s={s} actie={actie} form={formVan(form, actie)} sleutel={sleutel} />
          ))}
        </Sectie>
      ) : null}
    </Layout>
  )
}

function Stap({
  s,
  actie,
  form,
  sleutel,
}: {
  s: Detail
  actie: SignaalActie
  form: FormState | undefined
  sleutel: string
}) {
  return (
    <Details samenvatting={signaalActieLabels[actie]} open={form !== undefined}>
      <Form id={actie} action={`/leren/${s.id}/stap`} form={form} sleutel={`${sleutel}-${actie}`} versie={s.version}>
        <input type="hidden" name="actie" value={actie} />
        <Velden s={s} actie={actie} form={form} />
        <Button variant="primary">{signaalActieLabels[actie]}</Button>
      </Form>
    </Details>
  )
}

function Velden({ s, actie, form }: { s: Detail; actie: SignaalActie; form: FormState | undefined }) {
  if (actie === 'duid')
    return (
      <>
        <SelectField
          {...veld(form, 'gebied', s.gebied ?? undefined)}
          label="Waar gaat het over?"
          options={keuzes(gebiedLabels)}
        />
        <Checkbox
          {...veld(form, 'vraagtOmWet', s.vraagtOmWet ? 'ja' : '')}
          label="Dit vraagt om een andere wet of regel"
        />
        {wetsvragen.map((v) => (
          <TextArea
            key={v}
            {...veld(form, v, s[v] ?? undefined)}
            label={wetsvraagLabels[v]}
            required={false}
            rows={2}
            max={4000}
            waarschuw
          />
        ))}
      </>
    )
  if (actie === 'legTerug')
    return (
      <>
        <TextArea
          {...veld(form, 'vraag', s.vraag ?? undefined)}
          label="Welke vraag stel je?"
          rows={2}
          max={4000}
          waarschuw
        />
        <DateField
          {...veld(form, 'reactieVoor')}
          label="Reactie voor"
          hint="Leeg is over zes weken."
          required={false}
        />
      </>
    )
  if (actie === 'ontvangReactie')
    return <TextArea {...veld(form, 'reactie')} label="Wat is jullie reactie?" rows={3} max={4000} waarschuw />
  if (actie === 'gaNa')
    return <TextArea {...veld(form, 'nagaanBevinding')} label="Wat is er echt veranderd?" rows={3} max={4000} />
  if (actie === 'valAf')
    return <TextArea {...veld(form, 'reden')} label="Waarom valt dit signaal af?" rows={2} max={4000} />
  if (actie !== 'stelUitkomstVast') return null
  return (
    <>
      <SelectField {...veld(form, 'uitkomst')} label="Wat is ermee gedaan?" options={keuzes(uitkomstLabels)} />
      <TextArea {...veld(form, 'waarom')} label="Waarom?" rows={2} max={4000} />
      <SelectField {...veld(form, 'gevolgtype')} label="Wat verandert er?" options={keuzes(gevolgLabels)} />
      <TextField {...veld(form, 'verwijzing')} label="In welk stuk staat het?" required={false} />
    </>
  )
}
