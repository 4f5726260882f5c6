import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { Refusal } from '../../platform/errors.ts'
import { missendeKolommen, onbekendeKolommen, type Reden, type Rij } from './ruimte.import.rules.ts'

export type Gelezen = { readonly rijen: readonly Rij[]; readonly stuk: readonly (Reden & { rij: number })[] }

const onleesbaar = (bericht: string): Refusal => new Refusal('ruimte.bestand-onleesbaar', 'invalid', bericht)
const Tabel = z.array(z.array(z.string()))

/** A file with a heading, separated by ; or ,. A row that is cut wrong is named; the others go on. */
export function leesCsv(tekst: string): Gelezen {
  const delimiter = (tekst.split('\n')[0] ?? '').includes(';') ? ';' : ','
  const [kop, ...rest] = leesTabel(tekst, delimiter)
  if (kop === undefined) throw onleesbaar('Het bestand is leeg. Zet er een kop en ten minste één rij in.')
  const [vreemd, mist] = [onbekendeKolommen(kop), missendeKolommen(kop)]
  if (vreemd.length > 0) throw onleesbaar(`Deze kolommen bestaan niet: ${vreemd.join(', ')}.`)
  if (mist.length > 0) throw onleesbaar(`Deze kolommen missen in de kop: ${mist.join(', ')}.`)
  const rijen: Rij[] = []
  const stuk: (Reden & { rij: number })[] = []
  for (const [i, cellen] of rest.entries()) {
    if (cellen.length === kop.length)
      rijen.push({ rij: i + 2, waarden: Object.fromEntries(kop.map((k, n) => [k, cellen[n] ?? ''])) })
    else
      stuk.push({
        rij: i + 2,
        veld: '',
        reden: `Deze rij heeft ${cellen.length} kolommen en de kop ${kop.length}. Staat er een scheidingsteken in een tekst zonder aanhalingstekens?`,
      })
  }
  return { rijen, stuk }
}

function leesTabel(tekst: string, delimiter: string): string[][] {
  try {
    return Tabel.parse(
      parse(tekst, {
        delimiter,
        bom: true,
        trim: true,
        skip_empty_lines: true,
        relax_column_count: true,
        relax_quotes: true,
      }),
    )
  } catch {
    throw onleesbaar('Dit is geen CSV-bestand dat wij kunnen lezen. Kijk of elk aanhalingsteken ook weer sluit.')
  }
}

/** A list of objects with the fields of the API or the columns of the file. */
export function leesJson(tekst: string): Gelezen {
  let ruw: unknown
  try {
    ruw = JSON.parse(tekst)
  } catch {
    throw onleesbaar('Dit is geen JSON-bestand dat wij kunnen lezen.')
  }
  if (!Array.isArray(ruw)) throw onleesbaar('Zet een lijst in het JSON-bestand: [ … ].')
  const rijen: Rij[] = []
  const stuk: (Reden & { rij: number })[] = []
  for (const [i, regel] of ruw.entries()) {
    const object = z.record(z.string(), z.unknown()).safeParse(regel)
    if (object.success) rijen.push({ rij: i + 1, waarden: object.data })
    else stuk.push({ rij: i + 1, veld: '', reden: 'Dit is geen bepaling: zet hier een object neer.' })
  }
  return { rijen, stuk }
}
