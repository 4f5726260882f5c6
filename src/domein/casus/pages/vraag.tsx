import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import { Button, Form, HiddenField, KeyValue, Knoppen, Melding, TextField, veld } from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import { bestaanszekerheidLabels, knelpuntLabels, levensdomeinLabels, urgentieLabels } from '../casus.texts.ts'
import type { CasusDetail } from '../casus.uitvoer.schema.ts'
import { wijzigCasus } from '../usecases/wijzig-casus.ts'
import { type DeelPaginaData, laadDeel } from './data.tsx'
import { DeelPagina } from './deel.tsx'
import { voegSamenMetNu } from './samenvoegen.tsx'
import { HaastVelden, KnelpuntVelden, VerhaalVelden, WaarVelden } from './velden.tsx'

const path = '/casussen/:casusId/vraag'
export const vraagPagina = definePage({ path, laad: laadDeel, toon: (d, form) => <VraagWijzigen d={d} form={form} /> })
export const vraagFormulier = defineForm({
  path,
  useCase: wijzigCasus,
  pagina: vraagPagina,
  naar: (r) => casusPad(r.id),
  gelukt: () => 'De vraag is bijgewerkt.',
})

const huidig = (c: CasusDetail): FormState => ({
  errors: [],
  values: {
    titel: c.titel,
    situatie: c.vraag?.situatie ?? '',
    wens: c.vraag?.wens ?? '',
    gevraagd: c.vraag?.gevraagd ?? '',
    geprobeerd: c.vraag?.geprobeerd ?? '',
    levensdomeinen: c.vraag?.levensdomeinen ?? [],
    knelpunten: c.vraag?.knelpunten ?? [],
    ...Object.fromEntries((c.vraag?.wetten ?? []).map((w, i) => [`wetten.${i}`, w])),
    bestaanszekerheid: c.bestaanszekerheid ?? [],
    urgentie: c.urgentie,
    dreigend: c.vraag?.dreigend ? 'ja' : '',
    dreigendReden: c.vraag?.dreigendReden ?? '',
    kritiekeDag: c.kritiekeDag ?? '',
    kritiekeDagWat: c.kritiekeDagWat ?? '',
  },
})

const veldLabels: Record<string, string> = {
  titel: 'Titel',
  situatie: 'Wat zit er vast?',
  wens: 'Wat wil het huishouden zelf?',
  gevraagd: 'Wat is er nodig?',
  geprobeerd: 'Wat is al geprobeerd?',
  levensdomeinen: 'Waar speelt het?',
  knelpunten: 'Waarom zit het vast?',
  bestaanszekerheid: 'Wat is in gevaar?',
  urgentie: 'Hoeveel haast heeft het?',
  dreigend: 'Het dreigt mis te gaan',
  dreigendReden: 'Waarom dreigt het mis te gaan?',
  kritiekeDag: 'De dag waarop het misgaat',
  kritiekeDagWat: 'Wat er op die dag gebeurt',
}
const keuzeLabels: Record<string, Record<string, string>> = {
  levensdomeinen: levensdomeinLabels,
  knelpunten: knelpuntLabels,
  bestaanszekerheid: bestaanszekerheidLabels,
  urgentie: urgentieLabels,
}
const leesbaar = (naam: string, nu: readonly string[]): string =>
  nu.map((x) => keuzeLabels[naam]?.[x] ?? x).join(', ') || 'niets'

type Veranderd = ReturnType<typeof voegSamenMetNu>['veranderd']

/** The second sees what changed; her own text is still in the form. */
function Intussen({ veranderd }: { veranderd: Veranderd }) {
  if (veranderd.length === 0) return null
  return (
    <Melding soort="info" kop={2} titel="Dit veranderde een ander">
      <p>Wat jij schreef, staat nog in het formulier. Lees wat er nu staat en bewaar dan opnieuw.</p>
      <KeyValue
        breed={false}
        feiten={veranderd.map(({ naam, nu, botst }) => ({
          naam: veldLabels[naam] ?? 'Welke wet speelt een rol?',
          waarde: (
            <>
              <p>{leesbaar(naam, nu)}</p>
              <p className="small">
                {botst
                  ? 'Jij schreef hier ook iets. Bewaar je, dan komt jouw tekst in de plaats van deze.'
                  : 'Dit staat ook al in het formulier.'}
              </p>
            </>
          ),
        }))}
      />
    </Melding>
  )
}

/** Sent from an older version: whatever was wrong with it, nothing of the other may be put back. */
function metNu(form: FormState | undefined, c: CasusDetail): { form: FormState; veranderd: Veranderd } {
  const nu = huidig(c)
  if (!form) return { form: nu, veranderd: [] }
  return Number(form.values._versie) === c.version ? { form, veranderd: [] } : voegSamenMetNu(form, nu.values)
}

function VraagWijzigen({ d: { casus: c }, form }: { d: DeelPaginaData; form: FormState | undefined }) {
  const { form: f, veranderd } = metNu(form, c)
  return (
    <DeelPagina casus={c} titel="De vraag bijwerken" form={form}>
      <Intussen veranderd={veranderd} />
      <Form action={`${casusPad(c.id)}/vraag`} form={form} versie={c.version} label="De vraag bijwerken">
        <HiddenField name="_eerder" value={JSON.stringify(huidig(c).values)} />
        <TextField
          {...veld(f, 'titel')}
          label="Titel"
          hint="Zonder namen: iedereen met toegang ziet de titel."
          waarschuw
          required
        />
        <VerhaalVelden form={f} />
        <WaarVelden form={f} />
        <KnelpuntVelden form={f} />
        <HaastVelden form={f} />
        <Knoppen>
          <Button variant="primary">Bewaar</Button>
          <a href={casusPad(c.id)}>Terug naar de casus</a>
        </Knoppen>
      </Form>
    </DeelPagina>
  )
}
