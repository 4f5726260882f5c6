import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import type { SignaalFeiten } from './systeemleren.rules.ts'

const lijst = (tx: Tx) =>
  tx
    .selectFrom('signalen as s')
    .leftJoin('organisaties as g', 'g.id', 's.geadresseerdeId')
    .leftJoin('organisaties as n', 'n.id', 's.nagaanDoorOrganisatieId')
    .selectAll('s')
    .select(['g.naam as geadresseerdeNaam', 'n.naam as nagaanDoorNaam'])

export type SignaalRij = Awaited<ReturnType<ReturnType<typeof lijst>['execute']>>[number]

export const listSignalen = (tx: Tx): Promise<SignaalRij[]> =>
  lijst(tx).orderBy('s.gemeldOp', 'desc').limit(200).execute()

export async function getSignaal(tx: Tx, id: string): Promise<SignaalRij> {
  const s = await lijst(tx).where('s.id', '=', id).executeTakeFirst()
  if (!s) throw notFound('Dit signaal')
  return s
}

type Nieuw = {
  omschrijving: string
  gebied: SignaalRij['gebied']
  wet: string | null
  bron: 'vrij' | 'casus'
  gemeldDoor: string
  gemeldOrganisatieId: string
  gemeldOp: Date
  vraagtOmWet?: boolean
  oorzaakInOrganisatie?: string
  bestaandeInstrumenten?: string
  waaromOnvoldoende?: string
  werktVoorstel?: string
  zonderWet?: string
}
export async function insertSignaal(tx: Tx, s: Nieuw, casusId: string | null): Promise<string> {
  const id = newId(s.gemeldOp.getTime())
  await tx
    .insertInto('signalen')
    .values({ id, ...s })
    .execute()
  if (casusId) await tx.insertInto('signaalHerkomst').values({ signaalId: id, casusId }).execute()
  return id
}

type Velden = Partial<Omit<SignaalRij, 'id' | 'version' | 'geadresseerdeNaam' | 'nagaanDoorNaam'>>
export async function updateSignaal(tx: Tx, s: { id: string; version: number }, velden: Velden): Promise<number> {
  const r = await tx
    .updateTable('signalen')
    .set({ ...velden, version: s.version + 1 })
    .where('id', '=', s.id)
    .where('version', '=', s.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n)
    throw new Refusal(
      'intussen-gewijzigd',
      'stale',
      'Iemand anders heeft dit signaal intussen gewijzigd. Kijk eerst wat er veranderde.',
    )
  return s.version + 1
}

export const feitenVan = (s: Omit<SignaalRij, 'id' | 'version'>, vandaag: string): SignaalFeiten => ({
  vandaag,
  omschrijving: s.omschrijving,
  gebied: s.gebied,
  vraagtOmWet: s.vraagtOmWet,
  wetsvragen: {
    oorzaakInOrganisatie: s.oorzaakInOrganisatie,
    bestaandeInstrumenten: s.bestaandeInstrumenten,
    waaromOnvoldoende: s.waaromOnvoldoende,
    werktVoorstel: s.werktVoorstel,
    zonderWet: s.zonderWet,
  },
  patroonId: s.patroonId,
  geadresseerdeId: s.geadresseerdeId,
  vraag: s.vraag,
  reactieVoor: s.reactieVoor,
  reactie: s.reactie,
  uitkomst: s.uitkomst,
  waarom: s.waarom,
  gevolgtype: s.gevolgtype,
  verwijzing: s.verwijzing,
  nagaanDoorOrganisatieId: s.nagaanDoorOrganisatieId,
  nagaanBevinding: s.nagaanBevinding,
  reden: s.reden,
})
