import { type CasusProvider, casusPad, loadCasus } from '../casus/index.ts'
import { buitenvragenPolicy } from './buitenvragen.policy.ts'
import { selectAntwoorden, selectBuitenvragen } from './buitenvragen.store.ts'

export const buitenvragenInCasus: CasusProvider = {
  async inzage(tx, casusId) {
    const vragen = await selectBuitenvragen(tx, casusId)
    const antwoorden = await selectAntwoorden(tx, casusId)
    return [
      {
        kop: 'Wat er is gevraagd aan iemand die hier niet werkt',
        lijst: vragen.flatMap((v) => [
          `Aan ${v.aan}, om: ${v.doel}. ${v.vraag}`,
          ...antwoorden.filter((a) => a.buitenvraagId === v.id).map((a) => `Antwoord van ${a.van}: ${a.tekst}`),
        ]),
      },
    ]
  },
  async panelen({ tx, actor }, casusId) {
    if (buitenvragenPolicy.stel.check(actor, await loadCasus(tx, casusId)) !== null) return []
    const vragen = await selectBuitenvragen(tx, casusId)
    const n = (await selectAntwoorden(tx, casusId)).length
    return [
      {
        id: 'buitenvragen',
        titel: 'Vraag aan iemand zonder account',
        regels: [
          vragen.length === 0
            ? 'Iemand zonder account kan antwoorden met een veilige link.'
            : `Gesteld: ${vragen.length}. Antwoorden: ${n}.`,
        ],
        href: `${casusPad(casusId)}/buitenvragen`,
        knop: 'Vraag of lees antwoorden',
      },
    ]
  },
}
