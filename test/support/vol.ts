import '../../src/app/geheel.ts'
import { sql } from 'kysely'
import { asRefusal } from '../../src/app/errors.ts'
import type { Credential } from '../../src/platform/door.ts'
import { newId } from '../../src/platform/ids.ts'
import { allUseCases, type UseCase } from '../../src/platform/usecase.ts'
import { maakCasus } from './casus.ts'
import { type Dump, leesAlles } from './dump.ts'
import { type Bron, maakInvoer } from './invoer-vol.ts'
import { mensen, type PersoonCode, type Wereld } from './wereld.ts'

// A world in which every command there is was tried on a few cases, each free text in it a marker of its own. New use cases
// join by themselves.

const merkPatroon = /mrk[0-9]+x[0-9]+/g
export const merkenIn = (tekst: string): string[] => [...new Set(tekst.match(merkPatroon))]

/** The same row of numbers for the same start. */
export function toevalVan(start: number): () => number {
  let s = start >>> 0
  return () => {
    s = (s + 0x6d2b79f5) >>> 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Poging = { useCase: string; invoer: object; uitkomst: string }
export type Vol = {
  readonly casussen: readonly string[]
  readonly pogingen: readonly Poging[]
  /** Commands for which no input could be made. */
  readonly zonderInvoer: readonly string[]
  readonly dump: Dump
}

const opzet = [
  { eigenaar: 'raadsvrouw', status: 'eigen_organisatie', trede: 1 },
  { eigenaar: 'casusregisseur', status: 'lmm_behandeling', trede: 3 },
  { eigenaar: 'wijkteam', status: 'let_behandeling', trede: 4 },
  { eigenaar: 'niet-aangesloten', status: 'uitvoering', trede: 3 },
] as const satisfies readonly { eigenaar: PersoonCode; status: string; trede: number }[]

/** Who gets the whole of each case while it is filled, so that commands get past the door. */
const medewerkers = [
  'regievoerder',
  'coordinator',
  'let-voorzitter',
  'let-secretaris',
  'functionaris-duo',
  'bestuurder-duo',
  'leidinggevende',
  'jurist',
] as const satisfies readonly PersoonCode[]

// They end the access or the work of whoever runs them, or the case itself.
const slopend = /laatVertrekken|beeindigRol|wijsRegisseurToe|vernietig|meldBelangenconflict/
const slopendeActies = new Set(['trekIn', 'sluit', 'rondAf'])

const personenVeld =
  /persoon|naar|ondertekenaar|regisseur|regievoerder|voorzitter|leiding|professional|aanwezig|genodigd|functionaris|vervang|collega|lid$|leden/i
const stamVan = (woord: string): string => woord.replaceAll('_', '').toLowerCase().slice(0, 5)

/** Picks ids by the name of the field, else by the words of the use case: of this case when it has such a thing. */
export function idKiezer(
  w: Wereld,
  dump: Dump,
  doel: { casusId: string; useCase: string },
  toeval: () => number,
): (veld: string) => string {
  const uit = (ids: readonly string[]): string | undefined => ids[Math.floor(toeval() * ids.length)]
  const rijenBij = (woorden: readonly string[]) =>
    dump.rijen.filter(
      (r) => r.id !== null && woorden.some((x) => x.length > 3 && r.tabel.replaceAll('_', '').includes(stamVan(x))),
    )
  const [slice = '', daad = ''] = doel.useCase.split('.')
  return (veld) => {
    if (veld === 'casusId') return doel.casusId
    const stam = veld.replace(/Ids?$/, '')
    if (/^organisatie|organisatie$/i.test(stam)) return w.org(toeval() < 0.6 ? 'duo' : 'cak')
    const bijVeld = rijenBij([stam])
    const past = bijVeld.length > 0 ? bijVeld : rijenBij(daad.split(/(?=[A-Z])/).slice(1))
    const eigen = past.filter((r) => r.casusId === doel.casusId)
    const vanSlice = past.filter((r) => r.tabel.startsWith(slice))
    if (personenVeld.test(veld) && (past.length === 0 || toeval() < 0.5))
      return w.persoon(medewerkers[Math.floor(toeval() * medewerkers.length)] ?? 'regievoerder')
    const keuze = vanSlice.length > 0 ? vanSlice : eigen.length > 0 ? eigen : past
    return uit(keuze.flatMap((r) => r.id ?? [])) ?? newId()
  }
}

const nummerVan = (dump: Dump, casusId: string): string =>
  /"nummer": ?"([^"]+)"/.exec(dump.rijen.find((r) => r.tabel === 'casussen' && r.id === casusId)?.tekst ?? '')?.[1] ??
  'x'

