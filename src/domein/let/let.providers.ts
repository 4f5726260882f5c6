import type { Tx } from '../../platform/db.ts'
import type { Kijker, Taak } from '../../platform/providers.ts'
import type { CasusProvider, Feiten, Paneel } from '../casus/index.ts'
import { opvolgingTeLaat } from './let.besluitregel.rules.ts'
import { findOpenSessie, listSessies, loadSessie } from './let.store.ts'
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

/** Mijn werk: my own line to confirm, follow-up of my organisation, a request to test, a chair to find. */
export async function letTaken({ tx, actor, vandaag }: Kijker): Promise<readonly Taak[]> {
  const taken: Taak[] = []
  for (const rij of await listSessies(tx)) {
    if (['afgewezen', 'teruggelegd', 'niet_meer_nodig', 'gesloten'].includes(rij.status)) continue
    const s = await loadSessie(tx, rij.id, vandaag)
    const waar = `${s.nummer} · ${s.titel}`
    const taak = (wat: string, waarom: string, knop: string, uiterlijk: string | null = null): void =>
      void taken.push({ wat, waar, waarom, knop, uiterlijk, href: `/let/${s.id}` })
    const lid = s.leden.some((l) => l.persoonId === actor.persoonId)
    if (s.voorzitterId === null && actor.rollen.some((r) => r === 'let_secretaris' || r === 'lmm_coordinator'))
      taak('Vraag een voorzitter', 'Er is een verzoek aan het LET zonder voorzitter', 'Kies')
    if (s.voorzitterId === actor.persoonId && s.status === 'verzocht')
      taak('Toets het verzoek', 'Alleen de voorzitter kan dit', 'Open de zitting')
    for (const r of s.regels) {
      if (lid && r.organisatieId === actor.organisatieId && r.bevestigdDoor === null && s.status === 'gehouden')
        taak(
          `Bevestig de besluitregel van ${r.organisatieNaam}`,
          'Alleen een lid van je eigen organisatie kan dit',
          'Lees en bevestig',
        )
      if (lid && r.organisatieId === actor.organisatieId && s.status === 'opvolging' && r.opvolging === 'open')
        taak(
          'Meld de opvolging van jullie besluitregel',
          opvolgingTeLaat(r, vandaag) ? 'De termijn is voorbij' : 'De termijn loopt',
          'Meld',
          r.uiterlijkOp,
        )
    }
  }
  return taken
}
