// The table of eisen 3.4, copied by hand row by row. Tests hold code against it; never derive it from code.
import type { CasusActie, CasusStatus } from './casus.schema.ts'

/** The Who column: the person must stand in this relation to the case. */
type WieVerwacht = 'professional' | 'casusregisseur' | 'lmm_coordinator' | 'regievoerder' | 'let_voorzitter'
type Rij = {
  van: CasusStatus
  actie: CasusActie
  naar: CasusStatus
  wie: readonly WieVerwacht[]
  eisen: readonly string[]
}

const intake = [
  'casus.intake-probleem',
  'casus.intake-stappen',
  'casus.intake-gevraagd',
  'casus.intake-waarom-niet-lokaal',
]

/** `eisen`: the codes that an empty case with an empty form misses. */
export const casusVerwacht: readonly Rij[] = [
  // concept → eigen_organisatie | professional | ≥ 2 domains and ≥ 2 organisations or laws, or "dreigend" with reason; regisseur set
  {
    van: 'concept',
    actie: 'start',
    naar: 'eigen_organisatie',
    wie: ['professional'],
    eisen: ['casus.geen-meervoudige-vraag', 'casus.geen-casusregisseur'],
  },
  // eigen_organisatie → register | professional | ≥ 1 step in own organisation; active BA
  {
    van: 'eigen_organisatie',
    actie: 'gaNaarRegister',
    naar: 'register',
    wie: ['professional'],
    eisen: ['casus.geen-casusregisseur', 'casus.geen-eigen-stap', 'casus.organisatie-niet-aangesloten'],
  },
  // eigen_organisatie → afgerond | professional | outcome recorded
  {
    van: 'eigen_organisatie',
    actie: 'rondAf',
    naar: 'afgerond',
    wie: ['professional'],
    eisen: ['casus.geen-uitkomst'],
  },
  // register → afgerond | professional | outcome recorded
  { van: 'register', actie: 'rondAf', naar: 'afgerond', wie: ['professional'], eisen: ['casus.geen-uitkomst'] },
  // register → uitvoering | professional | a commitment that still has to be carried out
  {
    van: 'register',
    actie: 'startUitvoering',
    naar: 'uitvoering',
    wie: ['professional'],
    eisen: ['casus.geen-toezegging'],
  },
  // register → lmm_aangemeld | professional | contact or reason; alles gedaan; four intake answers
  {
    van: 'register',
    actie: 'meldAanBijLmm',
    naar: 'lmm_aangemeld',
    wie: ['professional'],
    eisen: [
      'casus.geen-casusregisseur',
      'casus.geen-eigen-stap',
      'casus.geen-registercontact',
      'casus.lokaal-niet-alles-gedaan',
      ...intake,
    ],
  },
  // eigen_organisatie → lmm_aangemeld | professional | same, plus reason for skipping the register
  {
    van: 'eigen_organisatie',
    actie: 'meldAanBijLmm',
    naar: 'lmm_aangemeld',
    wie: ['professional'],
    eisen: [
      'casus.geen-casusregisseur',
      'casus.geen-eigen-stap',
      'casus.geen-reden-register-overgeslagen',
      'casus.lokaal-niet-alles-gedaan',
      ...intake,
    ],
  },
  // lmm_aangemeld → lmm_behandeling | LMM-coördinator | regievoerder assigned; confirmation sent
  {
    van: 'lmm_aangemeld',
    actie: 'neemInBehandeling',
    naar: 'lmm_behandeling',
    wie: ['lmm_coordinator'],
    eisen: ['casus.geen-regievoerder', 'casus.geen-ontvangstbevestiging'],
  },
  // lmm_aangemeld → teruggelegd | LMM-coördinator | motivation + suggestion
  {
    van: 'lmm_aangemeld',
    actie: 'legTerug',
    naar: 'teruggelegd',
    wie: ['lmm_coordinator'],
    eisen: ['casus.geen-motivering', 'casus.geen-suggestie'],
  },
  // lmm_behandeling → uitvoering | regievoerder with professional | ≥ 1 chosen option with agreements per organisation
  {
    van: 'lmm_behandeling',
    actie: 'startUitvoering',
    naar: 'uitvoering',
    wie: ['regievoerder'],
    eisen: ['casus.geen-gekozen-optie'],
  },
  // lmm_behandeling → let_verzocht | regievoerder only | both exhausted; ≥ 1 national; analysis + advice; BA or bestuurder agreed
  {
    van: 'lmm_behandeling',
    actie: 'verzoekLet',
    naar: 'let_verzocht',
    wie: ['regievoerder'],
    eisen: [
      'casus.professional-niet-uitgeput',
      'casus.lmm-niet-uitgeput',
      'casus.geen-landelijke-partij',
      'casus.geen-lokale-analyse',
      'casus.geen-advies-regisseur',
    ],
  },
  // let_verzocht → let_behandeling | LET-voorzitter | chair independent; date and members set
  {
    van: 'let_verzocht',
    actie: 'neemInLetBehandeling',
    naar: 'let_behandeling',
    wie: ['let_voorzitter'],
    eisen: ['casus.geen-let-voorzitter', 'casus.geen-zittingsdatum', 'casus.geen-let-leden'],
  },
  // let_verzocht → lmm_behandeling | voorzitter / regievoerder | "opgelost door druk" or "nog niet uitgeput" with reason
  {
    van: 'let_verzocht',
    actie: 'trekLetVerzoekTerug',
    naar: 'lmm_behandeling',
    wie: ['let_voorzitter', 'regievoerder'],
    eisen: ['casus.geen-reden-let-terug', 'casus.geen-motivering'],
  },
  // let_verzocht → teruggelegd | voorzitter | local stalemate; motivation; advice or reason why none
  {
    van: 'let_verzocht',
    actie: 'legTerug',
    naar: 'teruggelegd',
    wie: ['let_voorzitter'],
    eisen: ['casus.patstelling-niet-lokaal', 'casus.geen-motivering', 'casus.geen-advies-bij-terugleggen'],
  },
  // let_behandeling → teruggelegd | voorzitter | the same
  {
    van: 'let_behandeling',
    actie: 'legTerug',
    naar: 'teruggelegd',
    wie: ['let_voorzitter'],
    eisen: ['casus.patstelling-niet-lokaal', 'casus.geen-motivering', 'casus.geen-advies-bij-terugleggen'],
  },
  // let_verzocht → lmm_behandeling (afgewezen) | voorzitter | motivated rejection
  {
    van: 'let_verzocht',
    actie: 'wijsLetAf',
    naar: 'lmm_behandeling',
    wie: ['let_voorzitter'],
    eisen: ['casus.geen-motivering'],
  },
  // let_behandeling → uitvoering | voorzitter | ≥ 1 confirmed line; deviation motivated; learning part
  {
    van: 'let_behandeling',
    actie: 'startUitvoering',
    naar: 'uitvoering',
    wie: ['let_voorzitter'],
    eisen: ['casus.geen-bevestigde-besluitregel', 'casus.geen-leerdeel'],
  },
  // let_behandeling → lmm_behandeling | voorzitter | impasse recorded, mediation asked or other plan
  {
    van: 'let_behandeling',
    actie: 'meldImpasse',
    naar: 'lmm_behandeling',
    wie: ['let_voorzitter'],
    eisen: ['casus.geen-motivering', 'casus.geen-vervolg-impasse'],
  },
  // teruggelegd → eigen_organisatie | professional | –
  { van: 'teruggelegd', actie: 'pakWeerOp', naar: 'eigen_organisatie', wie: ['professional'], eisen: [] },
  // uitvoering → afgerond | professional or regievoerder | all agreements done or dropped; outcome; settlement owner
  {
    van: 'uitvoering',
    actie: 'rondAf',
    naar: 'afgerond',
    wie: ['professional', 'regievoerder'],
    eisen: ['casus.geen-uitkomst'],
  },
  // uitvoering → lmm_behandeling | professional or regievoerder | agreement broken or did not work; reason
  {
    van: 'uitvoering',
    actie: 'hervatBijLmm',
    naar: 'lmm_behandeling',
    wie: ['professional', 'regievoerder'],
    eisen: ['casus.geen-reden-hervatten'],
  },
  // uitvoering → (the rung it came from) | professional or regievoerder | the same
  {
    van: 'uitvoering',
    actie: 'hervatBijRegister',
    naar: 'register',
    wie: ['professional', 'regievoerder'],
    eisen: ['casus.niet-vanuit-register', 'casus.geen-reden-hervatten'],
  },
  // afgerond → gesloten | regievoerder (LMM) / professional (local) | joint review done
  {
    van: 'afgerond',
    actie: 'sluit',
    naar: 'gesloten',
    wie: ['regievoerder', 'professional'],
    eisen: ['casus.geen-nabespreking'],
  },
  // afgerond / gesloten → lmm_behandeling or eigen_organisatie | professional | reopen with reason
  ...(['afgerond', 'gesloten'] as const).flatMap((van): Rij[] => [
    {
      van,
      actie: 'heropenBijLmm',
      naar: 'lmm_behandeling',
      wie: ['professional'],
      eisen: ['casus.nooit-bij-lmm', 'casus.geen-reden-heropenen'],
    },
    {
      van,
      actie: 'heropenInEigenOrganisatie',
      naar: 'eigen_organisatie',
      wie: ['professional'],
      eisen: ['casus.geen-reden-heropenen'],
    },
  ]),
  // any open → ingetrokken | casusregisseur | reason; fund/pause handled
  ...(
    [
      'concept',
      'eigen_organisatie',
      'register',
      'lmm_aangemeld',
      'lmm_behandeling',
      'let_verzocht',
      'let_behandeling',
      'uitvoering',
      'teruggelegd',
    ] as const
  ).map(
    (van): Rij => ({
      van,
      actie: 'trekIn',
      naar: 'ingetrokken',
      wie: ['casusregisseur'],
      eisen: ['casus.geen-reden-intrekken'],
    }),
  ),
]
