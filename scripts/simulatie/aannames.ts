// Everything the simulated year takes for granted, on one page. Change a value here and run `npm run simuleer` again.
// Only what names a source is known; the rest is a guess of ours, to be replaced as soon as somebody has counted.

type Aanname = { readonly waarde: number; readonly wat: string; readonly bron: string }
const eigen = 'eigen aanname'

export const aannames = {
  jaar: { waarde: 2025, wat: 'Kalenderjaar dat wordt nagespeeld, met zijn feestdagen', bron: eigen },
  inloopWeken: {
    waarde: 16,
    wat: 'Weken vóór het jaar die al lopen, zodat het jaar niet met een leeg loket begint; ze tellen niet mee in de wachttijd',
    bron: eigen,
  },

  // How much comes in, and for how long the desk works on it.
  perJaar: {
    waarde: 105,
    wat: 'Casussen die in een jaar bij het LMM komen, toevallig verdeeld over de werkdagen',
    bron: 'eisen.md 2.1: 105 in 2023, 104 afgerond in 2024',
  },
  betrokkenheidDagen: {
    waarde: 56,
    wat: 'Dagen van toewijzing tot afronding, gemiddeld',
    bron: 'eisen.md 2.1: gemiddeld 8 weken',
  },
  betrokkenheidSpreiding: {
    waarde: 0.8,
    wat: 'Spreiding daarvan (lognormaal): de helft duurt korter dan 41 dagen, een op de tien langer dan 113',
    bron: eigen,
  },
  verderDeel: {
    waarde: 0.6,
    wat: 'Deel van die tijd waarna de professional weer verder kan',
    bron: 'gekozen zodat ruim de helft binnen een maand verder kan (eisen.md 2.1, Stimulansz 2023)',
  },
  casussenPerRegievoerder: {
    waarde: 6,
    wat: 'Casussen die een regievoerder tegelijk heeft; zitten allen vol, dan wacht een aanmelding',
    bron: eigen,
  },
  nabesprekingWerkdagen: { waarde: 10, wat: 'Werkdagen van afronding tot nabespreking en sluiten', bron: eigen },

  // Where cases come from.
  vanGemeente: {
    waarde: 0.55,
    wat: 'Deel dat van een gemeente komt',
    bron: 'eisen.md 2.1: "a good half from municipalities"',
  },
  vanUitvoerder: { waarde: 0.25, wat: 'Deel dat van een uitvoerder komt; de rest van zorginstellingen', bron: eigen },
  lokaalWerkdagen: { waarde: 8, wat: 'Werkdagen in de eigen organisatie voordat iemand verder zoekt', bron: eigen },

  // How people keep their days. Without this no reminder would ever be needed.
  actieOpTijd: { waarde: 0.8, wat: 'Kans dat een volgende actie op de geplande dag gebeurt', bron: eigen },
  actieTeLaat: { waarde: 0.15, wat: 'Kans dat het 1 tot 5 werkdagen later wordt; anders 6 tot 15', bron: eigen },
  antwoordOpTijd: { waarde: 0.65, wat: 'Kans dat een organisatie binnen 2 werkdagen antwoordt', bron: eigen },
  antwoordTeLaat: {
    waarde: 0.25,
    wat: 'Kans dat het antwoord na 3 tot 8 werkdagen komt; anders komt er geen, en gaat de vrager na 10 werkdagen verder',
    bron: eigen,
  },
  partijAanZet: {
    waarde: 0.5,
    wat: 'Kans dat een stap van de regievoerder een vraag aan een organisatie is',
    bron: eigen,
  },

  // What else can happen.
  terugleggen: { waarde: 0.05, wat: 'Deel dat de coördinator teruglegt, met een suggestie', bron: eigen },
  intrekken: { waarde: 0.03, wat: 'Deel dat de professional tijdens de behandeling intrekt', bron: eigen },
  afspraakGebroken: {
    waarde: 0.05,
    wat: 'Deel waarin een afspraak niet werkt en het LMM weer verder gaat',
    bron: eigen,
  },
  opgelost: { waarde: 0.65, wat: 'Deel dat opgelost wordt', bron: eigen },
  deels: { waarde: 0.25, wat: 'Deel dat deels wordt opgelost; de rest is niet oplosbaar', bron: eigen },
} as const satisfies Readonly<Record<string, Aanname>>

/** One value, by name. */
export const aanname = (naam: keyof typeof aannames): number => aannames[naam].waarde
