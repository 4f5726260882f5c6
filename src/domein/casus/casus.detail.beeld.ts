import type { Tx } from '../../platform/db.ts'
import { type Reading, readOnce } from '../../platform/read-once.ts'
import { bouwKern, bouwStap, vraagUit } from './casus.beeld.ts'
import {
  haalNamen,
  type Namen,
  selectAfspraken,
  selectBesluiten,
  selectHuishouden,
  selectOpties,
  selectOvergangen,
  selectPartijen,
  selectStappen,
  selectStappenblad,
  selectToegang,
  selectUitkomsten,
  selectVerbanden,
} from './casus.detail.store.ts'
import type { DeelCategorie } from './casus.schema.ts'
import type { Casus, CasusRij } from './casus.store.ts'
import { haalTeksten, selectBal } from './casus.teksten.store.ts'
import type { CasusDetail } from './casus.uitvoer.schema.ts'

const iso = (d: Date | null): string | null => (d === null ? null : d.toISOString())

export const heeftCategorie = (categorieen: readonly string[], c: DeelCategorie): boolean =>
  categorieen.includes('alles') || categorieen.includes(c)

/**
 * A case as somebody with these categories sees it: one trip per part, and null for what is not hers. The preview of a
 * share uses the same function as the page of the receiver, so that they cannot differ (INV-33).
 */
export async function bouwDetail(
  tx: Tx,
  { id: casusId, rij }: Pick<Casus, 'id' | 'rij'>,
  zicht: { categorieen: readonly string[]; magWijzigen: boolean },
  alsofOrganisatieId?: string,
  lees: Reading = readOnce(tx, casusId),
): Promise<CasusDetail> {
  const ziet = (c: DeelCategorie): boolean => heeftCategorie(zicht.categorieen, c)
  const alsof =
    alsofOrganisatieId === undefined ? undefined : { categorieen: zicht.categorieen, organisatieId: alsofOrganisatieId }
  const teksten = await haalTeksten(tx, [casusId], alsof)
  const overgangen = await lees(selectOvergangen)
  const bal = await selectBal(tx, casusId, alsof)
  const toegang = await lees(selectToegang)
  const delen = await haalDelen(lees, ziet, alsofOrganisatieId)
  const n = await namenVan(tx, rij, bal, toegang, delen)
  return {
    ...bouwKern(rij, n, teksten.get(casusId)),
    uitkomst: rij.uitkomst,
    uitvoeringVanuit: rij.uitvoeringVanuit,
    ingediendOp: iso(rij.ingediendOp),
    interventieOp: iso(rij.interventieOp),
    verderOp: iso(rij.verderOp),
    afgerondOp: iso(rij.afgerondOp),
    categorieen: [...zicht.categorieen].sort(),
    magWijzigen: zicht.magWijzigen,
    vraag: ziet('vraag') ? vraagUit(rij) : null,
    ...metNamen(delen, n),
    overgangen,
    balPerioden: bal.map(({ organisatieId, ...b }) => ({
      ...b,
      van: b.van.toISOString(),
      tot: iso(b.tot),
      organisatie: n.organisatieOfNiets(organisatieId),
    })),
    toegang: toegang.map(({ persoonId, organisatieId, ...t }) => ({
      ...t,
      organisatie: n.organisatie(organisatieId),
      persoon: n.persoon(persoonId),
    })),
  }
}

/** The page shows the newest steps; what leaves the house for another file holds them all. */
export async function metAlleStappen(tx: Tx, c: CasusDetail): Promise<CasusDetail> {
  if (c.stappen === null || c.stappen.items.length === c.stappen.aantal) return c
  const rijen = await selectStappen(tx, c.id, c.stappen.aantal, null)
  const n = await haalNamen(
    tx,
    rijen.flatMap((s) => [s.metOrganisatieId, s.doorOrganisatieId]),
    rijen.map((s) => s.doorId),
  )
  return { ...c, stappen: { ...c.stappen, items: rijen.map((s) => bouwStap(s, n)) } }
}

async function haalDelen(lees: Reading, ziet: (c: DeelCategorie) => boolean, alsof: string | undefined) {
  const als = <T>(c: DeelCategorie, haal: (tx: Tx, id: string) => Promise<T>): Promise<T | null> =>
    ziet(c) ? lees(haal) : Promise.resolve(null)
  return {
    huishouden: await als('huishouden', selectHuishouden),
    stappen: await als('stappen', selectStappenblad),
    partijen: await als('vraag', selectPartijen),
    besluiten: await als('besluiten', selectBesluiten),
    verbanden: await als('besluiten', selectVerbanden),
    opties: await als('opties', selectOpties),
    afspraken: ziet('afspraken') ? await lees(selectAfspraken) : await eigenAfspraken(lees, alsof),
    uitkomsten: await als('vraag', selectUitkomsten),
  }
}
/**
 * What her own organisation is asked to do, the reader may know without the category: she accepts or refuses it (ADR 0015).
 * Row-level security keeps the rest away; a preview reads with the rights of who shares, and narrows here.
 */
async function eigenAfspraken(lees: Reading, alsof: string | undefined) {
  const eigen = (await lees(selectAfspraken)).filter((a) => alsof === undefined || a.organisatieId === alsof)
  return eigen.length === 0 ? null : eigen
}
type Delen = Awaited<ReturnType<typeof haalDelen>>

function namenVan(
  tx: Tx,
  kern: CasusRij,
  bal: readonly { organisatieId: string | null }[],
  toegang: Awaited<ReturnType<typeof selectToegang>>,
  d: Delen,
): Promise<Namen> {
  const stappen = d.stappen?.items ?? []
  const rijen = [toegang, bal, d.partijen ?? [], d.besluiten ?? [], d.opties ?? [], d.afspraken ?? []].flat()
  return haalNamen(
    tx,
    [
      kern.organisatieId,
      kern.balOrganisatieId,
      ...rijen.map((r) => r.organisatieId),
      ...stappen.flatMap((s) => [s.metOrganisatieId, s.doorOrganisatieId]),
    ],
    [kern.casusregisseurId, kern.regievoerderId, ...toegang.map((t) => t.persoonId), ...stappen.map((s) => s.doorId)],
  )
}

function metNamen(d: Delen, n: Namen) {
  const van = <T extends { organisatieId: string }>({ organisatieId, ...rest }: T) => ({
    ...rest,
    organisatie: n.organisatie(organisatieId),
  })
  return {
    huishouden: d.huishouden,
    stappen: d.stappen === null ? null : { ...d.stappen, items: d.stappen.items.map((s) => bouwStap(s, n)) },
    partijen: d.partijen?.map(({ naam: _n, afkorting: _a, soort: _s, ...p }) => van(p)) ?? null,
    besluiten: d.besluiten?.map(van) ?? null,
    verbanden: d.verbanden,
    opties:
      d.opties?.map(({ organisatieId, ...o }) => ({ ...o, organisatie: n.organisatieOfNiets(organisatieId) })) ?? null,
    afspraken: d.afspraken?.map(van) ?? null,
    uitkomsten: d.uitkomsten,
  }
}
