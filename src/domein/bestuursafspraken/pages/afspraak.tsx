import type { ReactElement } from 'react'
import { heeftRol } from '../../../platform/policy.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  DateField,
  Form,
  type FormState,
  formVan,
  HiddenField,
  Knoppen,
  Layout,
  Melding,
  PageHead,
  Sectie,
  SelectField,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { afspraakOvergangen } from '../bestuursafspraken.rules.ts'
import type { Afspraak } from '../bestuursafspraken.schema.ts'
import { afspraakActieNamen, inhoudLabels } from '../bestuursafspraken.texts.ts'
import { bekijkAfspraak } from '../usecases/bekijk-afspraak.ts'
import { tekenAfspraak } from '../usecases/teken-afspraak.ts'
import { wijzigAfspraak } from '../usecases/wijzig-afspraak.ts'
import { zegAfspraakOp } from '../usecases/zeg-afspraak-op.ts'
import { zetAfspraakStap } from '../usecases/zet-afspraak-stap.ts'
import { AfspraakTag, Inhoud } from './overzicht.tsx'

type Bestuurder = { id: string; naam: string; functie: string }
type Data = {
  a: Afspraak & { bestuurders: readonly Bestuurder[] }
  beheer: boolean
  bestuurder: boolean
  form?: FormState | undefined
}

export const afspraakPagina = definePage({
  path: '/afspraken/:afspraakId',
  laad: async (b, req): Promise<Data> => {
    const a = await b.run(bekijkAfspraak, { afspraakId: req.params.afspraakId })
    const eigen = a.organisatieId === b.actor.organisatieId
    return { a, beheer: heeftRol(b.actor, 'relatiebeheerder'), bestuurder: eigen && heeftRol(b.actor, 'bestuurder') }
  },
  toon: (d, form) => <AfspraakPagina {...d} form={form} />,
})

const naar = (a: { id: string }): string => `/afspraken/${a.id}`
export const afspraakFormulieren = [
  defineForm({
    path: '/afspraken/:afspraakId/stap',
    useCase: zetAfspraakStap,
    pagina: afspraakPagina,
    naar,
    gelukt: () => 'De stap is vastgelegd.',
  }),
  defineForm({
    path: '/afspraken/:afspraakId/inhoud',
    useCase: wijzigAfspraak,
    pagina: afspraakPagina,
    naar,
    gelukt: () => 'De afspraak is bijgewerkt.',
  }),
  defineForm({
    path: '/afspraken/:afspraakId/ondertekening',
    useCase: tekenAfspraak,
    pagina: afspraakPagina,
    naar,
    gelukt: () => 'De afspraak is getekend en geldt meteen.',
  }),
  defineForm({
    path: '/afspraken/:afspraakId/opzegging',
    useCase: zegAfspraakOp,
    pagina: afspraakPagina,
    naar,
    gelukt: () => 'De afspraak is gestopt.',
  }),
]

const einde = new Set(['verlopen', 'opgezegd'])

function AfspraakPagina({ a, beheer, bestuurder, form }: Data): ReactElement {
  const voorTekenen = a.ondertekendOp === null && !einde.has(a.status)
  return (
    <Layout title={a.organisatieNaam} crumbs={[{ href: '/afspraken', label: 'Afspraken' }]} fout={form !== undefined}>
      <PageHead titel={`Afspraak met ${a.organisatieNaam}`} tags={<AfspraakTag status={a.status} />} />
      {a.status === 'te_vernieuwen' ? (
        <Melding soort="info" titel="Deze afspraak loopt af.">
          Tot 30 dagen na het einde blijven de mensen vindbaar in het register. Daarna verdwijnen zij uit beeld; er
          wordt niets gewist.
        </Melding>
      ) : null}
      {a.eindeReden === null ? null : <Melding soort="info" titel={`Gestopt: ${a.eindeReden}`} />}
      <Inhoud a={a} />
      {beheer && voorTekenen ? <Stappen a={a} /> : null}
      {beheer && voorTekenen ? <InhoudFormulier a={a} form={formVan(form, 'inhoud-formulier')} /> : null}
      {a.status === 'concept' && (beheer || bestuurder) ? (
        <Tekenen a={a} beheer={beheer} form={formVan(form, 'teken-formulier')} />
      ) : null}
      {!einde.has(a.status) && (beheer || bestuurder) ? (
        <Opzeggen a={a} form={formVan(form, 'stop-formulier')} />
      ) : null}
    </Layout>
  )
}

