import { geefStandpunt, voegOptieToe, voegPartijToe, voegStapToe } from '../../src/domein/casus/index.ts'
import { kiesVoorzitter } from '../../src/domein/let/usecases/kies-voorzitter.ts'
import { legRegelVast } from '../../src/domein/let/usecases/leg-regel-vast.ts'
import { verzoekLet } from '../../src/domein/let/usecases/verzoek-let.ts'
import { voegLidToe, werkAgendaBij } from '../../src/domein/let/usecases/werk-agenda-bij.ts'
import { zetSessieStap } from '../../src/domein/let/usecases/zet-sessie-stap.ts'
import { geefAdvies, maakAnalyse } from '../../src/domein/overleg/index.ts'
import type { UseCase } from '../../src/platform/usecase.ts'
import { maakLmmCasus } from './loket.ts'
import type { PersoonCode, Wereld } from './wereld.ts'

// Sessions of the LET, made through the use cases that people use.

const doe =
  (w: Wereld) =>
  <R>(wie: PersoonCode, u: UseCase<R>, i: object): Promise<R> =>
    w.door.run(w.als(wie), u, i)

export const uitgeput = { professionalUitgeput: 'Alles geprobeerd.', lmmUitgeput: 'Niemand mag beslissen.' }

export const besluitregel = {
  inhoud: 'DUO verlaagt het maandbedrag.',
  bevoegdheid: 'WSF 2000',
  motivering: 'Anders ontstaat achterstand.',
  wijktAf: false,
  eigenaar: 'Klant en dienst',
  uiterlijkOp: '2027-01-15',
}

export type KlaarMet = { landelijk?: boolean; analyse?: boolean; ook?: readonly 'uwv'[] }
/** A case at the LMM with DUO in the stalemate, all that the LET asks recorded. */
export async function maakKlaarVoorLet(w: Wereld, met: KlaarMet = {}): Promise<string> {
  const run = doe(w)
  const casusId = await maakLmmCasus(w, { partijen: ['demo-corporatie'] })
  const landelijk = met.landelijk === false ? [] : (['duo', ...(met.ook ?? [])] as const)
  for (const org of landelijk) {
    const { id: partijId } = await run('regievoerder', voegPartijToe, {
      casusId,
      organisatieId: w.org(org),
      inPatstelling: true,
    })
    await run('regievoerder', geefStandpunt, { casusId, partijId, standpunt: 'Mag niet van de wet.' })
  }
  await run('regievoerder', voegOptieToe, { casusId, omschrijving: 'Lager maandbedrag', organisatieId: w.org('duo') })
  await run('regievoerder', voegStapToe, { casusId, wat: 'Alle opties nagelopen', trede: 3 })
  if (met.analyse !== false) {
    await run('raadsvrouw', maakAnalyse, {
      casusId,
      tekst: 'Het zit klem.',
      bedoeling: 'Vooruit.',
      schadeVoorInwoner: 'Nee.',
    })
    await run('raadsvrouw', geefAdvies, { casusId, tekst: 'Verlaag het bedrag.' })
  }
  return casusId
}

export async function maakZittingOpAgenda(
  w: Wereld,
  met: KlaarMet = {},
): Promise<{ casusId: string; sessieId: string }> {
  const run = doe(w)
  const casusId = await maakKlaarVoorLet(w, met)
  const { id: sessieId } = await run('regievoerder', verzoekLet, {
    casusId,
    ...uitgeput,
  })
  await run('coordinator', kiesVoorzitter, { sessieId, voorzitterId: w.persoon('let-voorzitter') })
  await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'toets' })
  const vandaag = new Date().toISOString().slice(0, 10)
  await run('let-secretaris', werkAgendaBij, { sessieId, zittingOp: vandaag, zittingTijd: '10:00' })
  for (const org of ['duo', ...(met.ook ?? [])] as const)
    await run('let-secretaris', voegLidToe, {
      sessieId,
      persoonId: w.persoon(`bestuurder-${org}`),
      soort: 'bestuurder',
    })
  await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'agendeer' })
  return { casusId, sessieId }
}

/** Held, with one line of DUO that waits for its member. */
export async function maakZittingGehouden(w: Wereld, met: KlaarMet = {}) {
  const run = doe(w)
  const s = await maakZittingOpAgenda(w, met)
  const { sessieId } = s
  await run('let-secretaris', werkAgendaBij, { sessieId, aanwezig: [w.persoon('bestuurder-duo')] })
  await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'houd' })
  const { id: regelId } = await run('let-secretaris', legRegelVast, {
    ...besluitregel,
    sessieId,
    organisatieId: w.org('duo'),
  })
  return { ...s, regelId }
}
