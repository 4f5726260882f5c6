/** What other slices may use of the case. */

export { bouwDetail, metAlleStappen } from './casus.detail.beeld.ts'
export { haalNamen, woordenVanCasus } from './casus.detail.store.ts'
export { categorieNaam, sectiesVan } from './casus.document.beeld.ts'
export type { Belemmering, Feiten } from './casus.feiten.rules.ts'
export { verzamelFeiten } from './casus.feiten.store.ts'
export { IdVeld, leeftijdsklassen, opCasus, tekst, verplicht } from './casus.invoer.schema.ts'
export { casusPad } from './casus.links.ts'
export { insertAfspraak, insertPartij } from './casus.onderdelen.store.ts'
export { type CasusSubject, casusPolicy } from './casus.policy.ts'
export { isBsn } from './casus.privacy.rules.ts'
export {
  type CasusKijker,
  type CasusProvider,
  casusProviders,
  type Overgang,
  type Paneel,
  zetCasusProviders,
} from './casus.providers.ts'
export { casusOvergangen, doorlooptijd, isOpen, volgendeActieStand } from './casus.rules.ts'
export {
  type CasusActie,
  type CasusId,
  CasusStatus,
  DatumVeld,
  DeelCategorie,
  deelCategorieen,
  Indiener,
  indieners,
  Knelpunt,
  Levensdomein,
  levensdomeinen,
  Trede,
  Urgentie,
  urgenties,
} from './casus.schema.ts'
export { type Casus, insertStap, loadCasus, stale, updateCasus, updateVraag, verplaatsBal } from './casus.store.ts'
export { haalTeksten } from './casus.teksten.store.ts'
export {
  deelCategorieLabels,
  indienerLabels,
  knelpuntLabels,
  levensdomeinLabels,
  statusLabels,
  tredeLabels,
  urgentieLabels,
} from './casus.texts.ts'
export { eindigToegang, geefToegang, type NieuweToegang, type ToegangCategorie } from './casus.toegang.store.ts'
export { CasusDetail, type CasusKern, CasusLijst } from './casus.uitvoer.schema.ts'
export { BestandUit } from './casus.verantwoording.schema.ts'
export { casusTaken, zoekCasussen } from './casus.werk.providers.ts'
export { balWie } from './pages/beeld.tsx'
export { CasusTabel } from './pages/lijst.tsx'
export { bekijkCasus, bekijkKop } from './usecases/bekijk-casus.ts'
export { bekijkOvergangen } from './usecases/bekijk-overgangen.ts'
export { keuzeOrganisaties } from './usecases/bekijk-pagina.ts'
export { beoordeelOptie, voegOptieToe } from './usecases/beoordeel-optie.ts'
export { geefBal } from './usecases/geef-bal.ts'
export { geefStandpunt } from './usecases/geef-standpunt.ts'
export { herinnerAanAfspraken } from './usecases/herinner-aan-afspraken.ts'
export { legBesluitVast, legVerband } from './usecases/leg-besluit-vast.ts'
export { bekijkTijdlijn, listCasussen } from './usecases/list-casussen.ts'
export { beantwoordAfspraak, maakAfspraak, rondAfspraakAf } from './usecases/maak-afspraak.ts'
export { meldBelangenconflict } from './usecases/meld-belangenconflict.ts'
export { nieuweVraag } from './usecases/nieuwe-vraag.ts'
export { planVolgendeActie } from './usecases/plan-volgende-actie.ts'
export { verwijderGezinslid, voegGezinslidToe } from './usecases/voeg-gezinslid-toe.ts'
export { voegPartijToe, wijzigPartij } from './usecases/voeg-partij-toe.ts'
export { voegStapToe } from './usecases/voeg-stap-toe.ts'
export { wijsRegisseurToe } from './usecases/wijs-regisseur-toe.ts'
export { vulAanmeldingIn, wijzigCasus } from './usecases/wijzig-casus.ts'
export { neemStap, zetStap } from './usecases/zet-stap.ts'
