import type { ReactElement } from 'react'
import { definePage } from '../../../platform/routes.ts'
import {
  aantal,
  ButtonLink,
  datumLang,
  Filters,
  KeyValue,
  Layout,
  Leeg,
  Melding,
  PageHead,
  Pagination,
  Resultaten,
  Sectie,
  SelectField,
  Tabel,
  Tag,
  ZoekFormulier,
} from '../../../ui/index.ts'
import type { Organisatie, OrganisatieDetail } from '../organisaties.schema.ts'
import { leefdomeinNaam, soortFilters, soortNaam } from '../organisaties.texts.ts'
import { bekijkOrganisatie } from '../usecases/bekijk-organisatie.ts'
import { zoekOrganisaties } from '../usecases/zoek-organisaties.ts'

const een = (v: string | readonly string[] | undefined): string => (typeof v === 'string' ? v : '')

export const organisatiesPagina = definePage({
  path: '/organisaties',
  laad: async (b, req) => {
    const filter = { q: een(req.query.q).slice(0, 100), soort: een(req.query.soort), cursor: een(req.query.na) }
    return { ...(await b.run(zoekOrganisaties, filter)), filter }
  },
  toon: (d) => <Lijst items={d.items} volgende={d.volgende} q={d.filter.q} soort={d.filter.soort} />,
})

type LijstData = { items: readonly Organisatie[]; volgende: string | null; q: string; soort: string }

function Lijst({ items, volgende, q, soort }: LijstData): ReactElement {
  const verder = new URLSearchParams({ q, soort, na: volgende ?? '' })
  return (
    <Layout title="Organisaties">
      <PageHead
        titel="Organisaties"
        intro="Alle gemeenten, landelijke uitvoerders en andere organisaties."
        acties={<ButtonLink href="/organisaties/bestand">Download als bestand</ButtonLink>}
      />
      <ZoekFormulier
        action="/organisaties"
        label="Zoek op naam, afkorting of code"
        naam="Zoek een organisatie"
        value={q}
      >
        <Filters>
          <SelectField
            name="soort"
            label="Soort"
            leeg="Alle soorten"
            value={soort}
            options={soortFilters.map((f) => ({ value: f.waarde, label: f.label }))}
          />
        </Filters>
      </ZoekFormulier>
      <Resultaten status={items.length === 0 ? 'Niets gevonden.' : `${items.length} op deze pagina`}>
        <Tabel
          caption="Organisaties op naam"
          captionVerborgen
          kolommen={[
            { kop: 'Naam', rijkop: true, cel: (o) => <a href={`/organisaties/${o.id}`}>{o.naam}</a> },
            { kop: 'Afkorting', cel: (o) => o.afkorting ?? '' },
            { kop: 'Soort', cel: (o) => soortNaam(o.soort) },
            { kop: 'Waar', cel: (o) => (o.landelijk ? 'Landelijk' : (o.provincie ?? '')) },
          ]}
          rijen={items}
          sleutel={(o) => o.id}
          leeg={<Leeg titel="Geen organisatie met deze naam.">Probeer een deel van de naam of de afkorting.</Leeg>}
        />
        <Pagination
          getoond={items.length}
          wat={['organisatie', 'organisaties']}
          volgende={volgende === null ? undefined : `/organisaties?${verder}`}
        />
      </Resultaten>
    </Layout>
  )
}

export const organisatiePagina = definePage({
  path: '/organisaties/:organisatieId',
  laad: (b, req) => b.run(bekijkOrganisatie, { organisatieId: req.params.organisatieId }),
  toon: (o) => <Detail o={o} />,
})

const verwijzing = (naam: string, r: { id: string; naam: string } | null) =>
  r === null ? null : { naam, waarde: <a href={`/organisaties/${r.id}`}>{r.naam}</a> }

type Getoond = OrganisatieDetail & { op: string; aangesloten: boolean }

function Detail({ o }: { o: Getoond }): ReactElement {
  return (
    <Layout title={o.naam} crumbs={[{ href: '/organisaties', label: 'Organisaties' }]}>
      <PageHead
        titel={o.naam}
        boven={soortNaam(o.soort)}
        tags={<Tag stand={o.aangesloten ? 'klaar' : 'open'}>{o.aangesloten ? 'Aangesloten' : 'Niet aangesloten'}</Tag>}
      />
      {o.geldigTot === null ? null : (
        <Melding soort="info" titel={`Deze organisatie bestaat sinds ${datumLang(o.geldigTot)} niet meer.`}>
          {o.opvolger === null ? null : (
            <>
              Het werk ligt nu bij <a href={`/organisaties/${o.opvolger.id}`}>{o.opvolger.naam}</a>.
            </>
          )}
        </Melding>
      )}
      <KeyValue
        feiten={[
          o.afkorting === null ? null : { naam: 'Afkorting', waarde: o.afkorting },
          { naam: 'Waar', waarde: o.landelijk ? 'Landelijk' : (o.provincie ?? 'Onbekend') },
          o.inwoners === null ? null : { naam: 'Inwoners', waarde: aantal(o.inwoners) },
          { naam: 'Leefgebieden', waarde: o.leefdomeinen.map(leefdomeinNaam).join(', ') || 'Niet ingevuld' },
          verwijzing('Hoort bij', o.moeder),
          verwijzing('Werkt in opdracht van', o.werktInOpdrachtVan),
          verwijzing('Valt onder de afspraak van', o.valtOnderAfspraakVan),
          verwijzing('Opgevolgd door', o.opvolger),
          ...o.voorgangers.map((v) => verwijzing('Gaat verder voor', v)),
          o.website === null ? null : { naam: 'Website', waarde: <a href={o.website}>{o.website}</a> },
          o.oin === null ? null : { naam: 'OIN', waarde: o.oin },
          o.tooi === null ? null : { naam: 'TOOI', waarde: o.tooi },
        ]}
      />
      {o.wetten.length === 0 ? null : (
        <Sectie titel="Wetten die deze organisatie uitvoert">
          <ul className="punten">
            {o.wetten.map((w) => (
              <li key={w.afkorting}>{w.naam === w.afkorting ? w.naam : `${w.naam} (${w.afkorting})`}</li>
            ))}
          </ul>
        </Sectie>
      )}
    </Layout>
  )
}
