import { createHash } from 'node:crypto'
import type { Credential, Door } from '../../src/platform/door.ts'
import { createDoor } from '../../src/platform/door.ts'
import type { Rol } from '../../src/platform/policy.ts'
import { type TestDb, testDb } from './db.ts'

// A small world for tests: a few organisations and a person for each role. Names match the personas of the demo world.

type OrganisatieOpzet = {
  naam: string
  afkorting?: string
  soort: string
  sector?: 'publiek' | 'semi_publiek' | 'privaat'
  landelijk?: boolean
  gemeentecode?: string
  valtOnder?: string
  leefdomeinen?: string[]
  wetten?: string[]
}

const organisaties = {
  duo: {
    naam: 'Dienst Uitvoering Onderwijs',
    afkorting: 'DUO',
    soort: 'agentschap',
    landelijk: true,
    wetten: ['WSF 2000'],
  },
  cak: { naam: 'CAK', afkorting: 'CAK', soort: 'zbo', landelijk: true, wetten: ['Wlz', 'Zvw'] },
  svb: { naam: 'Sociale Verzekeringsbank', afkorting: 'SVB', soort: 'zbo', landelijk: true, wetten: ['AOW', 'Anw'] },
  uwv: {
    naam: 'Uitvoeringsinstituut Werknemersverzekeringen',
    afkorting: 'UWV',
    soort: 'zbo',
    landelijk: true,
    wetten: ['WW', 'WIA'],
  },
  'min-ocw': {
    naam: 'ministerie van Onderwijs, Cultuur en Wetenschap',
    afkorting: 'OCW',
    soort: 'ministerie',
    landelijk: true,
  },
  GM0479: { naam: 'Zaanstad', soort: 'gemeente', gemeentecode: 'GM0479', wetten: ['Participatiewet', 'Wmo 2015'] },
  GM0344: { naam: 'Utrecht', soort: 'gemeente', gemeentecode: 'GM0344' },
  GM0141: { naam: 'Almelo', soort: 'gemeente', gemeentecode: 'GM0141' },
  'demo-raadslieden': {
    naam: 'Stichting Raadslieden De Zaanbocht',
    soort: 'welzijn',
    sector: 'semi_publiek',
    valtOnder: 'GM0479',
  },
  'demo-corporatie': { naam: 'Woningcorporatie De Sluiswachter', soort: 'corporatie', sector: 'privaat' },
  'demo-zorgverzekeraar': { naam: 'Zorgverzekeraar Voorbeeld', soort: 'verzekeraar', sector: 'privaat' },
  'demo-let-voorzitters': { naam: 'Pool onafhankelijke voorzitters LET', soort: 'overig' },
  'demo-analysebureau': { naam: 'Analysebureau Leerlijn', soort: 'overig', sector: 'privaat' },
  'nationale-ombudsman': { naam: 'Nationale ombudsman', soort: 'ombudsman', landelijk: true },
  pmm: {
    naam: 'Professionals voor Maatwerk Multiproblematiek',
    afkorting: 'PMM',
    soort: 'hulpstructuur',
    landelijk: true,
  },
} as const satisfies Record<string, OrganisatieOpzet>
type OrganisatieCode = keyof typeof organisaties

type PersoonOpzet = readonly [organisatie: OrganisatieCode, rollen: readonly Rol[], leidinggevende?: string]

