import type { ApiRoute } from '../../platform/routes.ts'
import { bekijkCasus } from './usecases/bekijk-casus.ts'
import { bekijkOvergangen } from './usecases/bekijk-overgangen.ts'
import { beoordeelOptie, voegOptieToe } from './usecases/beoordeel-optie.ts'
import { geefBal } from './usecases/geef-bal.ts'
import { geefStandpunt } from './usecases/geef-standpunt.ts'
import { legBesluitVast, legVerband } from './usecases/leg-besluit-vast.ts'
import { bekijkTijdlijn, listCasussen } from './usecases/list-casussen.ts'
import { beantwoordAfspraak, maakAfspraak, rondAfspraakAf } from './usecases/maak-afspraak.ts'
import { kopieerCasus, maakA4, maakAfwegingDocument } from './usecases/maak-document.ts'
import { meldBelangenconflict } from './usecases/meld-belangenconflict.ts'
import { nieuweVraag } from './usecases/nieuwe-vraag.ts'
import { openCasus } from './usecases/open-casus.ts'
import { planVolgendeActie } from './usecases/plan-volgende-actie.ts'
import { listAfwegingen, stelAfwegingVast } from './usecases/stel-afweging-vast.ts'
import { suggereerBijVraag } from './usecases/suggereer-bij-vraag.ts'
import { controleerDubbel, splitsCasus, verbindCasussen, voegSamen } from './usecases/verbind-casussen.ts'
import { verwijderGezinslid, voegGezinslidToe } from './usecases/voeg-gezinslid-toe.ts'
import { voegPartijToe, wijzigPartij } from './usecases/voeg-partij-toe.ts'
import { voegStapToe } from './usecases/voeg-stap-toe.ts'
import { wieKeekMee } from './usecases/wie-keek-mee.ts'
import { wijsRegisseurToe } from './usecases/wijs-regisseur-toe.ts'
import { vulAanmeldingIn, wijzigCasus } from './usecases/wijzig-casus.ts'
import { zetStap } from './usecases/zet-stap.ts'

const een = '/casussen/:casusId'
const maak = { method: 'POST', status: 201, sleutel: 'verplicht' } as const

export const casusRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/casussen', useCase: listCasussen },
  { ...maak, path: '/casussen', useCase: nieuweVraag },
  { method: 'POST', path: '/suggesties', useCase: suggereerBijVraag },
  { method: 'GET', path: een, useCase: bekijkCasus },
  { method: 'GET', path: `${een}/blad`, useCase: openCasus },
  { method: 'PATCH', path: een, useCase: wijzigCasus, ifMatch: 'verplicht' },
  { method: 'PUT', path: `${een}/aanmelding`, useCase: vulAanmeldingIn, ifMatch: 'verplicht' },
  { method: 'GET', path: `${een}/overgangen`, useCase: bekijkOvergangen },
  { ...maak, path: `${een}/overgangen`, useCase: zetStap },
  { method: 'GET', path: `${een}/stappen`, useCase: bekijkTijdlijn },
  { ...maak, path: `${een}/belangenconflicten`, useCase: meldBelangenconflict },
  { method: 'GET', path: `${een}/overzicht`, useCase: maakA4, bestand: true },
  { method: 'GET', path: `${een}/kopie`, useCase: kopieerCasus, bestand: true },
  { method: 'GET', path: `${een}/afwegingsverslagen`, useCase: listAfwegingen },
  { ...maak, path: `${een}/afwegingsverslagen`, useCase: stelAfwegingVast },
  {
    method: 'GET',
    path: `${een}/afwegingsverslagen/:verslagId/document`,
    useCase: maakAfwegingDocument,
    bestand: true,
  },
  { method: 'GET', path: `${een}/dubbelcontrole`, useCase: controleerDubbel },
  { ...maak, path: `${een}/casusverbanden`, useCase: verbindCasussen },
  { ...maak, path: `${een}/samenvoegingen`, useCase: voegSamen },
  { ...maak, path: `${een}/splitsingen`, useCase: splitsCasus },
  { method: 'GET', path: `${een}/inzagen`, useCase: wieKeekMee },
  { ...maak, path: `${een}/stappen`, useCase: voegStapToe },
  { method: 'PUT', path: `${een}/volgende-actie`, useCase: planVolgendeActie, ifMatch: 'verplicht' },
  { method: 'POST', path: `${een}/balbewegingen`, useCase: geefBal },
  { method: 'PUT', path: `${een}/casusregisseur`, useCase: wijsRegisseurToe, ifMatch: 'verplicht' },
  { ...maak, path: `${een}/gezinsleden`, useCase: voegGezinslidToe },
  { method: 'DELETE', path: `${een}/gezinsleden/:gezinslidId`, useCase: verwijderGezinslid },
  { ...maak, path: `${een}/partijen`, useCase: voegPartijToe },
  { method: 'PATCH', path: `${een}/partijen/:partijId`, useCase: wijzigPartij, ifMatch: 'verplicht' },
  { method: 'PUT', path: `${een}/partijen/:partijId/standpunt`, useCase: geefStandpunt },
  { ...maak, path: `${een}/opties`, useCase: voegOptieToe },
  { method: 'POST', path: `${een}/opties/:optieId/beoordelingen`, useCase: beoordeelOptie },
  { ...maak, path: `${een}/afspraken`, useCase: maakAfspraak },
  { method: 'POST', path: `${een}/afspraken/:afspraakId/antwoorden`, useCase: beantwoordAfspraak },
  { method: 'POST', path: `${een}/afspraken/:afspraakId/afrondingen`, useCase: rondAfspraakAf },
  { ...maak, path: `${een}/besluiten`, useCase: legBesluitVast },
  { ...maak, path: `${een}/besluiten/:besluitId/verbanden`, useCase: legVerband },
]
