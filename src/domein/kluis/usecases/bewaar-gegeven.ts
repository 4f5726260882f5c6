import { z } from 'zod'
import { blindIndex, makeCaseKey, seal } from '../../../platform/crypto.ts'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { isBsn, loadCasus } from '../../casus/index.ts'
import { kluisPolicy, zetKluisPolicy } from '../kluis.policy.ts'
import { netteWaarde } from '../kluis.rules.ts'
import { BewaarGegevenInput, VerwijderGegevenInput, ZetKluisInput } from '../kluis.schema.ts'
import { deleteGegeven, insertGegeven, kluisStaatAan, zetKluis } from '../kluis.store.ts'

/** Off by default: an organisation decides whether it needs to know here who people are. */
export const zetKluisAan = defineCommand({
  name: 'kluis.zetAan',
  titel: 'Zet de kluis aan of uit',
  activiteit: 'kluis-beheren',
  input: ZetKluisInput,
  output: z.object({ aan: z.boolean() }),
  allow: zetKluisPolicy,
  async run({ tx, input, actor, now }) {
    await zetKluis(tx, actor.organisatieId, input.aan, actor.persoonId, now)
    return {
      result: { aan: input.aan },
      facts: [{ type: input.aan ? 'KluisAangezet' : 'KluisUitgezet', objectId: actor.organisatieId }],
    }
  },
})

export const kluisSleutelOf = (sleutel: Buffer | null): Buffer => {
  if (sleutel === null)
    throw new Refusal('kluis.geen-sleutel', 'unavailable', 'De kluis kan nu niet open. Meld dit bij de beheerder.')
  return sleutel
}

export const bewaarGegeven = defineCommand({
  name: 'kluis.bewaarGegeven',
  titel: 'Bewaar een naam of nummer in de kluis',
  activiteit: 'kluis-beheren',
  input: BewaarGegevenInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: kluisPolicy.bewaar,
  async run({ tx, input, actor, now, diensten }) {
    if (!(await kluisStaatAan(tx, actor.organisatieId)))
      throw new Refusal(
        'kluis.staat-uit',
        'conflict',
        'Je organisatie gebruikt de kluis niet. Werk zonder namen en nummers.',
      )
    const { casusId, soort } = input
    const waarde = netteWaarde(soort, input.waarde)
    if (soort === 'bsn' && !isBsn(waarde))
      throw new Refusal('kluis.geen-bsn', 'invalid', 'Dit is geen burgerservicenummer.', {
        invalidParams: [{ name: 'waarde', code: 'elfproef', reason: 'Dit is geen burgerservicenummer.' }],
      })
    const meester = kluisSleutelOf(diensten.kluisSleutel)
    const id = newId(now.getTime())
    const sleutel = makeCaseKey(diensten.dataDir, meester, casusId)
    await insertGegeven(tx, {
      id,
      casusId,
      organisatieId: actor.organisatieId,
      gezinslidId: input.gezinslidId ?? null,
      noodzaak: input.noodzaak,
      soort,
      geheim: seal(sleutel, Buffer.from(waarde), `${casusId}:${id}`),
      blind: soort === 'bsn' ? blindIndex(meester, actor.organisatieId, waarde) : null,
      toegevoegdDoor: actor.persoonId,
      toegevoegdOp: now,
    })
    return { result: { id }, facts: [{ type: 'KluisGegevenBewaard', casusId, objectId: id, data: { soort } }] }
  },
})

export const verwijderGegeven = defineCommand({
  name: 'kluis.verwijderGegeven',
  titel: 'Haal een gegeven uit de kluis',
  activiteit: 'kluis-beheren',
  input: VerwijderGegevenInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: kluisPolicy.bewaar,
  async run({ tx, input }) {
    const { casusId, gegevenId } = input
    await deleteGegeven(tx, casusId, gegevenId)
    return { result: { id: gegevenId }, facts: [{ type: 'KluisGegevenVerwijderd', casusId, objectId: gegevenId }] }
  },
})
