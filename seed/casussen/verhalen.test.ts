import { describe, expect, it } from 'vitest'
import { casusOvergangen } from '../../src/domein/casus/casus.rules.ts'
import type { CasusActie, CasusStatus } from '../../src/domein/casus/casus.schema.ts'
import type { Transitions } from '../../src/platform/transitions.ts'
import { grondslagen } from '../data/grondslagen.ts'
import { demoOrganisaties, mensen } from '../data/personas.ts'
import { vermeldingen } from '../data/register.ts'
import { leesAfwijkingsruimte, leesOrganisaties } from '../data/schema.ts'
import { verhalen } from './index.ts'
import type { Verhaal } from './verhaal.ts'

const overgangen: Transitions<CasusStatus, CasusActie> = casusOvergangen
const { gemeenten, landelijk } = leesOrganisaties()
const organisaties = new Set([
  ...gemeenten.map((g) => g.code),
  ...landelijk.map((o) => o.id),
  ...demoOrganisaties.map((o) => o.id),
])
const perPersoon = new Map(mensen.map((m) => [m.id, m]))
const perVermelding = new Map(vermeldingen.map((v) => [v.id, v]))
const bepalingen = new Set(leesAfwijkingsruimte().map((b) => b.id))
const bases = new Map(grondslagen.map((g) => [g.id, g]))

function staatNa(verhaal: Verhaal): CasusStatus {
  let staat: CasusStatus = 'concept'
  for (const g of verhaal.verloop) {
    if (g.soort !== 'actie') continue
    const volgende: CasusStatus | undefined = overgangen[staat][g.actie]
    if (!volgende) throw new Error(`${verhaal.code}: ${g.actie} kan niet vanuit ${staat}`)
    staat = volgende
  }
  return staat
}

function organisatiesIn(v: Verhaal): (string | null)[] {
  return [
    v.eigenaar,
    ...v.partijen.map((p) => p.organisatie),
    ...v.besluiten.map((b) => b.organisatie),
    ...v.vorderingen.map((s) => s.schuldeiser),
    ...v.opties.map((o) => o.organisatie),
    ...v.afspraken.map((a) => a.organisatie),
    ...v.overleggen.flatMap((o) => [...o.genodigden, ...o.aanwezig]),
    ...v.verloop.flatMap((g) => (g.soort === 'stap' ? [g.met] : [])),
    ...(v.overbrugging ? [v.overbrugging.aanbieder, ...v.overbrugging.kandidaten.map((k) => k.organisatie)] : []),
    ...(v.let ? v.let.besluitregels.map((r) => r.organisatie) : []),
    ...v.signalen.map((s) => s.organisatie),
  ]
}

function personenIn(v: Verhaal): (string | null)[] {
  return [
    v.casusregisseur,
    v.regievoerder,
    v.aangebrachtDoor?.persoon ?? null,
    ...v.verloop.map((g) => g.door),
    ...v.opties.map((o) => o.door),
    ...(v.overbrugging?.consensus.map((c) => c.wie) ?? []),
    ...(v.let
      ? [v.let.voorzitter, ...v.let.leden.map((l) => l.persoon), ...v.let.besluitregels.map((r) => r.lid)]
      : []),
  ]
}

