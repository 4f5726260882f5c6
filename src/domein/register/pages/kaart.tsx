import type { ReactElement } from 'react'
import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { type Datum, formatDatum } from '../../../platform/time.ts'
import {
  Button,
  type Feit,
  Form,
  type FormState,
  HiddenField,
  KeyValue,
  Knoppen,
  Melding,
  meervoud,
  RadioGroup,
  SelectField,
  TelLink,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { listCasussen } from '../../casus/index.ts'
import { leefdomeinNaam } from '../../organisaties/index.ts'
import { kanaalNamen } from '../register.texts.ts'
import type { VermeldingDetail } from '../usecases/bekijk-vermelding.ts'

import { Bevestigd, dagenTekst, isKantoortijd } from './delen.tsx'

type Keuze = { id: string; label: string }
/** The open cases this person works on. */
export async function casusKeuze(b: Bezoek): Promise<Keuze[]> {
  const mag = b.actor.rollen.some((r) => r === 'casusregisseur' || r === 'professional' || r === 'regievoerder')
  if (!mag) return []
  const { items } = await b.run(listCasussen, { bereik: 'mijn', open: true, aantal: 50 })
  return items.map((c) => ({ id: c.id, label: `${c.nummer} ${c.titel}` }))
}

type Props = {
  v: VermeldingDetail
  vandaag: Datum
  uur: number
  casussen: readonly Keuze[]
  casus: string
  form: FormState | undefined
}

/** The entry as a card: number in large print, what for, mandate, who stands in, how old the confirmation is. */
export function Vermeldingkaart({ v, vandaag, uur, casussen, casus, form }: Props): ReactElement {
  return (
    <article className="detail" id="kaart" aria-labelledby="kaart-titel">
      <div className="sec-head">
        <div>
          <h2 id="kaart-titel">{v.naam}</h2>
          <p className="subtle">
            {v.organisatieNaam} · {v.soort === 'team' ? 'team' : 'persoon'}
          </p>
        </div>
        <Bevestigd op={v.laatstBevestigdOp} vandaag={vandaag} />
      </div>
      <Bellen v={v} vandaag={vandaag} uur={uur} />
      <Waarneming v={v} />
      <KeyValue feiten={feiten(v)} />
      <ContactFormulier v={v} casussen={casussen} casus={casus} form={form} />
    </article>
  )
}

function Bellen({ v, vandaag, uur }: Pick<Props, 'v' | 'vandaag' | 'uur'>): ReactElement {
  const nu = v.vandaagAanwezig && isKantoortijd(vandaag, uur)
  return (
    <div className="bellen">
      {v.telefoon === null ? null : (
        <p>
          <TelLink nummer={v.telefoon} />
          <br />
          <span className="small">
            {v.bereikbaar}
            {nu ? (
              <>
                , <strong>nu bereikbaar</strong>
              </>
            ) : null}
          </span>
        </p>
      )}
      {v.functiemail === null ? null : (
        <p>
          <a href={`mailto:${v.functiemail}`}>{v.functiemail}</a>
          <br />
          <span className="small">geen namen of BSN in de mail</span>
        </p>
      )}
    </div>
  )
}

function Waarneming({ v }: { v: VermeldingDetail }): ReactElement | null {
  const ander = v.antwoordtVandaag
  if (ander === null || ander.id === v.id) return null
  return (
    <Melding soort="info" titel={`Vandaag neemt ${ander.naam} waar.`}>
      <p>
        {ander.telefoon === null ? null : <TelLink nummer={ander.telefoon} />}{' '}
        <a href={`/register/${ander.id}`}>Bekijk {ander.naam}</a>
      </p>
    </Melding>
  )
}

const mandaat = (v: VermeldingDetail): ReactElement => (
  <>
    {v.mandaatTekst}
    {v.mandaatNiet === null ? null : (
      <>
        <br />
        Mag niet zelf: {v.mandaatNiet}
      </>
    )}
    <br />
    <span className="small subtle">
      {v.bevestigdLeidingOp === null
        ? 'Nog niet bevestigd door de leiding.'
        : `Bevestigd door de leiding op ${formatDatum(v.bevestigdLeidingOp)}`}
      {v.mandaatTot === null ? '' : `, geldig tot ${formatDatum(v.mandaatTot)}`}
    </span>
  </>
)

const gesproken = (v: VermeldingDetail): string =>
  v.eerderGesproken.length === 0
    ? 'Nog niemand van jouw organisatie.'
    : v.eerderGesproken.map((g) => `${g.ikZelf ? 'Jij' : g.wie} op ${formatDatum(g.op)}`).join(', ')

const feiten = (v: VermeldingDetail): (Feit | null)[] => [
  {
    naam: 'Antwoordt',
    waarde: (
      <>
        Binnen <strong>{meervoud(v.belofteWerkdagen, 'werkdag', 'werkdagen')}</strong>.{' '}
        {v.antwoordtijd.aantal >= 5 && v.antwoordtijd.mediaanDagen !== null ? (
          <span className="subtle">
            Het afgelopen half jaar: meestal {meervoud(v.antwoordtijd.mediaanDagen, 'dag', 'dagen')}.
          </span>
        ) : null}
      </>
    ),
  },
  v.waarvoor.length === 0 ? null : { naam: 'Waarvoor je mij belt', waarde: v.waarvoor.join(' · ') },
  { naam: 'Opdracht', waarde: v.opdracht },
  { naam: 'Mandaat', waarde: mandaat(v) },
  v.wetten.length === 0 ? null : { naam: 'Kent', waarde: v.wetten.join(', ') },
  v.leefdomeinen.length === 0 ? null : { naam: 'Leefgebieden', waarde: v.leefdomeinen.map(leefdomeinNaam).join(', ') },
  { naam: 'Werkt', waarde: dagenTekst(v.werkdagen) },
  v.afwezig.length === 0
    ? null
    : {
        naam: 'Afwezig',
        waarde: v.afwezig.map((a) => `${formatDatum(a.van)} tot en met ${formatDatum(a.tot)}`).join('; '),
      },
  v.vervangerNaam === null
    ? null
    : { naam: 'Vervanger', waarde: <a href={`/register/${v.vervangerId}`}>{v.vervangerNaam}</a> },
  v.vangnet === null || v.vangnet.id === v.id
    ? null
    : { naam: 'Altijd bereikbaar', waarde: <a href={`/register/${v.vangnet.id}`}>{v.vangnet.naam}</a> },
  { naam: 'Eerder gesproken', waarde: gesproken(v) },
]

function ContactFormulier({
  v,
  casussen,
  casus,
  form,
}: Pick<Props, 'v' | 'casussen' | 'casus' | 'form'>): ReactElement {
  return (
    <div className="vak">
      <Form action={`/register/${v.id}/contact`} id="contact" sleutel={newId()} form={form} labelledby="contact-titel">
        <h3 id="contact-titel">Contact vastleggen</h3>
        <p className="hint">
          Bij een casus komt je contact daar als stap. {v.organisatieNaam} ziet alleen wat je hieronder schrijft, niets
          van de casus.
        </p>
        <SelectField
          {...veld(form, 'casusId', casus)}
          label="Bij welke casus?"
          leeg="Nog geen casus, alleen een vraag"
          options={casussen.map((c) => ({ value: c.id, label: c.label }))}
        />
        <TextField
          {...veld(form, 'onderwerp')}
          label="Waar gaat het over?"
          hint="Zonder namen, bijvoorbeeld: eigen bijdrage na opname partner"
          waarschuw
          required
        />
        <TextArea
          {...veld(form, 'vraag')}
          label="Wat wil je vragen?"
          hint="Geen namen, adressen of BSN."
          rows={4}
          max={4000}
          waarschuw
        />
        <RadioGroup
          {...veld(form, 'kanaal', 'platform')}
          label="Hoe?"
          options={[
            { value: 'platform', label: kanaalNamen.platform, hint: 'De ander krijgt bericht en antwoordt hier.' },
            { value: 'telefoon', label: 'Ik heb gebeld', hint: 'Je schrijft daarna zelf op wat het antwoord was.' },
            { value: 'mail', label: 'Ik heb gemaild' },
          ]}
        />
        {casus === '' ? null : <HiddenField name="_terug" value={casus} />}
        <Knoppen>
          <Button variant="primary">Contact opnemen</Button>
        </Knoppen>
      </Form>
    </div>
  )
}
