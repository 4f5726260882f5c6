import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { besluitregel, maakKlaarVoorLet, maakZittingGehouden, maakZittingOpAgenda } from '../../../test/support/let.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, vastId, type Wereld } from '../../../test/support/wereld.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { voegPartijToe } from '../casus/index.ts'
import { letTaken } from './let.providers.ts'
import { bekijkSessie } from './usecases/bekijk-sessie.ts'
import { geefStandpunten } from './usecases/geef-standpunten.ts'
import { kiesVoorzitter } from './usecases/kies-voorzitter.ts'
import { bevestigBesluitregel, meldOpvolging } from './usecases/leg-regel-vast.ts'
import { verzoekLet } from './usecases/verzoek-let.ts'
import { vulLeerdeel } from './usecases/vul-leerdeel.ts'
import { beeindigLid, voegLidToe, werkAgendaBij } from './usecases/werk-agenda-bij.ts'
import { zetSessieStap } from './usecases/zet-sessie-stap.ts'

// Around the table: who comes, who speaks, who hears what, over REST as an own application would ask it.

let w: Wereld
let api: Api
let web: Web
const run = <R>(wie: PersoonCode, u: UseCase<R>, i: object): Promise<R> => w.door.run(w.als(wie), u, i)
const post = async (wie: PersoonCode, pad: string, body: object) => {
  const r = await api.vraag(wie, 'POST', pad, body)
  return { status: r.statusCode, ...r.json<{ code?: string; id?: string; gegeven?: number }>() }
}
const werk = async (wie: PersoonCode, sessieId: string) =>
  (await w.door.bezoek(w.als(wie), (b) => letTaken({ tx: b.tx, actor: b.actor, vandaag: b.vandaag, now: b.now })))
    .filter((t) => t.href === `/let/${sessieId}`)
    .map((t) => ({ wat: t.wat, uiterlijk: t.uiterlijk }))

async function verzocht(): Promise<{ casusId: string; sessieId: string }> {
  const casusId = await maakKlaarVoorLet(w)
  const { id: sessieId } = await run('regievoerder', verzoekLet, {
    casusId,
    professionalUitgeput: 'Alles geprobeerd.',
    lmmUitgeput: 'Niemand mag beslissen.',
  })
  return { casusId, sessieId }
}
const mandaat = { soort: 'vervanger', mandaatTekst: 'Beslist over deze casus', mandaatGegevenDoor: 'Directeur DUO' }

beforeAll(async () => {
  w = await maakWereld()
  api = await maakApi(w)
  web = await maakWeb(w)
})
afterAll(async () => {
  await api.close()
  await web.close()
  await w.drop()
})

