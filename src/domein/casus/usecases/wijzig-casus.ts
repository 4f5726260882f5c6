import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { VulAanmeldingInInput, WijzigCasusInput } from '../casus.invoer.schema.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus, updateCasus, updateVraag } from '../casus.store.ts'

const uitvoer = z.object({ id: z.string(), version: z.number() })

/** These have no null in the database: taken out is empty. */
const leegTekst = (t: string | null | undefined): string | undefined => (t === null ? '' : t)

/** Drops what was not sent, so that it keeps its value. */
const alleen = <T extends object>(o: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  // fromEntries forgets which keys there are; those that are left have a value.
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as never

export const wijzigCasus = defineCommand({
  name: 'casus.wijzigCasus',
  titel: 'Werk de vraag bij',
  activiteit: 'casus-behandelen',
  input: WijzigCasusInput,
  output: uitvoer,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input, subject }) {
    const { casusId, titel, urgentie, bestaanszekerheid, kritiekeDag, kritiekeDagWat, ...rest } = input
    const [wens, gevraagd, geprobeerd] = [rest.wens, rest.gevraagd, rest.geprobeerd].map(leegTekst)
    const version = await updateCasus(
      tx,
      subject,
      alleen({ titel, urgentie, bestaanszekerheid, kritiekeDag, kritiekeDagWat }),
    )
    await updateVraag(tx, casusId, alleen({ ...rest, wens, gevraagd, geprobeerd }))
    const velden = Object.keys(input).filter((k) => k !== 'casusId')
    return {
      result: { id: casusId, version },
      facts: [{ type: 'CasusGewijzigd', casusId, objectId: casusId, data: { velden } }],
    }
  },
})

export const vulAanmeldingIn = defineCommand({
  name: 'casus.vulAanmeldingIn',
  titel: 'Vul aan wat het LMM nog moet weten',
  activiteit: 'casus-behandelen',
  input: VulAanmeldingInInput,
  output: uitvoer,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input, subject }) {
    const { casusId, ...velden } = input
    await updateVraag(tx, casusId, alleen(velden))
    const version = await updateCasus(tx, subject, {})
    return {
      result: { id: casusId, version },
      facts: [{ type: 'AanmeldingAangevuld', casusId, objectId: casusId, data: { velden: Object.keys(velden) } }],
    }
  },
})
