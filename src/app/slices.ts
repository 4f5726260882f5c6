import { bedoelingPages } from '../domein/bedoeling/bedoeling.pages.tsx'
import { bedoelingRoutes } from '../domein/bedoeling/bedoeling.routes.ts'
import { kostenBijCasus } from '../domein/bedoeling/index.ts'
import { bestuursafsprakenPages } from '../domein/bestuursafspraken/bestuursafspraken.pages.tsx'
import { bestuursafsprakenRoutes } from '../domein/bestuursafspraken/bestuursafspraken.routes.ts'
import {
  aangeslotenVan,
  afspraakOvergangen,
  bestuursafsprakenTaken,
  bewaakAfspraken,
  lokaleEscalatie,
} from '../domein/bestuursafspraken/index.ts'
import { buitenvragenPages } from '../domein/buitenvragen/buitenvragen.pages.tsx'
import { buitenvragenRoutes } from '../domein/buitenvragen/buitenvragen.routes.ts'
import { buitenvragenInCasus } from '../domein/buitenvragen/index.ts'
import { casusPages } from '../domein/casus/casus.pages.tsx'
import { casusRoutes } from '../domein/casus/casus.routes.ts'
import {
  type CasusProvider,
  casusOvergangen,
  casusTaken,
  herinnerAanAfspraken,
  zetCasusProviders,
  zoekCasussen,
} from '../domein/casus/index.ts'
import { delingPages } from '../domein/deling/deling.pages.tsx'
import { delingRoutes } from '../domein/deling/deling.routes.ts'
import { delingBijCasus, delingOvergangen, delingTaken, laatDelingenVerlopen } from '../domein/deling/index.ts'
import { documentenPages } from '../domein/documenten/documenten.pages.tsx'
import { documentenRoutes } from '../domein/documenten/documenten.routes.ts'
import { documentenInCasus } from '../domein/documenten/index.ts'
import { zoekInstrumenten } from '../domein/instrumenten/index.ts'
import { instrumentenPages } from '../domein/instrumenten/instrumenten.pages.tsx'
import { instrumentenRoutes } from '../domein/instrumenten/instrumenten.routes.ts'
import { kluisInCasus, ruimKluisOp } from '../domein/kluis/index.ts'
import { kluisPages } from '../domein/kluis/kluis.pages.tsx'
import { kluisRoutes } from '../domein/kluis/kluis.routes.ts'
import { letBijCasus, letPages, letRoutes, letTaken, sessieOvergangen } from '../domein/let/index.ts'
import { bewaakLoket, bewaakTips, loketCasus, loketRoutes, loketTaken, tipOvergangen } from '../domein/loket/index.ts'
import { loketPages } from '../domein/loket/loket.pages.tsx'
import { organisatiesPages } from '../domein/organisaties/organisaties.pages.tsx'
import { organisatiesRoutes } from '../domein/organisaties/organisaties.routes.ts'
import { overlegFeiten, overlegPages, overlegPaneel, overlegRoutes, overlegTaken } from '../domein/overleg/index.ts'
import {
  bewaakRegister,
  registerTaken,
  registerVoorCasus,
  registerZoek,
  vermeldingOvergangen,
} from '../domein/register/index.ts'
import { registerPages } from '../domein/register/register.pages.tsx'
import { registerRoutes } from '../domein/register/register.routes.ts'
import { ruimteInCasus, ruimteOvergangen, ruimteRoutes, ruimteTaken, ruimteZoek } from '../domein/ruimte/index.ts'
import { ruimtePages } from '../domein/ruimte/ruimte.pages.tsx'
import { signaalOvergangen, systeemlerenPages, systeemlerenRoutes } from '../domein/systeemleren/index.ts'
import { toezichtPages, toezichtRoutes } from '../domein/toezicht/index.ts'
import type { Rol } from '../platform/policy.ts'
import type { TakenProvider, ZoekProvider } from '../platform/providers.ts'
import type { ApiRoute, Pages } from '../platform/routes.ts'
import type { Transitions } from '../platform/transitions.ts'
import type { UseCase } from '../platform/usecase.ts'

type Menuplek = { readonly href: string; readonly label: string; readonly rollen?: readonly Rol[] }

/** The table of contents and the dependency order: a slice may use those above it, through their index.ts. */
export type Slice = {
  readonly naam: string
  readonly routes?: readonly ApiRoute[]
  readonly pages?: Pages
  /** Place in the main menu; `rollen` absent = for all. */
  readonly menu?: Menuplek | readonly Menuplek[]
  readonly taken?: TakenProvider
  readonly zoek?: ZoekProvider
  /** Sweeps for what is due, run each minute as system actor 'termijnen' (app/jobs.ts); input {}. */
  readonly termijnen?: readonly UseCase[]
  /** What this slice tells the case: conditions of a step, blocks on its page, what a step sets going. */
  readonly casus?: CasusProvider
  /** State machines for docs/generated/statussen.md. */
  readonly machines?: Readonly<Record<string, Transitions<string, string>>>
}

