import type { ReactElement } from 'react'
import { isId, newId } from '../../../platform/ids.ts'
import { type Actor, weigering } from '../../../platform/policy.ts'
import { defineForm, definePage, type FormPost } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  Cols,
  Details,
  datum,
  Form,
  type FormState,
  formVan,
  KeyValue,
  Knoppen,
  Layout,
  Melding,
  Merken,
  PageHead,
  Sectie,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import { isBruikbaar } from '../ruimte.gebruik.rules.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { rechtsstatusOp } from '../ruimte.rules.ts'
import type { BepalingMetGeschiedenis, Versie } from '../ruimte.schema.ts'
import { soortLabels, soortRegelUitleg, vindplaats } from '../ruimte.texts.ts'
import { bekijkBepaling } from '../usecases/bekijk-bepaling.ts'
import { bevestigBepaling } from '../usecases/bevestig-bepaling.ts'
import { controleerBepaling } from '../usecases/controleer-bepaling.ts'
import { meldTwijfel } from '../usecases/meld-twijfel.ts'
import { stuurBepalingTerug } from '../usecases/stuur-bepaling-terug.ts'
import { verklaarBepalingVerouderd } from '../usecases/verklaar-bepaling-verouderd.ts'
import { voegVoorbeeldToe } from '../usecases/voeg-voorbeeld-toe.ts'
import { Beoordeel } from './beoordeel-bepaling.tsx'
import { Bron, feitenVan, Grens, Rechtsbescherming, Voorbeelden } from './bepaling-delen.tsx'
import { merkenVan } from './delen.tsx'
import { NieuwVoorbeeld } from './voorbeelden.tsx'

const nummer = (v: string | readonly string[] | undefined): number | undefined => {
  const n = Number(typeof v === 'string' ? v : '')
  return Number.isInteger(n) && n > 0 ? n : undefined
}

export const bepalingPagina = definePage({
  path: '/ruimte/:sleutel',
  laad: async (b, req) => {
    const nr = nummer(req.query.versie)
    const casus = typeof req.query.casus === 'string' && isId(req.query.casus) ? req.query.casus : undefined
    const sleutel = req.params.sleutel ?? ''
    return {
      actor: b.actor,
      dag: b.vandaag,
      casusId: casus,
      bepaling: await b.run(bekijkBepaling, nr === undefined ? { sleutel } : { sleutel, nr }),
    }
  },
  toon: (d, form) => <Bepalingscherm {...d} form={form} />,
})

const terugNaar = (r: { sleutel: string }): string => `/ruimte/${r.sleutel}`
export const bepalingFormulieren: readonly FormPost[] = [
  defineForm({
    path: '/ruimte/:sleutel/twijfel',
    useCase: meldTwijfel,
    pagina: bepalingPagina,
    naar: terugNaar,
    gelukt: () => 'Dank je. Een jurist kijkt ernaar.',
  }),
  defineForm({
    path: '/ruimte/:sleutel/controle',
    useCase: controleerBepaling,
    pagina: bepalingPagina,
    naar: terugNaar,
    gelukt: () => 'Deze bepaling staat nu als gecontroleerd.',
  }),
  defineForm({
    path: '/ruimte/:sleutel/bevestiging',
    useCase: bevestigBepaling,
    pagina: bepalingPagina,
    naar: terugNaar,
    gelukt: () => 'Deze bepaling staat nu als bevestigd.',
  }),
  defineForm({
    path: '/ruimte/:sleutel/terug',
    useCase: stuurBepalingTerug,
    pagina: bepalingPagina,
    naar: terugNaar,
    gelukt: () => 'Deze bepaling is weer een voorstel.',
  }),
  defineForm({
    path: '/ruimte/:sleutel/voorbeeld',
    useCase: voegVoorbeeldToe,
    pagina: bepalingPagina,
    naar: terugNaar,
    gelukt: () => 'Het voorbeeld staat erbij.',
  }),
  defineForm({
    path: '/ruimte/:sleutel/verouderd',
    useCase: verklaarBepalingVerouderd,
    pagina: bepalingPagina,
    naar: terugNaar,
    gelukt: () => 'Deze bepaling staat nu als verouderd.',
  }),
]

