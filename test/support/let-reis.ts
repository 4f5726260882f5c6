import { expect } from 'vitest'
import { type Reizigers, tekstVan } from './reis.ts'

// Sessions of the LET over REST, by the people of the demo world.

export const vandaag = (): string => new Date().toISOString().slice(0, 10)

/** A step that must be refused: the status and the codes of what is missing. */
export async function mist(
  r: Reizigers,
  wie: string,
  pad: string,
  body: object,
): Promise<{ status: number; code: string; codes: string[] }> {
  const a = await r.vraag(wie, 'POST', pad, body, { 'idempotency-key': crypto.randomUUID() })
  const json = a.json<{ code?: string; ontbreekt?: { code: string }[] }>()
  return { status: a.statusCode, code: json.code ?? '', codes: (json.ontbreekt ?? []).map((o) => o.code) }
}

export type LetCasus = {
  readonly casusId: string
  op(pad: string): string
  partij(organisatie: string): string
}
type Opzet = {
  readonly regisseur?: string
  /** In the stalemate, with what each says. */
  readonly vast: Readonly<Record<string, string>>
  readonly ook?: readonly string[]
  readonly casus?: object
}

/** From the first words to a case at the desk with a regievoerder, the parties in the stalemate named with their position. */
export async function casusBijLoket(r: Reizigers, opzet: Opzet): Promise<LetCasus> {
  const regisseur = opzet.regisseur ?? 'raadsvrouw'
  const organisaties = [...Object.keys(opzet.vast), ...(opzet.ook ?? [])]
  const { id } = await r.doe(regisseur, 'POST', '/casussen', {
    situatie: 'Het ene besluit volgt op het andere en niemand mag afwijken.',
    gevraagd: 'Een uitkomst die past.',
    levensdomeinen: ['financien', 'geestelijke_gezondheid'],
    organisatieIds: await Promise.all(organisaties.map((o) => r.organisatie(o))),
    ...opzet.casus,
  })
  const casusId = String(id)
  const op = (pad: string) => `/casussen/${casusId}${pad}`
  await r.doe(regisseur, 'POST', op('/stappen'), { wat: 'Alles nagekeken en gebeld.' })
  await r.doe(regisseur, 'POST', op('/overgangen'), { actie: 'start' })
  await r.doe(regisseur, 'POST', op('/overgangen'), { actie: 'gaNaarRegister' })
  await r.doe(regisseur, 'POST', op('/aanmeldingen'), {
    lokaalAllesGedaan: true,
    waaromNietLokaal: 'De gemeente gaat hier niet over.',
    redenGeenContact: 'Deze organisaties staan niet in het register.',
  })
  await r.wijzig('coordinator', 'PUT', op('/regievoerder'), { regievoerderId: await r.persoon('regievoerder') }, op(''))
  const { partijen } = (await r.vraag('regievoerder', 'GET', op(''))).json<{
    partijen: { id: string; version: number; organisatie: { id: string } }[]
  }>()
  const ids = new Map<string, string>()
  for (const [code, standpunt] of Object.entries(opzet.vast)) {
    const organisatieId = await r.organisatie(code)
    const bekend = partijen.find((p) => p.organisatie.id === organisatieId)
    const partijId = bekend
      ? bekend.id
      : tekstVan(await r.doe('regievoerder', 'POST', op('/partijen'), { organisatieId }), 'id')
    await r.doe(
      'regievoerder',
      'PATCH',
      op(`/partijen/${partijId}`),
      { inPatstelling: true },
      { 'if-match': `"${bekend?.version ?? 1}"` },
    )
    await r.doe('regievoerder', 'PUT', op(`/partijen/${partijId}/standpunt`), { standpunt })
    ids.set(code, partijId)
  }
  return { casusId, op, partij: (code) => ids.get(code) ?? expect.fail(`${code} is geen partij in de patstelling`) }
}

/** What the LET asks on the table: a step of the LMM, an option, analysis and advice of the regisseur. */
export async function maakRijp(r: Reizigers, { op }: LetCasus, regisseur = 'raadsvrouw'): Promise<void> {
  await r.doe('regievoerder', 'POST', op('/stappen'), { wat: 'Met alle partijen de opties nagelopen.', trede: 3 })
  await r.doe('regievoerder', 'POST', op('/opties'), { omschrijving: 'Maatwerk binnen de eigen wet' })
  await r.doe(regisseur, 'POST', op('/analyses'), {
    tekst: 'De regels wijzen naar elkaar.',
    bedoeling: 'Het huishouden komt weer op adem.',
    schadeVoorInwoner: 'Nee.',
  })
  await r.doe(regisseur, 'POST', op('/adviezen'), { tekst: 'Begin met hulp en zoek daarna uit wie betaalt.' })
}

