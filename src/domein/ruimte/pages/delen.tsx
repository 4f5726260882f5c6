import { formatDatum, isDatum } from '../../../platform/time.ts'
import { type MerkenProps, RuimteItem } from '../../../ui/index.ts'
import { isBruikbaar, telling } from '../ruimte.gebruik.rules.ts'
import { letOpVan, rechtsstatusOp } from '../ruimte.rules.ts'
import type { Bepaling, Treffer, Versie } from '../ruimte.schema.ts'
import {
  beoordelingLabels,
  beoordelingUitleg,
  rechtsstatusUitleg,
  soortLabels,
  vindplaats,
  zekerheidUitleg,
} from '../ruimte.texts.ts'
import { pastBij } from '../ruimte.waarom.rules.ts'

type Gemerkt = Pick<
  Versie,
  'rechtsstatus' | 'geldigVan' | 'geldigTot' | 'zekerheid' | 'bron' | 'bronDatum' | 'beoordeling' | 'beoordeeldOp'
>

const datumOf = (tekst: string): string => (isDatum(tekst) ? formatDatum(tekst) : tekst)

/** INV-42: the three marks of a version on a day, always together; the certainty carries the date of its source. */
export function merkenVan(b: Gemerkt, dag: string): MerkenProps {
  const status = rechtsstatusOp(b, dag)
  const beoordeling = beoordelingLabels[b.beoordeling]
  const bron =
    b.bronDatum === null
      ? b.bron === null
        ? 'geen bron gelezen'
        : 'datum onbekend'
      : `bron van ${datumOf(b.bronDatum)}`
  return {
    rechtsstatus: { waarde: status, uitleg: rechtsstatusUitleg[status] || undefined },
    zekerheid: { waarde: b.zekerheid, uitleg: `${zekerheidUitleg[b.zekerheid]}, ${bron}` },
    beoordeling: {
      waarde: beoordeling,
      uitleg: b.beoordeeldOp === null ? beoordelingUitleg[b.beoordeling] : formatDatum(b.beoordeeldOp),
    },
  }
}

/** INV-19: nobody decides on a rule that is not there. */
export const wieBeslist = (b: Gemerkt & { beslist: string }, dag: string): string =>
  isBruikbaar(rechtsstatusOp(b, dag), b.beoordeling) ? b.beslist : 'nog niemand'

export function gebruikZin(b: Bepaling): string {
  const geweigerd = b.geweigerd === 0 ? '' : `, ${telling(b.geweigerd)} geweigerd`
  return `${telling(b.gebruikt)} gebruikt${geweigerd}`
}

/** One hit: name, place in the law, who decides, the room in plain words, why it is here, and the three marks. */
export function RuimteRegel({ b, dag, casusId }: { b: Treffer; dag: string; casusId?: string | undefined }) {
  const bruikbaar = isBruikbaar(rechtsstatusOp(b, dag), b.beoordeling)
  const href = `/ruimte/${b.sleutel}${casusId ? `?casus=${casusId}` : ''}`
  return (
    <RuimteItem
      titel={b.titel}
      href={href}
      bron={`${vindplaats(b)} · ${soortLabels[b.soort]}`}
      wieBeslist={wieBeslist(b, dag)}
      uitleg={b.samenvatting}
      letOp={letOpVan(b, dag) ?? undefined}
      onder={
        <>
          {b.waarom.length > 0 && <p className="subtle">{pastBij(b)}</p>}
          <p>
            {casusId && bruikbaar && (
              <>
                <a href={`/casussen/${casusId}/ruimte/${b.sleutel}`}>Gebruik in casus</a> ·{' '}
              </>
            )}
            <span className="subtle">{bruikbaar ? gebruikZin(b) : 'Niet te gebruiken in een casus'}</span>
          </p>
        </>
      }
      merken={merkenVan(b, dag)}
    />
  )
}
