import { type Kolom, kolommen, leeskolommen } from './ruimte.import.schema.ts'
import { letOpVan } from './ruimte.rules.ts'
import type { Bepaling } from './ruimte.schema.ts'

export type Rij = { readonly rij: number; readonly waarden: Readonly<Record<string, unknown>> }
export type Reden = { readonly veld: string; readonly reden: string }

const lijsten: ReadonlySet<string> = new Set<Kolom>(['organisaties', 'domeinen', 'situaties', 'trefwoorden'])
const kameel = (kolom: string): string => kolom.replace(/_([a-z])/g, (_m, c: string) => c.toUpperCase())
const slang = (veld: string): string => veld.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)

/** Columns nobody knows: a typing mistake in a heading would otherwise silently lose a column. */
export const onbekendeKolommen = (kop: readonly string[]): string[] => {
  const bekend: readonly string[] = [...kolommen, ...leeskolommen]
  return kop.filter((k) => !bekend.includes(k))
}
export const missendeKolommen = (kop: readonly string[]): string[] => kolommen.filter((k) => !kop.includes(k))

/** One row of a file as the input of a version: empty is absent, a list is cut at the bar. */
export function naarInvoer({ waarden }: Rij): { sleutel: unknown; inhoud: Record<string, unknown> } {
  const inhoud: Record<string, unknown> = {}
  for (const kolom of kolommen) {
    if (kolom === 'sleutel') continue
    const waarde = leesWaarde(kolom, waarden[kolom] ?? waarden[kameel(kolom)])
    if (waarde !== undefined) inhoud[kameel(kolom)] = waarde
  }
  return { sleutel: waarden.sleutel, inhoud }
}

function leesWaarde(kolom: string, ruw: unknown): unknown {
  if (typeof ruw !== 'string') return ruw ?? undefined
  // The export marks a cell that starts like a formula with a quote; here it comes off again.
  const tekst = ruw.replace(/^'(?=[=+\-@])/, '').trim()
  if (!lijsten.has(kolom)) return tekst === '' ? undefined : tekst
  return tekst
    .split('|')
    .map((t) => t.trim())
    .filter((t) => t !== '')
}

export const kolomVan = (pad: readonly PropertyKey[]): string => slang(String(pad[0] ?? ''))

/** The same for JSON: lists stay lists, what is empty is null. */
export const naarObject = (rij: Readonly<Record<string, string>>): Record<string, string | string[] | null> =>
  Object.fromEntries(
    Object.entries(rij).map(([k, v]) => [
      k,
      lijsten.has(k) ? v.split(' | ').filter((t) => t !== '') : v === '' ? null : v,
    ]),
  )

/** A provision as a row to give away: with its review and, for what is not in force, what it is (INV-19, INV-42). */
export function naarRij(b: Bepaling, dag: string): Record<string, string> {
  const rij: Record<string, string> = {}
  const bron: Readonly<Record<string, unknown>> = b
  for (const kolom of kolommen) {
    const waarde = bron[kameel(kolom)]
    rij[kolom] = Array.isArray(waarde) ? waarde.join(' | ') : typeof waarde === 'string' ? waarde : ''
  }
  return {
    ...rij,
    beoordeling: b.beoordeling,
    versie: String(b.nr),
    let_op: letOpVan(b, dag) ?? '',
  }
}
