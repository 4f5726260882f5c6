import { Refusal } from '../../../platform/errors.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { nextStatus, type Transitions } from '../../../platform/transitions.ts'
import { type Ctx, defineCommand } from '../../../platform/usecase.ts'
import { selectIndieners } from '../loket.bord.store.ts'
import { coordinatoren } from '../loket.store.ts'
import { tipPolicy } from '../loket.tips.policy.ts'
import { antwoordVoorTip, type TipActie, type TipStatus, tipOvergangen } from '../loket.tips.rules.ts'
import { LegTipWegInput, NaarLoketInput, StuurTipDoorInput, TipStand, WijsTipToeInput } from '../loket.tips.schema.ts'
import { leidinggevendenVan, loadTip, selectProfessionals, type TipSubject, updateTip } from '../loket.tips.store.ts'
import { onbekend } from './geef-tip.ts'

const machine: Transitions<TipStatus, TipActie> = tipOvergangen
export function naTip(tip: TipSubject, actie: TipActie): TipStatus {
  const naar = nextStatus(machine, tip.status, actie)
  if (naar === null) throw new Refusal('loket.tip-stap-bestaat-niet', 'conflict', 'Dit kan nu niet met deze tip.')
  return naar
}

const vast = { activiteit: 'casus-behandelen', output: TipStand } as const
const uit = (tip: TipSubject, status: TipStatus, version: number, type: string) =>
  ({
    result: { id: tip.id, status, version },
    facts: [{ type, objectId: tip.id, data: { van: tip.status, naar: status } }],
  }) as const

export const wijsTipToe = defineCommand({
  ...vast,
  name: 'loket.wijsTipToe',
  titel: 'Geef een tip aan een professional',
  input: WijsTipToeInput,
  load: (tx, { tipId }) => loadTip(tx, tipId),
  allow: tipPolicy.wijsToe,
  async run({ tx, input, subject, actor, now, vandaag }) {
    const status = naTip(subject, 'wijsToe')
    const { professionalId } = input
    if (!(await selectProfessionals(tx, actor.organisatieId)).some((p) => p.id === professionalId))
      throw new Refusal('loket.tip-geen-professional', 'invalid', 'Kies een professional van je organisatie.', {
        invalidParams: [
          { name: 'professionalId', code: 'onbekend', reason: 'Kies een professional van je organisatie.' },
        ],
      })
    const antwoordVoor = antwoordVoorTip(vandaag)
    const version = await updateTip(tx, subject, { status, professionalId, antwoordVoor, herinnerdOp: null })
    await stuurBericht(tx, { persoonId: professionalId, soort: 'tip-toegewezen', pad: `/tips/${subject.id}`, now })
    return uit(subject, status, version, 'TipToegewezen')
  },
})

/** To the coordinators: by a person here, or by the clock when nobody answers. */
export async function legBijLoket({ tx, now }: Pick<Ctx<unknown, unknown>, 'tx' | 'now'>, tip: TipSubject) {
  const status = naTip(tip, 'naarLoket')
  const version = await updateTip(tx, tip, { status, loketOp: now })
  for (const persoonId of await coordinatoren(tx))
    await stuurBericht(tx, { persoonId, soort: 'tip-bij-loket', pad: `/tips/${tip.id}`, now })
  return { status, version }
}

export const stuurTipNaarLoket = defineCommand({
  ...vast,
  name: 'loket.stuurTipNaarLoket',
  titel: 'Stuur een tip naar het LMM',
  input: NaarLoketInput,
  load: (tx, { tipId }) => loadTip(tx, tipId),
  allow: tipPolicy.naarLoket,
  async run(ctx) {
    const { status, version } = await legBijLoket(ctx, ctx.subject)
    return uit(ctx.subject, status, version, 'TipNaarLoket')
  },
})

export const stuurTipDoor = defineCommand({
  ...vast,
  name: 'loket.stuurTipDoor',
  titel: 'Stuur een tip door naar een organisatie ter plaatse',
  input: StuurTipDoorInput,
  load: (tx, { tipId }) => loadTip(tx, tipId),
  allow: tipPolicy.stuurDoor,
  async run({ tx, input, subject, now, vandaag }) {
    const status = naTip(subject, 'stuurDoor')
    const naarOrganisatieId = input.organisatieId
    if (!(await selectIndieners(tx)).some((o) => o.id === naarOrganisatieId)) throw onbekend()
    const leiding = await leidinggevendenVan(tx, naarOrganisatieId)
    if (leiding.length === 0)
      throw new Refusal(
        'loket.tip-niemand-daar',
        'conflict',
        'Daar werkt nog geen leidinggevende in Maatwerkpad. Bel de organisatie, en neem de casus aan de telefoon op.',
      )
    const antwoordVoor = antwoordVoorTip(vandaag)
    const version = await updateTip(tx, subject, { status, naarOrganisatieId, antwoordVoor, herinnerdOp: null })
    for (const persoonId of leiding)
      await stuurBericht(tx, { persoonId, soort: 'tip-ontvangen', pad: `/tips/${subject.id}`, now })
    return uit(subject, status, version, 'TipDoorgestuurd')
  },
})

/** INV-11: a reason and a way on, which who passed it on reads. The words of the tip go (INF-16). */
export const legTipWeg = defineCommand({
  ...vast,
  name: 'loket.legTipWeg',
  titel: 'Pak een tip niet op',
  input: LegTipWegInput,
  load: (tx, { tipId }) => loadTip(tx, tipId),
  allow: tipPolicy.legWeg,
  async run({ tx, input, subject, now }) {
    const status = naTip(subject, 'legWeg')
    const { reden, suggestie } = input
    const version = await updateTip(tx, subject, { status, reden, suggestie, wat: '', bereikbaar: '', afgerondOp: now })
    await stuurBericht(tx, { persoonId: subject.vanId, soort: 'tip-niet-opgepakt', pad: `/tips/${subject.id}`, now })
    return uit(subject, status, version, 'TipNietOpgepakt')
  },
})
