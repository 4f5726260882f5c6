import { z } from 'zod'
import type { Tx } from '../../../platform/db.ts'
import { guardRefused, Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { bevestigRegel, meldOpvolging as meld, wijzigRegel } from '../let.besluitregel.rules.ts'
import { regelPolicy } from '../let.policy.ts'
import { doetMee, getRegel, insertRegel, type RegelRij, updateRegel } from '../let.regels.store.ts'
import { BesluitregelInput, OpvolgingStatus } from '../let.schema.ts'
import { loadVastgehouden, type Sessie } from '../let.store.ts'

const Uit = z.object({ id: z.string(), version: z.number() })
const opRegel = { sessieId: z.uuid(), regelId: z.uuid() }

/** The policy looks at the organisation of the line, the members and today. */
type RegelSubject = Sessie & { organisatieId: string; regel: RegelRij; vandaag: string }
async function loadRegel(
  tx: Tx,
  i: { sessieId: string; regelId: string },
  { vandaag }: { vandaag: string },
): Promise<RegelSubject> {
  const sessie = await loadVastgehouden(tx, i.sessieId, vandaag, 'met-anderen')
  const regel = await getRegel(tx, i.sessieId, i.regelId)
  return { ...sessie, organisatieId: regel.organisatieId, regel, vandaag, version: regel.version }
}

/** LET-14: one organisation, its own power, in words; it counts only when confirmed. */
export const legRegelVast = defineCommand({
  name: 'let.legRegelVast',
  titel: 'Stel een besluitregel op',
  activiteit: 'casus-behandelen',
  input: BesluitregelInput.extend({ sessieId: z.uuid(), organisatieId: z.uuid() }).strict(),
  output: z.object({ id: z.string() }),
  load: async (tx, input, { vandaag }) => ({
    ...(await loadVastgehouden(tx, input.sessieId, vandaag, 'met-anderen')),
    organisatieId: input.organisatieId,
    vandaag,
  }),
  allow: regelPolicy.stelOp,
  async run({ tx, input, subject, actor, now }) {
    if (!subject.partijen.some((p) => p.organisatieId === input.organisatieId))
      throw new Refusal('let.geen-partij', 'conflict', 'Deze organisatie zit niet aan tafel.')
    if (!['getoetst', 'geagendeerd', 'gehouden'].includes(subject.status))
      throw new Refusal('let.regel-te-laat', 'conflict', 'In deze stand komt er geen besluitregel meer bij.')
    const id = await insertRegel(tx, { ...input, casusId: subject.casusId, door: actor.persoonId, op: now })
    return {
      result: { id },
      facts: [
        {
          type: 'BesluitregelOpgesteld',
          casusId: subject.casusId,
          objectId: id,
          data: { organisatieId: input.organisatieId },
        },
      ],
    }
  },
})

export const wijzigBesluitregel = defineCommand({
  name: 'let.wijzigBesluitregel',
  titel: 'Wijzig de tekst van een besluitregel',
  activiteit: 'casus-behandelen',
  input: BesluitregelInput.omit({ organisatieId: true }).extend(opRegel).strict(),
  output: Uit,
  load: loadRegel,
  allow: regelPolicy.stelOp,
  async run({ tx, input, subject }) {
    const { sessieId: _s, regelId, ...nieuw } = input
    const { inhoud, bevoegdheid, motivering, wijktAf, afwijkingsmotivering, eigenaar, uiterlijkOp } = wijzigRegel(
      subject.regel,
      { ...nieuw, afwijkingsmotivering: nieuw.afwijkingsmotivering ?? null },
    )
    const version = await updateRegel(tx, subject.regel, {
      inhoud,
      bevoegdheid,
      motivering,
      wijktAf,
      afwijkingsmotivering,
      eigenaar,
      uiterlijkOp,
    })
    return {
      result: { id: regelId, version },
      facts: [{ type: 'BesluitregelGewijzigd', casusId: subject.casusId, objectId: regelId }],
    }
  },
})

/** INV-7, INV-8, INV-10: confirmed by a member of the own organisation only; a trigger holds it too. */
export const bevestigBesluitregel = defineCommand({
  name: 'let.bevestigBesluitregel',
  titel: 'Bevestig de besluitregel van je organisatie',
  activiteit: 'casus-behandelen',
  input: z.strictObject(opRegel),
  output: Uit,
  load: loadRegel,
  allow: regelPolicy.bevestig,
  async run({ tx, input, subject, actor, now, vandaag }) {
    const lid = subject.leden.find((l) => l.persoonId === actor.persoonId) ?? null
    const regel = bevestigRegel(subject.regel, {
      lid,
      voorzitterId: subject.voorzitterId,
      sessieStatus: subject.status,
      vandaag,
    })
    if (!(await doetMee(tx, subject.id, subject.organisatieId, vandaag))) throw afspraakLooptNiet(subject)
    const version = await updateRegel(tx, subject.regel, { bevestigdDoor: regel.bevestigdDoor, bevestigdOp: now })
    return {
      result: { id: input.regelId, version },
      facts: [
        {
          type: 'BesluitregelBevestigd',
          casusId: subject.casusId,
          objectId: input.regelId,
          data: { organisatieId: subject.organisatieId },
        },
      ],
    }
  },
})

const afspraakLooptNiet = (s: RegelSubject): Refusal =>
  guardRefused('let.afspraak-loopt-niet', 'Deze besluitregel kan nu niet worden bevestigd.', [
    {
      code: 'let.afspraak-loopt-niet',
      uitleg: `De bestuurlijke afspraak van ${s.regel.organisatieNaam} loopt niet meer. Vraag de regievoerder om vast te leggen dat de bestuurder voor deze casus meedoet.`,
      link: `/casussen/${s.casusId}/partijen`,
    },
  ])

/** LET-24: per line, done with proof or dropped with a reason. */
export const meldOpvolging = defineCommand({
  name: 'let.meldOpvolging',
  titel: 'Meld de opvolging van een besluitregel',
  activiteit: 'casus-behandelen',
  input: z.strictObject({
    ...opRegel,
    opvolging: OpvolgingStatus,
    toelichting: z.string().trim().max(4000).default(''),
  }),
  output: Uit,
  load: loadRegel,
  allow: regelPolicy.meldOpvolging,
  async run({ tx, input, subject, vandaag }) {
    const { opvolging, opvolgingToelichting } = meld(subject.regel, subject.status, input.opvolging, input.toelichting)
    const version = await updateRegel(tx, subject.regel, { opvolging, opvolgingToelichting, opvolgingOp: vandaag })
    return {
      result: { id: input.regelId, version },
      facts: [{ type: 'OpvolgingGemeld', casusId: subject.casusId, objectId: input.regelId, data: { opvolging } }],
    }
  },
})
