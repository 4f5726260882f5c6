import { defineQuery } from '../../../platform/usecase.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { ZoekRuimteInput, Zoekresultaat } from '../ruimte.schema.ts'
import { bladerBepalingen, type Facetregel, listBepalingen, telFacetten } from '../ruimte.store.ts'
import { vind } from '../ruimte.vind.store.ts'
import { metWaarom } from '../ruimte.waarom.rules.ts'

const PAGINA = 25

/** Everyday words to provisions, best first and with why; without words the catalogue page by page (AFW-01). */
export const zoekRuimte = defineQuery({
  name: 'ruimte.zoekRuimte',
  titel: 'Zoek ruimte in de wet',
  activiteit: 'ruimte-beheren',
  input: ZoekRuimteInput,
  output: Zoekresultaat,
  allow: ruimtePolicy.lees,
  inzage: null,
  async run({ tx, input }): Promise<Zoekresultaat> {
    const { q, na, ...filter } = input
    if (q === '') {
      const rijen = await bladerBepalingen(tx, filter, na, PAGINA + 1)
      const items = rijen.slice(0, PAGINA)
      const { totaal, regels } = await telFacetten(tx)
      return {
        items: items.map((b) => ({ ...b, waarom: [] })),
        totaal,
        volgende: rijen.length > PAGINA ? (items.at(-1)?.sleutel ?? null) : null,
        facetten: {
          organisatie: facet(regels, 'organisatie'),
          soort: facet(regels, 'soort'),
          rechtsstatus: facet(regels, 'rechtsstatus'),
          domein: facet(regels, 'domein'),
        },
        gelezenAls: [],
      }
    }
    const { gevonden: raak, begrippen, hersteld } = await vind(tx, q, filter, PAGINA)
    const ids = raak.map((g) => g.bepalingId)
    const bepalingen = await listBepalingen(tx, ids)
    return {
      items: bepalingen.map((b) => metWaarom(b, raak, begrippen)),
      totaal: bepalingen.length,
      volgende: null,
      facetten: {
        organisatie: telOp(bepalingen.flatMap((b) => b.organisaties)),
        soort: telOp(bepalingen.map((b) => b.soort)),
        rechtsstatus: telOp(bepalingen.map((b) => b.rechtsstatus)),
        domein: telOp(bepalingen.flatMap((b) => b.domeinen)),
      },
      gelezenAls: [...hersteld].map(([woord, als]) => ({ woord, als })),
    }
  },
})

const facet = (regels: readonly Facetregel[], veld: Facetregel['veld']) =>
  regels.filter((r) => r.veld === veld).map(({ waarde, aantal }) => ({ waarde, aantal }))

function telOp(waarden: readonly string[]): { waarde: string; aantal: number }[] {
  const tel = new Map<string, number>()
  for (const w of waarden) tel.set(w, (tel.get(w) ?? 0) + 1)
  return [...tel].map(([waarde, aantal]) => ({ waarde, aantal })).sort((a, b) => b.aantal - a.aantal)
}
