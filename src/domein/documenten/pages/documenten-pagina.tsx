import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  Checkbox,
  Details,
  datumTijd,
  FileField,
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
  TextField,
  veld,
} from '../../../ui/index.ts'
import { bekijkKop, casusPad } from '../../casus/index.ts'
import type { DocumentUit, Versie } from '../documenten.schema.ts'
import { grootteTekst, scanLabels, soortLabels } from '../documenten.texts.ts'
import { bekijkDocumenten } from '../usecases/bekijk-documenten.ts'
import { stelDocumentVast, verwijderDocument, voegDocumentToe, voegVersieToe } from '../usecases/voeg-document-toe.ts'

const path = '/casussen/:casusId/documenten'
async function laad(b: Bezoek, req: PageRequest) {
  const casusId = req.params.casusId ?? ''
  const stukken = await b.run(bekijkDocumenten, { casusId })
  const { nummer, titel } = await b.run(bekijkKop, { casusId })
  return { pad: `${casusPad(casusId)}/documenten`, casusId, nummer, titel, ...stukken, sleutel: newId() }
}
type Data = Awaited<ReturnType<typeof laad>>
const terug = (_r: unknown, req: PageRequest): string => `${casusPad(req.params.casusId ?? '')}/documenten`

export const documentenPagina = definePage({ path, laad, toon: (d, form) => <Documenten d={d} form={form} /> })
const gedeeld = { pagina: documentenPagina, naar: terug }
export const documentenFormulieren = [
  defineForm({ path, useCase: voegDocumentToe, ...gedeeld, bestandIn: true, gelukt: () => 'Het stuk staat erbij.' }),
  defineForm({
    path: `${path}/:documentId/versies`,
    useCase: voegVersieToe,
    ...gedeeld,
    bestandIn: true,
    gelukt: () => 'De nieuwe versie staat erbij.',
  }),
  defineForm({
    path: `${path}/:documentId/vaststelling`,
    useCase: stelDocumentVast,
    ...gedeeld,
    gelukt: () => 'Het stuk is definitief.',
  }),
  defineForm({
    path: `${path}/:documentId/verwijdering`,
    useCase: verwijderDocument,
    ...gedeeld,
    gelukt: () => 'Het stuk is weg.',
  }),
]

function Documenten({ d, form }: { d: Data; form: FormState | undefined }) {
  return (
    <Layout
      title={`Stukken: ${d.titel}`}
      fout={form !== undefined}
      crumbs={[
        { href: '/casussen', label: 'Casussen' },
        { href: casusPad(d.casusId), label: d.nummer },
      ]}
    >
      <PageHead
        titel="Stukken"
        boven={`${d.nummer} · ${d.titel}`}
        intro="Brieven en besluiten die nodig zijn om verder te komen. Ze liggen versleuteld bij deze casus."
      />
      <Melding soort="info" titel="Geen stukken over zorg of behandeling">
        <p>Een verslag van een arts of hulpverlener hoort in het eigen dossier van die persoon. Zet het hier niet.</p>
      </Melding>
      {d.items.length === 0 && (
        <Leeg titel="Er zijn nog geen stukken.">Vaak kan het zonder. Een zin bij een stap is meestal genoeg.</Leeg>
      )}
      {d.items.map((s) => (
        <Stuk key={s.id} s={s} d={d} form={form} />
      ))}
      {d.magToevoegen && <Toevoegen d={d} form={formVan(form, 'stuk')} />}
    </Layout>
  )
}

