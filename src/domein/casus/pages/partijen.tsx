import { ButtonLink, datumJaar, Kaarten, PartijKaart, Sectie } from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import { type DeelCategorie, deelCategorieen } from '../casus.schema.ts'
import { deelCategorieLabels } from '../casus.texts.ts'
import type { CasusDetail } from '../casus.uitvoer.schema.ts'
import { balWie, ikHebDeBal } from './beeld.tsx'
import type { CasusPaginaData } from './data.tsx'
import { werktEraan } from './kop.tsx'

const isCategorie = (c: string): c is DeelCategorie => deelCategorieen.some((d) => d === c)
export const categorieWoorden = (categorieen: readonly string[]): string[] =>
  categorieen.includes('alles') ? ['hele casus'] : categorieen.filter(isCategorie).map((c) => deelCategorieLabels[c])
const nietGedeeld = (categorieen: readonly string[]): string[] =>
  categorieen.includes('alles') || categorieen.includes('identiteit') ? [] : ['naam, adres, burgerservicenummer']

/** Everyone who sees something is here, also who is no party: the LMM, the LET. */
export function Partijen({ data: { casus: c, ik } }: { data: CasusPaginaData }) {
  if (c.partijen === null) return null
  const pad = casusPad(c.id)
  const heeft = (organisatieId: string) =>
    c.bal.bij === 'partij'
      ? c.bal.organisatie?.id === organisatieId
      : c.bal.bij === 'casusregisseur' && organisatieId === c.organisatie.id
  // Who does not see all access cannot say of another organisation that it sees nothing, or was not asked.
  const kent = (organisatieId: string) =>
    organisatieId === ik.organisatieId || c.categorieen.some((x) => x === 'alles' || x === 'toegang')
  const kaart = (organisatie: { id: string; naam: string }, rol: string, persoon: string | null, tot: string) => {
    const ziet = c.toegang.filter((t) => t.organisatie.id === organisatie.id).flatMap((t) => t.categorieen)
    const bij = heeft(organisatie.id)
    const jij = bij && ikHebDeBal(c, ik)
    return (
      <PartijKaart
        key={organisatie.id}
        organisatie={organisatie.naam}
        rol={rol}
        persoon={persoon}
        bal={bij || kent(organisatie.id) ? { heeft: bij, jij, tekst: balTekst(bij, jij, ziet.length > 0) } : undefined}
        ziet={ziet.length === 0 ? [] : [...new Set(categorieWoorden(ziet))]}
        nietZiet={ziet.length === 0 ? [] : nietGedeeld(ziet)}
        tot={kent(organisatie.id) || organisatie.id === c.organisatie.id ? tot : undefined}
      />
    )
  }
  // Who sees nothing cannot wait for anything here.
  const balTekst = (bij: boolean, jij: boolean, ziet: boolean) => {
    if (bij) return jij ? 'Bal ligt bij jou' : 'heeft de bal'
    return ziet ? `wacht op ${balWie(c, ik)}` : 'nog niet gevraagd'
  }
  const totVan = (organisatieId: string): string => {
    const einden = c.toegang.filter((t) => t.organisatie.id === organisatieId)
    if (einden.length === 0) return 'Ziet niets van deze casus'
    const tot = einden.map((t) => t.tot).find((t) => t !== null)
    return tot ? `Tot ${datumJaar(tot)}` : 'Tot de casus sluit'
  }
  const bekend = new Set([c.organisatie.id, ...c.partijen.map((p) => p.organisatie.id)])
  const anderen = [...new Map(c.toegang.map((t) => [t.organisatie.id, t.organisatie])).values()].filter(
    (o) => !bekend.has(o.id),
  )
  const regie = c.casusregisseur
    ? `${c.casusregisseur.naam}${c.casusregisseur.id === ik.persoonId ? ' (jij)' : ''}`
    : null
  return (
    <Sectie
      id="partijen"
      titel="Partijen en wat zij zien"
      rechts={
        werktEraan(c, ik) && (
          <ButtonLink size="small" href={`${pad}/delen`}>
            Iets delen
          </ButtonLink>
        )
      }
    >
      <Kaarten>
        {kaart(c.organisatie, 'Casusregisseur', regie, 'Tot de casus sluit')}
        {c.partijen.map((p) => kaart(p.organisatie, p.rol, p.contactNaam, totVan(p.organisatie.id)))}
        {anderen.map((o) => kaart(o, anderRol(c, o.id), null, totVan(o.id)))}
      </Kaarten>
    </Sectie>
  )
}

const rollenVanBron: Record<string, string> = {
  loket: 'Loket (LMM)',
  let: 'LET',
  deling: 'Denkt mee',
  noodtoegang: 'Inzage in nood',
}
const anderRol = (c: CasusDetail, organisatieId: string): string =>
  rollenVanBron[c.toegang.find((t) => t.organisatie.id === organisatieId)?.bron ?? ''] ?? 'Ziet mee'
