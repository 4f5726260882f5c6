import { definePage } from '../../../platform/routes.ts'
import { aantal, ButtonLink, datum, Layout, Leeg, PageHead, Sectie, Tabel } from '../../../ui/index.ts'
import { bekijkAandachtslijst, bekijkGebruik } from '../usecases/bekijk-aandachtslijst.ts'

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
  laad: (b) => b.run(bekijkAandachtslijst, {}),
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
    </Layout>
  ),
})
