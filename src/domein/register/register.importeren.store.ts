import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/ids.ts'
import type { Rij } from './register.importeren.rules.ts'
import type {
  AfspraakImport,
  Bestandsnaam,
  Importfout,
  OrganisatieImport,
  VermeldingImport,
} from './register.importeren.schema.ts'

const Tabel = z.array(z.record(z.string(), z.string()))
/** Reads a file with a heading, separated by ; or , and checks each row; every wrong field with its row. */
export function leesCsv<T>(
  bestand: Bestandsnaam,
  tekst: string,
  schema: z.ZodType<T>,
): { rijen: Rij<T>[]; fouten: Importfout[] } {
  if (tekst.trim() === '') return { rijen: [], fouten: [] }
  const scheiding = (tekst.split('\n')[0] ?? '').includes(';') ? ';' : ','
  const rijen: Rij<T>[] = []
  const fouten: Importfout[] = []
  for (const [i, ruw] of leesTabel(tekst, scheiding, bestand, fouten).entries()) {
    const r = schema.safeParse(ruw)
    if (r.success) rijen.push({ rij: i + 2, waarde: r.data })
    else fouten.push(...r.error.issues.map((issue) => ({ bestand, rij: i + 2, ...veldFout(issue) })))
  }
  return { rijen, fouten }
}

function veldFout(issue: z.core.$ZodIssue): { veld: string; reden: string } {
  if (issue.code === 'unrecognized_keys') return { veld: issue.keys.join(', '), reden: 'Deze kolom bestaat niet.' }
  return { veld: issue.path.join('.'), reden: issue.code === 'invalid_type' ? 'Deze kolom mist.' : issue.message }
}

function leesTabel(
  tekst: string,
  delimiter: string,
  bestand: Bestandsnaam,
  fouten: Importfout[],
): Record<string, string>[] {
  try {
    return Tabel.parse(parse(tekst, { columns: true, delimiter, trim: true, skip_empty_lines: true, bom: true }))
  } catch (e) {
    const rij = typeof e === 'object' && e !== null && 'lines' in e && typeof e.lines === 'number' ? e.lines : 1
    fouten.push({ bestand, rij, veld: '', reden: 'Deze regel heeft niet evenveel kolommen als de kop.' })
    return []
  }
}

/** Only the columns that the file has; the others stay as they are. */
export async function schrijfOrganisatie(tx: Tx, o: OrganisatieImport, ids: Map<string, string>): Promise<void> {
  const { code, naam, soort, sector, afkorting, oin, tooi, website, leefdomeinen } = o
  const velden = {
    naam,
    soort,
    sector,
    afkorting,
    oin,
    tooi,
    website,
    leefdomeinen,
    geldigVan: o.geldig_van,
    geldigTot: o.geldig_tot,
  }
  const id = ids.get(code)
  if (id !== undefined) {
    await tx.updateTable('organisaties').set(velden).where('id', '=', id).execute()
    return
  }
  const nieuw = newId()
  await tx
    .insertInto('organisaties')
    .values({ id: nieuw, code, ...velden })
    .execute()
  ids.set(code, nieuw)
}
export async function schrijfVerwijzingen(
  tx: Tx,
  o: OrganisatieImport,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const naar = (code: string | null | undefined): string | null | undefined =>
    typeof code === 'string' ? (ids.get(code) ?? null) : code
  const velden = {
    valtOnderAfspraakVan: naar(o.valt_onder_afspraak_van),
    werktInOpdrachtVan: naar(o.werkt_in_opdracht_van),
    opvolgerId: naar(o.opvolger),
  }
  if (Object.values(velden).some((v) => v !== undefined))
    await tx.updateTable('organisaties').set(velden).where('code', '=', o.code).execute()
  if (o.wetten !== undefined) await vervangWetten(tx, ids.get(o.code) ?? '', o.wetten)
}
/** A law gets the name that another organisation gave it already; a new one its abbreviation. */
async function vervangWetten(tx: Tx, organisatieId: string, wetten: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('organisatieWetten')
    .where('organisatieId', '=', organisatieId)
    .where(sql<boolean>`not (afkorting = any(${sql.val([...wetten])}::text[]))`)
    .execute()
  await sql`insert into organisatie_wetten (organisatie_id, afkorting, naam, bwb)
    select ${organisatieId}, w, coalesce(b.naam, w), b.bwb from unnest(${sql.val([...wetten])}::text[]) w
    left join lateral (select x.naam, x.bwb from organisatie_wetten x where x.afkorting = w limit 1) b on true
    on conflict do nothing`.execute(tx)
}

/** An agreement that was signed on paper. One that runs already ends the day the new one starts. */
export async function schrijfAfspraak(
  tx: Tx,
  a: AfspraakImport,
  organisatieId: string,
  ondertekenaarId: string,
  now: Date,
): Promise<void> {
  const lopend = await tx
    .selectFrom('bestuursafspraken')
    .select('id')
    .where('organisatieId', '=', organisatieId)
    .where('status', 'in', ['ondertekend', 'te_vernieuwen'])
    .executeTakeFirst()
  if (lopend)
    await tx
      .updateTable('bestuursafspraken')
      .set({ status: 'verlopen', eindeOp: a.ondertekend_op, version: sql<number>`version + 1` })
      .where('id', '=', lopend.id)
      .execute()
  await tx
    .insertInto('bestuursafspraken')
    .values({
      id: newId(),
      organisatieId,
      status: 'ondertekend',
      ondertekenaarId,
      ondertekendOp: a.ondertekend_op,
      geldigVan: a.ondertekend_op,
      geldigTot: a.geldig_tot,
      antwoordWerkdagen: a.antwoord_werkdagen === null ? null : Number(a.antwoord_werkdagen),
      vorigeId: lopend?.id ?? null,
      aangemaaktOp: now,
    })
    .execute()
}

export async function persoonBijMail(tx: Tx, organisatieId: string, mail: string): Promise<string | null> {
  const r = await sql<{ id: string | null }>`select persoon_bij_mail(${organisatieId}, ${mail}) as id`.execute(tx)
  return r.rows[0]?.id ?? null
}

/** As concept: management still confirms opdracht and mandaat (INV-29). */
export async function schrijfVermelding(
  tx: Tx,
  v: VermeldingImport,
  ids: { id: string; organisatieId: string; persoonId: string | null },
  now: Date,
): Promise<void> {
  await tx
    .insertInto('registervermeldingen')
    .values({
      ...ids,
      soort: ids.persoonId === null ? 'team' : 'persoon',
      naam: v.naam,
      isVangnet: v.vangnet === 'ja',
      functiemail: v.functiemail,
      telefoon: v.telefoon,
      opdracht: v.opdracht,
      mandaatTekst: v.mandaat,
      mandaatGegevenDoor: v.mandaat_gegeven_door,
      mandaatVan: v.mandaat_van,
      mandaatTot: v.mandaat_tot,
      waarvoor: v.waarvoor,
      aangemaaktOp: now,
    })
    .execute()
}
export async function koppelVervanger(tx: Tx, id: string, vervangerId: string): Promise<void> {
  await tx.updateTable('registervermeldingen').set({ vervangerId }).where('id', '=', id).execute()
}
