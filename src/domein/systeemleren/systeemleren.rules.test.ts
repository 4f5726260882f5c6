import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../platform/errors.ts'
import {
  antwoordstand,
  nagaanVanaf,
  reactieUiterlijk,
  type SignaalFeiten,
  signaalOvergangen,
  zetSignaalStap,
} from './systeemleren.rules.ts'
import { type SignaalActie, type SignaalStatus, signaalActies, signaalStatussen } from './systeemleren.schema.ts'

// eisen 3.5, by hand: gesignaleerd → geduid → (gekoppeld) → teruggelegd → reactie_ontvangen → uitkomst_vastgesteld →
// nagegaan → gesloten; also afgevallen with reason.
const verwacht: readonly (readonly [SignaalStatus, SignaalActie, SignaalStatus])[] = [
  ['gesignaleerd', 'duid', 'geduid'],
  ['geduid', 'koppel', 'gekoppeld'],
  ['geduid', 'legTerug', 'teruggelegd'],
  ['gekoppeld', 'legTerug', 'teruggelegd'],
  ['teruggelegd', 'ontvangReactie', 'reactie_ontvangen'],
  ['reactie_ontvangen', 'stelUitkomstVast', 'uitkomst_vastgesteld'],
  ['uitkomst_vastgesteld', 'gaNa', 'nagegaan'],
  ['nagegaan', 'sluit', 'gesloten'],
  ['gesignaleerd', 'valAf', 'afgevallen'],
  ['geduid', 'valAf', 'afgevallen'],
  ['gekoppeld', 'valAf', 'afgevallen'],
  // ours: silence past the reply date
  ['teruggelegd', 'stelUitkomstVast', 'uitkomst_vastgesteld'],
]
const feiten = (over: Partial<SignaalFeiten> = {}): SignaalFeiten => ({
  vandaag: '2026-03-03',
  omschrijving: 'Aanpassen kan pas na een betalingsachterstand.',
  gebied: 'wet_en_regelgeving',
  vraagtOmWet: true,
  wetsvragen: {
    bestaandeInstrumenten: 'a',
    waaromOnvoldoende: 'b',
    werktVoorstel: 'c',
    zonderWet: 'd',
    oorzaakInOrganisatie: 'e',
  },
  patroonId: 'p',
  geadresseerdeId: 'ocw',
  vraag: 'Kan de termijn eerder worden aangepast?',
  reactieVoor: '2026-04-14',
  reactie: 'Ja, dat regelen wij.',
  uitkomst: 'overgenomen',
  waarom: 'Het knelpunt komt vaker voor.',
  gevolgtype: 'wetgeving',
  verwijzing: 'Kamerstuk 36 283 nr. 2',
  nagaanDoorOrganisatieId: 'pmm',
  nagaanBevinding: 'Het wetsvoorstel is ingediend.',
  reden: 'Dubbel.',
  ...over,
})
const codes = (doe: () => unknown): string[] => {
  try {
    doe()
    return []
  } catch (e) {
    if (e instanceof Refusal)
      return (e.extra.ontbreekt?.map((o) => o.code) ?? [e.code]).map((c) => c.replace('systeemleren.', ''))
    throw e
  }
}
const mist = (van: SignaalStatus, actie: SignaalActie, over: Partial<SignaalFeiten>) =>
  codes(() => zetSignaalStap(van, actie, feiten(over)))

