import { execFileSync } from 'node:child_process'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus } from '../../../test/support/casus.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import { readCaseKey } from '../../platform/crypto.ts'
import { newId } from '../../platform/ids.ts'
import type { UseCase } from '../../platform/usecase.ts'
import {
  bekijkCasus,
  legBesluitVast,
  maakAfspraak,
  voegOptieToe,
  voegStapToe,
  wijzigCasus,
  zetStap,
} from '../casus/index.ts'
import { beantwoordVraag, deel, stelDelenVoor } from '../deling/index.ts'
import { bewaarGegeven, zetKluisAan } from './usecases/bewaar-gegeven.ts'
import { legCorrectieVast } from './usecases/leg-correctie-vast.ts'
import { maakInzage } from './usecases/maak-inzage.ts'
import { leesKluis, openKluis } from './usecases/open-kluis.ts'
import {
  bekijkRechten,
  bevestigVernietigen,
  hefBewaarplichtOp,
  ruimKluisOp,
  stelVernietigenVoor,
  zetBewaarplicht,
} from './usecases/vernietig-casus.ts'

let w: Wereld
let web: Web
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
})
afterAll(async () => {
  await web.close()
  await w.drop()
})

const run = <R>(wie: PersoonCode, u: UseCase<R>, input: object) => w.door.run(w.als(wie), u, input)
const codeVan = (p: Promise<unknown>) => p.then(() => 'gelukt').catch((e: { code?: string }) => e.code)
const merk = 'Zilverdistelmarkering'
/** The words in the order of the document. */
const pdfTekst = (inhoud: Uint8Array | string): string =>
  execFileSync('pdftotext', ['-raw', '-', '-'], { input: inhoud, encoding: 'utf8' }).replaceAll(/\s+/g, ' ')

/** A case with the marker in every kind of free text there is, shared and with a vault. */
async function gemerkt(): Promise<string> {
  await run('raadslieden-coordinator', zetKluisAan, { aan: true })
  const casusId = await maakCasus(w, { situatie: `${merk} situatie.` })
  await run('raadsvrouw', wijzigCasus, {
    casusId,
    titel: `${merk} titel`,
    wens: merk,
    gevraagd: merk,
    kritiekeDagWat: merk,
  })
  await run('raadsvrouw', voegStapToe, { casusId, wat: merk, resultaat: merk, metWie: merk })
  const { id: optieId } = await run('raadsvrouw', voegOptieToe, { casusId, omschrijving: merk })
  await run('raadsvrouw', maakAfspraak, {
    casusId,
    optieId,
    organisatieId: w.org('duo'),
    wat: merk,
    status: 'advies',
    termijn: '2099-01-01',
  })
  await run('raadsvrouw', legBesluitVast, {
    casusId,
    organisatieId: w.org('duo'),
    soort: merk,
    datum: '2026-01-01',
    gevolg: merk,
  })
  await run('raadsvrouw', bewaarGegeven, { casusId, soort: 'naam', waarde: merk, noodzaak: merk })
  const { id } = await run('raadsvrouw', stelDelenVoor, {
    casusId,
    ontvangerOrganisatieId: w.org('duo'),
    categorieen: ['vraag'],
    doel: `${merk} beslissen`,
    tot: '2099-01-01',
  })
  await run('raadsvrouw', beantwoordVraag, { delingId: id, veld: 'kanPseudoniem', keuze: 'ja' })
  await run('raadsvrouw', deel, { delingId: id, noodzaak: merk, inwonerGeinformeerd: true, nietHerkenbaar: true })
  return casusId
}
const sluit = (casusId: string) => run('raadsvrouw', zetStap, { casusId, actie: 'trekIn', reden: merk })