export const slices: readonly Slice[] = [
  { naam: 'organisaties', routes: organisatiesRoutes, pages: organisatiesPages },
  { naam: 'instrumenten', routes: instrumentenRoutes, pages: instrumentenPages, zoek: zoekInstrumenten },
  {
    naam: 'bestuursafspraken',
    routes: bestuursafsprakenRoutes,
    pages: bestuursafsprakenPages,
    menu: { href: '/afspraken', label: 'Afspraken', rollen: ['relatiebeheerder', 'bestuurder', 'stuurgroep'] },
    taken: bestuursafsprakenTaken,
    termijnen: [bewaakAfspraken],
    machines: { bestuursafspraak: afspraakOvergangen },
    casus: { aangesloten: aangeslotenVan, panelen: lokaleEscalatie },
  },
  {
    naam: 'casus',
    routes: casusRoutes,
    pages: casusPages,
    menu: { href: '/casussen', label: 'Casussen' },
    taken: casusTaken,
    zoek: zoekCasussen,
    termijnen: [herinnerAanAfspraken],
    machines: { casus: casusOvergangen },
  },
  {
    naam: 'register',
    routes: registerRoutes,
    pages: registerPages,
    menu: { href: '/register', label: 'Register' },
    taken: registerTaken,
    zoek: registerZoek,
    termijnen: [bewaakRegister],
    machines: { registervermelding: vermeldingOvergangen },
    casus: registerVoorCasus,
  },
  {
    naam: 'deling',
    routes: delingRoutes,
    pages: delingPages,
    taken: delingTaken,
    termijnen: [laatDelingenVerlopen],
    machines: { deling: delingOvergangen },
    casus: delingBijCasus,
  },
  { naam: 'bedoeling', routes: bedoelingRoutes, pages: bedoelingPages, casus: kostenBijCasus },
  {
    naam: 'kluis',
    routes: kluisRoutes,
    pages: kluisPages,
    menu: { href: '/kluis', label: 'Kluis', rollen: ['organisatiebeheerder'] },
    termijnen: [ruimKluisOp],
    casus: kluisInCasus,
  },
  { naam: 'buitenvragen', routes: buitenvragenRoutes, pages: buitenvragenPages, casus: buitenvragenInCasus },
  { naam: 'documenten', routes: documentenRoutes, pages: documentenPages, casus: documentenInCasus },
  {
    naam: 'ruimte',
    routes: ruimteRoutes,
    pages: ruimtePages,
    menu: { href: '/ruimte', label: 'Ruimte in de wet' },
    taken: ruimteTaken,
    zoek: ruimteZoek,
    casus: ruimteInCasus,
    machines: { ruimte: ruimteOvergangen },
  },
  {
    naam: 'overleg',
    routes: overlegRoutes,
    pages: overlegPages,
    taken: overlegTaken,
    casus: { feiten: overlegFeiten, panelen: overlegPaneel },
  },
  {
    naam: 'loket',
    routes: loketRoutes,
    pages: loketPages,
    menu: [
      { href: '/loket', label: 'Loket', rollen: ['lmm_coordinator', 'regievoerder'] },
      { href: '/tips', label: 'Tips', rollen: ['aandrager'] },
    ],
    taken: loketTaken,
    termijnen: [bewaakLoket, bewaakTips],
    casus: loketCasus,
    machines: { tip: tipOvergangen },
  },
  {
    naam: 'let',
    routes: letRoutes,
    pages: letPages,
    menu: {
      href: '/let',
      label: 'LET',
      rollen: ['let_voorzitter', 'let_secretaris', 'let_lid', 'bestuurder', 'regievoerder', 'lmm_coordinator'],
    },
    taken: letTaken,
    machines: { letSessie: sessieOvergangen },
    casus: letBijCasus,
  },
  {
    naam: 'systeemleren',
    routes: systeemlerenRoutes,
    pages: systeemlerenPages,
    menu: { href: '/leren', label: 'Leren' },
    machines: { signaal: signaalOvergangen },
  },
  {
    naam: 'toezicht',
    routes: toezichtRoutes,
    pages: toezichtPages,
    menu: { href: '/logboek', label: 'Logboek', rollen: ['fg'] },
  },
]

// The one inversion: the case is early in the order, but later slices hold facts that its steps need.
zetCasusProviders(slices.flatMap((s) => s.casus ?? []))
