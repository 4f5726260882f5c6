/** Art. 3:2 and 3:3 Awb, said where they matter (AFS-09). */
export const awbHerinnering =
  'Elke organisatie zoekt zelf uit wat zij moet weten (artikel 3:2 Awb) en gebruikt haar bevoegdheid alleen waarvoor die bedoeld is (artikel 3:3 Awb). Afstemmen verplaatst geen taken of bevoegdheden.'

export const weegLabels = { past: 'past', deels: 'past deels', past_niet: 'past niet' } as const
