import type { Tx } from '../../platform/db.ts'
import { DeelCategorie, haalNamen } from '../casus/index.ts'
import { geldendeInstrumenten } from '../instrumenten/index.ts'
import { magIkDelen, type Uitslag } from './deling.beslisboom.rules.ts'
import { nagekekenGrondslagen } from './deling.grondslagen.rules.ts'
import type { DelingBeeld } from './deling.invoer.schema.ts'
import { type DelingMetCasus, type DelingRij, telInzagen } from './deling.store.ts'

/** Which laws are in force today decides which bases count (INV-33). */
export const uitslagVan = (d: Pick<DelingRij, 'antwoorden'>, geldend: ReadonlySet<string>): Uitslag =>
  magIkDelen(d.antwoorden, { geldendeInstrumenten: geldend, nagekekenGrondslagen })

const uitslagBeeld = (u: Uitslag): DelingBeeld['uitslag'] =>
  u.soort === 'vraag'
    ? { soort: 'vraag', stap: u.stap, veld: u.veld, vraag: u.vraag, uitkomst: null, waarom: null, uitweg: [] }
    : {
        soort: 'antwoord',
        stap: u.stap,
        veld: null,
        vraag: null,
        uitkomst: u.uitkomst,
        waarom: u.waarom,
        uitweg: [...u.uitweg],
      }

const categorieen = (lijst: readonly string[]): DeelCategorie[] =>
  lijst.flatMap((c) => DeelCategorie.safeParse(c).data ?? [])

export async function bouwDelingen(tx: Tx, rijen: readonly DelingRij[], vandaag: string): Promise<DelingBeeld[]> {
  const geldend = await geldendeInstrumenten(tx, vandaag)
  const n = await haalNamen(
    tx,
    rijen.map((r) => r.ontvangerOrganisatieId),
    rijen.flatMap((r) => [r.doorId, r.ontvangerPersoonId]),
  )
  const naam = (id: string) => ({ id, naam: n.persoon(id)?.naam ?? 'Onbekend' })
  const uit: DelingBeeld[] = []
  for (const r of rijen) {
    const { doorId, ontvangerOrganisatieId, ontvangerPersoonId, toegangId: _toegang, ...rest } = r
    uit.push({
      ...rest,
      ontvanger: n.organisatie(ontvangerOrganisatieId),
      ontvangerPersoon: ontvangerPersoonId === null ? null : naam(ontvangerPersoonId),
      door: naam(doorId),
      categorieen: categorieen(r.categorieen),
      uitslag: uitslagBeeld(uitslagVan(r, geldend)),
      gelezen: await telInzagen(tx, r),
    })
  }
  return uit
}

export async function bouwDeling(tx: Tx, met: DelingMetCasus, vandaag: string): Promise<DelingBeeld> {
  const { casus: _casus, regisseurId: _r, regievoerderId: _v, betrokkenIds: _b, ...rij } = met
  const [deling] = await bouwDelingen(tx, [rij], vandaag)
  if (deling === undefined) throw new Error('deling zonder beeld')
  return deling
}
