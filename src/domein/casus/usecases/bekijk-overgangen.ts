import type { z } from 'zod'
import { weigering } from '../../../platform/policy.ts'
import type { Reading } from '../../../platform/read-once.ts'
import { type Ctx, defineQuery } from '../../../platform/usecase.ts'
import { verzamelFeiten } from '../casus.feiten.store.ts'
import { CasusIdInput } from '../casus.invoer.schema.ts'
import { metPad } from '../casus.links.ts'
import { casusPolicy, stapPolicy } from '../casus.policy.ts'
import { mogelijkeStappen } from '../casus.rules.ts'
import { type Casus, loadCasus } from '../casus.store.ts'
import { actieLabels } from '../casus.texts.ts'
import { Overgangen } from '../casus.uitvoer.schema.ts'

/** What can be done next, by whom, and what each step still misses: the limit stands beside the button. */
export async function stappenVoor(
  { tx, subject, actor, vandaag }: Pick<Ctx<unknown, Casus>, 'tx' | 'subject' | 'actor' | 'vandaag'>,
  lees?: Reading,
): Promise<z.infer<typeof Overgangen>['items']> {
  const feiten = await verzamelFeiten(tx, subject, vandaag, lees)
  return mogelijkeStappen(subject, feiten).map((s) => {
    const niet = weigering(stapPolicy(s.actie), actor, subject)
    return {
      actie: s.actie,
      naar: s.naar,
      label: actieLabels[s.actie],
      magJij: niet === null,
      waaromNiet: niet === null ? null : niet.message,
      ontbreekt: metPad(s.ontbreekt, subject.id, s.actie),
    }
  })
}

export const bekijkOvergangen = defineQuery({
  name: 'casus.bekijkOvergangen',
  titel: 'Bekijk welke stappen nu kunnen',
  activiteit: 'casus-behandelen',
  input: CasusIdInput,
  output: Overgangen,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.bekijk,
  run: async (ctx) => ({ items: await stappenVoor(ctx), volgende: null }),
  inzage: (_r, { input }) => ({ type: 'StappenBekeken', casusId: input.casusId, objectId: input.casusId }),
})
