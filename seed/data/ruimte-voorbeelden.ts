// Good examples that the sources tell themselves (SL-15), without names; only what stands there.

export const ruimteVoorbeelden = [
  {
    sleutel: 'brp-1-7-2d-afwijken-van-brp',
    situatie: 'Een vrouw kreeg schuld en boete bij UWV door een inschrijving in de BRP die niet te verbeteren was.',
    uitkomst: 'toegepast',
    waarom: 'De BRP verplicht gebruiken stond een goede taak van UWV in de weg. UWV kon er daarom van afwijken.',
    jaar: 2019,
    bron: 'Verkenning 2019, casus 3 (004 L276-287)',
  },
  {
    sleutel: 'uwv-buiten-invordering',
    situatie: 'Een vrouw kreeg schuld en boete bij UWV door een inschrijving in de BRP die niet te verbeteren was.',
    uitkomst: 'toegepast',
    waarom: 'UWV mocht van de BRP afwijken. Daardoor kon het de schuld en de boete buiten invordering zetten.',
    jaar: 2019,
    bron: 'Verkenning 2019, casus 3 (004 L260-287)',
  },
  {
    sleutel: 'aow-verpleeghuis-keuze',
    situatie: 'Een man ging naar een verpleeghuis. Door een andere AOW ging de eigen bijdrage omhoog.',
    uitkomst: 'toegepast',
    waarom: 'Op verzoek draaide de SVB de AOW terug naar het pensioen voor gehuwden.',
    jaar: 2023,
    bron: 'Kamerbrief van 4 juli 2023 (001 L89-98)',
  },
] as const
