import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { IdVeld, loadCasus, opCasus, voegPartijToe } from '../../casus/index.ts'
import { selectAmbassadeurs, selectPartijen } from '../loket.erbij.store.ts'
import { loketPolicy } from '../loket.policy.ts'

const Naam = z.object({ id: z.string(), naam: z.string() })
const Erbij = z.object({
  partijen: z.array(
    z.object({
      organisatie: Naam,
      contact: z.string().nullable(),
      /** A question through the register, in this case. */
      vraag: z.enum(['niet_gevraagd', 'wacht', 'beantwoord']),
      ziet: z.boolean(),
    }),
  ),
  departementen: z.array(
    z.object({
      organisatie: Naam,
      vanwege: z.array(z.string()),
      ambassadeur: z.string().nullable(),
      erbij: z.boolean(),
      ziet: z.boolean(),
    }),
  ),
})
export type Erbij = z.infer<typeof Erbij>

const standVan = (p: { gevraagd: number; beantwoord: number }): Erbij['partijen'][number]['vraag'] => {
  if (p.gevraagd === 0) return 'niet_gevraagd'
  return p.beantwoord > 0 ? 'beantwoord' : 'wacht'
}

/** LMM-10: of each organisation in the case who was asked, and of its department who could be. */
export const bekijkErbij = defineQuery({
  name: 'loket.bekijkErbij',
  titel: 'Bekijk wie je erbij kunt halen',
  activiteit: 'casus-behandelen',
  input: z.strictObject(opCasus),
  output: Erbij,
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: loketPolicy.haalErbij,
  async run({ tx, subject }) {
    const partijen = await selectPartijen(tx, subject.id)
    const departementen = new Map<string, { id: string; naam: string }>()
    for (const p of partijen) {
      if (p.soort === 'ministerie') departementen.set(p.id, { id: p.id, naam: p.naam })
      if (p.ministerieId !== null) departementen.set(p.ministerieId, { id: p.ministerieId, naam: p.ministerie ?? '' })
    }
    const ambassadeurs = await selectAmbassadeurs(tx, [...departementen.keys()])
    return {
      partijen: partijen
        .filter((p) => p.soort !== 'ministerie' && p.id !== subject.organisatieId)
        .map((p) => ({
          organisatie: { id: p.id, naam: p.naam },
          contact: p.contact,
          vraag: standVan(p),
          ziet: p.ziet,
        })),
      departementen: [...departementen.values()].map((organisatie) => {
        const zelf = partijen.find((p) => p.id === organisatie.id)
        return {
          organisatie,
          vanwege: partijen.filter((p) => p.ministerieId === organisatie.id).map((p) => p.naam),
          ambassadeur: ambassadeurs.get(organisatie.id)?.naam ?? null,
          erbij: zelf !== undefined,
          ziet: zelf?.ziet ?? false,
        }
      }),
    }
  },
  inzage: (_r, { subject }) => ({ type: 'ErbijBekeken', casusId: subject.id, objectId: subject.id }),
})

/** LMM-10: names her department and her in the case, and tells her. She sees nothing until it is shared, with its own ground. */
export const haalErbij = defineCommand({
  name: 'loket.haalErbij',
  titel: 'Haal de ambassadeur van een departement erbij',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ ...opCasus, organisatieId: IdVeld }),
  output: z.object({ casusId: z.string(), organisatieId: z.string(), naam: z.string() }),
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: loketPolicy.haalErbij,
  async run({ tx, input, now, roep }) {
    const { casusId, organisatieId } = input
    const ambassadeur = (await selectAmbassadeurs(tx, [organisatieId])).get(organisatieId)
    if (!ambassadeur)
      throw new Refusal('loket.geen-ambassadeur', 'conflict', 'Dit departement heeft nog geen ambassadeur.')
    const { persoonId, naam } = ambassadeur
    await roep(voegPartijToe, { casusId, organisatieId, rol: 'departement', contactPersoonId: persoonId })
    await stuurBericht(tx, { persoonId, soort: 'erbij-gehaald', pad: '/', now })
    return {
      result: { casusId, organisatieId, naam },
      facts: [{ type: 'AmbassadeurErbij', casusId, objectId: persoonId, data: { organisatieId } }],
    }
  },
})
