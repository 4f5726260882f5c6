import type { ReactElement } from 'react'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type FormPost, type FormState } from '../../../platform/routes.ts'
import {
  BereikGrafiek,
  Button,
  Details,
  euro,
  Form,
  formVan,
  Knoppen,
  Layout,
  Leeg,
  Melding,
  MoneyField,
  PageHead,
  Punten,
  RadioGroup,
  Sectie,
  Tabel,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../../casus/index.ts'
import { kostenPad } from '../bedoeling.providers.ts'
import { oordeelOver } from '../bedoeling.rules.ts'
import { JAREN, Kant, type Kostenpost, type Kostenvergelijking, Per } from '../bedoeling.schema.ts'
import { kantLabels, oordeelZin, perLabels, referentie } from '../bedoeling.texts.ts'
import { trekKostenpostIn, vergelijkKosten, voegKostenpostToe } from '../usecases/vergelijk-kosten.ts'

const path = '/casussen/:casusId/kosten'
const jarenVan = (v: string | readonly string[] | undefined): number => JAREN.find((j) => String(j) === v) ?? JAREN[0]

export const kostenPagina = definePage({
  path,
  laad: async (b, req) =>
    b.run(vergelijkKosten, { casusId: req.params.casusId ?? '', jaren: jarenVan(req.query.jaren) }),
  toon: (d, form) => <Kosten d={d} form={form} />,
})
export const kostenFormulieren: readonly FormPost[] = [
  defineForm({
    path,
    useCase: voegKostenpostToe,
    pagina: kostenPagina,
    naar: (r) => kostenPad(r.casusId),
    gelukt: () => 'De kostenpost staat in de vergelijking.',
  }),
  defineForm({
    path: `${path}/:postId/intrekking`,
    useCase: trekKostenpostIn,
    pagina: kostenPagina,
    naar: (r) => kostenPad(r.casusId),
    gelukt: () => 'De kostenpost telt niet meer mee.',
  }),
]

const kort = (n: number): string => euro(n, true)
const bereik = (b: { laag: number; hoog: number }): string =>
  b.laag === b.hoog ? kort(b.laag) : `${kort(b.laag)} tot ${kort(b.hoog)}`
const inJaren = (n: number): string => (n === 1 ? 'in één jaar' : `in ${n} jaar`)

function Kosten({ d, form }: { d: Kostenvergelijking; form: FormState | undefined }): ReactElement {
  const { casus, jaren, verschil } = d
  return (
    <Layout
      title={`Kosten: ${casus.titel}`}
      fout={form !== undefined}
      crumbs={[
        { href: '/casussen', label: 'Casussen' },
        { href: casusPad(casus.id), label: casus.nummer },
      ]}
    >
      <PageHead
        titel="Wat kost het nu, en wat met maatwerk?"
        boven={`${casus.nummer} · ${casus.titel}`}
        intro="Een schatting van laag naar hoog, met wat je aanneemt en waar je dat vandaan hebt. Geld is één kant van het verhaal: het gaat eerst om het huishouden."
      />
      {verschil !== null && (
        <Melding soort="info" titel={oordeelZin[oordeelOver(verschil)]}>
          <p>
            Verschil {inJaren(jaren)}: {bereik(verschil)}. Onder nul betekent: maatwerk kost meer.
          </p>
        </Melding>
      )}
      {d.posten.length === 0 ? (
        <Leeg titel="Er is nog niets opgeschreven.">Begin met wat het nu kost, en wie dat betaalt.</Leeg>
      ) : (
        <>
          <BereikGrafiek
            titel={`Kosten ${inJaren(jaren)}, van minstens tot hoogstens`}
            balken={[
              { label: kantLabels.nu, ...d.nu },
              { label: kantLabels.maatwerk, ...d.maatwerk, nadruk: true },
              ...(verschil === null ? [] : [{ label: 'Verschil: wat maatwerk spaart', ...verschil }]),
            ]}
            tekst={kort}
            toelichting="Eenmalige kosten tellen één keer, jaarlijkse kosten elk jaar. Zonder rente of inflatie."
          />
          <Knoppen>
            {JAREN.map((j) => (
              <a key={j} href={`${kostenPad(casus.id)}?jaren=${j}`} aria-current={j === jaren ? 'true' : undefined}>
                {inJaren(j)}
              </a>
            ))}
          </Knoppen>
          <Posten d={d} />
        </>
      )}
      {d.magSchrijven && <Nieuw casusId={casus.id} form={form} />}
      <Sectie titel="Ter vergelijking">
        <Punten items={referentie.map((r) => `${r.tekst} (Verkenning 2019, ${r.bron})`)} />
      </Sectie>
    </Layout>
  )
}

function Posten({ d }: { d: Kostenvergelijking }) {
  return (
    <Sectie titel="Waar het uit bestaat" aantal={d.posten.length}>
      <Tabel<Kostenpost>
        caption="Kostenposten met aanname en bron"
        captionVerborgen
        sleutel={(p) => p.id}
        groepen={Kant.options
          .map((kant) => ({ kop: kantLabels[kant], rijen: d.posten.filter((p) => p.kant === kant) }))
          .filter((g) => g.rijen.length > 0)}
        kolommen={[
          { kop: 'Waarvoor', cel: (p) => p.omschrijving },
          { kop: 'Wie betaalt', cel: (p) => p.betaler },
          { kop: 'Bedrag', cel: (p) => `${bereik(p)} ${perLabels[p.per]}` },
          { kop: 'Wat je aanneemt', cel: (p) => p.aanname },
          { kop: 'Bron', cel: (p) => p.bron },
          ...(d.magSchrijven
            ? [
                {
                  kop: 'Klopt niet?',
                  cel: (p: Kostenpost) => (
                    <Form
                      action={`${kostenPad(d.casus.id)}/${p.id}/intrekking`}
                      id={`weg-${p.id}`}
                      label={`Haal post ${d.posten.indexOf(p) + 1} weg: ${p.omschrijving}`}
                      bewaak={false}
                    >
                      <Button size="small">Haal weg</Button>
                    </Form>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Sectie>
  )
}

function Nieuw({ casusId, form }: { casusId: string; form: FormState | undefined }) {
  const f = formVan(form, 'post')
  return (
    <Details samenvatting="Schrijf een kostenpost op" open={f !== undefined}>
      <Form action={kostenPad(casusId)} id="post" form={f} sleutel={newId()} label="Schrijf een kostenpost op">
        <RadioGroup
          {...veld(f, 'kant', 'nu')}
          label="Bij welke kant hoort het?"
          options={Kant.options.map((value) => ({ value, label: kantLabels[value] }))}
        />
        <TextField
          {...veld(f, 'omschrijving')}
          label="Waarvoor?"
          hint="Bijvoorbeeld: opvang van het gezin na uitzetting."
          waarschuw
        />
        <TextField {...veld(f, 'betaler')} label="Wie betaalt dit?" />
        <MoneyField {...veld(f, 'laag')} label="Minstens" />
        <MoneyField {...veld(f, 'hoog')} label="Hoogstens" />
        <RadioGroup
          {...veld(f, 'per', 'jaar')}
          label="Hoe vaak?"
          options={Per.options.map((value) => ({ value, label: perLabels[value] }))}
        />
        <TextArea {...veld(f, 'aanname')} label="Wat neem je aan?" rows={2} max={600} waarschuw />
        <TextField {...veld(f, 'bron')} label="Waar heb je dit vandaan?" />
        <Button variant="primary">Zet in de vergelijking</Button>
      </Form>
    </Details>
  )
}
