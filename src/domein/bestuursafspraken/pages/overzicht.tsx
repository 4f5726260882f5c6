import type { ReactElement } from 'react'
import { newId } from '../../../platform/ids.ts'
import { heeftRol } from '../../../platform/policy.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  datum,
  Form,
  HiddenField,
  KeyValue,
  Layout,
  Leeg,
  Melding,
  PageHead,
  Pagination,
  Sectie,
  Tabel,
  Tag,
  type TagStand,
  ZoekFormulier,
} from '../../../ui/index.ts'
import { soortNaam, zoekOrganisaties } from '../../organisaties/index.ts'
import type { Afspraak, AfspraakStatus } from '../bestuursafspraken.schema.ts'
import { afspraakStatusNamen, inhoudLabels } from '../bestuursafspraken.texts.ts'
import { bekijkEigenAfspraken } from '../usecases/bekijk-eigen-afspraken.ts'
import { listAfspraken } from '../usecases/list-afspraken.ts'
import { startAfspraak } from '../usecases/start-afspraak.ts'

const een = (v: string | readonly string[] | undefined): string => (typeof v === 'string' ? v : '')

export const afsprakenPagina = definePage({
  path: '/afspraken',
  laad: async (b, req) => {
    const alles = heeftRol(
      b.actor,
      'relatiebeheerder',
      'regievoerder',
      'lmm_coordinator',
      'let_voorzitter',
      'let_secretaris',
      'stuurgroep',
      'fg',
    )
    return {
      eigen: await b.run(bekijkEigenAfspraken, {}),
      alle: alles ? await b.run(listAfspraken, { cursor: een(req.query.na) }) : null,
      beheer: heeftRol(b.actor, 'relatiebeheerder'),
      pijplijn: heeftRol(b.actor, 'relatiebeheerder', 'stuurgroep', 'lmm_coordinator'),
      organisatie: b.actor.organisatieNaam,
    }
  },
  toon: (d) => <Afspraken {...d} />,
})

const standVan: { readonly [S in AfspraakStatus]: TagStand } = {
  contact: 'open',
  kennismaking: 'open',
  in_gesprek: 'loopt',
  concept: 'loopt',
  ondertekend: 'klaar',
  te_vernieuwen: 'gevaar',
  verlopen: 'af',
  opgezegd: 'af',
}
export const AfspraakTag = ({ status }: { status: AfspraakStatus }): ReactElement => (
  <Tag stand={standVan[status]}>{afspraakStatusNamen[status]}</Tag>
)

type Data = {
  eigen: { aangesloten: boolean; items: readonly Afspraak[] }
  alle: { items: readonly Afspraak[]; volgende: string | null } | null
  beheer: boolean
  pijplijn: boolean
  organisatie: string
}

function Afspraken({ eigen, alle, beheer, pijplijn, organisatie }: Data): ReactElement {
  return (
    <Layout title="Afspraken">
      <PageHead
        titel="Afspraken"
        intro="In een bestuurlijke afspraak staat wat een organisatie belooft: tijd, mandaat, budget en wie je kunt bereiken."
        acties={
          <>
            {beheer ? <ButtonLink href="/afspraken/nieuw">Nieuwe afspraak</ButtonLink> : null}
            {pijplijn ? <ButtonLink href="/afspraken/relaties">Aansluiten</ButtonLink> : null}
            <ButtonLink href="/bijeenkomsten">Bijeenkomsten</ButtonLink>
            <ButtonLink href="/afspraken/uitspraken">Wat bestuurders zeggen</ButtonLink>
            <ButtonLink href="/afspraken/escalatie">Lokaal escalatiepad</ButtonLink>
          </>
        }
      />
      <Eigen eigen={eigen} organisatie={organisatie} />
      {alle === null ? null : (
        <Sectie titel="Alle afspraken">
          <Tabel
            caption="Afspraken per organisatie"
            captionVerborgen
            kolommen={[
              { kop: 'Organisatie', rijkop: true, cel: (a) => <a href={`/afspraken/${a.id}`}>{a.organisatieNaam}</a> },
              { kop: 'Stand', cel: (a) => <AfspraakTag status={a.status} /> },
              { kop: 'Getekend', cel: (a) => (a.ondertekendOp === null ? '' : datum(a.ondertekendOp)) },
              { kop: 'Tot', cel: (a) => (a.geldigTot === null ? '' : datum(a.geldigTot)) },
              { kop: 'Volgend contact', cel: (a) => (a.volgendContactOp === null ? '' : datum(a.volgendContactOp)) },
            ]}
            rijen={alle.items}
            sleutel={(a) => a.id}
            leeg={<Leeg titel="Nog geen afspraken." />}
          />
          <Pagination
            getoond={alle.items.length}
            wat={['afspraak', 'afspraken']}
            volgende={alle.volgende === null ? undefined : `/afspraken?na=${encodeURIComponent(alle.volgende)}`}
          />
        </Sectie>
      )}
    </Layout>
  )
}

