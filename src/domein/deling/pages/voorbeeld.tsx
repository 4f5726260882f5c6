import { KeyValue, opsomming, Punten, Vel, Ziet } from '../../../ui/index.ts'
import { type CasusDetail, type DeelCategorie, deelCategorieLabels, statusLabels } from '../../casus/index.ts'

const lijst = (items: readonly string[]) => (items.length === 0 ? 'nog niets' : <Punten items={items} />)

/** The same data as the page of the receiver, part by part. */
export function Voorbeeldscherm({ casus: c, ontvanger }: { casus: CasusDetail; ontvanger: string }) {
  return (
    <Vel kop={`Voorbeeld: het scherm van ${ontvanger}`} rechts={`${c.nummer} · alleen lezen`}>
      <h3>{c.titel}</h3>
      <KeyValue
        feiten={[
          { naam: 'Stand', waarde: statusLabels[c.status] },
          c.volgendeActie !== null && { naam: 'Volgende actie', waarde: c.volgendeActie },
          ...vraagFeiten(c),
          c.stappen !== null && {
            naam: 'Stappen',
            waarde: lijst(c.stappen.items.map((s) => `${s.wat} ${s.resultaat}`.trim())),
          },
          c.besluiten !== null && {
            naam: 'Besluiten',
            waarde: lijst(c.besluiten.map((b) => `${b.organisatie.naam}: ${b.soort}. ${b.gevolg}`)),
          },
          c.opties !== null && {
            naam: 'Opties',
            waarde: lijst(c.opties.map((o) => (o.reden ? `${o.omschrijving} (${o.reden})` : o.omschrijving))),
          },
          c.afspraken !== null && {
            naam: 'Afspraken',
            waarde: lijst(c.afspraken.map((a) => `${a.organisatie.naam}: ${a.wat}`)),
          },
        ]}
      />
    </Vel>
  )
}

function vraagFeiten(c: CasusDetail) {
  return [
    c.huishouden !== null && {
      naam: 'Wie',
      waarde:
        c.huishouden.length === 0
          ? 'nog niet ingevuld'
          : opsomming(c.huishouden.map((l) => `${l.pseudoniem} (${l.leeftijdsklasse})`)),
    },
    c.vraag !== null && { naam: 'Wat zit er vast', waarde: c.vraag.situatie },
    c.vraag !== null && c.vraag.wens !== '' && { naam: 'Wat zij zelf willen', waarde: c.vraag.wens },
    c.vraag !== null && c.vraag.gevraagd !== '' && { naam: 'Gevraagd', waarde: c.vraag.gevraagd },
    c.vraag !== null && c.vraag.geprobeerd !== '' && { naam: 'Al geprobeerd', waarde: c.vraag.geprobeerd },
    c.partijen !== null && { naam: 'Partijen', waarde: lijst(c.partijen.map((p) => p.organisatie.naam)) },
  ]
}

export const NietZichtbaar = ({ categorieen }: { categorieen: readonly DeelCategorie[] }) => (
  <Ziet groot nietZiet={categorieen.map((c) => deelCategorieLabels[c])} />
)
