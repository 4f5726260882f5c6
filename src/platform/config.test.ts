import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, loadConfig } from './config.ts'

const regels = (env: Record<string, string>): readonly string[] => {
  try {
    loadConfig(env)
  } catch (e) {
    if (e instanceof ConfigError) return e.regels
    throw e
  }
  return []
}

describe('settings', () => {
  test('without any setting the demo runs on loopback with the embedded database', () => {
    expect(loadConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      idpPort: 3001,
      idpUrl: 'http://127.0.0.1:3001',
      baseUrl: 'http://127.0.0.1:3000',
      dataDir: path.resolve('data'),
      databaseUrl: null,
      demo: true,
    })
  })

  test('IDP_PORT follows PORT, BASE_URL follows both, empty counts as absent', () => {
    expect(loadConfig({ PORT: '4100', HOST: '0.0.0.0', BASE_URL: '', LOG_LEVEL: ' ' })).toMatchObject({
      idpPort: 4101,
      baseUrl: 'http://127.0.0.1:4100',
      logLevel: 'warn',
    })
    expect(loadConfig({ HOST: '::1' }).baseUrl).toBe('http://[::1]:3000')
  })

  test('every wrong setting is named at once, one line each', () => {
    const wrong = { PORT: '99999', IDP_PORT: '0', LOG_LEVEL: 'luid', DATABASE_URL: 'mysql://u:geheim@h/d' }
    const lines = regels({ ...wrong, NODE_ENV: 'prod' })
    expect(lines.map((l) => l.split(':')[0])).toEqual(['NODE_ENV', 'PORT', 'IDP_PORT', 'DATABASE_URL', 'LOG_LEVEL'])
    expect(lines.join('\n')).not.toContain('geheim')
    for (const l of lines) expect(l).toMatch(/^[A-Z_]+: .+\.$/)
  })

  test.each([
    [{ PORT: '0' }],
    [{ PORT: 'tachtig' }],
    [{ PORT: '65535' }],
    [{ PORT: '3000', IDP_PORT: '3000' }],
    [{ IDP_PORT: '-1' }],
    [{ BASE_URL: 'https://x.example/pad' }],
    [{ RATE_LIMIT_PER_MINUTE: '0' }],
    [{ SMTP_URL: 'mail.example' }],
    [{ HOST: 'een twee' }],
  ])('refuses %o', (env) => {
    expect(regels(env)).toHaveLength(1)
  })

  test('production asks for a database, an https address, a key and issuers, all in one go', () => {
    const lines = regels({ NODE_ENV: 'production' })
    expect(lines.map((l) => l.split(':')[0])).toEqual([
      'DATABASE_URL',
      'BASE_URL',
      'KLUIS_SLEUTEL_BESTAND',
      'ISSUERS_BESTAND',
    ])
    const good = loadConfig({
      NODE_ENV: 'production',
      DATABASE_URL: 'postgresql://app:x@db.example/maatwerkpad',
      BASE_URL: 'https://maatwerkpad.example/',
      KLUIS_SLEUTEL_BESTAND: '/etc/maatwerkpad/sleutel',
      ISSUERS_BESTAND: '/etc/maatwerkpad/issuers.json',
    })
    expect(good).toMatchObject({ demo: false, baseUrl: 'https://maatwerkpad.example' })
  })
})
