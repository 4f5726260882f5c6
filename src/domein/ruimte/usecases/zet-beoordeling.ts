import { heeftRol } from '../../../platform/policy.ts'
import type { Ctx } from '../../../platform/usecase.ts'
import { type RuimteActie, zetRuimteStap } from '../ruimte.rules.ts'
import { type Bepaling, BepalingInhoud, type BepalingSubject } from '../ruimte.schema.ts'
import { getBepaling, getVersie, insertNieuweVersie, type Wissel } from '../ruimte.store.ts'

type Merken = Partial<Pick<BepalingInhoud, 'rechtsstatus' | 'zekerheid' | 'bron' | 'bronDatum'>>
export type Beoordelingsstap = {
  readonly actie: RuimteActie
  readonly reden: string
  readonly wijziging: string
  readonly merken?: Merken
  readonly wissel: Wissel
}

/** Every step of the review is a version of its own, so that a motivation shows the marks of that day (INV-42). */
export async function zetBeoordeling(
  { tx, subject, actor, now, vandaag }: Ctx<unknown, BepalingSubject>,
  stap: Beoordelingsstap,
): Promise<Bepaling> {
  const was = await getVersie(tx, subject.id, subject.huidigNr)
  const inhoud = BepalingInhoud.strip().parse({ ...was, ...stap.merken })
  const item = { ...inhoud, ...subject }
  const input = { door: actor.persoonId, isJurist: heeftRol(actor, 'jurist'), reden: stap.reden, vandaag }
  const beoordeling = zetRuimteStap(item, stap.actie, input)
  await insertNieuweVersie(
    tx,
    subject,
    inhoud,
    {
      beoordeling,
      beoordeeldOp: vandaag,
      wijziging: stap.wijziging,
      op: now,
      door: actor.persoonId,
      organisatieId: actor.organisatieId,
    },
    stap.wissel,
  )
  return getBepaling(tx, subject.sleutel)
}
