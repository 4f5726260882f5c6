import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { definePage, type PageRequest } from '../../../platform/routes.ts'
import { formatDatumLang } from '../../../platform/time.ts'
import {
  ButtonLink,
  Citaat,
  Cols,
  datumTijd,
  type FormState,
  formVan,
  Ladder,
  Layout,
  Melding,
  NowPanel,
  PageHead,
  Sectie,
  Tag,
  Tags,
} from '../../../ui/index.ts'
import { juridischKarakter, letBeslistZelfNiet, sessieStatusLabels } from '../let.texts.ts'
import type { SessieDetail } from '../let.uitvoer.schema.ts'
import { bekijkKeuzes, bekijkSessie } from '../usecases/bekijk-sessie.ts'
import { Leren } from './leren.tsx'
import { Regels } from './regels.tsx'
import { Standpunten } from './standpunten.tsx'
import { Terugtreden } from './terugtreden.tsx'
import { VergelijkbareZittingen } from './vergelijkbaar.tsx'
import { type Keuzes, metReden, Stappen, Voorbereiding } from './voorbereiding.tsx'

type Data = { s: SessieDetail; keuzes: Keuzes | null; sleutel: string }
export const sessiePad = (_r: unknown, req: PageRequest): string => `/let/${req.params.sessieId}`

async function laad(b: Bezoek, req: PageRequest): Promise<Data> {
  const sessieId = req.params.sessieId
  const s = await b.run(bekijkSessie, { sessieId })
  const keuzes = s.magAgenda || s.magVoorzitterKiezen ? await b.run(bekijkKeuzes, { sessieId }) : null
  return { s, keuzes, sleutel: newId() }
}
export const sessiePagina = definePage({
  path: '/let/:sessieId',
  laad,
  toon: (d, form) => <Sessie {...d} form={form} />,
})

function Sessie({ s, keuzes, sleutel, form }: Data & { form: FormState | undefined }) {
  return (
    <Layout
      title={`Zitting van het LET: ${s.casus.titel}`}
      fout={form !== undefined}
      crumbs={[
        { href: '/', label: 'Mijn werk' },
        { href: '/let', label: 'Zittingen' },
        { href: `/casussen/${s.casus.id}`, label: s.casus.nummer },
      ]}
    >
      <PageHead
        titel={s.casus.titel}
        boven={`Zitting van het LET · ${s.casus.nummer}${s.zittingOp ? ` · ${formatDatumLang(s.zittingOp)}` : ''}`}
        tags={
          <Tags>
            <Tag stand="loopt">{sessieStatusLabels[s.status]}</Tag>
          </Tags>
        }
      />
      <div className="casus-kop">
        <Nu s={s} />
        <Ladder
          treden={[
            { trede: 'eigen', status: 'bereikt' },
            { trede: 'register', status: 'bereikt' },
            { trede: 'loket', status: 'bereikt' },
            {
              trede: 'let',
              status: 'huidig',
              feiten: [sessieStatusLabels[s.status], `${bevestigd(s)} van ${s.regels.length} regels bevestigd`],
            },
          ]}
          pauze={{ loopt: false, tekst: 'niet in gebruik' }}
          overbrugging={{ loopt: false, tekst: 'niet in gebruik' }}
        />
      </div>
      <VergelijkbareZittingen s={s} />
      <Regels s={s} form={form} sleutel={sleutel} />
      <Cols soort="half" block>
        <Sectie titel="Advies van de casusregisseur">
          {s.advies ? (
            <Citaat
              bron={`${s.advies.op === '' ? '' : `${s.advies.doorNaam}, ${datumTijd(new Date(s.advies.op))}. `}Niemand aan deze tafel kan dit wijzigen.`}
            >
              {s.advies.tekst}
            </Citaat>
          ) : (
            <p className="subtle">Er is nog geen advies.</p>
          )}
          <Dossier s={s} />
        </Sectie>
        <Leren s={s} form={form} sleutel={sleutel} />
      </Cols>
      <Standpunten s={s} form={formVan(form, 'standpunten-vooraf')} sleutel={sleutel} />
      <Voorbereiding s={s} keuzes={keuzes} form={form} sleutel={sleutel} />
      <Stappen s={s} form={form} sleutel={sleutel} />
      <Terugtreden s={s} />
      <p className="small subtle measure">{juridischKarakter}</p>
    </Layout>
  )
}

