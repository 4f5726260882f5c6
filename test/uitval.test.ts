import { describe, expect, it } from 'vitest'
import { goed, proefUitval } from './support/uitval.ts'

// `npm run proef:uitval` does this twenty times.
describe('a plug that is pulled', { timeout: 240_000 }, () => {
  it('INV-37 kill -9 of application, database and both: what was acknowledged is there, once, and the journal is whole', async () => {
    const uitslagen = await proefUitval(3)
    expect(uitslagen.map((u) => u.geraakt)).toEqual(['applicatie', 'database', 'beide'])
    expect(uitslagen.filter((u) => !goed(u))).toEqual([])
  })
})