describe('SL-03, SL-04 every status × action', () => {
  it.each(signaalStatussen.flatMap((s) => signaalActies.map((a) => [s, a] as const)))('%s × %s', (van, actie) => {
    const rij = verwacht.find(([v, a]) => v === van && a === actie)
    if (rij) expect(zetSignaalStap(van, actie, feiten())).toBe(rij[2])
    else expect(codes(() => zetSignaalStap(van, actie, feiten()))).toEqual(['stap-bestaat-niet'])
    expect(Object.keys(signaalOvergangen[van]).includes(actie)).toBe(rij !== undefined)
  })
  it('SL-19, SL-20 a wish for a new law answers the four questions, after the question into the own practice', () => {
    const leeg = {
      bestaandeInstrumenten: null,
      waaromOnvoldoende: '',
      werktVoorstel: ' ',
      zonderWet: null,
      oorzaakInOrganisatie: null,
    }
    expect(mist('gesignaleerd', 'duid', { wetsvragen: leeg })).toEqual([
      'wetsvraag-oorzaak-in-organisatie',
      'wetsvraag-bestaande-instrumenten',
      'wetsvraag-waarom-onvoldoende',
      'wetsvraag-werkt-voorstel',
      'wetsvraag-zonder-wet',
    ])
    expect(mist('gesignaleerd', 'duid', { wetsvragen: leeg, vraagtOmWet: false })).toEqual([])
  })
  it('put back with addressee, question and a reply date', () => {
    expect(mist('geduid', 'legTerug', { geadresseerdeId: null, vraag: '', reactieVoor: '2026-03-02' })).toEqual([
      'geen-geadresseerde',
      'geen-vraag',
      'geen-reactiedatum',
    ])
  })
  it('INV-35 no outcome without why, no closing without both, dropped only with reason', () => {
    expect(mist('reactie_ontvangen', 'stelUitkomstVast', { uitkomst: null, waarom: '', gevolgtype: null })).toEqual([
      'geen-uitkomst',
      'geen-waarom',
      'geen-gevolgtype',
    ])
    expect(mist('nagegaan', 'sluit', { uitkomst: null, waarom: null })).toEqual(['geen-uitkomst', 'geen-waarom'])
    expect(mist('geduid', 'valAf', { reden: ' ' })).toEqual(['geen-reden'])
  })
  it('SL-07 a change of law has its reference', () => {
    expect(mist('reactie_ontvangen', 'stelUitkomstVast', { verwijzing: null })).toEqual(['geen-verwijzing'])
    expect(mist('reactie_ontvangen', 'stelUitkomstVast', { verwijzing: null, uitkomst: 'niet' })).toEqual([])
  })
  it('SL-13 silence is an outcome only after the reply date', () => {
    const stil = { reactie: null, uitkomst: 'geen_reactie' as const, gevolgtype: 'geen' as const }
    expect(mist('teruggelegd', 'stelUitkomstVast', stil)).toEqual(['reactietermijn-loopt-nog'])
    expect(mist('teruggelegd', 'stelUitkomstVast', { ...stil, reactieVoor: '2026-03-02' })).toEqual([])
    expect(mist('teruggelegd', 'stelUitkomstVast', { ...stil, uitkomst: 'niet', reactieVoor: '2026-03-02' })).toEqual([
      'reactietermijn-loopt-nog',
    ])
  })
  it('INV-36 the addressee does not check itself', () => {
    expect(mist('uitkomst_vastgesteld', 'gaNa', { nagaanDoorOrganisatieId: 'ocw' })).toEqual([
      'nagaan-door-geadresseerde',
    ])
    expect(mist('uitkomst_vastgesteld', 'gaNa', { nagaanDoorOrganisatieId: null, nagaanBevinding: '' })).toEqual([
      'nagaan-door-geadresseerde',
      'geen-bevinding',
    ])
  })
  it('INV-35 on any walk, what is closed has outcome and why and was checked', () => {
    const stap = fc.record({ actie: fc.constantFrom(...signaalActies), heel: fc.boolean() })
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 80 }), (stappen) => {
        let status: SignaalStatus = 'gesignaleerd'
        const spoor: string[] = []
        for (const s of stappen) {
          const f = s.heel
            ? feiten()
            : feiten({ uitkomst: null, waarom: null, reden: null, nagaanDoorOrganisatieId: 'ocw' })
          const was: SignaalStatus = status
          const fout = codes(() => {
            status = zetSignaalStap(was, s.actie, f)
          })
          if (fout.length === 0) spoor.push(status)
          if (fout.length === 0 && ['gesloten', 'afgevallen', 'nagegaan', 'uitkomst_vastgesteld'].includes(status))
            expect(s.heel).toBe(true)
        }
        if (spoor.at(-1) === 'gesloten')
          expect(spoor.slice(-3)).toEqual(['uitkomst_vastgesteld', 'nagegaan', 'gesloten'])
      }),
    )
  })
})

describe('clocks and answered share', () => {
  it('6 weeks for a reply, 6 months for the check', () => {
    expect(reactieUiterlijk('2026-03-03')).toBe('2026-04-14')
    expect(nagaanVanaf('2026-08-31')).toBe('2027-02-28')
  })
  it('SL-13 counts what was answered, in time and late', () => {
    expect(
      antwoordstand(
        [
          { reactieVoor: '2026-03-01', reactieOp: '2026-03-01' },
          { reactieVoor: '2026-03-01', reactieOp: '2026-03-02' },
          { reactieVoor: '2026-03-01', reactieOp: null },
          { reactieVoor: '2026-03-10', reactieOp: null },
        ],
        '2026-03-05',
      ),
    ).toEqual({ teruggelegd: 4, beantwoord: 2, opTijd: 1, teLaat: 2 })
  })
})
