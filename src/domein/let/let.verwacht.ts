// The LET session of eisen 3.5, copied by hand. Tests hold code against it; never derive it from code.
import type { SessieActie, SessieStatus } from './let.schema.ts'

type WieVerwacht = 'let_voorzitter' | 'regievoerder'
type Rij = {
  van: SessieStatus
  actie: SessieActie
  naar: SessieStatus
  wie: readonly WieVerwacht[]
  /** The codes that an empty session with an empty form misses. */
  eisen: readonly string[]
}

const terug = ['let.patstelling-niet-lokaal', 'let.geen-motivering', 'let.geen-advies-bij-terugleggen']
const vervalt = ['let.geen-oorzaak-vervallen', 'let.geen-motivering']
const leren = ['let.geen-leerdeel', 'let.geen-aanbeveling']

export const letVerwacht: readonly Rij[] = [
  // verzocht → getoetst
  {
    van: 'verzocht',
    actie: 'toets',
    naar: 'getoetst',
    wie: ['let_voorzitter'],
    eisen: ['let.geen-voorzitter', 'let.geen-landelijke-partij'],
  },
  // getoetst → (afgewezen | teruggelegd | niet_meer_nodig)
  { van: 'getoetst', actie: 'wijsAf', naar: 'afgewezen', wie: ['let_voorzitter'], eisen: ['let.geen-motivering'] },
  { van: 'getoetst', actie: 'legTerug', naar: 'teruggelegd', wie: ['let_voorzitter'], eisen: terug },
  {
    van: 'getoetst',
    actie: 'vervalt',
    naar: 'niet_meer_nodig',
    wie: ['let_voorzitter', 'regievoerder'],
    eisen: vervalt,
  },
  // getoetst → geagendeerd: dossier, members or mandated replacement
  {
    van: 'getoetst',
    actie: 'agendeer',
    naar: 'geagendeerd',
    wie: ['let_voorzitter'],
    eisen: [
      'let.geen-voorzitter',
      'let.geen-lokale-analyse',
      'let.geen-advies-regisseur',
      'let.geen-opties',
      'let.geen-zittingsdatum',
    ],
  },
  // geagendeerd → gehouden
  {
    van: 'geagendeerd',
    actie: 'houd',
    naar: 'gehouden',
    wie: ['let_voorzitter'],
    eisen: ['let.zitting-nog-niet-geweest', 'let.geen-aanwezigen'],
  },
  // gehouden → besluiten_vastgesteld: each line confirmed by its own organisation's member
  {
    van: 'gehouden',
    actie: 'stelVast',
    naar: 'besluiten_vastgesteld',
    wie: ['let_voorzitter'],
    eisen: ['let.geen-besluitregel'],
  },
  // besluiten_vastgesteld → opvolging. 3.5 names no one: the case moves with it, and that is the chair's (3.4); the
  // secretary makes agenda and minutes (3.2).
  {
    van: 'besluiten_vastgesteld',
    actie: 'startOpvolging',
    naar: 'opvolging',
    wie: ['let_voorzitter'],
    eisen: [],
  },
  // opvolging → geëvalueerd: learning part + recommendation(s)
  { van: 'opvolging', actie: 'evalueer', naar: 'geevalueerd', wie: ['let_voorzitter'], eisen: leren },
  // geëvalueerd → gesloten
  { van: 'geevalueerd', actie: 'sluit', naar: 'gesloten', wie: ['let_voorzitter'], eisen: ['let.geen-leerdeel'] },
  // from gehouden also impasse → bemiddeling
  { van: 'gehouden', actie: 'meldImpasse', naar: 'impasse', wie: ['let_voorzitter'], eisen: ['let.geen-motivering'] },
  {
    van: 'impasse',
    actie: 'vraagBemiddeling',
    naar: 'bemiddeling',
    wie: ['let_voorzitter'],
    // LET-15: 'when a bestuursovereenkomst says so'
    eisen: ['let.geen-conflictbepaling', 'let.geen-bemiddelaar', 'let.geen-motivering'],
  },
  // Ours, see the comment at the machine: the case can end or go back while the session runs; every end has its learning part
  {
    van: 'verzocht',
    actie: 'vervalt',
    naar: 'niet_meer_nodig',
    wie: ['let_voorzitter', 'regievoerder'],
    eisen: vervalt,
  },
  {
    van: 'geagendeerd',
    actie: 'vervalt',
    naar: 'niet_meer_nodig',
    // The case is in let_behandeling now, and that is the chair's (3.4)
    wie: ['let_voorzitter'],
    eisen: vervalt,
  },
  { van: 'geagendeerd', actie: 'legTerug', naar: 'teruggelegd', wie: ['let_voorzitter'], eisen: terug },
  { van: 'gehouden', actie: 'legTerug', naar: 'teruggelegd', wie: ['let_voorzitter'], eisen: terug },
  {
    van: 'bemiddeling',
    actie: 'hervatNaBemiddeling',
    naar: 'gehouden',
    wie: ['let_voorzitter'],
    eisen: ['let.geen-motivering'],
  },
  { van: 'impasse', actie: 'evalueer', naar: 'geevalueerd', wie: ['let_voorzitter'], eisen: leren },
  {
    van: 'bemiddeling',
    actie: 'evalueer',
    naar: 'geevalueerd',
    wie: ['let_voorzitter'],
    eisen: leren,
  },
]
