import { heeftRol } from '../../platform/policy.ts'
import type { Kijker, Taak, TakenProvider } from '../../platform/providers.ts'
import { maandenErbij } from '../../platform/time.ts'
import { findEscalatieroute, listUitnodigingen, volgende } from './bestuursafspraken.relaties.store.ts'

const plan = (wat: string, waarom: string): Taak => ({
  wat,
  waar: 'Bijeenkomsten',
  waarom,
  uiterlijk: null,
  href: '/bijeenkomsten',
  knop: 'Plan',
})

/** eisen 3.6: the Tafel three times a year, planned four months ahead; a kennismaking every month. */
async function planTaken({ tx, vandaag }: Kijker): Promise<Taak[]> {
  const [tafel, kennismaking] = [
    await volgende(tx, 'tafel_casuistiek', vandaag),
    await volgende(tx, 'kennismaking', vandaag),
  ]
  return [
    ...(tafel === null || tafel > maandenErbij(vandaag, 4)
      ? [plan('Plan de volgende Tafel Casuïstiek', 'Drie keer per jaar; er staat niets in de komende vier maanden')]
      : []),
    ...(kennismaking === null || kennismaking > maandenErbij(vandaag, 1)
      ? [plan('Plan een kennismaking', 'Elke maand kunnen nieuwe organisaties kennismaken')]
      : []),
  ]
}

async function uitnodigingTaken({ tx, actor, vandaag }: Kijker): Promise<Taak[]> {
  return (await listUitnodigingen(tx, actor.organisatieId, vandaag)).map((b) => ({
    wat: `Kom je naar: ${b.titel}?`,
    waar: 'Bijeenkomsten',
    waarom: 'Je gemeente is uitgenodigd',
    uiterlijk: b.op,
    href: `/bijeenkomsten/${b.id}`,
    knop: 'Antwoord',
  }))
}

export const bestuursafsprakenTaken: TakenProvider = async (k) => [
  ...(heeftRol(k.actor, 'relatiebeheerder') ? await planTaken(k) : []),
  ...(heeftRol(k.actor, 'wethouder') ? await uitnodigingTaken(k) : []),
]

/** AFS-11: the local escalatieoverleg as a rung before the national level, on the page of a case. */
export const lokaleEscalatie = async ({ tx, actor }: Kijker) => {
  const route = await findEscalatieroute(tx, actor.organisatieId)
  if (route === null) return []
  return [
    {
      id: 'escalatie',
      titel: 'Lokaal escalatiepad',
      regels: [`${route.naam}: ${route.wie}, ${route.telefoon}`],
      href: '/afspraken/escalatie',
      knop: 'Bekijk de stappen',
    },
  ]
}
