import { z } from 'zod'
import { makeCaseKey, seal } from '../../../platform/crypto.ts'
import type { Tx } from '../../../platform/db.ts'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { type Diensten, defineCommand } from '../../../platform/usecase.ts'
import { isOpen, loadCasus } from '../../casus/index.ts'
import { kluisSleutelOf } from '../../kluis/index.ts'
import { documentenPolicy } from '../documenten.policy.ts'
import { maxBytes, soortVan } from '../documenten.rules.ts'
import { DocumentOpCasus, VoegDocumentToeInput, VoegVersieToeInput } from '../documenten.schema.ts'
import {
  deleteDocument,
  getDocument,
  insertDocument,
  insertVersie,
  raakAan,
  zetDefinitief,
} from '../documenten.store.ts'

const idUit = z.object({ id: z.string() })
const fout = (code: string, reason: string): Refusal =>
  new Refusal(`documenten.${code}`, 'invalid', reason, { invalidParams: [{ name: 'bestand', code, reason }] })

async function scan(diensten: Diensten, inhoud: Buffer): Promise<'niet_gescand' | 'schoon'> {
  if (diensten.virusScan === null) return 'niet_gescand'
  const uitslag = await diensten.virusScan(inhoud).catch(() => {
    throw new Refusal(
      'documenten.scanner-weg',
      'unavailable',
      'De virusscanner geeft geen antwoord. Probeer het over een paar minuten opnieuw.',
    )
  })
  if (uitslag === 'besmet') throw fout('virus', 'In dit bestand zit een virus. Het is niet bewaard.')
  return 'schoon'
}

type Stuk = { casusId: string; documentId: string; bestand: string; doorId: string; op: Date }
async function bewaarVersie(tx: Tx, diensten: Diensten, stuk: Stuk): Promise<string> {
  const { bestand, ...rest } = stuk
  const inhoud = Buffer.from(bestand, 'base64')
  if (inhoud.length > maxBytes) throw fout('te-groot', 'Dit bestand is groter dan 10 MB. Maak het kleiner.')
  const soort = soortVan(inhoud)
  if (soort === null)
    throw fout('soort', 'Dit soort bestand kan niet. Kies een PDF, een foto (JPEG of PNG) of een tekst.')
  const uitslag = await scan(diensten, inhoud)
  const id = newId(stuk.op.getTime())
  const sleutel = makeCaseKey(diensten.dataDir, kluisSleutelOf(diensten.kluisSleutel), stuk.casusId)
  const geheim = seal(sleutel, inhoud, `${stuk.casusId}:${id}`)
  await insertVersie(tx, { ...rest, id, soort, grootte: inhoud.length, scan: uitslag, geheim })
  return id
}

export const voegDocumentToe = defineCommand({
  name: 'documenten.voegToe',
  titel: 'Voeg een stuk toe aan een casus',
  activiteit: 'documenten-bewaren',
  input: VoegDocumentToeInput,
  output: idUit,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: documentenPolicy.werkBij,
  async run({ tx, input, subject, actor, now, diensten }) {
    if (!isOpen(subject.status))
      throw new Refusal('documenten.casus-dicht', 'conflict', 'Deze casus is dicht. Heropen hem eerst.')
    const { casusId, titel, bestand } = input
    const id = newId(now.getTime())
    await insertDocument(tx, { id, casusId, titel, gemaaktDoor: actor.persoonId, gemaaktOp: now })
    await bewaarVersie(tx, diensten, { casusId, documentId: id, bestand, doorId: actor.persoonId, op: now })
    return { result: { id }, facts: [{ type: 'DocumentToegevoegd', casusId, objectId: id }] }
  },
})

const staatVast = (): Refusal =>
  new Refusal(
    'documenten.definitief',
    'conflict',
    'Dit stuk is definitief. Voeg een nieuw stuk toe als er iets verandert.',
  )

async function loadStuk(tx: Tx, input: { casusId: string; documentId: string }) {
  const casus = await loadCasus(tx, input.casusId)
  const stuk = await getDocument(tx, input.casusId, input.documentId)
  return { ...casus, stuk, version: stuk.version }
}

export const voegVersieToe = defineCommand({
  name: 'documenten.voegVersieToe',
  titel: 'Voeg een nieuwe versie van een stuk toe',
  activiteit: 'documenten-bewaren',
  input: VoegVersieToeInput,
  output: idUit,
  load: loadStuk,
  allow: documentenPolicy.werkBij,
  async run({ tx, input, subject, actor, now, diensten }) {
    if (subject.stuk.status === 'definitief') throw staatVast()
    const { casusId, documentId, bestand } = input
    await raakAan(tx, subject.stuk)
    const id = await bewaarVersie(tx, diensten, { casusId, documentId, bestand, doorId: actor.persoonId, op: now })
    return { result: { id }, facts: [{ type: 'DocumentversieToegevoegd', casusId, objectId: id }] }
  },
})

export const stelDocumentVast = defineCommand({
  name: 'documenten.stelVast',
  titel: 'Maak een stuk definitief',
  activiteit: 'documenten-bewaren',
  input: DocumentOpCasus,
  output: idUit,
  load: loadStuk,
  allow: documentenPolicy.werkBij,
  async run({ tx, input, subject, actor, now }) {
    if (subject.stuk.status === 'definitief') throw staatVast()
    await zetDefinitief(tx, subject.stuk, actor.persoonId, now)
    const { casusId, documentId } = input
    return { result: { id: documentId }, facts: [{ type: 'DocumentVastgesteld', casusId, objectId: documentId }] }
  },
})

/** A wrong file, such as one with care content, must be able to go at once; what is final stays. */
export const verwijderDocument = defineCommand({
  name: 'documenten.verwijder',
  titel: 'Haal een stuk weg',
  activiteit: 'documenten-bewaren',
  input: DocumentOpCasus,
  output: idUit,
  load: loadStuk,
  allow: documentenPolicy.werkBij,
  async run({ tx, input, subject }) {
    if (subject.stuk.status === 'definitief') throw staatVast()
    const { casusId, documentId } = input
    await deleteDocument(tx, documentId)
    return { result: { id: documentId }, facts: [{ type: 'DocumentVerwijderd', casusId, objectId: documentId }] }
  },
})
