import { richtMensenIn, richtOrganisatiesIn } from '../src/domein/organisaties/index.ts'
import type { Door } from '../src/platform/door.ts'
import { newId } from '../src/platform/ids.ts'
import { dekkingen } from './data/bestuursafspraken.ts'
import { demoOrganisaties, mensen, type Persoon } from './data/personas.ts'
import { leesOrganisaties, type Organisatiegegevens } from './data/schema.ts'

/** Set-up of a new environment: reference data of organisations, and for the demo world its people. */
export const inrichting = { soort: 'systeem', naam: 'inrichting' } as const

type Rij = Record<string, unknown> & { code: string }
const dekking = new Map(dekkingen.map((d) => [d.organisatie, d.valtOnderAfspraakVan]))

function gemeenteRijen(data: Organisatiegegevens): Rij[] {
  return data.gemeenten.map((g) => ({
    code: g.code,
    naam: g.weergavenaam,
    alias: [...new Set([g.naam, g.naamRoo, ...(g.alias ?? [])])].filter((n) => n !== g.weergavenaam),
    soort: 'gemeente',
    gemeentecode: g.code,
    provincie: g.provincie,
    inwoners: g.inwoners,
    klasse: g.klasse,
    oin: g.oin,
    tooi: g.tooi,
    website: g.website,
    leefdomeinen: data.gemeenteTaken.leefdomeinen,
    wetten: data.gemeenteTaken.wetten.map(({ afkorting, naam, bwb }) => ({ afkorting, naam, bwb })),
  }))
}

function landelijkeRijen(data: Organisatiegegevens): Rij[] {
  const privaat = new Set(['verzekeraar'])
  return data.landelijk.map((o) => ({
    code: o.id,
    naam: o.naam,
    afkorting: o.afkorting,
    soort: o.type,
    sector: privaat.has(o.type) ? 'privaat' : 'publiek',
    landelijk: true,
    oin: o.oin,
    tooi: o.tooi,
    kvk: o.kvk,
    website: o.website,
    leefdomeinen: o.leefdomeinen,
    wetten: o.wetten.map(({ afkorting, naam, bwb }) => ({ afkorting, naam, bwb: bwb ?? null })),
    moeder: o.ministerie,
    geldigTot: o.status === 'opgeheven' ? (o.wijziging?.per ?? data.peildatum) : null,
    opvolger: o.wijziging?.in && data.landelijk.some((x) => x.id === o.wijziging?.in) ? o.wijziging.in : null,
  }))
}

const verbandRijen = (data: Organisatiegegevens): Rij[] =>
  data.samenwerkingsverbanden.map((s) => ({
    code: s.id,
    naam: s.naam,
    afkorting: s.afkorting,
    soort: s.type,
    tooi: s.tooi,
    website: s.website,
    leefdomeinen: s.leefdomeinen,
  }))

const demoRijen = (): Rij[] =>
  demoOrganisaties.map((o) => ({
    code: o.id,
    naam: o.naam,
    soort: o.soort,
    sector: o.sector === 'semi-publiek' ? 'semi_publiek' : o.sector,
    leefdomeinen: o.leefdomeinen,
    werktInOpdrachtVan: o.werktInOpdrachtVan ?? null,
    valtOnderAfspraakVan: dekking.get(o.id) ?? null,
    fictief: true,
  }))

/** Real organisations (public facts with a reference date); with `demo` also the invented ones. */
export async function richtOrganisatiesOp(door: Door, demo: boolean): Promise<void> {
  const data = leesOrganisaties()
  const rijen = [...gemeenteRijen(data), ...landelijkeRijen(data), ...verbandRijen(data), ...(demo ? demoRijen() : [])]
  await door.run(inrichting, richtOrganisatiesIn, { rijen })
}

/** The invented people; each persona gets an identity at the demo identity provider. Returns ids by code. */
export async function richtMensenOp(door: Door, issuer: string): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(mensen.map((m) => [m.id, newId()]))
  const leiding = new Map(mensen.filter((m) => m.rollen.includes('leidinggevende')).map((m) => [m.organisatie, m.id]))
  const rijen = mensen.map((m) => ({
    id: ids.get(m.id),
    organisatieCode: m.organisatie,
    naam: m.naam,
    functie: m.functie,
    email: m.mail,
    telefoon: m.telefoon,
    leidinggevendeId: leidinggevendeVan(m, leiding, ids),
    rollen: m.rollen,
    identiteiten: m.persona ? [{ issuer, subject: m.id }] : [],
    actiefVan: '2020-01-01T00:00:00Z',
  }))
  await door.run(inrichting, richtMensenIn, { rijen })
  return ids
}

function leidinggevendeVan(
  m: Persoon,
  leiding: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, string>,
): string | null {
  const code = leiding.get(m.organisatie)
  return code === undefined || code === m.id ? null : (ids.get(code) ?? null)
}