describe('the six stories', () => {
  it('are the cases of the sources in order', () => {
    expect(verhalen.map((v) => v.code)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6'])
  })
})

describe.each(verhalen.map((v) => [v.code, v] as const))('the story of %s', (_code, v) => {
  it('walks only transitions that exist and ends where it says', () => {
    expect(staatNa(v)).toBe(v.staat)
    const dagen = v.verloop.map((g) => g.dag)
    expect(dagen).toEqual([...dagen].sort((a, b) => a - b))
    expect(dagen.filter((d) => d > 0)).toEqual([])
  })

  it('touches several domains and several laws or organisations', () => {
    expect(v.levensdomeinen.length).toBeGreaterThanOrEqual(2)
    expect(Math.max(v.wetten.length, v.partijen.length)).toBeGreaterThanOrEqual(2)
  })

  it('refers only to organisations, people, entries, provisions and bases that exist', () => {
    expect(organisatiesIn(v).filter((o) => o !== null && !organisaties.has(o))).toEqual([])
    expect(personenIn(v).filter((p) => p !== null && !perPersoon.has(p))).toEqual([])
    const contacten = v.verloop.flatMap((g) => (g.soort === 'contact' ? [g.naar] : []))
    expect(contacten.filter((c) => !perVermelding.has(c))).toEqual([])
    const aanspreekpunten = v.partijen.flatMap((p) => (p.contact === null ? [] : [p.contact]))
    expect(aanspreekpunten.filter((c) => !perVermelding.has(c) && !perPersoon.has(c))).toEqual([])
    expect(v.opties.flatMap((o) => (o.ruimte ? [o.ruimte] : [])).filter((r) => !bepalingen.has(r))).toEqual([])
    const gekozen = v.partijen.flatMap((p) => (p.deling?.grondslag ? [p.deling.grondslag] : []))
    expect(gekozen.filter((g) => !bases.has(g) || bases.get(g)?.soort === 'niet_geldend')).toEqual([])
    const opties = new Set(v.opties.map((o) => o.id))
    expect(v.afspraken.flatMap((a) => (a.optie ? [a.optie] : [])).filter((o) => !opties.has(o))).toEqual([])
    const besluiten = new Set(v.besluiten.map((b) => b.id))
    expect(v.verbanden.flatMap((b) => [b.van, b.naar]).filter((b) => !besluiten.has(b))).toEqual([])
  })

  it('gives every rejected option its reason, and every decision line to a member of that organisation', () => {
    expect(v.opties.filter((o) => o.status === 'afgewezen' && !o.reden)).toEqual([])
    for (const r of v.let?.besluitregels ?? []) expect(perPersoon.get(r.lid)?.organisatie).toBe(r.organisatie)
    if (v.let?.voorzitter) {
      const eigen = perPersoon.get(v.let.voorzitter)?.organisatie
      expect(v.partijen.some((p) => p.organisatie === eigen)).toBe(false)
    }
  })

  it('has a regisseur of the owner, in a role that may direct a case', () => {
    const regisseur = perPersoon.get(v.casusregisseur)
    expect([regisseur?.organisatie, regisseur?.rollen.includes('casusregisseur')]).toEqual([v.eigenaar, true])
  })

  it('is pseudonymous: no names of people, numbers or addresses', () => {
    const tekst = JSON.stringify(v)
    expect(tekst).not.toMatch(/@|\b\d{9}\b|\b\d{4} ?[A-Z]{2}\b|\b06[- ]?\d{8}\b/)
    expect(tekst).not.toMatch(/\b(Bella|Pim)\b/)
    expect(mensen.filter((m) => tekst.includes(m.naam))).toEqual([])
  })

  it('says what was added to the source', () => {
    expect(v.aangevuld.length).toBeGreaterThan(20)
    expect(v.bron.length).toBeGreaterThan(5)
  })
})

describe('what the stories are there to show', () => {
  const perCode = new Map(verhalen.map((v) => [v.code, v]))

  it('C1 has ten parties to consult and a claim that no agreement can pause', () => {
    expect(perCode.get('C1')?.overleggen[0]?.genodigden).toHaveLength(10)
    expect(perCode.get('C1')?.vorderingen.some((s) => s.soort === 'rechterlijk_opgelegd')).toBe(true)
    expect(perCode.get('C1')?.huishouden.filter((l) => l.minderjarig)).toHaveLength(2)
  })

  it('C2 has at least two candidate payers under different laws', () => {
    const regimes = perCode.get('C2')?.overbrugging?.kandidaten.map((k) => k.regime) ?? []
    expect(new Set(regimes)).toEqual(new Set(['Wlz', 'Zvw', 'Wmo 2015']))
  })

  it('C3 is solved by the room in article 1.7 of the Wet BRP', () => {
    expect(perCode.get('C3')?.opties.find((o) => o.status === 'gekozen')?.ruimte).toBe('brp-1-7-2d-afwijken-van-brp')
    expect(perCode.get('C3')?.vorderingen[0]?.bedragInCenten).toBe(2_800_000)
  })

  it('C4 never reaches the desk', () => {
    const acties = perCode.get('C4')?.verloop.flatMap((g) => (g.soort === 'actie' ? [g.actie] : []))
    expect(acties).not.toContain('meldAanBijLmm')
  })

  it('C5 ends with a line of DUO itself and a signal that led to a bill whose fate is still open', () => {
    const c5 = perCode.get('C5')
    expect(c5?.let?.besluitregels.map((r) => r.organisatie)).toEqual(['duo'])
    expect(c5?.signalen[0]).toMatchObject({ gevolg: 'wetgeving', verwijzing: 'Kamerstuk 36 283 nr. 2' })
    expect(c5?.signalen[0]?.nogNagaan).not.toBeNull()
  })
})
