import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { letPolicy } from '../let.policy.ts'
import { LidSoort } from '../let.schema.ts'
import { eindigLid, insertLid, listKandidaten, loadSessie, updateSessie } from '../let.store.ts'
import { laatGaan, laatLidToe } from '../let.toegang.store.ts'

const Uit = z.object({ id: z.string(), version: z.number() })

/** Date, place, who was there and the minutes: the secretary makes the meeting work without touching content (LET-08). */
export const werkAgendaBij = defineCommand({
  name: 'let.werkAgendaBij',
  titel: 'Werk de agenda en het verslag bij',
  activiteit: 'casus-behandelen',
  input: z.strictObject({
    sessieId: z.uuid(),
    zittingOp: z.iso.date('Kies een dag.').optional(),
    zittingTijd: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in, zoals 14:00.')
      .optional(),
    plaats: z.string().trim().max(300).nullable().optional(),
    verslag: z.string().trim().max(20_000).nullable().optional(),
    aanwezig: z.array(z.uuid()).optional(),
  }),
  output: Uit,
  load: (tx, input, { vandaag }) => loadSessie(tx, input.sessieId, vandaag),
  allow: letPolicy.werkAgendaBij,
  async run({ tx, input, subject }) {
    const { sessieId, ...velden } = input
    // Only what is sent changes; null takes a text out.
    const gevuld = Object.fromEntries(
      Object.entries(velden).flatMap(([k, v]) => (v === undefined ? [] : [[k, v === null ? '' : v]])),
    )
    const version = await updateSessie(tx, subject, gevuld)
    return {
      result: { id: sessieId, version },
      facts: [
        {
          type: 'AgendaBijgewerkt',
          casusId: subject.casusId,
          objectId: sessieId,
          data: { velden: Object.keys(gevuld) },
        },
      ],
    }
  },
})

/** LET-05, LET-06, INV-8: a bestuurder of an organisation at the table, or who replaces one with a recorded mandate; guests talk along (LET-23). */
export const voegLidToe = defineCommand({
  name: 'let.voegLidToe',
  titel: 'Nodig een lid uit',
  activiteit: 'casus-behandelen',
  input: z.strictObject({
    sessieId: z.uuid(),
    persoonId: z.uuid(),
    soort: LidSoort,
    mandaatTekst: z.string().trim().max(1000).optional(),
    mandaatGegevenDoor: z.string().trim().max(200).optional(),
    mandaatTot: z.iso.date().optional(),
  }),
  output: z.object({ id: z.string() }),
  load: (tx, input, { vandaag }) => loadSessie(tx, input.sessieId, vandaag),
  allow: letPolicy.werkAgendaBij,
  async run({ tx, input, subject, now }) {
    const { sessieId, persoonId, soort } = input
    const kandidaat = (
      await listKandidaten(
        tx,
        subject.partijen.map((p) => p.organisatieId),
      )
    ).find((k) => k.id === persoonId)
    if (!kandidaat) throw fout('persoonId', 'Kies iemand van een organisatie die aan tafel zit.')
    if (soort === 'bestuurder' && !kandidaat.bestuurder)
      throw fout('soort', `${kandidaat.naam} is geen bestuurder. Kies vervanger en leg het mandaat vast.`)
    if (soort === 'vervanger' && !(input.mandaatTekst && input.mandaatGegevenDoor))
      throw fout('mandaatTekst', 'Leg vast welk mandaat de vervanger heeft en van wie.')
    const id = await insertLid(tx, {
      sessieId,
      casusId: subject.casusId,
      persoonId,
      organisatieId: kandidaat.organisatieId,
      soort,
      mandaatTekst: input.mandaatTekst ?? null,
      mandaatGegevenDoor: input.mandaatGegevenDoor ?? null,
      mandaatTot: input.mandaatTot ?? null,
      van: now,
    })
    await laatLidToe(tx, {
      casusId: subject.casusId,
      sessieId,
      organisatieId: kandidaat.organisatieId,
      persoonId,
      nu: now,
    })
    await stuurBericht(tx, { persoonId, soort: 'let-uitnodiging', pad: `/let/${sessieId}`, now })
    return {
      result: { id },
      facts: [{ type: 'LidUitgenodigd', casusId: subject.casusId, objectId: sessieId, data: { persoonId, soort } }],
    }
  },
})

/** A member who leaves: access ends at once; confirmed lines stay. */
export const beeindigLid = defineCommand({
  name: 'let.beeindigLid',
  titel: 'Laat een lid vertrekken',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ sessieId: z.uuid(), lidId: z.uuid() }),
  output: z.object({ id: z.string() }),
  load: (tx, input, { vandaag }) => loadSessie(tx, input.sessieId, vandaag),
  allow: letPolicy.werkAgendaBij,
  async run({ tx, input, subject, now }) {
    const lid = subject.leden.find((l) => l.id === input.lidId)
    if (!lid) throw new Refusal('niet-gevonden', 'not-found', 'Dit lid is er niet.')
    await eindigLid(tx, lid.id, now)
    await laatGaan(
      tx,
      { casusId: subject.casusId, sessieId: subject.id, persoonId: lid.persoonId, nu: now },
      'geen lid meer',
    )
    return {
      result: { id: lid.id },
      facts: [
        { type: 'LidVertrokken', casusId: subject.casusId, objectId: subject.id, data: { persoonId: lid.persoonId } },
      ],
    }
  },
})

const fout = (name: string, reason: string): Refusal =>
  new Refusal('let.lid-past-niet', 'invalid', reason, { invalidParams: [{ name, code: 'lid', reason }] })
