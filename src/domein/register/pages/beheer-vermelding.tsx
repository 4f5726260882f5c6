import type { ReactElement } from 'react'
import { heeftRol } from '../../../platform/policy.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import type { Datum } from '../../../platform/time.ts'
import {
  Button,
  CheckboxGroup,
  DateField,
  datum,
  Form,
  type FormState,
  formVan,
  HiddenField,
  Knoppen,
  Layout,
  PageHead,
  Sectie,
  SelectField,
  Tag,
  TextArea,
  TextField,
  veld,
  Weigering,
} from '../../../ui/index.ts'
import { leefdomeinen, leefdomeinNaam } from '../../organisaties/index.ts'
import { vermeldingOvergangen } from '../register.rules.ts'
import type { Afwezigheid, Vermelding } from '../register.schema.ts'
import { vermeldingActieNamen, vermeldingStatusNamen, werkdagNamen } from '../register.texts.ts'
import { bekijkVermelding } from '../usecases/bekijk-vermelding.ts'
import { kiesVervanger } from '../usecases/kies-vervanger.ts'
import { listEigenVermeldingen } from '../usecases/list-eigen-vermeldingen.ts'
import { meldAfwezig, wisAfwezig } from '../usecases/meld-afwezig.ts'
import { wijzigVermeldingFormulier } from '../usecases/wijzig-vermelding-formulier.ts'
import { zetVermeldingStap } from '../usecases/zet-vermelding-stap.ts'
import { Bevestigd } from './delen.tsx'

type Data = {
  v: Vermelding & { afwezig: readonly Afwezigheid[] }
  anderen: readonly Vermelding[]
  leiding: boolean
  vandaag: Datum
}

export const beheerVermeldingPagina = definePage({
  path: '/register/beheer/:vermeldingId',
  laad: async (b, req): Promise<Data> => {
    const v = await b.run(bekijkVermelding, { vermeldingId: req.params.vermeldingId })
    const { items } = await b.run(listEigenVermeldingen, {})
    return {
      v,
      anderen: items.filter((x) => x.id !== v.id && x.status !== 'beeindigd'),
      leiding: heeftRol(b.actor, 'leidinggevende', 'bestuurder') && v.persoonId !== b.actor.persoonId,
      vandaag: b.vandaag,
    }
  },
  toon: (d, form) => <BeheerVermelding {...d} form={form} />,
})

const terug = (_r: unknown, req: { params: Readonly<Record<string, string>> }): string =>
  `/register/beheer/${req.params.vermeldingId}`
const pagina = beheerVermeldingPagina
export const beheerFormulieren = [
  defineForm({
    path: '/register/beheer/:vermeldingId',
    useCase: wijzigVermeldingFormulier,
    pagina,
    naar: terug,
    gelukt: (v) =>
      v.status === 'ter_bevestiging' ? 'Opgeslagen. De leiding bevestigt opdracht en mandaat opnieuw.' : 'Opgeslagen.',
  }),
  defineForm({
    path: '/register/beheer/:vermeldingId/stap',
    useCase: zetVermeldingStap,
    pagina,
    naar: terug,
    gelukt: (v) => `De vermelding staat nu op: ${vermeldingStatusNamen[v.status].toLowerCase()}.`,
  }),
  defineForm({
    path: '/register/beheer/:vermeldingId/vervanger',
    useCase: kiesVervanger,
    pagina,
    naar: terug,
    gelukt: (v) => `${v.vervangerNaam ?? 'Een collega'} neemt waar.`,
  }),
  defineForm({
    path: '/register/beheer/:vermeldingId/afwezig',
    useCase: meldAfwezig,
    pagina,
    naar: terug,
    gelukt: () => 'De afwezigheid is vastgelegd.',
  }),
  defineForm({
    path: '/register/beheer/:vermeldingId/afwezig/:afwezigheidId/weg',
    useCase: wisAfwezig,
    pagina,
    naar: terug,
    gelukt: () => 'De afwezigheid is weggehaald.',
  }),
]

function BeheerVermelding(d: Data & { form: FormState | undefined }): ReactElement {
  const { v, form } = d
  const los = form?.weigering && formVan(form, 'velden') === undefined ? form.weigering : undefined
  return (
    <Layout
      title={v.naam}
      crumbs={[{ href: '/register/beheer', label: 'Onze vermeldingen' }]}
      fout={form !== undefined}
    >
      <PageHead
        titel={v.naam}
        tags={
          <>
            <Tag stand={v.status === 'actief' ? 'klaar' : 'loopt'}>{vermeldingStatusNamen[v.status]}</Tag>
            <Bevestigd op={v.laatstBevestigdOp} vandaag={d.vandaag} />
          </>
        }
      />
      {los ? <Weigering {...los} /> : null}
      <Stappen v={v} leiding={d.leiding} />
      <Velden v={v} form={formVan(form, 'velden')} />
      <Sectie titel="Wie neemt waar?" id="vervanger">
        <Form action={`/register/beheer/${v.id}/vervanger`} versie={v.version} label="Vervanger">
          <SelectField
            name="vervangerId"
            label="Vervanger"
            value={v.vervangerId ?? ''}
            options={d.anderen.map((a) => ({ value: a.id, label: a.naam }))}
            required
          />
          <Knoppen>
            <Button>Kies</Button>
          </Knoppen>
        </Form>
      </Sectie>
      <Afwezig v={v} form={formVan(form, 'afwezig')} />
    </Layout>
  )
}

