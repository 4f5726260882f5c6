import { describe, expect, it } from 'vitest'
import { rollen } from '../../src/platform/policy.ts'
import { afspraken, dekkingen } from './bestuursafspraken.ts'
import { demoOrganisaties, mensen, personas } from './personas.ts'
import { vermeldingen } from './register.ts'
import { leesAfwijkingsruimte, leesOrganisaties } from './schema.ts'

const { gemeenten, landelijk, samenwerkingsverbanden } = leesOrganisaties()
const codes = new Set([
  ...gemeenten.map((g) => g.code),
  ...landelijk.map((o) => o.id),
  ...samenwerkingsverbanden.map((s) => s.id),
  ...demoOrganisaties.map((o) => o.id),
])
const perId = new Map(mensen.map((m) => [m.id, m]))
const bepalingen = new Set(leesAfwijkingsruimte().map((b) => b.id))
const verbonden = new Set([
  ...afspraken.filter((a) => a.ondertekenaar !== null).map((a) => a.organisatie),
  ...dekkingen.map((d) => d.organisatie),
])

const CONTRACT =
  'raadsvrouw casusregisseur leidinggevende functionaris-cak functionaris-duo functionaris-uwv functionaris-svb coordinator regievoerder ambassadeur-ocw let-voorzitter let-secretaris bestuurder-duo bestuurder-uwv fondsbeheerder-1 fondsbeheerder-2 relatiebeheerder organisatiebeheerder jurist analist wethouder aandrager opleider fg platformbeheerder buitenstaander niet-aangesloten let-voorzitter-2 bestuurder-svb bestuurder-gm0479 bestuurder-ciz raadslieden-coordinator'

describe('the people of the demo world', () => {
  it('are the contract personas and others, each once', () => {
    expect(personas.map((p) => p.id).sort()).toEqual(CONTRACT.split(' ').sort())
    for (const veld of ['id', 'naam', 'mail', 'telefoon'] as const) {
      expect(new Set(mensen.map((m) => m[veld])).size, veld).toBe(mensen.length)
    }
  })

  it('are reachable only at invented addresses and numbers', () => {
    const adressen = [...mensen.map((m) => m.mail), ...vermeldingen.map((v) => v.functiemail)]
    expect(adressen.filter((a) => !/^[a-z0-9.-]+@[a-z0-9-]+\.example$/.test(a))).toEqual([])
    const nummers = [...mensen.map((m) => m.telefoon), ...vermeldingen.map((v) => v.telefoon)]
    expect(nummers.filter((n) => !/^070 000 \d{4}$/.test(n) || n.endsWith(' 0000'))).toEqual([])
    expect(new Set(nummers).size).toBe(nummers.length)
  })

  it('work for an organisation that exists, in roles that exist', () => {
    expect(mensen.filter((m) => !codes.has(m.organisatie))).toEqual([])
    expect(mensen.flatMap((m) => m.rollen).filter((r) => !rollen.includes(r))).toEqual([])
    expect(demoOrganisaties.filter((o) => o.werktInOpdrachtVan && !codes.has(o.werktInOpdrachtVan))).toEqual([])
    for (const rol of rollen)
      expect(
        mensen.some((m) => m.rollen.includes(rol)),
        rol,
      ).toBe(true)
  })
})

describe('the demo register', () => {
  it('INV-27 lists only organisations with a signed agreement', () => {
    expect(vermeldingen.filter((v) => !verbonden.has(v.organisatie))).toEqual([])
  })

  it('INV-29 every entry has an assignment and a mandate confirmed by a leidinggevende of the same organisation', () => {
    for (const v of vermeldingen) {
      expect(v.opdracht.length).toBeGreaterThan(20)
      for (const m of v.mandaten) {
        const wie = perId.get(m.bevestigdDoor)
        expect([v.id, wie?.organisatie, wie?.rollen.includes('leidinggevende')]).toEqual([v.id, v.organisatie, true])
        expect(m.geldigNogDagen).toBeGreaterThan(0)
      }
    }
  })

  it('REG-07 deputies chain without a loop and end at the team of the same organisation', () => {
    const vermelding = new Map(vermeldingen.map((v) => [v.id, v]))
    for (const v of vermeldingen) {
      let huidig = v
      for (let stap = 0; huidig.vervanger !== null; stap += 1) {
        const volgende = vermelding.get(huidig.vervanger)
        if (!volgende || stap > 5) throw new Error(`keten van ${v.id} breekt bij ${huidig.vervanger}`)
        expect(volgende.organisatie).toBe(v.organisatie)
        huidig = volgende
      }
      expect(huidig.soort).toBe('team')
    }
  })

  it('REG-13 names only room that is in the catalogue', () => {
    expect(vermeldingen.flatMap((v) => v.bekendeRuimte).filter((id) => !bepalingen.has(id))).toEqual([])
  })
})

describe('the demo agreements', () => {
  it('are signed by a bestuurder of that organisation', () => {
    for (const a of afspraken) {
      if (a.ondertekenaar === null) continue
      const wie = perId.get(a.ondertekenaar)
      expect([a.organisatie, wie?.organisatie, wie?.rollen.includes('bestuurder')]).toEqual([
        a.organisatie,
        a.organisatie,
        true,
      ])
    }
    expect(afspraken.filter((a) => !codes.has(a.organisatie))).toEqual([])
    expect(new Set(afspraken.map((a) => a.organisatie)).size).toBe(afspraken.length)
  })

  it('REG-05 every executor and municipality that signed has somebody in the register', () => {
    const leeg = [...verbonden].filter(
      (o) =>
        !o.startsWith('min-') &&
        !['pmm', 'demo-raadslieden', 'so0621'].includes(o) &&
        !vermeldingen.some((v) => v.organisatie === o),
    )
    expect(leeg).toEqual([])
  })

  it('INV-28 the unconnected professional works for a municipality that has not signed', () => {
    expect(verbonden.has(perId.get('niet-aangesloten')?.organisatie ?? '')).toBe(false)
    expect(dekkingen.find((d) => d.organisatie === perId.get('raadsvrouw')?.organisatie)?.valtOnderAfspraakVan).toBe(
      'GM0479',
    )
  })
})
