import { describe, expect, it } from 'vitest'
import { BepalingSchema, GemeenteSchema, leesAfwijkingsruimte, leesOrganisaties } from './schema.ts'

const organisaties = leesOrganisaties()
const bepalingen = leesAfwijkingsruimte()

function dubbelen(waarden: readonly (string | null)[]): string[] {
  const gezien = new Set<string>()
  return waarden.flatMap((w) => {
    if (w === null) return []
    if (gezien.has(w)) return [w]
    gezien.add(w)
    return []
  })
}

describe('REG-01 the organisations of the reference data', () => {
  const { gemeenten, landelijk, samenwerkingsverbanden, provincies, veiligheidsregios } = organisaties
  const codes = [
    ...gemeenten.map((g) => g.code),
    ...landelijk.map((o) => o.id),
    ...samenwerkingsverbanden.map((s) => s.id),
  ]
  const gemeentecodes = new Set(gemeenten.map((g) => g.code))
  const landelijkeIds = new Set(landelijk.map((o) => o.id))
  const bronnen = new Set(organisaties.bron.map((b) => b.id))

  it('count what the file says it counts', () => {
    expect(gemeenten).toHaveLength(342)
    expect(organisaties.aantallen).toEqual({
      gemeenten: gemeenten.length,
      provincies: provincies.length,
      inwonersSom: gemeenten.reduce((som, g) => som + g.inwoners, 0),
      samenwerkingsverbanden: samenwerkingsverbanden.length,
      landelijk: landelijk.length,
    })
    for (const p of provincies) {
      expect(gemeenten.filter((g) => g.provincieCode === p.code)).toHaveLength(p.aantalGemeenten)
    }
    for (const v of veiligheidsregios) {
      expect(gemeenten.filter((g) => g.veiligheidsregio === v.code)).toHaveLength(v.aantalGemeenten)
    }
  })

  it('have unique codes, names, TOOI and OIN', () => {
    expect(dubbelen(codes)).toEqual([])
    expect(dubbelen(gemeenten.map((g) => g.naam))).toEqual([])
    expect(dubbelen([...gemeenten, ...landelijk, ...samenwerkingsverbanden].map((o) => o.tooi))).toEqual([])
    expect(dubbelen([...gemeenten, ...landelijk].map((o) => o.oin))).toEqual([])
  })

  it('refer only to what exists', () => {
    const provinciecodes = new Set(provincies.map((p) => p.code))
    const regiocodes = new Set(veiligheidsregios.map((v) => v.code))
    expect(
      gemeenten.filter((g) => !provinciecodes.has(g.provincieCode) || !regiocodes.has(g.veiligheidsregio)),
    ).toEqual([])
    expect(samenwerkingsverbanden.flatMap((s) => s.deelnemers).filter((c) => !gemeentecodes.has(c))).toEqual([])
    const verwijzingen = landelijk.flatMap((o) => [o.ministerie, o.onderdeelVan, o.wijziging?.in])
    expect(verwijzingen.filter((id) => id != null && !landelijkeIds.has(id))).toEqual([])
    expect(landelijk.flatMap((o) => o.werkgebied ?? []).filter((c) => !gemeentecodes.has(c))).toEqual([])
    expect(landelijk.flatMap((o) => o.pmm.bron).filter((b) => !bronnen.has(b))).toEqual([])
  })

  it('name the successor of an organisation that ended', () => {
    expect(landelijk.filter((o) => o.status === 'opgeheven' && !o.wijziging)).toEqual([])
  })

  it('refuse an OIN that is not twenty digits and an unknown field', () => {
    const eerste = gemeenten[0]
    expect(GemeenteSchema.safeParse({ ...eerste, oin: '0000000182578343400' }).success).toBe(false)
    expect(GemeenteSchema.safeParse({ ...eerste, kleur: 'groen' }).success).toBe(false)
  })
})

describe('AFW-01 the catalogue of legal room', () => {
  it('ships all 253 provisions with a unique id', () => {
    expect(bepalingen).toHaveLength(253)
    expect(dubbelen(bepalingen.map((b) => b.id))).toEqual([])
  })

  it('INV-42 dates every source it names', () => {
    expect(bepalingen.filter((b) => (b.source === null) !== (b.source_date === null))).toEqual([])
    expect(bepalingen.filter((b) => b.confidence === 'verified' && b.source === null)).toEqual([])
  })

  it('INV-19 marks what does not yet exist as toekomstig, never as geldend', () => {
    const toekomst = bepalingen.filter((b) => b.status === 'toekomstig').map((b) => b.id)
    expect(toekomst.sort()).toEqual(['regie-urgentie-toekomst', 'szw-wetsvoorstel-handhaving'])
  })

  it('AFW-20 holds the deviation from the BRP of casus 3', () => {
    const brp = bepalingen.find((b) => b.id === 'brp-1-7-2d-afwijken-van-brp')
    expect([brp?.law, brp?.article, brp?.lid]).toEqual(['Wet basisregistratie personen', '1.7', '2 onder d'])
  })

  it('refuses a provision of an unknown kind', () => {
    expect(BepalingSchema.safeParse({ ...bepalingen[0], type: 'doorzettingsmacht' }).success).toBe(false)
  })
})
