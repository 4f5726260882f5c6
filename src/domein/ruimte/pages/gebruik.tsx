import type { ReactElement } from 'react'
import type { Bezoek } from '../../../platform/door.ts'
import type { Actor } from '../../../platform/policy.ts'
import { defineForm, definePage, type FormPost, type PageRequest } from '../../../platform/routes.ts'
import { formatDatum } from '../../../platform/time.ts'
import {
  Button,
  Checkbox,
  Cols,
  Form,
  type FormState,
  formVan,
  KeyValue,
  Layout,
  Melding,
  Merken,
  PageHead,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import { bekijkCasus } from '../../casus/index.ts'
import type { GebruikDetail } from '../ruimte.gebruik.schema.ts'
import { casusRuimtePad, gebruikPad } from '../ruimte.links.ts'
import { vindplaats } from '../ruimte.texts.ts'
import { bekijkRuimtegebruik } from '../usecases/bekijk-ruimtegebruik.ts'
import { pasRuimteToe, weigerRuimte } from '../usecases/beslis-over-ruimte.ts'
import { biedMotiveringAan } from '../usecases/bied-motivering-aan.ts'
import { motiveerRuimte } from '../usecases/motiveer-ruimte.ts'
import { trekRuimteIn } from '../usecases/trek-ruimte-in.ts'
import { GebruikTag, kruimels } from './casus-ruimte.tsx'
import { merkenVan } from './delen.tsx'
import { Beslis, Gelezen, Gelijkheid, Intrekken } from './gebruik-delen.tsx'

const pad = '/casussen/:casusId/ruimte/gebruik/:gebruikId'

async function laad(b: Bezoek, req: PageRequest) {
  const ids = { casusId: req.params.casusId ?? '', gebruikId: req.params.gebruikId ?? '' }
  return {
    actor: b.actor,
    dag: b.vandaag,
    casus: await b.run(bekijkCasus, { casusId: ids.casusId }),
    g: await b.run(bekijkRuimtegebruik, ids),
  }
}
export const gebruikPagina = definePage({ path: pad, laad, toon: (d, form) => <Gebruikscherm {...d} form={form} /> })

const naar = (g: { casusId: string; id: string }): string => gebruikPad(g.casusId, g.id)
export const gebruikFormulieren: readonly FormPost[] = [
  defineForm({
    path: pad,
    useCase: motiveerRuimte,
    pagina: gebruikPagina,
    naar,
    gelukt: () => 'De motivering is bewaard.',
  }),
  defineForm({
    path: `${pad}/aanbieden`,
    useCase: biedMotiveringAan,
    pagina: gebruikPagina,
    naar,
    gelukt: (g) => `De motivering ligt nu bij ${g.organisatie}.`,
  }),
  defineForm({
    path: `${pad}/toepassen`,
    useCase: pasRuimteToe,
    pagina: gebruikPagina,
    naar,
    gelukt: () => 'Jouw besluit is vastgelegd.',
  }),
  defineForm({
    path: `${pad}/weigeren`,
    useCase: weigerRuimte,
    pagina: gebruikPagina,
    naar,
    gelukt: () => 'Je antwoord is vastgelegd, met de reden.',
  }),
  defineForm({
    path: `${pad}/intrekken`,
    useCase: trekRuimteIn,
    pagina: gebruikPagina,
    naar,
    gelukt: () => 'Het verzoek is ingetrokken.',
  }),
]

type Props = Awaited<ReturnType<typeof laad>> & { actor: Actor; form: FormState | undefined }

function Gebruikscherm({ actor, dag, casus, g, form }: Props): ReactElement {
  const aanDeBeurt = g.status === 'aangeboden' && g.organisatieId === actor.organisatieId
  const toen = g.peildag !== dag
  return (
    <Layout
      title={`Motivering: ${g.titel}`}
      crumbs={[...kruimels(casus), { href: casusRuimtePad(casus.id), label: 'Ruimte' }]}
    >
      <PageHead
        titel={g.titel}
        boven={`${casus.nummer} · ${vindplaats(g.versie)}`}
        tags={<GebruikTag status={g.status} />}
      />
      <Cols soort="aside">
        <div className="stack">
          {g.status === 'concept' ? <Schrijf g={g} form={form} /> : <Gelezen g={g} />}
          {aanDeBeurt && <Beslis g={g} form={form} />}
        </div>
        <div className="stack">
          {g.letOpNu !== null && (
            <Melding soort="nee" titel={toen ? `Nu, op ${formatDatum(dag)}: ${g.letOpNu}` : g.letOpNu} />
          )}
          {toen && <p className="small subtle">Zo was het op {formatDatum(g.peildag)}:</p>}
          <Merken {...merkenVan(g.versie, g.peildag)} />
          {g.intussenGewijzigd && (
            <Melding soort="info" titel="De bepaling is sindsdien veranderd.">
              <p>
                Je ziet hier de tekst van toen. <a href={`/ruimte/${g.sleutel}`}>Bekijk hoe het nu is</a>
              </p>
            </Melding>
          )}
          <KeyValue
            breed={false}
            feiten={[
              { naam: 'Wie beslist', waarde: g.organisatie },
              { naam: 'Wat er staat', waarde: g.versie.samenvatting },
              { naam: 'Voorwaarden', waarde: g.versie.voorwaarden },
            ]}
          />
          <Gelijkheid g={g} />
        </div>
      </Cols>
    </Layout>
  )
}

function Schrijf({ g, form }: { g: GebruikDetail; form: FormState | undefined }) {
  const vorm = form && !['aanbieden', 'intrekken'].some((id) => formVan(form, id)) ? form : undefined
  const adres = gebruikPad(g.casusId, g.id)
  const vraag = (name: keyof GebruikDetail & string, label: string, hint?: string) => {
    const start = g[name]
    return (
      <TextArea
        {...veld(vorm, name, typeof start === 'string' ? start : '')}
        label={label}
        hint={hint}
        rows={3}
        max={3000}
        waarschuw
      />
    )
  }
  return (
    <>
      <Form action={adres} versie={g.version} form={vorm} label="Motivering" besluit>
        {vraag(
          'voorWie',
          'Voor wie is dit, en wat is er aan de hand?',
          'Geen namen. Schrijf moeder, kind, oudste zoon.',
        )}
        {vraag('nadeelEnDoel', 'Welk nadeel is te groot, gelet op het doel van de regel?')}
        {vraag('verwijtbaarheid', 'Valt de inwoner iets te verwijten?', 'Ook als het antwoord nee is: waarom niet?')}
        <Checkbox
          {...veld(vorm, 'fraudeSpeelt', g.fraudeSpeelt ? 'ja' : '')}
          label="Er speelt fraude of een duidelijk verwijt"
        />
        {vraag('redelijkEnBillijk', 'Waarom is dit redelijk en billijk, en voorkomt het kosten voor ons allemaal?')}
        {vraag('belangenVanDerden', 'Wie raakt dit nog meer?')}
        {vraag('vergelijking', 'Hoe verhoudt dit zich tot eerdere besluiten?', 'Wijkt het af? Leg uit waarom.')}
        {vraag('geraadpleegd', 'Wie is geraadpleegd, en wat zeiden zij?', 'Functies en organisaties, geen namen.')}
        {vraag('rechtsbescherming', 'Wat kan de inwoner doen als hij het er niet mee eens is?')}
        <Button variant="primary">Bewaar</Button>
      </Form>
      <Form
        action={`${adres}/aanbieden`}
        id="aanbieden"
        versie={g.version}
        form={formVan(form, 'aanbieden')}
        label="Leg voor"
      >
        <p className="small">
          {g.organisatie} krijgt een concept van een besluit. Zij beslist zelf, binnen haar eigen bevoegdheid.
        </p>
        <Button>Leg voor aan {g.organisatie}</Button>
      </Form>
      <Intrekken g={g} />
    </>
  )
}
