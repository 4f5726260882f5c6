import type { Tx } from '../../platform/db.ts'
import { datumVan, formatDatum } from '../../platform/time.ts'
import { type CasusProvider, casusPad, categorieNaam, type Paneel } from '../casus/index.ts'
import { selectCorrecties } from './kluis.correcties.store.ts'
import { selectKluisStand } from './kluis.store.ts'

/** Whoever has the part that was wrong reads here what changed (AVG art. 19). */
async function correctiePaneel(tx: Tx, casusId: string): Promise<Paneel[]> {
  const correcties = await selectCorrecties(tx, casusId)
  if (correcties.length === 0) return []
  return [
    {
      id: 'correcties',
      titel: 'Verbeterd op verzoek van de inwoner',
      regels: [
        'Er is iets verbeterd',
        ...correcties.slice(0, 5).map((c) => `${formatDatum(datumVan(c.op))}, ${categorieNaam(c.categorie)}: ${c.wat}`),
      ],
      href: casusPad(casusId),
      knop: 'Naar de casus',
      letOp: true,
    },
  ]
}

/** On the page of a case only where it is in use. */
export const kluisInCasus: CasusProvider = {
  async panelen({ tx, actor, casus }) {
    const { soorten, aan } = await selectKluisStand(tx, casus.id, actor.organisatieId)
    const correcties = await correctiePaneel(tx, casus.id)
    if (soorten.length === 0 && !aan) return correcties
    return [
      ...correcties,
      {
        id: 'kluis',
        titel: 'Kluis',
        regels: [
          soorten.length === 0 ? 'De kluis is leeg. Dat is meestal genoeg.' : `In de kluis: ${soorten.join(', ')}.`,
        ],
        href: `${casusPad(casus.id)}/kluis`,
        knop: 'Naar de kluis',
      },
    ]
  },
}
