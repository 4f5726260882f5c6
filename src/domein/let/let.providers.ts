import { type Actor, heeftRol } from '../../platform/policy.ts'
import type { Kijker, Taak } from '../../platform/providers.ts'
import type { Reading } from '../../platform/read-once.ts'
import { datumVan } from '../../platform/time.ts'
import type {
  Belemmering,
  CasusActie,
  CasusKijker,
  CasusProvider,
  CasusStatus,
  Feiten,
  Paneel,
} from '../casus/index.ts'
import { opvolgingTeLaat } from './let.besluitregel.rules.ts'
import { magStandpuntGeven } from './let.policy.ts'
import { selectTafels } from './let.regels.store.ts'
import { doelZittingOp, herzieningOp } from './let.rules.ts'
import type { SessieStatus } from './let.schema.ts'
import { listSessies, selectSessiesVan, voorbij } from './let.store.ts'
import { sessieStatusLabels } from './let.texts.ts'

/** The case and its session go together: a step of the LET is taken in the session, which then moves the case. */
const inDeZitting: { readonly [S in CasusStatus]?: readonly (readonly [CasusActie, SessieStatus | 'voorbij'])[] } = {
  lmm_behandeling: [['verzoekLet', 'verzocht']],
  let_verzocht: [
    ['neemInLetBehandeling', 'geagendeerd'],
    ['wijsLetAf', 'voorbij'],
    ['trekLetVerzoekTerug', 'voorbij'],
    ['legTerug', 'voorbij'],
  ],
  let_behandeling: [
    ['startUitvoering', 'opvolging'],
    ['meldImpasse', 'geevalueerd'],
    ['legTerug', 'voorbij'],
  ],
}
const buitenDeZitting = (casus: CasusStatus, s: { id: string; status: SessieStatus }): Belemmering => ({
  bij: (inDeZitting[casus] ?? []).filter(([, bij]) => bij !== s.status).map(([actie]) => actie),
  ontbreekt: {
    code: 'let.stap-in-de-zitting',
    uitleg: 'Er loopt een zitting van het LET. Zet deze stap in de zitting.',
    link: `/let/${s.id}`,
  },
})

/** What the conditions of the case ask of the LET (eisen 3.4). */
async function feiten(lees: Reading, casus: { status: CasusStatus }): Promise<Partial<Feiten>> {
  const s = (await lees(selectSessiesVan)).find((x) => !voorbij.has(x.status))
  if (!s) return {}
  return {
    belemmeringen: [buitenDeZitting(casus.status, s)],
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
type Tafel = Awaited<ReturnType<typeof selectTafels>>[number]

const taak = (wat: string, waarom: string, knop: string, uiterlijk: string | null = null): Werk => ({
  wat,
  waarom,
  knop,
  uiterlijk,
})

/** Chair to find, day to plan, learning part to write: what the secretary keeps going. */
function werkVanSecretariaat(s: Zitting, actor: Actor): Werk[] {
  const isSecretaris = heeftRol(actor, 'let_secretaris')
  const werk: Werk[] = []
  if (s.voorzitterId === null && (isSecretaris || heeftRol(actor, 'lmm_coordinator')))
    werk.push(taak('Vraag een voorzitter', 'Er is een verzoek aan het LET zonder voorzitter', 'Kies'))
  if (isSecretaris && s.status === 'getoetst' && s.zittingOp === null)
    werk.push(
      taak(
        'Plan de zitting',
        'Binnen 15 werkdagen na de toets',
        'Kies een dag',
        doelZittingOp(datumVan(s.getoetstOp ?? s.verzochtOp)),
      ),
    )
  if (isSecretaris && s.status === 'besluiten_vastgesteld' && !s.leerdeel)
    werk.push(taak('Schrijf het leerdeel', 'Zonder leerdeel begint de opvolging niet', 'Schrijf'))
  return werk
}

/** LET-24: chair and regievoerder see which line is late; the chair looks at all of them after six weeks. */
function werkVanLeiding(s: Zitting, tafel: Tafel | undefined, actor: Actor, vandaag: string): Werk[] {
  const isVoorzitter = s.voorzitterId === actor.persoonId
  const laat = s.status === 'opvolging' ? (tafel?.regels ?? []).filter((r) => opvolgingTeLaat(r, vandaag)) : []
  const werk: Werk[] = []
  if (isVoorzitter && s.status === 'verzocht')
    werk.push(taak('Toets het verzoek', 'Alleen de voorzitter kan dit', 'Open de zitting'))
  if (isVoorzitter || s.regievoerderId === actor.persoonId)
    werk.push(
      ...laat.map((r) =>
        taak(`Vraag na: de besluitregel van ${r.organisatieNaam}`, 'De termijn is voorbij', 'Bekijk', r.uiterlijkOp),
      ),
    )
  if (isVoorzitter && s.status === 'opvolging' && laat.length === 0)
    werk.push(
      taak(
        'Loop de besluitregels na',
        'Zes weken na de bevestiging',
        'Bekijk',
        herzieningOp(datumVan(s.vastgesteldOp ?? s.verzochtOp)),
      ),
    )
  return werk
}

function werkVanLid(s: Zitting, tafel: Tafel, actor: Actor, vandaag: string): Werk[] {
  if (!tafel.leden.some((l) => l.persoonId === actor.persoonId)) return []
  const eigen = tafel.regels.filter((r) => r.organisatieId === actor.organisatieId)
  const zonder = tafel.partijen.filter(
    (p) => p.organisatieId === actor.organisatieId && !p.standpunt && magStandpuntGeven(actor, s, p.organisatieId),
  )
  const bevestigen = s.status === 'gehouden' ? eigen.filter((r) => r.bevestigdDoor === null) : []
  const opvolgen = s.status === 'opvolging' ? eigen.filter((r) => r.opvolging === 'open') : []
  return [
    ...zonder.map((p) =>
      taak(`Geef het standpunt van ${p.naam}`, 'Het gaat mee in het dossier', 'Schrijf', s.zittingOp),
    ),
    ...bevestigen.map((r) =>
      taak(
        `Bevestig de besluitregel van ${r.organisatieNaam}`,
        'Alleen een lid van je eigen organisatie kan dit',
        'Lees en bevestig',
      ),
    ),
    ...opvolgen.map((r) =>
      taak(
        'Meld de opvolging van jullie besluitregel',
        opvolgingTeLaat(r, vandaag) ? 'De termijn is voorbij' : 'De termijn loopt',
        'Meld',
        r.uiterlijkOp,
      ),
    ),
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
    const werk = [
      ...werkVanSecretariaat(s, actor),
      ...werkVanLeiding(s, tafel, actor, vandaag),
      ...(tafel ? werkVanLid(s, tafel, actor, vandaag) : []),
    ]
    return werk.map((x) => ({ ...x, waar: `${s.nummer} · ${s.titel}`, href: `/let/${s.id}` }))
  })
}
