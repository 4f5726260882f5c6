import type { CasusStand, Feiten, PartijFeit } from './casus.feiten.rules.ts'
import type { StapInput } from './casus.schema.ts'

/** `invoer`: answered in the form of the step itself, so a page does not show it as missing beforehand. */
export type Voorwaarde = {
  code: string
  uitleg: string
  link: string
  invoer?: true
  voldaan: (casus: CasusStand, feiten: Feiten, input: StapInput) => boolean
}
const eis = (code: string, link: string, uitleg: string, voldaan: Voorwaarde['voldaan']): Voorwaarde => ({
  code: `casus.${code}`,
  uitleg,
  link,
  voldaan,
})
const vraag = (code: string, link: string, uitleg: string, voldaan: Voorwaarde['voldaan']): Voorwaarde => ({
  ...eis(code, link, uitleg, voldaan),
  invoer: true,
})
const gevuld = (tekst: string | null | undefined): boolean => (tekst ?? '').trim() !== ''
const inPatstelling = (f: Feiten): readonly PartijFeit[] => f.partijen.filter((p) => p.inPatstelling)

const reden = (code: string, uitleg: string): Voorwaarde =>
  vraag(code, '#reden', uitleg, (_c, _f, i) => gevuld(i.reden))

// GEN-05, GEN-06
export const meervoudig = eis(
  'geen-meervoudige-vraag',
  '/vraag',
  'Er spelen minder dan 2 levensdomeinen, of minder dan 2 organisaties en 2 wetten. Vul ze aan, of leg uit waarom dit een dreigende meervoudige situatie is.',
  (_c, f) => (f.levensdomeinen >= 2 && (f.organisaties >= 2 || f.wetten >= 2)) || gevuld(f.dreigendReden),
)
// GEN-11, INV-1
export const regisseur = eis(
  'geen-casusregisseur',
  '/regisseur',
  'Er is nog geen casusregisseur.',
  (c) => c.regisseurId !== null,
)
// GEN-02, LMM-04
export const eigenStap = eis(
  'geen-eigen-stap',
  '/stappen',
  'Leg minstens 1 stap vast die je in je eigen organisatie of gewone netwerk hebt gezet.',
  (_c, f) => f.eigenStappen >= 1,
)
// REG-04
export const aangesloten = eis(
  'organisatie-niet-aangesloten',
  '/aanmelding',
  'Jouw organisatie heeft geen lopende bestuurlijke afspraak. Sla het register over en meld de casus aan bij het LMM, met de reden erbij.',
  (_c, f) => f.organisatieAangesloten,
)
// LMM-05, INV-2
export const contactOfReden = eis(
  'geen-registercontact',
  '/contact',
  'Leg een contact met een maatwerkfunctionaris vast, of schrijf op waarom dat niet kon.',
  (_c, f) => f.registercontacten >= 1 || gevuld(f.redenGeenContact),
)
export const redenOverslaan = vraag(
  'geen-reden-register-overgeslagen',
  '#reden',
  'Schrijf op waarom je het Maatwerkregister overslaat.',
  (_c, f, i) => gevuld(i.reden) || gevuld(f.redenGeenContact),
)
export const lokaalGedaan = eis(
  'lokaal-niet-alles-gedaan',
  '/aanmelding',
  'Verklaar dat lokaal en regionaal alles is gedaan.',
  (_c, f) => f.lokaalAllesGedaan,
)
const intake = (veld: keyof Feiten['intake'], code: string, uitleg: string): Voorwaarde =>
  eis(`intake-${code}`, '/aanmelding', uitleg, (_c, f) => gevuld(f.intake[veld]))
