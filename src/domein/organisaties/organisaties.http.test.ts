import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { stuurBericht } from '../../platform/notices.ts'
import { beeindigRol } from './usecases/beeindig-rol.ts'
import { bekijkMensen } from './usecases/bekijk-mensen.ts'
import { bekijkOrganisatie } from './usecases/bekijk-organisatie.ts'
import { bekijkPersoon } from './usecases/bekijk-persoon.ts'
import { bekijkProfiel } from './usecases/bekijk-profiel.ts'
import { geefRol } from './usecases/geef-rol.ts'
import { richtMensenIn } from './usecases/richt-mensen-in.ts'
import { richtOrganisatiesIn } from './usecases/richt-organisaties-in.ts'
import { voegPersoonToe } from './usecases/voeg-persoon-toe.ts'
import { wijzigProfiel } from './usecases/wijzig-profiel.ts'
import { zoekOrganisaties } from './usecases/zoek-organisaties.ts'

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

describe('organisations', () => {
  it('everybody finds one by name or abbreviation, on the page and through the API', async () => {
    const page = await (await web.als('raadsvrouw')).get('/organisaties?q=duo')
    expect(page.body).toContain('Dienst Uitvoering Onderwijs')
    const lijst = await api.vraag('niet-aangesloten', 'GET', '/organisaties?q=uitvoering%20onderwijs')
    expect(lijst.json().items.map((o: { code: string }) => o.code)).toEqual(['duo'])
    const een = await api.vraag('niet-aangesloten', 'GET', `/organisaties/${w.org('demo-raadslieden')}`)
    expect(een.json().valtOnderAfspraakVan.naam).toBe('Zaanstad')
    expect((await (await web.als('fg')).get(`/organisaties/${w.org('duo')}`)).body).toContain('WSF 2000')
  })

  it('filters by kind and pages by name', async () => {
    const gemeenten = await w.door.run(w.als('fg'), zoekOrganisaties, { soort: 'gemeente' })
    expect(gemeenten.items.map((o) => o.naam)).toEqual(['Almelo', 'Utrecht', 'Zaanstad'])
    const verder = await w.door.run(w.als('fg'), zoekOrganisaties, { soort: 'gemeente', cursor: 'Almelo' })
    expect(verder.items).toHaveLength(2)
    await expect(w.door.run(w.als('fg'), bekijkOrganisatie, { organisatieId: w.persoon('fg') })).rejects.toThrow(
      'bestaat niet',
    )
  })

  it('the set-up loads the list once and refreshes it the next time; a person may not', async () => {
    const rijen = [
      {
        code: 'GM9001',
        naam: 'Zandermeer',
        soort: 'gemeente',
        gemeentecode: 'GM9001',
        wetten: [{ afkorting: 'Wgs', naam: 'Wgs' }],
      },
      { code: 'so9001', naam: 'Samen Verder', soort: 'samenwerkingsverband', valtOnderAfspraakVan: 'GM9001' },
    ]
    const inrichting = w.systeem('inrichting')
    expect(await w.door.run(inrichting, richtOrganisatiesIn, { rijen })).toEqual({ nieuw: 2, gewijzigd: 0 })
    expect(await w.door.run(inrichting, richtOrganisatiesIn, { rijen })).toEqual({ nieuw: 0, gewijzigd: 2 })
    await expect(w.door.run(w.als('platformbeheerder'), richtOrganisatiesIn, { rijen })).rejects.toThrow('mag je niet')
    const persoon = {
      id: '01900000-0000-7000-8000-000000000001',
      organisatieCode: 'GM9001',
      naam: 'Nora Zand',
      functie: 'Consulent',
      email: 'nora@gm9001.example',
      telefoon: null,
      leidinggevendeId: null,
      rollen: ['professional'],
      identiteiten: [{ issuer: 'https://inlog.example', subject: 'nora' }],
      actiefVan: '2024-01-01T00:00:00Z',
    }
    expect(await w.door.run(inrichting, richtMensenIn, { rijen: [persoon] })).toEqual({ nieuw: 1 })
    expect(await w.door.run(inrichting, richtMensenIn, { rijen: [persoon] })).toEqual({ nieuw: 0 })
  })
})

