import { overWerkdagen } from '../../../platform/time.ts'
import { ButtonLink, dagMaand, Ladder, NowPanel, PageHead, Tag, Termijn } from '../../../ui/index.ts'
import { casusPad, stapPad } from '../casus.links.ts'
import { isOpen } from '../casus.rules.ts'
import { bestaanszekerheden } from '../casus.schema.ts'
import { bestaanszekerheidLabels, statusLabels, uitkomstLabels } from '../casus.texts.ts'
import type { CasusDetail } from '../casus.uitvoer.schema.ts'
import { balWie, type Ik, ikHebDeBal, ladderVan, watNu } from './beeld.tsx'
import type { CasusPaginaData } from './data.tsx'

/** Title, what is at stake, the ladder, and the one answer to 'what now?'. */
export function Kop({ data }: { data: CasusPaginaData }) {
  const { casus: c, ik, vandaag, panelen } = data
  const eersteRegel = (id: string) => panelen.find((p) => p.id === id)?.regels[0]
  return (
    <>
      <PageHead titel={c.titel} boven={`${c.nummer} · ${jouwPlaats(c, ik)}`} tags={<Inzet c={c} />} />
      <div className="casus-kop">
        <Nu data={data} />
        <Ladder
          {...ladderVan(c, ik, vandaag, { pauze: eersteRegel('pauze'), overbrugging: eersteRegel('overbrugging') })}
        />
      </div>
    </>
  )
}

function jouwPlaats(c: CasusDetail, ik: Ik): string {
  if (c.casusregisseur?.id === ik.persoonId) return 'jij bent casusregisseur'
  if (c.regievoerder?.id === ik.persoonId) return 'jij bent regievoerder'
  if (c.organisatie.id === ik.organisatieId) return `casusregisseur: ${c.casusregisseur?.naam ?? 'nog niemand'}`
  return `gedeeld door ${c.organisatie.naam}`
}

function Inzet({ c }: { c: CasusDetail }) {
  return (
    <>
      {c.urgentie !== 'gewoon' && <Tag stand="gevaar">{c.urgentie === 'acuut' ? 'Acuut' : 'Spoed'}</Tag>}
      {bestaanszekerheden.map((b) =>
        c.bestaanszekerheid?.includes(b) ? (
          <Tag key={b} stand="gevaar">{`${bestaanszekerheidLabels[b]}: in gevaar`}</Tag>
        ) : null,
      )}
      <Tag stand={isOpen(c.status) ? 'loopt' : 'klaar'}>{statusLabels[c.status]}</Tag>
    </>
  )
}

function Nu({ data: { casus: c, ik, vandaag, stappen } }: { data: CasusPaginaData }) {
  if (!isOpen(c.status))
    return (
      <NowPanel
        titel={c.uitkomst ? uitkomstLabels[c.uitkomst] : statusLabels[c.status]}
        boven="Aan deze casus wordt niet meer gewerkt"
        teken="klaar"
        waarom={c.vraag?.uitkomstToelichting}
        feiten={c.afgerondOp ? [{ naam: 'Klaar op', waarde: dagMaand(c.afgerondOp) }] : []}
      />
    )
  const jij = ikHebDeBal(c, ik)
  const teLaat = c.volgendeActieOp !== null && c.volgendeActieOp < vandaag
  const eerst = stappen.find((s) => s.magJij && s.ontbreekt.length === 0 && s.actie !== 'trekIn')
  return (
    <NowPanel
      titel={c.status === 'concept' && eerst ? 'De vraag is compleet' : watNu(c)}
      boven={`De bal ligt bij ${balWie(c, ik)}, sinds ${dagMaand(c.bal.sinds)}`}
      teken={teLaat ? 'gevaar' : jij ? 'bal-vol' : 'bal-open'}
      feiten={
        c.volgendeActieOp
          ? [
              {
                naam: 'Uiterlijk',
                waarde: (
                  <Termijn
                    datum={c.volgendeActieOp}
                    uitleg={overWerkdagen(vandaag, c.volgendeActieOp)}
                    teLaat={teLaat}
                    lang
                  />
                ),
              },
            ]
          : []
      }
      acties={
        werktEraan(c, ik) ? (
          <>
            <Eerst c={c} stap={eerst} />
            <a href={`${casusPad(c.id)}/volgende-actie`}>Ik heb meer tijd nodig</a>
          </>
        ) : undefined
      }
    />
  )
}

/** A draft first becomes a whole question; after that each step tried is written down. */
function Eerst({ c, stap }: { c: CasusDetail; stap: CasusPaginaData['stappen'][number] | undefined }) {
  const pad = casusPad(c.id)
  if (c.status === 'concept' && !stap) return <ButtonLink href={`${pad}/vraag`}>Vul de vraag aan</ButtonLink>
  if (c.status === 'concept' && stap) return <ButtonLink href={stapPad(c.id, stap.actie)}>{stap.label}</ButtonLink>
  return (
    <>
      <ButtonLink href={`${pad}/stappen#nieuw`}>Leg een stap vast</ButtonLink>
      {stap && <a href={stapPad(c.id, stap.actie)}>{stap.label}</a>}
    </>
  )
}

/** Shows buttons only to who may press them; the use case decides again. */
export const werktEraan = (c: CasusDetail, ik: Ik): boolean =>
  c.magWijzigen && (c.regievoerder?.id === ik.persoonId || c.organisatie.id === ik.organisatieId)