const bevestigd = (s: SessieDetail): number => s.regels.filter((r) => r.bevestigdOp !== null).length

/** The one filled area: what this reader does now, or who has the ball. */
function Nu({ s }: { s: SessieDetail }) {
  const mijn = s.regels.find((r) => r.magBevestigen)
  if (mijn)
    return (
      <NowPanel
        titel={`Bevestig de besluitregel van ${mijn.organisatie.naam}`}
        boven={`De bal ligt bij jou, namens ${mijn.organisatie.naam}`}
        waarom="Alleen een lid van je eigen organisatie kan dit. De voorzitter kan het niet voor je doen."
        acties={<ButtonLink href={`#regel-${mijn.id}`}>Lees en bevestig</ButtonLink>}
      />
    )
  if (s.voorzitterNaam === null && s.magVoorzitterKiezen)
    return (
      <NowPanel
        titel="Vraag een voorzitter"
        boven="De bal ligt bij jou"
        waarom="Iemand die niet werkt bij een organisatie rond deze casus. Daarna toetst de voorzitter het verzoek."
        acties={<ButtonLink href="#voorzitter">Kies een voorzitter</ButtonLink>}
      />
    )
  const vooruit = s.stappen.filter((x) => x.mag && !metReden.has(x.actie))
  const stap = vooruit.find((x) => x.ontbreekt.length === 0) ?? vooruit[0]
  if (stap)
    return (
      <NowPanel
        titel={stap.label}
        boven="De bal ligt bij jou"
        waarom={
          stap.ontbreekt.length === 0
            ? 'Alles wat nodig is, ligt er.'
            : `Nog nodig: ${stap.ontbreekt.map((o) => o.uitleg).join(' ')}`
        }
        acties={<ButtonLink href="#stappen">Naar de volgende stap</ButtonLink>}
      />
    )
  return (
    <NowPanel
      titel={sessieStatusLabels[s.status]}
      boven={s.voorzitterNaam ? `De bal ligt bij voorzitter ${s.voorzitterNaam}` : 'De bal ligt bij de secretaris'}
      teken="bal-open"
      waarom={letBeslistZelfNiet}
    />
  )
}

function Dossier({ s }: { s: SessieDetail }) {
  const stukken = [
    ...(s.zittingOp ? [{ soort: 'uitnodiging', label: 'Uitnodiging en agenda (PDF)' }] : []),
    { soort: 'dossier', label: 'Dossier (PDF)' },
    { soort: 'verslag', label: 'Verslag en besluitregels (PDF)' },
    ...(s.status === 'teruggelegd' || s.status === 'afgewezen' ? [{ soort: 'brief', label: 'Brief (PDF)' }] : []),
  ]
  return (
    <>
      <ul className="lijst small">
        {stukken.map((x) => (
          <li key={x.soort}>
            <a href={`/let/${s.id}/stukken/${x.soort}`}>{x.label}</a>
          </li>
        ))}
        {s.zittingOp ? (
          <li>
            <a href={`/let/${s.id}/agenda.ics`}>Agendabestand</a>
          </li>
        ) : null}
      </ul>
      {s.dossier ? (
        s.dossier.klopt ? (
          <p className="small subtle">
            Het dossier staat vast sinds {datumTijd(new Date(s.dossier.vastgezetOp))}. Het zegel klopt:{' '}
            {s.dossier.sha256.slice(0, 16)}.
          </p>
        ) : (
          <Melding soort="nee" titel="Het dossier is veranderd na het vastzetten">
            Het zegel klopt niet meer. Neem contact op met de secretaris voor je verdergaat.
          </Melding>
        )
      ) : (
        <p className="small subtle">Het dossier wordt vastgezet als de zitting op de agenda komt.</p>
      )}
    </>
  )
}
