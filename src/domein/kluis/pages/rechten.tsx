import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  Checkbox,
  datumTijd,
  Form,
  type FormState,
  formVan,
  Knoppen,
  Layout,
  Leeg,
  Melding,
  PageHead,
  RadioGroup,
  Sectie,
  Tabel,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { bekijkKop, casusPad } from '../../casus/index.ts'
import { vernietigingGronden } from '../kluis.bewaren.schema.ts'
import { legCorrectieVast } from '../usecases/leg-correctie-vast.ts'
import {
  bekijkRechten,
  bevestigVernietigen,
  hefBewaarplichtOp,
  stelVernietigenVoor,
  zetBewaarplicht,
} from '../usecases/vernietig-casus.ts'
import { Verbeteren } from './verbeteren.tsx'

const path = '/casussen/:casusId/rechten'
async function laad(b: Bezoek, req: PageRequest) {
  const casusId = req.params.casusId ?? ''
  const rechten = await b.run(bekijkRechten, { casusId })
  const { nummer, titel } = await b.run(bekijkKop, { casusId })
  return { casusId, nummer, titel, rechten, sleutel: newId() }
}
type Data = Awaited<ReturnType<typeof laad>>
const terug = (_r: unknown, req: PageRequest): string => `${casusPad(req.params.casusId ?? '')}/rechten`

export const rechtenPagina = definePage({ path, laad, toon: (d, form) => <Rechten d={d} form={form} /> })
export const rechtenFormulieren = [
  defineForm({
    path: `${path}/correctie`,
    useCase: legCorrectieVast,
    pagina: rechtenPagina,
    naar: terug,
    gelukt: (r) =>
      r.ontvangers === 1
        ? 'Vastgelegd. Er kreeg 1 persoon bericht.'
        : `Vastgelegd. Er kregen ${r.ontvangers} mensen bericht.`,
  }),
  defineForm({
    path: `${path}/bewaarplicht`,
    useCase: zetBewaarplicht,
    pagina: rechtenPagina,
    naar: terug,
    gelukt: () => 'Deze casus blijft bewaard.',
  }),
  defineForm({
    path: `${path}/bewaarplicht/:bewaarplichtId/einde`,
    useCase: hefBewaarplichtOp,
    pagina: rechtenPagina,
    naar: terug,
    gelukt: () => 'De bewaarplicht is opgeheven.',
  }),
  defineForm({
    path: `${path}/vernietiging`,
    useCase: stelVernietigenVoor,
    pagina: rechtenPagina,
    naar: terug,
    gelukt: () => 'Het voorstel ligt bij de leidinggevende.',
  }),
  defineForm({
    path: `${path}/vernietiging/:vernietigingId/bevestiging`,
    useCase: bevestigVernietigen,
    pagina: rechtenPagina,
    naar: terug,
    gelukt: () => 'De casus is vernietigd. Het verslag blijft.',
  }),
]
const grondLabels: Record<(typeof vernietigingGronden)[number], string> = {
  bewaartermijn: 'De bewaartermijn is voorbij',
  verzoek_inwoner: 'De inwoner vraagt erom',
  ten_onrechte_gemaakt: 'De casus had niet gemaakt mogen worden',
}

