import type {
  BepalingInhoud,
  Beslislaag,
  Bevoegdheid,
  Domein,
  Fraude,
  Situatie,
  Soort,
  SoortRegel,
} from './ruimte.schema.ts'

/** The reference data as it is carried in (English keys, 253 provisions); the loader turns it into versions. */
export type Bronregel = {
  readonly id: string
  readonly law: string
  readonly bwb: string | null
  readonly article: string | null
  readonly lid: string | null
  readonly orgs: readonly string[]
  readonly type: Soort
  readonly domains: readonly Domein[]
  readonly summary: string
  readonly conditions: string
  readonly keywords: readonly string[]
  readonly decides: string
  readonly fraud: Fraude
  readonly confidence: 'verified' | 'known' | 'check'
  readonly status: 'geldend' | 'nakijken' | 'toekomstig'
  readonly source: string | null
  readonly source_date: string | null
  readonly note: string | null
}

/** AFW-02: told from the name of the regulation, the way Dutch law names itself. */
export function soortRegelVan(wet: string): SoortRegel {
  if (/^verdrag|verordening gegevensbescherming/i.test(wet)) return 'verdrag'
  if (/^gemeentelijke verordening/i.test(wet)) return 'verordening'
  if (/^convenant/i.test(wet)) return 'afspraak'
  if (/^leidraad|^uitvoeringsbeleid/i.test(wet)) return 'beleidsregel'
  if (/^regeling|^uitvoeringsregeling/i.test(wet)) return 'ministeriele_regeling'
  if (/besluit/i.test(wet)) return 'amvb'
  return 'wet'
}

/** AFW-04: a first sorting by the kind of room; a jurist may set another kind of power in a version. */
const bevoegdheden: Record<Soort, Bevoegdheid> = {
  kan_bepaling: 'beleidsvrijheid',
  uitstel_of_regeling: 'beleidsvrijheid',
  dringende_redenen: 'hardheidsclausule',
  verplichte_afwijking: 'gebonden',
  hardheidsclausule: 'hardheidsclausule',
  garantie: 'gebonden',
  individualisering: 'beoordelingsruimte',
  kwijtschelding: 'beleidsvrijheid',
  matiging: 'beoordelingsruimte',
  evenredigheid: 'beoordelingsruimte',
  BRP: 'afwijkingsgrond',
  bijzondere_bijstand: 'beoordelingsruimte',
  terugvordering_afzien: 'afwijkingsgrond',
  beleidsregel_afwijking: 'afwijkingsgrond',
}
export const bevoegdheidVan = (soort: Soort): Bevoegdheid => bevoegdheden[soort]

const situatiewoorden: readonly (readonly [Situatie, RegExp])[] = [
  ['invordering_uitkering', /terugvorder|verrekening|invorder|uitkering/i],
  ['boete_dwangsom', /boete|dwangsom|gijzeling|maatregel|korting/i],
  ['belasting_heffing', /belasting|heffing|kwijtschelding|aanslag/i],
  ['voorziening', /voorziening|intrekk|weiger|opschort|stopzett|afsluit|afwijzen|herzien|afgewezen/i],
]
/** AFW-11: to which of the four situations the words of a provision point. */
export const situatiesVan = (tekst: string): Situatie[] =>
  situatiewoorden.flatMap(([situatie, woord]) => (woord.test(tekst) ? [situatie] : []))

/** AFW-21: a first sorting by who is named; a jurist may set another one in a version. */
export function beslislaagVan(beslist: string): Beslislaag {
  if (/minister|koning|wetgever/i.test(beslist)) return /namens|\bof\b/i.test(beslist) ? 'beide' : 'departement'
  if (/rechter|rechtbank|griffier/i.test(beslist))
    return /^(UWV|(elk )?bestuursorgaan|schuldeiser|deurwaarder|kredietverlener)/i.test(beslist)
      ? 'uitvoerder'
      : 'rechter'
  const anders =
    /verzekeraar|corporatie|leverancier|bank|verhuurder|incassobureau|schuldeiser|waterbedrijf|inwoner|student|ouders/i
  return anders.test(beslist) ? 'anders' : 'uitvoerder'
}

const zekerheden = { verified: 'gecheckt', known: 'bekend', check: 'controleren' } as const

/** INV-42: what is shipped starts as a proposal; the machine sets that, here stand the other two marks. */
export function inhoudVan(b: Bronregel, titel: string): BepalingInhoud {
  return {
    titel,
    wet: b.law,
    bwb: b.bwb,
    artikel: b.article,
    lid: b.lid,
    soortRegel: soortRegelVan(b.law),
    soort: b.type,
    bevoegdheid: bevoegdheidVan(b.type),
    organisaties: [...b.orgs],
    beslist: b.decides,
    beslislaag: beslislaagVan(b.decides),
    domeinen: [...b.domains],
    situaties: situatiesVan(`${b.summary} ${b.keywords.join(' ')}`),
    samenvatting: b.summary,
    voorwaarden: b.conditions,
    trefwoorden: [...b.keywords],
    fraude: b.fraud,
    rechtsstatus: b.status,
    geldigVan: null,
    geldigTot: null,
    zekerheid: zekerheden[b.confidence],
    bron: b.source,
    bronDatum: b.source_date,
    noot: b.note,
  }
}
