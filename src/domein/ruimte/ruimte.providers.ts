import { heeftRol } from '../../platform/policy.ts'
import type { TakenProvider, ZoekProvider } from '../../platform/providers.ts'
import { datumVan, werkdagErbij } from '../../platform/time.ts'
import { type CasusProvider, isOpen } from '../casus/index.ts'
import { listAangeboden, listGebruik } from './ruimte.gebruik.store.ts'
import { casusRuimtePad, gebruikPad } from './ruimte.links.ts'
import { listOpenMeldingen, listTeBeoordelen } from './ruimte.melding.store.ts'
import { merkregel } from './ruimte.rules.ts'
import type { Bepaling } from './ruimte.schema.ts'
import { listBepalingen } from './ruimte.store.ts'
import { suggereer, vindBruikbaar } from './ruimte.suggestie.store.ts'
import { gebruikLabels, vindplaats } from './ruimte.texts.ts'
import { vind } from './ruimte.vind.store.ts'
import { metWaarom, pastBij } from './ruimte.waarom.rules.ts'

const HOOGSTENS = 5

const trefferVan = (b: Bepaling, dag: string) => ({
  href: `/ruimte/${b.sleutel}`,
  titel: b.titel,
  sub: `${vindplaats(b)} · ${merkregel(b, dag)}`,
})

/** The one search field: the provisions that fit best. */
export const ruimteZoek: ZoekProvider = async ({ tx, vandaag }, vraag) => {
  const { gevonden, begrippen } = await vind(tx, vraag, {}, HOOGSTENS)
  const bepalingen = await listBepalingen(
    tx,
    gevonden.map((g) => g.bepalingId),
  )
  return {
    titel: 'Ruimte in de wet',
    meer: `/ruimte?${new URLSearchParams({ q: vraag })}`,
    treffers: bepalingen.map((b) => ({
      ...trefferVan(b, vandaag),
      waarom: pastBij(metWaarom(b, gevonden, begrippen)),
    })),
  }
}

/** What waits for a jurist, and what lies with the organisation to decide on. */
export const ruimteTaken: TakenProvider = async (kijker) => [
  ...(await taakVanJurist(kijker)),
  ...(await taakVanOrganisatie(kijker)),
]

const taakVanOrganisatie: TakenProvider = async ({ tx, actor }) => {
  if (!heeftRol(actor, 'maatwerkfunctionaris', 'leidinggevende')) return []
  const wacht = await listAangeboden(tx, actor.organisatieId)
  return wacht.map((g) => ({
    wat: `Beslis over ruimte: ${g.titel}`,
    waar: 'Motivering in een casus',
    waarom: 'Alleen jouw organisatie kan ja of nee zeggen',
    // The organisation's own promise is in the register; without one the house norm of ten working days (2.4) counts.
    uiterlijk: werkdagErbij(datumVan(g.opgesteldOp), 10),
    href: gebruikPad(g.casusId, g.id),
    knop: 'Beslis',
  }))
}

const taakVanJurist: TakenProvider = async ({ tx, actor }) => {
  if (!heeftRol(actor, 'jurist')) return []
  const [meldingen, wachtend] = [await listOpenMeldingen(tx), await listTeBeoordelen(tx)]
  const taken = wachtend.map((w) => ({
    wat: `Beoordeel: ${w.titel}`,
    waar: 'Ruimte in de wet',
    waarom: w.beoordeling === 'voorstel' ? 'Iemand stelde dit voor' : 'Een eerste jurist controleerde dit',
    uiterlijk: null,
    href: `/ruimte/${w.sleutel}`,
    knop: 'Bekijk',
  }))
  const vragen = meldingen.map((m) => ({
    wat: `Klopt dit nog: ${m.titel}?`,
    waar: 'Ruimte in de wet',
    waarom: `Gevraagd op ${datumVan(new Date(m.gemeldOp))}`,
    uiterlijk: null,
    href: '/ruimte/beoordeling',
    knop: 'Beantwoord',
  }))
  return [...taken, ...vragen]
}

/** While somebody describes a question: what can be used today, without the words in any address. */
const bijVraag: ZoekProvider = async ({ tx, vandaag }, vraag) => ({
  titel: 'Ruimte die kan passen',
  meer: '/ruimte',
  treffers: (await vindBruikbaar(tx, vraag, vandaag, HOOGSTENS)).map((t) => ({
    ...trefferVan(t, vandaag),
    waarom: pastBij(t),
  })),
})

/** On the page of a case: what was asked with which provision, else what may fit. */
export const ruimteInCasus: CasusProvider = {
  suggesties: bijVraag,
  panelen: async ({ tx, vandaag, lees, casus }) => {
    const href = casusRuimtePad(casus.id)
    const gebruik = await lees(listGebruik)
    const suggesties = isOpen(casus.status) ? await suggereer(tx, lees, casus, vandaag, 3) : []
    const regels = [
      ...gebruik.map((g) => `${g.titel}, ${g.organisatie}: ${gebruikLabels[g.status]}`),
      ...suggesties
        .filter((s) => !gebruik.some((g) => g.sleutel === s.sleutel))
        .map((s) => `Kan passen: ${s.titel} (${s.beslist}). ${merkregel(s, vandaag)}`),
    ]
    return regels.length === 0
      ? []
      : [{ id: 'ruimte', titel: 'Ruimte in de wet', regels, href, knop: 'Bekijk en gebruik' }]
  },
}