/** Every text of every table, as pg_dump would write it. */
async function dump(): Promise<string> {
  const tabellen = await sql<{
    naam: string
  }>`select relname as naam from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(
    w.db.owner,
  )
  const delen: string[] = []
  for (const { naam } of tabellen.rows) {
    const rijen = await sql<{ rij: string }>`select t::text as rij from ${sql.table(naam)} t`.execute(w.db.owner)
    delen.push(...rijen.rows.map((x) => `${naam} ${x.rij}`))
  }
  return delen.join('\n')
}
const tel = async () => ({
  casussen: await w.db.owner
    .selectFrom('casussen')
    .select(['id', 'status', 'trede', 'uitkomst'])
    .orderBy('id')
    .execute(),
  overgangen: (await w.db.owner.selectFrom('casusOvergangen').select('id').execute()).length,
  uitkomsten: (await w.db.owner.selectFrom('uitkomsten').select('uitkomst').execute()).length,
  gedeeld: (await w.db.owner.selectFrom('journaal').select('id').where('feit', '=', 'GegevensGedeeld').execute())
    .length,
})

describe('the end of a case', () => {
  it('INV-50 INF-16 two people destroy it: no marker is left in any table, the key is gone, counts are the same', async () => {
    const casusId = await gemerkt()
    expect(await dump()).toContain(merk)
    expect(await codeVan(run('raadsvrouw', stelVernietigenVoor, { casusId, grond: 'verzoek_inwoner' }))).toBe(
      'kluis.casus-loopt',
    )
    await sluit(casusId)
    const voor = await tel()
    const { id } = await run('raadsvrouw', stelVernietigenVoor, { casusId, grond: 'verzoek_inwoner' })
    const ja = { casusId, vernietigingId: id, begrepen: true }
    expect(await codeVan(run('raadsvrouw', bevestigVernietigen, ja))).toBe('geen-recht')
    expect(await codeVan(run('leidinggevende', bevestigVernietigen, ja))).toBe('niet-gevonden')
    const { verwijderd } = await run('raadslieden-coordinator', bevestigVernietigen, ja)
    expect(verwijderd).toBeGreaterThan(5)
    const na = await dump()
    expect(na.split('\n').filter((r) => r.includes(merk))).toEqual([])
    expect(readCaseKey('/tmp', Buffer.alloc(32, 7), casusId)).toBeNull()
    expect(await tel()).toEqual(voor)
    expect((await run('raadsvrouw', bekijkCasus, { casusId })).titel).toBe('Vernietigde casus')
    const { id: inzageId } = await run('raadsvrouw', openKluis, { casusId, doel: 'kijken of het weg is' })
    expect((await run('raadsvrouw', leesKluis, { casusId, inzageId })).gegevens).toEqual([])
    expect((await run('raadsvrouw', bekijkRechten, { casusId })).vernietigdOp).not.toBeNull()
  })

  it('a duty to keep stops it; the proposer never confirms, in the rule and in the database', async () => {
    const casusId = await maakCasus(w)
    await sluit(casusId)
    const { id: bewaarplichtId } = await run('raadsvrouw', zetBewaarplicht, { casusId, reden: 'Er loopt een beroep.' })
    const { id } = await run('raadslieden-coordinator', stelVernietigenVoor, { casusId, grond: 'bewaartermijn' })
    const ja = { casusId, vernietigingId: id, begrepen: true }
    expect(await codeVan(run('raadslieden-coordinator', bevestigVernietigen, ja))).toBe('kluis.eigen-voorstel')
    expect(await codeVan(run('raadsvrouw', hefBewaarplichtOp, { casusId, bewaarplichtId }))).toBe('geen-recht')
    const alsDatabase = w.door.bezoek(w.als('raadslieden-coordinator'), async (b) => {
      await sql`select casus_vernietig(${casusId}, ${id})`.execute(b.tx)
    })
    await expect(alsDatabase).rejects.toThrow('voorstel van een ander')
    expect((await run('raadsvrouw', bekijkRechten, { casusId })).magNu).toBe(false)
    await run('raadslieden-coordinator', hefBewaarplichtOp, { casusId, bewaarplichtId })
    expect((await run('raadsvrouw', bekijkRechten, { casusId })).magNu).toBe(true)
  })

  it('INF-16 names and numbers go 90 days after closing, unless a duty keeps them', async () => {
    const [weg, blijft] = [await gemerkt(), await gemerkt()]
    for (const casusId of [weg, blijft]) await sluit(casusId)
    await run('raadsvrouw', zetBewaarplicht, { casusId: blijft, reden: 'Er loopt een beroep.' })
    expect(await w.door.run(w.systeem('termijnen'), ruimKluisOp, {})).toEqual({ aantal: 0 })
    w.klok.zet(new Date(Date.now() + 91 * 86_400_000))
    await w.door.run(w.systeem('termijnen'), ruimKluisOp, {})
    w.klok.zet(null)
    const over = await w.db.owner
      .selectFrom('kluisGegevens')
      .select('casusId')
      .where('casusId', 'in', [weg, blijft])
      .execute()
    expect(over.map((r) => r.casusId)).toEqual([blijft])
    expect(readCaseKey('/tmp', Buffer.alloc(32, 7), weg)).toBeNull()
  })
})

describe('rights of the resident', () => {
  it('AVG art. 15: an overview in plain Dutch: what is kept, with whom it was shared and why, and when it was looked at', async () => {
    const casusId = await gemerkt()
    await run('functionaris-duo', bekijkCasus, { casusId })
    const pdf = await run('raadsvrouw', maakInzage, { casusId })
    expect([pdf.type, Buffer.from(pdf.inhoud).subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-'])
    await run('raadsvrouw', openKluis, { casusId, doel: 'De regeling moet op naam.' })
    const weer = await run('raadsvrouw', maakInzage, { casusId })
    const tekst = pdfTekst(weer.inhoud)
    for (const deel of [
      'Met wie dit is gedeeld',
      'om uw situatie op te lossen',
      'Dienst Uitvoering Onderwijs',
      'Bekijk een casus',
      'De regeling moet op naam.',
      'Versleuteld bewaard: naam.',
    ])
      expect(tekst).toContain(deel)
    expect(await codeVan(run('functionaris-duo', maakInzage, { casusId }))).toBe('geen-recht')
    expect(await codeVan(run('buitenstaander', maakInzage, { casusId }))).toBe('niet-gevonden')
  })

  it('AVG art. 16 and 19: a correction reaches each receiver of that part and no other, and names who had it before', async () => {
    const casusId = await maakCasus(w)
    const geef = (org: 'duo' | 'cak' | 'svb', categorieen: ('vraag' | 'stappen')[], tot: Date | null = null) =>
      w.db.owner
        .insertInto('casusToegang')
        .values({
          id: newId(),
          casusId,
          organisatieId: w.org(org),
          rol: 'maatwerkfunctionaris',
          categorieen,
          bron: 'deling',
          van: new Date(0),
          tot,
        })
        .execute()
    await geef('duo', ['vraag'])
    await geef('cak', ['stappen'])
    await geef('svb', ['vraag'], new Date(Date.now() - 60_000))
    const b = await web.als('raadsvrouw')
    const pad = `/casussen/${casusId}/rechten`
    expect(
      (await b.post(`${pad}/correctie`, { categorie: 'vraag', wat: '', _formulier: 'correctie' })).statusCode,
    ).toBe(422)
    const r = await run('raadsvrouw', legCorrectieVast, { casusId, categorie: 'vraag', wat: 'De schuld is lager.' })
    expect(r.eerder).toEqual(['Sociale Verzekeringsbank'])
    const berichten = await w.db.owner
      .selectFrom('berichten')
      .select('persoonId')
      .where('soort', '=', 'correctie')
      .where('pad', '=', `/casussen/${casusId}`)
      .execute()
    const wie = berichten.map((x) => x.persoonId)
    expect([wie.includes(w.persoon('functionaris-duo')), r.ontvangers]).toEqual([true, wie.length])
    for (const niet of ['functionaris-cak', 'functionaris-svb', 'raadsvrouw', 'bestuurder-duo'] as const)
      expect(wie).not.toContain(w.persoon(niet))
    expect((await (await web.als('functionaris-duo')).get(`/casussen/${casusId}`)).body).toContain(
      'De schuld is lager.',
    )
    expect((await (await web.als('functionaris-cak')).get(`/casussen/${casusId}`)).body).not.toContain(
      'De schuld is lager.',
    )
    const pagina = (await b.get(pad)).body
    expect([await htmlProblems(pagina), pagina.includes('Laat het zelf weten aan: Sociale Verzekeringsbank')]).toEqual([
      [],
      true,
    ])
    expect(await codeVan(run('functionaris-duo', legCorrectieVast, { casusId, categorie: 'vraag', wat: 'x' }))).toBe(
      'geen-recht',
    )
  })

  it('the page is valid for both people, before and after', async () => {
    const casusId = await maakCasus(w)
    const [b, leiding] = [await web.als('raadsvrouw'), await web.als('raadslieden-coordinator')]
    const pad = `/casussen/${casusId}/rechten`
    const nette = async (x: typeof b) => {
      const r = await x.get(pad)
      expect([r.statusCode, await htmlProblems(r.body)]).toEqual([200, []])
      return r.body
    }
    await nette(b)
    await sluit(casusId)
    expect((await b.post(`${pad}/vernietiging`, { grond: 'verzoek_inwoner' })).statusCode).toBe(303)
    expect(await nette(b)).not.toContain('Vernietig deze casus')
    const pagina = await nette(leiding)
    const actie = /action="([^"]+bevestiging)"/.exec(pagina)?.[1] ?? ''
    expect((await leiding.post(actie, {})).statusCode).toBe(422)
    expect((await leiding.post(actie, { begrepen: 'ja' })).statusCode).toBe(303)
    expect(await nette(leiding)).toContain('Deze casus is vernietigd op')
  })
})
