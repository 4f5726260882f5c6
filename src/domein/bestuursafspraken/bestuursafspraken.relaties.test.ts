import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { newId } from '../../platform/ids.ts'
import { dagenErbij, datumVan } from '../../platform/time.ts'
import { antwoordOpUitnodiging, legTafelnotitieVast } from './usecases/antwoord-op-uitnodiging.ts'
import { agendabestand, bekijkBijeenkomst, listBijeenkomsten } from './usecases/bekijk-bijeenkomst.ts'
import { doeUitspraak, listUitspraken, trekUitspraakIn } from './usecases/doe-uitspraak.ts'
import { bekijkPijplijn, legOutreachVast } from './usecases/leg-outreach-vast.ts'
import { planBijeenkomst, rondBijeenkomstAf } from './usecases/plan-bijeenkomst.ts'
import { bekijkEscalatieroute, zetEscalatieroute } from './usecases/zet-escalatieroute.ts'

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

const tafel = (op = dagenErbij(vandaag, 30)) =>
  w.door.run(w.als('relatiebeheerder'), planBijeenkomst, {
    soort: 'tafel_casuistiek',
    titel: 'Tafel Casuïstiek',
    op,
    begin: '10:00',
    eind: '12:00',
    waar: 'Den Haag',
  })

describe('the Tafel Casuïstiek', () => {
  it('BA-09 invites all municipalities, gives a calendar file and knows who comes', async () => {
    const werk = await api.vraag('relatiebeheerder', 'GET', '/mijn-werk')
    expect(JSON.stringify(werk.json())).toContain('Plan de volgende Tafel')
    const t = await tafel()
    expect(t.genodigd).toBe(3)
    expect(JSON.stringify((await api.vraag('wethouder', 'GET', '/mijn-werk')).json())).toContain(
      'Kom je naar: Tafel Casuïstiek?',
    )
    await w.door.run(w.als('wethouder'), antwoordOpUitnodiging, { bijeenkomstId: t.id, komt: true })
    expect((await w.door.run(w.als('relatiebeheerder'), bekijkBijeenkomst, { bijeenkomstId: t.id })).komen).toBe(1)
    const ics = await w.door.run(w.als('wethouder'), agendabestand, { bijeenkomstId: t.id })
    expect(ics.inhoud).toContain('BEGIN:VCALENDAR')
    expect(ics.inhoud).toContain(`DTSTART:${t.op.replaceAll('-', '')}T100000`)
    await expect(tafel(dagenErbij(vandaag, -1))).rejects.toThrow('nog komt')
    await expect(
      w.door.run(w.als('relatiebeheerder'), rondBijeenkomstAf, { bijeenkomstId: t.id, status: 'gehouden' }),
    ).rejects.toThrow('moet nog komen')
  })

  it('BA-09 is confidential: nobody but wethouders and the relatiebeheerder sees it', async () => {
    const t = await tafel()
    for (const wie of ['raadsvrouw', 'regievoerder', 'leidinggevende', 'platformbeheerder'] as const)
      await expect(w.door.run(w.als(wie), bekijkBijeenkomst, { bijeenkomstId: t.id }), wie).rejects.toThrow(
        'bestaat niet',
      )
    expect((await w.door.run(w.als('raadsvrouw'), listBijeenkomsten, {})).items).toEqual([])
    expect((await api.vraag('raadsvrouw', 'GET', `/bijeenkomsten/${t.id}/agendabestand`)).statusCode).toBe(404)
  })

  it.each([
    ['a case number', 'In MP-1042 ging het mis.'],
    ['a citizen number', 'Het ging om 123456782.'],
    ['a mail address', 'Vraag het aan jan@voorbeeld.example.'],
    ['a postal code', 'Het speelde op 1234 AB.'],
  ])('INF-15 INV-44 a note that names %s is refused, by the rule and by the database', async (_wat, tekst) => {
    const t = await tafel()
    await expect(w.door.run(w.als('wethouder'), legTafelnotitieVast, { bijeenkomstId: t.id, tekst })).rejects.toThrow(
      'niet over een huishouden',
    )
    await expect(
      w.db.owner.insertInto('tafelnotities').values({ id: newId(), bijeenkomstId: t.id, tekst, op: vandaag }).execute(),
    ).rejects.toThrow('tafelnotitie_zonder')
  })

  it('INF-15 the invitation to the Tafel holds nothing traceable either', async () => {
    for (const anders of [{ titel: 'Over MP-1042' }, { agenda: 'De zaak van jan@voorbeeld.example' }])
      await expect(
        w.door.run(w.als('relatiebeheerder'), planBijeenkomst, {
          soort: 'tafel_casuistiek',
          titel: 'Tafel Casuïstiek',
          op: dagenErbij(vandaag, 40),
          begin: '10:00',
          eind: '12:00',
          ...anders,
        }),
      ).rejects.toThrow('niet over een huishouden')
  })

  it('INV-44 a note has no place for a case or a person, and hangs on a Tafel only', async () => {
    const t = await tafel()
    const r = await w.door.run(w.als('wethouder'), legTafelnotitieVast, {
      bijeenkomstId: t.id,
      tekst: 'Wachten op elkaar kost het meest.',
    })
    expect(r.notities.map((n) => n.tekst)).toEqual(['Wachten op elkaar kost het meest.'])
    const kolommen = await w.db.owner.introspection.getTables()
    expect(
      kolommen
        .find((k) => k.name === 'tafelnotities')
        ?.columns.map((c) => c.name)
        .sort(),
    ).toEqual(['bijeenkomst_id', 'id', 'op', 'tekst'])
    const info = await w.door.run(w.als('relatiebeheerder'), planBijeenkomst, {
      soort: 'informatie',
      titel: 'Informatie voor uitvoerders',
      op: dagenErbij(vandaag, 5),
      begin: '09:00',
      eind: '10:00',
      organisatieIds: [w.org('duo')],
    })
    await expect(
      w.door.run(w.als('relatiebeheerder'), legTafelnotitieVast, { bijeenkomstId: info.id, tekst: 'Kan niet.' }),
    ).rejects.toThrow('alleen bij de Tafel')
    await expect(
      w.db.owner
        .insertInto('tafelnotities')
        .values({ id: newId(), bijeenkomstId: info.id, tekst: 'Kan niet.', op: vandaag })
        .execute(),
    ).rejects.toThrow('hoort bij een Tafel')
  })

  it('BA-08 kennismaking and information meetings are open to see; a reminder comes when none is planned', async () => {
    await w.door.run(w.als('relatiebeheerder'), planBijeenkomst, {
      soort: 'kennismaking',
      titel: 'Kennismaken',
      op: dagenErbij(vandaag, 7),
      begin: '15:00',
      eind: '16:00',
    })
    const lijst = await w.door.run(w.als('raadsvrouw'), listBijeenkomsten, {})
    expect(lijst.items.map((b) => b.titel)).toContain('Kennismaken')
    expect(JSON.stringify((await api.vraag('relatiebeheerder', 'GET', '/mijn-werk')).json())).not.toContain(
      'Plan een kennismaking',
    )
  })
})

