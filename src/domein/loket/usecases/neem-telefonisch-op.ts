import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { datumVan } from '../../../platform/time.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { insertStap, loadCasus, nieuweVraag, updateVraag, verzamelFeiten } from '../../casus/index.ts'
import { verwijderNotitie } from '../loket.notities.store.ts'
import { loketBreed } from '../loket.policy.ts'
import { watOntbreekt } from '../loket.rules.ts'
import { TelefonischeAanmeldingInput } from '../loket.schema.ts'
import { legBellerVast } from '../loket.store.ts'
import { insertOpname } from '../loket.telefoon.store.ts'
import { dienIn } from './dien-in.ts'

const uitvoer = z.object({
  casusId: z.string(),
  nummer: z.string(),
  status: z.string(),
  /** What is still to be asked; an incomplete intake is work to do, never a refusal (LMM-06). */
  nogNodig: z.array(z.string()),
})

/** One screen while somebody talks: the case, its owner and the submission in one go, as far as the story reaches. */
export const neemTelefonischOp = defineCommand({
  name: 'loket.neemTelefonischOp',
  titel: 'Neem een casus aan de telefoon aan',
  activiteit: 'casus-behandelen',
  input: TelefonischeAanmeldingInput,
  output: uitvoer,
  allow: loketBreed.neemOp,
  async run(ctx) {
    const { tx, input, actor, now, vandaag, roep } = ctx
    const ontvangenOp = input.ontvangenOp ?? vandaag
    if (ontvangenOp > vandaag) throw inDeToekomst()
    const professionalId = await legBellerVast(tx, {
      organisatieId: input.organisatieId,
      naam: input.naam,
      email: input.email,
      telefoon: input.telefoon ?? null,
    })
    const { id: casusId, nummer } = await roep(nieuweVraag, {
      professionalId,
      situatie: input.situatie,
      wens: input.wens,
      gevraagd: input.gevraagd,
      levensdomeinen: input.levensdomeinen,
      wetten: input.wetten,
      organisatieIds: input.organisatieIds,
      urgentie: input.urgentie,
      dreigend: input.dreigendReden !== undefined,
      ...(input.dreigendReden ? { dreigendReden: input.dreigendReden } : {}),
      huishouden: input.huishouden,
      fictief: input.fictief,
    })
    await insertOpname(tx, {
      casusId,
      kanaal: input.kanaal,
      doorId: actor.persoonId,
      ontvangenOp: ontvangenOp === vandaag ? now : new Date(`${ontvangenOp}T11:00:00Z`),
      op: now,
    })
    await updateVraag(tx, casusId, {
      waaromNietLokaal: input.waaromNietLokaal ?? null,
      redenGeenContact: input.redenGeenContact ?? null,
      lokaalAllesGedaan: input.lokaalAllesGedaan,
    })
    if (input.eersteStap)
      await insertStap(
        tx,
        { id: newId(now.getTime()), casusId, datum: datumVan(now), trede: 1, soort: 'stap', wat: input.eersteStap },
        actor,
        now,
      )
    if (input.conceptId !== undefined) await verwijderNotitie(tx, input.conceptId)
    const casus = await loadCasus(tx, casusId)
    const feiten = await verzamelFeiten(tx, casus, vandaag)
    const nogNodig: string[] = watOntbreekt({ status: casus.status, ...feiten })
    if (feiten.levensdomeinen < 2 && !feiten.dreigendReden) nogNodig.push('levensdomeinen')
    if (feiten.organisaties < 2 && feiten.wetten < 2 && !feiten.dreigendReden) nogNodig.push('organisatieIds')
    if (nogNodig.length === 0) await roep(dienIn, { casusId })
    const status = nogNodig.length === 0 ? 'lmm_aangemeld' : casus.status
    return {
      result: { casusId, nummer, status, nogNodig },
      facts: [{ type: 'TelefonischOpgenomen', casusId, objectId: casusId, data: { kanaal: input.kanaal, nogNodig } }],
    }
  },
})

const inDeToekomst = (): Refusal =>
  new Refusal('loket.ontvangst-in-toekomst', 'invalid', 'De ontvangst kan niet in de toekomst liggen.', {
    invalidParams: [{ name: 'ontvangenOp', code: 'toekomst', reason: 'Kies vandaag of eerder.' }],
  })
