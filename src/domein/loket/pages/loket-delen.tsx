import {
  Button,
  Details,
  datum,
  Form,
  type FormState,
  formVan,
  Leeg,
  meervoud,
  Sectie,
  SelectField,
  Tabel,
  Termijn,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../../casus/index.ts'
import { type LoketBeeld, type LoketRij, overdrachtSoorten, type Wachtend } from '../loket.schema.ts'
import { overdrachtLabels, wachtSoortLabels } from '../loket.texts.ts'

export type LoketData = {
  beeld: LoketBeeld
  coordinator: boolean
  regievoerder: boolean
  bundels: { id: string; naam: string; aantal: number }[]
  ikId: string
  sleutel: string
  vandaag: string
}

/** What the regievoerder would otherwise call around for. */
export function NietGeantwoord({ d, vandaag }: { d: LoketBeeld; vandaag: string }) {
  return (
    <Tabel<Wachtend>
      caption="Wie nog niet heeft geantwoord, wat het langst wacht eerst"
      captionVerborgen
      rijen={d.nietGeantwoord}
      sleutel={(r) => `${r.casusId}-${r.soort}-${r.organisatie}-${r.wat}`}
      leeg={<Leeg titel="Iedereen heeft geantwoord." />}
      kolommen={[
        { kop: 'Organisatie', cel: (r) => r.organisatie },
        {
          kop: 'Vraag',
          cel: (r) => (
            <>
              {r.wat || 'Aan zet'}
              <small>{wachtSoortLabels[r.soort]}</small>
            </>
          ),
        },
        {
          kop: 'Casus',
          cel: (r) => (
            <>
              <a href={`${casusPad(r.casusId)}/loket#wacht`}>{r.titel}</a>
              <small>{r.nummer}</small>
            </>
          ),
        },
        { kop: 'Uiterlijk', cel: (r) => <Termijn datum={r.uiterlijk} teLaat={r.uiterlijk < vandaag} /> },
      ]}
    />
  )
}

type Overdracht = { d: LoketData; van: { id: string; naam: string }; form: FormState | undefined }

/** Cover for a sick colleague, or a hand-over of all her cases at once. */
export function Overdragen({ d, van, form }: Overdracht) {
  const id = `overdragen-${van.id}`
  const eigen = formVan(form, id)
  const anderen = d.beeld.werkvoorraad.filter((w) => w.regievoerder.id !== van.id && !w.nietMeer)
  return (
    <Details samenvatting={`Draag de casussen van ${van.naam} over`} open={eigen !== undefined}>
      <Form
        action="/loket/overdrachten"
        id={id}
        form={eigen}
        sleutel={`${d.sleutel}-${van.id.slice(0, 8)}`}
        label={`Draag de casussen van ${van.naam} over`}
        bewaak={false}
      >
        <input type="hidden" name="vanId" value={van.id} />
        <SelectField
          {...veld(eigen, 'naarId')}
          label="Draag alle casussen over aan"
          leeg="Kies een regievoerder"
          options={anderen.map((w) => ({ value: w.regievoerder.id, label: `${w.regievoerder.naam} (${w.open} open)` }))}
          required
        />
        <SelectField
          {...veld(eigen, 'soort', 'waarneming')}
          label="Voor hoelang?"
          leeg={null}
          options={overdrachtSoorten.map((s) => ({ value: s, label: overdrachtLabels[s] }))}
        />
        <Button size="small">Draag over</Button>
      </Form>
    </Details>
  )
}

/** Waits on purpose: out of the way, never out of sight. */
export function OpzijGelegd({ rijen }: { rijen: readonly LoketRij[] }) {
  if (rijen.length === 0) return null
  return (
    <Details samenvatting={`Opzij gelegd (${rijen.length})`}>
      <ul className="punten">
        {rijen.map((r) => (
          <li key={r.casusId}>
            <a href={`${casusPad(r.casusId)}/loket`}>{r.titel}</a>{' '}
            <small>
              {r.nummer} · komt terug op {r.opzij && datum(r.opzij.tot)}: {r.opzij?.reden}
            </small>
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** One organisation in several of my cases: one call about all of them. */
export function Bundels({ d }: { d: LoketData }) {
  if (d.bundels.length === 0) return null
  return (
    <Details samenvatting="Samen oppakken, per organisatie">
      <ul className="punten">
        {d.bundels.map((b) => (
          <li key={b.id}>
            <a href={`/loket/bundels/${b.id}`}>{b.naam}</a> ({meervoud(b.aantal, 'casus', 'casussen')})
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** Incomplete is work to do, never a refusal (LMM-06). */
export function Onvolledig({ d }: { d: LoketData }) {
  const { onvolledig } = d.beeld
  if (onvolledig.length === 0) return null
  return (
    <Sectie titel="Nog aan te vullen" aantal={onvolledig.length} id="aanvullen">
      <Tabel<(typeof onvolledig)[number]>
        caption="Aanmeldingen die jij opnam en die nog niet compleet zijn"
        captionVerborgen
        rijen={onvolledig}
        sleutel={(o) => o.casusId}
        leeg={null}
        kolommen={[
          {
            kop: 'Casus',
            cel: (o) => (
              <>
                <a href={`${casusPad(o.casusId)}/indienen`}>{o.titel}</a>
                <small>
                  {o.nummer} · {o.organisatie}
                </small>
              </>
            ),
          },
          { kop: 'Ontvangen', cel: (o) => datum(o.ontvangenOp) },
          {
            kop: 'Uiterlijk',
            cel: (o) => (o.uiterlijk ? <Termijn datum={o.uiterlijk} teLaat={o.uiterlijk < d.vandaag} /> : '–'),
          },
        ]}
      />
    </Sectie>
  )
}
