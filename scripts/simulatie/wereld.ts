import { richtCatalogiOp } from '../../seed/catalogi.ts'
import { inrichting, richtOrganisatiesOp } from '../../seed/inrichten.ts'
import {
  startAfspraak,
  tekenAfspraak,
  wijzigAfspraak,
  zetAfspraakStap,
} from '../../src/domein/bestuursafspraken/index.ts'
import { organisatieIds, richtMensenIn } from '../../src/domein/organisaties/index.ts'
import { maakVermelding, zetVermeldingStap } from '../../src/domein/register/index.ts'
import type { Credential, Door } from '../../src/platform/door.ts'
import { newId } from '../../src/platform/ids.ts'
import type { Rol } from '../../src/platform/policy.ts'
import { type Datum, dagenErbij } from '../../src/platform/time.ts'
import type { UseCase } from '../../src/platform/usecase.ts'

// The people of the simulated year: all invented, made and introduced through the use cases, before the first day.

export type Indiener = { readonly persoonId: string; readonly organisatieId: string; readonly aangesloten: boolean }
/** An organisation that is asked: its functionaris, the deputy of hers, and their entries in the register. */
export type Partij = {
  readonly organisatieId: string
  readonly functionarisId: string
  readonly vervangerId: string
  readonly leidinggevendeId: string
  readonly vermeldingId: string
  readonly vermeldingen: readonly { readonly id: string; readonly persoonId: string }[]
}
export type SimWereld = {
  readonly coordinatorId: string
  readonly relatiebeheerderId: string
  readonly regievoerders: readonly string[]
  readonly gemeenten: readonly [Indiener, ...Indiener[]]
  readonly uitvoerders: readonly [Indiener, ...Indiener[]]
  readonly zorginstellingen: readonly [Indiener, ...Indiener[]]
  readonly partijen: readonly [Partij, ...Partij[]]
  /** Who stands above whom. */
  readonly leiding: ReadonlyMap<string, string>
  /** Who takes over from whom in the register. */
  readonly vervangers: ReadonlyMap<string, string>
}

/** Stands on the day the clock says; the same database, another moment. */
export type DeurOp = (moment: Date) => Door

const persoon = (persoonId: string): Credential => ({ soort: 'persoon', persoonId })
const opDag = (dag: Datum): Date => new Date(`${dag}T08:00:00Z`)

/** Far enough for access and agreements to run both in the simulated year and for the clock of the database. */
const ooit = '2099-12-31'
const inhoud = {
  tijd: 'Een vast deel van de week.',
  mandaat: 'De functionaris beslist zelf binnen het mandaat.',
  budget: 'Uit de gewone middelen.',
  escalatieroute: 'Functionaris, leidinggevende, directie.',
  bereikbaarheid: 'Op werkdagen bereikbaar.',
  gegevensdeling: 'Delen wat de eigen wet toestaat, anders zonder namen meedenken.',
  gezamenlijkeOpdracht: 'Doen wat nodig is, ieder binnen de eigen bevoegdheid.',
}

const gevraagd = ['duo', 'cak', 'uwv', 'svb'] as const
const gemeenten = ['GM0479', 'GM0344', 'GM0141'] as const
const zorg = ['demo-ggz', 'demo-woonzorg'] as const
/** GM0141 and the care institutions have no agreement: they come straight to the desk (LMM-02). */
const metAfspraak = new Set<string>([...gevraagd, 'GM0479', 'GM0344', 'pmm', 'cjib'])
/** Its agreement ends in the middle of the year, and its functionaris never confirms: two clocks of their own. */
const aflopend = 'cjib'

type Nieuw = { id: string; code: string; functie: string; rollen: Rol[]; leiding: string | null }

function mensenlijst(aantalRegievoerders: number): Nieuw[] {
  const lijst: Nieuw[] = []
  const maak = (code: string, functie: string, rollen: Rol[], leiding: string | null): string => {
    const id = newId()
    lijst.push({ id, code, functie, rollen, leiding })
    return id
  }
  const directeur = maak('pmm', 'directeur', ['leidinggevende', 'bestuurder'], null)
  maak('pmm', 'coordinator', ['lmm_coordinator'], directeur)
  maak('pmm', 'relatiebeheerder', ['relatiebeheerder'], directeur)
  for (let i = 1; i <= aantalRegievoerders; i++) maak('pmm', `regievoerder ${i}`, ['regievoerder'], directeur)
  for (const code of [...gevraagd, aflopend, ...gemeenten, ...zorg]) {
    const leiding = maak(code, 'leidinggevende', ['leidinggevende'], null)
    if (metAfspraak.has(code)) maak(code, 'bestuurder', ['bestuurder'], null)
    for (let i = 1; i <= 5; i++) maak(code, `professional ${i}`, ['professional', 'casusregisseur'], leiding)
    maak(code, 'functionaris', ['maatwerkfunctionaris'], leiding)
    maak(code, 'tweede functionaris', ['maatwerkfunctionaris'], leiding)
  }
  return lijst
}

