import {
  Cols,
  KeyValue,
  Layout,
  Leeg,
  Melding,
  Punten,
  Sectie,
  Tijdlijn,
  WieWachtOpWie,
  Zijmenu,
} from '../../../ui/index.ts'
import { casusPad, stapPad } from '../casus.links.ts'
import { isOpen } from '../casus.rules.ts'
import type { CasusDetail } from '../casus.uitvoer.schema.ts'
import { balWie, beurtenVan, bewegingVan } from './beeld.tsx'
import type { CasusPaginaData } from './data.tsx'
import { Kop, werktEraan } from './kop.tsx'
import { OptiesSectie } from './opties.tsx'
import { Partijen } from './partijen.tsx'
import { Situatie } from './situatie.tsx'

export function CasusPagina(data: CasusPaginaData) {
  const { casus: c } = data
  return (
    <Layout
      title={c.titel}
      crumbs={[
        { href: '/', label: 'Mijn werk' },
        { href: '/casussen', label: 'Casussen' },
      ]}
    >
      <Kop data={data} />
      <Cols soort="nav" block>
        <Onderdelen c={c} data={data} />
        <div>
          <Situatie c={c} wijzig={werktEraan(c, data.ik)} />
          <OptiesSectie data={data} />
          <StappenSectie data={data} />
          <Partijen data={data} />
          <Panelen data={data} />
          <AlsHetNietLukt data={data} />
        </div>
      </Cols>
    </Layout>
  )
}

function Onderdelen({ c, data }: { c: CasusDetail; data: CasusPaginaData }) {
  const pad = casusPad(c.id)
  const items = [
    { href: `${pad}#overzicht`, label: 'Overzicht', huidig: true },
    c.huishouden && { href: `${pad}/huishouden`, label: 'Huishouden', aantal: c.huishouden.length },
    c.partijen && { href: `${pad}/partijen`, label: 'Partijen en delen', aantal: c.partijen.length + 1 },
    c.stappen && { href: `${pad}/stappen`, label: 'Stappen', aantal: c.stappen.aantal },
    c.besluiten && { href: `${pad}/besluiten`, label: 'Besluiten en samenhang', aantal: c.besluiten.length },
    c.opties && { href: `${pad}/opties`, label: 'Opties en ruimte', aantal: c.opties.length },
    c.afspraken && { href: `${pad}/afspraken`, label: 'Afspraken', aantal: c.afspraken.length },
    ...data.panelen.map((p) => ({ href: p.href, label: p.titel })),
    werktEraan(c, data.ik) && { href: `${pad}/verantwoorden`, label: 'Verantwoorden' },
    werktEraan(c, data.ik) && { href: `${pad}/andere-casussen`, label: 'Andere casussen' },
    regelt(c, data.ik) && { href: `${pad}/rechten`, label: 'Rechten van de inwoner' },
    werktEraan(c, data.ik) && { href: `${pad}/wie-keek-mee`, label: 'Wie keek mee' },
  ]
  return <Zijmenu label="Onderdelen van deze casus" items={items.filter((i) => !!i)} />
}

const regelt = (c: CasusDetail, ik: CasusPaginaData['ik']): boolean =>
  c.casusregisseur?.id === ik.persoonId ||
  (c.organisatie.id === ik.organisatieId && ik.rollen.includes('leidinggevende'))

function StappenSectie({ data: { casus: c, ik, vandaag } }: { data: CasusPaginaData }) {
  if (c.stappen === null) return null
  const { beurten, jij } = beurtenVan(c, ik)
  const pad = `${casusPad(c.id)}/stappen`
  return (
    <Sectie
      id="stappen"
      titel="Stappen: wie wachtte op wie"
      rechts={werktEraan(c, ik) && <a href={`${pad}#nieuw`}>Stap toevoegen</a>}
    >
      <Stilstand c={c} vandaag={vandaag} wie={balWie(c, ik)} />
      {beurten.length > 0 && <WieWachtOpWie beurten={beurten} vandaag={vandaag} jij={jij} bewoner="Huishouden" />}
      <StapRegels items={c.stappen.items.slice(0, 5)} />
      {c.stappen.aantal > 5 && (
        <p className="small">
          <a href={pad}>Alle {c.stappen.aantal} stappen</a>
        </p>
      )}
    </Sectie>
  )
}