const stappen = ['legVoor', 'bevestigOpdracht', 'stuurTerug', 'bevestig', 'beeindig'] as const
const metReden = new Set<string>(['stuurTerug', 'beeindig'])
const vanLeiding = new Set<string>(['bevestigOpdracht', 'stuurTerug'])

function Stappen({ v, leiding }: { v: Vermelding; leiding: boolean }): ReactElement {
  const kan = stappen.filter((a) => a in vermeldingOvergangen[v.status] && (leiding || !vanLeiding.has(a)))
  return (
    <Sectie titel="Wat kun je doen?">
      {kan.map((actie) => (
        <Form
          key={actie}
          action={`/register/beheer/${v.id}/stap`}
          versie={v.version}
          bewaak={false}
          id={`stap-${actie}`}
        >
          <HiddenField name="actie" value={actie} />
          {metReden.has(actie) ? (
            <TextField name="reden" label={`Waarom? (${vermeldingActieNamen[actie].toLowerCase()})`} required />
          ) : null}
          <Knoppen>
            <Button>{vermeldingActieNamen[actie]}</Button>
          </Knoppen>
        </Form>
      ))}
      {kan.length === 0 ? <p>Deze vermelding is gestopt.</p> : null}
    </Sectie>
  )
}

function Velden({ v, form }: { v: Vermelding; form: FormState | undefined }): ReactElement {
  return (
    <Sectie titel="Gegevens">
      <Form id="velden" action={`/register/beheer/${v.id}`} versie={v.version} form={form} label="Gegevens">
        <TextField
          {...veld(form, 'functiemail', v.functiemail ?? '')}
          type="email"
          label="Mailadres dat blijft"
          hint="Van het team of de functie, niet van één persoon."
        />
        <TextField {...veld(form, 'telefoon', v.telefoon ?? '')} type="tel" label="Telefoonnummer" kort />
        <TextField {...veld(form, 'bereikbaar', v.bereikbaar)} label="Wanneer bereikbaar" />
        <CheckboxGroup
          {...veld(form, 'werkdagen', v.werkdagen.map(String))}
          label="Werkdagen"
          options={[1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: werkdagNamen[n] ?? '' }))}
        />
        <TextArea
          {...veld(form, 'waarvoor', v.waarvoor.join('\n'))}
          label="Waarvoor bellen mensen je?"
          hint="Eén onderwerp per regel, in gewone woorden."
          rows={5}
        />
        <TextArea {...veld(form, 'opdracht', v.opdracht)} label="Opdracht" rows={3} max={1000} />
        <TextField {...veld(form, 'mandaatOnderwerp', v.mandaatOnderwerp ?? '')} label="Mandaat: waarover" />
        <TextArea
          {...veld(form, 'mandaatTekst', v.mandaatTekst ?? '')}
          label="Mandaat: wat mag je zelf"
          rows={3}
          max={1000}
        />
        <TextArea
          {...veld(form, 'mandaatNiet', v.mandaatNiet ?? '')}
          label="Wat mag je niet zelf, en wie dan wel"
          rows={2}
          max={1000}
        />
        <TextField
          {...veld(form, 'mandaatGegevenDoor', v.mandaatGegevenDoor ?? '')}
          label="Mandaat gegeven door"
          hint="Functie, bijvoorbeeld: directeur."
        />
        <DateField {...veld(form, 'mandaatVan', v.mandaatVan ?? '')} label="Mandaat geldig vanaf" />
        <DateField
          {...veld(form, 'mandaatTot', v.mandaatTot ?? '')}
          label="Mandaat geldig tot"
          hint="Leeg is zonder einde."
        />
        <TextArea
          {...veld(form, 'wetten', v.wetten.join('\n'))}
          label="Wetten die je kent"
          hint="Eén per regel."
          rows={3}
        />
        <CheckboxGroup
          {...veld(form, 'leefdomeinen', v.leefdomeinen)}
          label="Leefgebieden"
          options={leefdomeinen.map((l) => ({ value: l, label: leefdomeinNaam(l) }))}
        />
        <Knoppen>
          <Button variant="primary">Opslaan</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}

function Afwezig({ v, form }: { v: Data['v']; form: FormState | undefined }): ReactElement {
  return (
    <Sectie titel="Afwezig">
      {v.afwezig.length === 0 ? <p>Geen afwezigheid gepland.</p> : null}
      {v.afwezig.map((a) => (
        <Form key={a.id} action={`/register/beheer/${v.id}/afwezig/${a.id}/weg`} bewaak={false}>
          <p>
            {datum(a.van)} tot en met {datum(a.tot)}{' '}
            <Button size="small" verborgen={` vanaf ${datum(a.van)}`}>
              Haal weg
            </Button>
          </p>
        </Form>
      ))}
      <Form id="afwezig" action={`/register/beheer/${v.id}/afwezig`} form={form} label="Afwezigheid">
        <DateField {...veld(form, 'van')} label="Eerste dag" required />
        <DateField {...veld(form, 'tot')} label="Laatste dag" required />
        <Knoppen>
          <Button>Voeg toe</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}