function Stuk({ s, d, form }: { s: DocumentUit; d: Data; form: FormState | undefined }) {
  const concept = s.status === 'concept'
  const pad = `${d.pad}/${s.id}`
  const nieuwste = s.versies[0]
  return (
    <Sectie
      id={s.id}
      titel={s.titel}
      rechts={<Tag stand={concept ? 'loopt' : 'klaar'}>{concept ? 'Concept' : 'Definitief'}</Tag>}
    >
      {nieuwste && <Regel v={nieuwste} pad={pad} titel={s.titel} />}
      {s.versies.length > 1 && (
        <Details samenvatting={`Eerdere versies (${s.versies.length - 1})`}>
          {s.versies.slice(1).map((v) => (
            <Regel key={v.id} v={v} pad={pad} titel={s.titel} />
          ))}
        </Details>
      )}
      {concept && d.magToevoegen && (
        <>
          <Details samenvatting="Nieuwe versie" open={formVan(form, `v-${s.id}`) !== undefined}>
            <Form
              action={`${pad}/versies`}
              id={`v-${s.id}`}
              sleutel={`${d.sleutel}-${s.id}`}
              versie={s.version}
              bestanden
              label={`Nieuwe versie van ${s.titel}`}
            >
              <BestandVelden form={formVan(form, `v-${s.id}`)} />
              <Knoppen>
                <Button>Voeg versie toe</Button>
              </Knoppen>
            </Form>
          </Details>
          <Knoppen>
            <Actie pad={`${pad}/vaststelling`} s={s} tekst="Maak definitief" />
            <Actie pad={`${pad}/verwijdering`} s={s} tekst="Haal weg" />
          </Knoppen>
        </>
      )}
    </Sectie>
  )
}

function Actie({ pad, s, tekst }: { pad: string; s: DocumentUit; tekst: string }) {
  return (
    <Form
      action={pad}
      id={`${tekst.slice(0, 1).toLowerCase()}-${s.id}`}
      versie={s.version}
      label={`${tekst}: ${s.titel}`}
      className="btns"
      bewaak={false}
    >
      <Button size="small" verborgen={`: ${s.titel}`}>
        {tekst}
      </Button>
    </Form>
  )
}

function Regel({ v, pad, titel }: { v: Versie; pad: string; titel: string }) {
  const adres = `${pad}/versies/${v.id}`
  const welk = `: ${titel}, versie ${v.nummer}`
  return (
    <div>
      <p>
        Versie {v.nummer}, {soortLabels[v.soort]} van {grootteTekst(v.grootte)}. {v.door}, {datumTijd(v.op)}.{' '}
        <span className="small subtle">{scanLabels[v.scan]}</span>
      </p>
      <Knoppen>
        <ButtonLink href={`${adres}/beeld`} size="small" verborgen={welk}>
          Bekijk
        </ButtonLink>
        <ButtonLink href={`${adres}/bestand`} size="small" verborgen={welk}>
          Download
        </ButtonLink>
      </Knoppen>
    </div>
  )
}

function BestandVelden({ form }: { form: FormState | undefined }) {
  const { name, error } = veld(form, 'bestand')
  return (
    <>
      <FileField
        name={name}
        error={error}
        label="Bestand"
        hint="PDF, foto (JPEG of PNG) of tekst, hoogstens 10 MB. De naam van het bestand bewaren we niet."
        accept=".pdf,.png,.jpg,.jpeg,.txt"
      />
      <Checkbox
        {...veld(form, 'zonderZorg')}
        label="Ik heb gekeken: er staat niets in over behandeling of gezondheid"
      />
    </>
  )
}

function Toevoegen({ d, form }: { d: Data; form: FormState | undefined }) {
  return (
    <Sectie id="nieuw" titel="Voeg een stuk toe">
      {!d.scanner && (
        <p className="small subtle">
          Er is hier geen virusscanner. Een stuk krijgt de melding &lsquo;niet gescand op virussen&rsquo;.
        </p>
      )}
      <Form action={d.pad} id="stuk" sleutel={d.sleutel} bestanden label="Voeg een stuk toe">
        <TextField
          {...veld(form, 'titel')}
          label="Hoe heet het stuk?"
          hint="Zonder naam of nummer van een inwoner. Bijvoorbeeld: besluit over de toeslag."
          waarschuw
        />
        <BestandVelden form={form} />
        <Knoppen>
          <Button variant="primary">Bewaar versleuteld</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}
