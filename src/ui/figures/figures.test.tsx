import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { StaafGrafiek } from './charts.tsx'
import { shorten, textWidth, wrap } from './drawing.tsx'
import { Huishouden } from './huishouden.tsx'
import { Ladder } from './ladder.tsx'
import { completeTreden, type LadderProps, ladderText, ladderTitle, type Trede } from './ladder-model.ts'
import { MiniLadder } from './mini-ladder.tsx'
import { columnsOf, Samenhang } from './samenhang.tsx'
import { days, inferWaits, monthsBetween, totalsText } from './waiting-model.ts'
import { WieWachtOpWie } from './wie-wacht.tsx'

const treden: Trede[] = [
  { trede: 'eigen', status: 'bereikt', datum: '3 aug – 14 sep', feiten: ['3 stappen gezet'] },
  { trede: 'register', status: 'overgeslagen' },
  { trede: 'loket', status: 'huidig', datum: 'sinds 28 sep', feiten: ['<b>Tamar</b>'] },
]
const ladder: LadderProps = {
  treden,
  bal: { jij: true, tekst: 'bal bij jou' },
  pauze: { loopt: true, tekst: 'UWV, op eigen toezegging: tot 4 dec' },
  overbrugging: { loopt: false, tekst: 'niet in gebruik' },
}

describe('ladder', () => {
  it('always has four rungs; a missing one is later', () => {
    expect(completeTreden(treden).map((t) => t.status)).toEqual(['bereikt', 'overgeslagen', 'huidig', 'later'])
  })
  it('tells in words where the case is, who has the ball and what runs beside it', () => {
    const all = { ...ladder, treden: completeTreden(treden) }
    expect(ladderTitle(all.treden)).toBe('Ladder: de casus staat op trede 3 van 4, Loket (LMM)')
    const text = ladderText(all)
    for (const part of [
      'Eigen organisatie: doorlopen, 3 aug – 14 sep',
      'Maatwerkregister: overgeslagen',
      'De bal bij jou',
      'Pauze: UWV',
    ])
      expect(text).toContain(part)
  })
  it('calls a closed case closed, on the rung where it was solved', () => {
    expect(ladderTitle(completeTreden([{ trede: 'eigen', status: 'bereikt' }]))).toContain('opgelost op trede 1 van 4')
    expect(renderToStaticMarkup(<MiniLadder huidig={null} bereikt={['eigen', 'register']} />)).toContain(
      'Klaar op: Register',
    )
  })
  it('escapes text and gives both drawings a title and a description of their own', () => {
    const html = renderToStaticMarkup(<Ladder {...ladder} />)
    expect(html).toContain('&lt;b&gt;Tamar')
    expect(html.match(/role="img"/g)).toHaveLength(2)
    expect(new Set([...html.matchAll(/<title id="([^"]+)"/g)].map((m) => m[1])).size).toBe(2)
  })
})

const beurten = [
  { wie: 'gemeente', van: '2026-09-01', tot: '2026-09-11', waarvoor: 'begroting' },
  { wie: 'DUO', van: '2026-09-11', tot: '2026-09-21', waarvoor: 'advies' },
  { wie: 'gemeente', van: '2026-09-21', tot: null, waarvoor: 'aanvullen' },
]

describe('who waits for whom', () => {
  it('counts days per organisation up to today', () => {
    expect(days('2026-10-20', '2026-11-03')).toBe(14)
    expect(totalsText(beurten, '2026-09-22')).toBe('11 dagen bij gemeente, 10 dagen bij DUO')
  })
  it('infers that who handed the ball over waits until it comes back', () => {
    expect(inferWaits(beurten, '2026-09-22')).toEqual([
      { wie: 'gemeente', van: '2026-09-11', tot: '2026-09-21', op: 'DUO' },
    ])
  })
  it('marks the months, also over the end of a year', () => {
    expect(monthsBetween('2026-11-15', '2027-01-02')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01'])
  })
  it('has the same facts as a table, and survives one turn that began today', () => {
    expect(renderToStaticMarkup(<WieWachtOpWie beurten={beurten} vandaag="2026-09-22" />)).toContain(
      'Wie had de bal, per periode',
    )
    const today = { wie: 'DUO', van: '2026-09-22', tot: null, waarvoor: 'x' }
    expect(renderToStaticMarkup(<WieWachtOpWie beurten={[today]} vandaag="2026-09-22" />)).not.toContain('NaN')
  })
})

describe('samenhang and household', () => {
  const b = (id: string) => ({ id, organisatie: id, soort: 's', datum: '2026-01-01', gevolg: 'g' })
  it('puts a decision after all that lead to it, and survives a circle', () => {
    const besluiten = ['a', 'b', 'c'].map(b)
    const chain = columnsOf({
      besluiten,
      verbanden: [
        { vanId: 'a', naarId: 'b', soort: 'leidt_tot' },
        { vanId: 'b', naarId: 'c', soort: 'beinvloedt' },
        { vanId: 'c', naarId: 'a', soort: 'botst_met' },
      ],
    })
    expect([...chain.values()]).toEqual([0, 1, 2])
    const circle = [
      { vanId: 'a', naarId: 'b', soort: 'leidt_tot' },
      { vanId: 'b', naarId: 'a', soort: 'leidt_tot' },
    ] as const
    expect(renderToStaticMarkup(<Samenhang besluiten={besluiten} verbanden={circle} />)).not.toContain('NaN')
  })
  it('says in words who lives there and who is vulnerable', () => {
    const html = renderToStaticMarkup(
      <Huishouden
        leden={[
          { id: '1', pseudoniem: 'Oma', rol: 'inwonend', leeftijdsklasse: '67+', minderjarig: false, kwetsbaar: true },
        ]}
      />,
    )
    expect(html).toContain('Oma (inwonend, 67+ jaar, kwetsbaar).')
  })
})

describe('charts and text', () => {
  it('shows a hidden count as words, and no bar of not-a-number without data', () => {
    const one = renderToStaticMarkup(
      <StaafGrafiek titel="T" kolom="N" staven={[{ label: 'a', waarde: 0, tekst: 'minder dan 5' }]} />,
    )
    expect(one).toContain('minder dan 5')
    expect(renderToStaticMarkup(<StaafGrafiek titel="T" kolom="N" staven={[]} />)).not.toContain('NaN')
  })
  it('wraps and shortens to a width', () => {
    const lines = wrap('antwoord binnen twee werkdagen', 90, 13)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(90)
    expect(shorten('Zandermeer', 30, 13).endsWith('…')).toBe(true)
  })
})