describe('on the way to all municipalities', () => {
  it('BA-07 BA-10 BA-11 BA-17 RAP-05 counts per kind and province, what was done, and who stands for it', async () => {
    await w.door.run(w.als('relatiebeheerder'), legOutreachVast, {
      organisatieId: w.org('GM0141'),
      soort: 'gesprek',
      wat: 'Kennisgemaakt met de wethouder.',
    })
    const p = await w.door.run(w.als('relatiebeheerder'), bekijkPijplijn, {})
    const gemeenten = p.regels.filter((r) => r.soort === 'gemeente')
    expect(gemeenten.reduce((n, r) => n + r.organisaties, 0)).toBe(3)
    expect(gemeenten.reduce((n, r) => n + r.aangesloten, 0)).toBe(2)
    expect(p.outreach[0]).toMatchObject({ organisatieNaam: 'Almelo', soort: 'gesprek' })
    expect(p.groei).toHaveLength(9)
    expect(p.groei.at(-1)).toMatchObject({ gemeenten: 2 })
    expect(p.groei.map((g) => g.dag)).toEqual(p.groei.map((g) => g.dag).toSorted())
    expect(p.netwerk.map((n) => n.rol).sort()).toEqual(['pmm_ambassadeur', 'stuurgroep'])
    await expect(w.door.run(w.als('raadsvrouw'), bekijkPijplijn, {})).rejects.toThrow('mag je niet')
  })
})

