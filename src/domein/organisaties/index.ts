export { listAlleOrganisaties } from './organisaties.inrichting.store.ts'
export type { Organisatie, OrganisatieDetail, OrganisatieRij, PersoonRij } from './organisaties.schema.ts'
export {
  getOrganisatie,
  getPersoon,
  listMensen,
  organisatieIds,
  type PersoonNaam,
  persoonNamen,
} from './organisaties.store.ts'
export {
  leefdomeinen,
  leefdomeinNaam,
  organisatieKolommen,
  rolNamen,
  soortBestaat,
  soortFilters,
  soortNaam,
} from './organisaties.texts.ts'
export { bekijkMensen } from './usecases/bekijk-mensen.ts'
export { bekijkOrganisatie } from './usecases/bekijk-organisatie.ts'
export { exporteerOrganisaties } from './usecases/exporteer-organisaties.ts'
export { richtMensenIn } from './usecases/richt-mensen-in.ts'
export { richtOrganisatiesIn } from './usecases/richt-organisaties-in.ts'
export { zoekOrganisaties } from './usecases/zoek-organisaties.ts'
