import { loadConfig } from '../src/platform/config.ts'
import { blindIndex, readCaseKey, rotateMaster, unseal } from '../src/platform/crypto.ts'
import { createDb, type Db } from '../src/platform/db.ts'
import { loadMasterKey } from '../src/platform/master-key.ts'
import { cli, WrongUse } from './cli.ts'

/** The search index follows from the master key too, so it is made anew first; then every key of a case is wrapped again. */
export async function hersleutel(owner: Db, dataDir: string, oud: Buffer, nieuw: Buffer): Promise<number> {
  await owner.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('kluisGegevens')
      .select(['id', 'casusId', 'organisatieId', 'geheim'])
      .where('blind', 'is not', null)
      .execute()
    for (const r of rows) {
      const key = readCaseKey(dataDir, oud, r.casusId)
      if (key === null) continue
      const waarde = unseal(key, r.geheim, `${r.casusId}:${r.id}`).toString('utf8')
      const blind = blindIndex(nieuw, r.organisatieId, waarde)
      await tx.updateTable('kluisGegevens').set({ blind }).where('id', '=', r.id).execute()
    }
  })
  return rotateMaster(dataDir, oud, nieuw)
}

// With the application stopped: node scripts/kluis-hersleutel.ts <file of the old key> <file of the new key>
if (process.argv[1]?.endsWith('kluis-hersleutel.ts'))
  await cli(async ([oud, nieuw]) => {
    const config = loadConfig()
    if (!oud || !nieuw) throw new WrongUse('Gebruik: node scripts/kluis-hersleutel.ts <oude sleutel> <nieuwe sleutel>')
    if (config.migrateDatabaseUrl === null)
      throw new WrongUse('Zet MIGRATE_DATABASE_URL: dit doet de eigenaar van de databank.')
    const owner = createDb(config.migrateDatabaseUrl, { max: 1 })
    try {
      const n = await hersleutel(owner, config.dataDir, loadMasterKey(oud, false), loadMasterKey(nieuw, false))
      console.log(
        `${n} sleutels opnieuw ingepakt. Zet KLUIS_SLEUTEL_BESTAND op de nieuwe, start, en vernietig de oude.`,
      )
    } finally {
      await owner.destroy()
    }
  })
