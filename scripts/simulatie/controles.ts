import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { sweepTermijnen } from '../../src/app/jobs.ts'
import { slices } from '../../src/app/slices.ts'
import type { Db } from '../../src/platform/db.ts'
import type { Door } from '../../src/platform/door.ts'
import { sealJournal, verifyJournal } from '../../src/platform/journal.ts'
import type { Datum } from '../../src/platform/time.ts'
import type { SimCasus } from './verloop.ts'
import type { Verwachting } from './verwacht.ts'

export type Controle = {
  readonly naam: string
  /** How many things were looked at: nought looked at is not a check. */
  nagekeken: number
  readonly fouten: string[]
}
const controle = (naam: string): Controle => ({ naam, nagekeken: 0, fouten: [] })
export const goed = (c: Controle): boolean => c.nagekeken > 0 && c.fouten.length === 0

/** What is in one list more often than in the other, either way. */
export function verschil(moest: readonly string[], deed: readonly string[]): string[] {
  const saldo = new Map<string, number>()
  for (const m of moest) saldo.set(m, (saldo.get(m) ?? 0) + 1)
  for (const d of deed) saldo.set(d, (saldo.get(d) ?? 0) - 1)
  return [...saldo].flatMap(([wat, n]) => {
    if (n === 0) return []
    return [n > 0 ? `${n} keer te weinig: ${wat}` : `${-n} keer te veel: ${wat}`]
  })
}

export type Toezicht = {
  /** The sweep of this morning, and whether it said what had to be said: no less, no more, no other. */
  veeg(vandaag: Datum, deur: Door): Promise<void>
  /** At the end of the day: every open case has a dated next action and one who has the ball. */
  avond(vandaag: Datum): Promise<void>
  slot(casussen: readonly SimCasus[], berichten: ReadonlyMap<string, number>): Promise<readonly Controle[]>
  /** Warnings given so far, by clock and rung. */
  readonly waarschuwingen: ReadonlyMap<string, number>
}

export function toezicht(owner: Db, verwacht: Verwachting): Toezicht {
  const klok = controle('elk bericht van de klok kwam precies één keer, op zijn dag, bij de goede mensen')
  const open = controle('elke open casus had elke dag een volgende actie met datum, en iemand aan zet')
  const waarschuwingen = new Map<string, number>()
  return {
    waarschuwingen,
    async veeg(vandaag, deur) {
      const moest = await verwacht.dag(vandaag)
      // On Mondays twice: what was said is not said again.
      const keer = new Date(`${vandaag}T00:00:00Z`).getUTCDay() === 1 ? 2 : 1
      for (let i = 0; i < keer; i++) await sweepTermijnen(deur, slices)
      const { trappen, berichten } = await gezegdSinds(owner, deur.clock())
      const trapMoest = moest.flatMap((s) => s.trap ?? [])
      const berichtMoest = moest.flatMap((s) => s.wie.map((wie) => `${wie} ${s.soort} ${s.pad}`))
      klok.nagekeken += trapMoest.length + berichtMoest.length
      klok.fouten.push(
        ...verschil(trapMoest, trappen).map((f) => `${vandaag} waarschuwing ${f}`),
        ...verschil(berichtMoest, berichten).map((f) => `${vandaag} bericht ${f}`),
      )
      for (const s of moest) {
        const naam = s.trap === null ? s.soort : `${s.soort} ${s.sleutel.split(' ')[3]?.replace(/-\d+$/, '')}`
        waarschuwingen.set(naam, (waarschuwingen.get(naam) ?? 0) + 1)
      }
    },
    async avond(vandaag) {
      const { aantal, kwijt } = await zonderHouvast(owner)
      open.nagekeken += aantal
      open.fouten.push(...kwijt.map((id) => `${vandaag} casus ${id}`))
    },
    async slot(casussen, berichten) {
      return [klok, await losseBerichten(owner, berichten), open, await geenKwijt(owner, casussen), await keten(owner)]
    },
  }
}

