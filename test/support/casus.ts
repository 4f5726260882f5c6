// The later slices hand over their facts and hooks when the list of slices is read.
import '../../src/app/slices.ts'
import { nieuweVraag, voegPartijToe, voegStapToe, zetStap } from '../../src/domein/casus/index.ts'
import type { PersoonCode, Wereld } from './wereld.ts'

// Cases for tests, made through the use cases that people use.

type Opzet = { door?: PersoonCode; situatie?: string; partijen?: readonly Parameters<Wereld['org']>[0][] }

/** A question of a sociaal raadsvrouw about two life domains and a party; still a draft. */
export async function maakVraag(w: Wereld, opzet: Opzet = {}): Promise<string> {
  const { id } = await w.door.run(w.als(opzet.door ?? 'raadsvrouw'), nieuweVraag, {
    situatie: opzet.situatie ?? 'De studieschuld is straks niet te betalen. Een regeling kan pas bij achterstand.',
    gevraagd: 'Een lager maandbedrag voor de eerste aflossing.',
    levensdomeinen: ['financien', 'werk_opleiding'],
    bestaanszekerheid: ['inkomen'],
    organisatieIds: (opzet.partijen ?? ['duo']).map((c) => w.org(c)),
    huishouden: [{ pseudoniem: 'moeder', rol: 'ouder', leeftijdsklasse: '27-44' }],
  })
  return id
}

/** In the own organisation, with one step taken. */
export async function maakCasus(w: Wereld, opzet: Opzet = {}): Promise<string> {
  const wie = w.als(opzet.door ?? 'raadsvrouw')
  const casusId = await maakVraag(w, opzet)
  await w.door.run(wie, zetStap, { casusId, actie: 'start' })
  await w.door.run(wie, voegStapToe, { casusId, wat: 'Begroting gemaakt en toeslagen nagerekend.' })
  return casusId
}

export const metPartij = (
  w: Wereld,
  casusId: string,
  org: Parameters<Wereld['org']>[0],
  door: PersoonCode = 'raadsvrouw',
) => w.door.run(w.als(door), voegPartijToe, { casusId, organisatieId: w.org(org), inPatstelling: true })
