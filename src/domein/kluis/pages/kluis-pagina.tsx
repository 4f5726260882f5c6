import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  datumTijd,
  Form,
  type FormState,
  formVan,
  HiddenField,
  Knoppen,
  Layout,
  Leeg,
  Melding,
  PageHead,
  Sectie,
  SelectField,
  Tabel,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { bekijkCasus, casusPad } from '../../casus/index.ts'
import { kluisSoorten } from '../kluis.schema.ts'
import { soortLabels } from '../kluis.texts.ts'
import { bewaarGegeven, verwijderGegeven } from '../usecases/bewaar-gegeven.ts'
import { bekijkKluis, beslisKluisInzage, openKluis } from '../usecases/open-kluis.ts'

const path = '/casussen/:casusId/kluis'
async function laad(b: Bezoek, req: PageRequest) {
  const casusId = req.params.casusId ?? ''
  const { nummer, titel, huishouden } = await b.run(bekijkCasus, { casusId })
  return {
    casusId,
    nummer,
    titel,
    huishouden: huishouden ?? [],
    kluis: await b.run(bekijkKluis, { casusId }),
    sleutel: newId(),
  }
}
type Data = Awaited<ReturnType<typeof laad>>
const terug = (_r: unknown, req: PageRequest): string => `${casusPad(req.params.casusId ?? '')}/kluis`

export const kluisPagina = definePage({ path, laad, toon: (d, form) => <Kluis d={d} form={form} /> })
export const kluisFormulieren = [
  defineForm({
    path,
    useCase: bewaarGegeven,
    pagina: kluisPagina,
    naar: terug,
    gelukt: () => 'Het staat versleuteld in de kluis.',
  }),
  defineForm({
    path: `${path}/gegevens/:gegevenId/verwijdering`,
    useCase: verwijderGegeven,
    pagina: kluisPagina,
    naar: terug,
    gelukt: () => 'Het gegeven is weg.',
  }),
  defineForm({
    path: `${path}/inzagen`,
    useCase: openKluis,
    pagina: kluisPagina,
    naar: (r, req) => (r.status === 'geopend' ? `${terug(r, req)}/inzagen/${r.id}` : terug(r, req)),
    gelukt: (r) => (r.status === 'geopend' ? 'De kluis is open.' : 'Je verzoek ligt bij een tweede persoon.'),
  }),
  defineForm({
    path: `${path}/inzagen/:inzageId/besluit`,
    useCase: beslisKluisInzage,
    pagina: kluisPagina,
    naar: terug,
    gelukt: () => 'Je besluit is vastgelegd.',
  }),
]

const statusWoord = { gevraagd: 'wacht op een tweede persoon', goedgekeurd: 'geopend', geweigerd: 'geweigerd' }