describe('who sits at the table', () => {
  it('LET-06 a replacement, here the maatwerkfunctionaris, confirms with a mandate that runs and not a day longer', async () => {
    for (const [mandaatTot, verwacht] of [
      ['2099-01-01', 200],
      ['2020-01-01', 403],
    ] as const) {
      const { sessieId, regelId } = await maakZittingGehouden(w)
      const bij = await post('let-secretaris', `/let-sessies/${sessieId}/leden`, {
        persoonId: w.persoon('functionaris-duo'),
        ...mandaat,
        mandaatTot,
      })
      expect(bij.status).toBe(201)
      const { leden } = await run('let-voorzitter', bekijkSessie, { sessieId })
      expect(leden.find((l) => l.persoonId === w.persoon('functionaris-duo'))).toMatchObject({
        soort: 'vervanger',
        mandaatTekst: mandaat.mandaatTekst,
        mandaatTot,
      })
      const r = await post('functionaris-duo', `/let-sessies/${sessieId}/besluitregels/${regelId}/bevestiging`, {})
      expect(r.status).toBe(verwacht)
    }
  })

  it('LET-06 a bestuurder who leaves midway: the line waits, and who replaces her with a mandate confirms it', async () => {
    const { sessieId, regelId } = await maakZittingGehouden(w)
    const { leden } = await run('let-secretaris', bekijkSessie, { sessieId })
    await run('let-secretaris', beeindigLid, { sessieId, lidId: leden[0]?.id ?? '' })
    const pad = `/let-sessies/${sessieId}/besluitregels/${regelId}/bevestiging`
    expect((await post('bestuurder-duo', pad, {})).status).toBe(404)
    await run('let-secretaris', voegLidToe, { sessieId, persoonId: w.persoon('functionaris-duo'), ...mandaat })
    expect((await post('functionaris-duo', pad, {})).status).toBe(200)
  })

  it('LET-23 a corporatie that is not in the stalemate comes as a guest: it reads along and confirms or writes no line', async () => {
    const gast = vastId('persoon:gast-corporatie')
    await w.db.owner
      .insertInto('personen')
      .values({
        id: gast,
        organisatieId: w.org('demo-corporatie'),
        naam: 'Gast corporatie',
        functie: 'Directeur',
        email: 'gast@demo-corporatie.example',
        telefoon: '070 000 0002',
        actiefVan: '2020-01-01T00:00:00Z',
      })
      .execute()
    await w.db.owner
      .insertInto('rollen')
      .values({
        id: vastId('rol:gast-corporatie'),
        persoonId: gast,
        organisatieId: w.org('demo-corporatie'),
        rol: 'bestuurder',
        van: '2020-01-01T00:00:00Z',
      })
      .execute()
    const { sessieId, regelId } = await maakZittingGehouden(w)
    const leden = `/let-sessies/${sessieId}/leden`
    const keuzes = await api.vraag('let-secretaris', 'GET', `/let-sessies/${sessieId}/keuzes`)
    const { kandidaten } = keuzes.json<{ kandidaten: { id: string; alleenGast: boolean }[] }>()
    expect(kandidaten.find((k) => k.id === gast)?.alleenGast).toBe(true)
    expect(kandidaten.find((k) => k.id === w.persoon('bestuurder-duo'))?.alleenGast).toBe(false)
    expect((await post('let-secretaris', leden, { persoonId: gast, soort: 'bestuurder' })).status).toBe(400)
    expect((await post('let-secretaris', leden, { persoonId: gast, soort: 'gast' })).status).toBe(201)
    const als = { soort: 'persoon', persoonId: gast } as const
    expect((await w.door.run(als, bekijkSessie, { sessieId })).regels).toHaveLength(1)
    await expect(w.door.run(als, bevestigBesluitregel, { sessieId, regelId })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    // Also a guest of an organisation at the table only talks along.
    await run('let-secretaris', voegLidToe, { sessieId, persoonId: w.persoon('functionaris-duo'), soort: 'gast' })
    const regel = { ...besluitregel, organisatieId: w.org('duo') }
    expect((await post('functionaris-duo', `/let-sessies/${sessieId}/besluitregels`, regel)).status).toBe(403)
    const bevestig = `/let-sessies/${sessieId}/besluitregels/${regelId}/bevestiging`
    expect((await post('functionaris-duo', bevestig, {})).status).toBe(403)
    const html = (await (await web.als('let-secretaris')).get(`/let/${sessieId}`)).body
    expect(html).toContain('Niemand kan een gast iets opdragen.')
    expect(html).toContain('href="/ruimte/voorbeelden"')
  })

  it('LET-20 asking takes one page with two fields; all else comes from the case', async () => {
    const casusId = await maakKlaarVoorLet(w)
    const b = await web.als('regievoerder')
    const form = /<main[\s\S]*<\/main>/.exec((await b.get(`/casussen/${casusId}/let`)).body)?.[0] ?? ''
    const velden = [...form.matchAll(/<(textarea|select|input)\b[^>]*>/g)].filter(([t]) => !/type="hidden"/.test(t))
    expect(velden.map(([t]) => /name="(\w+)"/.exec(t)?.[1])).toEqual(['professionalUitgeput', 'lmmUitgeput'])
    const r = await b.post(`/casussen/${casusId}/let`, {
      _sleutel: vastId('let-20'),
      professionalUitgeput: 'Alles geprobeerd.',
      lmmUitgeput: 'Niemand mag beslissen.',
    })
    expect(r.statusCode).toBe(303)
    expect(r.headers.location).toMatch(/^\/let\/[0-9a-f-]{36}/)
  })
})

describe('before the session', () => {
  it('LET-10 all positions in one form: a member its own, the regievoerder all, nobody once the dossier is frozen', async () => {
    const { casusId, sessieId } = await verzocht()
    await run('regievoerder', voegPartijToe, { casusId, organisatieId: w.org('uwv'), inPatstelling: true })
    await run('coordinator', kiesVoorzitter, { sessieId, voorzitterId: w.persoon('let-voorzitter') })
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'toets' })
    for (const p of ['bestuurder-duo', 'bestuurder-uwv'] as const)
      await run('let-secretaris', voegLidToe, { sessieId, persoonId: w.persoon(p), soort: 'bestuurder' })
    expect((await werk('bestuurder-uwv', sessieId)).map((t) => t.wat)).toEqual([
      'Geef het standpunt van Uitvoeringsinstituut Werknemersverzekeringen',
    ])
    const vooraf = async (wie: PersoonCode) =>
      (await run(wie, bekijkSessie, { sessieId })).magStandpuntVoor.map((o) => o.id).toSorted()
    expect(await vooraf('regievoerder')).toEqual([w.org('duo'), w.org('uwv')].toSorted())
    expect(await vooraf('bestuurder-uwv')).toEqual([w.org('uwv')])
    expect(await vooraf('let-secretaris')).toEqual([])

    const pad = `/let-sessies/${sessieId}/standpunten`
    const van = (org: 'duo' | 'uwv', standpunt: string) => ({ organisatieId: w.org(org), standpunt })
    // One wrong organisation and nothing is written.
    const ander = await post('bestuurder-uwv', pad, { standpunten: [van('uwv', 'Kan.'), van('duo', 'Niet van mij.')] })
    expect(ander.status).toBe(403)
    await expect(
      run('let-secretaris', geefStandpunten, { sessieId, standpunten: [van('uwv', 'Van de secretaris.')] }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await run('let-voorzitter', bekijkSessie, { sessieId })).partijen.map((p) => p.standpunt)).not.toContain(
      'Kan.',
    )
    // The same form without JavaScript: an empty field takes nothing away.
    const b = await web.als('regievoerder')
    const r = await b.post(`/let/${sessieId}/standpunten`, {
      _formulier: 'standpunten-vooraf',
      _sleutel: vastId('let-10'),
      'standpunten.0.organisatieId': w.org('duo'),
      'standpunten.0.standpunt': '',
      'standpunten.1.organisatieId': w.org('uwv'),
      'standpunten.1.standpunt': 'UWV kan uitstel geven.',
    })
    expect(r.statusCode).toBe(303)
    const na = await run('let-voorzitter', bekijkSessie, { sessieId })
    expect(na.partijen.filter((p) => p.landelijk).map((p) => p.standpunt)).toEqual([
      'Mag niet van de wet.',
      'UWV kan uitstel geven.',
    ])
    expect(await werk('bestuurder-uwv', sessieId)).toEqual([])

    await run('let-secretaris', werkAgendaBij, { sessieId, zittingOp: '2027-01-12' })
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'agendeer' })
    expect(await post('bestuurder-uwv', pad, { standpunten: [van('uwv', 'Te laat.')] })).toMatchObject({
      status: 409,
      code: 'let.dossier-staat-vast',
    })
    expect(await vooraf('bestuurder-uwv')).toEqual([])
  })

  it('LET-10 the municipality of the case is asked for its position when it stands in the stalemate itself', async () => {
    const { casusId, sessieId } = await verzocht()
    const gemeente = (await run('regievoerder', bekijkSessie, { sessieId })).partijen.find((p) => !p.landelijk)
    const organisatieId = gemeente?.organisatie.id ?? ''
    const gevraagd = async () =>
      (await run('regievoerder', bekijkSessie, { sessieId })).magStandpuntVoor.map((o) => o.id).includes(organisatieId)
    expect(await gevraagd()).toBe(false)
    await run('regievoerder', voegPartijToe, { casusId, organisatieId, inPatstelling: true })
    expect(await gevraagd()).toBe(true)
  })

  it('LET-05 whoever is invited hears it when day or place moves, and after the session the day stands', async () => {
    const { sessieId } = await maakZittingOpAgenda(w)
    const berichten = async () =>
      (
        await w.db.owner
          .selectFrom('berichten')
          .select('persoonId')
          .where('soort', '=', 'let-agenda')
          .where('pad', '=', `/let/${sessieId}`)
          .execute()
      ).map((x) => x.persoonId)
    const eerder = (await berichten()).length
    await run('let-secretaris', werkAgendaBij, { sessieId, verslag: 'Alleen het verslag.' })
    expect(await berichten()).toHaveLength(eerder)
    await run('let-secretaris', werkAgendaBij, { sessieId, plaats: 'Zaal 3' })
    expect((await berichten()).slice(eerder).toSorted()).toEqual(
      [w.persoon('let-voorzitter'), w.persoon('bestuurder-duo')].toSorted(),
    )
    await run('let-secretaris', werkAgendaBij, { sessieId, aanwezig: [w.persoon('bestuurder-duo')] })
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'houd' })
    await expect(run('let-secretaris', werkAgendaBij, { sessieId, zittingOp: '2027-03-01' })).rejects.toMatchObject({
      code: 'let.zitting-al-gehouden',
    })
  })
})

