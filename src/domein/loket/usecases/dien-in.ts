import { newId } from '../../../platform/ids.ts'
import { heeftRol } from '../../../platform/policy.ts'
import { datumVan } from '../../../platform/time.ts'
import type { Ctx } from '../../../platform/usecase.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { type Casus, insertStap, loadCasus, neemStap, updateVraag, zetStap } from '../../casus/index.ts'
import { loketPolicy } from '../loket.policy.ts'
import { contactVoor } from '../loket.rules.ts'
import { Aanmelding, DienInInput, type DienInInput as Invoer } from '../loket.schema.ts'
import { findOpenAanmelding, listAanmeldingen, updateAanmelding } from '../loket.store.ts'
import { findOpname } from '../loket.telefoon.store.ts'

type Opname = Awaited<ReturnType<typeof findOpname>>
export type Onderwerp = Casus & { telefonisch: boolean; opname: Opname }

/** From an existing case without retyping: only what is missing is asked, and the case climbs by its own rules (GEN-10, LMM-04 to LMM-08). */
export const dienIn = defineCommand({
  name: 'loket.dienIn',
  titel: 'Meld een casus aan bij het LMM',
  activiteit: 'casus-behandelen',
  input: DienInInput,
  output: Aanmelding,
  load: async (tx, { casusId }): Promise<Onderwerp> => {
    const opname = await findOpname(tx, casusId)
    return { ...(await loadCasus(tx, casusId)), opname, telefonisch: opname !== undefined }
  },
  allow: loketPolicy.dienIn,
  async run(ctx) {
    const { tx, input, subject } = ctx
    await vulAan(ctx, subject, input)
    await klim(ctx, subject)
    const open = await findOpenAanmelding(tx, subject.id)
    if (open)
      await updateAanmelding(tx, open, {
        ...(input.indiener ? { indienerSoort: input.indiener } : {}),
        ...vanOpname(ctx, subject.opname),
      })
    const [aanmelding] = await listAanmeldingen(tx, subject.id)
    if (!aanmelding) throw new Error('de aanmelding is niet gemaakt')
    return {
      result: aanmelding,
      facts: [
        { type: 'CasusAangemeld', casusId: subject.id, objectId: aanmelding.id, data: { kanaal: aanmelding.kanaal } },
      ],
    }
  },
})

/** What came by letter counts from the day it came, and its receipt is confirmed by hand (LMM-08). */
function vanOpname({ actor }: Ctx<unknown, unknown>, opname: Opname) {
  if (opname === undefined || !heeftRol(actor, 'regievoerder', 'lmm_coordinator')) return {}
  const { kanaal, ontvangenOp } = opname
  const post = { bevestigdOp: null, contactVoor: contactVoor(datumVan(ontvangenOp)) }
  return { kanaal, ontvangenOp, opgenomenDoorId: opname.doorId, ...(kanaal === 'post' ? post : {}) }
}

type Vulling = Pick<
  Invoer,
  'situatie' | 'gevraagd' | 'eersteStap' | 'waaromNietLokaal' | 'redenGeenContact' | 'lokaalAllesGedaan'
>

/** Only what was sent; what the case already holds stays as it is. */
export async function vulAan(ctx: Ctx<unknown, unknown>, casus: Casus, i: Vulling): Promise<void> {
  const { tx, actor, now, vandaag } = ctx
  await updateVraag(tx, casus.id, {
    ...(i.situatie ? { situatie: i.situatie } : {}),
    ...(i.gevraagd ? { gevraagd: i.gevraagd } : {}),
    ...(i.waaromNietLokaal ? { waaromNietLokaal: i.waaromNietLokaal } : {}),
    ...(i.redenGeenContact ? { redenGeenContact: i.redenGeenContact } : {}),
    ...(i.lokaalAllesGedaan ? { lokaalAllesGedaan: true } : {}),
  })
  if (i.eersteStap)
    await insertStap(
      tx,
      { id: newId(now.getTime()), casusId: casus.id, datum: vandaag, trede: 1, soort: 'stap', wat: i.eersteStap },
      actor,
      now,
    )
}

/** A draft starts first; then to the LMM. Each step with its own conditions, none skipped (GEN-01). */
export async function klim(ctx: Ctx<unknown, unknown>, casus: Onderwerp): Promise<void> {
  const opTelefoon = casus.telefonisch && heeftRol(ctx.actor, 'regievoerder', 'lmm_coordinator')
  for (const actie of casus.status === 'concept'
    ? (['start', 'meldAanBijLmm'] as const)
    : (['meldAanBijLmm'] as const)) {
    if (opTelefoon) await neemStap(ctx, await loadCasus(ctx.tx, casus.id), { casusId: casus.id, actie })
    else await ctx.roep(zetStap, { casusId: casus.id, actie })
  }
}
