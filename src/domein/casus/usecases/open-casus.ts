import { readOnce } from '../../../platform/read-once.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { bouwDetail, heeftCategorie } from '../casus.detail.beeld.ts'
import { CasusIdInput } from '../casus.invoer.schema.ts'
import { casusPolicy } from '../casus.policy.ts'
import { casusProviders, type Paneel } from '../casus.providers.ts'
import { loadCasus } from '../casus.store.ts'
import { CasusBlad } from '../casus.uitvoer.schema.ts'
import { stappenVoor } from './bekijk-overgangen.ts'

/**
 * The page of a case in one go: the case, which steps can be taken, and what the later slices show about it. Each part is
 * read once, and the opening is logged once, with what was shown.
 */
export const openCasus = defineQuery({
  name: 'casus.openCasus',
  titel: 'Open een casus met wat eromheen loopt',
  activiteit: 'casus-behandelen',
  input: CasusIdInput,
  output: CasusBlad,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.bekijk,
  async run(ctx) {
    const { tx, actor, now, vandaag, subject } = ctx
    const lees = readOnce(tx, subject.id)
    const casus = await bouwDetail(tx, subject, subject, undefined, lees)
    const stappen = await stappenVoor(ctx, lees)
    const panelen: Paneel[] = []
    for (const p of casusProviders())
      panelen.push(...((await p.panelen?.({ tx, actor, now, vandaag, casus: subject, lees })) ?? []))
    return {
      casus,
      stappen,
      panelen: panelen
        .filter(({ categorie }) => categorie === undefined || heeftCategorie(subject.categorieen, categorie))
        .map(({ categorie: _, ...p }) => ({ ...p, regels: [...p.regels], letOp: p.letOp ?? false })),
    }
  },
  inzage: ({ casus, panelen }) => ({
    type: 'CasusBekeken',
    casusId: casus.id,
    objectId: casus.id,
    data: { delen: casus.categorieen, panelen: panelen.map((p) => p.id) },
  }),
})
