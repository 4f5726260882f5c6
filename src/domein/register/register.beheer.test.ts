import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { dagenErbij, datumVan, maandenErbij, werkdagErbij } from '../../platform/time.ts'
import { bekijkAandachtslijst, bekijkGebruik } from './usecases/bekijk-aandachtslijst.ts'
import { bekijkCijfers } from './usecases/bekijk-cijfers.ts'
import { bekijkVermelding } from './usecases/bekijk-vermelding.ts'
import { bewaakRegister } from './usecases/bewaak-register.ts'
import { kiesVervanger } from './usecases/kies-vervanger.ts'
import { legAntwoordVast } from './usecases/leg-antwoord-vast.ts'
import { listEigenVermeldingen } from './usecases/list-eigen-vermeldingen.ts'
import { maakVermelding } from './usecases/maak-vermelding.ts'
import { meldAfwezig, wisAfwezig } from './usecases/meld-afwezig.ts'
import { neemContact } from './usecases/neem-contact.ts'
import { richtOnderwerpenIn } from './usecases/richt-onderwerpen-in.ts'
import { wijzigVermelding } from './usecases/wijzig-vermelding.ts'
import { wijzigVermeldingFormulier } from './usecases/wijzig-vermelding-formulier.ts'
import { zetVermeldingStap } from './usecases/zet-vermelding-stap.ts'
import { zoekRegister } from './usecases/zoek-register.ts'

let w: Wereld
let web: Web
let api: Api
const vandaag = datumVan(new Date())
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

const velden = {
  functiemail: 'maatwerk@gm0479.example',
  telefoon: '070 000 0777',
  opdracht: 'Zorgen dat een huishouden niet vastloopt.',
  mandaatTekst: 'Mag hulp inzetten buiten de gewone route.',
  mandaatGegevenDoor: 'Wethouder',
  mandaatVan: '2026-01-01',
  waarvoor: ['hulp thuis loopt vast'],
}

