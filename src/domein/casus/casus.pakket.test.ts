import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus } from '../../../test/support/casus.ts'
import { formulierenIn, velden } from '../../../test/support/formulier.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { type Api, type Bezoeker, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { voorwaarden } from './casus.eisen.rules.ts'
import { raaktVreemdelingenrecht } from './casus.grens.rules.ts'
import { bekijkCasus } from './usecases/bekijk-casus.ts'
import { herinnerAanAfspraken } from './usecases/herinner-aan-afspraken.ts'
import { maakAfspraak } from './usecases/maak-afspraak.ts'
import { wijzigCasus } from './usecases/wijzig-casus.ts'

// What holds for the package of instruments as a whole.

let w: Wereld
let web: Web
let api: Api
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
  api = await maakApi(w)
})
afterAll(async () => {
  await web.close()
  await api.close()
  await w.drop()
})

const woorden = (html: string): string => html.replace(/<[^>]+>/g, ' ')

describe('the package', () => {
  it('GEN-03 one case, one number and one page through every instrument; nothing is made anew on the way', async () => {
    const casusId = await maakCasus(w)
    const b = await web.als('raadsvrouw')
    const nummer = (await w.door.run(w.als('raadsvrouw'), bekijkCasus, { casusId })).nummer
    for (const [status, trede] of [
      ['eigen_organisatie', 1],
      ['lmm_behandeling', 3],
      ['let_behandeling', 4],
    ] as const) {
      await sql`update casussen set status = ${status}::casus_status, trede = ${trede}, ingediend_op = now() - interval '9 days',
        regievoerder_id = ${w.persoon('regievoerder')} where id = ${casusId}`.execute(w.db.owner)
      const pagina = (await b.get(`/casussen/${casusId}`)).body
      for (const trap of ['Eigen organisatie', 'Maatwerkregister', 'LMM', 'LET'])
        expect(woorden(pagina).toLowerCase(), `${trap} bij ${status}`).toContain(trap.toLowerCase())
      const links = [...pagina.matchAll(new RegExp(`href="(/casussen/${casusId}/[a-z-]+)["#]`, 'g'))].map((m) => m[1])
      for (const deel of ['overleg', 'delen', 'partijen', 'besluiten', 'verantwoorden'])
        expect(links, `${deel} bij ${status}`).toContain(`/casussen/${casusId}/${deel}`)
      for (const link of new Set(links)) {
        const deel = await b.get(link ?? '')
        if (String(deel.headers['content-type']).includes('html'))
          expect(deel.body, `${link} bij ${status}`).toMatch(new RegExp(`${nummer}|/casussen/${casusId}`))
      }
    }
  })

  it('GEN-09 each rung asks more than the one below, and a step itself asks little', () => {
    const { eigen_organisatie: eigen, register, lmm_behandeling: lmm, concept } = voorwaarden
    const hier = concept.start ?? []
    const lokaal = [...hier, ...(eigen.rondAf ?? [])]
    const naarLmm = [...hier, ...(register.meldAanBijLmm ?? [])]
    const naarLet = [...naarLmm, ...(lmm.verzoekLet ?? [])]
    expect(naarLmm.length).toBeGreaterThan(lokaal.length)
    expect(naarLet.length).toBeGreaterThan(naarLmm.length)
    // What must be true before, other than what is answered in the step itself: local is never harder than up the ladder.
    const vooraf = (lijst: typeof lokaal) => lijst.filter((e) => !e.invoer).length
    expect(vooraf(lokaal)).toBeLessThan(vooraf(naarLmm))
    const gevraagd = Object.values(voorwaarden).flatMap((s) =>
      Object.entries(s).map(([actie, eisen]) => [actie, eisen.filter((e) => e.invoer).length] as const),
    )
    expect(gevraagd.filter(([, n]) => n > 3)).toEqual([])
  })

  it('GEN-14 residence and nationality are flagged as outside the approach, and block nothing', async () => {
    expect(['Vw', 'Vreemdelingenwet 2000', 'RWN', 'vw 2000'].filter((x) => !raaktVreemdelingenrecht([x]))).toEqual([])
    expect(['Wlz', 'Participatiewet', 'AVG', 'Wvw'].filter((x) => raaktVreemdelingenrecht([x]))).toEqual([])
    const casusId = await maakCasus(w)
    const b = await web.als('raadsvrouw')
    const melding = 'Hier speelt ook vreemdelingenrecht'
    expect((await b.get(`/casussen/${casusId}`)).body).not.toContain(melding)
    await w.door.run(w.als('raadsvrouw'), wijzigCasus, {
      casusId,
      wetten: ['Participatiewet', 'Vreemdelingenwet 2000'],
    })
    const pagina = (await b.get(`/casussen/${casusId}`)).body
    expect(pagina).toContain(melding)
    expect(pagina).toContain('De IND kan meedenken als partij')
    const { items } = (await api.vraag('raadsvrouw', 'GET', `/casussen/${casusId}/overgangen`)).json()
    expect(
      items.filter((o: { ontbreekt: { code: string }[] }) => o.ontbreekt.some((x) => /vreemd/.test(x.code))),
    ).toEqual([])
  })

  it('GEN-15 no bill, price or licence stands between a municipality and the platform', () => {
    const bestanden = ['src/platform/db.generated.ts', 'docs/generated/openapi.json'].map((p) =>
      readFileSync(p, 'utf8'),
    )
    const geld =
      /factu(ur|r)|abonnement|licentie(sleutel|code)|contributie|betaalmuur|proefperiode|\btarief(groep|plan)/gi
    expect(bestanden.flatMap((t) => [...t.matchAll(geld)].map((m) => m[0]))).toEqual([])
    expect(readFileSync('LICENSE', 'utf8')).toContain('EUROPEAN UNION PUBLIC LICENCE')
  })
})

