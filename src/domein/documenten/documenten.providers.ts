import { type CasusProvider, casusPad } from '../casus/index.ts'
import { zietDocumenten } from './documenten.policy.ts'
import { selectDocumenten, telDocumenten } from './documenten.store.ts'

export const documentenInCasus: CasusProvider = {
  async inzage(tx, casusId) {
    const stukken = await selectDocumenten(tx, casusId)
    return [{ kop: 'Brieven en andere stukken', lijst: stukken.map((s) => s.titel) }]
  },
  async panelen({ lees, casus }) {
    if (!zietDocumenten(casus)) return []
    const n = await lees(telDocumenten)
    return [
      {
        id: 'documenten',
        titel: 'Stukken',
        regels: [n === 0 ? 'Er zijn nog geen stukken.' : n === 1 ? 'Er is 1 stuk.' : `Er zijn ${n} stukken.`],
        href: `${casusPad(casus.id)}/documenten`,
        knop: 'Naar de stukken',
      },
    ]
  },
}
