import type { ReactElement } from 'react'
import { isId, newId } from '../../../platform/ids.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import type { Datum } from '../../../platform/time.ts'
import {
  Button,
  ButtonLink,
  Cols,
  Filters,
  Form,
  Gemarkeerd,
  HiddenField,
  Knoppen,
  Layout,
  Leeg,
  Melding,
  meervoud,
  PageHead,
  Resultaten,
  SelectField,
  Stack,
  type TrefferGroep,
  ZoekFormulier,
  Zoekresultaten,
} from '../../../ui/index.ts'
import { leefdomeinen, leefdomeinNaam, soortFilters } from '../../organisaties/index.ts'
import type { Treffer, Zoekuitslag } from '../register.schema.ts'
import { bekijkToegang } from '../usecases/bekijk-toegang.ts'
import { bekijkVermelding, type VermeldingDetail } from '../usecases/bekijk-vermelding.ts'
import { meldVraagNaarOrganisatie } from '../usecases/meld-vraag-naar-organisatie.ts'
import { zoekRegister } from '../usecases/zoek-register.ts'
import { Bevestigd, een } from './delen.tsx'
import { casusKeuze, Vermeldingkaart } from './kaart.tsx'

type Vraag = { q: string; soort: string; gemeente: string; wet: string; domein: string; casus: string; open: string }
type Data = {
  vraag: Vraag
  keuzes: { gemeenten: readonly { id: string; naam: string }[]; wetten: readonly string[] }
  uitslag: Zoekuitslag | null
  open: VermeldingDetail | null
  casussen: Awaited<ReturnType<typeof casusKeuze>>
  vandaag: Datum
  beheer: boolean
  uur: number
}

export const zoekPagina = definePage({
  path: '/register',
  laad: async (b, { query }): Promise<Data> => {
    const vraag: Vraag = {
      q: een(query.q).slice(0, 200),
      soort: een(query.soort),
      gemeente: isId(een(query.gemeente)) ? een(query.gemeente) : '',
      wet: een(query.wet).slice(0, 60),
      domein: een(query.domein),
      casus: een(query.casus),
      open: een(query.open),
    }
    const { magLezen, ...keuzes } = await b.run(bekijkToegang, {})
    const { q, soort, gemeente, wet, domein } = vraag
    const gemeenteId = gemeente === '' ? {} : { gemeenteId: gemeente }
    const uitslag = magLezen ? await b.run(zoekRegister, { q, soort, wet, domein, ...gemeenteId }) : null
    const gekozen = uitslag?.items.find((t) => t.id === vraag.open)
    return {
      vraag,
      keuzes,
      uitslag,
      open: gekozen ? await b.run(bekijkVermelding, { vermeldingId: gekozen.id }) : null,
      casussen: gekozen ? await casusKeuze(b) : [],
      vandaag: b.vandaag,
      beheer: ['maatwerkfunctionaris', 'leidinggevende', 'organisatiebeheerder'].some((r) =>
        b.actor.rollen.some((x) => x === r),
      ),
      uur: Number(b.now.toLocaleString('nl-NL', { hour: 'numeric', hour12: false, timeZone: 'Europe/Amsterdam' })),
    }
  },
  toon: (d) => <Zoeken {...d} />,
})

export const gemistFormulier = defineForm({
  path: '/register/gemist',
  useCase: meldVraagNaarOrganisatie,
  pagina: zoekPagina,
  naar: () => '/register',
  gelukt: (r) => `Dank je. We nemen contact op met ${r.naam}. Het Loket (LMM) kan nu al met je meezoeken.`,
})

function Zoeken(d: Data): ReactElement {
  const { vraag, uitslag } = d
  return (
    <Layout title={vraag.q === '' ? 'Register' : `${vraag.q} – register`} zoek={vraag.q}>
      <PageHead
        titel="Register"
        intro="Mensen en teams die mogen meedenken als een casus dreigt vast te lopen. Je hebt geen toestemming nodig om te bellen."
        acties={d.beheer ? <ButtonLink href="/register/beheer">Onze vermeldingen</ButtonLink> : undefined}
      />
      {uitslag === null ? <NietAangesloten /> : <Gevonden d={d} uitslag={uitslag} />}
    </Layout>
  )
}

const NietAangesloten = (): ReactElement => (
  <Melding soort="info" kop={2} titel="Je kunt nog niet in het register zoeken">
    <p className="measure">
      Het register is voor organisaties met een bestuurlijke afspraak. Jouw organisatie heeft die nog niet, of je rol
      hoort er niet bij. Loopt een casus vast? Dan helpt het Loket (LMM) je wel: dat kan altijd.
    </p>
    <Knoppen>
      <ButtonLink href="/casussen/nieuw">Begin met een vraag</ButtonLink>
      <ButtonLink href="/afspraken" variant="plain">
        Lees over de afspraken
      </ButtonLink>
    </Knoppen>
  </Melding>
)

