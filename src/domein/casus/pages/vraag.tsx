import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import { Button, Form, Knoppen, TextField, veld } from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import type { CasusDetail } from '../casus.uitvoer.schema.ts'
import { wijzigCasus } from '../usecases/wijzig-casus.ts'
import { type DeelPaginaData, laadDeel } from './data.tsx'
import { DeelPagina } from './deel.tsx'
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

function VraagWijzigen({ d: { casus: c }, form }: { d: DeelPaginaData; form: FormState | undefined }) {
  const f = form ?? huidig(c)
  return (
    <DeelPagina casus={c} titel="De vraag bijwerken" form={form}>
      <Form action={`${casusPad(c.id)}/vraag`} form={form} versie={c.version} label="De vraag bijwerken">
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
