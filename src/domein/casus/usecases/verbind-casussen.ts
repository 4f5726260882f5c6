import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { type Ctx, defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { CasusIdInput } from '../casus.invoer.schema.ts'
import { casusPolicy } from '../casus.policy.ts'
import { type Casus, loadCasus } from '../casus.store.ts'
import { Dubbelcontrole, LegCasusverbandInput, SplitsCasusInput } from '../casus.verantwoording.schema.ts'
import {
  insertCasusverband,
  isMogelijkDubbel,
  kopieerInhoud,
  selectCasusverbanden,
} from '../casus.verantwoording.store.ts'
import { nieuweVraag } from './nieuwe-vraag.ts'
import { zetStap } from './zet-stap.ts'

/** Both cases are loaded in the scope of the actor, so nobody joins what she does not see. */
async function beide(ctx: Ctx<{ casusId: string; naarId: string }, Casus>): Promise<Casus> {
  const naar = await loadCasus(ctx.tx, ctx.input.naarId)
  const no = casusPolicy.werkBij.check(ctx.actor, naar)
  if (no) throw no
  return naar
}

export const verbindCasussen = defineCommand({
  name: 'casus.verbindCasussen',
  titel: 'Leg vast dat twee casussen samenhangen',
  activiteit: 'casus-behandelen',
  input: LegCasusverbandInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run(ctx) {
    const { tx, input, actor, now } = ctx
    const naar = await beide(ctx)
    const { casusId, reden } = input
    const id = await insertCasusverband(tx, {
      casusId,
      naarId: naar.id,
      soort: 'hangt_samen_met',
      reden,
      doorId: actor.persoonId,
      op: now,
    })
    return { result: { id }, facts: [{ type: 'CasussenVerbonden', casusId, objectId: naar.id }] }
  },
})

/** The other case goes on with what is known here; this one is withdrawn with the reason. */
export const voegSamen = defineCommand({
  name: 'casus.voegSamen',
  titel: 'Voeg een casus samen met een andere',
  activiteit: 'casus-behandelen',
  input: LegCasusverbandInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run(ctx) {
    const { tx, input, subject, actor, now, roep } = ctx
    const naar = await beide(ctx)
    if (naar.organisatieId !== subject.organisatieId)
      throw new Refusal(
        'casus.andere-organisatie',
        'conflict',
        'Je kunt alleen casussen van dezelfde organisatie samenvoegen. Verbind ze in plaats daarvan.',
      )
    await kopieerInhoud(tx, subject.id, naar.id, null)
    await insertCasusverband(tx, {
      casusId: subject.id,
      naarId: naar.id,
      soort: 'samengevoegd_in',
      reden: input.reden,
      doorId: actor.persoonId,
      op: now,
    })
    await roep(zetStap, {
      casusId: subject.id,
      actie: 'trekIn',
      reden: `Samengevoegd met ${naar.nummer}. ${input.reden}`,
    })
    return { result: { id: naar.id }, facts: [{ type: 'CasusSamengevoegd', casusId: subject.id, objectId: naar.id }] }
  },
})

export const splitsCasus = defineCommand({
  name: 'casus.splitsCasus',
  titel: 'Splits een casus in twee',
  activiteit: 'casus-behandelen',
  input: SplitsCasusInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input, subject, actor, now, roep }) {
    const { id } = await roep(nieuweVraag, { situatie: input.situatie })
    await kopieerInhoud(tx, subject.id, id, input.gezinslidIds)
    await insertCasusverband(tx, {
      casusId: id,
      naarId: subject.id,
      soort: 'afgesplitst_van',
      reden: input.reden,
      doorId: actor.persoonId,
      op: now,
    })
    return { result: { id }, facts: [{ type: 'CasusGesplitst', casusId: subject.id, objectId: id }] }
  },
})

/** Yes or no, and whom to ask; nothing of another case that she does not see already. */
export const controleerDubbel = defineQuery({
  name: 'casus.controleerDubbel',
  titel: 'Controleer of er al een casus is over dit huishouden',
  activiteit: 'casus-behandelen',
  input: CasusIdInput,
  output: Dubbelcontrole,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input }) {
    const mogelijkDubbel = await isMogelijkDubbel(tx, input.casusId)
    return {
      mogelijkDubbel,
      advies: mogelijkDubbel
        ? 'Er is misschien al een casus over dit huishouden bij jouw organisatie. Vraag het je leidinggevende.'
        : 'Wij vonden geen andere casus bij jouw organisatie die hierop lijkt.',
      verbanden: await selectCasusverbanden(tx, input.casusId),
    }
  },
  inzage: (_r, { input }) => ({ type: 'DubbelGecontroleerd', casusId: input.casusId, objectId: input.casusId }),
})