function Gevonden({ d, uitslag }: { d: Data; uitslag: Zoekuitslag }): ReactElement {
  const { vraag } = d
  const aantal = uitslag.items.length
  return (
    <>
      <ZoekFormulier
        action="/register"
        label="Zoek op onderwerp, organisatie, gemeente of wet"
        naam="Zoek in het register"
        value={vraag.q}
      >
        {vraag.casus === '' ? null : <HiddenField name="casus" value={vraag.casus} />}
        <Filters>
          <SelectField
            name="soort"
            label="Soort"
            leeg="Alle soorten"
            value={vraag.soort}
            options={soortFilters.map((f) => ({ value: f.waarde, label: f.label }))}
          />
          <SelectField
            name="gemeente"
            label="Gemeente"
            leeg="Alle gemeenten"
            value={vraag.gemeente}
            options={d.keuzes.gemeenten.map((g) => ({ value: g.id, label: g.naam }))}
          />
          <SelectField
            name="wet"
            label="Wet"
            leeg="Alle wetten"
            value={vraag.wet}
            options={d.keuzes.wetten.map((w) => ({ value: w, label: w }))}
          />
          <SelectField
            name="domein"
            label="Leefgebied"
            leeg="Alle leefgebieden"
            value={vraag.domein}
            options={leefdomeinen.map((l) => ({ value: l, label: leefdomeinNaam(l) }))}
          />
        </Filters>
      </ZoekFormulier>
      <Resultaten
        status={
          vraag.q === '' ? (
            'Typ waar het over gaat, bijvoorbeeld: eigen bijdrage verpleeghuis.'
          ) : (
            <>
              <strong>{meervoud(aantal, 'resultaat', 'resultaten')}</strong> voor “{vraag.q}”.
            </>
          )
        }
      >
        <Cols soort="detail">
          <div className="stack">
            <Zoekresultaten groepen={groepen(d, uitslag)} />
            <Mist uitslag={uitslag} gezocht={vraag.q !== ''} />
          </div>
          {d.open ? (
            <Vermeldingkaart
              v={d.open}
              vandaag={d.vandaag}
              uur={d.uur}
              casussen={d.casussen}
              casus={vraag.casus}
              form={undefined}
            />
          ) : (
            <Uitleg />
          )}
        </Cols>
      </Resultaten>
    </>
  )
}

function groepen(d: Data, uitslag: Zoekuitslag): TrefferGroep[] {
  const { vraag } = d
  const woorden = vraag.q.split(/\s+/)
  const adres = (t: Treffer): string => {
    const p = new URLSearchParams(Object.entries({ ...vraag, open: t.id }).filter(([, v]) => v !== ''))
    return `/register?${p}#kaart`
  }
  return [
    {
      titel: 'Mensen en teams',
      treffers: uitslag.items.map((t) => ({
        id: t.id,
        titel: t.naam,
        href: adres(t),
        waar: t.waar,
        waarom:
          t.pastBij && vraag.q !== '' ? (
            <>
              Past bij: <Gemarkeerd tekst={t.pastBij} zoek={woorden} />
            </>
          ) : undefined,
        tags: t.teBevestigen ? <Bevestigd op={t.laatstBevestigdOp} vandaag={d.vandaag} stil /> : undefined,
        open: d.open?.id === t.id,
      })),
      leeg: <Leeg titel="Niemand gevonden.">Probeer een ander woord, of vraag het Loket (LMM) om mee te zoeken.</Leeg>,
    },
  ]
}

/** REG-16: not connected: say so, offer the Loket, keep it as a lead. */
function Mist({ uitslag, gezocht }: { uitslag: Zoekuitslag; gezocht: boolean }): ReactElement | null {
  const mist = uitslag.organisaties.filter((o) => !o.aangesloten).slice(0, 3)
  if (!gezocht || mist.length === 0) return null
  return (
    <section aria-labelledby="mist">
      <h2 id="mist" className="groep">
        Niet aangesloten
      </h2>
      <Stack>
        {mist.map((o) => (
          <div key={o.id} className="stack-s">
            <p className="small">
              {o.naam} heeft geen afspraak met ons. Daar staat dus niemand van in het register.{' '}
              <a href="/casussen/nieuw">Vraag het Loket (LMM) om mee te zoeken</a>
            </p>
            <Form action="/register/gemist" sleutel={newId()} bewaak={false}>
              <HiddenField name="organisatieId" value={o.id} />
              <Button size="small" verborgen={`: ${o.naam}`}>
                Ik mis deze organisatie
              </Button>
            </Form>
          </div>
        ))}
      </Stack>
    </section>
  )
}

const Uitleg = (): ReactElement => (
  <div className="detail">
    <h2>Zo werkt het</h2>
    <ul className="punten">
      <li>Kies links wie je wilt spreken. Je ziet dan het nummer, de opdracht en wat diegene zelf mag beslissen.</li>
      <li>Is iemand er niet? Dan zie je meteen wie er waarneemt.</li>
      <li>Bellen mag zonder namen en zonder BSN. De ander ziet niets van je casus.</li>
    </ul>
  </div>
)
