import type { ReactElement } from 'react'
import type { z } from 'zod'
import { isId } from '../../../platform/ids.ts'
import { weigering } from '../../../platform/policy.ts'
import { definePage, type PageRequest } from '../../../platform/routes.ts'
import {
  ButtonLink,
  Cols,
  Details,
  Knoppen,
  Layout,
  Leeg,
  meervoud,
  PageHead,
  Pagination,
  Resultaten,
  ZoekFormulier,
} from '../../../ui/index.ts'
import { geenRuimtePad } from '../ruimte.links.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { Domein, Rechtsstatus, Situatie, Soort, type Zoekresultaat } from '../ruimte.schema.ts'
import { domeinLabels, situatieLabels, soortLabels } from '../ruimte.texts.ts'
import { zoekRuimte } from '../usecases/zoek-ruimte.ts'
import { RuimteRegel } from './delen.tsx'

type Vraag = {
  q: string
  organisatie: string[]
  soort: string[]
  domein: string[]
  situatie: string[]
  rechtsstatus: string[]
  na?: string
}

const alle = (v: string | readonly string[] | undefined): string[] => (v === undefined ? [] : [v].flat())
const keuze = (schema: z.ZodType<string>, v: string | readonly string[] | undefined): string[] =>
  alle(v).filter((x) => schema.safeParse(x).success)

/** What an address asks; an unknown choice is ignored, so that an old bookmark still works. */
function vraagVan({ query }: PageRequest): Vraag {
  const na = alle(query.na)[0]
  return {
    q: (alle(query.q)[0] ?? '').slice(0, 600),
    organisatie: alle(query.organisatie).map((o) => o.slice(0, 80)),
    soort: keuze(Soort, query.soort),
    domein: keuze(Domein, query.domein),
    situatie: keuze(Situatie, query.situatie),
    rechtsstatus: keuze(Rechtsstatus, query.rechtsstatus),
    ...(na === undefined ? {} : { na: na.slice(0, 200) }),
  }
}

export const zoekPagina = definePage({
  path: '/ruimte',
  laad: async (b, req) => {
    const vraag = vraagVan(req)
    const casus = alle(req.query.casus)[0]
    return {
      vraag,
      casusId: casus !== undefined && isId(casus) ? casus : undefined,
      dag: b.vandaag,
      isJurist: weigering(ruimtePolicy.importeer, b.actor, null) === null,
      gevonden: await b.run(zoekRuimte, vraag),
    }
  },
  toon: (d) => <Zoekscherm {...d} />,
})

type Props = { vraag: Vraag; casusId: string | undefined; dag: string; isJurist: boolean; gevonden: Zoekresultaat }

const adres = (v: Vraag, casusId: string | undefined, extra: Record<string, string> = {}): string => {
  const p = new URLSearchParams()
  if (v.q !== '') p.set('q', v.q)
  for (const veld of ['organisatie', 'soort', 'domein', 'situatie', 'rechtsstatus'] as const)
    for (const w of v[veld]) p.append(veld, w)
  if (casusId) p.set('casus', casusId)
  for (const [k, w] of Object.entries(extra)) p.set(k, w)
  return `/ruimte?${p}`
}

function Zoekscherm({ vraag, casusId, dag, isJurist, gevonden }: Props): ReactElement {
  const status =
    vraag.q === ''
      ? `${meervoud(gevonden.totaal, 'bepaling', 'bepalingen')} in de catalogus`
      : `${meervoud(gevonden.totaal, 'resultaat', 'resultaten')}, best passend eerst`
  return (
    <Layout title={vraag.q === '' ? 'Ruimte in de wet' : `${vraag.q.slice(0, 60)} – ruimte in de wet`}>
      <PageHead
        titel="Ruimte in de wet"
        intro="Wat mag een organisatie doen als de gewone regel te hard uitpakt? Het blijft háár besluit. Dit is een hulpmiddel, geen juridisch advies."
        acties={
          <Knoppen>
            <ButtonLink href="/ruimte/nieuw" size="small">
              Stel ruimte voor
            </ButtonLink>
            <ButtonLink href="/ruimte/voorbeelden" size="small">
              Voorbeelden
            </ButtonLink>
            {isJurist && (
              <ButtonLink href="/ruimte/beoordeling" size="small">
                Ruimte beoordelen
              </ButtonLink>
            )}
          </Knoppen>
        }
      />
      <ZoekFormulier
        action="/ruimte"
        naam="Zoek ruimte"
        label="Beschrijf wat er aan de hand is, of typ een wet of artikel"
        value={vraag.q}
      >
        {casusId && <input type="hidden" name="casus" value={casusId} />}
      </ZoekFormulier>
      <Cols soort="nav" block>
        <Filterkolom vraag={vraag} casusId={casusId} facetten={gevonden.facetten} />
        <Resultaten status={status}>
          {gevonden.gelezenAls.length > 0 && (
            <p className="small subtle">
              Gelezen als: {gevonden.gelezenAls.map((g) => `${g.als} (je typte ${g.woord})`).join(', ')}.
            </p>
          )}
          <Merkenuitleg />
          <h2 className="visually-hidden">Resultaten</h2>
          <ol className="lijst">
            {gevonden.items.map((b) => (
              <RuimteRegel key={b.sleutel} b={b} dag={dag} casusId={casusId} />
            ))}
          </ol>
          {gevonden.volgende !== null && (
            <Pagination
              getoond={gevonden.items.length}
              totaal={gevonden.totaal}
              wat={['bepaling', 'bepalingen']}
              volgende={adres(vraag, casusId, { na: gevonden.volgende })}
            />
          )}
          <NietGevonden q={vraag.q} casusId={casusId} />
          <p className="small">
            De hele lijst: <a href="/ruimte/export.csv">CSV</a> · <a href="/ruimte/export.json?vorm=json">JSON</a>
          </p>
        </Resultaten>
      </Cols>
    </Layout>
  )
}

