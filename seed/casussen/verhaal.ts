// The shape of a seed story: pure data, pseudonymous, dates in days from today (negative = past). The seed program plays
// `verloop` in order through the real use cases; the static parts say what is recorded around it.

import type {
  Bestaanszekerheid,
  CasusActie,
  CasusStatus,
  DeelCategorie,
  Indiener,
  Knelpunt,
  Levensdomein,
  StapInput,
  Trede,
  Uitkomst,
  Urgentie,
} from '../../src/domein/casus/casus.schema.ts'
import type { Geheim, leeftijden, toestemmers } from '../../src/domein/deling/deling.schema.ts'

export interface Gezinslid {
  readonly pseudoniem: string
  readonly rol: string
  readonly leeftijdsklasse: '0-3' | '4-11' | '12-17' | '18-26' | '27-44' | '45-66' | '67+'
  readonly minderjarig: boolean
  readonly kwetsbaar: boolean
  readonly aandachtspunt: string | null
}

/** An organisation around the household: its position, and what is shared with it on which basis. */
export interface Partij {
  readonly organisatie: string
  readonly rol: string
  readonly contact: string | null
  readonly inPatstelling: boolean
  readonly standpunt: string | null
  readonly deling: {
    readonly dag: number
    readonly categorieen: readonly DeelCategorie[]
    readonly doel: string
    /** Id in seed/data/grondslagen.ts; null = only pseudonymous, nothing that leads to a person. */
    readonly grondslag: string | null
    readonly noodzaak: string
    /** How it was really done; without this the story only says what it plans. */
    readonly verstrekking?: Verstrekking
  } | null
}

export interface Verstrekking {
  /** Person who receives it; without one it goes to the maatwerkfunctionarissen there, never to the whole organisation. */
  readonly aan?: string
  readonly totDag: number
  /** The duty of secrecy that rests on it with the one who shares, and the consent that opens it. */
  readonly geheim?: Geheim
  readonly toestemming?: {
    readonly leeftijd: (typeof leeftijden)[number]
    readonly van: (typeof toestemmers)[number][]
  }
  readonly ingetrokken?: { readonly dag: number; readonly reden: string }
}

export interface BesluitVerhaal {
  readonly id: string
  readonly organisatie: string
  readonly soort: string
  readonly dag: number
  readonly wet: string | null
  readonly artikel: string | null
  readonly gevolg: string
  /** Day until which bezwaar is open; null when no term runs. */
  readonly bezwaarTotDag: number | null
}

export interface BesluitVerband {
  readonly van: string
  readonly naar: string
  readonly soort: 'leidt_tot' | 'botst_met' | 'beinvloedt'
}

export interface OptieVerhaal {
  readonly id: string
  readonly omschrijving: string
  readonly organisatie: string | null
  /** Provision in the catalogue of room, when one fits. */
  readonly ruimte: string | null
  readonly status: 'open' | 'in_onderzoek' | 'haalbaar' | 'afgewezen' | 'gekozen'
  readonly reden: string | null
  readonly door: string
  readonly dag: number
}

export interface KostenVerhaal {
  readonly kant: 'nu' | 'maatwerk'
  readonly per: 'jaar' | 'eenmalig'
  readonly omschrijving: string
  readonly betaler: string
  readonly laagInCenten: number
  readonly hoogInCenten: number
  readonly aanname: string
  readonly bron: string
}

export interface AfspraakVerhaal {
  readonly organisatie: string
  readonly optie: string | null
  readonly wat: string
  readonly status: 'advies' | 'toezegging' | 'besluit'
  readonly grondslag: string | null
  readonly dag: number
  readonly termijnDag: number
  readonly gedaanOpDag: number | null
}

/** The five kinds of decision 3.10-13. */
export type VorderingSoort =
  | 'bestuurlijk'
  | 'bestuurlijke_boete'
  | 'strafbeschikking'
  | 'rechterlijk_opgelegd'
  | 'privaat'

export interface VorderingVerhaal {
  readonly schuldeiser: string
  readonly soort: VorderingSoort
  readonly omschrijving: string
  readonly bedragInCenten: number
  readonly maandbedragInCenten: number | null
  readonly bedreigend: boolean
  readonly aangekondigd: { readonly wat: string; readonly dag: number } | null
  /** 'verzonnen' = the source names the debt but no amount. */
  readonly bedragUit: 'bron' | 'verzonnen'
}

interface GebeurtenisBasis {
  readonly dag: number
  /** Person id in seed/data/personas.ts. */
  readonly door: string
}

export type Gebeurtenis = GebeurtenisBasis &
  (
    | { readonly soort: 'leg_vast' }
    | {
        readonly soort: 'stap'
        readonly trede: Trede
        readonly wat: string
        readonly met: string | null
        readonly metWie: string | null
        readonly resultaat: string
      }
    | {
        readonly soort: 'contact'
        /** Entry id in seed/data/register.ts. */
        readonly naar: string
        readonly kanaal: 'telefoon' | 'mail' | 'platform'
        readonly onderwerp: string
        readonly antwoord: string | null
        readonly antwoordDag: number | null
        readonly uitkomst: 'opgelost' | 'toezegging' | 'verder_via_lmm' | 'geen_reactie' | 'open'
      }
    | { readonly soort: 'actie'; readonly actie: CasusActie; readonly invoer: StapInput }
  )