export const mensen = {
  raadsvrouw: ['demo-raadslieden', ['professional', 'casusregisseur'], 'raadslieden-coordinator'],
  raadsman: ['demo-raadslieden', ['professional', 'casusregisseur'], 'raadslieden-coordinator'],
  'raadslieden-coordinator': ['demo-raadslieden', ['leidinggevende', 'organisatiebeheerder']],
  casusregisseur: ['GM0479', ['professional', 'casusregisseur'], 'leidinggevende'],
  wijkteam: ['GM0479', ['professional'], 'leidinggevende'],
  leidinggevende: ['GM0479', ['leidinggevende']],
  'leidinggevende-2': ['GM0479', ['leidinggevende', 'professional']],
  organisatiebeheerder: ['GM0479', ['organisatiebeheerder']],
  wethouder: ['GM0479', ['wethouder', 'bestuurder']],
  'functionaris-cak': ['cak', ['maatwerkfunctionaris'], 'leidinggevende-cak'],
  'functionaris-cak-2': ['cak', ['maatwerkfunctionaris'], 'leidinggevende-cak'],
  'leidinggevende-cak': ['cak', ['leidinggevende', 'organisatiebeheerder']],
  'bestuurder-cak': ['cak', ['bestuurder', 'let_lid']],
  'functionaris-duo': ['duo', ['maatwerkfunctionaris'], 'leidinggevende-duo'],
  'leidinggevende-duo': ['duo', ['leidinggevende', 'organisatiebeheerder']],
  'bestuurder-duo': ['duo', ['bestuurder', 'let_lid']],
  'functionaris-uwv': ['uwv', ['maatwerkfunctionaris'], 'leidinggevende-uwv'],
  'leidinggevende-uwv': ['uwv', ['leidinggevende', 'organisatiebeheerder']],
  'bestuurder-uwv': ['uwv', ['bestuurder', 'let_lid']],
  'functionaris-svb': ['svb', ['maatwerkfunctionaris'], 'leidinggevende-svb'],
  'leidinggevende-svb': ['svb', ['leidinggevende', 'organisatiebeheerder']],
  'bestuurder-svb': ['svb', ['bestuurder', 'let_lid']],
  'ambassadeur-ocw': ['min-ocw', ['pmm_ambassadeur']],
  'bestuurder-ocw': ['min-ocw', ['bestuurder', 'let_lid']],
  coordinator: ['pmm', ['lmm_coordinator'], 'directeur-pmm'],
  regievoerder: ['pmm', ['regievoerder'], 'coordinator'],
  'regievoerder-2': ['pmm', ['regievoerder'], 'coordinator'],
  'let-secretaris': ['pmm', ['let_secretaris'], 'directeur-pmm'],
  'fondsbeheerder-1': ['pmm', ['fondsbeheerder'], 'directeur-pmm'],
  'fondsbeheerder-2': ['pmm', ['fondsbeheerder'], 'directeur-pmm'],
  relatiebeheerder: ['pmm', ['relatiebeheerder'], 'directeur-pmm'],
  jurist: ['pmm', ['jurist'], 'directeur-pmm'],
  'jurist-2': ['pmm', ['jurist'], 'directeur-pmm'],
  opleider: ['pmm', ['opleidingscoordinator'], 'directeur-pmm'],
  fg: ['pmm', ['fg'], 'directeur-pmm'],
  platformbeheerder: ['pmm', ['platformbeheerder'], 'directeur-pmm'],
  stuurgroeplid: ['pmm', ['stuurgroep'], 'directeur-pmm'],
  'directeur-pmm': ['pmm', ['leidinggevende', 'bestuurder']],
  'let-voorzitter': ['demo-let-voorzitters', ['let_voorzitter']],
  'let-voorzitter-2': ['demo-let-voorzitters', ['let_voorzitter']],
  analist: ['demo-analysebureau', ['analist']],
  aandrager: ['nationale-ombudsman', ['aandrager']],
  buitenstaander: ['GM0344', ['professional']],
  'bestuurder-utrecht': ['GM0344', ['bestuurder']],
  'niet-aangesloten': ['GM0141', ['professional']],
} as const satisfies Record<string, PersoonOpzet>
export type PersoonCode = keyof typeof mensen

