import pg from 'pg'
import { formatDatum, formatDatumKort } from '../../src/platform/time.ts'

// Gives every cell of a case a value of its own, so that each answer tells by itself which cells are in it. The list of
// columns comes from the catalogue of the database: a new column is planted by itself.

export type Cel = {
  readonly tabel: string
  readonly kolom: string
  readonly organisatieId: string | null
  /** Where this value is looked for: words and days on pages too, moments and numbers only in the API. */
  readonly opPagina: boolean
  /** How it reads in the API and on a page. */
  readonly vormen: readonly string[]
}
type Kolom = { tabel: string; kolom: string; soort: string; klasse: string | null }

const kolommenSql = `select c.relname as tabel, a.attname as kolom, format_type(a.atttypid, a.atttypmod) as soort,
    col_description(c.oid, a.attnum) as klasse
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition
    and (c.relname = 'casussen' or exists (select 1 from pg_attribute k where k.attrelid = c.oid and k.attname = 'casus_id'))
  order by 1, a.attnum`

type Waarde = { sql: unknown; vormen: string[]; opPagina: boolean }
const dag = (n: number): Date => new Date(Date.UTC(2031, 0, 1 + n))
const makers: Readonly<Record<string, (n: number) => Waarde>> = {
  text: (n) => ({ sql: `mrk${n}x0`, vormen: [`mrk${n}x0`], opPagina: true }),
  'text[]': (n) => ({ sql: [`mrk${n}x0`], vormen: [`mrk${n}x0`], opPagina: true }),
  date: (n) => {
    const d = dag(n).toISOString().slice(0, 10)
    return { sql: d, vormen: [d, formatDatum(d), formatDatumKort(d)], opPagina: true }
  },
  'timestamp with time zone': (n) => {
    const m = new Date(+dag(n) + 43_200_000 + n).toISOString()
    return { sql: m, vormen: [m], opPagina: false }
  },
  bigint: (n) => ({ sql: 71_000_001 + n, vormen: [String(71_000_001 + n)], opPagina: false }),
}

/** Every column that belongs to a case, with its class of data. */
export async function kolommenVanCasussen(adminUrl: string): Promise<Kolom[]> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return (await client.query<Kolom>(kolommenSql)).rows
  } finally {
    await client.end()
  }
}

/** Each word, day, moment and amount of a case; what is empty stays empty, except words: a day there would change the stage. */
export async function plant(
  adminUrl: string,
  casusId: string,
  tabellen: ReadonlySet<string>,
): Promise<{ cellen: Cel[]; geweigerd: string[] }> {
  const kolommen = (await kolommenVanCasussen(adminUrl)).filter((k) => tabellen.has(k.tabel) && k.soort in makers)
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const cellen: Cel[] = []
  const geweigerd = new Set<string>()
  try {
    // Frozen rows and derived values are not what is being proved here.
    await client.query('set session_replication_role = replica')
    for (const { tabel, kolom, soort } of kolommen) {
      const sleutel = tabel === 'casussen' ? 'id' : 'casus_id'
      const leeg = soort.startsWith('text') ? '' : `and "${kolom}" is not null`
      const { rows } = await client.query<{ plek: string; organisatie_id?: string }>(
        `select t.ctid::text as plek, t.* from "${tabel}" t where ${sleutel} = $1 ${leeg} order by t.ctid`,
        [casusId],
      )
      for (const rij of rows) {
        const w = makers[soort]?.(cellen.length)
        if (w === undefined) continue
        const gelukt = await client
          .query(`update "${tabel}" set "${kolom}" = $1 where ctid = $2::tid`, [w.sql, rij.plek])
          .catch(() => null)
        if (gelukt === null) geweigerd.add(`${tabel}.${kolom}`)
        else
          cellen.push({
            tabel,
            kolom,
            organisatieId: rij.organisatie_id ?? null,
            opPagina: w.opPagina,
            vormen: w.vormen,
          })
      }
    }
  } finally {
    await client.end()
  }
  return { cellen, geweigerd: [...geweigerd].sort() }
}

/** A day must stand on its own: '2 januari 2031' is no part of '12 januari 2031'. */
export function staatIn(tekst: string, cel: Cel): boolean {
  const cijfer = (i: number): boolean => /\d/.test(tekst.charAt(i))
  return cel.vormen.some((v) => {
    for (let i = tekst.indexOf(v); i >= 0; i = tekst.indexOf(v, i + 1))
      if (!cijfer(i - 1) && !cijfer(i + v.length)) return true
    return false
  })
}
