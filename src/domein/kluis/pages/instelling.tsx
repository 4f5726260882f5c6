import type { Bezoek } from '../../../platform/door.ts'
import { isId } from '../../../platform/ids.ts'
import { defineForm, definePage, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  Form,
  type FormState,
  formVan,
  HiddenField,
  Knoppen,
  Layout,
  Melding,
  PageHead,
  Punten,
  Sectie,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { bekijkKop, casusPad } from '../../casus/index.ts'
import { zetKluisAan } from '../usecases/bewaar-gegeven.ts'
import { bekijkKluisInstelling, zoekOpBsn } from '../usecases/open-kluis.ts'

const path = '/kluis'
async function laad(b: Bezoek, req: PageRequest) {
  const stand = await b.run(bekijkKluisInstelling, {})
  const ids = String(req.query.gevonden ?? '')
    .split(',')
    .filter(isId)
    .slice(0, 20)
  const gevonden = []
  for (const casusId of ids) gevonden.push(await b.run(bekijkKop, { casusId }))
  return { ...stand, gevonden, gezocht: req.query.gevonden !== undefined, ookAndere: req.query.ook === 'ja' }
}
type Data = Awaited<ReturnType<typeof laad>>

export const instellingPagina = definePage({ path, laad, toon: (d, form) => <Instelling d={d} form={form} /> })
export const instellingFormulieren = [
  defineForm({
    path: `${path}/instelling`,
    useCase: zetKluisAan,
    pagina: instellingPagina,
    naar: () => path,
    gelukt: (r) =>
      r.aan ? 'De kluis staat aan.' : 'De kluis staat uit. Wat erin ligt, blijft tot het eind van de casus.',
  }),
  defineForm({
    path: `${path}/zoekvraag`,
    useCase: zoekOpBsn,
    pagina: instellingPagina,
    // Ids of cases only: an address ends up in logs.
    naar: (r) => `${path}?gevonden=${r.casusIds.join(',')}${r.ookAndere ? '&ook=ja' : ''}`,
  }),
]

function Instelling({ d, form }: { d: Data; form: FormState | undefined }) {
  return (
    <Layout title="Kluis" fout={form !== undefined}>
      <PageHead
        titel="Kluis van je organisatie"
        intro="In de kluis staat versleuteld om wie het gaat, alleen als dat nodig is. Standaard staat hij uit."
      />
      <Sectie titel={d.aan ? 'De kluis staat aan' : 'De kluis staat uit'}>
        {d.magZetten ? (
          <Form action={`${path}/instelling`} id="zet" label="Zet de kluis aan of uit" bewaak={false}>
            {!d.aan && <HiddenField name="aan" value="ja" />}
            <Knoppen>
              <Button>{d.aan ? 'Zet de kluis uit' : 'Zet de kluis aan'}</Button>
            </Knoppen>
          </Form>
        ) : (
          <p>De organisatiebeheerder zet de kluis aan of uit.</p>
        )}
      </Sectie>
      {d.magZoeken && <Zoek d={d} form={formVan(form, 'bsnzoek')} />}
    </Layout>
  )
}

function Zoek({ d, form }: { d: Data; form: FormState | undefined }) {
  return (
    <Sectie id="zoeken" titel="Is er al een casus?">
      {d.gezocht && <Gevonden d={d} />}
      <p className="measure">
        Je zoekt alleen in je eigen organisatie. Wat bij andere organisaties ligt, is hier niet te vinden. Dat je zocht,
        staat in het logboek. Het nummer niet.
      </p>
      <Form action={`${path}/zoekvraag`} id="bsnzoek" label="Zoek op burgerservicenummer" bewaak={false}>
        {/* What was typed is not shown again. */}
        <TextField name="bsn" error={veld(form, 'bsn').error} label="Burgerservicenummer" inputMode="numeric" kort />
        <Knoppen>
          <Button variant="primary">Zoek</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}

function Gevonden({ d }: { d: Data }) {
  const andere = d.ookAndere ? 'Er is nog een casus die jij niet mag zien. Vraag je leidinggevende.' : ''
  return d.gevonden.length === 0 ? (
    <Melding soort="info" titel={d.ookAndere ? andere : 'Er is geen casus met dit nummer in je organisatie'} />
  ) : (
    <Melding soort="gelukt" titel="Gevonden">
      <Punten
        items={d.gevonden.map((c) => (
          <a key={c.id} href={casusPad(c.id)}>
            {c.nummer}: {c.titel}
          </a>
        ))}
      />
      {andere && <p>{andere}</p>}
    </Melding>
  )
}
