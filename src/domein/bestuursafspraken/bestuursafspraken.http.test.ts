import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { dagenErbij, datumVan } from '../../platform/time.ts'
import { afspraakOvergangen } from './bestuursafspraken.rules.ts'
import { afspraakActies, afspraakStatussen } from './bestuursafspraken.schema.ts'
import { isAangesloten } from './bestuursafspraken.store.ts'
import { bekijkAfspraak } from './usecases/bekijk-afspraak.ts'
import { bekijkEigenAfspraken } from './usecases/bekijk-eigen-afspraken.ts'
import { bewaakAfspraken } from './usecases/bewaak-afspraken.ts'
import { listAfspraken } from './usecases/list-afspraken.ts'
import { startAfspraak } from './usecases/start-afspraak.ts'
import { tekenAfspraak } from './usecases/teken-afspraak.ts'
import { wijzigAfspraak } from './usecases/wijzig-afspraak.ts'
import { zegAfspraakOp } from './usecases/zeg-afspraak-op.ts'
import { zetAfspraakStap } from './usecases/zet-afspraak-stap.ts'

let w: Wereld
let web: Web
let api: Api
const vandaag = datumVan(new Date())
beforeAll(async () => {
  w = await maakWereld({ afspraken: false })
  web = await maakWeb(w)
  api = await maakApi(w)
})
afterAll(async () => {
  await web.close()
  await api.close()
  await w.drop()
})

const inhoud = {
  tijd: 'Een dag per week.',
  mandaat: 'Mag uitstel geven.',
  budget: 'Gewone middelen.',
  escalatieroute: 'Leidinggevende, directie.',
  bereikbaarheid: 'Werkdagen.',
  gegevensdeling: 'Wat de wet toestaat.',
  gezamenlijkeOpdracht: 'Doen wat nodig is.',
}
const relatie = () => w.als('relatiebeheerder')
const aangesloten = (org: Parameters<Wereld['org']>[0], op = vandaag): Promise<boolean> =>
  w.door.bezoek(relatie(), (b) => isAangesloten(b.tx, w.org(org), op))

async function concept(org: Parameters<Wereld['org']>[0]): Promise<string> {
  const a = await w.door.run(relatie(), startAfspraak, { organisatieId: w.org(org) })
  if (a.status !== 'concept') await w.door.run(relatie(), zetAfspraakStap, { afspraakId: a.id, actie: 'stelOp' })
  await w.door.run(relatie(), wijzigAfspraak, { afspraakId: a.id, ...inhoud, antwoordWerkdagen: 1 })
  return a.id
}

