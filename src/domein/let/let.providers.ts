import type { Tx } from '../../platform/db.ts'
import type { Actor } from '../../platform/policy.ts'
import type { Kijker, Taak } from '../../platform/providers.ts'
import type { CasusProvider, Feiten, Paneel } from '../casus/index.ts'
import { opvolgingTeLaat } from './let.besluitregel.rules.ts'
import { findOpenSessie, listSessies, loadSessie, type Sessie } from './let.store.ts'
import { sessieStatusLabels } from './let.texts.ts'

/** What the conditions of the case ask of the LET (eisen 3.4). */
async function feiten(tx: Tx, casus: { id: string }): Promise<Partial<Feiten>> {
  const s = await findOpenSessie(tx, casus.id)
  if (!s) return {}
  const regels = await tx
    .selectFrom('letRegels')
    .select(['bevestigdDoor', 'wijktAf', 'afwijkingsmotivering'])
    .where('sessieId', '=', s.id)
    .execute()
  const leden = await tx
    .selectFrom('letLeden')
    .select('id')
    .where('sessieId', '=', s.id)
    .where('tot', 'is', null)
    .execute()
  return {
    professionalUitgeput: s.professionalUitgeput !== '',
    lmmUitgeput: s.lmmUitgeput !== '',
    let: {
      voorzitterOrganisatieId: s.voorzitterOrganisatieId,
      zittingOp: s.zittingOp,
      leden: leden.length,
      bevestigdeRegels: regels.filter((r) => r.bevestigdDoor !== null).length,
      afwijkingenZonderMotivering: regels.filter((r) => r.wijktAf && !r.afwijkingsmotivering).length,
      leerdeelKlaar: (s.leerdeel ?? '') !== '',
    },
  }
}

async function panelen({ tx }: Kijker, casusId: string): Promise<readonly Paneel[]> {
  const s = await tx
    .selectFrom('letSessies')
    .select(['id', 'status', 'zittingOp'])
    .where('casusId', '=', casusId)
    .orderBy('verzochtOp', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!s) return []
  const regels = await tx.selectFrom('letRegels').select('bevestigdDoor').where('sessieId', '=', s.id).execute()
  const bevestigd = regels.filter((r) => r.bevestigdDoor !== null).length
  return [
    {
      id: 'let',
      titel: 'LET',
      regels: [
        sessieStatusLabels[s.status],
        ...(s.zittingOp ? [`Zitting op ${s.zittingOp.split('-').reverse().join('-')}`] : []),
        `${bevestigd} van ${regels.length} besluitregels bevestigd`,
      ],
      href: `/let/${s.id}`,
      knop: 'Naar de zitting',
    },
  ]
}

export const letBijCasus: CasusProvider = { feiten, panelen }

type Werk = Pick<Taak, 'wat' | 'waarom' | 'knop' | 'uiterlijk'>
const voorbij: ReadonlySet<string> = new Set(['afgewezen', 'teruggelegd', 'niet_meer_nodig', 'gesloten'])

function werkVanLeiding(s: Sessie, actor: Actor): Werk[] {
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

function werkVanLid(s: Sessie, actor: Actor, vandaag: string): Werk[] {
  if (!s.leden.some((l) => l.persoonId === actor.persoonId)) return []
  const eigen = s.regels.filter((r) => r.organisatieId === actor.organisatieId)
  const bevestigen = s.status === 'gehouden' ? eigen.filter((r) => r.bevestigdDoor === null) : []
  const opvolgen = s.status === 'opvolging' ? eigen.filter((r) => r.opvolging === 'open') : []
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
  const taken: Taak[] = []
  for (const rij of await listSessies(tx)) {
    if (voorbij.has(rij.status)) continue
    const s = await loadSessie(tx, rij.id, vandaag)
    for (const werk of [...werkVanLeiding(s, actor), ...werkVanLid(s, actor, vandaag)])
      taken.push({ ...werk, waar: `${s.nummer} · ${s.titel}`, href: `/let/${s.id}` })
  }
  return taken
}
