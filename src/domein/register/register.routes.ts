import type { ApiRoute } from '../../platform/routes.ts'
import { bekijkAandachtslijst, bekijkGebruik } from './usecases/bekijk-aandachtslijst.ts'
import { bekijkCijfers } from './usecases/bekijk-cijfers.ts'
import { bekijkContact, listContacten } from './usecases/bekijk-contact.ts'
import { bekijkToegang } from './usecases/bekijk-toegang.ts'
import { bekijkVermelding } from './usecases/bekijk-vermelding.ts'
import { beoordeelContact } from './usecases/beoordeel-contact.ts'
import { importeerGegevens } from './usecases/importeer-gegevens.ts'
import { kiesVervanger } from './usecases/kies-vervanger.ts'
import { legAntwoordVast } from './usecases/leg-antwoord-vast.ts'
import { listEigenVermeldingen } from './usecases/list-eigen-vermeldingen.ts'
import { maakVermelding } from './usecases/maak-vermelding.ts'
import { meldAfwezig, wisAfwezig } from './usecases/meld-afwezig.ts'
import { meldVraagNaarOrganisatie } from './usecases/meld-vraag-naar-organisatie.ts'
import { neemContact } from './usecases/neem-contact.ts'
import { wijzigVermelding } from './usecases/wijzig-vermelding.ts'
import { zetVermeldingStap } from './usecases/zet-vermelding-stap.ts'
import { zoekRegister } from './usecases/zoek-register.ts'

// REG-20: search and single entries; there is no list of all people.
export const registerRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/registervermeldingen', useCase: zoekRegister },
  { method: 'POST', path: '/registervermeldingen', useCase: maakVermelding, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/registervermeldingen/eigen', useCase: listEigenVermeldingen },
  { method: 'GET', path: '/registervermeldingen/:vermeldingId', useCase: bekijkVermelding },
  { method: 'PATCH', path: '/registervermeldingen/:vermeldingId', useCase: wijzigVermelding, ifMatch: 'verplicht' },
  { method: 'POST', path: '/registervermeldingen/:vermeldingId/stappen', useCase: zetVermeldingStap },
  {
    method: 'PUT',
    path: '/registervermeldingen/:vermeldingId/vervanger',
    useCase: kiesVervanger,
    ifMatch: 'verplicht',
  },
  {
    method: 'POST',
    path: '/registervermeldingen/:vermeldingId/afwezigheden',
    useCase: meldAfwezig,
    status: 201,
    sleutel: 'verplicht',
  },
  { method: 'DELETE', path: '/registervermeldingen/:vermeldingId/afwezigheden/:afwezigheidId', useCase: wisAfwezig },
  { method: 'POST', path: '/registerimport', useCase: importeerGegevens },
  { method: 'GET', path: '/registertoegang', useCase: bekijkToegang },
  { method: 'GET', path: '/registeraandacht', useCase: bekijkAandachtslijst },
  { method: 'GET', path: '/registercijfers', useCase: bekijkCijfers },
  { method: 'GET', path: '/registergebruik', useCase: bekijkGebruik },
  { method: 'POST', path: '/registerleads', useCase: meldVraagNaarOrganisatie, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/contactmomenten', useCase: listContacten },
  { method: 'POST', path: '/contactmomenten', useCase: neemContact, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/contactmomenten/:contactId', useCase: bekijkContact },
  { method: 'POST', path: '/contactmomenten/:contactId/antwoord', useCase: legAntwoordVast },
  { method: 'POST', path: '/contactmomenten/:contactId/oordeel', useCase: beoordeelContact },
]
