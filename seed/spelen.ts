import * as casus from '../src/domein/casus/index.ts'
import { type Credential, createDoor, type Door } from '../src/platform/door.ts'
import { dagenErbij, datumVan } from '../src/platform/time.ts'
import type { UseCase } from '../src/platform/usecase.ts'
import type { Gebeurtenis, OptieVerhaal, Verhaal } from './casussen/verhaal.ts'

/**
 * Plays a story through the real use cases, on the days on which it happened: what the demo world shows was made by the
 * same rules, rights and journal as everything else.
 */
export type Toneel = {
  /** Makes a door whose clock stands at this moment. */
  deurOp: (moment: Date) => Door
  vandaag: Date
  /** Ids by the codes that the stories use. */
  persoon: (code: string) => string
  organisatie: (code: string) => string
  fictief: boolean
}

/** What has been made so far in one story. */
export type Spel = {
  toneel: Toneel
  verhaal: Verhaal
  casusId: string
  opties: Map<string, string>
  besluiten: Map<string, string>
  partijen: Map<string, string>
  letSessieId: string | null
  /** Decision lines by organisation. */
  regels: Map<string, string>
  /** Minutes into the working day, so that what happens on one day keeps its order. */
  minuut: Map<number, number>
}

export function toneel(
  opts: Omit<Toneel, 'deurOp'> & { door: Door; diensten: Parameters<typeof createDoor>[0]['diensten'] },
): Toneel {
  const { door, diensten, ...rest } = opts
  return { ...rest, deurOp: (moment) => createDoor({ db: door.db, clock: () => moment, diensten }) }
}

/** The moment of the next event on a day (days from today): from nine o'clock on, five minutes apart. */
export function moment(spel: Spel, dag: number): Date {
  const n = spel.minuut.get(dag) ?? 0
  spel.minuut.set(dag, n + 5)
  const datum = dagenErbij(datumVan(spel.toneel.vandaag), dag)
  return new Date(new Date(`${datum}T08:00:00Z`).getTime() + n * 60_000)
}

export const dagVan = (spel: Spel, dag: number): string => dagenErbij(datumVan(spel.toneel.vandaag), dag)

/** Runs one use case as a person of the story. */
export async function doe<R>(spel: Spel, dag: number, wie: string, useCase: UseCase<R>, input: object): Promise<R> {
  const als: Credential = { soort: 'persoon', persoonId: spel.toneel.persoon(wie) }
  try {
    return await spel.toneel.deurOp(moment(spel, dag)).run(als, useCase, input)
  } catch (e) {
    const extra = e !== null && typeof e === 'object' && 'extra' in e ? JSON.stringify(e.extra) : ''
    throw new Error(
      `${spel.verhaal.code} dag ${dag}, ${wie}, ${useCase.name}: ${e instanceof Error ? e.message : String(e)} ${extra}`,
      { cause: e },
    )
  }
}

/** A step by someone who has no place in the case is written down by who keeps the file. */
const houdtBij = (spel: Spel, g: { dag: number; door: string }): string =>
  [spel.verhaal.casusregisseur, schrijver(spel, g.dag)].includes(g.door) ? g.door : schrijver(spel, g.dag)

/** Who keeps the file at that moment: the casusregisseur, and from the assignment on the regievoerder too. */
export const schrijver = (spel: Spel, dag: number): string => {
  const inBehandeling = spel.verhaal.verloop.find((g) => g.soort === 'actie' && g.actie === 'neemInBehandeling')
  return inBehandeling && spel.verhaal.regievoerder && dag > inBehandeling.dag
    ? spel.verhaal.regievoerder
    : spel.verhaal.casusregisseur
}

export type Beurt = { dag: number; volgorde: number; speel: (spel: Spel) => Promise<void> }
export type Rolverdeling = {
  contact: (spel: Spel, g: Extract<Gebeurtenis, { soort: 'contact' }>) => Promise<void>
  actie: (spel: Spel, g: Extract<Gebeurtenis, { soort: 'actie' }>) => Promise<void>
  extra: (verhaal: Verhaal) => Beurt[]
}

/** Plays the whole story; returns the case id. */
export async function speel(t: Toneel, verhaal: Verhaal, rollen: Rolverdeling): Promise<Spel> {
  const spel: Spel = {
    toneel: t,
    verhaal,
    casusId: '',
    opties: new Map(),
    besluiten: new Map(),
    partijen: new Map(),
    letSessieId: null,
    regels: new Map(),
    minuut: new Map(),
  }
  const beurten = [...verloop(verhaal, rollen), ...dossier(verhaal), ...rollen.extra(verhaal)]
  beurten.sort((a, b) => a.dag - b.dag || a.volgorde - b.volgorde)
  for (const b of beurten) await b.speel(spel)
  return spel
}

function verloop(verhaal: Verhaal, rollen: Rolverdeling): Beurt[] {
  return verhaal.verloop.map((g, i) => ({
    dag: g.dag,
    volgorde: g.soort === 'leg_vast' ? 0 : 100 + i,
    speel: (spel) => gebeurtenis(spel, g, rollen),
  }))
}

