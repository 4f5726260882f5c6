import { Citaat, KeyValue, Melding, opsomming, Sectie } from '../../../ui/index.ts'
import { raaktVreemdelingenrecht } from '../casus.grens.rules.ts'
import { casusPad } from '../casus.links.ts'
import { knelpunten, levensdomeinen } from '../casus.schema.ts'
import { knelpuntLabels, levensdomeinLabels } from '../casus.texts.ts'
import type { CasusDetail } from '../casus.uitvoer.schema.ts'

type Lid = NonNullable<CasusDetail['huishouden']>[number]
const lidWoorden = (l: Lid): string => {
  const leeftijd = l.leeftijdsklasse === 'onbekend' ? '' : `, ${l.leeftijdsklasse.replace('-', ' tot ')} jaar`
  return `${l.pseudoniem} (${l.rol}${leeftijd}${l.kwetsbaar ? ', kwetsbaar' : ''})`
}

/** The situation on one page of paper: who, what is stuck, what they want, what is asked. */
const kleineLetter = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1)

export function Situatie({ c, wijzig }: { c: CasusDetail; wijzig: boolean }) {
  const { vraag: v } = c
  const rechts = (
    <>
      <a href={`${casusPad(c.id)}/a4`}>Druk af</a> · <a href={`${casusPad(c.id)}/kopie`}>Kopieer als tekst</a>
      {wijzig && (
        <>
          {' · '}
          <a href={`${casusPad(c.id)}/vraag`}>Wijzig</a>
        </>
      )}
    </>
  )
  if (v === null)
    return (
      <Sectie id="overzicht" titel="De situatie op één A4">
        <Melding soort="info" titel="De situatie zelf is niet met jou gedeeld">
          <p>Je ziet alleen de delen die {c.organisatie.naam} met je deelde.</p>
        </Melding>
      </Sectie>
    )
  const domeinen = levensdomeinen
    .filter((d) => v.levensdomeinen.includes(d))
    .map((d, i) => (i === 0 ? levensdomeinLabels[d] : kleineLetter(levensdomeinLabels[d])))
  const oorzaken = knelpunten.filter((k) => v.knelpunten.includes(k)).map((k) => knelpuntLabels[k])
  const minderjarig = c.huishouden?.some((l) => l.minderjarig) ?? false
  return (
    <Sectie id="overzicht" titel="De situatie op één A4" rechts={rechts}>
      <KeyValue
        feiten={[
          c.huishouden !== null &&
            c.huishouden.length > 0 && { naam: 'Wie', waarde: opsomming(c.huishouden.map(lidWoorden)) },
          { naam: 'Wat zit er vast', waarde: <Alineas tekst={v.situatie} /> },
          v.wens !== '' && { naam: 'Wat zij zelf willen', waarde: <Citaat>{v.wens}</Citaat> },
          v.gevraagd !== '' && { naam: 'Gevraagd', waarde: <Alineas tekst={v.gevraagd} /> },
          v.geprobeerd !== '' && { naam: 'Al geprobeerd', waarde: <Alineas tekst={v.geprobeerd} /> },
          domeinen.length > 0 && { naam: 'Levensdomeinen', waarde: opsomming(domeinen) },
          v.wetten.length > 0 && { naam: 'Wetten', waarde: opsomming(v.wetten) },
          oorzaken.length > 0 && { naam: 'Waarom het vastzit', waarde: `${oorzaken.join('. ')}.` },
          v.dreigend && { naam: 'Dreigend', waarde: v.dreigendReden ?? 'Het dreigt mis te gaan.' },
        ]}
      />
      {raaktVreemdelingenrecht(v.wetten) && (
        <Melding soort="info" titel="Hier speelt ook vreemdelingenrecht">
          <p>
            Voor verblijf en nationaliteit is deze aanpak niet gemaakt: daarover beslist de IND langs haar eigen weg.
            Met de rest van de vraag kun je hier gewoon verder. De IND kan meedenken als partij.
          </p>
        </Melding>
      )}
      {minderjarig && c.bestaanszekerheid?.includes('veiligheid') && (
        <Melding soort="info" titel="Speelt er iets met de veiligheid van een kind?">
          <p>Volg de meldcode van je organisatie. Melden bij Veilig Thuis doe je daar, niet hier.</p>
        </Melding>
      )}
    </Sectie>
  )
}

function Alineas({ tekst }: { tekst: string }) {
  const delen = tekst.split(/\n{1,}/).filter((t) => t.trim() !== '')
  return delen.map((t) => <p key={t}>{t}</p>)
}