describe('what bestuurders say', () => {
  it('BA-14 a bestuurder says it in the own name; everybody reads it; only that bestuurder takes it back', async () => {
    const { id } = await w.door.run(w.als('wethouder'), doeUitspraak, {
      tekst: 'Doe wat nodig is, wij staan erachter.',
    })
    await expect(
      w.door.run(w.als('leidinggevende'), doeUitspraak, { tekst: 'Ik ook, namens het bestuur.' }),
    ).rejects.toThrow('mag je niet')
    const lees = async () => (await w.door.run(w.als('niet-aangesloten'), listUitspraken, {})).items
    expect(await lees()).toMatchObject([{ id, wie: 'Wethouder', organisatieNaam: 'Zaanstad' }])
    await expect(w.door.run(w.als('bestuurder-cak'), trekUitspraakIn, { uitspraakId: id })).rejects.toThrow(
      'bestaat niet',
    )
    expect((await (await web.als('raadsvrouw')).get('/afspraken/uitspraken')).body).toContain('wij staan erachter')
    await w.door.run(w.als('wethouder'), trekUitspraakIn, { uitspraakId: id })
    expect(await lees()).toEqual([])
  })
})

describe('one clear local escalation path', () => {
  it('AFS-11 AFS-13 set by the municipality, shown to its people and to who works for it, one at a time', async () => {
    const route = {
      naam: 'Lokaal escalatieoverleg',
      wie: 'Procesregisseur',
      telefoon: '070 000 0555',
      mail: 'escalatie@gm0479.example',
      stappen: 'Bel de procesregisseur\nOverleg binnen een week',
    }
    await w.door.run(w.als('leidinggevende'), zetEscalatieroute, route)
    await w.door.run(w.als('leidinggevende'), zetEscalatieroute, { ...route, wie: 'Teammanager' })
    const bij = async (wie: Parameters<Wereld['als']>[0]) =>
      (await w.door.run(w.als(wie), bekijkEscalatieroute, {})).route
    expect(await bij('casusregisseur')).toMatchObject({
      wie: 'Teammanager',
      stappen: ['Bel de procesregisseur', 'Overleg binnen een week'],
    })
    expect((await bij('raadsvrouw'))?.organisatieNaam).toBe('Zaanstad')
    expect(await bij('buitenstaander')).toBeNull()
    await expect(w.door.run(w.als('leidinggevende-cak'), zetEscalatieroute, route)).rejects.toThrow(
      'hoort bij een gemeente',
    )
    const lopend = await w.db.owner.selectFrom('escalatieroutes').select('id').where('tot', 'is', null).execute()
    expect(lopend).toHaveLength(1)
    const b = await web.als('raadsvrouw')
    expect((await b.get('/afspraken/escalatie')).body).toContain('070\u00a0000\u00a00555')
  })

  it('the pages show and take the forms', async () => {
    const r = await web.als('relatiebeheerder')
    expect((await r.get('/afspraken/relaties')).body).toContain('Aangesloten en onderweg')
    expect((await r.post('/afspraken/relaties', { soort: 'nieuwsbrief', wat: 'Nieuwsbrief 4' })).statusCode).toBe(303)
    const plan = await r.post('/bijeenkomsten', {
      soort: 'tafel_casuistiek',
      titel: 'Tafel',
      op: dagenErbij(vandaag, 40),
      begin: '10:00',
      eind: '11:00',
    })
    expect(plan.statusCode).toBe(303)
    const w2 = await web.als('wethouder')
    const pad = String(plan.headers.location)
    expect((await w2.get(pad)).body).toContain('Komen jullie?')
    expect((await w2.post(`${pad}/antwoord`, { komt: 'ja' })).statusCode).toBe(303)
    expect((await w2.post(`${pad}/notities`, { tekst: 'Zie MP-1001' })).statusCode).toBe(422)
    expect((await w2.get(`${pad}/agendabestand`)).headers['content-type']).toContain('text/calendar')
    const l = await web.als('leidinggevende')
    expect(
      (
        await l.post('/afspraken/escalatie', {
          naam: 'Overleg',
          wie: 'Regisseur',
          telefoon: '070 000 0001',
          mail: 'a@gm0479.example',
          stappen: 'Bel',
        })
      ).statusCode,
    ).toBe(303)
  })
})
