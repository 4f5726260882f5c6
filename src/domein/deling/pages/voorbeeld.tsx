import { dagMaand, datumJaar, KeyValue, opsomming, Punten, Vel, Ziet } from '../../../ui/index.ts'
import {
  balWie,
  type CasusDetail,
  type DeelCategorie,
  deelCategorieLabels,
  Knelpunt,
  knelpuntLabels,
  Levensdomein,
  levensdomeinLabels,
  statusLabels,
  urgentieLabels,
} from '../../casus/index.ts'

const lijst = (items: readonly string[]) => (items.length === 0 ? 'nog niets' : <Punten items={items} />)
const zin = (...delen: (string | null | undefined | false)[]): string => delen.filter(Boolean).join(' ')
const buiten = { persoonId: '', organisatieId: '', rollen: [] }

/** The same data as the page of the receiver: the core, then part by part (INV-33). */
export function Voorbeeldscherm({ casus: c, ontvanger }: { casus: CasusDetail; ontvanger: string }) {
  return (
    <Vel kop={`Voorbeeld: het scherm van ${ontvanger}`} rechts={`${c.nummer} · alleen lezen`}>
      <h3>{c.titel}</h3>
      <KeyValue feiten={[...kernFeiten(c), ...vraagFeiten(c), ...werkFeiten(c), ...elders(c)]} />
    </Vel>
  )
}

/** What everybody sees with whom anything was shared; the words only under their category. */
function kernFeiten(c: CasusDetail) {
  const wie = zin(c.casusregisseur?.naam ?? 'nog niemand', 'van', c.organisatie.naam)
  return [
    {
      naam: 'Stand',
      waarde: zin(statusLabels[c.status], c.urgentie !== 'gewoon' && `(${urgentieLabels[c.urgentie]})`),
    },
    { naam: 'Werkt eraan', waarde: zin(wie, c.regievoerder && `en ${c.regievoerder.naam}`) },
    { naam: 'Bal ligt bij', waarde: `${balWie(c, buiten)}, sinds ${dagMaand(c.bal.sinds)}` },
    c.bal.waarvoor !== null && c.bal.waarvoor !== '' && { naam: 'Waarvoor', waarde: c.bal.waarvoor },
    c.volgendeActieOp !== null && {
      naam: 'Volgende actie',
      waarde: zin(c.volgendeActie && `${c.volgendeActie},`, 'uiterlijk', datumJaar(c.volgendeActieOp)),
    },
    c.kritiekeDag !== null && {
      naam: 'Kritieke dag',
      waarde: [datumJaar(c.kritiekeDag), c.kritiekeDagWat].filter(Boolean).join(': '),
    },
  ]
}

function vraagFeiten(c: CasusDetail) {
  const v = c.vraag
  const domeinen = v?.levensdomeinen.flatMap((d) => Levensdomein.safeParse(d).data ?? []) ?? []
  const oorzaken = v?.knelpunten.flatMap((k) => Knelpunt.safeParse(k).data ?? []) ?? []
  return [
    c.huishouden !== null && {
      naam: 'Wie',
      waarde:
        c.huishouden.length === 0
          ? 'nog niet ingevuld'
          : lijst(
              c.huishouden.map((l) =>
                zin(
                  `${l.pseudoniem} (${l.rol}, ${l.leeftijdsklasse}${l.kwetsbaar ? ', kwetsbaar' : ''})`,
                  l.aandachtspunt,
                ),
              ),
            ),
    },
    v !== null && { naam: 'Wat zit er vast', waarde: v.situatie },
    v !== null && v.wens !== '' && { naam: 'Wat zij zelf willen', waarde: v.wens },
    v !== null && v.gevraagd !== '' && { naam: 'Gevraagd', waarde: v.gevraagd },
    v !== null && v.geprobeerd !== '' && { naam: 'Al geprobeerd', waarde: v.geprobeerd },
    domeinen.length > 0 && { naam: 'Levensdomeinen', waarde: opsomming(domeinen.map((d) => levensdomeinLabels[d])) },
    v !== null && v.wetten.length > 0 && { naam: 'Wetten', waarde: opsomming(v.wetten) },
    oorzaken.length > 0 && {
      naam: 'Waarom het vastzit',
      waarde: `${oorzaken.map((k) => knelpuntLabels[k]).join('. ')}.`,
    },
    v?.dreigend === true && { naam: 'Dreigend', waarde: v.dreigendReden ?? 'Het dreigt mis te gaan.' },
    c.partijen !== null && {
      naam: 'Partijen',
      waarde: lijst(c.partijen.map((p) => [p.organisatie.naam, p.standpunt].filter(Boolean).join(': '))),
    },
  ]
}

function werkFeiten(c: CasusDetail) {
  return [
    c.stappen !== null && {
      naam: 'Stappen',
      waarde: lijst(
        c.stappen.items.map((s) => zin(s.metOrganisatie && `${s.metOrganisatie.naam}:`, s.wat, s.resultaat)),
      ),
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
  ]
}

// These stand on pages of their own; the categories above are shown in full.
const opEigenPagina: readonly DeelCategorie[] = ['analyse', 'documenten', 'schulden', 'gezondheid', 'strafrecht']
const elders = (c: CasusDetail) => {
  const ook = opEigenPagina.filter((d) => c.categorieen.includes(d))
  return [ook.length > 0 && { naam: 'Ook alles onder', waarde: lijst(ook.map((d) => deelCategorieLabels[d])) }]
}

/** What is asked of the receiver itself it sees without the category (ADR 0015): then only those of others stay away. */
export const NietZichtbaar = ({
  categorieen,
  casus,
}: {
  categorieen: readonly DeelCategorie[]
  casus: CasusDetail
}) => (
  <Ziet
    groot
    nietZiet={categorieen.map((c) =>
      c === 'afspraken' && casus.afspraken !== null ? 'De afspraken met anderen' : deelCategorieLabels[c],
    )}
  />
)
