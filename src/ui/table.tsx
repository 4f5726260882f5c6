import { Fragment, type ReactNode } from 'react'
import { cx } from './class-names.ts'

export type Kolom<Rij> = {
  kop: string
  cel: (rij: Rij) => ReactNode
  /** Amounts and counts: to the right, even digits. */
  getal?: boolean | undefined
  /** The cell that names the row; the first column when none says so. */
  rijkop?: boolean | undefined
  /** The heading is for screen readers only (a column with buttons). */
  kopVerborgen?: boolean | undefined
}

export type Groep<Rij> = { kop: ReactNode; rijen: readonly Rij[]; af?: boolean | undefined }

export type TabelProps<Rij> = {
  caption: ReactNode
  captionVerborgen?: boolean | undefined
  kolommen: readonly Kolom<Rij>[]
  rijen?: readonly Rij[] | undefined
  groepen?: readonly Groep<Rij>[] | undefined
  sleutel: (rij: Rij) => string
  /** Grey row: fell off. */
  af?: ((rij: Rij) => boolean) | undefined
  /** One row of totals, a node per column. */
  voet?: readonly ReactNode[] | undefined
  /** Rows become cards below 48rem; false for small tables of numbers. */
  kaart?: boolean | undefined
  leeg?: ReactNode
}

const num = (getal: boolean | undefined) => (getal ? 'num' : undefined)

function Rijen<Rij>({ props, rijen, af }: { props: TabelProps<Rij>; rijen: readonly Rij[]; af?: boolean | undefined }) {
  const { kolommen, sleutel } = props
  const head = Math.max(
    0,
    kolommen.findIndex((k) => k.rijkop),
  )
  return rijen.map((rij) => (
    <tr key={sleutel(rij)} className={cx('utrecht-table__row', (af || props.af?.(rij)) && 'off')}>
      {kolommen.map((k, i) =>
        i === head ? (
          <th key={k.kop} scope="row" className={num(k.getal)}>
            {k.cel(rij)}
          </th>
        ) : (
          <td key={k.kop} data-kop={k.kopVerborgen ? undefined : k.kop} className={num(k.getal)}>
            {k.cel(rij)}
          </td>
        ),
      )}
    </tr>
  ))
}

export function Tabel<Rij>(props: TabelProps<Rij>) {
  const { caption, captionVerborgen, kolommen, rijen, groepen, voet, kaart = true, leeg } = props
  const total = (rijen?.length ?? 0) + (groepen ?? []).reduce((n, g) => n + g.rijen.length, 0)
  if (total === 0 && leeg) return leeg
  return (
    <table className={cx('tabel utrecht-table utrecht-table--html-table', kaart && 'tabel--kaart')}>
      <caption className={cx('utrecht-table__caption', captionVerborgen && 'visually-hidden')}>{caption}</caption>
      <thead className="utrecht-table__header">
        <tr>
          {kolommen.map((k) => (
            <th key={k.kop} scope="col" className={num(k.getal)}>
              {k.kopVerborgen ? <span className="visually-hidden">{k.kop}</span> : k.kop}
            </th>
          ))}
        </tr>
      </thead>
      {rijen && (
        <tbody>
          <Rijen props={props} rijen={rijen} />
        </tbody>
      )}
      {groepen?.map((g, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: server render only, groups never move
        <tbody key={i}>
          <tr className="group">
            <th colSpan={kolommen.length} scope="rowgroup">
              {g.kop}
            </th>
          </tr>
          <Rijen props={props} rijen={g.rijen} af={g.af} />
        </tbody>
      ))}
      {voet && (
        <tfoot>
          <tr>
            {voet.map((v, i) => (
              <Fragment key={kolommen[i]?.kop}>
                {i === 0 ? (
                  <th scope="row">{v}</th>
                ) : (
                  <td data-kop={kolommen[i]?.kop} className={num(kolommen[i]?.getal)}>
                    {v}
                  </td>
                )}
              </Fragment>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}
