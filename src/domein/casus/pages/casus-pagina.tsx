import {
  ButtonLink,
  Cols,
  datumJaar,
  Kaarten,
  KeyValue,
  Layout,
  Leeg,
  Melding,
  PartijKaart,
  Punten,
  Sectie,
  Tijdlijn,
  WieWachtOpWie,
  Zijmenu,
} from '../../../ui/index.ts'
import { casusPad, stapPad } from '../casus.links.ts'
import { type DeelCategorie, deelCategorieen } from '../casus.schema.ts'
import { deelCategorieLabels } from '../casus.texts.ts'
import type { CasusDetail } from '../casus.uitvoer.schema.ts'
import { balWie, beurtenVan, ikHebDeBal } from './beeld.tsx'
import type { CasusPaginaData } from './data.tsx'
import { Kop, werktEraan } from './kop.tsx'
import { OptiesSectie } from './opties.tsx'
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
    werktEraan(c, data.ik) && { href: `${pad}/wie-keek-mee`, label: 'Wie keek mee' },
  ]
  return <Zijmenu label="Onderdelen van deze casus" items={items.filter((i) => !!i)} />
}

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

const isCategorie = (c: string): c is DeelCategorie => deelCategorieen.some((d) => d === c)
export const categorieWoorden = (categorieen: readonly string[]): string[] =>
  categorieen.includes('alles') ? ['hele casus'] : categorieen.filter(isCategorie).map((c) => deelCategorieLabels[c])
const nietGedeeld = (categorieen: readonly string[]): string[] =>
  categorieen.includes('alles') || categorieen.includes('identiteit') ? [] : ['naam, adres, burgerservicenummer']

function Partijen({ data: { casus: c, ik } }: { data: CasusPaginaData }) {
  if (c.partijen === null) return null
  const pad = casusPad(c.id)
  const heeft = (organisatieId: string) =>
    c.bal.bij === 'partij'
      ? c.bal.organisatie?.id === organisatieId
      : c.bal.bij === 'casusregisseur' && organisatieId === c.organisatie.id
  const kaart = (organisatie: { id: string; naam: string }, rol: string, persoon: string | null, tot: string) => {
    const ziet = c.toegang.filter((t) => t.organisatie.id === organisatie.id).flatMap((t) => t.categorieen)
    const bij = heeft(organisatie.id)
    const jij = bij && ikHebDeBal(c, ik)
    return (
      <PartijKaart
        key={organisatie.id}
        organisatie={organisatie.naam}
        rol={rol}
        persoon={persoon}
        bal={{
          heeft: bij,
          jij,
          tekst: balTekst(bij, jij, ziet.length > 0),
        }}
        ziet={ziet.length === 0 ? [] : [...new Set(categorieWoorden(ziet))]}
        nietZiet={ziet.length === 0 ? [] : nietGedeeld(ziet)}
        tot={tot}
      />
    )
  }
  // Who sees nothing cannot wait for anything here.
  const balTekst = (bij: boolean, jij: boolean, ziet: boolean) => {
    if (bij) return jij ? 'Bal ligt bij jou' : 'heeft de bal'
    return ziet ? `wacht op ${balWie(c, ik)}` : 'nog niet gevraagd'
  }
  const totVan = (organisatieId: string): string => {
    const einden = c.toegang.filter((t) => t.organisatie.id === organisatieId)
    if (einden.length === 0) return 'Ziet niets van deze casus'
    const tot = einden.map((t) => t.tot).find((t) => t !== null)
    return tot ? `Tot ${datumJaar(tot)}` : 'Tot de casus sluit'
  }
  const regie = c.casusregisseur
    ? `${c.casusregisseur.naam}${c.casusregisseur.id === ik.persoonId ? ' (jij)' : ''}`
    : null
  return (
    <Sectie
      id="partijen"
      titel="Partijen en wat zij zien"
      rechts={
        werktEraan(c, ik) && (
          <ButtonLink size="small" href={`${pad}/delen`}>
            Iets delen
          </ButtonLink>
        )
      }
    >
      <Kaarten>
        {kaart(c.organisatie, 'Casusregisseur', regie, 'Tot de casus sluit')}
        {c.partijen.map((p) => kaart(p.organisatie, p.rol, p.contactNaam, totVan(p.organisatie.id)))}
      </Kaarten>
    </Sectie>
  )
}

function Panelen({ data: { panelen } }: { data: CasusPaginaData }) {
  return panelen.map((p) => (
    <Sectie key={p.id} id={p.id} titel={p.titel} rechts={<a href={p.href}>{p.knop}</a>}>
      {p.letOp ? (
        <Melding soort="info" titel={p.regels[0] ?? p.titel}>
          <Punten items={p.regels.slice(1)} />
        </Melding>
      ) : (
        <Punten items={p.regels} />
      )}
    </Sectie>
  ))
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
