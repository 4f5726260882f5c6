import { describe, expect, it } from 'vitest'
import { counterText, isBsn, sensitiveFinds } from './text-checks.ts'

describe('warning for sensitive text', () => {
  it('knows a BSN by the eleven test', () => {
    expect(isBsn('999990019')).toBe(true)
    expect(isBsn('123456789')).toBe(false)
    expect(isBsn('000000000')).toBe(false)
  })
  it('finds BSN, phone, mail and address, written in several ways', () => {
    expect(sensitiveFinds('Haar nummer is 9999 90 019.')).toEqual(['een BSN'])
    expect(sensitiveFinds('bel 070 000 0482')).toEqual(['een telefoonnummer'])
    expect(sensitiveFinds('bel +31 70 0000482 of mail jan@post.example')).toEqual([
      'een telefoonnummer',
      'een e-mailadres',
    ])
    expect(sensitiveFinds('woont op 1234 AB 12')).toEqual(['een adres'])
  })
  it('INF-12 finds a name behind a form of address or initials, and leaves roles, organisations and laws alone', () => {
    for (const text of [
      'Mevrouw De Vries wacht',
      'huur van dhr. Jansen',
      'J.P. van den Berg',
      'de familie Özdemir',
      'zij heet Fatima',
    ])
      expect([text, sensitiveFinds(text)]).toEqual([text, ['een naam']])
    for (const text of [
      'de moeder in Zaanstad',
      'mevrouw wacht op DUO',
      'Stroom B.V. Noord',
      'Een gezin, de Wmo 2015',
      'Dienst Toeslagen',
    ])
      expect([text, sensitiveFinds(text)]).toEqual([text, []])
  })
  it('leaves amounts, dates and case numbers alone', () => {
    for (const text of ['€ 1.234.567,89', 'op 26 november 2026', 'MP-0412', 'artikel 6.10 en 7:669', '1234567890123'])
      expect(sensitiveFinds(text)).toEqual([])
  })
  it('counts down in words', () => {
    expect(counterText(200, 0)).toBe('Hoogstens 200 tekens')
    expect(counterText(200, 199)).toBe('Nog 1 teken')
    expect(counterText(200, 203)).toBe('3 tekens te veel')
  })
})
