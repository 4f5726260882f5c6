import type { z } from 'zod'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  DateField,
  Form,
  Knoppen,
  Pagination,
  Sectie,
  SelectField,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import type { StappenLijst } from '../casus.uitvoer.schema.ts'
import { bekijkTijdlijn } from '../usecases/list-casussen.ts'
import { planVolgendeActie } from '../usecases/plan-volgende-actie.ts'
import { voegStapToe } from '../usecases/voeg-stap-toe.ts'
import { StapRegels } from './casus-pagina.tsx'
import { type DeelPaginaData, laadDeel, organisatieGroepen, vraagVan } from './data.tsx'
import { DeelPagina, leeg } from './deel.tsx'
import { werktEraan } from './kop.tsx'

const path = '/casussen/:casusId/stappen'
type Data = DeelPaginaData & { lijst: z.infer<typeof StappenLijst> }

export const stappenPagina = definePage<Data>({
  path,
  laad: async (b, req) => {
    const d = await laadDeel(b, req)
    const na = vraagVan(req, 'na')
    const lijst = await b.run(bekijkTijdlijn, { casusId: d.casus.id, aantal: 50, ...(na === '' ? {} : { na }) })
    return { ...d, lijst, sleutel: newId() }
  },
  toon: (d, form) => <StappenPagina d={d} form={form} />,
})
export const stappenFormulier = defineForm({
  path,
  useCase: voegStapToe,
  pagina: stappenPagina,
  naar: (_r, req) => `${casusPad(req.params.casusId ?? '')}#stappen`,
  gelukt: () => 'De stap is vastgelegd.',
})

const soorten = [
  { value: 'stap', label: 'Een stap die ik zette' },
  { value: 'contact', label: 'Contact met een organisatie' },
  { value: 'overleg', label: 'Overleg' },
  { value: 'antwoord', label: 'Een antwoord dat ik kreeg' },
]

function StappenPagina({ d, form }: { d: Data; form: FormState | undefined }) {
  const { casus: c, lijst } = d
  const f = form ?? leeg
  const pad = `${casusPad(c.id)}/stappen`
  return (
    <DeelPagina casus={c} titel="Stappen" form={form}>
      {werktEraan(c, d.ik) && (
        <Sectie id="nieuw" titel="Leg een stap vast">
          <Form action={pad} form={form} sleutel={d.sleutel} label="Leg een stap vast">
            <TextArea {...veld(f, 'wat')} label="Wat deed je?" rows={3} max={2000} waarschuw required />
            <DateField
              {...veld(f, 'datum')}
              value={veld(f, 'datum').value || d.vandaag}
              label="Wanneer?"
              max={d.vandaag}
            />
            <SelectField {...veld(f, 'soort')} label="Wat voor stap is het?" leeg={null} options={soorten} />
            <SelectField
              {...veld(f, 'metOrganisatieId')}
              label="Met welke organisatie?"
              required={false}
              groups={organisatieGroepen(d)}
            />
            <TextField
              {...veld(f, 'metWie')}
              label="Met wie?"
              hint="Een collega of functie. Geen namen van bewoners."
              required={false}
            />
            <TextArea
              {...veld(f, 'resultaat')}
              label="Wat leverde het op?"
              rows={3}
              max={2000}
              required={false}
              waarschuw
            />
            <Knoppen>
              <Button variant="primary">Leg vast</Button>
            </Knoppen>
          </Form>
        </Sectie>
      )}
      <Sectie titel="Alle stappen">
        <StapRegels items={lijst.items} />
        {lijst.volgende && (
          <Pagination
            getoond={lijst.items.length}
            totaal={c.stappen?.aantal}
            wat={['stap', 'stappen']}
            volgende={`${pad}?na=${lijst.volgende}`}
            verder="Eerdere stappen"
          />
        )}
      </Sectie>
    </DeelPagina>
  )
}

const planPad = '/casussen/:casusId/volgende-actie'
export const planPagina = definePage({
  path: planPad,
  laad: laadDeel,
  toon: (d, form) => <PlanPagina d={d} form={form} />,
})
export const planFormulier = defineForm({
  path: planPad,
  useCase: planVolgendeActie,
  pagina: planPagina,
  naar: (r) => casusPad(r.id),
  gelukt: () => 'De volgende actie is gepland.',
})

function PlanPagina({ d: { casus: c, vandaag }, form }: { d: DeelPaginaData; form: FormState | undefined }) {
  const f = form ?? {
    values: { volgendeActie: c.volgendeActie ?? '', volgendeActieOp: c.volgendeActieOp ?? '' },
    errors: [],
  }
  return (
    <DeelPagina
      casus={c}
      titel="De volgende actie"
      form={form}
      intro="Een casus die loopt, heeft altijd een volgende actie met een datum."
    >
      <Form action={`${casusPad(c.id)}/volgende-actie`} form={form} versie={c.version} label="De volgende actie">
        <TextField {...veld(f, 'volgendeActie')} label="Wat moet er gebeuren?" required />
        <DateField {...veld(f, 'volgendeActieOp')} label="Uiterlijk" min={vandaag} required />
        <Knoppen>
          <Button variant="primary">Plan</Button>
          <a href={casusPad(c.id)}>Terug naar de casus</a>
        </Knoppen>
      </Form>
    </DeelPagina>
  )
}
