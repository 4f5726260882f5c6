import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import type { PageRequest } from '../../../platform/routes.ts'
import type { CasusBlad, CasusDetail } from '../casus.uitvoer.schema.ts'
import { bekijkCasus } from '../usecases/bekijk-casus.ts'
import { bekijkOvergangen } from '../usecases/bekijk-overgangen.ts'
import { keuzeOrganisaties } from '../usecases/bekijk-pagina.ts'
import { openCasus } from '../usecases/open-casus.ts'
import type { Ik } from './beeld.tsx'

export type Keuze = { id: string; naam: string; groep: string }
export type CasusPaginaData = CasusBlad & { ik: Ik; vandaag: string; sleutel: string }
export type StapPaginaData = Omit<CasusPaginaData, 'panelen'>
export type DeelPaginaData = { casus: CasusDetail; organisaties: Keuze[]; ik: Ik; vandaag: string; sleutel: string }

const ikVan = ({ actor }: Bezoek): Ik => ({
  persoonId: actor.persoonId,
  organisatieId: actor.organisatieId,
  rollen: actor.rollen,
})
const casusIdVan = (req: PageRequest): { casusId: string } => ({ casusId: req.params.casusId ?? '' })
export const vraagVan = (req: PageRequest, naam: string): string => {
  const v = req.query[naam]
  return typeof v === 'string' ? v : ''
}

export async function laadCasus(b: Bezoek, req: PageRequest): Promise<CasusPaginaData> {
  const blad = await b.run(openCasus, casusIdVan(req))
  return { ...blad, ik: ikVan(b), vandaag: b.vandaag, sleutel: newId() }
}

/** For the page of one step. */
export async function laadStappen(b: Bezoek, req: PageRequest): Promise<StapPaginaData> {
  const casus = await b.run(bekijkCasus, casusIdVan(req))
  const { items: stappen } = await b.run(bekijkOvergangen, casusIdVan(req))
  return { casus, stappen, ik: ikVan(b), vandaag: b.vandaag, sleutel: newId() }
}

/** For the pages of one part with their forms. */
export async function laadDeel(b: Bezoek, req: PageRequest): Promise<DeelPaginaData> {
  const casus = await b.run(bekijkCasus, casusIdVan(req))
  const zoek = vraagVan(req, 'zoek')
  const { items } = await b.run(keuzeOrganisaties, zoek === '' ? {} : { zoek })
  return { casus, organisaties: items, ik: ikVan(b), vandaag: b.vandaag, sleutel: newId() }
}

/** Parties first: an agreement or decision mostly belongs to one of them. */
export function organisatieGroepen(
  d: DeelPaginaData,
): { label: string; options: { value: string; label: string }[] }[] {
  const partijen = (d.casus.partijen ?? []).map((p) => p.organisatie)
  const eigen = [d.casus.organisatie, ...partijen]
  const ids = new Set(eigen.map((o) => o.id))
  const optie = (o: { id: string; naam: string }) => ({ value: o.id, label: o.naam })
  const groep = (label: string) => ({
    label,
    options: d.organisaties.filter((o) => o.groep === label && !ids.has(o.id)).map(optie),
  })
  return [{ label: 'Bij deze casus', options: eigen.map(optie) }, groep('Landelijk'), groep('Gemeente en regio')]
}
