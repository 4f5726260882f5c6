import type {
  AfspraakImport,
  Bestandsnaam,
  Importfout,
  OrganisatieImport,
  VermeldingImport,
} from './register.importeren.schema.ts'

/** A row of a file: `rij` is its line number as a spreadsheet shows it (the heading is line 1). */
export type Rij<T> = { rij: number; waarde: T }
export type Invoer = {
  organisaties: readonly Rij<OrganisatieImport>[]
  afspraken: readonly Rij<AfspraakImport>[]
  vermeldingen: readonly Rij<VermeldingImport>[]
}
export type Bekend = {
  /** Codes and OINs that are there already. */
  codes: ReadonlySet<string>
  oinVan: ReadonlyMap<string, string>
  soorten: ReadonlySet<string>
  leefdomeinen: ReadonlySet<string>
  /** First day of each organisation that is there already. */
  geldigVan: ReadonlyMap<string, string>
  /** 'organisatie naam' of each bestuurder. */
  bestuurders: ReadonlySet<string>
  vandaag: string
}

const fout = (bestand: Bestandsnaam, rij: number, veld: string, reden: string): Importfout => ({
  bestand,
  rij,
  veld,
  reden,
})

function dubbel<T>(
  bestand: Bestandsnaam,
  veld: string,
  rijen: readonly Rij<T>[],
  sleutel: (t: T) => string | null | undefined,
): Importfout[] {
  const eerste = new Map<string, number>()
  return rijen.flatMap(({ rij, waarde }) => {
    const k = sleutel(waarde)
    if (k === null || k === undefined) return []
    const eerder = eerste.get(k)
    if (eerder !== undefined) return [fout(bestand, rij, veld, `${k} staat ook al op rij ${eerder}.`)]
    eerste.set(k, rij)
    return []
  })
}

function controleerOrganisaties({ organisaties }: Invoer, bekend: Bekend, codes: ReadonlySet<string>): Importfout[] {
  const onbekend = (veld: 'valt_onder_afspraak_van' | 'werkt_in_opdracht_van' | 'opvolger') =>
    organisaties.flatMap(({ rij, waarde }) => {
      const naar = waarde[veld]
      if (naar === null || naar === undefined) return []
      if (naar === waarde.code)
        return [fout('organisaties', rij, veld, 'Een organisatie kan niet naar zichzelf verwijzen.')]
      return codes.has(naar) ? [] : [fout('organisaties', rij, veld, `De organisatie ${naar} bestaat niet.`)]
    })
  const soort = organisaties.flatMap(({ rij, waarde }) =>
    bekend.soorten.has(waarde.soort)
      ? []
      : [fout('organisaties', rij, 'soort', `De soort ${waarde.soort} bestaat niet.`)],
  )
  const oin = organisaties.flatMap(({ rij, waarde }) => {
    const van = typeof waarde.oin === 'string' ? bekend.oinVan.get(waarde.oin) : undefined
    return van === undefined || van === waarde.code ? [] : [fout('organisaties', rij, 'oin', `Dit OIN is van ${van}.`)]
  })
  const termijn = organisaties.flatMap(({ rij, waarde: o }) => {
    const van = o.geldig_van ?? bekend.geldigVan.get(o.code) ?? '1900-01-01'
    return typeof o.geldig_tot === 'string' && o.geldig_tot <= van
      ? [fout('organisaties', rij, 'geldig_tot', 'De organisatie eindigt voordat zij begint.')]
      : []
  })
  const domein = organisaties.flatMap(({ rij, waarde }) =>
    (waarde.leefdomeinen ?? [])
      .filter((d) => !bekend.leefdomeinen.has(d))
      .map((d) => fout('organisaties', rij, 'leefdomeinen', `Het leefgebied ${d} bestaat niet.`)),
  )
  return [
    ...dubbel('organisaties', 'code', organisaties, (o) => o.code),
    ...dubbel('organisaties', 'oin', organisaties, (o) => o.oin),
    ...soort,
    ...oin,
    ...onbekend('valt_onder_afspraak_van'),
    ...onbekend('werkt_in_opdracht_van'),
    ...onbekend('opvolger'),
    ...termijn,
    ...domein,
  ]
}

