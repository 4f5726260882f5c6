import type { Bezoek } from '../../../platform/door.ts'
import { decodeForm } from '../../../platform/form.ts'
import { definePage, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  DateField,
  datumTijd,
  Form,
  Knoppen,
  Layout,
  Leeg,
  PageHead,
  Pagination,
  Sectie,
  SelectField,
  Tabel,
  TextField,
} from '../../../ui/index.ts'
import { register } from '../toezicht.beeld.ts'
import { LogboekInput, type Regel } from '../toezicht.schema.ts'
import { bekijkLogboek } from '../usecases/bekijk-logboek.ts'

/** The known questions only; whatever else is in the address is not ours. */
function vragen(req: PageRequest): Record<string, string> {
  const uit: Record<string, string> = {}
  for (const naam of Object.keys(LogboekInput.shape)) {
    const v = req.query[naam]
    if (typeof v === 'string' && v !== '') uit[naam] = v
  }
  return uit
}
async function laad(b: Bezoek, req: PageRequest) {
  const q = vragen(req)
  return { q, ...(await b.run(bekijkLogboek, decodeForm(LogboekInput, q))) }
}
type Data = Awaited<ReturnType<typeof laad>>

export const logboekPagina = definePage({ path: '/logboek', laad, toon: (d) => <Logboek d={d} /> })

const adres = (q: Record<string, string>): string => `/logboek?${new URLSearchParams(q)}`

function Logboek({ d }: { d: Data }) {
  return (
    <Layout title="Logboek" crumbs={[{ href: '/verwerkingen', label: 'Verwerkingen' }]}>
      <PageHead
        titel="Logboek"
        intro="Wie wat las of wijzigde, en waarvoor. Je ziet geen inhoud van een casus. Dat jij hier keek, staat er ook in."
      />
      <Zoek q={d.q} />
      <Sectie titel="Nieuwste eerst">
        <Tabel
          caption="Regels van het logboek"
          captionVerborgen
          sleutel={(r) => String(r.nr)}
          rijen={d.items}
          leeg={<Leeg titel="Er zijn geen regels die passen." />}
          kolommen={[
            { kop: 'Wanneer', cel: (r) => datumTijd(r.op) },
            { kop: 'Wie', cel: (r) => <Wie r={r} /> },
            { kop: 'Wat', cel: (r) => <Wat r={r} /> },
            { kop: 'Waarvoor', cel: (r) => <a href={`/verwerkingen#${r.activiteit}`}>{r.activiteit}</a> },
            { kop: 'Volg', cel: (r) => <Volg r={r} /> },
          ]}
        />
        {d.volgende && (
          <Pagination getoond={d.items.length} wat={['regel', 'regels']} volgende={adres({ ...d.q, na: d.volgende })} />
        )}
      </Sectie>
      <Sectie titel="Voor de beveiligingsmonitor">
        <p className="measure">
          Een SIEM haalt de regels op via de API, steeds vanaf het laatste nummer: <code>/api/v1/logboek/export</code>.
          Het Logboek Dataverwerkingen staat op <code>/api/v1/dataverwerkingen</code>, met dezelfde sporen.
        </p>
        <Knoppen>
          <ButtonLink href="/logboek/export?vorm=jsonl">Download JSON-regels</ButtonLink>
          <ButtonLink href="/logboek/export?vorm=cef">Download CEF</ButtonLink>
        </Knoppen>
      </Sectie>
    </Layout>
  )
}

function Wie({ r }: { r: Regel }) {
  return (
    <>
      {r.persoonId ? <a href={adres({ persoonId: r.persoonId })}>{r.wie}</a> : r.wie}
      <small>{r.organisatie}</small>
    </>
  )
}

function Wat({ r }: { r: Regel }) {
  return (
    <>
      {r.wat}
      <small>
        {r.soort}
        {r.reden && `, reden: ${r.reden}`}
      </small>
    </>
  )
}

function Volg({ r }: { r: Regel }) {
  return (
    <>
      <a href={adres({ spoor: r.spoor })}>
        spoor<span className="visually-hidden"> van regel {r.nr}</span>
      </a>
      {r.casusId && (
        <>
          {' '}
          <a href={adres({ casusId: r.casusId })}>
            casus<span className="visually-hidden"> van regel {r.nr}</span>
          </a>
        </>
      )}
      {!r.casusId && r.casusPseudoniem && (
        <small>casus {r.casusPseudoniem.slice(0, 8)}, niet van jouw organisatie</small>
      )}
    </>
  )
}

function Zoek({ q }: { q: Record<string, string> }) {
  return (
    <Form action="/logboek" method="get" label="Zoek in het logboek" className="formulier" bewaak={false}>
      <SelectField
        name="activiteit"
        label="Waarvoor"
        required={false}
        value={q.activiteit ?? ''}
        options={register().map((v) => ({ value: v.id, label: v.id }))}
      />
      <SelectField
        name="soort"
        label="Gelezen of gewijzigd"
        required={false}
        value={q.soort ?? ''}
        options={[
          { value: 'gelezen', label: 'gelezen' },
          { value: 'gewijzigd', label: 'gewijzigd' },
        ]}
      />
      <DateField name="van" label="Vanaf" required={false} value={q.van} />
      <DateField name="tot" label="Tot en met" required={false} value={q.tot} />
      <TextField
        name="spoor"
        label="Spoor"
        hint="Het nummer dat op een foutpagina staat."
        required={false}
        value={q.spoor}
      />
      <Knoppen>
        <Button variant="primary">Zoek</Button>
        <ButtonLink href="/logboek">Wis</ButtonLink>
      </Knoppen>
    </Form>
  )
}
