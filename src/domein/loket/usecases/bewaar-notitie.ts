import { z } from 'zod'
import { notFound, Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { type Ctx, defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { casusPolicy, insertStap, loadCasus } from '../../casus/index.ts'
import {
  BewaarConceptInput,
  BewaarNotitieInput,
  Notitie,
  NotitieInput,
  PlaatsNotitieInput,
} from '../loket.notities.schema.ts'
import {
  bewaarNotitie as bewaar,
  listNotities,
  loadNotitie,
  selectMijnCasussen,
  verwijderNotitie,
} from '../loket.notities.store.ts'
import { loketBreed } from '../loket.policy.ts'
import { stapVanNotitie } from '../loket.rules.ts'

const uitvoer = z.object({ id: z.string(), casusId: z.string().nullable() })

/** A note of a call, or a mail that was pasted: to a case at once, or kept until it has a place. */
export const bewaarNotitie = defineCommand({
  name: 'loket.bewaarNotitie',
  titel: 'Bewaar een notitie of een mail',
  activiteit: 'casus-behandelen',
  input: BewaarNotitieInput,
  output: uitvoer,
  allow: loketBreed.noteer,
  async run({ tx, input, actor, now, vandaag, roep }) {
    const { casusId, ontvangenOp = vandaag, ...rest } = input
    if (ontvangenOp > vandaag)
      throw new Refusal('loket.ontvangst-in-toekomst', 'invalid', 'Dit kan niet in de toekomst liggen.', {
        invalidParams: [{ name: 'ontvangenOp', code: 'toekomst', reason: 'Kies vandaag of eerder.' }],
      })
    const id = await bewaar(tx, { ...rest, ontvangenOp, doorId: actor.persoonId, formulier: null }, now)
    if (id === null) throw notFound('Deze notitie')
    if (casusId !== undefined) await roep(plaatsNotitie, { casusId, notitieId: id })
    return {
      result: { id, casusId: casusId ?? null },
      facts: [{ type: 'NotitieBewaard', casusId, objectId: id, data: { kanaal: input.kanaal } }],
    }
  },
})

/** What was written becomes a step of the case, on the day it came in; the loose note is gone. Nothing is typed twice. */
export const plaatsNotitie = defineCommand({
  name: 'loket.plaatsNotitie',
  titel: 'Zet een notitie bij een casus',
  activiteit: 'casus-behandelen',
  input: PlaatsNotitieInput,
  output: uitvoer,
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: casusPolicy.werkBij,
  async run(ctx) {
    const { tx, input, subject, actor, now } = ctx
    const notitie = await neemUit(ctx, input.notitieId)
    const id = newId(now.getTime())
    await insertStap(
      tx,
      { id, casusId: subject.id, trede: subject.trede, datum: notitie.ontvangenOp, ...stapVanNotitie(notitie) },
      actor,
      now,
    )
    return {
      result: { id, casusId: subject.id },
      facts: [{ type: 'NotitieGeplaatst', casusId: subject.id, objectId: id, data: { kanaal: notitie.kanaal } }],
    }
  },
})

async function neemUit({ tx }: Pick<Ctx<unknown, unknown>, 'tx'>, id: string): Promise<Notitie> {
  const notitie = await loadNotitie(tx, id)
  if (!(await verwijderNotitie(tx, id))) throw notFound('Deze notitie')
  return notitie
}

export const gooiNotitieWeg = defineCommand({
  name: 'loket.gooiNotitieWeg',
  titel: 'Gooi een notitie weg',
  activiteit: 'casus-behandelen',
  input: NotitieInput,
  output: z.object({ id: z.string() }),
  allow: loketBreed.noteer,
  async run(ctx) {
    const { id } = await neemUit(ctx, ctx.input.notitieId)
    return { result: { id }, facts: [{ type: 'NotitieWeggegooid', objectId: id }] }
  },
})

/** LMM-06: the phone form is kept on the server while somebody types, so that nothing is lost and another device goes on. */
export const bewaarConcept = defineCommand({
  name: 'loket.bewaarConcept',
  titel: 'Bewaar de aanmelding zoals hij nu is ingevuld',
  activiteit: 'casus-behandelen',
  input: BewaarConceptInput,
  output: z.object({ id: z.string() }),
  allow: loketBreed.noteer,
  async run({ tx, input, actor, now, vandaag }) {
    const { conceptId, lokaalAllesGedaan, ...velden } = input
    const formulier: Record<string, string | string[]> = {}
    for (const [naam, v] of Object.entries({ ...velden, ...(lokaalAllesGedaan ? { lokaalAllesGedaan: 'on' } : {}) }))
      if (v !== undefined && v.length > 0) formulier[naam] = v
    const id = await bewaar(
      tx,
      {
        id: conceptId,
        doorId: actor.persoonId,
        kanaal: input.kanaal,
        vanWie: input.naam ?? '',
        tekst: input.situatie ?? '',
        ontvangenOp: vandaag,
        formulier,
      },
      now,
    )
    if (id === null) throw notFound('Dit concept')
    return { result: { id }, facts: [{ type: 'ConceptBewaard', objectId: id }] }
  },
})

export const bekijkNotities = defineQuery({
  name: 'loket.bekijkNotities',
  titel: 'Bekijk losse notities en concepten',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: z.object({
    items: z.array(Notitie),
    volgende: z.null(),
    casussen: z.array(z.object({ id: z.string(), nummer: z.string(), titel: z.string() })),
  }),
  allow: loketBreed.noteer,
  run: async ({ tx, actor }) => ({
    items: await listNotities(tx),
    volgende: null,
    casussen: await selectMijnCasussen(tx, actor.persoonId),
  }),
  inzage: (r) => ({ type: 'NotitiesBekeken', data: { aantal: r.items.length } }),
})

export const bekijkNotitie = defineQuery({
  name: 'loket.bekijkNotitie',
  titel: 'Bekijk een notitie of concept',
  activiteit: 'casus-behandelen',
  input: NotitieInput,
  output: Notitie,
  load: (tx, { notitieId }) => loadNotitie(tx, notitieId),
  allow: loketBreed.noteer,
  run: async ({ subject }) => subject,
  inzage: (r) => ({ type: 'NotitieBekeken', objectId: r.id }),
})
