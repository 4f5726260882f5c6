import type { ReactElement } from 'react'
import type { Rol } from '../../../platform/policy.ts'
import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  datum,
  Form,
  KeyValue,
  Knoppen,
  Layout,
  Melding,
  PageHead,
  Sectie,
  SelectField,
  Tabel,
  veld,
  Weigering,
} from '../../../ui/index.ts'
import type { Persoon } from '../organisaties.schema.ts'
import { rolNamen } from '../organisaties.texts.ts'
import { beeindigRol } from '../usecases/beeindig-rol.ts'
import { bekijkPersoon } from '../usecases/bekijk-persoon.ts'
import { geefRol } from '../usecases/geef-rol.ts'
import { laatVertrekken } from '../usecases/laat-vertrekken.ts'

export const persoonPagina = definePage({
  path: '/organisatie/mensen/:persoonId',
  laad: async (b, req) => ({
    p: await b.run(bekijkPersoon, { persoonId: req.params.persoonId }),
    ik: b.actor.persoonId,
    beheerder: b.actor.rollen.includes('organisatiebeheerder'),
  }),
  toon: (d, form) => <PersoonPagina {...d} form={form} />,
})

const naar = (p: { id: string }): string => `/organisatie/mensen/${p.id}`
export const persoonFormulieren = [
  defineForm({
    path: '/organisatie/mensen/:persoonId/rollen',
    useCase: geefRol,
    pagina: persoonPagina,
    naar,
    gelukt: () => 'De rol is gegeven en geldt meteen.',
  }),
  defineForm({
    path: '/organisatie/mensen/:persoonId/rollen/:rolId/beeindiging',
    useCase: beeindigRol,
    pagina: persoonPagina,
    naar,
    gelukt: () => 'De rol is gestopt en geldt meteen niet meer.',
  }),
  defineForm({
    path: '/organisatie/mensen/:persoonId/vertrek',
    useCase: laatVertrekken,
    pagina: persoonPagina,
    naar: () => '/organisatie/overdrachten',
    gelukt: (r) =>
      r.overdrachten.length === 0
        ? 'De toegang is gestopt. Er stond niets open.'
        : `De toegang is gestopt. ${r.overdrachten.length} dingen liggen nu bij de leidinggevende.`,
  }),
]

type Data = { p: Persoon & { rollenDieKunnen: Rol[] }; ik: string; beheerder: boolean; form: FormState | undefined }

function PersoonPagina({ p, ik, beheerder, form }: Data): ReactElement {
  const weg = p.actiefTot !== null
  const magRollen = beheerder && p.id !== ik && !weg
  return (
    <Layout title={p.naam} crumbs={[{ href: '/organisatie', label: 'Mijn organisatie' }]} fout={form !== undefined}>
      <PageHead titel={p.naam} intro={p.functie} />
      {form?.weigering ? <Weigering {...form.weigering} /> : null}
      {p.actiefTot === null ? null : (
        <Melding soort="info" titel={`Vertrokken op ${datum(p.actiefTot)}. Toegang is gestopt.`} />
      )}
      <KeyValue
        feiten={[
          { naam: 'E-mail', waarde: p.email },
          { naam: 'Telefoon', waarde: p.telefoon ?? 'Niet ingevuld' },
        ]}
      />
      <Sectie titel="Rollen">
        <Tabel
          caption="Rollen, nu en eerder"
          captionVerborgen
          kolommen={[
            { kop: 'Rol', rijkop: true, cel: (r) => rolNamen[r.rol] },
            { kop: 'Vanaf', cel: (r) => datum(r.van) },
            { kop: 'Tot', cel: (r) => (r.tot === null ? 'nu' : datum(r.tot)) },
            {
              kop: 'Doen',
              kopVerborgen: true,
              cel: (r) =>
                magRollen && r.tot === null ? (
                  <Form action={`/organisatie/mensen/${p.id}/rollen/${r.id}/beeindiging`} bewaak={false}>
                    <Button size="small" verborgen={`: ${rolNamen[r.rol]}`}>
                      Stop
                    </Button>
                  </Form>
                ) : null,
            },
          ]}
          rijen={p.rollen}
          sleutel={(r) => r.id}
          leeg={<p>Nog geen rollen.</p>}
        />
        {magRollen ? <RolFormulier p={p} form={form} /> : null}
      </Sectie>
      {weg || p.id === ik ? null : <Vertrek p={p} />}
    </Layout>
  )
}

function RolFormulier({ p, form }: { p: Data['p']; form: FormState | undefined }): ReactElement {
  return (
    <Form action={`/organisatie/mensen/${p.id}/rollen`} label="Rol geven">
      <SelectField
        {...veld(form, 'rol')}
        label="Nieuwe rol"
        options={p.rollenDieKunnen.map((r) => ({ value: r, label: rolNamen[r] }))}
        required
      />
      <Knoppen>
        <Button>Geef deze rol</Button>
      </Knoppen>
    </Form>
  )
}

function Vertrek({ p }: { p: Persoon }): ReactElement {
  return (
    <Sectie titel="Vertrekt deze collega?">
      <p className="measure">
        De toegang stopt meteen, ook als {p.naam} nog ingelogd is. Casussen, open vragen en de vermelding in het
        register gaan naar de leidinggevende. Daarna geef je ze in één keer door.
      </p>
      <Form action={`/organisatie/mensen/${p.id}/vertrek`} label="Vertrek" bewaak={false}>
        <Knoppen>
          <Button>Stop de toegang nu</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}