const uitgeput = {
  professionalUitgeput: 'Alle regelingen zijn gebruikt of vielen af.',
  lmmUitgeput: 'Op dit niveau mag niemand beslissen.',
}

export type Zitting = {
  readonly pad: string
  stap(wie: string, actie: string, extra?: object): Promise<{ [key: string]: unknown }>
  mist(wie: string, actie: string, extra?: object): ReturnType<typeof mist>
  lid(persona: string, extra?: object): Promise<string>
  regel(organisatie: string, extra?: object): Promise<string>
  bevestig(persona: string, regelId: string): Promise<number>
  lees(persona: string): Promise<{ status: number; json: SessieJson }>
}
type SessieJson = {
  status: string
  voorzitterNaam: string | null
  reden: string | null
  suggestie: string | null
  bemiddelaar: string | null
  impasseReden: string | null
  conflictbepalingen: { organisatie: string; tekst: string }[]
  vervaltDoor: string | null
  leden: { id: string; persoonId: string }[]
  regels: { id: string; bevestigdDoorNaam: string | null; opvolging: string }[]
  dossier: { klopt: boolean; sha256: string; inhoud: string } | null
}

/** The LET is asked and a chair is named. */
export async function vraagLet(r: Reizigers, { casusId }: LetCasus, voorzitter = 'let-voorzitter'): Promise<Zitting> {
  const sessie = await r.doe('regievoerder', 'POST', '/let-sessies', { casusId, ...uitgeput })
  const pad = `/let-sessies/${tekstVan(sessie, 'id')}`
  await r.wijzig('coordinator', 'PUT', `${pad}/voorzitter`, { voorzitterId: await r.persoon(voorzitter) }, pad)
  return {
    pad,
    stap: (wie, actie, extra = {}) => r.doe(wie, 'POST', `${pad}/overgangen`, { actie, ...extra }),
    mist: (wie, actie, extra = {}) => mist(r, wie, `${pad}/overgangen`, { actie, ...extra }),
    lid: async (persona, extra = {}) =>
      tekstVan(
        await r.doe('let-secretaris', 'POST', `${pad}/leden`, {
          persoonId: await r.persoon(persona),
          soort: 'bestuurder',
          ...extra,
        }),
        'id',
      ),
    regel: async (organisatie, extra = {}) =>
      tekstVan(
        await r.doe('let-secretaris', 'POST', `${pad}/besluitregels`, {
          organisatieId: await r.organisatie(organisatie),
          inhoud: 'Stelt het bedrag lager vast.',
          bevoegdheid: 'Eigen wet (artikel nakijken)',
          motivering: 'Vasthouden aan de regel maakt het erger.',
          wijktAf: false,
          eigenaar: 'Klant en dienst',
          uiterlijkOp: '2030-02-01',
          ...extra,
        }),
        'id',
      ),
    bevestig: async (persona, regelId) =>
      (await r.vraag(persona, 'POST', `${pad}/besluitregels/${regelId}/bevestiging`, {})).statusCode,
    lees: async (persona) => {
      const a = await r.vraag(persona, 'GET', pad)
      return { status: a.statusCode, json: a.json<SessieJson>() }
    },
  }
}

export async function houd(r: Reizigers, z: Zitting, aanwezig: readonly string[], wie = 'let-voorzitter') {
  const ids = await Promise.all(aanwezig.map((p) => r.persoon(p)))
  await r.wijzig('let-secretaris', 'PATCH', z.pad, { aanwezig: ids, verslag: 'Ieder zei wat kan.' }, z.pad)
  await z.stap(wie, 'houd')
}
/** Tested, with a date and its members, and so on the agenda with the dossier frozen. */
export async function zetOpAgenda(r: Reizigers, z: Zitting, leden: readonly string[], wie = 'let-voorzitter') {
  await z.stap(wie, 'toets')
  await r.wijzig('let-secretaris', 'PATCH', z.pad, { zittingOp: vandaag(), zittingTijd: '10:00' }, z.pad)
  for (const lid of leden) await z.lid(lid)
  await z.stap(wie, 'agendeer')
}
