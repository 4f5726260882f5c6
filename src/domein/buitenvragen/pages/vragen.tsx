import type { Bezoek } from '../../../platform/door.ts'
import { defineForm, definePage, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  Checkbox,
  Details,
  datumTijd,
  Form,
  type FormState,
  formVan,
  Knoppen,
  Layout,
  Leeg,
  Melding,
  PageHead,
  Sectie,
  Tag,
  TextArea,
  TextField,
  Tijdlijn,
  veld,
} from '../../../ui/index.ts'
import { bekijkKop, casusPad } from '../../casus/index.ts'
import type { Buitenvraag } from '../buitenvragen.schema.ts'
import { bekijkBuitenvragen, stelBuitenvraag, trekBuitenvraagIn } from '../usecases/stel-buitenvraag.ts'
import { VoorbeeldVan } from './voorbeeld.tsx'

const path = '/casussen/:casusId/buitenvragen'
async function laad(b: Bezoek, req: PageRequest) {
  const casusId = req.params.casusId ?? ''
  const vragen = await b.run(bekijkBuitenvragen, { casusId })
  const { nummer, titel, organisatie } = await b.run(bekijkKop, { casusId })
  return { pad: `${casusPad(casusId)}/buitenvragen`, casusId, nummer, titel, organisatie: organisatie.naam, ...vragen }
}
type Data = Awaited<ReturnType<typeof laad>>
const terug = (_r: unknown, req: PageRequest): string => `${casusPad(req.params.casusId ?? '')}/buitenvragen`

export const vragenPagina = definePage({ path, laad, toon: (d, form) => <Vragen d={d} form={form} /> })
export const vragenFormulieren = [
  defineForm({
    path,
    useCase: stelBuitenvraag,
    pagina: vragenPagina,
    naar: terug,
    gelukt: (r) => `De link is klaar. Stuur hem zelf door; je ziet hem alleen nu: ${r.link}`,
  }),
  defineForm({
    path: `${path}/:buitenvraagId/intrekking`,
    useCase: trekBuitenvraagIn,
    pagina: vragenPagina,
    naar: terug,
    gelukt: () => 'De link werkt niet meer.',
  }),
]

function Vragen({ d, form }: { d: Data; form: FormState | undefined }) {
  return (
    <Layout
      title={`Vraag aan iemand zonder account: ${d.titel}`}
      fout={form !== undefined}
      crumbs={[
        { href: '/casussen', label: 'Casussen' },
        { href: casusPad(d.casusId), label: d.nummer },
      ]}
    >
      <PageHead
        titel="Vraag aan iemand zonder account"
        boven={`${d.nummer} · ${d.titel}`}
        intro="Iemand die hier niet werkt, antwoordt met een veilige link. Die ziet alleen jouw vraag, niets van de casus."
      />
      {d.items.length === 0 && <Leeg titel="Er is nog geen vraag gesteld." />}
      {d.items.map((v) => (
        <Vraag key={v.id} v={v} d={d} />
      ))}
      {d.magVragen && <Stel d={d} form={formVan(form, 'stel')} />}
    </Layout>
  )
}

const standen = { open: 'loopt', verlopen: 'af', ingetrokken: 'af' } as const
const standWoord = { open: 'Open', verlopen: 'Verlopen', ingetrokken: 'Ingetrokken' }

function Vraag({ v, d }: { v: Buitenvraag; d: Data }) {
  return (
    <Sectie id={v.id} titel={`Aan ${v.aan}`} rechts={<Tag stand={standen[v.stand]}>{standWoord[v.stand]}</Tag>}>
      <p className="measure">{v.vraag}</p>
      <p className="small subtle">
        {v.door} vroeg dit op {datumTijd(v.gemaaktOp)}, om: {v.doel}. De link {v.stand === 'open' ? 'werkt' : 'werkte'}{' '}
        tot {datumTijd(v.verlooptOp)}.
      </p>
      {v.antwoorden.length === 0 ? (
        <Leeg titel="Er is nog geen antwoord." />
      ) : (
        <Tijdlijn
          regels={v.antwoorden.map((a) => ({
            id: a.id,
            wanneer: a.op.slice(0, 10),
            tekst: (
              <>
                <strong>{a.van}: </strong>
                {a.tekst}
              </>
            ),
          }))}
        />
      )}
      <Details samenvatting="Wat de ander ziet">
        <VoorbeeldVan {...v} organisatie={d.organisatie} />
      </Details>
      {v.stand === 'open' && (
        <Form
          action={`${d.pad}/${v.id}/intrekking`}
          id={`in-${v.id}`}
          label={`Trek de link in: ${v.aan}`}
          className="btns"
          bewaak={false}
        >
          <Button size="small" verborgen={`: ${v.aan}`}>
            Trek de link in
          </Button>
        </Form>
      )}
    </Sectie>
  )
}

function Stel({ d, form }: { d: Data; form: FormState | undefined }) {
  return (
    <Sectie id="nieuw" titel="Stel een vraag">
      <Melding soort="info" titel="Wie de link heeft, kan de vraag lezen">
        <p>
          Schrijf dus niets waaraan de inwoner te herkennen is. Is dat wel nodig? Vraag het dan op een andere manier.
        </p>
      </Melding>
      <Form action={d.pad} id="stel" label="Stel een vraag aan iemand zonder account">
        <TextField {...veld(form, 'aan')} label="Aan wie?" hint="Een rol, bijvoorbeeld: de verhuurder." waarschuw />
        <TextArea {...veld(form, 'vraag')} label="Wat wil je weten?" max={1000} waarschuw />
        <TextArea {...veld(form, 'toelichting')} label="Toelichting" required={false} max={2000} waarschuw />
        <TextField
          {...veld(form, 'doel')}
          label="Waarvoor heb je het nodig?"
          hint="Dit ziet de ander niet."
          waarschuw
        />
        <TextField {...veld(form, 'dagen', '14')} label="Hoeveel dagen werkt de link?" inputMode="numeric" kort />
        <Checkbox {...veld(form, 'nietHerkenbaar')} label="De inwoner is niet te herkennen" />
        <Knoppen>
          <Button variant="primary">Maak de link</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}