describe('what waits on whom', () => {
  it('LET-24 a late line shows to chair and regievoerder until it is done; before that the chair has a day to look', async () => {
    const { sessieId, regelId } = await maakZittingGehouden(w)
    await run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'stelVast' })
    expect((await werk('let-secretaris', sessieId)).map((t) => t.wat)).toEqual(['Schrijf het leerdeel'])
    await run('let-secretaris', vulLeerdeel, { sessieId, leerdeel: 'Geleerd.', redenGeenAanbeveling: 'Geen.' })
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'startOpvolging' })
    const nu = new Date()
    const over6weken = new Date(nu.getTime() + 42 * 86_400_000).toISOString().slice(0, 10)
    expect(await werk('let-voorzitter', sessieId)).toEqual([{ wat: 'Loop de besluitregels na', uiterlijk: over6weken }])
    expect(await werk('regievoerder', sessieId)).toEqual([])
    w.klok.zet('2027-01-16')
    const laat = {
      wat: 'Vraag na: de besluitregel van Dienst Uitvoering Onderwijs',
      uiterlijk: besluitregel.uiterlijkOp,
    }
    expect(await werk('let-voorzitter', sessieId)).toEqual([laat])
    expect(await werk('regievoerder', sessieId)).toEqual([laat])
    expect(await werk('raadsvrouw', sessieId)).toEqual([])
    await run('bestuurder-duo', meldOpvolging, { sessieId, regelId, opvolging: 'gedaan', toelichting: 'Brief.' })
    expect(await werk('regievoerder', sessieId)).toEqual([])
    w.klok.zet(null)
  })

  it('LET-24 nothing is reported before the follow-up starts, for then the line is no agreement on the case yet', async () => {
    const { sessieId, regelId } = await maakZittingGehouden(w)
    await run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })
    const [regel] = (await run('bestuurder-duo', bekijkSessie, { sessieId })).regels
    expect(regel?.magOpvolgen).toBe(false)
    const melding = { opvolging: 'gedaan', toelichting: 'Brief.' }
    expect(
      await post('bestuurder-duo', `/let-sessies/${sessieId}/besluitregels/${regelId}/opvolging`, melding),
    ).toMatchObject({
      status: 409,
      code: 'let.opvolging-niet-begonnen',
    })
  })

  it('LET-15 LET-24 after an impasse a line that nobody confirmed does not keep the session open', async () => {
    const { sessieId } = await maakZittingGehouden(w)
    const zet = (actie: string, extra: object = {}) =>
      run('let-voorzitter', zetSessieStap, { sessieId, actie, ...extra })
    await zet('meldImpasse', { reden: 'DUO blijft bij zijn standpunt.' })
    await run('let-secretaris', vulLeerdeel, { sessieId, leerdeel: 'Geleerd.', redenGeenAanbeveling: 'Geen.' })
    await zet('evalueer')
    expect((await zet('sluit')).status).toBe('gesloten')
  })

  it('LET-16 the page suggests the way on, never a way out', async () => {
    const nu = async (wie: PersoonCode, sessieId: string): Promise<string> => {
      const { body } = await (await web.als(wie)).get(`/let/${sessieId}`)
      return /class="now[\s\S]*?<h2[^>]*>([\s\S]*?)<\/h2>/.exec(body)?.[1] ?? 'geen kader'
    }
    const { sessieId } = await verzocht()
    expect(await nu('let-secretaris', sessieId)).toContain('Vraag een voorzitter')
    expect(await nu('regievoerder', sessieId)).toContain('Gevraagd')
    const gehouden = await maakZittingGehouden(w)
    expect(await nu('let-voorzitter', gehouden.sessieId)).toContain('Leg vast dat alle regels zijn bevestigd')
    expect(await nu('bestuurder-duo', gehouden.sessieId)).toContain('Bevestig de besluitregel')
  })

  it('LET-05 the secretary plans the day within fifteen working days after the test', async () => {
    w.klok.zet('2026-03-03')
    const { sessieId } = await verzocht()
    expect((await werk('coordinator', sessieId)).map((t) => t.wat)).toEqual(['Vraag een voorzitter'])
    await run('coordinator', kiesVoorzitter, { sessieId, voorzitterId: w.persoon('let-voorzitter') })
    expect((await werk('let-voorzitter', sessieId)).map((t) => t.wat)).toEqual(['Toets het verzoek'])
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'toets' })
    expect(await werk('let-secretaris', sessieId)).toEqual([{ wat: 'Plan de zitting', uiterlijk: '2026-03-24' }])
    w.klok.zet(null)
  })
})