/** The same name always gives the same id, in every test. */
export function vastId(naam: string): string {
  const h = createHash('sha256').update(naam).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-7${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}
const orgId = (code: OrganisatieCode): string => vastId(`organisatie:${code}`)
const persoonId = (code: PersoonCode): string => vastId(`persoon:${code}`)

type Klok = {
  /** What the door calls now; follows the real clock until it is set. */
  nu(): Date
  /** Freezes at this moment ('2026-12-01' = nine o'clock that day). Access in the database follows the real clock. */
  zet(moment: string | Date | null): void
}

export type Wereld = {
  readonly db: TestDb
  readonly door: Door
  readonly klok: Klok
  org(code: OrganisatieCode): string
  persoon(code: PersoonCode): string
  /** The entry of a functionaris; 'team-cak' and so on for the safety net of an organisation. */
  vermelding(code: PersoonCode | `team-${OrganisatieCode}`): string
  als(code: PersoonCode): Credential
  systeem(naam: string): Credential
  drop(): Promise<void>
}

function maakKlok(): Klok {
  let vast: Date | null = null
  return {
    nu: () => vast ?? new Date(),
    zet: (m) => {
      vast = m === null ? null : typeof m === 'string' ? new Date(m.length === 10 ? `${m}T08:00:00Z` : m) : m
    },
  }
}

/** A database of one's own with organisations, people and (unless switched off) running agreements. Call `drop` when done. */
export async function maakWereld(opts: { afspraken?: boolean; dataDir?: string } = {}): Promise<Wereld> {
  const db = await testDb()
  await vulOrganisaties(db)
  await vulMensen(db)
  if (opts.afspraken !== false) {
    await vulAfspraken(db)
    await vulVermeldingen(db)
  }
  const klok = maakKlok()
  const door = createDoor({
    db: db.app,
    clock: klok.nu,
    diensten: {
      baseUrl: 'http://maatwerkpad.example',
      kluisSleutel: Buffer.alloc(32, 7),
      dataDir: opts.dataDir ?? '/tmp',
      virusScan: null,
    },
  })
  return {
    db,
    door,
    klok,
    org: orgId,
    persoon: persoonId,
    vermelding: (code) => vastId(`vermelding:${code}`),
    als: (code) => ({ soort: 'persoon', persoonId: persoonId(code) }),
    systeem: (naam) => ({ soort: 'systeem', naam }),
    drop: db.drop,
  }
}

const codes = <T extends object>(o: T): (keyof T)[] => Object.keys(o) as (keyof T)[]

async function vulOrganisaties(db: TestDb): Promise<void> {
  const rijen = codes(organisaties).map((code) => ({ code, o: organisaties[code] as OrganisatieOpzet }))
  // The covering organisation first: a row may only point to one that is there.
  rijen.sort((a, b) => Number(a.o.valtOnder !== undefined) - Number(b.o.valtOnder !== undefined))
  await db.owner
    .insertInto('organisaties')
    .values(
      rijen.map(({ code, o }) => ({
        id: orgId(code),
        code,
        naam: o.naam,
        afkorting: o.afkorting ?? null,
        soort: o.soort,
        sector: o.sector ?? 'publiek',
        landelijk: o.landelijk ?? false,
        gemeentecode: o.gemeentecode ?? null,
        leefdomeinen: o.leefdomeinen ?? [],
        valtOnderAfspraakVan: o.valtOnder ? vastId(`organisatie:${o.valtOnder}`) : null,
      })),
    )
    .execute()
  await db.owner
    .insertInto('organisatieWetten')
    .values(
      rijen.flatMap(({ code, o }) =>
        (o.wetten ?? []).map((afkorting) => ({ organisatieId: orgId(code), afkorting, naam: afkorting })),
      ),
    )
    .execute()
}

const sinds = '2020-01-01T00:00:00Z'
const naamVan = (code: string): string => code.replaceAll('-', ' ').replace(/^./, (c) => c.toUpperCase())

async function vulMensen(db: TestDb): Promise<void> {
  const rijen = codes(mensen).map((code) => ({ code, m: mensen[code] as PersoonOpzet }))
  await db.owner
    .insertInto('personen')
    .values(
      rijen.map(({ code, m }) => ({
        id: persoonId(code),
        organisatieId: orgId(m[0]),
        naam: naamVan(code),
        functie: naamVan(m[1][0] ?? 'professional'),
        email: `${code}@${m[0].toLowerCase()}.example`,
        telefoon: '070 000 0001',
        leidinggevendeId: m[2] === undefined ? null : vastId(`persoon:${m[2]}`),
        actiefVan: sinds,
      })),
    )
    .execute()
  await db.owner
    .insertInto('rollen')
    .values(
      rijen.flatMap(({ code, m }) =>
        m[1].map((rol) => ({
          id: vastId(`rol:${code}:${rol}`),
          persoonId: persoonId(code),
          organisatieId: orgId(m[0]),
          rol,
          van: sinds,
        })),
      ),
    )
    .execute()
}

/** Connected: they signed last year for a long time. GM0141 and the private organisations did not. */
const ondertekenaars = {
  duo: 'bestuurder-duo',
  cak: 'bestuurder-cak',
  svb: 'bestuurder-svb',
  uwv: 'bestuurder-uwv',
  'min-ocw': 'bestuurder-ocw',
  GM0479: 'wethouder',
  GM0344: 'bestuurder-utrecht',
  pmm: 'directeur-pmm',
} as const satisfies Partial<Record<OrganisatieCode, PersoonCode>>

async function vulAfspraken(db: TestDb): Promise<void> {
  await db.owner
    .insertInto('bestuursafspraken')
    .values(
      codes(ondertekenaars).map((code) => ({
        id: vastId(`afspraak:${code}`),
        organisatieId: orgId(code),
        status: 'ondertekend' as const,
        ondertekenaarId: persoonId(ondertekenaars[code]),
        ondertekendOp: '2025-01-15',
        geldigVan: '2025-01-15',
        geldigTot: '2035-01-15',
        tijd: 'Een dag per week.',
        mandaat: 'De functionaris beslist binnen het mandaat zelf.',
        aangemaaktOp: '2025-01-15T09:00:00Z',
      })),
    )
    .execute()
}

/** In the register: per executor a team to fall back on and its functionarissen, confirmed yesterday. */
export async function vulVermeldingen(db: TestDb): Promise<void> {
  const gisteren = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const waarvoor = {
    duo: 'maandbedrag studieschuld',
    cak: 'eigen bijdrage Wlz',
    svb: 'AOW bij opname',
    uwv: 'terugvordering uitkering',
  }
  const leden = {
    duo: ['functionaris-duo'],
    cak: ['functionaris-cak', 'functionaris-cak-2'],
    svb: ['functionaris-svb'],
    uwv: ['functionaris-uwv'],
  } as const
  for (const org of ['duo', 'cak', 'svb', 'uwv'] as const) {
    const gedeeld = {
      organisatieId: orgId(org),
      status: 'actief' as const,
      functiemail: `maatwerk@${org}.example`,
      telefoon: '070 000 0482',
      opdracht: 'Meedenken als een regel een huishouden in de knel brengt.',
      mandaatTekst: 'Mag uitstel geven en opnieuw laten uitrekenen.',
      mandaatGegevenDoor: 'Directeur',
      mandaatVan: '2025-01-15',
      bevestigdDoorId: persoonId(`leidinggevende-${org}`),
      bevestigdLeidingOp: '2025-01-15',
      laatstBevestigdOp: gisteren,
      waarvoor: [waarvoor[org]],
      wetten: [...organisaties[org].wetten],
      aangemaaktOp: sinds,
    }
    const team = vastId(`vermelding:team-${org}`)
    await db.owner
      .insertInto('registervermeldingen')
      .values({
        ...gedeeld,
        id: team,
        soort: 'team',
        naam: `Maatwerkteam ${organisaties[org].afkorting}`,
        isVangnet: true,
      })
      .execute()
    await db.owner
      .insertInto('registervermeldingen')
      .values(
        leden[org].map((code) => ({
          ...gedeeld,
          id: vastId(`vermelding:${code}`),
          soort: 'persoon',
          persoonId: persoonId(code),
          naam: naamVan(code),
          vervangerId: team,
        })),
      )
      .execute()
  }
}
