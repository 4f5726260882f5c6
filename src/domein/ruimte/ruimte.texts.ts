import type { GebruikStatus, Weigeringsgrond } from './ruimte.gebruik.schema.ts'
import type {
  Beoordeling,
  Beslislaag,
  Bevoegdheid,
  Domein,
  Fraude,
  Rechtsstatus,
  Situatie,
  Soort,
  SoortRegel,
  Zekerheid,
} from './ruimte.schema.ts'

export const soortLabels: Record<Soort, string> = {
  kan_bepaling: 'mag, hoeft niet',
  uitstel_of_regeling: 'uitstel of regeling',
  dringende_redenen: 'dringende redenen',
  verplichte_afwijking: 'moet anders in dit geval',
  hardheidsclausule: 'hardheidsclausule',
  garantie: 'bescherming',
  individualisering: 'op maat van de persoon',
  kwijtschelding: 'kwijtschelding',
  matiging: 'lager bedrag',
  evenredigheid: 'evenredigheid',
  BRP: 'adresregistratie (BRP)',
  bijzondere_bijstand: 'bijzondere steun',
  terugvordering_afzien: 'stoppen met terugvorderen',
  beleidsregel_afwijking: 'afwijken van eigen beleid',
}

export const soortRegelLabels: Record<SoortRegel, string> = {
  wet: 'wet',
  amvb: 'besluit (AMvB)',
  ministeriele_regeling: 'ministeriële regeling',
  beleidsregel: 'beleidsregel of werkafspraak',
  verordening: 'gemeentelijke verordening',
  afspraak: 'afspraak tussen organisaties',
  verdrag: 'verdrag of Europese regel',
}

export const soortRegelUitleg: Record<SoortRegel, string> = {
  wet: 'De organisatie moet de wet volgen. De ruimte is wat de wet zelf openlaat.',
  amvb: 'De regering maakte deze regel. De ruimte is wat de regel zelf openlaat.',
  ministeriele_regeling: 'De minister maakte deze regel. De ruimte is wat de regel zelf openlaat.',
  beleidsregel:
    'De organisatie maakte deze regel zelf. Pakt hij te hard uit, dan moet zij ervan afwijken (artikel 4:84 Awb).',
  verordening: 'De gemeenteraad maakte deze regel. Kijk in de verordening van deze gemeente.',
  afspraak: 'Organisaties spraken dit samen af. Vraag of de afspraak nu nog geldt.',
  verdrag: 'Deze regel gaat voor op een Nederlandse wet die ermee botst.',
}

export const bevoegdheidLabels: Record<Bevoegdheid, string> = {
  gebonden: 'gebonden: de organisatie moet zo beslissen',
  beleidsvrijheid: 'beleidsvrijheid: de organisatie mag kiezen (‘kan’)',
  beoordelingsruimte: 'beoordelingsruimte: de organisatie vult een open begrip in',
  afwijkingsgrond: 'afwijkingsgrond: in dit geval geldt de hoofdregel niet',
  hardheidsclausule: 'hardheidsclausule: als toepassen te hard uitpakt',
}

export const beslislaagLabels: Record<Beslislaag, string> = {
  uitvoerder: 'de organisatie die de regel uitvoert',
  departement: 'het departement',
  beide: 'de uitvoerder en het departement samen',
  rechter: 'de rechter',
  anders: 'een bedrijf, of de inwoner zelf',
  onbekend: 'nog uit te zoeken: vraag het de organisatie',
}

export const domeinLabels: Record<Domein, string> = {
  schulden: 'schulden',
  inkomen: 'inkomen',
  wonen: 'wonen',
  jeugd_opvoeding: 'jeugd en opvoeding',
  zorg: 'zorg',
  gezondheid: 'gezondheid',
  onderwijs_studie: 'onderwijs en studie',
  veiligheid: 'veiligheid',
  kinderopvang_toeslagen: 'kinderopvang en toeslagen',
  verblijf_inburgering: 'verblijf en inburgering',
  werk: 'werk',
  dagbesteding: 'dagbesteding',
}

export const situatieLabels: Record<Situatie, string> = {
  invordering_uitkering: 'een uitkering wordt teruggevorderd',
  boete_dwangsom: 'een boete of dwangsom',
  belasting_heffing: 'een belasting of heffing',
  voorziening: 'een voorziening wordt afgewezen of gestopt',
}

export const fraudeLabels: Record<Fraude, string> = {
  nvt: 'speelt hier niet',
  weegt_mee: 'weegt mee',
  deels: 'sluit een deel uit',
  nee: 'sluit deze ruimte niet uit',
  ja: 'sluit deze ruimte uit',
}

export const rechtsstatusUitleg: Record<Rechtsstatus, string> = {
  geldend: '',
  toekomstig: 'geldt nog niet',
  vervallen: 'geldt niet meer',
  nakijken: 'onzeker of het geldt',
}
export const zekerheidUitleg: Record<Zekerheid, string> = {
  gecheckt: 'bron gelezen',
  bekend: 'uit vakkennis',
  controleren: 'controleer vóór gebruik',
}
export const beoordelingUitleg: Record<Beoordeling, string> = {
  voorstel: 'nog geen jurist',
  juridisch_gecontroleerd: 'een jurist keek',
  bevestigd: 'twee juristen keken',
  verouderd: 'klopt niet meer',
}
export const beoordelingLabels = {
  voorstel: 'voorstel',
  juridisch_gecontroleerd: 'gecontroleerd',
  bevestigd: 'bevestigd',
  verouderd: 'verouderd',
} as const satisfies Record<Beoordeling, string>

/** Wet studiefinanciering 2000, artikel 6.10 lid 2 */
export const vindplaats = (b: { wet: string; artikel: string | null; lid: string | null }): string =>
  [b.wet, ...(b.artikel === null ? [] : [`artikel ${b.artikel}${b.lid === null ? '' : ` lid ${b.lid}`}`])].join(', ')

export const gebruikLabels: Record<GebruikStatus, string> = {
  concept: 'wordt voorbereid',
  aangeboden: 'ligt bij de organisatie',
  toegepast: 'toegepast',
  geweigerd: 'geweigerd',
  ingetrokken: 'ingetrokken',
}
/** A no is worth knowing only with its ground. */
export const weigeringsgrondLabels: Record<Weigeringsgrond, string> = {
  voorwaarden: 'Er is niet aan een voorwaarde voldaan',
  gebonden: 'De regel laat hier geen keuze',
  belangen_derden: 'Het belang van anderen weegt zwaarder',
  onvoldoende_bewijs: 'Er ontbreekt bewijs',
  eerder_gebruikt: 'Deze ruimte is al eerder gebruikt',
  andere_oplossing: 'Er is een oplossing die beter past',
  anders: 'Iets anders',
}
