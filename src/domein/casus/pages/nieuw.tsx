import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  Cols,
  Details,
  Form,
  Knoppen,
  Layout,
  meervoud,
  PageHead,
  Punten,
  Sectie,
  SelectField,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import { keuzeOrganisaties } from '../usecases/bekijk-pagina.ts'
import { nieuweVraag } from '../usecases/nieuwe-vraag.ts'
import { Suggesties, suggereerBijVraag } from '../usecases/suggereer-bij-vraag.ts'
import type { Keuze } from './data.tsx'
import { leeg } from './deel.tsx'
import { HaastVelden, VerhaalVelden, WaarVelden } from './velden.tsx'

type Data = { organisaties: Keuze[]; sleutel: string }

export const nieuwPagina = definePage<Data>({
  path: '/casussen/nieuw',
  // The words are in the form that was sent; the answer stands next to it.
  laad: async (b) => ({ organisaties: (await b.run(keuzeOrganisaties, {})).items, sleutel: newId() }),
  toon: (d, form) => <Nieuw {...d} form={form} />,
})
export const nieuwFormulier = defineForm({
  path: '/casussen/nieuw',
  useCase: nieuweVraag,
  pagina: nieuwPagina,
  naar: (r) => casusPad(r.id),
  gelukt: (r) => `Je vraag is bewaard als ${r.nummer}. De bal ligt bij jou.`,
})

export const nieuwVraag = { path: '/casussen/nieuw/suggesties', useCase: suggereerBijVraag, pagina: nieuwPagina }

function Nieuw({ organisaties, sleutel, form }: Data & { form: FormState | undefined }) {
  const f = form ?? leeg
  const gevonden = Suggesties.safeParse(form?.antwoord).data ?? null
  const groepen = ['Landelijk', 'Gemeente en regio'].map((label) => ({
    label,
    options: organisaties.filter((o) => o.groep === label).map((o) => ({ value: o.id, label: o.naam })),
  }))
  return (
    <Layout
      title="Nieuwe vraag"
      fout={form !== undefined && gevonden === null}
      crumbs={[{ href: '/', label: 'Mijn werk' }]}
    >
      <PageHead
        titel="Nieuwe vraag"
        intro="Vertel eerst wat er vastzit. De rest mag later. Alleen jij en je leidinggevende zien deze vraag, tot jij iets deelt."
      />
      <Cols soort="aside">
        <Form
          action="/casussen/nieuw"
          form={gevonden === null ? form : undefined}
          sleutel={sleutel}
          label="Nieuwe vraag"
          suggesties={nieuwVraag.path}
        >
          <VerhaalVelden form={f} />
          <Details
            samenvatting="Meer vertellen: titel, organisaties, wetten en haast"
            open={form !== undefined && gevonden === null}
          >
            <div className="formulier">
              <TextField
                {...veld(f, 'titel')}
                label="Geef de vraag een korte titel"
                hint="Zonder namen. Laat je dit leeg, dan is je eerste zin de titel."
                required={false}
                waarschuw
              />
              {[0, 1, 2, 3].map((i) => (
                <SelectField
                  key={i}
                  {...veld(f, `organisatieIds.${i}`)}
                  label={i === 0 ? 'Welke organisatie is erbij betrokken?' : `Nog een organisatie (${i + 1})`}
                  hint={i === 0 ? 'Zij zien niets, tot jij iets met hen deelt.' : undefined}
                  required={false}
                  groups={groepen}
                />
              ))}
              <WaarVelden form={f} />
              <HaastVelden form={f} />
            </div>
          </Details>
          <Knoppen>
            <Button variant="primary" size="big">
              Bewaar de vraag
            </Button>
            <Button formAction={nieuwVraag.path}>Kijk wat kan passen</Button>
          </Knoppen>
        </Form>
        <aside className="stack">
          <Gevonden gevonden={gevonden} />
          <Sectie titel="Kijk eerst of het sneller kan">
            <Punten
              items={[
                <a key="r" href="/register">
                  Zoek een maatwerkfunctionaris in het register
                </a>,
                <a key="w" href="/ruimte">
                  Zoek ruimte in de wet
                </a>,
                'Speelt er maar één ding bij één organisatie? Bel die organisatie dan gewoon. Dat gaat sneller.',
              ]}
            />
          </Sectie>
        </aside>
      </Cols>
    </Layout>
  )
}

/** Replaced while typing, and after the button for who has no JavaScript. */
function Gevonden({ gevonden }: { gevonden: Suggesties | null }) {
  return (
    <div id="suggesties">
      <p role="status" className="visually-hidden">
        {gevonden === null
          ? ''
          : meervoud(gevonden.groepen.flatMap((g) => g.treffers).length, 'suggestie', 'suggesties')}
      </p>
      {gevonden?.groepen.length === 0 && (
        <p className="small subtle">Wij vonden nog niets dat past. Vertel iets meer, of bewaar de vraag gewoon.</p>
      )}
      {gevonden?.groepen.map((g) => (
        <Sectie key={g.titel} titel={g.titel}>
          <Punten
            items={g.treffers.map((t) => (
              <span key={t.href}>
                <a href={t.href} target="_blank" rel="noreferrer">
                  {t.titel} <span className="visually-hidden">(opent in een nieuw tabblad)</span>
                </a>
                <br />
                <small>
                  {t.sub}
                  {t.waarom && ` · ${t.waarom}`}
                </small>
              </span>
            ))}
          />
        </Sectie>
      ))}
    </div>
  )
}