describe('an entry from concept to visible', () => {
  it('REG-06 REG-08 INV-29 management confirms opdracht and mandaat, nobody confirms the own', async () => {
    const team = await w.door.run(w.als('organisatiebeheerder'), maakVermelding, {
      teamnaam: 'Wijkteam Zuid',
      isVangnet: true,
      ...velden,
    })
    expect(team).toMatchObject({ soort: 'team', isVangnet: true, status: 'concept' })
    const eigen = await w.door.run(w.als('leidinggevende'), maakVermelding, {
      persoonId: w.persoon('leidinggevende'),
      vervangerId: team.id,
      ...velden,
    })
    const stap = (wie: Parameters<Wereld['als']>[0], vermeldingId: string, actie: string, reden?: string) =>
      w.door.run(w.als(wie), zetVermeldingStap, { vermeldingId, actie, ...(reden ? { reden } : {}) })
    await expect(stap('leidinggevende', eigen.id, 'bevestigOpdracht')).rejects.toThrow()
    await stap('leidinggevende', eigen.id, 'legVoor')
    await expect(stap('organisatiebeheerder', eigen.id, 'bevestigOpdracht')).rejects.toThrow('De leiding bevestigt')
    await expect(stap('leidinggevende', eigen.id, 'bevestigOpdracht')).rejects.toThrow('niet je eigen opdracht')
    await expect(stap('leidinggevende-cak', eigen.id, 'bevestigOpdracht')).rejects.toThrow('bestaat niet')
    expect((await w.door.run(w.als('raadsvrouw'), zoekRegister, { q: 'hulp thuis loopt vast' })).items).toEqual([])
    await stap('leidinggevende-2', eigen.id, 'stuurTerug', 'Het mandaat is te ruim.')
    await stap('leidinggevende', eigen.id, 'legVoor')
    expect((await stap('leidinggevende-2', eigen.id, 'bevestigOpdracht')).status).toBe('actief')
    const gevonden = await w.door.run(w.als('raadsvrouw'), zoekRegister, { q: 'hulp thuis loopt vast' })
    expect(gevonden.items.map((t) => t.id)).toContain(eigen.id)
  })

  it('INV-29 the database refuses a visible entry without confirmation, and a confirmation by anybody else', async () => {
    const zet = (wijziging: object) =>
      w.db.owner
        .updateTable('registervermeldingen')
        .set(wijziging)
        .where('id', '=', w.vermelding('functionaris-cak'))
        .execute()
    await expect(zet({ bevestigdDoorId: null })).rejects.toThrow('vermelding_bevestigd')
    await expect(zet({ bevestigdDoorId: w.persoon('functionaris-cak-2') })).rejects.toThrow('de leiding bevestigt')
    await expect(zet({ mandaatTot: '2020-01-01' })).rejects.toThrow('vermelding_mandaat_termijn')
  })

  it('REG-06 REG-07 a changed mandate is confirmed anew; a changed phone number is not', async () => {
    const vermeldingId = w.vermelding('functionaris-duo')
    const na = await w.door.run(w.als('functionaris-duo'), wijzigVermelding, { vermeldingId, telefoon: '070 000 0123' })
    expect(na.status).toBe('actief')
    const anders = await w.door.run(w.als('functionaris-duo'), wijzigVermelding, {
      vermeldingId,
      mandaatTekst: 'Mag alles.',
    })
    expect(anders).toMatchObject({ status: 'ter_bevestiging', bevestigdDoorId: null })
    await expect(
      w.door.run(w.als('functionaris-cak'), wijzigVermelding, { vermeldingId, telefoon: 'x' }),
    ).rejects.toThrow()
    // REG-07: while it waits a number may be taken out; without one nobody puts it back in use.
    const bel = (telefoon: string | null) =>
      w.door.run(w.als('functionaris-duo'), wijzigVermelding, { vermeldingId, telefoon })
    const bevestig = () =>
      w.door.run(w.als('leidinggevende-duo'), zetVermeldingStap, { vermeldingId, actie: 'bevestigOpdracht' })
    await bel(null)
    await expect(bevestig()).rejects.toMatchObject({ extra: { ontbreekt: [{ code: 'register.geen-telefoon' }] } })
    await bel('070 000 0123')
    expect((await bevestig()).status).toBe('actief')
  })

  it('REG-13 the form saves laws and subjects a line each', async () => {
    const r = await w.door.run(w.als('functionaris-duo'), wijzigVermeldingFormulier, {
      vermeldingId: w.vermelding('functionaris-duo'),
      functiemail: 'maatwerk@duo.example',
      telefoon: '070 000 0123',
      bereikbaar: 'werkdagen',
      werkdagen: [1, 2],
      waarvoor: 'schuld te hoog\nuitstel',
      opdracht: 'Meedenken als een regel een huishouden in de knel brengt.',
      mandaatTekst: 'Mag alles.',
      mandaatGegevenDoor: 'Directeur',
      mandaatVan: '2025-01-15',
      wetten: 'WSF 2000\nWi2021',
    })
    expect(r).toMatchObject({
      waarvoor: ['schuld te hoog', 'uitstel'],
      wetten: ['WSF 2000', 'Wi2021'],
      status: 'actief',
    })
  })
})

