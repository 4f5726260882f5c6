/** What protects people, and the test or code that shows it; a test holds that each of them exists. */
export const maatregelen = [
  {
    risico: 'Iemand leest een casus die haar niet aangaat.',
    maatregel:
      'Toegang per casus, organisatie, categorie en periode. De databank laat niets anders door, ook als het programma een fout heeft.',
    bewijs: 'test/isolatie.test.ts',
  },
  {
    risico: 'Wie mag kijken, kijkt zonder reden.',
    maatregel:
      'Elke inzage staat in een logboek dat alleen kan groeien en verzegeld is. De casusregisseur en de FG lezen mee.',
    bewijs: 'test/journaal.test.ts',
  },
  {
    risico: 'Namen en nummers zijn bekend zonder dat het nodig is.',
    maatregel: 'Werken zonder naam is de gewone weg. Een burgerservicenummer in gewone tekst wordt geweigerd.',
    bewijs: 'src/domein/casus/casus.privacy.rules.ts',
  },
  {
    risico: 'Een kopie van de databank komt in verkeerde handen.',
    maatregel:
      'Namen, nummers en stukken zijn versleuteld per casus. De sleutel ligt buiten de databank en verdwijnt met de casus.',
    bewijs: 'src/domein/kluis/kluis.http.test.ts',
  },
  {
    risico: 'Gegevens van verschillende organisaties worden aan elkaar gekoppeld.',
    maatregel: 'Zoeken op nummer kan alleen binnen de eigen organisatie, met een index die per organisatie anders is.',
    bewijs: 'src/platform/crypto.ts',
  },
  {
    risico: 'Er wordt te veel gedeeld, of zonder grondslag.',
    maatregel:
      'Delen loopt langs een beslisboom met doel, grondslag, noodzaak en een voorbeeld van wat de ander ziet. Intrekken kan altijd.',
    bewijs: 'src/domein/deling/deling.rules.test.ts',
  },
  {
    risico: 'Een bestand bevat een virus, of medische gegevens.',
    maatregel:
      'Alleen een paar veilige soorten, herkend aan de inhoud, gescand als er een scanner is, getoond in een afgesloten omgeving. Bij elk stuk de vraag of er iets over behandeling in staat.',
    bewijs: 'src/domein/documenten/documenten.http.test.ts',
  },
  {
    risico: 'Gegevens blijven te lang staan.',
    maatregel:
      'Namen, nummers en stukken gaan 90 dagen na sluiten weg. Twee mensen vernietigen een casus, met een verslag. Daarna is er niets meer te vinden.',
    bewijs: 'test/vernietigen.test.ts',
  },
  {
    risico: 'De inwoner weet niet wat er over hem is bewaard.',
    maatregel: 'Een overzicht in gewone taal: wat, met wie gedeeld, wanneer gelezen en waarvoor.',
    bewijs: 'src/domein/kluis/kluis.bewaren.test.ts',
  },
  {
    risico: 'Iemand doet alsof hij een ander is, of een formulier komt van elders.',
    maatregel: 'Inloggen gaat bij de eigen organisatie. Formulieren dragen een eigen kenmerk. Niets draait van elders.',
    bewijs: 'test/veiligheid.test.ts',
  },
] as const
