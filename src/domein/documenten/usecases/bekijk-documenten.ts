import { z } from 'zod'
import { readCaseKey, unseal } from '../../../platform/crypto.ts'
import { Refusal } from '../../../platform/errors.ts'
import { type Ctx, defineQuery } from '../../../platform/usecase.ts'
import { BestandUit, haalNamen, isOpen, loadCasus, opCasus } from '../../casus/index.ts'
import { kluisSleutelOf } from '../../kluis/index.ts'
import { documentenPolicy } from '../documenten.policy.ts'
import { alsBestand } from '../documenten.rules.ts'
import { BestandInput, Documenten } from '../documenten.schema.ts'
import { getDocument, getVersie, selectDocumenten, selectVersies } from '../documenten.store.ts'

export const bekijkDocumenten = defineQuery({
  name: 'documenten.bekijk',
  titel: 'Bekijk welke stukken er bij een casus zijn',
  activiteit: 'documenten-bewaren',
  input: z.strictObject(opCasus),
  output: Documenten,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: documentenPolicy.bekijk,
  async run({ tx, input, subject, actor, diensten }) {
    const stukken = await selectDocumenten(tx, input.casusId)
    const versies = await selectVersies(tx, input.casusId)
    const n = await haalNamen(
      tx,
      [],
      versies.map((v) => v.doorId),
    )
    return {
      items: stukken.map(({ definitiefOp, ...d }) => ({
        ...d,
        definitiefOp: definitiefOp?.toISOString() ?? null,
        versies: versies
          .filter((v) => v.documentId === d.id)
          .map(({ documentId: _d, doorId, op, ...v }) => ({
            ...v,
            door: n.persoon(doorId)?.naam ?? 'Onbekend',
            op: op.toISOString(),
          })),
      })),
      volgende: null,
      scanner: diensten.virusScan !== null,
      magToevoegen: isOpen(subject.status) && documentenPolicy.werkBij.check(actor, subject) === null,
    }
  },
  inzage: (_r, { input }) => ({ type: 'DocumentenBekeken', casusId: input.casusId, objectId: input.casusId }),
})

type In = z.output<typeof BestandInput>
async function open({ tx, input, diensten }: Ctx<In, unknown>) {
  const { casusId, documentId, versieId } = input
  const stuk = await getDocument(tx, casusId, documentId)
  const versie = await getVersie(tx, documentId, versieId)
  const sleutel = readCaseKey(diensten.dataDir, kluisSleutelOf(diensten.kluisSleutel), casusId)
  if (sleutel === null)
    throw new Refusal('documenten.vernietigd', 'conflict', 'De sleutel is vernietigd. Dit stuk is niet meer te lezen.')
  const { type, extensie } = alsBestand[versie.soort]
  const naam = `${stuk.titel.slice(0, 60)}-${versie.nummer}.${extensie}`
  return { naam, type, inhoud: unseal(sleutel, versie.geheim, `${casusId}:${versieId}`) }
}

export const haalBestand = defineQuery({
  name: 'documenten.haalBestand',
  titel: 'Download een versie van een stuk',
  activiteit: 'documenten-bewaren',
  input: BestandInput,
  output: BestandUit,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: documentenPolicy.bekijk,
  run: open,
  inzage: (_r, { input }) => ({ type: 'DocumentGedownload', casusId: input.casusId, objectId: input.versieId }),
})

/** The same in the browser, in a sandbox: nothing in it runs, and it fetches nothing. */
export const toonBestand = defineQuery({
  name: 'documenten.toonBestand',
  titel: 'Bekijk een versie van een stuk',
  activiteit: 'documenten-bewaren',
  input: BestandInput,
  output: BestandUit,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: documentenPolicy.bekijk,
  run: async (ctx) => ({ ...(await open(ctx)), toon: true }),
  inzage: (_r, { input }) => ({ type: 'DocumentGelezen', casusId: input.casusId, objectId: input.versieId }),
})