function Kluis({ d, form }: { d: Data; form: FormState | undefined }) {
  const { kluis } = d
  return (
    <Layout
      title={`Kluis: ${d.titel}`}
      fout={form !== undefined}
      crumbs={[
        { href: '/casussen', label: 'Casussen' },
        { href: casusPad(d.casusId), label: d.nummer },
      ]}
    >
      <PageHead
        titel="Kluis"
        boven={`${d.nummer} · ${d.titel}`}
        intro="Meestal kan het zonder. Bewaar hier alleen wat echt nodig is om te helpen."
      />
      {!kluis.aan && (
        <Melding soort="info" titel="Je organisatie gebruikt de kluis niet">
          <p>De organisatiebeheerder kan hem aanzetten. Tot die tijd werk je zonder namen en nummers.</p>
        </Melding>
      )}
      <Sectie titel="Wat erin ligt">
        <Tabel
          caption="Gegevens in de kluis, zonder inhoud"
          captionVerborgen
          sleutel={(g) => g.id}
          rijen={kluis.gegevens}
          leeg={<Leeg titel="De kluis is leeg." />}
          kolommen={[
            { kop: 'Soort', cel: (g) => soortLabels[g.soort] },
            {
              kop: 'Van wie',
              cel: (g) => d.huishouden.find((l) => l.id === g.gezinslidId)?.pseudoniem ?? 'het huishouden',
            },
            { kop: 'Sinds', cel: (g) => datumTijd(g.toegevoegdOp) },
            {
              kop: 'Doen',
              kopVerborgen: true,
              cel: (g) => (
                <Form
                  action={`${casusPad(d.casusId)}/kluis/gegevens/${g.id}/verwijdering`}
                  id={`w-${g.id}`}
                  label={`Haal weg: ${soortLabels[g.soort]}`}
                  className="btns"
                  bewaak={false}
                >
                  <Button size="small" verborgen={`: ${soortLabels[g.soort]}`}>
                    Haal weg
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      </Sectie>
      {kluis.gegevens.length > 0 && <Openen d={d} form={formVan(form, 'open')} />}
      <Inzagen d={d} />
      {kluis.aan && <Toevoegen d={d} form={formVan(form, 'erbij')} />}
      <p className="measure">
        Weet je niet of er al een casus is? <a href="/kluis">Zoek in je eigen organisatie op burgerservicenummer</a>.
      </p>
    </Layout>
  )
}

function Openen({ d, form }: { d: Data; form: FormState | undefined }) {
  return (
    <Sectie id="openen" titel="Open de kluis">
      <p className="measure">
        Zeg waarvoor je dit nodig hebt. Wie je bent, wanneer je kijkt en je doel blijven staan. Werk je bij een andere
        organisatie? Dan kijkt eerst een tweede persoon mee.
      </p>
      <Form action={`${casusPad(d.casusId)}/kluis/inzagen`} id="open" label="Open de kluis">
        <TextField {...veld(form, 'doel')} label="Waarvoor heb je dit nodig?" waarschuw />
        <Knoppen>
          <Button variant="primary">Open de kluis</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}

function Inzagen({ d }: { d: Data }) {
  return (
    <Sectie titel="Wie de kluis opende">
      <Tabel
        caption="Inzagen in de kluis"
        captionVerborgen
        sleutel={(i) => i.id}
        rijen={d.kluis.inzagen}
        leeg={<Leeg titel="Niemand opende deze kluis." />}
        kolommen={[
          { kop: 'Wie', cel: (i) => i.wie },
          { kop: 'Wanneer', cel: (i) => datumTijd(i.op) },
          { kop: 'Waarvoor', cel: (i) => i.doel },
          {
            kop: 'Stand',
            cel: (i) =>
              !i.magBeslissen
                ? statusWoord[i.status]
                : (['ja', ''] as const).map((goed) => (
                    <Form
                      key={goed}
                      action={`${casusPad(d.casusId)}/kluis/inzagen/${i.id}/besluit`}
                      id={`b${goed}-${i.id}`}
                      label={`${goed ? 'Keur goed' : 'Weiger'}: inzage van ${i.wie}`}
                      className="btns"
                      bewaak={false}
                    >
                      {goed && <HiddenField name="goed" value={goed} />}
                      <Button size="small" verborgen={`: inzage van ${i.wie}`}>
                        {goed ? 'Keur goed' : 'Weiger'}
                      </Button>
                    </Form>
                  )),
          },
        ]}
      />
    </Sectie>
  )
}

function Toevoegen({ d, form }: { d: Data; form: FormState | undefined }) {
  // What was typed is not shown again: it may be a number of a person.
  const f = form && { ...form, values: { ...form.values, waarde: '' } }
  return (
    <Sectie id="nieuw" titel="Zet iets in de kluis">
      <Form action={`${casusPad(d.casusId)}/kluis`} id="erbij" sleutel={d.sleutel} label="Zet iets in de kluis">
        <SelectField
          {...veld(f, 'soort')}
          label="Wat voor gegeven?"
          options={kluisSoorten.map((value) => ({ value, label: soortLabels[value] }))}
        />
        <SelectField
          {...veld(f, 'gezinslidId')}
          label="Van wie?"
          required={false}
          options={d.huishouden.map((l) => ({ value: l.id, label: l.pseudoniem }))}
        />
        <TextField {...veld(f, 'waarde')} label="Gegeven" />
        <TextField {...veld(f, 'noodzaak')} label="Waarom is dit nodig?" />
        <Knoppen>
          <Button variant="primary">Bewaar versleuteld</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}
