import { guardRefused, type Ontbreekt } from '../../platform/errors.ts'
import type { Dossier } from './let.schema.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [sleutel: string]: Json }

/** One text for one meaning: sorted keys, NFC, no spaces. The digest over it proves that nothing was changed. */
export function canoniekeJson(waarde: Json): string {
  if (typeof waarde === 'string') return JSON.stringify(waarde.normalize('NFC'))
  if (typeof waarde === 'number' && !Number.isSafeInteger(waarde))
    throw new RangeError('Alleen hele getallen in een dossier')
  if (waarde === null || typeof waarde !== 'object') return JSON.stringify(waarde)
  if (isLijst(waarde)) return `[${waarde.map(canoniekeJson).join(',')}]`
  const paren = Object.entries(waarde)
    .map(([sleutel, w]): [string, string] => [JSON.stringify(sleutel.normalize('NFC')), canoniekeJson(w)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${paren.map(([sleutel, w]) => `${sleutel}:${w}`).join(',')}}`
}
const isLijst = (waarde: Json): waarde is readonly Json[] => Array.isArray(waarde)

/** The input of the digest; the order of options and positions means nothing, so it is fixed. */
export function dossierTekst(dossier: Dossier): string {
  const opSleutel = <T>(lijst: readonly T[], sleutel: (t: T) => string): T[] =>
    [...lijst].sort((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1))
  return canoniekeJson({
    ...dossier,
    standpunten: opSleutel(dossier.standpunten, (s) => `${s.organisatie}\u0000${s.standpunt}`),
    opties: opSleutel(dossier.opties, (o) => `${o.omschrijving}\u0000${o.organisatie}\u0000${o.status}`),
  })
}

const gevuld = (tekst: string): boolean => tekst.trim() !== ''

/** INV-6: a dossier without the local analysis and the regisseur's advice does not exist. */
export function stelDossierSamen(dossier: Dossier): Dossier {
  const lijst: Ontbreekt[] = []
  const eis = (voldaan: boolean, code: string, uitleg: string): void => {
    if (!voldaan) lijst.push({ code: `let.${code}`, uitleg, link: '/dossier' })
  }
  eis(gevuld(dossier.analyse), 'geen-lokale-analyse', 'De lokale analyse ontbreekt.')
  eis(gevuld(dossier.advies), 'geen-advies-regisseur', 'Het advies van de casusregisseur ontbreekt.')
  eis(
    dossier.standpunten.length > 0 && dossier.standpunten.every((s) => gevuld(s.standpunt)),
    'geen-standpunt',
    'Niet van elke partij staat het standpunt in het dossier.',
  )
  eis(dossier.opties.length > 0, 'geen-opties', 'De onderzochte opties ontbreken in het dossier.')
  eis(
    dossier.opties.every((o) => o.status !== 'afgewezen' || gevuld(o.reden ?? '')),
    'afgewezen-optie-zonder-reden',
    'Een afgewezen optie heeft geen reden.',
  )
  // LET-25
  const { probleem, stappen, gevraagd, waaromNietLokaal } = dossier.verzoek
  eis(
    [probleem, stappen, gevraagd, waaromNietLokaal].every(gevuld),
    'verzoek-niet-volledig',
    'Bij het verzoek ontbreekt het probleem, een stap, wat nodig is, of waarom het lokaal niet lukt.',
  )
  if (lijst.length > 0) throw guardRefused('let.dossier-niet-volledig', 'Het dossier is nog niet volledig.', lijst)
  return dossier
}