describe('from first contact to signature', () => {
  it('BA-01 BA-02 BA-12 a bestuurder of the organisation signs a complete agreement, nobody else does', async () => {
    const a = await w.door.run(relatie(), startAfspraak, { organisatieId: w.org('cak') })
    await w.door.run(relatie(), zetAfspraakStap, { afspraakId: a.id, actie: 'maakKennis' })
    await w.door.run(relatie(), zetAfspraakStap, { afspraakId: a.id, actie: 'stelOp' })
    const teken = { afspraakId: a.id, geldigTot: dagenErbij(vandaag, 730) }
    await expect(w.door.run(w.als('bestuurder-cak'), tekenAfspraak, teken)).rejects.toThrow('niet compleet')
    await w.door.run(relatie(), wijzigAfspraak, { afspraakId: a.id, ...inhoud })
    await expect(w.door.run(w.als('bestuurder-duo'), tekenAfspraak, teken)).rejects.toThrow('bestaat niet')
    await expect(
      w.door.run(relatie(), tekenAfspraak, { ...teken, ondertekenaarId: w.persoon('bestuurder-duo') }),
    ).rejects.toThrow('Alleen een bestuurder van CAK')
    await expect(
      w.door.run(relatie(), tekenAfspraak, { ...teken, ondertekenaarId: w.persoon('functionaris-cak') }),
    ).rejects.toThrow('Alleen een bestuurder van CAK')
    await expect(w.door.run(w.als('bestuurder-cak'), tekenAfspraak, { ...teken, geldigTot: vandaag })).rejects.toThrow(
      'begint',
    )
    expect(await aangesloten('cak')).toBe(false)
    const getekend = await w.door.run(w.als('bestuurder-cak'), tekenAfspraak, teken)
    expect(getekend).toMatchObject({ status: 'ondertekend', ondertekenaarId: w.persoon('bestuurder-cak') })
    expect(await aangesloten('cak')).toBe(true)
    await expect(w.door.run(relatie(), wijzigAfspraak, { afspraakId: a.id, ...inhoud })).rejects.toThrow('getekend')
  })

  it('BA-01 the database refuses a signatory who is no bestuurder there', async () => {
    const id = await concept('uwv')
    const zet = (ondertekenaarId: string) =>
      w.db.owner
        .updateTable('bestuursafspraken')
        .set({ ondertekenaarId, ondertekendOp: vandaag })
        .where('id', '=', id)
        .execute()
    await expect(zet(w.persoon('functionaris-uwv'))).rejects.toThrow('bestuurder van deze organisatie')
    await expect(zet(w.persoon('bestuurder-svb'))).rejects.toThrow('bestuurder van deze organisatie')
  })

  it('BA-07 each step exists only from the right stand', () => {
    const zetten = afspraakStatussen.flatMap((s) =>
      afspraakActies.filter((a) => a in afspraakOvergangen[s]).map((a) => `${s}:${a}`),
    )
    expect(zetten).toHaveLength(16)
    expect(Object.keys(afspraakOvergangen.verlopen)).toEqual([])
  })
})

describe('who is connected', () => {
  it('INV-27 a stichting is covered by the agreement of the municipality, from the day of signing', async () => {
    const id = await concept('GM0479')
    const ondertekendOp = dagenErbij(vandaag, -10)
    await w.door.run(w.als('wethouder'), tekenAfspraak, {
      afspraakId: id,
      ondertekendOp,
      geldigTot: dagenErbij(vandaag, 100),
    })
    expect(await aangesloten('GM0479')).toBe(true)
    expect(await aangesloten('demo-raadslieden')).toBe(true)
    expect(await aangesloten('demo-raadslieden', dagenErbij(vandaag, -11))).toBe(false)
    expect(await aangesloten('GM0141')).toBe(false)
  })

  it('BA-16 thirty days of grace after the end, then not connected any more; nothing is deleted', async () => {
    expect(await aangesloten('GM0479', dagenErbij(vandaag, 129))).toBe(true)
    expect(await aangesloten('GM0479', dagenErbij(vandaag, 130))).toBe(false)
    w.klok.zet(dagenErbij(vandaag, 10))
    await w.door.run(w.systeem('termijnen'), bewaakAfspraken, {})
    const stand = async () => (await w.door.run(w.als('wethouder'), bekijkEigenAfspraken, {})).items[0]?.status
    expect(await stand()).toBe('te_vernieuwen')
    w.klok.zet(dagenErbij(vandaag, 75))
    expect((await w.door.run(w.systeem('termijnen'), bewaakAfspraken, {})).gewaarschuwd).toBe(1)
    expect((await w.door.run(w.systeem('termijnen'), bewaakAfspraken, {})).gewaarschuwd).toBe(0)
    w.klok.zet(dagenErbij(vandaag, 130))
    await w.door.run(w.systeem('termijnen'), bewaakAfspraken, {})
    expect(await stand()).toBe('verlopen')
    w.klok.zet(null)
    const berichten = await w.db.owner
      .selectFrom('berichten')
      .select('soort')
      .where('persoonId', '=', w.persoon('relatiebeheerder'))
      .execute()
    expect(berichten.filter((b) => b.soort === 'afspraak-loopt-af').length).toBeGreaterThanOrEqual(3)
  })

  it('BA-16 a renewal follows the old one without a gap and keeps it', async () => {
    const id = await concept('duo')
    await w.door.run(w.als('bestuurder-duo'), tekenAfspraak, { afspraakId: id, geldigTot: dagenErbij(vandaag, 60) })
    const volgende = await w.door.run(relatie(), startAfspraak, { organisatieId: w.org('duo') })
    expect(volgende).toMatchObject({
      status: 'concept',
      vorigeId: id,
      mandaat: 'Mag uitstel geven.',
      antwoordWerkdagen: 1,
    })
    await w.door.run(w.als('bestuurder-duo'), tekenAfspraak, {
      afspraakId: volgende.id,
      geldigTot: dagenErbij(vandaag, 700),
    })
    expect((await w.door.run(relatie(), bekijkAfspraak, { afspraakId: id })).status).toBe('verlopen')
    expect(await aangesloten('duo')).toBe(true)
    await w.door.run(w.als('bestuurder-duo'), zegAfspraakOp, { afspraakId: volgende.id, reden: 'Reorganisatie.' })
    expect(await aangesloten('duo')).toBe(false)
  })
})

