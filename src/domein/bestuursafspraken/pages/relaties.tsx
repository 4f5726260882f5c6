import type { ReactElement } from 'react'
import { newId } from '../../../platform/ids.ts'
import { heeftRol } from '../../../platform/policy.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  aantal,
  Button,
  DateField,
  Details,
  datum,
  Form,
  type FormState,
  Knoppen,
  Layout,
  Leeg,
  LijnGrafiek,
  maand,
  meervoud,
  PageHead,
  Sectie,
  SelectField,
  Tabel,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import { soortNaam } from '../../organisaties/index.ts'
import { type Outreach, outreachSoorten } from '../bestuursafspraken.relaties.schema.ts'
import { outreachNamen } from '../bestuursafspraken.texts.ts'
import { bekijkPijplijn, legOutreachVast } from '../usecases/leg-outreach-vast.ts'
import { Dekking } from './dekking.tsx'

export const relatiesPagina = definePage({
  path: '/afspraken/relaties',
  laad: async (b) => ({ ...(await b.run(bekijkPijplijn, {})), beheer: heeftRol(b.actor, 'relatiebeheerder') }),
  toon: (d, form) => <Relaties d={d} form={form} />,
})
export const outreachFormulier = defineForm({
  path: '/afspraken/relaties',
  useCase: legOutreachVast,
  pagina: relatiesPagina,
  naar: () => '/afspraken/relaties',
  gelukt: () => 'Het staat in het overzicht.',
})

type Regel = { soort: string; provincie: string; organisaties: number; aangesloten: number; onderweg: number }
type Data = {
  regels: readonly Regel[]
  groei: readonly { dag: string; gemeenten: number; anderen: number }[]
  outreach: readonly Outreach[]
  netwerk: readonly { rol: string; naam: string; functie: string; organisatie: string }[]
  beheer: boolean
}

type Telling = { soort: string; organisaties: number; aangesloten: number; onderweg: number }
/** Kinds that people call the same are one line. */
function perSoort(regels: readonly Regel[]): Telling[] {
  const lijst = new Map<string, Telling>()
  for (const r of regels) {
    const soort = soortNaam(r.soort)
    const t = lijst.get(soort) ?? { soort, organisaties: 0, aangesloten: 0, onderweg: 0 }
    lijst.set(soort, {
      soort,
      organisaties: t.organisaties + r.organisaties,
      aangesloten: t.aangesloten + r.aangesloten,
      onderweg: t.onderweg + r.onderweg,
    })
  }
  return [...lijst.values()]
}

function Relaties({ d, form }: { d: Data; form: FormState | undefined }): ReactElement {
  const soorten = perSoort(d.regels)
  const totaal = (k: 'organisaties' | 'aangesloten' | 'onderweg'): string =>
    aantal(soorten.reduce((n, r) => n + r[k], 0))
  return (
    <Layout title="Aansluiten" crumbs={[{ href: '/afspraken', label: 'Afspraken' }]} fout={form !== undefined}>
      <PageHead titel="Aansluiten" intro="Hoe ver zijn we op weg naar alle gemeenten en uitvoerders?" />
      <Dekking provincies={d.regels.filter((r) => r.soort === 'gemeente')} />
      <LijnGrafiek
        titel="Aangesloten gemeenten, per kwartaal"
        kolom="Gemeenten"
        rijkop="Op"
        punten={d.groei.map((g) => ({
          label: `${maand(g.dag).slice(0, 3)} ${g.dag.slice(2, 4)}`,
          waarde: g.gemeenten,
          extra: `${meervoud(g.anderen, 'andere organisatie', 'andere organisaties')}`,
        }))}
      />
      <Sectie titel="Per soort organisatie">
        <Tabel
          caption="Aangesloten en onderweg, per soort"
          captionVerborgen
          kolommen={[
            { kop: 'Soort', rijkop: true, cel: (r) => r.soort },
            { kop: 'Organisaties', getal: true, cel: (r) => aantal(r.organisaties) },
            { kop: 'Aangesloten', getal: true, cel: (r) => aantal(r.aangesloten) },
            { kop: 'Onderweg', getal: true, cel: (r) => aantal(r.onderweg) },
          ]}
          rijen={soorten}
          voet={['Samen', totaal('organisaties'), totaal('aangesloten'), totaal('onderweg')]}
          sleutel={(r) => r.soort}
        />
      </Sectie>
      <Sectie titel="Wat we deden">
        <Tabel
          caption="Contact met organisaties"
          captionVerborgen
          kolommen={[
            { kop: 'Wanneer', cel: (o) => datum(o.op) },
            { kop: 'Hoe', cel: (o) => outreachNamen[o.soort] },
            { kop: 'Met wie', cel: (o) => o.organisatieNaam ?? 'Iedereen' },
            { kop: 'Wat', rijkop: true, cel: (o) => o.wat },
          ]}
          rijen={d.outreach}
          sleutel={(o) => o.id}
          leeg={<Leeg titel="Nog niets vastgelegd." />}
        />
        {d.beheer ? <Nieuw form={form} /> : null}
      </Sectie>
      <Sectie titel="Stuurgroep en ambassadeurs">
        <Tabel
          caption="Mensen van stuurgroep en departementen"
          captionVerborgen
          kolommen={[
            { kop: 'Naam', rijkop: true, cel: (n) => n.naam },
            { kop: 'Functie', cel: (n) => n.functie },
            { kop: 'Organisatie', cel: (n) => n.organisatie },
            { kop: 'Rol', cel: (n) => (n.rol === 'stuurgroep' ? 'Stuurgroep' : 'PMM-ambassadeur') },
          ]}
          rijen={d.netwerk}
          sleutel={(n) => `${n.rol}${n.naam}${n.organisatie}`}
          leeg={<Leeg titel="Nog niemand." />}
        />
      </Sectie>
    </Layout>
  )
}

const Nieuw = ({ form }: { form: FormState | undefined }): ReactElement => (
  <Details samenvatting="Iets vastleggen" open={form !== undefined}>
    <Form action="/afspraken/relaties" sleutel={newId()} form={form} label="Outreach vastleggen">
      <SelectField
        {...veld(form, 'soort')}
        label="Hoe?"
        options={outreachSoorten.map((s) => ({ value: s, label: outreachNamen[s] }))}
        required
      />
      <DateField {...veld(form, 'op')} label="Wanneer?" hint="Leeg is vandaag." />
      <TextArea {...veld(form, 'wat')} label="Wat?" rows={2} max={1000} required />
      <Knoppen>
        <Button variant="primary">Leg vast</Button>
      </Knoppen>
    </Form>
  </Details>
)
