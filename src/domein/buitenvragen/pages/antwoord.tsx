import type { Bezoek } from '../../../platform/door.ts'
import { defineForm, definePage, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  datumTijd,
  Form,
  type FormState,
  Knoppen,
  Layout,
  Melding,
  PageHead,
  Sectie,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { beantwoordBuitenvraag, leesBuitenvraag } from '../usecases/beantwoord-buitenvraag.ts'
import { VoorbeeldVan } from './voorbeeld.tsx'

const path = '/antwoord'
const laad = (b: Bezoek, req: PageRequest) => b.run(leesBuitenvraag, { sleutel: req.params.sleutel ?? '' })
type Data = Awaited<ReturnType<typeof laad>>

export const antwoordPagina = definePage({
  path,
  metLink: true,
  laad,
  toon: (d, form) => <Antwoord d={d} form={form} />,
})
export const antwoordFormulier = defineForm({
  path,
  metLink: true,
  useCase: beantwoordBuitenvraag,
  pagina: antwoordPagina,
  naar: () => path,
  gelukt: () => 'Bedankt. Je antwoord is aangekomen. Schiet je nog iets te binnen? Dan kun je nog een keer antwoorden.',
})

function Antwoord({ d, form }: { d: Data; form: FormState | undefined }) {
  return (
    <Layout title="Beantwoord een vraag" fout={form !== undefined}>
      <PageHead titel={`Een vraag van ${d.organisatie}`} intro={`Je kunt antwoorden tot ${datumTijd(d.verlooptOp)}.`} />
      <VoorbeeldVan {...d} />
      {d.aantal > 0 && (
        <Melding
          soort="info"
          titel={d.aantal === 1 ? 'Met deze link is 1 keer geantwoord' : `Met deze link is ${d.aantal} keer geantwoord`}
        />
      )}
      <Sectie titel="Jouw antwoord">
        <p className="measure">
          Schrijf geen namen, nummers of gegevens over gezondheid op. De ander weet over wie het gaat, of vraagt het je
          apart.
        </p>
        <Form action={path} form={form} label="Beantwoord de vraag" bewaak={false}>
          <TextField {...veld(form, 'van')} label="Wie ben je?" hint="Je functie en organisatie is genoeg." waarschuw />
          <TextArea {...veld(form, 'tekst')} label="Antwoord" max={4000} rows={8} waarschuw />
          <Knoppen>
            <Button variant="primary">Verstuur</Button>
          </Knoppen>
        </Form>
      </Sectie>
    </Layout>
  )
}
