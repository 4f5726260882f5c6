import type { Actor } from '../../platform/policy.ts'
import type { Kijker, Taak } from '../../platform/providers.ts'
import type { Reading } from '../../platform/read-once.ts'
import type { CasusKijker, CasusProvider, Feiten, Paneel } from '../casus/index.ts'
import { opvolgingTeLaat } from './let.besluitregel.rules.ts'
import { selectTafels } from './let.regels.store.ts'
import { listSessies, selectSessiesVan, voorbij } from './let.store.ts'
import { sessieStatusLabels } from './let.texts.ts'

/** What the conditions of the case ask of the LET (eisen 3.4). */
async function feiten(lees: Reading): Promise<Partial<Feiten>> {
  const s = (await lees(selectSessiesVan)).find((x) => !voorbij.has(x.status))
  if (!s) return {}
  return {
    professionalUitgeput: s.professionalUitgeput !== '',
    lmmUitgeput: s.lmmUitgeput !== '',
    let: {
      voorzitterOrganisatieId: s.voorzitterOrganisatieId,
      zittingOp: s.zittingOp,
      leden: s.leden,
      bevestigdeRegels: s.bevestigd,
      afwijkingenZonderMotivering: s.zonderMotivering,
      leerdeelKlaar: (s.leerdeel ?? '') !== '',
    },
  }
}

async function panelen({ lees }: CasusKijker): Promise<readonly Paneel[]> {
  const s = (await lees(selectSessiesVan))[0]
  if (!s) return []
  return [
    {
      id: 'let',
      titel: 'LET',
      regels: [
        sessieStatusLabels[s.status],
        ...(s.zittingOp ? [`Zitting op ${s.zittingOp.split('-').reverse().join('-')}`] : []),
        `${s.bevestigd} van ${s.regels} besluitregels bevestigd`,
      ],
      href: `/let/${s.id}`,
      knop: 'Naar de zitting',
    },
  ]
}

export const letBijCasus: CasusProvider = { feiten, panelen }

type Werk = Pick<Taak, 'wat' | 'waarom' | 'knop' | 'uiterlijk'>

type Zitting = Awaited<ReturnType<typeof listSessies>>[number]
function werkVanLeiding(s: Zitting, actor: Actor): Werk[] {
  const zonder = s.voorzitterId === null && actor.rollen.some((r) => r === 'let_secretaris' || r === 'lmm_coordinator')
  const toets = s.voorzitterId === actor.persoonId && s.status === 'verzocht'
  return [
    ...(zonder
      ? [
          {
            wat: 'Vraag een voorzitter',
            waarom: 'Er is een verzoek aan het LET zonder voorzitter',
            knop: 'Kies',
            uiterlijk: null,
          },
        ]
      : []),
    ...(toets
      ? [{ wat: 'Toets het verzoek', waarom: 'Alleen de voorzitter kan dit', knop: 'Open de zitting', uiterlijk: null }]
      : []),
  ]
}

type Tafel = Awaited<ReturnType<typeof selectTafels>>[number]
function werkVanLid({ status }: Zitting, s: Tafel, actor: Actor, vandaag: string): Werk[] {
  if (!s.leden.some((l) => l.persoonId === actor.persoonId)) return []
  const eigen = s.regels.filter((r) => r.organisatieId === actor.organisatieId)
  const bevestigen = status === 'gehouden' ? eigen.filter((r) => r.bevestigdDoor === null) : []
  const opvolgen = status === 'opvolging' ? eigen.filter((r) => r.opvolging === 'open') : []
  return [
    ...bevestigen.map((r) => ({
      wat: `Bevestig de besluitregel van ${r.organisatieNaam}`,
      waarom: 'Alleen een lid van je eigen organisatie kan dit',
      knop: 'Lees en bevestig',
      uiterlijk: null,
    })),
    ...opvolgen.map((r) => ({
      wat: 'Meld de opvolging van jullie besluitregel',
      waarom: opvolgingTeLaat(r, vandaag) ? 'De termijn is voorbij' : 'De termijn loopt',
      knop: 'Meld',
      uiterlijk: r.uiterlijkOp,
    })),
  ]
}

/** Mijn werk: my own line to confirm, follow-up of my organisation, a request to test, a chair to find. */
export async function letTaken({ tx, actor, vandaag }: Kijker): Promise<readonly Taak[]> {
  const open = (await listSessies(tx)).filter((s) => !voorbij.has(s.status))
  const tafels = new Map(
    (
      await selectTafels(
        tx,
        open.map((s) => s.id),
      )
    ).map((t) => [t.id, t]),
  )
  return open.flatMap((s) => {
    const tafel = tafels.get(s.id)
    const werk = [...werkVanLeiding(s, actor), ...(tafel ? werkVanLid(s, tafel, actor, vandaag) : [])]
    return werk.map((x) => ({ ...x, waar: `${s.nummer} · ${s.titel}`, href: `/let/${s.id}` }))
  })
}