function controleerAfspraken({ afspraken }: Invoer, bekend: Bekend, codes: ReadonlySet<string>): Importfout[] {
  return [
    ...dubbel('afspraken', 'organisatie', afspraken, (a) => a.organisatie),
    ...afspraken.flatMap(({ rij, waarde: a }) => {
      if (!codes.has(a.organisatie))
        return [fout('afspraken', rij, 'organisatie', `De organisatie ${a.organisatie} bestaat niet.`)]
      const fouten: Importfout[] = []
      if (!bekend.bestuurders.has(`${a.organisatie} ${a.ondertekenaar}`))
        fouten.push(
          fout('afspraken', rij, 'ondertekenaar', `${a.ondertekenaar} is geen bestuurder van ${a.organisatie}.`),
        )
      if (a.ondertekend_op > bekend.vandaag)
        fouten.push(fout('afspraken', rij, 'ondertekend_op', 'Deze dag is nog niet geweest.'))
      if (a.geldig_tot <= a.ondertekend_op)
        fouten.push(fout('afspraken', rij, 'geldig_tot', 'De afspraak eindigt voordat hij begint.'))
      return fouten
    }),
  ]
}

/** True when following the deputies from `code` comes back to a code already seen. */
function kring(code: string, vervangerVan: ReadonlyMap<string, string | null>): boolean {
  const gezien = new Set<string>()
  for (let nu: string | null = code; nu !== null; nu = vervangerVan.get(nu) ?? null) {
    if (gezien.has(nu)) return nu === code
    gezien.add(nu)
  }
  return false
}

function controleerVermeldingen({ vermeldingen }: Invoer, codes: ReadonlySet<string>): Importfout[] {
  const organisatieVan = new Map(vermeldingen.map(({ waarde }) => [waarde.code, waarde.organisatie]))
  const vervangerVan = new Map(vermeldingen.map(({ waarde }) => [waarde.code, waarde.vervanger]))
  const perRij = vermeldingen.flatMap(({ rij, waarde: v }) => {
    const fouten: Importfout[] = []
    const erbij = (veld: string, reden: string): void => void fouten.push(fout('vermeldingen', rij, veld, reden))
    if (!codes.has(v.organisatie)) erbij('organisatie', `De organisatie ${v.organisatie} bestaat niet.`)
    if (v.mandaat_tot !== null && v.mandaat_tot < v.mandaat_van)
      erbij('mandaat_tot', 'Het mandaat eindigt voordat het begint.')
    if (v.vangnet === 'ja' && v.mail_persoon !== null)
      erbij('vangnet', 'Alleen een team is altijd bereikbaar, geen persoon.')
    if (v.vervanger === null) return fouten
    if (!organisatieVan.has(v.vervanger)) erbij('vervanger', `De vermelding ${v.vervanger} staat niet in dit bestand.`)
    else if (organisatieVan.get(v.vervanger) !== v.organisatie)
      erbij('vervanger', 'De vervanger werkt bij een andere organisatie.')
    else if (kring(v.code, vervangerVan)) erbij('vervanger', 'De vervangers verwijzen naar elkaar.')
    return fouten
  })
  const vangnetten = dubbel('vermeldingen', 'vangnet', vermeldingen, (v) => (v.vangnet === 'ja' ? v.organisatie : null))
  return [...dubbel('vermeldingen', 'code', vermeldingen, (v) => v.code), ...vangnetten, ...perRij]
}

/** Everything that is wrong, at once: file, row, field and reason. */
export function controleerImport(invoer: Invoer, bekend: Bekend): Importfout[] {
  const codes = new Set([...bekend.codes, ...invoer.organisaties.map((o) => o.waarde.code)])
  return [
    ...controleerOrganisaties(invoer, bekend, codes),
    ...controleerAfspraken(invoer, bekend, codes),
    ...controleerVermeldingen(invoer, codes),
  ]
}
