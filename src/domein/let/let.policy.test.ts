import { describe, expect, it } from 'vitest'
import { type Actor, type Rol, rollen, weigering } from '../../platform/policy.ts'
import { letPolicy, type RegelSubject, regelPolicy, type SessieSubject, sessieStapPolicy } from './let.policy.ts'
import { letVerwacht } from './let.verwacht.ts'

const actor = (rol: Rol, organisatieId = 'pmm'): Actor => ({
  persoonId: 'ik',
  naam: 'Ik',
  functie: '',
  organisatieId,
  organisatieNaam: '',
  organisatieSoort: 'departement',
  rollen: [rol],
  sneltoets: true,
  systeem: null,
})
const sessie = (over: Partial<SessieSubject> = {}): SessieSubject => ({
  status: 'verzocht',
  voorzitterId: 'ander',
  secretarisId: 'ander',
  regievoerderId: 'ander',
  partijen: [{ organisatieId: 'duo' }, { organisatieId: 'gemeente' }],
  ...over,
})
const jij = sessie({ voorzitterId: 'ik', secretarisId: 'ik', regievoerderId: 'ik' })

describe('LET-08 every step × role against the LET column of eisen 3.2', () => {
  it.each(letVerwacht)('$van × $actie', ({ van, actie, wie }) => {
    for (const rol of rollen) {
      const mag = wie.some((w) => w === rol)
      expect([rol, weigering(sessieStapPolicy(actie), actor(rol), { ...jij, status: van }) === null]).toEqual([
        rol,
        mag,
      ])
      // The same role on someone else's session may nothing.
      expect([rol, weigering(sessieStapPolicy(actie), actor(rol), sessie())?.kind]).toEqual([rol, 'forbidden'])
    }
  })
  it('INV-9 a chair who works for a party may do nothing in that session', () => {
    for (const { actie, wie } of letVerwacht) {
      if (wie.includes('let_voorzitter')) {
        expect(weigering(sessieStapPolicy(actie), actor('let_voorzitter', 'duo'), jij)?.code).toBe('let.niet-aan-jou')
      }
    }
  })
  it('secretary and chair keep the agenda, the coordinator asks the chair', () => {
    expect(weigering(letPolicy.werkAgendaBij, actor('let_secretaris'), jij)).toBeNull()
    expect(weigering(letPolicy.werkAgendaBij, actor('regievoerder'), jij)).not.toBeNull()
    expect(weigering(letPolicy.kiesVoorzitter, actor('lmm_coordinator'), sessie())).toBeNull()
    expect(weigering(letPolicy.kiesVoorzitter, actor('let_voorzitter'), sessie())).not.toBeNull()
  })
})

describe('decision lines', () => {
  const regel = (over: Partial<RegelSubject> = {}): RegelSubject => ({
    ...sessie(),
    organisatieId: 'duo',
    leden: [{ persoonId: 'ik', organisatieId: 'duo', soort: 'bestuurder', mandaat: null }],
    vandaag: '2026-03-20',
    ...over,
  })
  it('INV-7 only a member of the own organisation confirms, whatever other role a person has', () => {
    for (const rol of rollen) {
      const mag = ['let_lid', 'bestuurder', 'maatwerkfunctionaris'].includes(rol)
      expect([rol, weigering(regelPolicy.bevestig, actor(rol, 'duo'), regel()) === null]).toEqual([rol, mag])
      expect([rol, weigering(regelPolicy.bevestig, actor(rol, 'uwv'), regel())?.kind]).toEqual([rol, 'forbidden'])
    }
    expect(weigering(regelPolicy.bevestig, actor('let_lid', 'duo'), regel({ leden: [] }))?.code).toBe(
      'let.regel-van-andere-organisatie',
    )
  })
  it('INV-7 a person who is member for another organisation and works at this one does not confirm', () => {
    const leden = [{ persoonId: 'ik', organisatieId: 'uwv', soort: 'bestuurder' as const, mandaat: null }]
    expect(weigering(regelPolicy.bevestig, actor('let_lid', 'duo'), regel({ leden }))).not.toBeNull()
  })
  it('INV-8 a replacement without mandate is refused', () => {
    const leden = [{ persoonId: 'ik', organisatieId: 'duo', soort: 'vervanger' as const, mandaat: null }]
    expect(weigering(regelPolicy.bevestig, actor('let_lid', 'duo'), regel({ leden }))?.code).toBe(
      'let.vervanger-zonder-mandaat',
    )
  })
  it('the chair does not confirm, even as member', () => {
    expect(weigering(regelPolicy.bevestig, actor('let_lid', 'duo'), regel({ voorzitterId: 'ik' }))?.code).toBe(
      'let.voorzitter-bevestigt-niet',
    )
  })
  it('a text is drawn up by the secretary or the own organisation, follow-up reported by the same', () => {
    const secretaris = regel({ secretarisId: 'ik' })
    expect(weigering(regelPolicy.stelOp, actor('let_secretaris'), secretaris)).toBeNull()
    expect(weigering(regelPolicy.stelOp, actor('let_lid', 'duo'), regel())).toBeNull()
    expect(weigering(regelPolicy.stelOp, actor('let_lid', 'uwv'), regel())).not.toBeNull()
    expect(weigering(regelPolicy.meldOpvolging, actor('let_secretaris'), secretaris)).toBeNull()
    expect(weigering(regelPolicy.meldOpvolging, actor('maatwerkfunctionaris', 'duo'), regel())).toBeNull()
    expect(weigering(regelPolicy.meldOpvolging, actor('maatwerkfunctionaris', 'uwv'), regel())).not.toBeNull()
  })
})