/** The stuck-o-meter: only when it tells something. */
function Stilstand({ c, vandaag, wie }: { c: CasusDetail; vandaag: string; wie: string }) {
  const m = bewegingVan(c, vandaag)
  if (!isOpen(c.status) || m.stand === 'beweegt') return null
  const rondje = m.rondjes.length > 0 ? ` De bal kwam al ${m.rondjes[0]?.keer} keer op dezelfde plek terug.` : ''
  return (
    <Melding soort="info" titel={m.stand === 'stil' ? 'Deze casus staat stil' : 'Deze casus beweegt weinig'}>
      <p>{`Er gebeurde ${m.dagenStil} dagen niets. De bal ligt ${m.wachtOp?.dagen ?? 0} dagen bij ${wie}.${rondje}`}</p>
    </Melding>
  )
}

type Stap = NonNullable<CasusDetail['stappen']>['items'][number]
export function StapRegels({ items }: { items: readonly Stap[] }) {
  if (items.length === 0)
    return (
      <Leeg titel="Er is nog geen stap vastgelegd.">
        Leg vast wat je al probeerde. Dan hoeft niemand het over te doen.
      </Leeg>
    )
  return (
    <Tijdlijn
      regels={items.map((s) => ({
        id: s.id,
        wanneer: s.datum,
        tekst: (
          <>
            {s.metOrganisatie && <strong>{s.metOrganisatie.naam}: </strong>}
            {s.wat}
            {s.resultaat && <> {s.resultaat}</>}{' '}
            <span className="subtle">{[s.door?.naam, s.doorOrganisatie?.naam].filter(Boolean).join(', ')}</span>
          </>
        ),
      }))}
    />
  )
}

/** What waits for this reader stands on its own; the rest is one list, so that the page is read at a glance. */
function Panelen({ data: { panelen } }: { data: CasusPaginaData }) {
  const rustig = panelen.filter((p) => !p.letOp)
  return (
    <>
      {panelen
        .filter((p) => p.letOp)
        .map((p) => (
          <Sectie key={p.id} id={p.id} titel={p.titel} rechts={<a href={p.href}>{p.knop}</a>}>
            <Melding soort="info" titel={p.regels[0] ?? p.titel}>
              <Punten items={p.regels.slice(1)} />
            </Melding>
          </Sectie>
        ))}
      {rustig.length > 0 && (
        <Sectie id="meer" titel="Verder in deze casus">
          <KeyValue
            feiten={rustig.map((p) => ({
              naam: <span id={p.id}>{p.titel}</span>,
              waarde: (
                <>
                  {p.regels.map((r) => (
                    <p key={r}>{r}</p>
                  ))}
                  <p className="small">
                    <a href={p.href}>{p.knop}</a>
                  </p>
                </>
              ),
            }))}
          />
        </Sectie>
      )}
    </>
  )
}

/** The way on and its limits, before a button is pressed. */
function AlsHetNietLukt({ data: { casus: c, stappen } }: { data: CasusPaginaData }) {
  const verder = stappen.filter((s) => s.actie !== 'trekIn' || s.magJij)
  if (verder.length === 0) return null
  return (
    <Sectie id="verder" titel="Hoe kan het verder?">
      <KeyValue
        feiten={verder.map((s) => ({
          naam: s.label,
          waarde: !s.magJij ? (
            <span className="small">{s.waaromNiet}</span>
          ) : s.ontbreekt.length === 0 ? (
            <a href={stapPad(c.id, s.actie)}>Dit kan nu</a>
          ) : (
            <>
              <p className="small">Dit kan nu nog niet:</p>
              <Punten
                items={s.ontbreekt.map((o) =>
                  o.link ? (
                    <a key={o.code} href={o.link}>
                      {o.uitleg}
                    </a>
                  ) : (
                    o.uitleg
                  ),
                )}
              />
            </>
          ),
        }))}
      />
      <p className="small subtle measure">
        Ook het LET kan een organisatie niet dwingen. Elke organisatie beslist daar zelf over haar eigen regels.
      </p>
    </Sectie>
  )
}
