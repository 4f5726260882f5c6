import { decodeCursor, pageOf } from '../../../platform/cursor.ts'
import { isId } from '../../../platform/ids.ts'
import { isDatum } from '../../../platform/time.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { bouwKern, bouwStap } from '../casus.beeld.ts'
import { haalNamen, selectStappen } from '../casus.detail.store.ts'
import { ListCasussenInput, TijdlijnInput } from '../casus.invoer.schema.ts'
import { selectLijst } from '../casus.lijst.store.ts'
import { casusPolicy, lijstPolicy } from '../casus.policy.ts'
import { loadCasus } from '../casus.store.ts'
import { haalTeksten } from '../casus.teksten.store.ts'
import { CasusLijst, StappenLijst } from '../casus.uitvoer.schema.ts'

export const listCasussen = defineQuery({
  name: 'casus.listCasussen',
  titel: 'Bekijk je casussen',
  activiteit: 'casus-behandelen',
  input: ListCasussenInput,
  output: CasusLijst,
  allow: lijstPolicy,
  async run({ tx, input }) {
    const rows = await selectLijst(tx, input, decodeCursor(input.na, [isDatum, isId]))
    const n = await haalNamen(
      tx,
      rows.flatMap((r) => [r.organisatieId, r.balOrganisatieId]),
      rows.flatMap((r) => [r.casusregisseurId, r.regievoerderId]),
    )
    const { items, volgende } = pageOf(rows, input.aantal, (r) => [r.volgorde, r.id])
    const teksten = await haalTeksten(
      tx,
      items.map((i) => i.id),
    )
    return { items: items.map((r) => bouwKern(r, n, teksten.get(r.id))), volgende }
  },
  inzage: (r) => ({ type: 'CasussenBekeken', data: { casussen: r.items.map((i) => i.id) } }),
})

export const bekijkTijdlijn = defineQuery({
  name: 'casus.bekijkTijdlijn',
  titel: 'Bekijk alle stappen van een casus',
  activiteit: 'casus-behandelen',
  input: TijdlijnInput,
  output: StappenLijst,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.bekijk,
  async run({ tx, input }) {
    const rows = await selectStappen(tx, input.casusId, input.aantal, decodeCursor(input.na, [isDatum, isId]))
    const n = await haalNamen(
      tx,
      rows.flatMap((s) => [s.metOrganisatieId, s.doorOrganisatieId]),
      rows.map((s) => s.doorId),
    )
    const { items, volgende } = pageOf(rows, input.aantal, (r) => [r.datum, r.id])
    return { items: items.map((s) => bouwStap(s, n)), volgende }
  },
  inzage: (_r, { input }) => ({ type: 'TijdlijnBekeken', casusId: input.casusId, objectId: input.casusId }),
})
