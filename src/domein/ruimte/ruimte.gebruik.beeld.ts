import type { Document } from '../../platform/documents.ts'
import { type Datum, datumVan, formatDatum } from '../../platform/time.ts'
import { besluitDelen, isBruikbaar } from './ruimte.gebruik.rules.ts'
import type { Gebruik } from './ruimte.gebruik.schema.ts'
import { letOpVan, merken, rechtsstatusOp } from './ruimte.rules.ts'
import type { Bepaling, Versie } from './ruimte.schema.ts'
import { vindplaats } from './ruimte.texts.ts'

/** The day whose law a motivation is about: of a decision the day it was taken, of a draft today. */
export const peildagVan = (g: Pick<Gebruik, 'status' | 'opgesteldOp' | 'beslistOp'>, vandaag: Datum): Datum =>
  g.status === 'concept' ? vandaag : datumVan(new Date(g.beslistOp ?? g.opgesteldOp))

/** What is known today about the provision; null when it may be used as it stands. */
export const letOpNu = (huidig: Bepaling, vandaag: Datum): string | null =>
  isBruikbaar(rechtsstatusOp(huidig, vandaag), huidig.beoordeling) ? null : letOpVan(huidig, vandaag)

type Briefgegevens = { casusnummer: string; gebruik: Gebruik; versie: Versie; huidig: Bepaling; vandaag: Datum }

/** The letter: the provision as it was, its three marks in words, and first of all when nobody can lean on it (INV-19, INV-42). */
export function besluitDocument({ casusnummer, gebruik, versie, huidig, vandaag }: Briefgegevens): Document {
  const { organisatie, status } = gebruik
  const toegepast = status === 'toegepast'
  const peildag = peildagVan(gebruik, vandaag)
  const bezwaar = toegepast ? letOpVan(versie, peildag) : letOpNu(huidig, vandaag)
  const [rechtsstatus, zekerheid, beoordeling] = merken(
    { ...versie, voorgesteldDoor: null, gecontroleerdDoor: null },
    peildag,
  )
  return {
    titel: toegepast ? `Besluit: ${versie.titel}` : `Concept van een besluit: ${versie.titel}`,
    eigenaar: organisatie,
    datum: formatDatum(vandaag),
    versie: String(gebruik.version),
    inleiding: toegepast
      ? `Casus ${casusnummer}. Dit besluit nam ${organisatie} zelf.`
      : `Casus ${casusnummer}. Dit is een concept. ${organisatie} beslist zelf.`,
    secties: [
      ...(bezwaar === null ? [] : [{ kop: 'Let op', alineas: [bezwaar] }]),
      {
        kop: 'De regel',
        feiten: [
          { naam: 'Vindplaats', waarde: vindplaats(versie) },
          { naam: 'Tekst zoals vastgelegd op', waarde: formatDatum(datumVan(new Date(versie.vastgelegdOp))) },
          { naam: `Rechtsstatus op ${formatDatum(peildag)}`, waarde: rechtsstatus.woorden },
          { naam: 'Zekerheid', waarde: zekerheid.woorden },
          { naam: 'Beoordeling', waarde: beoordeling.woorden },
          { naam: 'Bron', waarde: versie.bron ?? 'geen bron gelezen' },
        ],
      },
      ...besluitDelen({ organisatie, casusnummer, motivering: gebruik, versie }).map((d) => ({
        kop: d.kop,
        alineas: [d.tekst],
      })),
    ],
  }
}
