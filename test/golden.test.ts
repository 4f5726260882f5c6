import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alleRoutes, geheel } from '../src/app/geheel.ts'
import { openApi } from '../src/app/openapi.ts'
import { alsMarkdown, dpia, register, registerMarkdown } from '../src/domein/toezicht/index.ts'
import { allUseCases } from '../src/platform/usecase.ts'
import { type TestDb, testDb } from './support/db.ts'
import { activities, type Column, dataRegister, rightsMatrix, statePictures } from './support/golden.ts'
import { read, root } from './support/sources.ts'

// What a change does to the outside shows up here as a diff. `npm run generate` writes these files anew.
const golden = (name: string): string => join(root, 'docs/generated', name)

// Use cases that other tests define for themselves ('proef.…') share this process and are not part of the house.
const served = () => allUseCases().filter((u) => !u.name.startsWith('proef.'))

let db: TestDb
beforeAll(async () => {
  db = await testDb()
})
afterAll(async () => db.drop())

describe('docs/generated is what the code says', () => {
  it('rechten.md: role x use case', async () => {
    await expect(rightsMatrix(served())).toMatchFileSnapshot(golden('rechten.md'))
  })

  it('verwerkingen.md: processing activities', async () => {
    await expect(activities(served())).toMatchFileSnapshot(golden('verwerkingen.md'))
  })

  it('every activity that a use case names is in the register, and each entry is used', () => {
    const beschreven = register().map((v) => v.id)
    const genoemd = [...new Set(served().map((u) => u.activiteit))].sort()
    // A new activity: src/domein/toezicht/toezicht.verwerkingen.texts.ts
    expect(genoemd.filter((x) => !beschreven.includes(x))).toEqual([])
    expect(beschreven.filter((x) => !genoemd.includes(x))).toEqual([])
  })

  it('docs/verwerkingen.md: the register of processing activities', async () => {
    await expect(registerMarkdown(register())).toMatchFileSnapshot(join(root, 'docs/verwerkingen.md'))
  })

  it('dpia.md: the data protection impact assessment', async () => {
    const eigenaar = 'de verwerkende organisatie'
    await expect(alsMarkdown(dpia(register(), 'zie de versie', eigenaar))).toMatchFileSnapshot(golden('dpia.md'))
  })

  it('statussen.md: state machines', async () => {
    await expect(statePictures(geheel)).toMatchFileSnapshot(golden('statussen.md'))
  })

  it('openapi.json: the API', async () => {
    const spec = JSON.stringify(openApi(alleRoutes, 'https://maatwerkpad.example'), null, 2)
    await expect(`${spec}\n`).toMatchFileSnapshot(golden('openapi.json'))
  })

  it('gegevens.md: what is kept, per column', async () => {
    const client = new pg.Client({ connectionString: db.ownerUrl })
    await client.connect()
    const { rows } = await client.query<Column>(`select c.relname as tabel, obj_description(c.oid) as uitleg,
        a.attname as kolom, format_type(a.atttypid, a.atttypmod) as type, col_description(c.oid, a.attnum) as klasse
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'kysely_%'
      order by c.relname, a.attnum`)
    await client.end()
    await expect(dataRegister(rows)).toMatchFileSnapshot(golden('gegevens.md'))
  })

  it('db.generated.ts: the types of the migrated database', async () => {
    const bin = join(root, 'node_modules/.bin/kysely-codegen')
    const out = execFileSync(
      bin,
      [
        ...['--print', '--camel-case', '--dialect', 'postgres', '--date-parser', 'string'],
        ...['--type-mapping', '{"int8":"number"}', '--exclude-pattern', 'kysely_*', '--url', db.ownerUrl],
      ],
      { cwd: root, encoding: 'utf8' },
    )
    const at = out.indexOf('/**')
    await expect(`${out.slice(at).trimEnd()}\n`).toMatchFileSnapshot(join(root, 'src/platform/db.generated.ts'))
    expect(read('src/platform/db.generated.ts')).toContain('export interface DB')
  })
})
