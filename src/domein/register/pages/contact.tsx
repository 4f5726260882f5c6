import type { ReactElement } from 'react'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import { type Datum, overWerkdagen } from '../../../platform/time.ts'
import {
  Button,
  ButtonLink,
  datum,
  Form,
  type FormState,
  formVan,
  HiddenField,
  KeyValue,
  Knoppen,
  Layout,
  Leeg,
  Melding,
  PageHead,
  RadioGroup,
  Sectie,
  Tabel,
  Tag,
  Termijn,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../../casus/index.ts'
import type { Contactmoment } from '../register.schema.ts'
import { kanaalNamen, uitkomstNamen } from '../register.texts.ts'
import { bekijkContact, listContacten } from '../usecases/bekijk-contact.ts'
import { beoordeelContact } from '../usecases/beoordeel-contact.ts'
import { legAntwoordVast } from '../usecases/leg-antwoord-vast.ts'

const Uitkomst = ({ c }: { c: Contactmoment }): ReactElement => (
  <Tag
    stand={
      c.uitkomst === 'open'
        ? 'loopt'
        : c.uitkomst === 'opgelost'
          ? 'klaar'
          : c.uitkomst === 'geen_reactie'
            ? 'af'
            : 'open'
    }
  >
    {uitkomstNamen[c.uitkomst]}
  </Tag>
)

function ContactTabel({
  titel,
  items,
  vandaag,
  kant,
}: {
  titel: string
  items: readonly Contactmoment[]
  vandaag: Datum
  kant: 'van' | 'naar'
}): ReactElement {
  return (
    <Tabel
      caption={titel}
      captionVerborgen
      kolommen={[
        { kop: 'Waarover', rijkop: true, cel: (c) => <a href={`/contactmomenten/${c.id}`}>{c.onderwerp}</a> },
        {
          kop: kant === 'van' ? 'Gevraagd door' : 'Gevraagd aan',
          cel: (c) =>
            kant === 'van'
              ? `${c.vanNaam}, ${c.vanOrganisatieNaam}`
              : `${c.naarVermeldingNaam}, ${c.naarOrganisatieNaam}`,
        },
        { kop: 'Op', cel: (c) => datum(c.gevraagdOp) },
        {
          kop: 'Antwoord uiterlijk',
          cel: (c) =>
            c.uitkomst === 'open' ? (
              <Termijn
                datum={c.antwoordUiterlijk}
                uitleg={overWerkdagen(vandaag, c.antwoordUiterlijk)}
                teLaat={c.antwoordUiterlijk < vandaag}
              />
            ) : (
              datum(c.beantwoordOp ?? c.gevraagdOp)
            ),
        },
        { kop: 'Stand', cel: (c) => <Uitkomst c={c} /> },
      ]}
      rijen={items}
      sleutel={(c) => c.id}
      leeg={<Leeg titel="Nog geen vragen.">Zoek in het register wie je kan helpen.</Leeg>}
    />
  )
}

export const contactenPagina = definePage({
  path: '/contactmomenten',
  laad: async (b) => ({
    vanMij: (await b.run(listContacten, { rol: 'van-mij' })).items,
    aanOns: (await b.run(listContacten, { rol: 'aan-ons' })).items,
    vandaag: b.vandaag,
  }),
  toon: (d) => (
    <Layout title="Vragen en antwoorden" crumbs={[{ href: '/register', label: 'Register' }]}>
      <PageHead titel="Vragen en antwoorden" acties={<ButtonLink href="/register">Zoek in het register</ButtonLink>} />
      {d.aanOns.length === 0 ? null : (
        <Sectie titel="Aan ons gevraagd">
          <ContactTabel titel="Aan ons gevraagd" items={d.aanOns} vandaag={d.vandaag} kant="van" />
        </Sectie>
      )}
      <Sectie titel="Door mij gevraagd">
        <ContactTabel titel="Door mij gevraagd" items={d.vanMij} vandaag={d.vandaag} kant="naar" />
      </Sectie>
    </Layout>
  ),
})

export const casusContactPagina = definePage({
  path: '/casussen/:casusId/contact',
  laad: async (b, req) => ({
    items: (await b.run(listContacten, { casusId: req.params.casusId })).items,
    casusId: req.params.casusId ?? '',
    vandaag: b.vandaag,
  }),
  toon: (d) => (
    <Layout title="Contact via het register" crumbs={[{ href: casusPad(d.casusId), label: 'Casus' }]}>
      <PageHead
        titel="Contact via het register"
        intro="Wie je belde of vroeg voor deze casus, en wat het antwoord was."
        acties={
          <ButtonLink href={`/register?casus=${d.casusId}`} variant="primary">
            Zoek wie kan helpen
          </ButtonLink>
        }
      />
      <ContactTabel titel="Contacten bij deze casus" items={d.items} vandaag={d.vandaag} kant="naar" />
    </Layout>
  ),
})

type Data = { c: Contactmoment; vandaag: Datum; ikVroeg: boolean; wijAntwoorden: boolean }
export const contactPagina = definePage({
  path: '/contactmomenten/:contactId',
  laad: async (b, req): Promise<Data> => {
    const c = await b.run(bekijkContact, { contactId: req.params.contactId })
    return {
      c,
      vandaag: b.vandaag,
      ikVroeg: c.vanId === b.actor.persoonId,
      wijAntwoorden: c.naarOrganisatieId === b.actor.organisatieId,
    }
  },
  toon: (d, form) => <ContactPagina {...d} form={form} />,
})

const naar = (c: { id: string }): string => `/contactmomenten/${c.id}`
export const contactFormulieren = [
  defineForm({
    path: '/contactmomenten/:contactId/antwoord',
    useCase: legAntwoordVast,
    pagina: contactPagina,
    naar,
    gelukt: () => 'Het antwoord is vastgelegd.',
  }),
  defineForm({
    path: '/contactmomenten/:contactId/oordeel',
    useCase: beoordeelContact,
    pagina: contactPagina,
    naar,
    gelukt: () => 'Dank je wel.',
  }),
]

function ContactPagina({
  c,
  vandaag,
  ikVroeg,
  wijAntwoorden,
  form,
}: Data & { form: FormState | undefined }): ReactElement {
  const wacht = c.uitkomst === 'open' || c.uitkomst === 'toegezegd'
  return (
    <Layout
      title={c.onderwerp}
      crumbs={[{ href: '/contactmomenten', label: 'Vragen en antwoorden' }]}
      fout={form !== undefined}
    >
      <PageHead
        titel={c.onderwerp}
        boven={c.soort === 'vroegsignalering' ? 'Vroeg signaal van een functionaris' : 'Vraag'}
        tags={<Uitkomst c={c} />}
      />
      <KeyValue feiten={feiten(c, vandaag, wijAntwoorden)} />
      {c.vraag === '' ? null : (
        <Sectie titel="De vraag">
          <p className="measure">{c.vraag}</p>
        </Sectie>
      )}
      {c.antwoord === null ? null : (
        <Sectie titel="Het antwoord">
          <p className="measure">{c.antwoord}</p>
          <p className="small subtle">
            {c.beantwoordDoorNaam ?? c.naarVermeldingNaam}, {datum(c.beantwoordOp ?? c.gevraagdOp)}
            {c.rugdekkingDoor === null ? '' : `. Hier staat achter: ${c.rugdekkingDoor}`}
          </p>
        </Sectie>
      )}
      {wacht ? <AntwoordFormulier c={c} wij={wijAntwoorden} form={formVan(form, 'antwoord')} /> : null}
      {ikVroeg && c.uitkomst !== 'open' ? <Oordeel c={c} /> : null}
    </Layout>
  )
}

const feiten = (c: Contactmoment, vandaag: Datum, wij: boolean) => [
  { naam: 'Gevraagd door', waarde: `${c.vanNaam}, ${c.vanOrganisatieNaam}` },
  { naam: 'Gevraagd aan', waarde: `${c.naarVermeldingNaam}, ${c.naarOrganisatieNaam}` },
  { naam: 'Hoe', waarde: `${kanaalNamen[c.kanaal]} op ${datum(c.gevraagdOp)}` },
  c.casusId === null || wij ? null : { naam: 'Casus', waarde: <a href={casusPad(c.casusId)}>Ga naar de casus</a> },
  c.uitkomst === 'open'
    ? {
        naam: 'Antwoord uiterlijk',
        waarde: (
          <Termijn
            datum={c.antwoordUiterlijk}
            uitleg={overWerkdagen(vandaag, c.antwoordUiterlijk)}
            teLaat={c.antwoordUiterlijk < vandaag}
          />
        ),
      }
    : null,
]

const keuzes = ['opgelost', 'toegezegd', 'doorverwezen', 'verder_via_lmm'] as const

function AntwoordFormulier({
  c,
  wij,
  form,
}: {
  c: Contactmoment
  wij: boolean
  form: FormState | undefined
}): ReactElement {
  const mogelijk = wij ? keuzes : [...keuzes, 'geen_reactie' as const]
  return (
    <Sectie titel={wij ? 'Geef antwoord' : 'Schrijf op wat het antwoord was'}>
      <Form
        id="antwoord"
        action={`/contactmomenten/${c.id}/antwoord`}
        sleutel={newId()}
        versie={c.version}
        form={form}
        label="Antwoord"
      >
        <TextArea
          {...veld(form, 'antwoord')}
          label={wij ? 'Jouw antwoord' : 'Wat zei de ander?'}
          hint="Geen namen, adressen of BSN."
          rows={4}
          max={4000}
          waarschuw
        />
        <RadioGroup
          {...veld(form, 'uitkomst')}
          label="Wat is de uitkomst?"
          options={mogelijk.map((u) => ({ value: u, label: uitkomstNamen[u] }))}
          required
        />
        <TextField
          {...veld(form, 'rugdekkingDoor')}
          label="Wie van de leiding staat hierachter?"
          hint="Mag leeg blijven. Een functie is genoeg, bijvoorbeeld: teammanager."
        />
        <Knoppen>
          <Button variant="primary">{wij ? 'Verstuur antwoord' : 'Leg vast'}</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}

function Oordeel({ c }: { c: Contactmoment }): ReactElement {
  if (c.geholpen !== null)
    return <Melding soort="info" titel={c.geholpen ? 'Jij zei: dit hielp.' : 'Jij zei: dit hielp niet.'} />
  return (
    <Sectie titel="Hielp dit contact?">
      <div className="btns">
        {[true, false].map((ja) => (
          <Form key={String(ja)} action={`/contactmomenten/${c.id}/oordeel`} bewaak={false}>
            <HiddenField name="geholpen" value={ja ? 'ja' : 'nee'} />
            <Button>{ja ? 'Ja, dit hielp' : 'Nee, dit hielp niet'}</Button>
          </Form>
        ))}
      </div>
    </Sectie>
  )
}
