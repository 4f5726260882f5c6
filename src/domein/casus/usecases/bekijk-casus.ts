import { defineQuery } from '../../../platform/usecase.ts'
import { bouwKern, bouwStap, vraagUit } from '../casus.beeld.ts'
import {
  haalNamen,
  selectAfspraken,
  selectBesluiten,
  selectHuishouden,
  selectKern,
  selectOpties,
  selectPartijen,
  selectStappen,
  selectToegang,
  selectUitkomsten,
  selectVerbanden,
  selectVerloop,
  telStappen,
} from '../casus.detail.store.ts'
import { CasusIdInput } from '../casus.invoer.schema.ts'
import { casusPolicy } from '../casus.policy.ts'
import type { DeelCategorie } from '../casus.schema.ts'
import { loadCasus } from '../casus.store.ts'
import { CasusDetail } from '../casus.uitvoer.schema.ts'

const stappenOpPagina = 20
const iso = (d: Date | null): string | null => (d === null ? null : d.toISOString())

/** Everything of a case that this reader may see, and null for what she may not: one trip per part. */
export const bekijkCasus = defineQuery({
  name: 'casus.bekijkCasus',
  titel: 'Bekijk een casus',
  activiteit: 'casus-behandelen',
  input: CasusIdInput,
  output: CasusDetail,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.bekijk,
  async run({ tx, input: { casusId }, subject }) {
    const ziet = (c: DeelCategorie): boolean => subject.categorieen.includes('alles') || subject.categorieen.includes(c)
    const als = <T>(c: DeelCategorie, haal: () => Promise<T>): Promise<T | null> =>
      ziet(c) ? haal() : Promise.resolve(null)

    const [kern, verloop, toegang] = [
      await selectKern(tx, casusId),
      await selectVerloop(tx, casusId),
      await selectToegang(tx, casusId),
    ]
    const huishouden = await als('huishouden', () => selectHuishouden(tx, casusId))
    const stappen = await als('stappen', () => selectStappen(tx, casusId, stappenOpPagina, null))
    const aantal =
      stappen === null ? 0 : stappen.length > stappenOpPagina ? await telStappen(tx, casusId) : stappen.length
    const partijen = await als('vraag', () => selectPartijen(tx, casusId))
    const besluiten = await als('besluiten', () => selectBesluiten(tx, casusId))
    const verbanden = await als('besluiten', () => selectVerbanden(tx, casusId))
    const opties = await als('opties', () => selectOpties(tx, casusId))
    const afspraken = await als('afspraken', () => selectAfspraken(tx, casusId))
    const uitkomsten = await als('vraag', () => selectUitkomsten(tx, casusId))

    const metOrganisatie = [toegang, partijen ?? [], besluiten ?? [], opties ?? [], afspraken ?? [], verloop.bal].flat()
    const n = await haalNamen(
      tx,
      [
        kern.organisatieId,
        kern.balOrganisatieId,
        ...metOrganisatie.map((r) => r.organisatieId),
        ...(stappen ?? []).flatMap((s) => [s.metOrganisatieId, s.doorOrganisatieId]),
      ],
      [
        kern.casusregisseurId,
        kern.regievoerderId,
        ...toegang.map((t) => t.persoonId),
        ...(stappen ?? []).map((s) => s.doorId),
      ],
    )
    const vanOrganisatie = <T extends { organisatieId: string }>({ organisatieId, ...rest }: T) => ({
      ...rest,
      organisatie: n.organisatie(organisatieId),
    })
    return {
      ...bouwKern(kern, n),
      uitkomst: kern.uitkomst,
      uitvoeringVanuit: kern.uitvoeringVanuit,
      ingediendOp: iso(kern.ingediendOp),
      interventieOp: iso(kern.interventieOp),
      verderOp: iso(kern.verderOp),
      afgerondOp: iso(kern.afgerondOp),
      categorieen: [...subject.categorieen],
      magWijzigen: subject.magWijzigen,
      vraag: vraagUit(kern),
      huishouden,
      stappen: stappen && { items: stappen.slice(0, stappenOpPagina).map((s) => bouwStap(s, n)), aantal },
      partijen: partijen?.map((p) => ({ ...vanOrganisatie(p), landelijk: n.landelijk(p.organisatieId) })) ?? null,
      besluiten: besluiten?.map(vanOrganisatie) ?? null,
      verbanden,
      opties:
        opties?.map(({ organisatieId, ...o }) => ({ ...o, organisatie: n.organisatieOfNiets(organisatieId) })) ?? null,
      afspraken: afspraken?.map(vanOrganisatie) ?? null,
      uitkomsten,
      overgangen: verloop.overgangen,
      balPerioden: verloop.bal.map(({ organisatieId, ...b }) => ({
        ...b,
        organisatie: n.organisatieOfNiets(organisatieId),
      })),
      toegang: toegang.map(({ persoonId, ...t }) => ({ ...vanOrganisatie(t), persoon: n.persoon(persoonId) })),
    }
  },
  inzage: (r) => ({ type: 'CasusBekeken', casusId: r.id, objectId: r.id }),
})