describe('who reads what', () => {
  it('BA-05 a professional reads the own agreement and no other; PMM reads all', async () => {
    const eigen = await w.door.run(w.als('raadsvrouw'), bekijkEigenAfspraken, {})
    expect(eigen.items.map((a) => a.organisatieNaam)).toEqual(['Zaanstad'])
    const alle = await w.door.run(w.als('regievoerder'), listAfspraken, {})
    expect(alle.items.length).toBeGreaterThanOrEqual(4)
    const cak = alle.items.find((a) => a.organisatieNaam === 'CAK')
    expect((await api.vraag('raadsvrouw', 'GET', `/bestuursafspraken/${cak?.id}`)).statusCode).toBe(404)
    expect((await api.vraag('raadsvrouw', 'GET', '/bestuursafspraken')).statusCode).toBe(403)
    expect((await api.vraag('functionaris-cak', 'GET', `/bestuursafspraken/${cak?.id}`)).json().tijd).toBe(
      'Een dag per week.',
    )
  })

  it('INV-45 without agreement the page says that the Loket is open all the same', async () => {
    const page = await (await web.als('niet-aangesloten')).get('/afspraken')
    expect(page.body).toContain('geen afspraak die nu geldt')
    expect(page.body).toContain('kan altijd')
  })

  it('the relatiebeheerder works from the pages', async () => {
    const b = await web.als('relatiebeheerder')
    expect((await b.get('/afspraken/nieuw?q=svb')).body).toContain('Sociale Verzekeringsbank')
    const nieuw = await b.post('/afspraken/nieuw', { organisatieId: w.org('svb') })
    const href = String(nieuw.headers.location)
    expect((await b.post(`${href}/stap`, { actie: 'stelOp' })).statusCode).toBe(303)
    const onvolledig = await b.post(`${href}/ondertekening`, {
      _formulier: 'teken-formulier',
      ondertekenaarId: w.persoon('bestuurder-svb'),
      geldigTot: dagenErbij(vandaag, 300),
    })
    expect(onvolledig.statusCode).toBe(409)
    expect(onvolledig.body).toContain('Vul in hoeveel tijd')
    expect((await b.post(`${href}/inhoud`, inhoud)).statusCode).toBe(303)
    expect(
      (
        await b.post(`${href}/ondertekening`, {
          ondertekenaarId: w.persoon('bestuurder-svb'),
          geldigTot: dagenErbij(vandaag, 300),
        })
      ).statusCode,
    ).toBe(303)
    expect((await b.get(href)).body).toContain('Ondertekend')
    expect((await b.get('/afspraken')).body).toContain('Sociale Verzekeringsbank')
  })
})
