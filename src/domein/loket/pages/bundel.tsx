import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  CheckboxGroup,
  DateField,
  datum,
  Form,
  type FormState,
  Layout,
  meervoud,
  PageHead,
  Sectie,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { bekijkBundel, pakSamenOp } from '../usecases/pak-samen-op.ts'
import { naamVanStatus } from './loket.tsx'

type Bundel = {
  organisatie: { id: string; naam: string }
  items: {
    id: string
    nummer: string
    titel: string
    status: string
    urgentie: string
    volgendeActie: string | null
    volgendeActieOp: string | null
    wachtSinds: string | null
  }[]
}
type Data = { b: Bundel; sleutel: string; vandaag: string }
export const bundelPagina = definePage<Data>({
  path: '/loket/bundels/:organisatieId',
  laad: async (b, req) => ({
    b: await b.run(bekijkBundel, { organisatieId: req.params.organisatieId ?? '' }),
    sleutel: newId(),
    vandaag: b.vandaag,
  }),
  toon: (d, form) => <BundelPagina d={d} form={form} />,
})
export const bundelFormulier = defineForm({
  path: '/loket/bundels/:organisatieId',
  useCase: pakSamenOp,
  pagina: bundelPagina,
  naar: (r) => `/loket/bundels/${r.organisatieId}`,
  gelukt: (r) => `De volgende actie staat bij ${meervoud(r.casusIds.length, 'casus', 'casussen')}.`,
})

function BundelPagina({ d: { b, sleutel, vandaag }, form }: { d: Data; form: FormState | undefined }) {
  const uitleg = (c: Bundel['items'][number]): string =>
    [
      naamVanStatus(c.status),
      c.wachtSinds ? `wacht op ${b.organisatie.naam} sinds ${datum(c.wachtSinds)}` : '',
      c.volgendeActie && c.volgendeActieOp ? `${c.volgendeActie}, ${datum(c.volgendeActieOp)}` : '',
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Layout
      title={`Samen oppakken: ${b.organisatie.naam}`}
      crumbs={[{ href: '/loket', label: 'Loket (LMM)' }]}
      fout={form !== undefined}
    >
      <PageHead
        titel={b.organisatie.naam}
        boven="Samen oppakken"
        intro={`Jouw casussen met deze organisatie. Bel of mail één keer over alles, en plan hier wat je daarna doet. Elke casus blijft apart: de organisatie ziet alleen wat per casus is gedeeld.`}
      />
      <Sectie titel="Dezelfde volgende actie" aantal={b.items.length}>
        <Form
          action={`/loket/bundels/${b.organisatie.id}`}
          form={form}
          sleutel={sleutel}
          label="Dezelfde volgende actie"
        >
          <CheckboxGroup
            {...veld(
              form,
              'casusIds',
              b.items.map((c) => c.id),
            )}
            label="Voor welke casussen?"
            options={b.items.map((c) => ({ value: c.id, label: `${c.nummer} · ${c.titel}`, hint: uitleg(c) }))}
          />
          <TextField
            {...veld(form, 'volgendeActie')}
            label="Wat ga je doen?"
            hint={`Bijvoorbeeld: bel ${b.organisatie.naam} over alle casussen.`}
            required
          />
          <DateField {...veld(form, 'volgendeActieOp')} label="Wanneer?" min={vandaag} required />
          <Button variant="primary">Plan voor deze casussen</Button>
        </Form>
      </Sectie>
      <Sectie titel="Open een casus">
        <ul className="punten">
          {b.items.map((c) => (
            <li key={c.id}>
              <a href={`/casussen/${c.id}`}>
                {c.nummer} · {c.titel}
              </a>
            </li>
          ))}
        </ul>
      </Sectie>
    </Layout>
  )
}
