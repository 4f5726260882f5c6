import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus } from '../../../test/support/casus.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { maakWeb } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import type { Refusal } from '../../platform/errors.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { bekijkSignaal, bekijkSignalen } from './usecases/bekijk-signalen.ts'
import { meldGeenRuimte } from './usecases/meld-geen-ruimte.ts'
import { meldSignaal } from './usecases/meld-signaal.ts'
import { zetSignaalStap } from './usecases/zet-signaal-stap.ts'

let w: Wereld
const run = <R>(wie: PersoonCode, u: UseCase<R>, i: object): Promise<R> => w.door.run(w.als(wie), u, i)
const nee = (p: Promise<unknown>): Promise<Refusal> =>
  p.then(
    () => Promise.reject(new Error('lukte')),
    (e: Refusal) => e,
  )

beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.drop())

async function teruggelegd(): Promise<string> {
  const { id } = await run('raadsvrouw', meldSignaal, {
    omschrijving: 'Het maandbedrag kan pas omlaag na een achterstand.',
  })
  await run('regievoerder', zetSignaalStap, { signaalId: id, actie: 'duid', gebied: 'wet_en_regelgeving' })
  await run('regievoerder', zetSignaalStap, {
    signaalId: id,
    actie: 'legTerug',
    geadresseerdeId: w.org('duo'),
    vraag: 'Kan het eerder?',
  })
  return id
}

describe('systeemleren', () => {
  it('SL-05 takes a signal without a case', async () => {
    const { id } = await run('functionaris-cak', meldSignaal, { omschrijving: 'Brieven zijn niet te volgen.' })
    expect((await run('functionaris-cak', bekijkSignaal, { signaalId: id })).status).toBe('gesignaleerd')
  })

  it('SL-03 SL-04 INV-35 only the addressed organisation answers; no outcome without why', async () => {
    const signaalId = await teruggelegd()
    expect(
      (await nee(run('functionaris-uwv', zetSignaalStap, { signaalId, actie: 'ontvangReactie', reactie: 'x' }))).kind,
    ).toBe('not-found')
    await run('functionaris-duo', zetSignaalStap, {
      signaalId,
      actie: 'ontvangReactie',
      reactie: 'Er komt een voorstel.',
    })
    const e = await nee(
      run('regievoerder', zetSignaalStap, {
        signaalId,
        actie: 'stelUitkomstVast',
        uitkomst: 'overgenomen',
        gevolgtype: 'wetgeving',
      }),
    )
    expect(e.extra.ontbreekt?.map((o) => o.code)).toEqual(['systeemleren.geen-waarom', 'systeemleren.geen-verwijzing'])
    await run('regievoerder', zetSignaalStap, {
      signaalId,
      actie: 'stelUitkomstVast',
      uitkomst: 'overgenomen',
      gevolgtype: 'wetgeving',
      waarom: 'De regel werkte averechts.',
      verwijzing: 'Kamerstuk 36 283 nr. 2',
    })
    await expect(
      w.db.owner
        .updateTable('signalen')
        .set({ status: 'gesloten', waarom: null })
        .where('id', '=', signaalId)
        .execute(),
    ).rejects.toThrow(/signaal_uitkomst_en_waarom/)
  })

  it('INV-36 the addressee does not check itself', async () => {
    const signaalId = await teruggelegd()
    await expect(
      w.db.owner
        .updateTable('signalen')
        .set({ nagaanDoorOrganisatieId: w.org('duo') })
        .where('id', '=', signaalId)
        .execute(),
    ).rejects.toThrow(/signaal_ander_gaat_na/)
  })

  it('SL-14 shows neither the case nor who reported it, and only to whom it concerns', async () => {
    const signaalId = await teruggelegd()
    const s = await run('functionaris-duo', bekijkSignaal, { signaalId })
    expect(JSON.stringify(s)).not.toContain(w.persoon('raadsvrouw'))
    expect(Object.keys(s)).not.toContain('casusId')
    expect((await run('buitenstaander', bekijkSignalen, {})).items).toEqual([])
  })

  const geen = { omschrijving: 'Ik zocht ruimte voor een lager maandbedrag.', oorzaakInOrganisatie: 'Niemand nam op.' }
  const vier = {
    bestaandeInstrumenten: 'Een betalingsregeling na een achterstand.',
    waaromOnvoldoende: 'Dan is de achterstand er al.',
    werktVoorstel: 'Ja: dan kan het bedrag vooraf omlaag.',
    zonderWet: 'Een ander beleid van de uitvoerder.',
  }

  it('AFW-15 SL-20 no room found is a signal, and asks first why nobody listened', async () => {
    const casusId = await maakCasus(w)
    const zonder = nee(run('raadsvrouw', meldGeenRuimte, { omschrijving: geen.omschrijving, casusId }))
    expect((await zonder).extra.invalidParams?.map((p) => p.name)).toEqual(['oorzaakInOrganisatie'])
    const { id } = await run('raadsvrouw', meldGeenRuimte, { ...geen, casusId })
    const s = await run('raadsvrouw', bekijkSignaal, { signaalId: id })
    expect(s).toMatchObject({ gebied: 'wet_en_regelgeving', bron: 'casus', vraagtOmWet: false, status: 'gesignaleerd' })
    expect(JSON.stringify(s)).not.toContain(casusId)
    await expect(run('buitenstaander', meldGeenRuimte, { ...geen, casusId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('SL-19 who asks for another law answers the four questions first, all named at once', async () => {
    const om = { ...geen, vraagtOmWet: true, bestaandeInstrumenten: vier.bestaandeInstrumenten }
    const e = await nee(run('raadsvrouw', meldGeenRuimte, om))
    expect(e.extra.ontbreekt?.map((o) => [o.code, o.link])).toEqual([
      ['systeemleren.wetsvraag-waarom-onvoldoende', '#v-waaromOnvoldoende'],
      ['systeemleren.wetsvraag-werkt-voorstel', '#v-werktVoorstel'],
      ['systeemleren.wetsvraag-zonder-wet', '#v-zonderWet'],
    ])
    const { id } = await run('raadsvrouw', meldGeenRuimte, { ...om, ...vier })
    expect(await run('raadsvrouw', bekijkSignaal, { signaalId: id })).toMatchObject({ vraagtOmWet: true, ...vier })
    await run('regievoerder', zetSignaalStap, { signaalId: id, actie: 'duid' })
  })

  it('AFW-15 through the form, from a search that found nothing; what misses leads to its field', async () => {
    const web = await maakWeb(w)
    const b = await web.als('raadsvrouw')
    expect((await b.get('/ruimte?q=toverlamp')).body).toContain('href="/leren/geen-ruimte?q=toverlamp"')
    const page = await b.get('/leren/geen-ruimte?q=toverlamp')
    expect(await htmlProblems(page.body)).toEqual([])
    expect(page.body).toContain('Ik zocht: toverlamp.')
    const fout = await b.post('/leren/geen-ruimte', { ...geen, vraagtOmWet: 'ja' })
    expect([
      fout.statusCode,
      fout.body.includes('href="#v-zonderWet"'),
      fout.body.includes('id="v-zonderWet"'),
    ]).toEqual([409, true, true])
    const goed = await b.post('/leren/geen-ruimte', { ...geen, vraagtOmWet: 'ja', ...vier })
    expect(goed.statusCode).toBe(303)
    const signaal = await b.get(String(goed.headers.location))
    expect(await htmlProblems(signaal.body)).toEqual([])
    expect(signaal.body).toContain(vier.zonderWet)
    await web.close()
  })
})