function Rechten({ d, form }: { d: Data; form: FormState | undefined }) {
  const { rechten: r } = d
  const pad = `${casusPad(d.casusId)}/rechten`
  return (
    <Layout
      title={`Rechten van de inwoner: ${d.titel}`}
      fout={form !== undefined}
      crumbs={[
        { href: '/casussen', label: 'Casussen' },
        { href: casusPad(d.casusId), label: d.nummer },
      ]}
    >
      <PageHead
        titel="Rechten van de inwoner"
        boven={`${d.nummer} · ${d.titel}`}
        intro="Inzien, verbeteren en wissen. De inwoner kan hier altijd om vragen."
      />
      {r.vernietigdOp && <Melding soort="gelukt" titel={`Deze casus is vernietigd op ${datumTijd(r.vernietigdOp)}`} />}
      <Sectie titel="Inzien">
        <p className="measure">
          Het overzicht zegt in gewone taal wat er is bewaard, met wie het is gedeeld en waarom, en wanneer iemand keek.
        </p>
        <Knoppen>
          <ButtonLink href={`${casusPad(d.casusId)}/inzage`}>Download het overzicht</ButtonLink>
        </Knoppen>
      </Sectie>
      <Verbeteren
        pad={pad}
        casusId={d.casusId}
        correcties={r.correcties}
        sleutel={d.sleutel}
        form={formVan(form, 'correctie')}
      />
      <Sectie titel="Bewaren">
        <Tabel
          caption="Waarom deze casus bewaard moet blijven"
          captionVerborgen
          sleutel={(p) => p.id}
          rijen={r.bewaarplichten}
          leeg={<Leeg titel="Er is geen reden om langer te bewaren." />}
          kolommen={[
            { kop: 'Reden', cel: (p) => p.reden },
            { kop: 'Sinds', cel: (p) => datumTijd(p.van) },
            {
              kop: 'Doen',
              kopVerborgen: true,
              cel: (p) => (
                <Form
                  action={`${pad}/bewaarplicht/${p.id}/einde`}
                  id={`e-${p.id}`}
                  label="Hef de bewaarplicht op"
                  className="btns"
                  bewaak={false}
                >
                  <Button size="small">Hef op</Button>
                </Form>
              ),
            },
          ]}
        />
        <Form action={`${pad}/bewaarplicht`} id="plicht" sleutel={`${d.sleutel}-b`} label="Leg een bewaarplicht vast">
          <TextField
            {...veld(formVan(form, 'plicht'), 'reden')}
            label="Waarom moet deze casus bewaard blijven?"
            hint="Bijvoorbeeld: er loopt een beroep."
          />
          <Knoppen>
            <Button>Bewaar deze casus</Button>
          </Knoppen>
        </Form>
      </Sectie>
      {!r.vernietigdOp && <Wissen d={d} pad={pad} />}
    </Layout>
  )
}

function Wissen({ d, pad }: { d: Data; pad: string }) {
  const { voorstel, magNu } = d.rechten
  return (
    <Sectie titel="Wissen">
      <p className="measure">
        Eén persoon stelt het voor, de leidinggevende bevestigt het. Daarna kan niemand de inhoud nog lezen, ook niet
        uit een reservekopie van de kluis. Aantallen in rapporten blijven gelijk.
      </p>
      {!magNu && (
        <Melding soort="info" titel="Dit kan nu niet">
          De casus loopt nog, of moet bewaard blijven.
        </Melding>
      )}
      {voorstel === null ? (
        magNu && (
          <Form
            action={`${pad}/vernietiging`}
            id="wis"
            sleutel={`${d.sleutel}-v`}
            label="Stel voor te vernietigen"
            bewaak={false}
          >
            <RadioGroup
              name="grond"
              label="Waarom?"
              options={vernietigingGronden.map((value) => ({ value, label: grondLabels[value] }))}
            />
            <Knoppen>
              <Button>Stel voor te vernietigen</Button>
            </Knoppen>
          </Form>
        )
      ) : (
        <>
          <p>
            {voorstel.door} stelde dit voor op {datumTijd(voorstel.op)}: {grondLabels[voorstel.grond].toLowerCase()}.
          </p>
          {voorstel.magBevestigen && (
            <Form
              action={`${pad}/vernietiging/${voorstel.id}/bevestiging`}
              id="bevestig"
              label="Bevestig het vernietigen"
              bewaak={false}
            >
              <Checkbox name="begrepen" label="Ik weet dat dit niet terug te draaien is" />
              <Knoppen>
                <Button variant="primary">Vernietig deze casus</Button>
              </Knoppen>
            </Form>
          )}
        </>
      )}
    </Sectie>
  )
}
