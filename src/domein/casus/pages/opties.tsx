import { Leeg, OptiesTabel, type OptiesTabelProps, Sectie } from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import type { CasusDetail } from '../casus.uitvoer.schema.ts'
import type { CasusPaginaData } from './data.tsx'
import { werktEraan } from './kop.tsx'

type Optie = NonNullable<CasusDetail['opties']>[number]
const standen = {
  open: { stand: 'open', tekst: 'open' },
  in_onderzoek: { stand: 'loopt', tekst: 'loopt', nadruk: true },
  haalbaar: { stand: 'loopt', tekst: 'haalbaar' },
  gekozen: { stand: 'klaar', tekst: 'gekozen', nadruk: true },
  afgewezen: { stand: 'af', tekst: 'viel af' },
} as const satisfies Record<Optie['status'], unknown>

const rij = (c: CasusDetail, o: Optie, wijzig: boolean): OptiesTabelProps['kanNog'][number] => ({
  id: o.id,
  titel: o.omschrijving,
  bron: o.ruimteId ? <a href={`/ruimte/${o.ruimteId}`}>Uit de ruimte in de wet</a> : 'Eigen optie',
  wieBeslist: o.organisatie?.naam ?? 'nog niet bekend',
  stand: standen[o.status],
  waarom: o.reden ?? '',
  actie: wijzig && <a href={`${casusPad(c.id)}/opties/${o.id}`}>Beoordeel</a>,
})

export function OptiesSectie({ data: { casus: c, ik } }: { data: Pick<CasusPaginaData, 'casus' | 'ik'> }) {
  if (c.opties === null) return null
  const wijzig = werktEraan(c, ik)
  const groep = (...s: Optie['status'][]) =>
    (c.opties ?? []).filter((o) => s.includes(o.status)).map((o) => rij(c, o, wijzig))
  return (
    <Sectie
      id="opties"
      titel="Opties en ruimte"
      rechts={
        wijzig && (
          <>
            <a href={`${casusPad(c.id)}/opties#nieuw`}>Optie toevoegen</a> · <a href="/ruimte">Zoek meer ruimte</a>
          </>
        )
      }
    >
      {c.opties.length === 0 ? (
        <Leeg titel="Er is nog geen optie.">
          Schrijf op wat nog kan, ook als je twijfelt. Wat afvalt, houdt zijn reden.
        </Leeg>
      ) : (
        <OptiesTabel
          kanNog={groep('open', 'in_onderzoek', 'haalbaar')}
          gelukt={groep('gekozen')}
          vielAf={groep('afgewezen')}
        />
      )}
    </Sectie>
  )
}