describe('it stays reachable and it stays true', () => {
  it('REG-07 REG-12 away: the deputy answers, then the deputy of the deputy, then the team; loops are refused', async () => {
    const [a, b] = [w.vermelding('functionaris-cak'), w.vermelding('functionaris-cak-2')]
    const cak = w.als('leidinggevende-cak')
    await w.door.run(cak, kiesVervanger, { vermeldingId: a, vervangerId: b })
    await expect(w.door.run(cak, kiesVervanger, { vermeldingId: b, vervangerId: a })).rejects.toThrow(
      'zelf door jou vervangen',
    )
    await expect(
      w.db.owner.updateTable('registervermeldingen').set({ vervangerId: a }).where('id', '=', b).execute(),
    ).rejects.toThrow('verwijzen naar elkaar')
    await expect(
      w.door.run(cak, kiesVervanger, { vermeldingId: a, vervangerId: w.vermelding('team-svb') }),
    ).rejects.toThrow('bestaat niet')
    const weg = { van: dagenErbij(vandaag, -1), tot: dagenErbij(vandaag, 10) }
    const eerste = await w.door.run(cak, meldAfwezig, { vermeldingId: a, ...weg })
    const wie = async () =>
      (await w.door.run(w.als('raadsvrouw'), bekijkVermelding, { vermeldingId: a })).antwoordtVandaag?.id
    expect(await wie()).toBe(b)
    const contact = await w.door.run(w.als('raadsvrouw'), neemContact, {
      vermeldingId: a,
      onderwerp: 'Vraag bij afwezigheid',
    })
    expect(contact.naarId).toBe(w.persoon('functionaris-cak-2'))
    const tweede = await w.door.run(cak, meldAfwezig, { vermeldingId: b, ...weg })
    expect(await wie()).toBe(w.vermelding('team-cak'))
    await w.door.run(cak, wisAfwezig, { vermeldingId: a, afwezigheidId: eerste.id })
    await w.door.run(cak, wisAfwezig, { vermeldingId: b, afwezigheidId: tweede.id })
    await expect(w.door.run(cak, meldAfwezig, { vermeldingId: a, van: weg.tot, tot: weg.van })).rejects.toThrow(
      'voor de eerste dag',
    )
  })

  it('REG-09 asked every half year, flagged with its age, hidden after thirty days; the team of the organisation stays', async () => {
    const oud = maandenErbij(vandaag, -7)
    const zet = (laatstBevestigdOp: string) =>
      w.db.owner
        .updateTable('registervermeldingen')
        .set({ laatstBevestigdOp })
        .where('organisatieId', '=', w.org('uwv'))
        .execute()
    await zet(dagenErbij(maandenErbij(vandaag, -6), -3))
    await w.door.run(w.systeem('termijnen'), bewaakRegister, {})
    const eerst = await w.door.run(w.als('raadsvrouw'), zoekRegister, { q: 'uwv' })
    expect(eerst.items.map((t) => t.teBevestigen)).toEqual([true, true])
    expect((await (await web.als('raadsvrouw')).get('/register?q=uwv')).body).toContain('6 maanden niet bevestigd')
    expect(JSON.stringify((await api.vraag('functionaris-uwv', 'GET', '/mijn-werk')).json())).toContain('Klopt dit nog')
    await zet(dagenErbij(oud, -5))
    await w.door.run(w.systeem('termijnen'), bewaakRegister, {})
    const daarna = await w.door.run(w.als('raadsvrouw'), zoekRegister, { q: 'uwv' })
    expect(daarna.items.map((t) => t.id)).toEqual([w.vermelding('team-uwv')])
    await w.door.run(w.als('functionaris-uwv'), zetVermeldingStap, {
      vermeldingId: w.vermelding('functionaris-uwv'),
      actie: 'bevestig',
    })
    expect((await w.door.run(w.als('raadsvrouw'), zoekRegister, { q: 'uwv' })).items).toHaveLength(2)
  })

  it('REG-05 INV-30 a connected organisation without anybody in the register stands on the attention list', async () => {
    const lijst = await w.door.run(w.als('relatiebeheerder'), bekijkAandachtslijst, {})
    expect(lijst.zonderFunctionaris.map((o) => o.id)).toContain(w.org('GM0344'))
    expect(lijst.zonderFunctionaris.map((o) => o.id)).not.toContain(w.org('cak'))
    expect((await w.door.run(w.als('fg'), bekijkGebruik, {})).items).toEqual([])
  })

  it('REG-12 a promise in working days; the person is warned first, then the deputy, then the leidinggevende', async () => {
    const c = await w.door.run(w.als('raadsvrouw'), neemContact, {
      vermeldingId: w.vermelding('functionaris-svb'),
      onderwerp: 'Wanneer antwoord',
    })
    expect(c.antwoordUiterlijk).toBe(werkdagErbij(vandaag, 2))
    const gewaarschuwd = async (dag: string) => {
      w.klok.zet(dag)
      await w.door.run(w.systeem('termijnen'), bewaakRegister, {})
      w.klok.zet(null)
      const r = await w.db.owner
        .selectFrom('contactmomenten')
        .select('gewaarschuwd')
        .where('id', '=', c.id)
        .executeTakeFirstOrThrow()
      return r.gewaarschuwd
    }
    expect(await gewaarschuwd(werkdagErbij(vandaag, 1))).toEqual([])
    expect(await gewaarschuwd(c.antwoordUiterlijk)).toEqual(['functionaris'])
    expect(await gewaarschuwd(werkdagErbij(c.antwoordUiterlijk, 1))).toEqual(['functionaris', 'vervanger'])
    expect(await gewaarschuwd(werkdagErbij(c.antwoordUiterlijk, 2))).toEqual([
      'functionaris',
      'vervanger',
      'leidinggevende',
    ])
    expect(await gewaarschuwd(werkdagErbij(c.antwoordUiterlijk, 9))).toEqual([
      'functionaris',
      'vervanger',
      'leidinggevende',
    ])
    const berichten = await w.db.owner
      .selectFrom('berichten')
      .select('persoonId')
      .where('pad', '=', `/contactmomenten/${c.id}`)
      .where('soort', '=', 'antwoord-te-laat')
      .execute()
    expect(new Set(berichten.map((b) => b.persoonId))).toEqual(
      new Set([w.persoon('functionaris-svb'), w.persoon('leidinggevende-svb')]),
    )
    // The leidinggevende sees it at work too, and nobody outside that organisation does.
    const werk = async (wie: 'leidinggevende-svb' | 'functionaris-duo') =>
      (await api.vraag(wie, 'GET', '/mijn-werk')).body
    expect(await werk('leidinggevende-svb')).toContain('Nog geen antwoord: Wanneer antwoord')
    expect(await werk('functionaris-duo')).not.toContain('Wanneer antwoord')
  })

  it('REG-06 an entry whose mandate ended is flagged the next day, and confirming is refused until there is a new mandate', async () => {
    const vermeldingId = w.vermelding('functionaris-uwv')
    const rij = () =>
      w.db.owner.selectFrom('registervermeldingen').selectAll().where('id', '=', vermeldingId).executeTakeFirstOrThrow()
    const eerst = await rij()
    const mandaat = (mandaatTot: string | null, mandaatVan: string | null) =>
      w.db.owner
        .updateTable('registervermeldingen')
        .set({ mandaatTot, mandaatVan, status: 'actief' })
        .where('id', '=', vermeldingId)
        .execute()
    await mandaat(dagenErbij(vandaag, -1), dagenErbij(vandaag, -400))
    await w.door.run(w.systeem('termijnen'), bewaakRegister, {})
    expect((await rij()).status).toBe('te_bevestigen')
    await expect(
      w.door.run(w.als('functionaris-uwv'), zetVermeldingStap, { vermeldingId, actie: 'bevestig' }),
    ).rejects.toThrow('ontbreekt')
    await mandaat(eerst.mandaatTot, eerst.mandaatVan)
  })

  it('REG-12 a question to a team: all its functionarissen are warned, then the leidinggevende of that organisation', async () => {
    const c = await w.door.run(w.als('raadsvrouw'), neemContact, {
      vermeldingId: w.vermelding('team-duo'),
      onderwerp: 'Aan het team',
    })
    w.klok.zet(werkdagErbij(c.antwoordUiterlijk, 3))
    await w.door.run(w.systeem('termijnen'), bewaakRegister, {})
    w.klok.zet(null)
    const berichten = await w.db.owner
      .selectFrom('berichten')
      .select('persoonId')
      .where('pad', '=', `/contactmomenten/${c.id}`)
      .where('soort', '=', 'antwoord-te-laat')
      .execute()
    const gewaarschuwd = new Set(berichten.map((b) => b.persoonId))
    expect(gewaarschuwd.has(w.persoon('functionaris-duo'))).toBe(true)
    const leiding = await w.db.owner
      .selectFrom('rollen')
      .select('persoonId')
      .where('organisatieId', '=', w.org('duo'))
      .where('rol', '=', 'leidinggevende')
      .execute()
    for (const l of leiding) expect(gewaarschuwd.has(l.persoonId)).toBe(true)
    expect(leiding.length).toBeGreaterThan(0)
  })

  it('REG-21 REG-17 shows who of my organisation spoke last, and how quickly the entry really answers', async () => {
    for (let i = 0; i < 5; i += 1) {
      const c = await w.door.run(w.als('raadsman'), neemContact, {
        vermeldingId: w.vermelding('team-duo'),
        onderwerp: `Vraag ${i}`,
      })
      await w.door.run(w.als('functionaris-duo'), legAntwoordVast, {
        contactId: c.id,
        uitkomst: 'opgelost',
        antwoord: 'Geregeld.',
      })
    }
    const kaart = await w.door.run(w.als('raadsvrouw'), bekijkVermelding, { vermeldingId: w.vermelding('team-duo') })
    expect(kaart.eerderGesproken[0]).toMatchObject({ wie: 'Raadsman', ikZelf: false })
    expect(kaart.antwoordtijd).toEqual({ aantal: 5, mediaanDagen: 0 })
  })

  it('REG-17 RAP-05 counts searches, contacts and what was solved, never who, and no number of 1 to 4 (INV-34)', async () => {
    const c = await w.door.run(w.als('relatiebeheerder'), bekijkCijfers, {})
    expect(c.opgelost).toBeGreaterThanOrEqual(5)
    expect(c.contacten).toBeGreaterThanOrEqual(5)
    expect(c.beoordeeld).toBe(0)
    expect(Object.values(c).filter((n) => typeof n === 'number' && n > 0 && n < 5)).toEqual([])
    await expect(w.door.run(w.als('raadsvrouw'), bekijkCijfers, {})).rejects.toThrow('mag je niet')
    const [buiten] = await w.door.bezoek(
      w.als('raadsvrouw'),
      async (b) => (await sql`select * from register_cijfers('2000-01-01', '2100-01-01')`.execute(b.tx)).rows,
    )
    expect(buiten).toBeUndefined()
  })

  it('REG-15 topics in everyday words are replaced as a whole; an unknown organisation is named', async () => {
    const rijen = [
      { organisatieCode: 'duo', naam: 'studieschuld', woorden: ['lening studie'] },
      { organisatieCode: 'gemeente', naam: 'bijstand', woorden: [] },
      { organisatieCode: 'bestaat-niet', naam: 'x', woorden: [] },
    ]
    const r = await w.door.run(w.systeem('inrichting'), richtOnderwerpenIn, { rijen })
    expect(r).toEqual({ aantal: 2, onbekend: ['bestaat-niet'] })
    expect((await w.door.run(w.als('raadsvrouw'), zoekRegister, { q: 'studieschulden' })).organisaties[0]?.code).toBe(
      'duo',
    )
  })

  it('the management pages show and save', async () => {
    const b = await web.als('leidinggevende-svb')
    expect((await b.get('/register/beheer')).body).toContain('Maatwerkteam SVB')
    const href = `/register/beheer/${w.vermelding('functionaris-svb')}`
    expect((await b.get(href)).body).toContain('Waarvoor bellen mensen je?')
    expect((await b.post(`${href}/afwezig`, { van: '2027-01-01', tot: '2027-01-05' })).statusCode).toBe(303)
    expect((await b.post(`${href}/vervanger`, { vervangerId: w.vermelding('team-svb') })).statusCode).toBe(303)
    expect((await b.post(`${href}/stap`, { actie: 'beeindig' })).statusCode).toBe(409)
    expect((await b.post(`${href}/stap`, { actie: 'bevestig' })).statusCode).toBe(303)
    expect((await w.door.run(w.als('leidinggevende-svb'), listEigenVermeldingen, {})).items).toHaveLength(2)
  })
})