const stapActies = ['maakKennis', 'voerGesprek', 'stelOp'] as const

function Stappen({ a }: { a: Afspraak }): ReactElement | null {
  const kan = stapActies.filter((actie) => actie in afspraakOvergangen[a.status])
  if (kan.length === 0) return null
  return (
    <Sectie titel="Hoe ver zijn we?">
      <div className="btns">
        {kan.map((actie) => (
          <Form key={actie} action={`/afspraken/${a.id}/stap`} versie={a.version} bewaak={false}>
            <HiddenField name="actie" value={actie} />
            <Button>{afspraakActieNamen[actie]}</Button>
          </Form>
        ))}
      </div>
    </Sectie>
  )
}

function InhoudFormulier({ a, form }: { a: Afspraak; form: FormState | undefined }): ReactElement {
  return (
    <Sectie titel="Wat staat erin?" id="wat-staat-erin">
      <Form id="inhoud-formulier" action={`/afspraken/${a.id}/inhoud`} versie={a.version} form={form} label="Inhoud">
        {inhoudLabels.map(([naam, label]) => (
          <TextArea key={naam} {...veld(form, naam, a[naam])} label={label} rows={2} max={2000} />
        ))}
        <TextArea
          {...veld(form, 'conflictbepaling', a.conflictbepaling ?? '')}
          label="Als partijen er niet uit komen"
          hint="Mag leeg blijven."
          rows={2}
        />
        <TextField
          {...veld(form, 'antwoordWerkdagen', String(a.antwoordWerkdagen ?? ''))}
          label="Antwoordt binnen hoeveel werkdagen?"
          hint="Leeg is de norm: 2 werkdagen."
          inputMode="numeric"
          kort
        />
        <TextField {...veld(form, 'document', a.document ?? '')} label="Waar ligt het document?" />
        <DateField {...veld(form, 'volgendContactOp', a.volgendContactOp ?? '')} label="Volgend contact" />
        <Knoppen>
          <Button variant="primary">Opslaan</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}

function Tekenen({ a, beheer, form }: { a: Data['a']; beheer: boolean; form: FormState | undefined }): ReactElement {
  return (
    <Sectie titel="Tekenen">
      <Form
        id="teken-formulier"
        action={`/afspraken/${a.id}/ondertekening`}
        versie={a.version}
        form={form}
        label="Tekenen"
      >
        {beheer ? (
          <SelectField
            {...veld(form, 'ondertekenaarId')}
            label="Welke bestuurder tekende?"
            hint="Alleen bestuurders van deze organisatie."
            options={a.bestuurders.map((b) => ({ value: b.id, label: `${b.naam}, ${b.functie}` }))}
            required
          />
        ) : null}
        <DateField {...veld(form, 'ondertekendOp')} label="Getekend op" hint="Leeg is vandaag." />
        <DateField {...veld(form, 'geldigTot')} label="Geldig tot" required />
        <Knoppen>
          <Button variant="primary">{beheer ? 'Leg de handtekening vast' : 'Ik teken deze afspraak'}</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}

function Opzeggen({ a, form }: { a: Afspraak; form: FormState | undefined }): ReactElement {
  return (
    <Sectie titel="Stoppen">
      <Form id="stop-formulier" action={`/afspraken/${a.id}/opzegging`} versie={a.version} form={form} label="Stoppen">
        <TextArea {...veld(form, 'reden')} label="Waarom stopt dit?" rows={2} required />
        <Knoppen>
          <Button>Stop de afspraak</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}
