import type { ApiRoute } from '../../platform/routes.ts'
import { beeindigRol } from './usecases/beeindig-rol.ts'
import { bekijkMensen } from './usecases/bekijk-mensen.ts'
import { bekijkOrganisatie } from './usecases/bekijk-organisatie.ts'
import { bekijkOverdrachten } from './usecases/bekijk-overdrachten.ts'
import { bekijkPersoon } from './usecases/bekijk-persoon.ts'
import { bekijkProfiel } from './usecases/bekijk-profiel.ts'
import { draagOver } from './usecases/draag-over.ts'
import { exporteerOrganisaties } from './usecases/exporteer-organisaties.ts'
import { geefRol } from './usecases/geef-rol.ts'
import { laatVertrekken } from './usecases/laat-vertrekken.ts'
import { voegPersoonToe } from './usecases/voeg-persoon-toe.ts'
import { wijzigProfiel } from './usecases/wijzig-profiel.ts'
import { zoekOrganisaties } from './usecases/zoek-organisaties.ts'

export const organisatiesRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/organisaties', useCase: zoekOrganisaties },
  { method: 'GET', path: '/organisaties/bestand', useCase: exporteerOrganisaties, bestand: true },
  { method: 'GET', path: '/organisaties/:organisatieId', useCase: bekijkOrganisatie },
  { method: 'GET', path: '/personen', useCase: bekijkMensen },
  { method: 'POST', path: '/personen', useCase: voegPersoonToe, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/personen/:persoonId', useCase: bekijkPersoon },
  { method: 'POST', path: '/personen/:persoonId/rollen', useCase: geefRol },
  { method: 'POST', path: '/personen/:persoonId/rollen/:rolId/beeindiging', useCase: beeindigRol },
  { method: 'POST', path: '/personen/:persoonId/vertrek', useCase: laatVertrekken },
  { method: 'GET', path: '/overdrachten', useCase: bekijkOverdrachten },
  { method: 'POST', path: '/overdrachten/toewijzing', useCase: draagOver },
  { method: 'GET', path: '/profiel', useCase: bekijkProfiel },
  { method: 'PUT', path: '/profiel', useCase: wijzigProfiel, ifMatch: 'verplicht' },
]
