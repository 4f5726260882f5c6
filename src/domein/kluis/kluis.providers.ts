import { type CasusProvider, casusPad } from '../casus/index.ts'
import { kluisStaatAan, selectGegevens } from './kluis.store.ts'

/** On the page of a case only where it is in use. */
export const kluisInCasus: CasusProvider = {
  async panelen({ tx, actor }, casusId) {
    const gegevens = await selectGegevens(tx, casusId)
    if (gegevens.length === 0 && !(await kluisStaatAan(tx, actor.organisatieId))) return []
    const soorten = [...new Set(gegevens.map((g) => g.soort))]
    return [
      {
        id: 'kluis',
        titel: 'Kluis',
        regels: [
          soorten.length === 0 ? 'De kluis is leeg. Dat is meestal genoeg.' : `In de kluis: ${soorten.join(', ')}.`,
        ],
        href: `${casusPad(casusId)}/kluis`,
        knop: 'Naar de kluis',
      },
    ]
  },
}
