import { createHmac, hkdfSync } from 'node:crypto'
import { decodeCursor, isNummer, pageOf } from '../../../platform/cursor.ts'
import { type Ctx, defineQuery } from '../../../platform/usecase.ts'
import { BestandUit, haalNamen } from '../../casus/index.ts'
import { kluisSleutelOf } from '../../kluis/index.ts'
import { titels, versieVan } from '../toezicht.beeld.ts'
import { toezichtPolicy } from '../toezicht.policy.ts'
import { Dataverwerkingen, DataverwerkingenInput, Logboek, LogboekInput, SiemInput } from '../toezicht.schema.ts'
import { dataverwerking, siemRegels } from '../toezicht.siem.beeld.ts'
import { metPseudoniem, selectLogboek, selectVanaf } from '../toezicht.store.ts'

/** About whom, without saying it; another key per organisation, so that lines of two organisations cannot be matched. */
function pseudoniemVoor({ actor, diensten }: Pick<Ctx<unknown, unknown>, 'actor' | 'diensten'>) {
  const meester = kluisSleutelOf(diensten.kluisSleutel)
  const sleutel = Buffer.from(hkdfSync('sha256', meester, '', `dataverwerkingen:${actor.organisatieId}`, 32))
  return (casusId: string): string => createHmac('sha256', sleutel).update(casusId).digest('hex')
}

export const bekijkLogboek = defineQuery({
  name: 'toezicht.bekijkLogboek',
  titel: 'Lees het logboek',
  activiteit: 'toezicht-op-inzage',
  input: LogboekInput,
  output: Logboek,
  allow: toezichtPolicy.logboek,
  async run(ctx) {
    const { tx, input } = ctx
    const rijen = await selectLogboek(tx, input, decodeCursor(input.na, [isNummer])?.[0] ?? null)
    const { items: regels, volgende } = pageOf(rijen, input.aantal, (r) => [String(r.nr)])
    const items = await metPseudoniem(tx, regels, pseudoniemVoor(ctx))
    const n = await haalNamen(
      tx,
      items.map((r) => r.organisatieId),
      items.map((r) => r.persoonId),
    )
    const t = titels()
    return {
      items: items.map(({ op, inzage, systeem, organisatieId, ...r }) => ({
        ...r,
        op: op.toISOString(),
        wie: n.persoon(r.persoonId)?.naam ?? `taak ${systeem ?? 'onbekend'}`,
        organisatie: n.organisatieOfNiets(organisatieId)?.naam ?? 'Maatwerkpad',
        wat: t.get(r.handeling) ?? r.handeling,
        soort: inzage ? ('gelezen' as const) : ('gewijzigd' as const),
      })),
      volgende,
    }
  },
  inzage: (r, { input }) => ({
    type: 'LogboekGelezen',
    data: { regels: r.items.length, ...(input.casusId ? { casus: r.items[0]?.casusPseudoniem ?? null } : {}) },
  }),
})

/** For a security monitor (SIEM): a page of lines from a number on; the reader comes back after the last number it got. */
export const exporteerLogboek = defineQuery({
  name: 'toezicht.exporteerLogboek',
  titel: 'Haal het logboek op voor de beveiligingsmonitor',
  activiteit: 'toezicht-op-inzage',
  input: SiemInput,
  output: BestandUit,
  allow: toezichtPolicy.logboek,
  async run(ctx) {
    const { tx, input } = ctx
    const regels = await metPseudoniem(tx, await selectVanaf(tx, input.na, input.aantal), pseudoniemVoor(ctx))
    const inhoud = siemRegels(regels, input.vorm, titels())
    return input.vorm === 'cef'
      ? { naam: 'logboek.cef', type: 'text/plain; charset=utf-8', inhoud }
      : { naam: 'logboek.jsonl', type: 'application/x-ndjson', inhoud }
  },
  inzage: (_r, { input }) => ({ type: 'LogboekGeexporteerd', data: { na: input.na, vorm: input.vorm } }),
})

/** Logboek Dataverwerkingen: what was processed about whom, joined with the journal by trace and span. */
export const bekijkDataverwerkingen = defineQuery({
  name: 'toezicht.bekijkDataverwerkingen',
  titel: 'Lees het Logboek Dataverwerkingen',
  activiteit: 'toezicht-op-inzage',
  input: DataverwerkingenInput,
  output: Dataverwerkingen,
  allow: toezichtPolicy.logboek,
  async run(ctx) {
    const { tx, input, diensten } = ctx
    const rijen = await selectVanaf(tx, input.na, input.aantal, input.spoor)
    const pseudoniem = pseudoniemVoor(ctx)
    const laatste = rijen.at(-1)
    return {
      items: rijen.map((r) => dataverwerking(r, diensten.baseUrl, versieVan, pseudoniem)),
      volgende: rijen.length === input.aantal && laatste ? laatste.nr : null,
    }
  },
  inzage: (r) => ({ type: 'DataverwerkingenGelezen', data: { regels: r.items.length } }),
})