async function gezegdSinds(owner: Db, moment: Date): Promise<{ trappen: string[]; berichten: string[] }> {
  const t = await sql<{ trap: string }>`select casus_id || ' ' || klok || ' ' || uiterlijk || ' ' || trap || ' ' ||
    array_to_string(array(select unnest(persoon_ids)::text order by 1), ',') as trap
    from loket_waarschuwingen where op >= ${moment}`.execute(owner)
  const b = await sql<{ bericht: string }>`select persoon_id || ' ' || soort || ' ' || pad as bericht
    from berichten where gemaakt_op >= ${moment}`.execute(owner)
  return { trappen: t.rows.map((r) => r.trap), berichten: b.rows.map((r) => r.bericht) }
}

/** LMM-17, INV-39: open, but nothing planned, nobody who has the ball, or more than one. */
async function zonderHouvast(owner: Db): Promise<{ aantal: number; kwijt: string[] }> {
  const r = await sql<{ id: string; goed: boolean }>`select c.id,
      c.volgende_actie_op is not null and coalesce(c.volgende_actie, '') <> ''
      and case c.bal_bij when 'casusregisseur' then c.casusregisseur_id is not null
        when 'regievoerder' then c.regievoerder_id is not null
        when 'partij' then exists (select 1 from partijen p where p.casus_id = c.id and p.organisatie_id = c.bal_organisatie_id)
        else c.bal_bij in ('lmm_coordinator', 'let') end
      and (select count(*) from bal_perioden b where b.casus_id = c.id and b.tot is null and b.bij = c.bal_bij) = 1 as goed
    from casussen c where c.status not in ('gesloten', 'ingetrokken')`.execute(owner)
  return { aantal: r.rows.length, kwijt: r.rows.filter((x) => !x.goed).map((x) => x.id) }
}

/** Notices that follow a step instead of the clock: as many as there were steps. */
async function losseBerichten(owner: Db, moest: ReadonlyMap<string, number>): Promise<Controle> {
  const c = controle('elke stap gaf precies zijn eigen berichten')
  const r = await sql<{ soort: string; aantal: number }>`select soort, count(*) as aantal from berichten
    where soort not like 'wacht-%' and soort not in ('antwoord-te-laat', 'vermelding-bevestigen', 'afspraak-loopt-af', 'afspraak-geen_antwoord', 'afspraak-te_laat')
    group by 1 order by 1`.execute(owner)
  const deed = new Map(r.rows.map((x) => [x.soort, x.aantal]))
  for (const soort of new Set([...moest.keys(), ...deed.keys()])) {
    const [m, d] = [moest.get(soort) ?? 0, deed.get(soort) ?? 0]
    c.nagekeken += m
    if (m !== d) c.fouten.push(`${soort}: ${m} verwacht, ${d} gegeven`)
  }
  return c
}

/** Every question that was asked is there, in the state that follows from what was done with it. */
async function geenKwijt(owner: Db, casussen: readonly SimCasus[]): Promise<Controle> {
  const c = controle('geen casus is kwijt: elke vraag staat er, in de status die bij zijn geschiedenis hoort')
  const rijen = await owner.selectFrom('casussen').select(['id', 'status']).execute()
  const status = new Map<string, string>(rijen.map((r) => [r.id, r.status]))
  for (const { nr, casusId, status: moet } of casussen) {
    c.nagekeken += 1
    if (status.get(casusId) !== moet) c.fouten.push(`casus ${nr}: ${moet} verwacht, ${status.get(casusId) ?? 'weg'}`)
  }
  if (rijen.length !== casussen.length) c.fouten.push(`${casussen.length} vragen gesteld, ${rijen.length} casussen`)
  return c
}

async function keten(owner: Db): Promise<Controle> {
  const c = controle('het journaal is heel')
  const { aantal } = await owner
    .selectFrom('journaal')
    .select((e) => e.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow()
  // A line waits to be sealed while any older transaction of the server runs, also one in another database.
  const uiterlijk = Date.now() + 60_000
  let { regels, gebroken } = await verifyJournal(owner)
  while (gebroken === null && regels < aantal && Date.now() < uiterlijk) {
    if ((await sealJournal(owner)) === 0) await setTimeout(100)
    ;({ regels, gebroken } = await verifyJournal(owner))
  }
  c.nagekeken = regels
  if (regels < aantal) c.fouten.push(`${aantal - regels} regels zijn niet verzegeld`)
  if (gebroken !== null) c.fouten.push(`regel ${gebroken} is gebroken`)
  return c
}
