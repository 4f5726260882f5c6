import type { ReactElement } from 'react'
import { heeftRol } from '../../../platform/policy.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  Details,
  datum,
  Form,
  type FormState,
  KeyValue,
  Knoppen,
  Layout,
  Leeg,
  PageHead,
  Sectie,
  TelLink,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import type { Escalatieroute } from '../bestuursafspraken.relaties.schema.ts'
import { bekijkEscalatieroute, zetEscalatieroute } from '../usecases/zet-escalatieroute.ts'

type Data = { route: Escalatieroute | null; beheer: boolean }

export const escalatiePagina = definePage({
  path: '/afspraken/escalatie',
  laad: async (b): Promise<Data> => ({
    ...(await b.run(bekijkEscalatieroute, {})),
    beheer: b.actor.organisatieSoort === 'gemeente' && heeftRol(b.actor, 'leidinggevende', 'organisatiebeheerder'),
  }),
  toon: (d, form) => <Escalatie {...d} form={form} />,
})
export const escalatieFormulier = defineForm({
  path: '/afspraken/escalatie',
  useCase: zetEscalatieroute,
  pagina: escalatiePagina,
  naar: () => '/afspraken/escalatie',
  gelukt: () => 'Het escalatiepad is opgeslagen en zichtbaar voor je collega’s.',
})

function Escalatie({ route, beheer, form }: Data & { form: FormState | undefined }): ReactElement {
  return (
    <Layout title="Lokaal escalatiepad" fout={form !== undefined}>
      <PageHead
        titel="Lokaal escalatiepad"
        intro="Eén duidelijke weg in je eigen gemeente, voordat je naar het Loket (LMM) gaat."
      />
      {route === null ? (
        <Leeg titel="Je gemeente heeft nog geen pad vastgelegd.">Vraag je leidinggevende om het op te schrijven.</Leeg>
      ) : (
        <Route r={route} />
      )}
      {beheer ? <Formulier r={route} form={form} /> : null}
    </Layout>
  )
}

const Route = ({ r }: { r: Escalatieroute }): ReactElement => (
  <Sectie titel={`${r.naam}, ${r.organisatieNaam}`}>
    <p>
      <TelLink nummer={r.telefoon} />
    </p>
    <KeyValue
      feiten={[
        { naam: 'Wie', waarde: r.wie },
        { naam: 'Mail', waarde: <a href={`mailto:${r.mail}`}>{r.mail}</a> },
        r.wanneer === '' ? null : { naam: 'Wanneer', waarde: r.wanneer },
        { naam: 'Geldt sinds', waarde: datum(r.van) },
      ]}
    />
    <KeyValue feiten={r.stappen.map((s, i) => ({ naam: `Stap ${i + 1}`, waarde: s }))} />
  </Sectie>
)

const Formulier = ({ r, form }: { r: Escalatieroute | null; form: FormState | undefined }): ReactElement => (
  <Details samenvatting={r === null ? 'Het pad vastleggen' : 'Het pad wijzigen'} open={form !== undefined}>
    <Form action="/afspraken/escalatie" form={form} versie={r?.version ?? 0} label="Escalatiepad">
      <TextField {...veld(form, 'naam', r?.naam ?? 'Lokaal escalatieoverleg')} label="Naam van het overleg" required />
      <TextField
        {...veld(form, 'wie', r?.wie ?? '')}
        label="Wie is het aanspreekpunt?"
        hint="Een functie, bijvoorbeeld: procesregisseur sociaal domein."
        required
      />
      <TextField {...veld(form, 'telefoon', r?.telefoon ?? '')} type="tel" label="Telefoonnummer" kort required />
      <TextField {...veld(form, 'mail', r?.mail ?? '')} type="email" label="Mailadres dat blijft" required />
      <TextField {...veld(form, 'wanneer', r?.wanneer ?? '')} label="Wanneer is het overleg?" />
      <TextArea
        {...veld(form, 'stappen', r?.stappen.join('\n') ?? '')}
        label="Stappen"
        hint="Eén stap per regel."
        rows={5}
        required
      />
      <Knoppen>
        <Button variant="primary">Opslaan</Button>
      </Knoppen>
    </Form>
  </Details>
)
