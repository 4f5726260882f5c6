import { createDb } from '../src/platform/db.ts'
import { sealJournal, verifyJournal } from '../src/platform/journal.ts'

// Seals what is still open, then walks the chain. `DATABASE_URL` (application role), or a running demo instance.
export async function controleer(appUrl: string): Promise<{ tekst: string; heel: boolean }> {
  const db = createDb(appUrl, { max: 1 })
  try {
    while ((await sealJournal(db)) > 0);
    const { regels, gebroken } = await verifyJournal(db)
    if (gebroken !== null) return { tekst: `regel ${gebroken} is gebroken`, heel: false }
    return { tekst: `${regels} regels, keten heel`, heel: true }
  } finally {
    await db.destroy()
  }
}