// LMM-07
export const intakeVragen = [
  intake('probleem', 'probleem', 'Beschrijf welk probleem opgelost moet worden.'),
  intake('stappen', 'stappen', 'Beschrijf welke stappen al zijn gezet.'),
  intake('gevraagd', 'gevraagd', 'Beschrijf welke oplossing of bevoegdheid je nodig hebt.'),
  intake('waaromNietLokaal', 'waarom-niet-lokaal', 'Beschrijf waarom het lokaal niet lukt.'),
]
export const toezegging = eis(
  'geen-toezegging',
  '/contact',
  'De organisatie die je sprak, heeft nog niets toegezegd. Leg de toezegging vast.',
  (_c, f) => f.toezeggingUitContact,
)
const uitkomst = vraag(
  'geen-uitkomst',
  '#uitkomst',
  'Kies wat de uitkomst is.',
  (_c, _f, i) => i.uitkomst !== undefined,
)
// GEN-16: an honest end needs its reason
const uitkomstToegelicht = vraag(
  'geen-toelichting-uitkomst',
  '#reden',
  'Leg uit waarom de situatie niet of niet helemaal is opgelost.',
  (_c, _f, i) => (i.uitkomst !== 'niet_oplosbaar' && i.uitkomst !== 'deels') || gevuld(i.reden),
)
// LET-22
const drukKan = vraag(
  'geen-druk-zonder-let',
  '#uitkomst',
  'Deze uitkomst kan alleen als het LET om hulp is gevraagd.',
  (_c, f, i) => i.uitkomst !== 'opgelost_door_druk' || f.letOoitVerzocht,
)
export const afronding = [uitkomst, uitkomstToegelicht, drukKan]
export const regievoerder = vraag(
  'geen-regievoerder',
  '#regievoerder',
  'Kies een regievoerder.',
  (c, _f, i) => gevuld(i.regievoerderId) || c.regievoerderId !== null,
)
export const bevestigd = eis(
  'geen-ontvangstbevestiging',
  '/loket',
  'De ontvangst is nog niet bevestigd aan de professional.',
  (_c, f) => f.ontvangstBevestigd,
)
export const motivering = reden('geen-motivering', 'Schrijf op waarom je dit besluit.')
export const suggestie = vraag(
  'geen-suggestie',
  '#suggestie',
  'Geef een suggestie waarmee de professional verder kan.',
  (_c, _f, i) => gevuld(i.suggestie),
)
// INV-11, LET-12
export const adviesOfReden = vraag(
  'geen-advies-bij-terugleggen',
  '#suggestie',
  'Geef een advies of goed voorbeeld mee, of schrijf op waarom dat er niet is.',
  (_c, _f, i) => gevuld(i.suggestie) || gevuld(i.redenGeenSuggestie),
)
export const lokalePatstelling = vraag(
  'patstelling-niet-lokaal',
  '#patstelling-lokaal',
  'Bevestig dat de patstelling bij de gemeente of lokale partners ligt.',
  (_c, _f, i) => i.patstellingLokaal === true,
)
export const gekozenOptie = eis(
  'geen-gekozen-optie',
  '/opties',
  'Kies samen minstens 1 optie.',
  (_c, f) => f.optiesGekozen >= 1,
)
export const afspraakPerOptie = eis(
  'optie-zonder-afspraak',
  '/afspraken',
  'Leg bij elke gekozen optie vast welke organisatie wat doet.',
  (_c, f) => f.gekozenZonderAfspraak === 0,
)
// LET-02
export const professionalUitgeput = eis(
  'professional-niet-uitgeput',
  '/let',
  'De casusregisseur heeft nog niet bevestigd dat alles is geprobeerd, met minstens 1 eigen stap.',
  (_c, f) => f.professionalUitgeput && f.eigenStappen >= 1,
)
export const lmmUitgeput = eis(
  'lmm-niet-uitgeput',
  '/let',
  'Het LMM heeft nog niet bevestigd dat alles is geprobeerd, met minstens 1 stap van het LMM.',
  (_c, f) => f.lmmUitgeput && f.lmmStappen >= 1,
)
// LET-03, INV-5
export const landelijkePartij = eis(
  'geen-landelijke-partij',
  '/partijen',
  'Bij de patstelling is geen landelijke uitvoerder of departement betrokken.',
  (_c, f) => inPatstelling(f).some((p) => p.landelijk),
)
// LET-09, INV-6
export const analyse = eis('geen-lokale-analyse', '/analyse', 'De lokale analyse ontbreekt.', (_c, f) => f.analyse)
export const advies = eis(
  'geen-advies-regisseur',
  '/analyse',
  'Het advies van de casusregisseur ontbreekt.',
  (_c, f) => f.adviesRegisseur,
)
// LET-27
export const besturenDoenMee = eis(
  'bestuur-doet-niet-mee',
  '/partijen',
  'Niet elke organisatie in de patstelling heeft een bestuurlijke afspraak of een bestuurder die meedoet.',
  (_c, f) => inPatstelling(f).every((p) => p.bestuurDoetMee),
)
export const voorzitter = eis(
  'geen-let-voorzitter',
  '/let',
  'Er is nog geen voorzitter.',
  (_c, f) => f.let.voorzitterOrganisatieId !== null,
)
// LET-04, INV-9
export const voorzitterOnafhankelijk = eis(
  'voorzitter-niet-onafhankelijk',
  '/let',
  'De voorzitter werkt bij een organisatie die partij is in deze casus.',
  (_c, f) => !f.partijen.some((p) => p.organisatieId === f.let.voorzitterOrganisatieId),
)
export const zittingsdatum = eis(
  'geen-zittingsdatum',
  '/let',
  'Kies een datum voor de zitting.',
  (_c, f) => f.let.zittingOp !== null,
)
export const leden = eis(
  'geen-let-leden',
  '/let',
  'Nodig de bestuurders van de organisaties uit.',
  (_c, f) => f.let.leden >= 1,
)
export const letTerugReden = vraag(
  'geen-reden-let-terug',
  '#let-terug-reden',
  'Kies waarom het LET niet meer nodig is: opgelost door druk, of nog niet uitgeput.',
  (_c, _f, i) => i.letTerugReden !== undefined,
)
export const besluitregel = eis(
  'geen-bevestigde-besluitregel',
  '/let',
  'Nog geen enkele besluitregel is bevestigd door de eigen organisatie.',
  (_c, f) => f.let.bevestigdeRegels >= 1,
)
// LET-11, INV-10
export const afwijkingGemotiveerd = eis(
  'afwijking-zonder-motivering',
  '/let',
  'Een besluitregel wijkt af van het advies zonder motivering.',
  (_c, f) => f.let.afwijkingenZonderMotivering === 0,
)
// LET-16
export const leerdeel = eis(
  'geen-leerdeel',
  '/let',
  'Het leerdeel van de zitting is nog leeg.',
  (_c, f) => f.let.leerdeelKlaar,
)
export const impasseVervolg = vraag(
  'geen-vervolg-impasse',
  '#impasse-vervolg',
  'Kies wat er na de impasse gebeurt: bemiddeling of een ander plan.',
  (_c, _f, i) => i.impasseVervolg !== undefined,
)
export const afsprakenKlaar = eis(
  'open-afspraken',
  '/afspraken',
  'Er staan nog afspraken open. Zet ze op gedaan, of op vervallen met een reden.',
  (_c, f) => f.openAfspraken === 0,
)
export const vanuitRegister = eis(
  'niet-vanuit-register',
  '/ladder',
  'De uitvoering begon bij het LMM. Ga daar verder.',
  (c) => c.uitvoeringVanuit === 'register',
)
export const nietVanuitRegister = eis(
  'niet-vanuit-lmm',
  '/ladder',
  'De uitvoering begon bij het register. Ga daar verder.',
  (c) => c.uitvoeringVanuit !== 'register',
)
// LMM-18, INV-38
export const nabespreking = eis(
  'geen-nabespreking',
  '/nabespreking',
  'Leg de nabespreking vast: minstens 1 leerpunt, of waarom er geen is.',
  (_c, f) => f.nabespreking.leerpunten >= 1 || gevuld(f.nabespreking.geenReden),
)
// GEN-01: a case that never was at the LMM goes up the ladder, not straight to it
export const ooitBijLmm = eis(
  'nooit-bij-lmm',
  '/ladder',
  'Deze casus is nooit bij het LMM geweest. Heropen hem in je eigen organisatie.',
  (c) => c.interventieOp !== null,
)
export const redenHervat = reden('geen-reden-hervatten', 'Schrijf op welke afspraak niet werkte, en waarom.')
export const redenHeropen = reden('geen-reden-heropenen', 'Schrijf op waarom je de casus heropent.')
const redenIntrekken = reden('geen-reden-intrekken', 'Schrijf op waarom je de casus intrekt.')
export const intrekken = [redenIntrekken]
