import { Bon, datumJaar, datumTijd, meervoud, opsomming } from '../../../ui/index.ts'
import { deelCategorieLabels } from '../../casus/index.ts'
import type { DelingBeeld } from '../deling.invoer.schema.ts'
import { delingStatusLabels, kernUitleg } from '../deling.texts.ts'

const wat = (d: DelingBeeld): string => opsomming(d.categorieen.map((c) => deelCategorieLabels[c].toLowerCase()))
const gelezen = (d: DelingBeeld): string =>
  d.gelezen.keer === 0
    ? 'nog niet'
    : `${meervoud(d.gelezen.keer, 'keer', 'keer')}, laatst op ${datumTijd(d.gelezen.laatst ?? '')}`
export const wie = (d: DelingBeeld): string =>
  d.ontvangerPersoon?.naam ?? `de ${(d.ontvangerRol ?? '').replaceAll('_', '-')}`

const einde = (d: DelingBeeld): string =>
  d.status === 'ingetrokken' && d.beeindigdOp ? `Ingetrokken op ${datumTijd(d.beeindigdOp)}` : datumJaar(d.tot)

/** The receipt: enough to account for it later, also in one's own file. */
export function DelingBon({ d }: { d: DelingBeeld }) {
  const grond = d.grondslagArtikel ?? 'zonder herleidbare gegevens'
  const regels = [
    `Bon ${d.nummer}`,
    `Met: ${wie(d)} van ${d.ontvanger.naam}`,
    `Wat: ${wat(d)}`,
    `Altijd erbij: ${kernUitleg}`,
    `Waarvoor: ${d.doel}`,
    `Grond: ${grond}`,
    `Waarom nodig: ${d.noodzaak ?? ''}`,
    `Tot en met: ${datumJaar(d.tot)}`,
  ]
  return (
    <Bon
      nummer={d.nummer}
      feiten={[
        { naam: 'Stand', waarde: delingStatusLabels[d.status] },
        { naam: 'Met', waarde: `${wie(d)} van ${d.ontvanger.naam}` },
        ...(d.gedeeldOp ? [{ naam: 'Gedeeld', waarde: `${datumTijd(d.gedeeldOp)}, door ${d.door.naam}` }] : []),
        { naam: 'Wat', waarde: wat(d) },
        { naam: 'Altijd erbij', waarde: kernUitleg },
        { naam: 'Waarvoor', waarde: d.doel },
        { naam: 'Grond', waarde: grond },
        { naam: 'Gelezen', waarde: gelezen(d) },
        { naam: 'Eindigt', waarde: einde(d) },
      ]}
      kopie={d.gedeeldOp ? regels.join('\n') : undefined}
      acties={
        <a href={`/delingen/${d.id}`}>
          {d.status === 'voorgesteld' ? 'Ga verder met de afweging' : 'Bekijk of trek in'}
        </a>
      }
    />
  )
}