export interface OverlegVerhaal {
  readonly dag: number
  readonly doel: string
  readonly besliswijze: string
  readonly statusVanAfspraken: string
  readonly genodigden: readonly string[]
  readonly aanwezig: readonly string[]
  readonly verslag: string | null
}

export interface LetVerhaal {
  readonly verzochtDag: number
  readonly professionalUitgeput: string
  readonly lmmUitgeput: string
  readonly voorzitter: string | null
  readonly zittingDag: number | null
  readonly leden: readonly { readonly persoon: string; readonly organisatie: string }[]
  readonly besluitregels: readonly {
    readonly organisatie: string
    readonly lid: string
    readonly inhoud: string
    readonly bevoegdheid: string
    readonly motivering: string
    readonly wijktAf: boolean
    readonly eigenaar: string
    readonly uiterlijkDag: number
    readonly gedaanDag: number | null
  }[]
  readonly leerdeel: string | null
}

export interface OverbruggingVerhaal {
  readonly aangevraagdDag: number
  readonly voorziening: string
  readonly aanbieder: string
  readonly consensus: readonly { readonly wie: string; readonly dag: number }[]
  readonly kandidaten: readonly {
    readonly organisatie: string
    readonly regime: 'Wmo 2015' | 'Jeugdwet' | 'Zvw' | 'Wlz'
    readonly voor: string
    readonly tegen: string
  }[]
  readonly bedragInCenten: number
  readonly maandbedragInCenten: number
  readonly duidelijkUiterlijkDag: number
  readonly pogingen: readonly { readonly dag: number; readonly wat: string; readonly resultaat: string }[]
}

export interface SignaalVerhaal {
  readonly gebied:
    | 'aanpak'
    | 'deskundigheid'
    | 'houding'
    | 'samenwerking'
    | 'organisatorische_aspecten'
    | 'wet_en_regelgeving'
  readonly omschrijving: string
  readonly wet: string | null
  readonly organisatie: string
  readonly vraag: string
  readonly dag: number
  readonly reactie: string | null
  readonly uitkomst: 'overgenomen' | 'deels' | 'niet' | null
  readonly waarom: string | null
  readonly gevolg: 'werkwijze' | 'beleid' | 'wetgeving' | null
  readonly verwijzing: string | null
  /** What still has to be checked by somebody else than the addressee. */
  readonly nogNagaan: string | null
}

export interface Verhaal {
  readonly code: 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6'
  readonly titel: string
  readonly bron: string
  /** What was added to the source to make it playable; everything that is not in the source is named here. */
  readonly aangevuld: string
  readonly eigenaar: string
  readonly casusregisseur: string
  readonly regievoerder: string | null
  readonly indiener: Indiener
  readonly aangebrachtDoor: { readonly persoon: string; readonly dag: number; readonly tip: string } | null
  readonly huishouden: readonly Gezinslid[]
  readonly levensdomeinen: readonly Levensdomein[]
  readonly bestaanszekerheid: readonly Bestaanszekerheid[]
  readonly wetten: readonly string[]
  readonly knelpunten: readonly Knelpunt[]
  readonly urgentie: Urgentie
  readonly kritiekeDag: { readonly dag: number; readonly wat: string } | null
  readonly situatie: string
  readonly watZitVast: string
  readonly wens: string
  /** The four intake answers (LMM-07); null when the case never went that far. */
  readonly intake: {
    readonly probleem: string
    readonly stappen: string
    readonly gevraagd: string
    readonly waaromNietLokaal: string
  } | null
  readonly partijen: readonly Partij[]
  readonly besluiten: readonly BesluitVerhaal[]
  readonly verbanden: readonly BesluitVerband[]
  readonly vorderingen: readonly VorderingVerhaal[]
  readonly analyse: {
    readonly tekst: string
    readonly bedoeling: string
    /** Keys of the values card. */
    readonly waarden?: readonly string[]
    readonly botsendeWaarden?: readonly string[]
    readonly kosten?: readonly KostenVerhaal[]
    readonly wegingen?: readonly {
      readonly optie: string
      readonly oordelen: readonly {
        readonly waarde: string
        readonly oordeel: 'past' | 'deels' | 'past_niet'
        readonly uitleg: string
      }[]
    }[]
  } | null
  readonly adviesRegisseur: string | null
  readonly opties: readonly OptieVerhaal[]
  readonly afspraken: readonly AfspraakVerhaal[]
  readonly overleggen: readonly OverlegVerhaal[]
  readonly verloop: readonly Gebeurtenis[]
  readonly let: LetVerhaal | null
  readonly overbrugging: OverbruggingVerhaal | null
  readonly signalen: readonly SignaalVerhaal[]
  readonly leerpunten: readonly string[]
  readonly uitkomst: { readonly soort: Uitkomst; readonly toelichting: string } | null
  /** Where the story stands in the demo world. */
  readonly staat: CasusStatus
}
