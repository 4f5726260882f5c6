import { z } from 'zod'
import { newId } from '../../../platform/ids.ts'
import type { Fact } from '../../../platform/journal.ts'
import { datumVan } from '../../../platform/time.ts'
import { type Ctx, defineCommand, type Facts } from '../../../platform/usecase.ts'
import { balNa } from '../casus.bal.rules.ts'
import { verzamelFeiten } from '../casus.feiten.store.ts'
import { ZetStapInput } from '../casus.invoer.schema.ts'
import { metLinks } from '../casus.links.ts'
import { zetStapPolicy } from '../casus.policy.ts'
import { casusProviders } from '../casus.providers.ts'
import { zetStap as beslis, type Stapuitslag } from '../casus.rules.ts'
import { type CasusActie, CasusStatus, Trede } from '../casus.schema.ts'
import {
  type Casus,
  insertOvergang,
  insertStap,
  insertUitkomst,
  loadCasus,
  updateCasus,
  updateVraag,
  verplaatsBal,
} from '../casus.store.ts'
import { actieLabels } from '../casus.texts.ts'

type Invoer = z.output<typeof ZetStapInput>
type Onderwerp = Casus & { actie: CasusActie }

/** One step on the ladder: guards over all facts at once, then state, ball, history and what later slices do with it. */
export const zetStap = defineCommand({
  name: 'casus.zetStap',
  titel: 'Zet een stap op de ladder',
  activiteit: 'casus-behandelen',
  input: ZetStapInput,
  output: z.object({ id: z.string(), status: CasusStatus, trede: Trede, version: z.number() }),
  load: async (tx, input): Promise<Onderwerp> => ({ ...(await loadCasus(tx, input.casusId)), actie: input.actie }),
  allow: zetStapPolicy,
  run: (ctx) => neemStap(ctx, ctx.subject, ctx.input),
})

/**
 * The step itself, for a use case that has its own policy: the regievoerder takes the first steps for a professional on
 * the phone (LMM-06). Guards, history and hooks are the same.
 */
export async function neemStap(ctx: Ctx<unknown, unknown>, casus: Casus, input: Invoer) {
  const { casusId, actie, ...velden } = input
  const feiten = await verzamelFeiten(ctx.tx, casus, ctx.vandaag)
  const uitslag = metLinks(casusId, actie, () => beslis(casus, actie, feiten, velden))
  const version = await bewaar(ctx, casus, input, uitslag)
  const overgang = { casusId, actie, van: casus.status, naar: uitslag.status }
  for (const p of casusProviders()) await p.naOvergang?.(ctx, overgang)
  const fact: Fact = {
    type: 'StapGezet',
    casusId,
    objectId: casusId,
    data: { actie, van: casus.status, naar: uitslag.status },
  }
  const facts: Facts = [fact]
  return { result: { id: casusId, status: uitslag.status, trede: uitslag.trede, version }, facts }
}

async function bewaar(
  ctx: Ctx<unknown, unknown>,
  subject: Casus,
  input: Invoer,
  uitslag: Stapuitslag,
): Promise<number> {
  const { tx, actor, now } = ctx
  const { veranderingen: v, status, trede } = uitslag
  const op = { casusId: subject.id, op: now }
  const bij = balNa(status)
  // First: whoever comes second waits here and then hears that the case has changed.
  const version = await updateCasus(tx, subject, {
    status,
    trede,
    volgendeActie: v.volgendeActie,
    volgendeActieOp: v.volgendeActieOp,
    ...(v.regievoerderId === undefined ? {} : { regievoerderId: v.regievoerderId }),
    ...(v.uitkomst === undefined ? {} : { uitkomst: v.uitkomst }),
    ...(v.uitvoeringVanuit === undefined ? {} : { uitvoeringVanuit: v.uitvoeringVanuit }),
    ...momenten(subject, v, now),
    // A case that reopens is not closed any more, and the terms that count from closing start anew (INF-16).
    geslotenOp: status === 'gesloten' ? now : null,
    balBij: bij,
    balOrganisatieId: bij === 'casusregisseur' ? subject.organisatieId : null,
    balSinds: now,
    ...(input.regievoerderId === undefined ? {} : { regievoerderId: input.regievoerderId }),
  })
  await insertOvergang(tx, { ...op, van: subject.status, naar: status, trede, doorId: actor.persoonId })
  await insertStap(tx, verantwoording(ctx, subject, input, trede), actor, now)
  if (v.uitkomst) await insertUitkomst(tx, { ...op, uitkomst: v.uitkomst, toelichting: v.uitkomstToelichting ?? null })
  await verplaatsBal(tx, {
    ...op,
    bij,
    organisatieId: bij === 'casusregisseur' ? subject.organisatieId : null,
    waarvoor: v.volgendeActie ?? '',
  })
  await updateVraag(tx, subject.id, {
    ...(v.redenGeenContact === undefined ? {} : { redenGeenContact: v.redenGeenContact }),
    ...(v.uitkomstToelichting === undefined ? {} : { uitkomstToelichting: v.uitkomstToelichting }),
  })
  return version
}

/** The rules speak in days; a day that is new became true now. */
function momenten(casus: Casus, v: Stapuitslag['veranderingen'], now: Date) {
  const uit: Partial<Record<'ingediendOp' | 'interventieOp' | 'verderOp' | 'afgerondOp', Date | null>> = {}
  for (const veld of ['ingediendOp', 'interventieOp', 'verderOp', 'afgerondOp'] as const) {
    const nieuw = v[veld]
    if (nieuw === undefined || nieuw === casus[veld]) continue
    uit[veld] = nieuw === null ? null : now
  }
  return uit
}

/** The reason of a step is read where all steps are read. */
function verantwoording({ now }: Ctx<unknown, unknown>, subject: Casus, input: Invoer, trede: Casus['trede']) {
  return {
    id: newId(now.getTime()),
    casusId: subject.id,
    datum: datumVan(now),
    trede,
    soort: 'overgang',
    wat: actieLabels[input.actie],
    resultaat: [input.reden, input.suggestie, input.redenGeenSuggestie].filter(Boolean).join('\n'),
  }
}
