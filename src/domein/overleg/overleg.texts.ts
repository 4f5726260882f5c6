import type { waarden } from './overleg.schema.ts'

export const waardeNamen: Readonly<Record<(typeof waarden)[number], string>> = {
  rechtvaardigheid: 'Rechtvaardigheid: ieder het zijne',
  redelijkheid: 'Redelijkheid: past dit bij deze mensen?',
  maatschappelijk_rendement: 'Maatschappelijk rendement: wat kost en voorkomt het?',
  betrokkenheid: 'Betrokkenheid: staat het huishouden erachter?',
  legitimiteit: 'Legitimiteit: mag het, en is het uit te leggen?',
  rendement: 'Rendement: levert het op wat nodig is?',
}
export const waardeNaam = (w: string): string => Object.entries(waardeNamen).find(([k]) => k === w)?.[1] ?? w

/** Art. 3:2 and 3:3 Awb, said where they matter (AFS-09). */
export const awbHerinnering =
  'Elke organisatie zoekt zelf uit wat zij moet weten (artikel 3:2 Awb) en gebruikt haar bevoegdheid alleen waarvoor die bedoeld is (artikel 3:3 Awb). Afstemmen verplaatst geen taken of bevoegdheden.'
