export { bestuursafsprakenTaken, lokaleEscalatie } from './bestuursafspraken.providers.ts'
export { afspraakOvergangen } from './bestuursafspraken.rules.ts'
export {
  aangeslotenVan,
  antwoordBelofte,
  bestuurdersVan,
  conflictbepalingenVan,
  isAangesloten,
  mensenMetRol,
} from './bestuursafspraken.store.ts'
export { antwoordOpUitnodiging, legTafelnotitieVast } from './usecases/antwoord-op-uitnodiging.ts'
export { bewaakAfspraken } from './usecases/bewaak-afspraken.ts'
export { doeUitspraak } from './usecases/doe-uitspraak.ts'
export { legOutreachVast } from './usecases/leg-outreach-vast.ts'
export { planBijeenkomst, rondBijeenkomstAf } from './usecases/plan-bijeenkomst.ts'
export { startAfspraak } from './usecases/start-afspraak.ts'
export { tekenAfspraak } from './usecases/teken-afspraak.ts'
export { wijzigAfspraak } from './usecases/wijzig-afspraak.ts'
export { zegAfspraakOp } from './usecases/zeg-afspraak-op.ts'
export { zetAfspraakStap } from './usecases/zet-afspraak-stap.ts'
export { zetEscalatieroute } from './usecases/zet-escalatieroute.ts'
