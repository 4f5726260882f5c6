import pg from 'pg'

// Everything in a database of a test, as its owner sees it, with for each row the case it belongs to.

export type Rij = {
  tabel: string
  id: string | null
  casusId: string | null
  organisatieId: string | null
  tekst: string
}
export type Dump = { rijen: readonly Rij[]; tabellen: readonly string[]; casusTabellen: ReadonlySet<string> }

type Sleutel = { tabel: string; kolom: string; ouder: string }
type Json = Record<string, unknown>
const alsTekst = (v: unknown): string | null => (typeof v === 'string' ? v : null)

const tabellenSql = `select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  and not relispartition and relname not like 'kysely_%' order by 1`
const sleutelsSql = `select c.conrelid::regclass::text as tabel, a.attname as kolom, c.confrelid::regclass::text as ouder
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and cardinality(c.conkey) = 1 and c.connamespace = 'public'::regnamespace`
// These belong to many cases, so they lead to none.
const gedeeld = new Set(['personen', 'organisaties'])

export async function leesAlles(ownerUrl: string): Promise<Dump> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const tabellen = (await client.query<{ naam: string }>(tabellenSql)).rows.map((r) => r.naam)
    const sleutels = (await client.query<Sleutel>(sleutelsSql)).rows
    const inhoud = new Map<string, Json[]>()
    for (const t of tabellen)
      inhoud.set(
        t,
        (await client.query<{ r: Json }>(`select to_jsonb(t) as r from "${t}" t`)).rows.map((x) => x.r),
      )
    return koppel(tabellen, sleutels, inhoud)
  } finally {
    await client.end()
  }
}

function koppel(tabellen: string[], sleutels: Sleutel[], inhoud: Map<string, Json[]>): Dump {
  const opId = new Map<string, Map<string, Json>>()
  for (const [t, rijen] of inhoud) opId.set(t, new Map(rijen.map((r) => [String(r.id), r])))
  function casusVan(tabel: string, rij: Json, diepte: number): string | null {
    if (tabel === 'casussen') return alsTekst(rij.id)
    const eigen = alsTekst(rij.casus_id)
    if (eigen !== null || diepte > 4) return eigen
    for (const s of sleutels.filter((k) => k.tabel === tabel && !gedeeld.has(k.ouder))) {
      const ouder = opId.get(s.ouder)?.get(String(rij[s.kolom]))
      const via = ouder && casusVan(s.ouder, ouder, diepte + 1)
      if (via) return via
    }
    return null
  }
  const casusTabellen = new Set<string>()
  const rijen = [...inhoud].flatMap(([tabel, lijst]) =>
    lijst.map((r) => {
      const casusId = casusVan(tabel, r, 0)
      if (casusId !== null) casusTabellen.add(tabel)
      const tekst = JSON.stringify(r)
      return { tabel, id: alsTekst(r.id), casusId, organisatieId: alsTekst(r.organisatie_id), tekst }
    }),
  )
  return { rijen, tabellen, casusTabellen }
}
