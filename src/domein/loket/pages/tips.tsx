import { newId } from '../../../platform/ids.ts'
import { heeftRol } from '../../../platform/policy.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  Checkbox,
  datumLang,
  Form,
  type FormState,
  Knoppen,
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
} from '../../../ui/index.ts'
import { tipSoortLabels, tipStatusLabels } from '../loket.texts.ts'
import { type Tip, tipSoorten } from '../loket.tips.schema.ts'
import { bekijkTips, keuzeTip } from '../usecases/bekijk-tips.ts'
import { geefTip } from '../usecases/geef-tip.ts'

type Lijst = { tips: Tip[]; organisaties: { id: string; naam: string }[]; aandrager: boolean; sleutel: string }
export const tipsPagina = definePage<Lijst>({
  path: '/tips',
  laad: async (b) => ({
    tips: (await b.run(bekijkTips, {})).items,
    organisaties: (await b.run(keuzeTip, {})).items,
    aandrager: heeftRol(b.actor, 'aandrager'),
    sleutel: newId(),
  }),
  toon: (d, form) => <TipsPagina d={d} form={form} />,
})

function TipsPagina({ d, form }: { d: Lijst; form: FormState | undefined }) {
  return (
    <Layout title="Tips" fout={form !== undefined}>
      <PageHead
        titel="Tips"
        intro="Een ombudsman, bezwaarcommissie of klachtenteam komt soms als eerste een vastgelopen situatie tegen. De tip gaat naar de organisatie ter plaatse. Pakt daar niemand hem op, dan gaat hij naar het LMM."
      />
      {d.aandrager && <GeefTip d={d} form={form} />}
      <Sectie titel={d.aandrager ? 'Wat je doorgaf' : 'Tips bij jou'} aantal={d.tips.length}>
        <Tabel<Tip>
          caption="Tips, de nieuwste eerst"
          captionVerborgen
          rijen={d.tips}
          sleutel={(t) => t.id}
          leeg={<Leeg titel="Er zijn geen tips." />}
          kolommen={[
            {
              kop: 'Tip',
              cel: (t) => (
                <>
                  <a href={`/tips/${t.id}`}>{datumLang(t.ontvangenOp)}</a>
                  <small>{t.vanOrganisatie.naam}</small>
                </>
              ),
            },
            { kop: 'Voor', cel: (t) => t.naarOrganisatie.naam },
            { kop: 'Stand', cel: (t) => <Stand tip={t} /> },
          ]}
        />
      </Sectie>
    </Layout>
  )
}

export const Stand = ({ tip }: { tip: Tip }) => (
  <Tag stand={tip.afgerondOp === null ? 'loopt' : tip.status === 'opgepakt' ? 'klaar' : 'af'}>
    {tipStatusLabels[tip.status]}
  </Tag>
)

function GeefTip({ d, form }: { d: Lijst; form: FormState | undefined }) {
  return (
    <Sectie titel="Geef een situatie door">
      <Form action="/tips" form={form} sleutel={d.sleutel} label="Geef een situatie door">
        <SelectField
          {...veld(form, 'soort')}
          label="Namens wie?"
          options={tipSoorten.map((s) => ({ value: s, label: tipSoortLabels[s] }))}
          required
        />
        <SelectField
          {...veld(form, 'naarOrganisatieId')}
          label="Bij welke gemeente of organisatie ter plaatse hoort het?"
          options={d.organisaties.map((o) => ({ value: o.id, label: o.naam }))}
          required
        />
        <TextArea
          {...veld(form, 'wat')}
          label="Wat zit er vast?"
          hint="Geen namen, geboortedatums of burgerservicenummers. Om wie het gaat, vertel je de professional als die belt."
          rows={6}
          max={2000}
          waarschuw
          required
        />
        <TextField
          {...veld(form, 'bereikbaar')}
          label="Hoe bereikt de professional jou?"
          hint="Een telefoonnummer, en wanneer je er bent."
          required
        />
        <Checkbox {...veld(form, 'inwonerAkkoord')} label="De inwoner weet dat ik dit doorgeef, en vindt het goed" />
        <Knoppen>
          <Button variant="primary">Geef door</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}

export const geefTipFormulier = defineForm({
  path: '/tips',
  useCase: geefTip,
  pagina: tipsPagina,
  naar: () => '/tips',
  gelukt: (r) =>
    r.status === 'bij_loket'
      ? 'Doorgegeven. Daar werkt nog niemand in Maatwerkpad; het LMM belt de organisatie.'
      : 'Doorgegeven aan de organisatie ter plaatse. Hier zie je of de tip is opgepakt.',
})
