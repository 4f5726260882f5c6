import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loopMatrix } from '../../../test/support/matrix.ts'
import { type Api, maakApi } from '../../../test/support/web.ts'
import { maakWereld, mensen, type PersoonCode, vastId, type Wereld } from '../../../test/support/wereld.ts'
import { rollen } from '../../platform/policy.ts'
import { type SessieActie, type SessieStatus, sessieActies, sessieStatussen } from './let.schema.ts'
import { letVerwacht } from './let.verwacht.ts'

// eisen 3.5 over HTTP: every status x action x role on a session in which nothing is recorded.

let w: Wereld
let api: Api
const sessieVan = (status: SessieStatus): string => vastId(`let-matrix:${status}`)
const casusVan = (status: SessieStatus): string => vastId(`let-matrix:casus:${status}`)

/** Sees nothing of these cases. */
const zonderToegang: PersoonCode = 'buitenstaander'
const perRol = rollen.map((rol): PersoonCode => {
  const gevonden = Object.entries(mensen).find(([, m]) => m[1].includes(rol as never))
  if (!gevonden) throw new Error(`niemand met rol ${rol}`)
  return gevonden[0] as PersoonCode
})
const iedereen: PersoonCode[] = [
  ...new Set<PersoonCode>([...perRol, 'regievoerder-2', 'let-voorzitter-2', 'bestuurder-duo', zonderToegang]),
]

const voorbij: readonly SessieStatus[] = ['afgewezen', 'teruggelegd', 'niet_meer_nodig', 'gesloten', 'geevalueerd']
const voorDeZitting: readonly SessieStatus[] = ['verzocht', 'getoetst']

type Relatie = (typeof letVerwacht)[number]['wie'][number]
/** How a person stands in the session; as long as no chair is named, any independent chair may take it up. */
function relaties(wie: PersoonCode, status: SessieStatus): Relatie[] {
  if (wie === 'let-voorzitter') return ['let_voorzitter']
  if (wie === 'let-voorzitter-2') return status === 'verzocht' ? ['let_voorzitter'] : []
  return wie === 'regievoerder' ? ['regievoerder'] : []
}

async function maak(status: SessieStatus): Promise<void> {
  const casusId = casusVan(status)
  const { owner } = w.db
  const casusStatus = voorDeZitting.includes(status) ? 'let_verzocht' : 'let_behandeling'
  await owner
    .insertInto('casussen')
    .values({
      id: casusId,
      titel: `Zitting, ${status}`,
      organisatieId: w.org('demo-raadslieden'),
      aangemaaktOp: new Date(),
      fictief: true,
      status: voorbij.includes(status) ? 'lmm_behandeling' : casusStatus,
      casusregisseurId: w.persoon('raadsvrouw'),
      regievoerderId: w.persoon('regievoerder'),
      letVoorzitterId: voorbij.includes(status) ? null : w.persoon('let-voorzitter'),
      volgendeActie: 'Bellen',
      volgendeActieOp: '2030-01-02',
    })
    .execute()
  await owner.insertInto('casusVragen').values({ casusId }).execute()
  // All may see and change all: what is refused here, the role and the relation refuse.
  await owner
    .insertInto('casusToegang')
    .values(
      iedereen
        .filter((wie) => wie !== zonderToegang)
        .map((wie) => ({
          id: vastId(`let-matrix:${status}:${wie}`),
          casusId,
          organisatieId: w.org(mensen[wie][0]),
          persoonId: w.persoon(wie),
          categorieen: ['alles'],
          magWijzigen: true,
          bron: 'regisseur' as const,
          van: new Date(Date.now() - 1000),
        })),
    )
    .execute()
  await owner
    .insertInto('letSessies')
    .values({
      id: sessieVan(status),
      casusId,
      status,
      verzochtDoor: w.persoon('regievoerder'),
      verzochtOp: new Date(),
      professionalUitgeput: 'Alles geprobeerd.',
      lmmUitgeput: 'Niemand mag beslissen.',
      ...(status === 'verzocht'
        ? {}
        : { voorzitterId: w.persoon('let-voorzitter'), voorzitterOrganisatieId: w.org('demo-let-voorzitters') }),
      // The database holds what an ended session must have.
      ...(voorbij.includes(status) && status !== 'geevalueerd'
        ? { reden: 'Zo is het.', redenGeenSuggestie: 'Niet nodig.', leerdeel: 'Bel eerder.' }
        : {}),
    })
    .execute()
}

beforeAll(async () => {
  w = await maakWereld({ afspraken: false })
  api = await maakApi(w)
  for (const status of sessieStatussen) await maak(status)
})
afterAll(async () => {
  await api.close()
  await w.drop()
})

/** What is missing over HTTP: a chair is named from the test on, and the owner of the case always sits at the table. */
function mist(status: SessieStatus, eisen: readonly string[]): string[] {
  const over = eisen.filter((e) => !(e === 'let.geen-voorzitter' && status !== 'verzocht'))
  const na = over.indexOf('let.geen-advies-regisseur')
  return na < 0 ? over : over.toSpliced(na + 1, 0, 'let.geen-standpunt')
}

describe('GEN-01 LET-08 every status x action x role of a LET session over HTTP against the table of eisen 3.5', () => {
  it('a session in which nothing is recorded: not seen, not for you, not there, or exactly what is missing', async () => {
    const uitslag = await loopMatrix<SessieStatus, SessieActie>({
      statussen: sessieStatussen,
      acties: sessieActies,
      wie: iedereen,
      bestaatNiet: 'let.stap-bestaat-niet',
      stuur: ({ status, actie, wie }) =>
        api.vraag(wie, 'POST', `/let-sessies/${sessieVan(status)}/overgangen`, { actie }),
      verwacht: ({ status, actie, wie }) => {
        if (wie === zonderToegang) return 'niet-gezien'
        const rij = letVerwacht.find((r) => r.van === status && r.actie === actie)
        const ooit = letVerwacht.filter((r) => r.actie === actie).flatMap((r) => r.wie)
        if (!relaties(wie, status).some((r) => (rij?.wie ?? ooit).includes(r))) return 'mag-niet'
        if (!rij) return 'bestaat-niet'
        // The case moves with it, and eisen 3.4 asks this of let_behandeling → uitvoering.
        if (actie === 'startOpvolging') return { mist: ['casus.geen-bevestigde-besluitregel', 'casus.geen-leerdeel'] }
        return { mist: mist(status, rij.eisen) }
      },
      herstel: async () => undefined,
    })
    expect(uitslag.verschillen.slice(0, 30)).toEqual([])
    expect(uitslag.cellen).toBe(sessieStatussen.length * sessieActies.length * iedereen.length)
  }, 300_000)
})
