import { definePage } from '../../../platform/routes.ts'
import { aantal, ButtonLink, datum, Layout, Leeg, PageHead, Sectie, Tabel } from '../../../ui/index.ts'
import { bekijkAandachtslijst, bekijkGebruik } from '../usecases/bekijk-aandachtslijst.ts'
import { bekijkCijfers, type Cijfers } from '../usecases/bekijk-cijfers.ts'

export const gebruikPagina = definePage({
  path: '/register/gebruik',
  laad: (b) => b.run(bekijkGebruik, {}),
  toon: (d) => (
    <Layout title="Opvallend gebruik van het register">
      <PageHead
        titel="Opvallend gebruik van het register"
        intro="Wie op een dag veel meer vermeldingen opende dan nodig is voor het werk. Zoekwoorden bewaren we niet."
      />
      <Tabel
        caption="Per persoon en dag"
        captionVerborgen
        kolommen={[
          { kop: 'Wie', rijkop: true, cel: (r) => r.naam },
          { kop: 'Organisatie', cel: (r) => r.organisatie },
          { kop: 'Dag', cel: (r) => datum(r.dag) },
          { kop: 'Geopend', getal: true, cel: (r) => aantal(r.bekeken) },
          { kop: 'Gezocht', getal: true, cel: (r) => aantal(r.zoekvragen) },
        ]}
        rijen={d.items}
        sleutel={(r) => `${r.persoonId}${r.dag}`}
        leeg={<Leeg titel="Niets opvallends." />}
      />
    </Layout>
  ),
})

export const aandachtPagina = definePage({
  path: '/register/aandacht',
  laad: async (b) => ({ ...(await b.run(bekijkAandachtslijst, {})), cijfers: await b.run(bekijkCijfers, {}) }),
  toon: (d) => (
    <Layout title="Aandacht nodig" crumbs={[{ href: '/register', label: 'Register' }]}>
      <PageHead
        titel="Aandacht nodig"
        acties={<ButtonLink href="/register/importeren">Gegevens laden uit een bestand</ButtonLink>}
      />
      <Sectie titel="Getekend, maar niemand in het register">
        <Tabel
          caption="Organisaties zonder functionaris"
          captionVerborgen
          kolommen={[
            { kop: 'Organisatie', rijkop: true, cel: (o) => o.naam },
            { kop: 'Getekend', cel: (o) => datum(o.ondertekendOp) },
          ]}
          rijen={d.zonderFunctionaris}
          sleutel={(o) => o.id}
          leeg={<Leeg titel="Elke aangesloten organisatie heeft iemand in het register." />}
        />
      </Sectie>
      <Sectie titel="Gemist in het register">
        <Tabel
          caption="Organisaties waar mensen naar vroegen"
          captionVerborgen
          kolommen={[
            { kop: 'Organisatie', rijkop: true, cel: (l) => <a href={`/organisaties/${l.organisatieId}`}>{l.naam}</a> },
            { kop: 'Hoe vaak', getal: true, cel: (l) => aantal(l.aantal) },
            { kop: 'Laatst', cel: (l) => datum(l.laatst) },
          ]}
          rijen={d.gemist}
          sleutel={(l) => l.organisatieId}
          leeg={<Leeg titel="Nog geen vragen naar andere organisaties." />}
        />
      </Sectie>
      <Sectie titel="Zo wordt het register gebruikt">
        <p>
          Van {datum(d.cijfers.van)} tot en met {datum(d.cijfers.tot)}. Aantallen onder de 5 tonen we niet precies.
        </p>
        <Tabel
          caption="Gebruik van het register"
          captionVerborgen
          kolommen={[
            { kop: 'Wat', rijkop: true, cel: (r) => r.wat },
            { kop: 'Hoe vaak', getal: true, cel: (r) => toonAantal(r.n) },
          ]}
          rijen={regelsVan(d.cijfers)}
          sleutel={(r) => r.wat}
        />
      </Sectie>
    </Layout>
  ),
})

type Aantal = number | '<5'
const toonAantal = (n: Aantal): string => (n === '<5' ? 'minder dan 5' : aantal(n))
const regelsVan = (c: Cijfers): { wat: string; n: Aantal }[] => [
  { wat: 'Zoekvragen, ook tijdens het typen', n: c.zoekvragen },
  { wat: 'Mensen die zochten', n: c.zoekers },
  { wat: 'Vragen aan een functionaris', n: c.contacten },
  { wat: 'Daarvan beantwoord', n: c.beantwoord },
  { wat: 'Beantwoord op of voor de beloofde dag', n: c.opTijd },
  { wat: 'Opgelost door het contact', n: c.opgelost },
  { wat: 'Beoordeeld door wie vroeg', n: c.beoordeeld },
  { wat: 'Daarvan: het hielp', n: c.geholpen },
  { wat: 'Vermeldingen die kloppen', n: c.actief },
  { wat: 'Vermeldingen die bevestigd moeten worden', n: c.teBevestigen },
  { wat: 'Vermeldingen die verborgen zijn', n: c.verborgen },
]