export async function maakSimWereld(deurOp: DeurOp, begin: Datum, aantalRegievoerders: number): Promise<SimWereld> {
  const voor = deurOp(opDag(dagenErbij(begin, -30)))
  await richtOrganisatiesOp(voor, true)
  await richtCatalogiOp(voor)
  const orgs = await voor.bezoek(inrichting, (b) => organisatieIds(b.tx))
  const org = (code: string): string => moet(orgs.get(code), `organisatie ${code}`)
  const mensen = mensenlijst(aantalRegievoerders)
  const rijen = mensen.map((m, i) => ({
    id: m.id,
    organisatieCode: m.code,
    naam: `${m.functie} ${m.code}`,
    functie: m.functie,
    email: `sim-${i}@maatwerkpad.example`,
    telefoon: '070 000 0001',
    leidinggevendeId: m.leiding,
    rollen: m.rollen,
    actiefVan: '2020-01-01T00:00:00Z',
  }))
  await voor.run(inrichting, richtMensenIn, { rijen })
  const wie = (code: string, functie: string): string =>
    moet(mensen.find((m) => m.code === code && m.functie === functie)?.id, `${functie} van ${code}`)
  for (const code of metAfspraak) await sluitAan(voor, org(code), code, wie, begin)
  const vervangers = new Map<string, string>()
  const partijen: Partij[] = []
  for (const code of [...gevraagd, aflopend]) {
    const p = await zetInRegister(deurOp(opDag(dagenErbij(begin, -20))), org(code), code, wie)
    vervangers.set(p.functionarisId, p.vervangerId)
    if (code !== aflopend) partijen.push(p)
  }
  const indieners = (codes: readonly string[]): Indiener[] =>
    mensen
      .filter((m) => codes.includes(m.code) && m.functie.startsWith('professional'))
      .map((m) => ({ persoonId: m.id, organisatieId: org(m.code), aangesloten: metAfspraak.has(m.code) }))
  return {
    coordinatorId: wie('pmm', 'coordinator'),
    relatiebeheerderId: wie('pmm', 'relatiebeheerder'),
    regievoerders: mensen.filter((m) => m.rollen.includes('regievoerder')).map((m) => m.id),
    gemeenten: nietLeeg(indieners(gemeenten)),
    uitvoerders: nietLeeg(indieners(gevraagd)),
    zorginstellingen: nietLeeg(indieners(zorg)),
    partijen: nietLeeg(partijen),
    leiding: new Map(mensen.flatMap((m) => (m.leiding === null ? [] : [[m.id, m.leiding]]))),
    vervangers,
  }
}

type Wie = (code: string, functie: string) => string

async function sluitAan(deur: Door, organisatieId: string, code: string, wie: Wie, begin: Datum): Promise<void> {
  const als = persoon(wie('pmm', 'relatiebeheerder'))
  const { id: afspraakId } = await deur.run(als, startAfspraak, { organisatieId })
  for (const actie of ['maakKennis', 'voerGesprek', 'stelOp'])
    await deur.run(als, zetAfspraakStap, { afspraakId, actie, volgendContactOp: dagenErbij(begin, 14) })
  await deur.run(als, wijzigAfspraak, { afspraakId, ...inhoud, conflictbepaling: null, antwoordWerkdagen: null })
  const tekenaar = wie(code, code === 'pmm' ? 'directeur' : 'bestuurder')
  const geldigTot = code === aflopend ? dagenErbij(begin, 120) : ooit
  await deur.run(persoon(tekenaar), tekenAfspraak, { afspraakId, geldigTot })
}

/** A team to fall back on, the second functionaris, and the first with the second as her deputy (REG-07). */
async function zetInRegister(deur: Door, organisatieId: string, code: string, wie: Wie): Promise<Partij> {
  const leidinggevendeId = wie(code, 'leidinggevende')
  const maak = async (maker: string, velden: object): Promise<string> => {
    const { id: vermeldingId } = await deur.run(persoon(maker), maakVermelding, {
      functiemail: `maatwerk-${code.toLowerCase()}@maatwerkpad.example`,
      telefoon: '070 000 0002',
      opdracht: 'Meedenken als een regel een huishouden klem zet.',
      mandaatTekst: 'Mag uitstel geven en opnieuw laten rekenen.',
      mandaatGegevenDoor: 'De directie',
      mandaatVan: '2024-01-01',
      waarvoor: ['meedenken over maatwerk'],
      ...velden,
    })
    await deur.run(persoon(maker), zetVermeldingStap, { vermeldingId, actie: 'legVoor' })
    await deur.run(persoon(leidinggevendeId), zetVermeldingStap, { vermeldingId, actie: 'bevestigOpdracht' })
    return vermeldingId
  }
  const functionarisId = wie(code, 'functionaris')
  const vervangerId = wie(code, 'tweede functionaris')
  const team = await maak(functionarisId, { teamnaam: `Maatwerkteam ${code}`, isVangnet: true })
  const tweede = await maak(vervangerId, { persoonId: vervangerId, vervangerId: team })
  const eerste = await maak(functionarisId, { persoonId: functionarisId, vervangerId: tweede })
  return {
    organisatieId,
    functionarisId,
    vervangerId,
    leidinggevendeId,
    vermeldingId: eerste,
    vermeldingen: [
      { id: team, persoonId: leidinggevendeId },
      { id: tweede, persoonId: vervangerId },
      { id: eerste, persoonId: functionarisId },
    ],
  }
}

function moet<T>(waarde: T | undefined, wat: string): T {
  if (waarde === undefined) throw new Error(`${wat} ontbreekt in de nagespeelde wereld`)
  return waarde
}
function nietLeeg<T>([eerste, ...rest]: readonly T[]): readonly [T, ...T[]] {
  return [moet(eerste, 'iemand'), ...rest]
}

/** Runs a use case; a refusal names who, what and which conditions. */
export async function doe<R>(deur: Door, wie: string, useCase: UseCase<R>, input: object): Promise<R> {
  try {
    return await deur.run(persoon(wie), useCase, input)
  } catch (e) {
    const extra = e !== null && typeof e === 'object' && 'extra' in e ? JSON.stringify(e.extra) : ''
    throw new Error(`${deur.clock().toISOString()} ${useCase.name}: ${e instanceof Error ? e.message : e} ${extra}`, {
      cause: e,
    })
  }
}