function Merkenuitleg() {
  return (
    <Details samenvatting="Hoe lees je dit? Drie merken en een voorbeeld">
      <ul className="punten small measure">
        <li>
          Leer het aan een voorbeeld: <a href="/ruimte/voorbeeld">artikel 58 Participatiewet, lid voor lid</a>
        </li>
        <li>Rechtsstatus: geldt de regel vandaag, komt hij nog, of is hij vervallen?</li>
        <li>Zekerheid: lazen wij de bron zelf, kennen wij de regel uit het vak, of moet jij hem controleren?</li>
        <li>Beoordeling: keek een jurist van dit platform ernaar, en bevestigde een tweede het?</li>
      </ul>
    </Details>
  )
}

type Keuze = { naam: string; titel: string; waarden: readonly { waarde: string; label: string; aantal?: number }[] }

function Filterkolom({
  vraag,
  casusId,
  facetten,
}: {
  vraag: Vraag
  casusId: string | undefined
  facetten: Zoekresultaat['facetten']
}) {
  const label = <T extends string>(schema: z.ZodType<T>, labels: Record<T, string>, waarde: string): string => {
    const ok = schema.safeParse(waarde)
    return ok.success ? labels[ok.data] : waarde
  }
  const met = (gekozen: readonly string[], facet: Zoekresultaat['facetten']['soort'], hoogstens: number) => [
    ...facet.slice(0, hoogstens),
    ...gekozen
      .filter((g) => !facet.slice(0, hoogstens).some((f) => f.waarde === g))
      .map((waarde) => ({ waarde, aantal: 0 })),
  ]
  const keuzes: Keuze[] = [
    {
      naam: 'organisatie',
      titel: 'Organisatie',
      waarden: met(vraag.organisatie, facetten.organisatie, 8).map((f) => ({ ...f, label: f.waarde })),
    },
    {
      naam: 'soort',
      titel: 'Soort',
      waarden: met(vraag.soort, facetten.soort, 8).map((f) => ({ ...f, label: label(Soort, soortLabels, f.waarde) })),
    },
    {
      naam: 'domein',
      titel: 'Waar het over gaat',
      waarden: met(vraag.domein, facetten.domein, 8).map((f) => ({
        ...f,
        label: label(Domein, domeinLabels, f.waarde),
      })),
    },
    {
      naam: 'situatie',
      titel: 'Wat er speelt',
      waarden: Situatie.options.map((waarde) => ({ waarde, label: situatieLabels[waarde] })),
    },
    {
      naam: 'rechtsstatus',
      titel: 'Rechtsstatus',
      waarden: met(vraag.rechtsstatus, facetten.rechtsstatus, 4).map((f) => ({ ...f, label: f.waarde })),
    },
  ]
  const gekozen = new Set([
    ...vraag.organisatie,
    ...vraag.soort,
    ...vraag.domein,
    ...vraag.situatie,
    ...vraag.rechtsstatus,
  ])
  return (
    <form action="/ruimte" method="get" aria-label="Filters" className="stack smalfilter">
      {vraag.q !== '' && <input type="hidden" name="q" value={vraag.q} />}
      {casusId && <input type="hidden" name="casus" value={casusId} />}
      {keuzes.map((k) => (
        <fieldset key={k.naam}>
          <legend>{k.titel}</legend>
          {k.waarden.map((w, i) => (
            <p key={w.waarde} className="check">
              <input
                type="checkbox"
                id={`f-${k.naam}-${i}`}
                name={k.naam}
                value={w.waarde}
                defaultChecked={gekozen.has(w.waarde)}
              />
              <label className="check" htmlFor={`f-${k.naam}-${i}`}>
                {w.label} {w.aantal !== undefined && <span className="subtle">({w.aantal})</span>}
              </label>
            </p>
          ))}
        </fieldset>
      ))}
      <button className="btn btn--small utrecht-button utrecht-button--secondary-action" type="submit">
        Toon
      </button>
    </form>
  )
}

/** AFW-15: no room is worth knowing too; it becomes a signal. */
function NietGevonden({ q, casusId }: { q: string; casusId: string | undefined }) {
  return (
    <Leeg
      titel="Zit jouw ruimte er niet bij?"
      acties={
        <Knoppen>
          <ButtonLink href="/register" size="small">
            Vraag de organisatie zelf
          </ButtonLink>
          <ButtonLink href="/ruimte/nieuw" size="small">
            Stel ruimte voor die je kent
          </ButtonLink>
          <ButtonLink href={geenRuimtePad(q, casusId)} size="small">
            Meld dat er geen ruimte is
          </ButtonLink>
        </Knoppen>
      }
    >
      Dan weet niemand hier het antwoord, of de wet laat het echt niet toe. Allebei is goed om te weten.
    </Leeg>
  )
}
