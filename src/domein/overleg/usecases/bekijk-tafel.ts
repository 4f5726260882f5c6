import { z } from 'zod'
import { readOnce } from '../../../platform/read-once.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { listKaart, paradigmasVoor } from '../../bedoeling/index.ts'
import { loadCasus, woordenVanCasus } from '../../casus/index.ts'
import { listContactPersonen } from '../../register/index.ts'
import { listOverleggen } from '../overleg.lijst.store.ts'
import { overlegPolicy } from '../overleg.policy.ts'
import { Tafel } from '../overleg.schema.ts'
import { huidigAdvies, huidigeAnalyse, organisatiesVan } from '../overleg.store.ts'
import { listGewogen } from '../overleg.wegen.store.ts'

/** Everything of the talk about one case: analysis, advice, meetings. */
export const bekijkTafel = defineQuery({
  name: 'overleg.bekijkTafel',
  titel: 'Bekijk analyse, advies en overleggen van een casus',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ casusId: z.uuid() }),
  output: Tafel,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: overlegPolicy.lezen,
  async run({ tx, input: { casusId }, subject, actor }) {
    const analyse = await huidigeAnalyse(tx, casusId)
    const reageerde = analyse?.akkoorden.some((a) => a.organisatie.id === actor.organisatieId) ?? true
    const kaart = await listKaart(tx)
    const organisaties = await organisatiesVan(tx, casusId, subject.organisatieId)
    const naamVan = new Map(organisaties.map((o) => [o.id, o.naam]))
    const contacten = await listContactPersonen(tx, [...naamVan.keys()])
    const { tekst } = await woordenVanCasus(readOnce(tx, casusId), subject)
    return {
      waarden: kaart.filter((k) => k.soort === 'waarde'),
      paradigmas: paradigmasVoor(
        tekst,
        kaart.filter((k) => k.soort === 'paradigma' && k.actief),
      ),
      casus: { id: subject.id, nummer: subject.nummer, titel: subject.titel },
      analyse,
      advies: await huidigAdvies(tx, casusId),
      opties: await listGewogen(tx, casusId),
      overleggen: await listOverleggen(tx, casusId),
      organisaties,
      contacten: contacten.map((m) => ({
        id: m.id,
        naam: m.naam,
        organisatie: { id: m.organisatieId, naam: naamVan.get(m.organisatieId) ?? '' },
      })),
      magSchrijven: actor.persoonId === subject.regisseurId || actor.persoonId === subject.regievoerderId,
      magReageren: !reageerde && overlegPolicy.reageren.check(actor, subject) === null,
    }
  },
  inzage: (_r, { input }) => ({ type: 'OverlegBekeken', casusId: input.casusId }),
})