type Props = {
  actor: Actor
  dag: string
  casusId: string | undefined
  bepaling: BepalingMetGeschiedenis
  form: FormState | undefined
}

function Bepalingscherm({ actor, dag, casusId, bepaling, form }: Props): ReactElement {
  const versie: Versie = bepaling.toen ?? bepaling
  const bruikbaar = bepaling.toen === null && isBruikbaar(rechtsstatusOp(bepaling, dag), bepaling.beoordeling)
  return (
    <Layout title={`${versie.titel} – ruimte in de wet`} crumbs={[{ href: '/ruimte', label: 'Ruimte in de wet' }]}>
      <PageHead
        boven={`${vindplaats(versie)} · ${soortLabels[versie.soort]}`}
        titel={versie.titel}
        acties={
          casusId && bruikbaar ? (
            <ButtonLink href={`/casussen/${casusId}/ruimte/${bepaling.sleutel}`} variant="primary">
              Gebruik in casus
            </ButtonLink>
          ) : undefined
        }
      />
      {bepaling.toen !== null && (
        <Melding
          soort="info"
          titel={`Zo stond het hier vanaf ${datum(bepaling.toen.vastgelegdOp)} (versie ${bepaling.toen.nr})`}
        >
          <p>
            <a href={`/ruimte/${bepaling.sleutel}`}>Bekijk hoe het nu is</a>
          </p>
        </Melding>
      )}
      <Cols soort="aside">
        <div className="stack">
          <p className="measure">{versie.samenvatting}</p>
          <Grens bepaling={versie} dag={dag} />
          <Sectie titel="Voorwaarden">
            <p className="measure">{versie.voorwaarden}</p>
          </Sectie>
          <Sectie titel="Wat voor ruimte is dit?">
            <KeyValue feiten={feitenVan(versie, dag)} />
            <p className="small measure">{soortRegelUitleg[versie.soortRegel]}</p>
          </Sectie>
          <Rechtsbescherming />
          <Voorbeelden bepaling={bepaling} />
          {bepaling.toen === null && weigering(ruimtePolicy.maakVoorbeeld, actor, null) === null && (
            <NieuwVoorbeeld sleutel={bepaling.sleutel} form={form} />
          )}
          <Sectie titel="Bron">
            <Bron v={versie} />
          </Sectie>
        </div>
        <div className="stack">
          <Merken {...merkenVan(versie, dag)} />
          {bepaling.toen === null && (
            <>
              <Twijfel sleutel={bepaling.sleutel} form={form} />
              <Knoppen>
                <ButtonLink href={`/ruimte/${bepaling.sleutel}/verbeter`} size="small">
                  Verbeter deze tekst
                </ButtonLink>
              </Knoppen>
              <Beoordeel actor={actor} b={bepaling} form={form} />
            </>
          )}
          <Versies b={bepaling} huidig={versie.nr} />
        </div>
      </Cols>
    </Layout>
  )
}

function Twijfel({ sleutel, form }: { sleutel: string; form: FormState | undefined }) {
  const f = formVan(form, 'twijfel')
  return (
    <Details samenvatting="Klopt dit nog?" open={f !== undefined}>
      <Form action={`/ruimte/${sleutel}/twijfel`} id="twijfel" form={f} sleutel={newId()} label="Klopt dit nog?">
        <TextArea
          {...veld(f, 'toelichting')}
          label="Wat klopt er volgens jou niet?"
          hint="Noem geen namen. Een jurist kijkt ernaar."
          max={1000}
          rows={3}
          waarschuw
        />
        <Button size="small">Stuur</Button>
      </Form>
    </Details>
  )
}

function Versies({ b, huidig }: { b: BepalingMetGeschiedenis; huidig: number }) {
  return (
    <Sectie titel="Versies" aantal={b.versies.length}>
      <ul className="punten small">
        {b.versies.map((v) => (
          <li key={v.nr}>
            {v.nr === huidig ? (
              <strong>{datum(v.op)}</strong>
            ) : (
              <a href={v.nr === b.nr ? `/ruimte/${b.sleutel}` : `/ruimte/${b.sleutel}?versie=${v.nr}`}>{datum(v.op)}</a>
            )}
            : {v.wijziging}
          </li>
        ))}
      </ul>
    </Sectie>
  )
}