async function gebeurtenis(spel: Spel, g: Gebeurtenis, rollen: Rolverdeling): Promise<void> {
  if (g.soort === 'leg_vast') return legVast(spel, g.dag, g.door)
  if (g.soort === 'contact') return rollen.contact(spel, g)
  if (g.soort === 'actie') return rollen.actie(spel, g)
  await doe(spel, g.dag, houdtBij(spel, g), casus.voegStapToe, {
    casusId: spel.casusId,
    datum: dagVan(spel, g.dag),
    trede: g.trede,
    wat: g.wat,
    ...(g.met ? { metOrganisatieId: spel.toneel.organisatie(g.met) } : {}),
    ...(g.metWie ? { metWie: g.metWie } : {}),
    resultaat: g.resultaat,
  })
}

async function legVast(spel: Spel, dag: number, door: string): Promise<void> {
  const v = spel.verhaal
  const { id } = await doe(spel, dag, door, casus.nieuweVraag, {
    titel: v.titel,
    situatie: `${v.situatie} ${v.watZitVast}`,
    wens: v.wens,
    gevraagd: v.intake?.gevraagd ?? '',
    levensdomeinen: v.levensdomeinen,
    wetten: v.wetten,
    bestaanszekerheid: v.bestaanszekerheid,
    urgentie: v.urgentie,
    ...(v.kritiekeDag ? { kritiekeDag: dagVan(spel, v.kritiekeDag.dag), kritiekeDagWat: v.kritiekeDag.wat } : {}),
    huishouden: v.huishouden.map(({ aandachtspunt, minderjarig: _, ...lid }) => ({
      ...lid,
      ...(aandachtspunt ? { aandachtspunt } : {}),
    })),
    fictief: spel.toneel.fictief,
  })
  spel.casusId = id
  if (v.knelpunten.length > 0) await doe(spel, dag, door, casus.wijzigCasus, { casusId: id, knelpunten: v.knelpunten })
  for (const p of v.partijen) {
    const partij = await doe(spel, dag, door, casus.voegPartijToe, {
      casusId: id,
      organisatieId: spel.toneel.organisatie(p.organisatie),
      rol: p.rol,
      inPatstelling: p.inPatstelling,
    })
    spel.partijen.set(p.organisatie, partij.id)
  }
}

/** What is recorded around the story: decisions, options, agreements. */
function dossier(verhaal: Verhaal): Beurt[] {
  const begin = Math.min(...verhaal.verloop.map((g) => g.dag))
  const op = (dag: number): number => Math.max(dag, begin)
  return [
    ...verhaal.besluiten.map((b) => ({ dag: op(b.dag), volgorde: 20, speel: (s: Spel) => besluit(s, b, op(b.dag)) })),
    ...verhaal.verbanden.map((v) => ({
      dag: Math.max(...verhaal.besluiten.filter((b) => b.id === v.van || b.id === v.naar).map((b) => op(b.dag))),
      volgorde: 30,
      speel: (s: Spel) => verband(s, v),
    })),
    ...verhaal.opties.map((o) => ({ dag: op(o.dag), volgorde: 40, speel: (s: Spel) => optie(s, o, op(o.dag)) })),
  ]
}

async function besluit(spel: Spel, b: Verhaal['besluiten'][number], dag: number): Promise<void> {
  const { id } = await doe(spel, dag, schrijver(spel, dag), casus.legBesluitVast, {
    casusId: spel.casusId,
    organisatieId: spel.toneel.organisatie(b.organisatie),
    soort: b.soort,
    datum: dagVan(spel, b.dag),
    gevolg: b.gevolg,
    ...(b.wet ? { wet: b.wet } : {}),
    ...(b.artikel ? { artikel: b.artikel } : {}),
    ...(b.bezwaarTotDag === null ? {} : { bezwaarTot: dagVan(spel, b.bezwaarTotDag) }),
  })
  spel.besluiten.set(b.id, id)
}

async function verband(spel: Spel, v: Verhaal['verbanden'][number]): Promise<void> {
  const besluitId = spel.besluiten.get(v.van)
  const naarId = spel.besluiten.get(v.naar)
  const dag = Math.max(...spel.minuut.keys())
  await doe(spel, dag, schrijver(spel, dag), casus.legVerband, {
    casusId: spel.casusId,
    besluitId,
    naarId,
    soort: v.soort,
  })
}

async function optie(spel: Spel, o: OptieVerhaal, dag: number): Promise<void> {
  const wie = schrijver(spel, dag)
  const { id } = await doe(spel, dag, wie, casus.voegOptieToe, {
    casusId: spel.casusId,
    omschrijving: o.omschrijving,
    ...(o.organisatie ? { organisatieId: spel.toneel.organisatie(o.organisatie) } : {}),
    ...(o.ruimte ? { ruimteId: o.ruimte } : {}),
  })
  spel.opties.set(o.id, id)
  if (o.status !== 'open')
    await doe(spel, dag, wie, casus.beoordeelOptie, {
      casusId: spel.casusId,
      optieId: id,
      status: o.status,
      ...(o.reden ? { reden: o.reden } : {}),
    })
}
