import { describe, expect, it } from 'vitest'
import { type Actor, type Rol, rollen, weigering } from '../../platform/policy.ts'
import { type CasusSubject, casusPolicy, stapPolicy } from './casus.policy.ts'
import type { CasusStatus } from './casus.schema.ts'
import { casusVerwacht } from './casus.verwacht.ts'

const actor = (rol: Rol, over: Partial<Actor> = {}): Actor => ({
  persoonId: 'ik',
  naam: 'Ik',
  functie: '',
  organisatieId: 'eigen',
  organisatieNaam: 'Eigen',
  organisatieSoort: 'gemeente',
  rollen: [rol],
  sneltoets: true,
  systeem: null,
  ...over,
})
const subject = (status: CasusStatus, over: Partial<CasusSubject> = {}): CasusSubject => ({
  status,
  organisatieId: 'eigen',
  regisseurId: 'ander',
  regievoerderId: 'ander',
  uitvoeringVanuit: 'lmm_behandeling',
  letVoorzitterId: 'ander',
  partijOrganisatieIds: ['duo'],
  betrokkenIds: [],
  ...over,
})

/** Actor and case such that this role stands in the wanted relation, and nothing else gives a right. */
const inRelatie: Record<string, (status: CasusStatus) => [Actor, CasusSubject][]> = {
  professional: (s) => [
    [actor('professional'), subject(s, { betrokkenIds: ['ik'] })],
    [actor('casusregisseur'), subject(s, { betrokkenIds: ['ik'] })],
  ],
  casusregisseur: (s) => [
    [actor('professional'), subject(s, { regisseurId: 'ik' })],
    [actor('casusregisseur'), subject(s, { regisseurId: 'ik' })],
  ],
  lmm_coordinator: (s) => [[actor('lmm_coordinator'), subject(s)]],
  regievoerder: (s) => [[actor('regievoerder', { organisatieId: 'pmm' }), subject(s, { regievoerderId: 'ik' })]],
  let_voorzitter: (s) => [[actor('let_voorzitter', { organisatieId: 'pmm' }), subject(s, { letVoorzitterId: 'ik' })]],
}

describe('GEN-01 every status × action × relation against the Who column of eisen 3.4', () => {
  it.each(casusVerwacht)('$van × $actie', ({ van, actie, wie }) => {
    for (const [relatie, maak] of Object.entries(inRelatie)) {
      // The casusregisseur is a professional of the case too.
      const namen = relatie === 'casusregisseur' ? ['casusregisseur', 'professional'] : [relatie]
      const mag = wie.some((w) => namen.includes(w))
      for (const [wieDan, casus] of maak(van)) {
        // Closing: a case of the LMM by its regievoerder, a local one by the professional.
        const s = actie === 'sluit' && relatie !== 'regievoerder' ? { ...casus, regievoerderId: null } : casus
        expect([relatie, wieDan.rollen, weigering(stapPolicy(actie), wieDan, s) === null]).toEqual([
          relatie,
          wieDan.rollen,
          mag,
        ])
      }
    }
  })
})

describe('LET-01, INV-3 every role × action without a relation to the case is refused', () => {
  it.each(rollen)('%s', (rol) => {
    for (const { van, actie, wie } of casusVerwacht) {
      const r = weigering(stapPolicy(actie), actor(rol, { organisatieId: 'elders' }), subject(van))
      // The coordinator assigns: that right needs no relation.
      expect([van, actie, r === null]).toEqual([
        van,
        actie,
        rol === 'lmm_coordinator' && wie.includes('lmm_coordinator'),
      ])
      expect(r?.kind ?? 'forbidden').toBe('forbidden')
    }
  })
})

describe('rights that look at more than the role', () => {
  it('a colleague of the same organisation without access to the case may nothing', () => {
    expect(weigering(stapPolicy('start'), actor('professional'), subject('concept'))?.code).toBe('casus.niet-aan-jou')
  })
  it('a person with access from another organisation does not steer the case', () => {
    const vreemd = actor('professional', { organisatieId: 'elders' })
    expect(
      weigering(stapPolicy('start'), vreemd, subject('concept', { betrokkenIds: ['ik'], regisseurId: 'ik' })),
    ).not.toBeNull()
  })
  it('INV-9 a chair from an organisation that is party, or that owns the case, is refused', () => {
    const p = stapPolicy('wijsLetAf')
    const s = subject('let_verzocht', { letVoorzitterId: 'ik' })
    expect(weigering(p, actor('let_voorzitter', { organisatieId: 'duo' }), s)).not.toBeNull()
    expect(weigering(p, actor('let_voorzitter', { organisatieId: 'eigen' }), s)).not.toBeNull()
    expect(weigering(p, actor('let_voorzitter', { organisatieId: 'pmm' }), s)).toBeNull()
    expect(weigering(p, actor('let_voorzitter', { organisatieId: 'pmm' }), { ...s, letVoorzitterId: null })).toBeNull()
  })
  it('a draft without regisseur may be dropped by who works on it', () => {
    const s = subject('concept', { regisseurId: null, betrokkenIds: ['ik'] })
    expect(weigering(stapPolicy('trekIn'), actor('professional'), s)).toBeNull()
    expect(weigering(stapPolicy('trekIn'), actor('professional'), { ...s, betrokkenIds: [] })).not.toBeNull()
  })
  it('a local case is not closed by a regievoerder, a case of the LMM not by the professional', () => {
    const s = subject('afgerond', { regisseurId: 'ik', regievoerderId: 'ander' })
    expect(weigering(stapPolicy('sluit'), actor('professional'), s)).not.toBeNull()
    expect(weigering(stapPolicy('sluit'), actor('professional'), { ...s, regievoerderId: null })).toBeNull()
  })
  it('INV-38 a case that came back from the LMM and was solved locally is closed by its professional', () => {
    const s = subject('afgerond', { regisseurId: 'ik', regievoerderId: 'ander', uitvoeringVanuit: null })
    expect(weigering(stapPolicy('sluit'), actor('professional'), s)).toBeNull()
    expect(weigering(stapPolicy('sluit'), actor('regievoerder', { persoonId: 'ander' }), s)).not.toBeNull()
    expect(
      weigering(stapPolicy('sluit'), actor('professional'), { ...s, uitvoeringVanuit: 'let_behandeling' }),
    ).not.toBeNull()
  })
  it('INV-32 administrators never touch case content', () => {
    for (const rol of ['platformbeheerder', 'organisatiebeheerder', 'relatiebeheerder', 'fg'] as const) {
      expect(weigering(casusPolicy.werkBij, actor(rol), subject('register', { betrokkenIds: ['ik'] }))).not.toBeNull()
      expect(weigering(casusPolicy.maak, actor(rol), subject('concept'))).not.toBeNull()
    }
  })
  it('INV-45, INV-28 any professional may make a case', () => {
    expect(
      weigering(casusPolicy.maak, actor('professional', { organisatieId: 'niet-aangesloten' }), subject('concept')),
    ).toBeNull()
  })
  it('INV-46 the leidinggevende hands over inside the own organisation only', () => {
    const p = casusPolicy.wijsRegisseurToe
    expect(weigering(p, actor('leidinggevende'), subject('register'))).toBeNull()
    expect(weigering(p, actor('leidinggevende', { organisatieId: 'elders' }), subject('register'))).not.toBeNull()
    expect(weigering(p, actor('professional'), subject('register', { regisseurId: 'ik' }))).toBeNull()
  })
})
