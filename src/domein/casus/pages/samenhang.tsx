import type { Bezoek } from '../../../platform/door.ts'
import { defineForm, definePage, type FormState, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  Form,
  Knoppen,
  Leeg,
  Melding,
  Sectie,
  SelectField,
  Tabel,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import { listCasussen } from '../usecases/list-casussen.ts'
import { controleerDubbel, splitsCasus, verbindCasussen, voegSamen } from '../usecases/verbind-casussen.ts'
import { laadDeel } from './data.tsx'
import { DeelPagina, leeg } from './deel.tsx'

const path = '/casussen/:casusId/andere-casussen'
async function laad(b: Bezoek, req: PageRequest) {
  const d = await laadDeel(b, req)
  const controle = await b.run(controleerDubbel, { casusId: d.casus.id })
  const { items } = await b.run(listCasussen, { aantal: 100 })
  return { ...d, controle, casussen: items.filter((c) => c.id !== d.casus.id) }
}
type Data = Awaited<ReturnType<typeof laad>>
const terug = (_r: unknown, req: PageRequest): string => `${casusPad(req.params.casusId ?? '')}/andere-casussen`

export const samenhangPagina = definePage({ path, laad, toon: (d, form) => <AndereCasussen d={d} form={form} /> })
export const samenhangFormulieren = [
  defineForm({
    path,
    useCase: verbindCasussen,
    pagina: samenhangPagina,
    naar: terug,
    gelukt: () => 'De casussen zijn verbonden.',
  }),
  defineForm({
    path: `${path}/samenvoeging`,
    useCase: voegSamen,
    pagina: samenhangPagina,
    naar: (r) => casusPad(r.id),
    gelukt: () => 'De casussen zijn samengevoegd. Je werkt verder in deze casus.',
  }),
  defineForm({
    path: `${path}/splitsing`,
    useCase: splitsCasus,
    pagina: samenhangPagina,
    naar: (r) => casusPad(r.id),
    gelukt: () => 'Dit is de afgesplitste casus.',
  }),
]
const soorten: Record<string, string> = {
  samengevoegd_in: 'samengevoegd',
  afgesplitst_van: 'gesplitst',
  hangt_samen_met: 'hangt samen',
}

function AndereCasussen({ d, form }: { d: Data; form: FormState | undefined }) {
  const { casus: c, controle } = d
  return (
    <DeelPagina casus={c} titel="Andere casussen" form={form} intro="Eén huishouden, één plan, één regisseur.">
      <Melding soort="info" titel={controle.mogelijkDubbel ? 'Misschien is er al een casus' : 'Geen dubbele gevonden'}>
        <p>{controle.advies}</p>
      </Melding>
      <Sectie titel="Verbonden casussen">
        <Tabel
          caption="Casussen die met deze samenhangen"
          captionVerborgen
          sleutel={(v) => `${v.casusId}${v.soort}`}
          rijen={controle.verbanden}
          leeg={<Leeg titel="Er is nog geen verbonden casus." />}
          kolommen={[
            { kop: 'Casus', cel: (v) => <a href={casusPad(v.casusId)}>{v.titel}</a> },
            { kop: 'Hoe', cel: (v) => soorten[v.soort] ?? v.soort },
            { kop: 'Waarom', cel: (v) => v.reden },
          ]}
        />
      </Sectie>
      <Formulieren d={d} form={form} />
    </DeelPagina>
  )
}

function Formulieren({ d, form }: { d: Data; form: FormState | undefined }) {
  const f = form ?? leeg
  const pad = `${casusPad(d.casus.id)}/andere-casussen`
  const keuze = d.casussen.map((c) => ({ value: c.id, label: `${c.nummer} · ${c.titel}` }))
  return (
    <>
      <Sectie titel="Verbind met een andere casus">
        <Form action={pad} id="verbind" form={form} sleutel={`${d.sleutel}-v`} label="Verbind met een andere casus">
          <SelectField {...veld(f, 'naarId')} label="Met welke casus?" options={keuze} />
          <TextField {...veld(f, 'reden')} label="Waarom?" />
          <Knoppen>
            <Button>Verbind</Button>
          </Knoppen>
        </Form>
      </Sectie>
      <Sectie titel="Voeg samen">
        <Form action={`${pad}/samenvoeging`} id="samen" sleutel={`${d.sleutel}-s`} label="Voeg samen">
          <SelectField
            name="naarId"
            label="In welke casus ga je verder?"
            hint="Stappen, opties en partijen gaan mee. Deze casus wordt ingetrokken."
            options={keuze}
          />
          <TextField name="reden" label="Waarom?" />
          <Knoppen>
            <Button>Voeg samen</Button>
          </Knoppen>
        </Form>
      </Sectie>
      <Sectie titel="Splits deze casus">
        <Form action={`${pad}/splitsing`} id="splits" sleutel={`${d.sleutel}-p`} label="Splits deze casus">
          <TextArea name="situatie" label="Wat is de situatie in de nieuwe casus?" rows={3} max={5000} waarschuw />
          <TextField name="reden" label="Waarom splits je?" />
          <Knoppen>
            <Button>Splits</Button>
          </Knoppen>
        </Form>
      </Sectie>
    </>
  )
}
