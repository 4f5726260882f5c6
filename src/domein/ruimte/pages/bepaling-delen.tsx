import { formatDatum } from '../../../platform/time.ts'
import { type Feit, Melding, opsomming, Punten, Sectie, Tabel } from '../../../ui/index.ts'
import { isBruikbaar } from '../ruimte.gebruik.rules.ts'
import { letOpVan, rechtsstatusOp } from '../ruimte.rules.ts'
import type { BepalingMetGeschiedenis, Versie } from '../ruimte.schema.ts'
import {
  beslislaagLabels,
  bevoegdheidLabels,
  domeinLabels,
  fraudeLabels,
  situatieLabels,
  soortRegelLabels,
} from '../ruimte.texts.ts'
import { gebruikZin, wieBeslist } from './delen.tsx'

export function Grens({ bepaling, dag }: { bepaling: Versie; dag: string }) {
  const letOp = letOpVan(bepaling, dag)
  if (letOp !== null && !isBruikbaar(rechtsstatusOp(bepaling, dag), bepaling.beoordeling))
    return <Melding soort="nee" titel={letOp} />
  if (bepaling.fraude !== 'nvt' && bepaling.fraude !== 'nee')
    return (
      <Melding soort="info" titel="Speelt er fraude of een verwijt? Dan is de ruimte kleiner.">
        Te ruim afwijken schaadt het vertrouwen van anderen in de regels. Schrijf op waarom het hier wel past.
      </Melding>
    )
  return null
}

export const feitenVan = (v: Versie, dag: string): Feit[] => [
  { naam: 'Wie beslist', waarde: wieBeslist(v, dag) },
  { naam: 'Beslist op het niveau van', waarde: beslislaagLabels[v.beslislaag] },
  { naam: 'Organisaties', waarde: opsomming(v.organisaties) },
  { naam: 'Soort regel', waarde: soortRegelLabels[v.soortRegel] },
  { naam: 'Soort bevoegdheid', waarde: bevoegdheidLabels[v.bevoegdheid] },
  { naam: 'Fraude of verwijt', waarde: fraudeLabels[v.fraude] },
  { naam: 'Waar het over gaat', waarde: opsomming(v.domeinen.map((d) => domeinLabels[d])) },
  ...(v.situaties.length > 0
    ? [{ naam: 'Speelt bij', waarde: opsomming(v.situaties.map((s) => situatieLabels[s])) }]
    : []),
  ...(v.geldigVan === null ? [] : [{ naam: 'Geldt vanaf', waarde: formatDatum(v.geldigVan) }]),
  ...(v.geldigTot === null ? [] : [{ naam: 'Geldt tot en met', waarde: formatDatum(v.geldigTot) }]),
]

/** AFW-18: room never takes away what the resident may do against a decision. */
export function Rechtsbescherming() {
  return (
    <Sectie titel="Rechten van de inwoner">
      <Punten
        items={[
          'Tegen een besluit kan de inwoner binnen zes weken bezwaar maken, en daarna naar de rechter.',
          'Wie in dezelfde situatie zit, mag hetzelfde verwachten. Wijkt de organisatie af van eerdere besluiten, dan legt zij uit waarom.',
        ]}
      />
    </Sectie>
  )
}

export function Voorbeelden({ bepaling }: { bepaling: BepalingMetGeschiedenis }) {
  return (
    <Sectie titel="Hoe het eerder ging" rechts={gebruikZin(bepaling)}>
      {bepaling.voorbeelden.length === 0 ? (
        <p className="small subtle">
          Er zijn nog geen voorbeelden zonder namen bij deze bepaling. Bekijk{' '}
          <a href="/ruimte/voorbeelden">alle voorbeelden</a>.
        </p>
      ) : (
        <Tabel
          caption="Vergelijkbare besluiten, zonder namen"
          captionVerborgen
          sleutel={(v) => `${v.jaar} ${v.situatie}`}
          rijen={bepaling.voorbeelden}
          kolommen={[
            { kop: 'Situatie', cel: (v) => v.situatie },
            { kop: 'Wat werd besloten', cel: (v) => v.uitkomst },
            { kop: 'Waarom', cel: (v) => v.waarom },
            { kop: 'Jaar', cel: (v) => v.jaar, getal: true },
            { kop: 'Bron', cel: (v) => v.bron },
          ]}
        />
      )}
    </Sectie>
  )
}

export function Bron({ v }: { v: Versie }) {
  return (
    <>
      {v.bron === null ? (
        <p className="small">Er is nog geen bron gelezen.</p>
      ) : (
        <Punten items={v.bron.split(' ; ').map((b) => <BronRegel key={b} tekst={b} />)} />
      )}
      {v.bwb !== null && (
        <p className="small">
          <a href={`https://wetten.overheid.nl/${v.bwb}`} rel="noreferrer">
            Lees de wet op wetten.overheid.nl
          </a>
        </p>
      )}
      {v.noot !== null && <p className="small subtle measure">{v.noot}</p>}
    </>
  )
}

function BronRegel({ tekst }: { tekst: string }) {
  const m = /^(https:\/\/\S+)(.*)$/.exec(tekst.trim())
  if (m === null) return tekst
  return (
    <>
      <a href={m[1]} rel="noreferrer">
        {new URL(m[1] ?? '').hostname}
      </a>
      {m[2]}
    </>
  )
}