function Eigen({ eigen, organisatie }: Pick<Data, 'eigen' | 'organisatie'>): ReactElement {
  const lopend = eigen.items.find((a) => a.status === 'ondertekend' || a.status === 'te_vernieuwen')
  return (
    <Sectie titel={`De afspraak van ${organisatie}`}>
      {lopend ? (
        <>
          <Inhoud a={lopend} />
          <p>
            <a href={`/afspraken/${lopend.id}`}>Lees de hele afspraak</a>
          </p>
        </>
      ) : (
        <Melding soort="info" titel={`${organisatie} heeft geen afspraak die nu geldt.`}>
          Je kunt dan niet zoeken in het register. Een casus inbrengen bij het Loket (LMM) kan altijd.
        </Melding>
      )}
    </Sectie>
  )
}

export function Inhoud({ a }: { a: Afspraak }): ReactElement {
  return (
    <KeyValue
      feiten={[
        a.ondertekendOp === null
          ? null
          : { naam: 'Getekend', waarde: `${datum(a.ondertekendOp)} door ${a.ondertekenaarNaam ?? 'onbekend'}` },
        a.geldigTot === null ? null : { naam: 'Geldig tot', waarde: datum(a.geldigTot) },
        {
          naam: 'Antwoordt binnen',
          waarde: a.antwoordWerkdagen === null ? '2 werkdagen (norm)' : `${a.antwoordWerkdagen} werkdagen`,
        },
        ...inhoudLabels.map(([veld, naam]) => (a[veld] === '' ? null : { naam, waarde: a[veld] })),
        a.conflictbepaling === null ? null : { naam: 'Als partijen er niet uit komen', waarde: a.conflictbepaling },
        a.document === null ? null : { naam: 'Document', waarde: a.document },
      ]}
    />
  )
}

export const nieuweAfspraakPagina = definePage({
  path: '/afspraken/nieuw',
  laad: async (b, req) => {
    const q = een(req.query.q).slice(0, 100)
    const gevonden = q === '' ? [] : (await b.run(zoekOrganisaties, { q })).items
    return { q, gevonden }
  },
  toon: ({ q, gevonden }) => (
    <Layout title="Nieuwe afspraak" crumbs={[{ href: '/afspraken', label: 'Afspraken' }]}>
      <PageHead titel="Met welke organisatie?" />
      <ZoekFormulier action="/afspraken/nieuw" label="Naam of afkorting" naam="Zoek een organisatie" value={q} />
      <Tabel
        caption="Gevonden organisaties"
        captionVerborgen
        kolommen={[
          { kop: 'Naam', rijkop: true, cel: (o) => o.naam },
          { kop: 'Soort', cel: (o) => soortNaam(o.soort) },
          {
            kop: 'Doen',
            kopVerborgen: true,
            cel: (o) => (
              <Form action="/afspraken/nieuw" sleutel={newId()} bewaak={false}>
                <HiddenField name="organisatieId" value={o.id} />
                <Button size="small" verborgen={` met ${o.naam}`}>
                  Begin
                </Button>
              </Form>
            ),
          },
        ]}
        rijen={gevonden}
        sleutel={(o) => o.id}
        leeg={q === '' ? <p>Typ een naam.</p> : <Leeg titel="Niets gevonden." />}
      />
    </Layout>
  ),
})

export const nieuweAfspraakFormulier = defineForm({
  path: '/afspraken/nieuw',
  useCase: startAfspraak,
  pagina: nieuweAfspraakPagina,
  naar: (a) => `/afspraken/${a.id}`,
  gelukt: (a) => `De afspraak met ${a.organisatieNaam} is begonnen.`,
})
