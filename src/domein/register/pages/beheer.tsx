import type { ReactElement } from 'react'
import { newId } from '../../../platform/ids.ts'
import { heeftRol } from '../../../platform/policy.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import type { Datum } from '../../../platform/time.ts'
import {
  Button,
  Checkbox,
  Details,
  Form,
  type FormState,
  Knoppen,
  Layout,
  Leeg,
  PageHead,
  SelectField,
  Tabel,
  Tag,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { bekijkMensen } from '../../organisaties/index.ts'
import type { Vermelding } from '../register.schema.ts'
import { vermeldingStatusNamen } from '../register.texts.ts'
import { listEigenVermeldingen } from '../usecases/list-eigen-vermeldingen.ts'
import { maakVermelding } from '../usecases/maak-vermelding.ts'
import { Bevestigd } from './delen.tsx'

type Persoon = { id: string; naam: string; functie: string }
type Data = { items: readonly Vermelding[]; mensen: readonly Persoon[]; vandaag: Datum }

export const beheerPagina = definePage({
  path: '/register/beheer',
  laad: async (b): Promise<Data> => {
    const { items } = await b.run(listEigenVermeldingen, {})
    const alles = heeftRol(b.actor, 'organisatiebeheerder', 'leidinggevende')
      ? (await b.run(bekijkMensen, {})).items
      : []
    const ik = { id: b.actor.persoonId, naam: b.actor.naam, functie: b.actor.functie }
    const mensen = alles.length === 0 ? [ik] : alles.filter((p) => p.actiefTot === null)
    const vermeld = new Set(items.filter((v) => v.status !== 'beeindigd').map((v) => v.persoonId))
    return { items, mensen: mensen.filter((p) => !vermeld.has(p.id)), vandaag: b.vandaag }
  },
  toon: (d, form) => <Beheer {...d} form={form} />,
})

export const maakFormulier = defineForm({
  path: '/register/beheer',
  useCase: maakVermelding,
  pagina: beheerPagina,
  naar: (v) => `/register/beheer/${v.id}`,
  gelukt: () => 'De vermelding is gemaakt. Vul nu opdracht en mandaat in.',
})

function Beheer({ items, mensen, vandaag, form }: Data & { form: FormState | undefined }): ReactElement {
  return (
    <Layout title="Onze vermeldingen" crumbs={[{ href: '/register', label: 'Register' }]} fout={form !== undefined}>
      <PageHead
        titel="Onze vermeldingen"
        intro="Wie van jullie in het register staat. De leiding bevestigt opdracht en mandaat; elk half jaar vragen we of het nog klopt."
      />
      <Tabel
        caption="Vermeldingen van onze organisatie"
        captionVerborgen
        kolommen={[
          { kop: 'Naam', rijkop: true, cel: (v) => <a href={`/register/beheer/${v.id}`}>{v.naam}</a> },
          {
            kop: 'Wat',
            cel: (v) => (v.isVangnet ? 'Team, altijd bereikbaar' : v.soort === 'team' ? 'Team' : 'Persoon'),
          },
          { kop: 'Vervanger', cel: (v) => v.vervangerNaam ?? 'Geen' },
          {
            kop: 'Stand',
            cel: (v) => (
              <Tag stand={v.status === 'actief' ? 'klaar' : v.status === 'beeindigd' ? 'af' : 'loopt'}>
                {vermeldingStatusNamen[v.status]}
              </Tag>
            ),
          },
          {
            kop: 'Bevestigd',
            cel: (v) => (v.status === 'beeindigd' ? '' : <Bevestigd op={v.laatstBevestigdOp} vandaag={vandaag} />),
          },
        ]}
        rijen={items}
        af={(v) => v.status === 'beeindigd'}
        sleutel={(v) => v.id}
        leeg={<Leeg titel="Nog niemand van jullie staat in het register." />}
      />
      <Details samenvatting="Een vermelding maken" open={form !== undefined}>
        <Form action="/register/beheer" sleutel={newId()} form={form} label="Vermelding maken">
          <SelectField
            {...veld(form, 'persoonId')}
            label="Wie?"
            leeg="Een team, geen persoon"
            options={mensen.map((p) => ({ value: p.id, label: `${p.naam}, ${p.functie}` }))}
          />
          <TextField {...veld(form, 'teamnaam')} label="Naam van het team" hint="Alleen voor een team." />
          <Checkbox
            {...veld(form, 'isVangnet')}
            label="Dit team is altijd bereikbaar"
            hint="Bij dit team komt iemand uit als een persoon er niet is of de vermelding verborgen is."
          />
          <Knoppen>
            <Button variant="primary">Maken</Button>
          </Knoppen>
        </Form>
      </Details>
    </Layout>
  )
}
