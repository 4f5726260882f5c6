import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { listKandidaten } from '../let.mensen.store.ts'
import { letPolicy } from '../let.policy.ts'
import { LidSoort } from '../let.schema.ts'
import { eindigLid, insertLid, loadSessie, rondDeCasus, type Sessie, updateSessie } from '../let.store.ts'
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
  async run({ tx, input, subject, actor, now }) {
    const { sessieId, ...velden } = input
    const verzet = isVerzet(subject, input)
    if (verzet && !['verzocht', 'getoetst', 'geagendeerd', 'bemiddeling'].includes(subject.status))
      throw new Refusal('let.zitting-al-gehouden', 'conflict', 'De zitting is geweest. De dag verandert niet meer.')
    // Only what is sent changes; null takes a text out.
    const gevuld = Object.fromEntries(
      Object.entries(velden).flatMap(([k, v]) => (v === undefined ? [] : [[k, v === null ? '' : v]])),
    )
    const version = await updateSessie(tx, subject, gevuld)
    if (verzet)
      for (const persoonId of [subject.voorzitterId, ...subject.leden.map((l) => l.persoonId)])
        if (persoonId !== null && persoonId !== actor.persoonId)
          await stuurBericht(tx, { persoonId, soort: 'let-agenda', pad: `/let/${sessieId}`, now })
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

type Wanneer = { zittingOp?: string | undefined; zittingTijd?: string | undefined; plaats?: string | null | undefined }
/** Whoever is invited hears it when day, time or place moves. */
const isVerzet = (s: Sessie, i: Wanneer): boolean =>
  (i.zittingOp !== undefined && i.zittingOp !== s.zittingOp) ||
  (i.zittingTijd !== undefined && i.zittingTijd !== s.zittingTijd) ||
  (i.plaats !== undefined && (i.plaats ?? '') !== s.plaats)

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
    const kandidaat = (await listKandidaten(tx, rondDeCasus(subject))).find((k) => k.id === persoonId)
    if (!kandidaat) throw fout('persoonId', 'Kies iemand van een organisatie die bij de casus is betrokken.')
    if (soort !== 'gast' && !subject.partijen.some((p) => p.organisatieId === kandidaat.organisatieId))
      throw fout('soort', `${kandidaat.organisatieNaam} zit niet in de patstelling en komt alleen als gast.`)
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