describe('AFS-06 an agreement per organisation', () => {
  const afspraak = async (): Promise<{ pad: string; b: Bezoeker; lees: () => Promise<{ id: string } | undefined> }> => {
    const casusId = await maakCasus(w, { partijen: ['duo'] })
    const { id } = await w.door.run(w.als('raadsvrouw'), maakAfspraak, {
      casusId,
      organisatieId: w.org('demo-raadslieden'),
      wat: 'Wij rekenen de toeslagen na.',
      status: 'toezegging',
      termijn: '2099-02-01',
    })
    const lees = async () =>
      (await w.door.run(w.als('raadsvrouw'), bekijkCasus, { casusId })).afspraken?.find((a) => a.id === id)
    return { pad: `/casussen/${casusId}/afspraken`, b: await web.als('raadsvrouw'), lees }
  }
  const stuur = async (b: Bezoeker, pad: string, id: RegExp, meer: object) => {
    const f = formulierenIn((await b.get(pad)).body).find((x) => id.test(x.id))
    if (!f) throw new Error(`geen formulier ${id}`)
    return b.post(f.action, { ...velden(f), ...meer })
  }

  it('is refused by the organisation itself, with its reason, also on the page', async () => {
    const { pad, b, lees } = await afspraak()
    const zonder = await stuur(b, pad, /^nee-/, {})
    expect(zonder.statusCode).toBe(422)
    expect(await htmlProblems(zonder.body)).toEqual([])
    expect((await stuur(b, pad, /^nee-/, { reden: 'Daar gaan wij niet over.' })).statusCode).toBe(303)
    expect(await lees()).toMatchObject({ antwoord: 'geweigerd', antwoordReden: 'Daar gaan wij niet over.' })
    const na = (await b.get(pad)).body
    expect(na).toContain('Daar gaan wij niet over.')
    expect(formulierenIn(na).some((f) => /^(ja|nee|af)-/.test(f.id))).toBe(false)
  })

  it('is chased once without an answer and once when its day is past, and stands in Mijn werk until it is done', async () => {
    const { pad, b, lees } = await afspraak()
    const id = (await lees())?.id ?? ''
    const dag = (van: string, termijn: string) =>
      sql`update afspraken set vastgelegd_op = now() - ${van}::interval, termijn = current_date + ${termijn}::interval where id = ${id}`.execute(
        w.db.owner,
      )
    const berichten = async () =>
      (
        await w.db.owner
          .selectFrom('berichten')
          .select(['soort', 'persoonId'])
          .where('pad', '=', pad)
          .orderBy('soort')
          .execute()
      ).map((x) => x.soort)
    const klok = () => w.door.run(w.systeem('termijnen'), herinnerAanAfspraken, {})
    await klok()
    expect(await berichten()).toEqual([])
    await dag('20 days', '9 days')
    await klok()
    await klok()
    expect(await berichten()).toEqual(['afspraak-geen_antwoord'])
    await dag('20 days', '-1 day')
    await Promise.all([klok(), klok()])
    expect(await berichten()).toEqual(['afspraak-geen_antwoord', 'afspraak-te_laat'])
    const vraagNa = 'Kom een afspraak na'
    expect((await b.get('/')).body).not.toContain(vraagNa)
    await stuur(b, pad, /^ja-/, {})
    expect((await b.get('/')).body).toContain(vraagNa)
    await stuur(b, pad, /^af-/, {})
    expect((await b.get('/')).body).not.toContain(vraagNa)
    await klok()
    expect(await berichten()).toHaveLength(2)
    await expect(w.door.run(w.als('raadsvrouw'), herinnerAanAfspraken, {})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('lapses with a reason', async () => {
    const { pad, b, lees } = await afspraak()
    expect((await stuur(b, pad, /^weg-/, { vervallenReden: 'Het is al opgelost.' })).statusCode).toBe(303)
    expect(await lees()).toMatchObject({ vervallenReden: 'Het is al opgelost.' })
  })
})