async function begin(w: Wereld): Promise<string[]> {
  const ids: string[] = []
  for (const o of opzet) {
    const id = await maakCasus(w, { door: o.eigenaar, partijen: ['duo', 'cak'] })
    ids.push(id)
    await sql`update casussen set status = ${o.status}::casus_status, trede = ${o.trede}, ingediend_op = now() - interval '9 days',
      interventie_op = now() - interval '8 days', regievoerder_id = ${w.persoon('regievoerder')}, let_voorzitter_id = ${w.persoon('let-voorzitter')},
      uitvoering_vanuit = case when ${o.status} = 'uitvoering' then 'lmm_behandeling'::casus_status end where id = ${id}`.execute(
      w.db.owner,
    )
    for (const m of medewerkers)
      await sql`insert into casus_toegang (id, casus_id, organisatie_id, persoon_id, categorieen, mag_wijzigen, bron, van)
        select ${newId()}, ${id}, organisatie_id, id, '{alles,toegang}', true, 'noodtoegang', now() - interval '8 days'
        from personen where id = ${w.persoon(m)}`.execute(w.db.owner)
  }
  return ids
}

function wieProbeert(w: Wereld, u: UseCase, eigenaar: PersoonCode): Credential[] {
  const rollen: readonly string[] | 'iedereen' = u.allow.rollen
  const past = (code: PersoonCode) => rollen === 'iedereen' || mensen[code][1].some((r) => rollen.includes(r))
  const codes: PersoonCode[] = [eigenaar, ...medewerkers]
  const rest = (Object.keys(mensen) as PersoonCode[]).filter((c) => !codes.includes(c))
  const wie = [...codes.filter(past), ...(rollen === 'iedereen' ? [] : rest.filter(past).slice(0, 2))]
  return [...wie.map((c) => w.als(c)), ...(u.allow.systeem ?? []).map((naam) => w.systeem(naam))]
}

export async function uitkomstVan(p: Promise<unknown>): Promise<string> {
  try {
    await p
    return 'gelukt'
  } catch (e) {
    const no = asRefusal(e)
    if (no) return no.code
    return e instanceof Error ? `fout ${'code' in e ? String(e.code) : ''} ${e.message}` : 'fout'
  }
}

export type VulOpties = {
  rondes?: number
  /** Also the commands that end things. */
  slopend?: boolean
  /** What stands in free text; absent: a marker of its own. */
  tekst?: (poging: number, woord: number) => string
}
/** Fills the world. */
export async function vulWereld(w: Wereld, opts: VulOpties = {}): Promise<Vol> {
  const tekst = opts.tekst ?? ((poging: number, woord: number) => `mrk${String(poging).padStart(5, '0')}x${woord}`)
  const toeval = toevalVan(7)
  const casussen = await begin(w)
  const pogingen: Poging[] = []
  const zonderInvoer = new Set<string>()
  let nr = 0
  async function probeer(u: UseCase, casusId: string, eigenaar: PersoonCode, dump: Dump): Promise<void> {
    for (const wie of wieProbeert(w, u, eigenaar)) {
      const merk = ++nr
      let woord = 0
      const bron: Bron = {
        id: idKiezer(w, dump, { casusId, useCase: u.name }, toeval),
        tekst: (veld) => (veld === 'nummer' ? nummerVan(dump, casusId) : tekst(merk, ++woord)),
        toeval,
      }
      const invoer = maakInvoer(u.input, bron)
      if (invoer === null) return void zonderInvoer.add(u.name)
      if (!opts.slopend && slopendeActies.has(String(invoer.actie))) continue
      const uitkomst = await uitkomstVan(w.door.run(wie, u, invoer))
      pogingen.push({ useCase: u.name, invoer, uitkomst })
      if (uitkomst === 'gelukt') return
    }
  }
  const alle = allUseCases().filter((u) => u.kind === 'command' && !/\.richt/.test(u.name))
  for (let ronde = 0; ronde < (opts.rondes ?? 3); ronde++)
    for (const [i, casusId] of casussen.entries()) {
      const dump = await leesAlles(w.db.ownerUrl)
      for (const u of alle.filter((x) => !slopend.test(x.name)))
        await probeer(u, casusId, opzet[i]?.eigenaar ?? 'raadsvrouw', dump)
    }
  if (opts.slopend) {
    const dump = await leesAlles(w.db.ownerUrl)
    for (const u of alle.filter((x) => slopend.test(x.name))) await probeer(u, casussen[0] ?? '', 'raadsvrouw', dump)
  }
  return { casussen, pogingen, zonderInvoer: [...zonderInvoer], dump: await leesAlles(w.db.ownerUrl) }
}
