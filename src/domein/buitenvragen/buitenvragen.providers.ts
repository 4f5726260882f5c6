import { type CasusProvider, casusPad } from '../casus/index.ts'
import { buitenvragenPolicy } from './buitenvragen.policy.ts'
import { selectAntwoorden, selectBuitenvragen, telBuitenvragen } from './buitenvragen.store.ts'

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
  async panelen({ lees, actor, casus }) {
    if (buitenvragenPolicy.stel.check(actor, casus) !== null) return []
    const { vragen, antwoorden } = await lees(telBuitenvragen)
    return [
      {
        id: 'buitenvragen',
        titel: 'Vraag aan iemand zonder account',
        regels: [
          vragen === 0
            ? 'Iemand zonder account kan antwoorden met een veilige link.'
            : `Gesteld: ${vragen}. Antwoorden: ${antwoorden}.`,
        ],
        href: `${casusPad(casus.id)}/buitenvragen`,
        knop: 'Vraag of lees antwoorden',
      },
    ]
  },
}
