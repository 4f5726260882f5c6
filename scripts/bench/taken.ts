import { newId } from '../../src/platform/ids.ts'

// What is measured. `CASUS` and `WIE` stand for a case and a person; both change with each request.

type Vorm = 'json' | 'pagina'
export type Taak = {
  readonly naam: string
  readonly vorm: Vorm
  readonly methode: 'GET' | 'POST'
  readonly pad: string
  /** Which cases: ordinary ones, the one with 500 steps, or none. */
  readonly casus?: 'gewoon' | 'zwaar'
  /** Another person each time: somebody who searches 2,000 times a day is stopped (REG-20). */
  readonly velen?: true
}

export const taken: readonly Taak[] = [
  { naam: 'casus openen', vorm: 'json', methode: 'GET', pad: '/api/v1/casussen/CASUS', casus: 'gewoon' },
  { naam: 'casus openen', vorm: 'pagina', methode: 'GET', pad: '/casussen/CASUS', casus: 'gewoon' },
  { naam: 'zware casus openen', vorm: 'pagina', methode: 'GET', pad: '/casussen/CASUS', casus: 'zwaar' },
  { naam: 'mijn werk', vorm: 'pagina', methode: 'GET', pad: '/' },
  { naam: 'werklijst', vorm: 'json', methode: 'GET', pad: '/api/v1/casussen' },
  { naam: 'werklijst', vorm: 'pagina', methode: 'GET', pad: '/casussen' },
  { naam: 'casus zoeken', vorm: 'json', methode: 'GET', pad: '/api/v1/zoeken?q=studieschuld%2017' },
  { naam: 'register zoeken', vorm: 'json', methode: 'GET', pad: '/api/v1/registervermeldingen?q=WOORDEN', velen: true },
  { naam: 'ruimte zoeken', vorm: 'json', methode: 'GET', pad: '/api/v1/ruimte?q=WOORDEN' },
  { naam: 'stap vastleggen', vorm: 'json', methode: 'POST', pad: '/api/v1/casussen/CASUS/stappen', casus: 'gewoon' },
]
export const sleutelVan = (t: Taak): string => `${t.naam} ${t.vorm}`

// Everyday words, some with a typing mistake, as people type them.
export const woorden = [
  'eigen bijdrage verpleeghuis',
  'studieschuld omlaag voordat ik achterloop',
  'huisuitzetting kinderen',
  'schuld door fout in inschrijving',
  'zorgtoeslag terugbetalen',
  'uitkering gestopt',
  'aow gat',
  'belastingschuld regeling',
  'studieschult',
  'bijstand samenwonen',
]

export const stapBody = (): string =>
  JSON.stringify({ wat: 'Gebeld over de regeling en de begroting nagerekend.', soort: 'contact', metWie: 'mentor' })

export const nieuweSleutel = (): string => newId()