describe('people and roles of the own organisation', () => {
  it('GEN-04 the beheerder adds somebody, gives a role and ends it; each counts at once', async () => {
    const beheerder = w.als('organisatiebeheerder')
    const nieuw = await w.door.run(beheerder, voegPersoonToe, {
      naam: 'Piet Bos',
      functie: 'Consulent',
      email: 'p@gm0479.example',
    })
    const met = await w.door.run(beheerder, geefRol, { persoonId: nieuw.id, rol: 'professional' })
    const rolId = met.rollen[0]?.id
    await expect(w.door.run(beheerder, geefRol, { persoonId: nieuw.id, rol: 'professional' })).rejects.toThrow(
      'heeft deze rol al',
    )
    const actor = await w.door.bezoek({ soort: 'persoon', persoonId: nieuw.id }, async (b) => b.actor)
    expect(actor.rollen).toEqual(['professional'])
    await w.door.run(beheerder, beeindigRol, { persoonId: nieuw.id, rolId })
    await expect(w.door.run(beheerder, beeindigRol, { persoonId: nieuw.id, rolId })).rejects.toThrow('al gestopt')
    const daarna = await w.door.run(beheerder, bekijkPersoon, { persoonId: nieuw.id })
    expect(daarna.rollen.every((r) => r.tot !== null)).toBe(true)
  })

  it('nobody gives the own organisation a role that sees more than that, not even past the use case', async () => {
    const wie = { persoonId: w.persoon('wijkteam') }
    await expect(w.door.run(w.als('organisatiebeheerder'), geefRol, { ...wie, rol: 'fg' })).rejects.toThrow('past niet')
    await expect(
      w.door.run(w.als('organisatiebeheerder'), geefRol, {
        persoonId: w.persoon('organisatiebeheerder'),
        rol: 'leidinggevende',
      }),
    ).rejects.toThrow('Je eigen rollen')
    await expect(
      w.door.bezoek(w.als('organisatiebeheerder'), (b) =>
        b.tx
          .insertInto('rollen')
          .values({
            id: '01900000-0000-7000-8000-000000000009',
            ...wie,
            organisatieId: w.org('GM0479'),
            rol: 'fg',
            van: b.now,
          })
          .execute(),
      ),
    ).rejects.toThrow('kan hier niet worden gegeven')
  })

  it('REG-20 lists only people of the own organisation, and only to those who manage them', async () => {
    const mensen = await w.door.run(w.als('organisatiebeheerder'), bekijkMensen, {})
    expect(new Set(mensen.items.map((p) => p.organisatieId))).toEqual(new Set([w.org('GM0479')]))
    expect((await api.vraag('casusregisseur', 'GET', '/personen')).statusCode).toBe(403)
    expect(
      (await api.vraag('organisatiebeheerder', 'GET', `/personen/${w.persoon('functionaris-cak')}`)).statusCode,
    ).toBe(404)
  })

  it('shows the pages and takes the forms', async () => {
    const b = await web.als('organisatiebeheerder')
    expect((await b.get('/organisatie')).body).toContain('Wijkteam')
    const fout = await b.post('/organisatie/mensen', { naam: 'x' })
    expect(fout.statusCode).toBe(422)
    expect(fout.body).toContain('Vul dit in.')
    const goed = await b.post('/organisatie/mensen', {
      naam: 'Anna Vos',
      functie: 'Consulent',
      email: 'a@gm0479.example',
    })
    expect(goed.statusCode).toBe(303)
    const persoon = await b.get(String(goed.headers.location))
    expect(persoon.body).toContain('Stop de toegang nu')
    const rol = await b.post(`${goed.headers.location}/rollen`, { rol: 'professional' })
    expect(rol.statusCode).toBe(303)
    expect((await b.post(`${goed.headers.location}/vertrek`)).headers.location).toBe('/organisatie/overdrachten')
    expect((await b.get('/organisatie/overdrachten')).body).toContain('Alles heeft een nieuwe eigenaar')
  })

  it('the shortcut key can be switched off (WCAG 2.1.4) and mail too', async () => {
    const b = await web.als('raadsvrouw')
    const page = await b.get('/profiel')
    expect(page.body).toContain('data-sneltoets')
    const versie = /name="_versie" value="(\d+)"/.exec(page.body)?.[1] ?? ''
    expect((await b.post('/profiel', { _versie: versie, mail: 'ja' })).statusCode).toBe(303)
    expect((await b.get('/profiel')).body).not.toContain('data-sneltoets')
    expect((await b.post('/profiel', { _versie: versie, mail: 'ja' })).statusCode).toBe(409)
    await w.door.run(w.als('raadsvrouw'), wijzigProfiel, { sneltoets: true, mail: false })
    expect(await w.door.run(w.als('raadsvrouw'), bekijkProfiel, {})).toMatchObject({ sneltoets: true, mailUit: true })
    const post = () =>
      w.door.bezoek(
        w.systeem('post'),
        async (b) => (await sql`select * from post_te_versturen()`.execute(b.tx)).rows.length,
      )
    await w.door.bezoek(w.als('wijkteam'), (b) =>
      stuurBericht(b.tx, { persoonId: w.persoon('raadsvrouw'), soort: 'vraag', pad: '/', now: b.now }),
    )
    expect(await post()).toBe(0)
    await w.door.run(w.als('raadsvrouw'), wijzigProfiel, { sneltoets: true, mail: true })
    expect(await post()).toBe(1)
  })
})
