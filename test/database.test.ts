import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDb, testDb } from './support/db.ts'

// The second net, read from the catalogue of a migrated database (docs/adr/0006-rij-beveiliging-en-twee-rollen.md).
const classes = [
  'openbaar',
  'organisatie',
  'beroepsgegeven',
  'pseudoniem',
  'casusgegeven',
  'identificerend',
  'technisch',
]
const personal = ['beroepsgegeven', 'pseudoniem', 'casusgegeven', 'identificerend']
// Append-only: the application may add and read, nothing else.
const appendOnly = ['journaal', 'journaal_keten', 'fondsmutaties']

let db: TestDb
let owner: pg.Client
let app: pg.Client
const names = async (sql: string): Promise<string[]> =>
  (await owner.query<{ naam: string }>(sql)).rows.map((r) => r.naam)

beforeAll(async () => {
  db = await testDb()
  owner = new pg.Client({ connectionString: db.ownerUrl })
  app = new pg.Client({ connectionString: db.appUrl })
  await Promise.all([owner.connect(), app.connect()])
})
afterAll(async () => {
  await Promise.all([owner.end(), app.end()])
  await db.drop()
})

const ours = `c.relkind in ('r', 'p', 'v', 'm') and n.nspname = 'public' and c.relname not like 'kysely_%'
  and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')`

describe('the database is the second net', () => {
  it('INV-31 every table has row-level security', async () => {
    const open = await names(`select c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind in ('r', 'p') and not c.relrowsecurity order by 1`)
    expect(open).toEqual([])
    expect(
      await names(
        `select c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours}`,
      ),
    ).toContain('journaal')
  })

  it('a view runs with the rights of who asks', async () => {
    expect(
      await names(`select c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours}
        and c.relkind = 'v' and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']`),
    ).toEqual([])
  })

  it('every column says which class of data it holds', async () => {
    const without =
      await names(`select format('%s.%s: %s', c.relname, a.attname, col_description(c.oid, a.attnum)) as naam
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where ${ours} and c.relkind in ('r', 'p') and coalesce(col_description(c.oid, a.attnum), '') !~ '^(${classes.join('|')})(:|$)' order by 1`)
    expect(without).toEqual([])
  })

  it('no policy is for everyone, and none shows personal data without a condition', async () => {
    expect(
      await names(`select format('%s on %s', policyname, tablename) as naam from pg_policies
        where schemaname = 'public' and roles <> array['maatwerkpad_app']::name[]`),
    ).toEqual([])
    const wide = await names(`select distinct p.tablename as naam from pg_policies p
      join pg_class c on c.relname = p.tablename and c.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where p.schemaname = 'public' and p.qual = 'true' and p.cmd in ('SELECT', 'ALL')
        and col_description(c.oid, a.attnum) ~ '^(${personal.join('|')})(:|$)'`)
    expect(wide).toEqual([])
  })

  it('the application role owns nothing, bypasses nothing and makes nothing', async () => {
    const role = await owner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = 'maatwerkpad_app'`,
    )
    expect(role.rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false },
    ])
    expect(await names(`select relname as naam from pg_class where relowner = 'maatwerkpad_app'::regrole`)).toEqual([])
    expect(await names(`select proname as naam from pg_proc where proowner = 'maatwerkpad_app'::regrole`)).toEqual([])
    expect(
      await names(
        `select roleid::regrole::text as naam from pg_auth_members where member = 'maatwerkpad_app'::regrole`,
      ),
    ).toEqual([])
    await expect(app.query('create table eigen (id int)')).rejects.toThrow(/permission denied/)
  })

  it('INV-37 journal and ledger: the application adds and reads; nobody updates, deletes or empties', async () => {
    const rights =
      await names(`select format('%s %s', table_name, privilege_type) as naam from information_schema.role_table_grants
      where grantee in ('maatwerkpad_app', 'PUBLIC') and table_name in (${appendOnly.map((t) => `'${t}'`).join(', ')})
        and privilege_type not in ('SELECT', 'INSERT')`)
    expect(rights).toEqual([])
    await expect(app.query('update journaal set reden = null')).rejects.toThrow(/permission denied/)
    await expect(owner.query('delete from journaal')).rejects.toThrow(/alleen toevoegen/)
    await expect(owner.query('truncate journaal, journaal_keten')).rejects.toThrow(/alleen toevoegen/)
  })

  it('functions that run as the owner have a fixed search_path and are not for everyone', async () => {
    const loose = await names(`select p.proname as naam from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and p.prosecdef and not exists (
        select 1 from unnest(coalesce(p.proconfig, '{}')) s where s like 'search_path=%')`)
    expect(loose).toEqual([])
    const forAll = await names(`select p.proname as naam from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and p.prosecdef
        and (p.proacl is null or exists (select 1 from aclexplode(p.proacl) a where a.grantee = 0))`)
    expect(forAll).toEqual([])
  })
})
