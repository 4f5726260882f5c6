import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruimteTitels } from '../../../seed/data/ruimte-titels.ts'
import { leesAfwijkingsruimte } from '../../../seed/data/schema.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { richtRuimteIn } from './index.ts'
import type { Bepaling } from './ruimte.schema.ts'
import { behandelMelding } from './usecases/behandel-melding.ts'
import { bekijkBepaling } from './usecases/bekijk-bepaling.ts'
import { bekijkMeldingen } from './usecases/bekijk-meldingen.ts'
import { bevestigBepaling } from './usecases/bevestig-bepaling.ts'
import { controleerBepaling } from './usecases/controleer-bepaling.ts'
import { meldTwijfel } from './usecases/meld-twijfel.ts'
import { stelBepalingVoor } from './usecases/stel-bepaling-voor.ts'
import { stuurBepalingTerug } from './usecases/stuur-bepaling-terug.ts'
import { verklaarBepalingVerouderd } from './usecases/verklaar-bepaling-verouderd.ts'
import { wijzigBepaling } from './usecases/wijzig-bepaling.ts'

let w: Wereld
const data = leesAfwijkingsruimte()
const laad = () => w.door.run(w.systeem('inrichting'), richtRuimteIn, { regels: data, titels: ruimteTitels })
beforeAll(async () => {
  w = await maakWereld()
  await laad()
})
afterAll(() => w.drop())

const doe = <R>(wie: PersoonCode, uc: UseCase<R>, input: unknown): Promise<R> => w.door.run(w.als(wie), uc, input)
const inhoud = {
  titel: 'Betaalafspraak aan de balie',
  wet: 'Uitvoeringsbeleid (beleidsregel of werkafspraak)',
  artikel: '4',
  soortRegel: 'beleidsregel',
  soort: 'uitstel_of_regeling',
  bevoegdheid: 'beleidsvrijheid',
  organisaties: ['DUO'],
  beslist: 'DUO',
  domeinen: ['schulden'],
  samenvatting: 'Aan de balie kan een medewerker de eerste maand uitstel geven.',
  voorwaarden: 'Alleen voor de eerste maand.',
  trefwoorden: ['balie', 'eerste maand'],
  fraude: 'nvt',
  rechtsstatus: 'geldend',
  zekerheid: 'gecheckt',
  bron: 'werkinstructie 2026',
  bronDatum: '2026-01-15',
}

describe('AFW-01 INV-42 the shipped catalogue', () => {
  it('holds all 253, each with three marks, as a proposal', async () => {
    const rijen = await w.db.owner
      .selectFrom('ruimteVersies')
      .select(['rechtsstatus', 'zekerheid', 'beoordeling'])
      .execute()
    expect(rijen).toHaveLength(253)
    expect(new Set(rijen.map((r) => r.beoordeling))).toEqual(new Set(['voorstel']))
    expect(rijen.filter((r) => r.rechtsstatus !== 'geldend')).toHaveLength(
      data.filter((b) => b.status !== 'geldend').length,
    )
  })
  it('AFW-02 AFW-03 AFW-04 AFW-11 AFW-13 AFW-16 sorts rule, power and situation, and knows the examples of the sources', async () => {
    const per = async (sleutel: string) => doe('raadsvrouw', bekijkBepaling, { sleutel })
    expect(await per('awb-4-84-inherente-afwijking')).toMatchObject({
      soortRegel: 'wet',
      bevoegdheid: 'afwijkingsgrond',
    })
    expect(await per('pw-58-2-kan-terugvorderen')).toMatchObject({ bevoegdheid: 'beleidsvrijheid' })
    expect(await per('pw-58-7-afzien-na-aflossen')).toMatchObject({ bevoegdheid: 'afwijkingsgrond' })
    expect(await per('pw-58-8-dringende-redenen')).toMatchObject({ bevoegdheid: 'hardheidsclausule' })
    expect(await per('awb-5-46-boete-matigen')).toMatchObject({ situaties: expect.arrayContaining(['boete_dwangsom']) })
    expect(await per('li-79-8-persoonlijke-regeling')).toMatchObject({ soortRegel: 'beleidsregel' })
    for (const org of ['UWV', 'SVB', 'DUO', 'CAK', 'CJIB']) expect(data.some((b) => b.orgs.includes(org))).toBe(true)
  })
  it('a second load changes nothing', async () => {
    expect(await laad()).toEqual({ nieuw: 0, bijgewerkt: 0, gelaten: 253 })
  })
})

describe('AFW-17 proposal, check and confirmation by three people', () => {
  let b: Bepaling
  it('a functionaris proposes, and it can be found at once, as a proposal', async () => {
    b = await doe('functionaris-duo', stelBepalingVoor, { sleutel: 'duo-balie-afspraak', inhoud })
    expect([b.beoordeling, b.nr, b.vastgelegdDoorOrganisatie]).toEqual(['voorstel', 1, 'Dienst Uitvoering Onderwijs'])
    await expect(
      doe('functionaris-duo', stelBepalingVoor, { sleutel: 'duo-balie-afspraak', inhoud }),
    ).rejects.toMatchObject({ code: 'ruimte.sleutel-bestaat' })
  })
  it('only a jurist checks, another jurist confirms', async () => {
    await expect(doe('raadsvrouw', controleerBepaling, { sleutel: b.sleutel })).rejects.toMatchObject({
      code: 'geen-recht',
    })
    await expect(doe('jurist', bevestigBepaling, { sleutel: b.sleutel })).rejects.toMatchObject({
      code: 'ruimte.stap-bestaat-niet',
    })
    expect((await doe('jurist', controleerBepaling, { sleutel: b.sleutel })).beoordeling).toBe(
      'juridisch_gecontroleerd',
    )
    await expect(doe('jurist', bevestigBepaling, { sleutel: b.sleutel })).rejects.toMatchObject({
      code: 'ruimte.zelf-gecontroleerd',
    })
    const klaar = await doe('jurist-2', bevestigBepaling, { sleutel: b.sleutel })
    expect([klaar.beoordeling, klaar.nr]).toEqual(['bevestigd', 3])
  })
  it('the database keeps the three people apart too', async () => {
    const zet = w.db.owner
      .updateTable('ruimteBepalingen')
      .set({ bevestigdDoor: w.persoon('jurist') })
      .where('sleutel', '=', b.sleutel)
      .execute()
    await expect(zet).rejects.toMatchObject({ constraint: 'ruimte_bevestigd' })
  })
  it('a better text is a proposal again, and the old version stays as it was (must show 5)', async () => {
    const nieuw = await doe('raadsvrouw', wijzigBepaling, {
      sleutel: b.sleutel,
      inhoud: { ...inhoud, samenvatting: 'Aan de balie kan een medewerker twee maanden uitstel geven.' },
      wijziging: 'twee maanden in plaats van een',
    })
    expect([nieuw.beoordeling, nieuw.nr]).toEqual(['voorstel', 4])
    const { toen, versies } = await doe('raadsvrouw', bekijkBepaling, { sleutel: b.sleutel, nr: 3 })
    expect([toen?.beoordeling, toen?.samenvatting]).toEqual(['bevestigd', inhoud.samenvatting])
    expect(versies.map((v) => v.nr)).toEqual([4, 3, 2, 1])
    await expect(
      w.db.owner.updateTable('ruimteVersies').set({ titel: 'x' }).where('nr', '=', 3).execute(),
    ).rejects.toThrow(/alleen toevoegen/)
  })
  it('a jurist sends back, or says it is outdated, with a reason', async () => {
    await doe('jurist', controleerBepaling, { sleutel: b.sleutel })
    const terug = await doe('jurist-2', stuurBepalingTerug, { sleutel: b.sleutel, waarom: 'De bron zegt iets anders.' })
    expect(terug.beoordeling).toBe('voorstel')
    const oud = await doe('jurist', verklaarBepalingVerouderd, {
      sleutel: b.sleutel,
      waarom: 'De instructie is vervallen.',
    })
    expect([oud.beoordeling, oud.wijziging]).toEqual(['verouderd', 'verouderd: De instructie is vervallen.'])
  })
})

describe('AFW-17 klopt dit nog?', () => {
  it('anybody asks, the jurist sees it and answers', async () => {
    const sleutel = 'wsf-11-5-hardheidsclausule'
    const { id } = await doe('casusregisseur', meldTwijfel, { sleutel, toelichting: 'Dit stond anders in de brief.' })
    await expect(doe('casusregisseur', bekijkMeldingen, {})).rejects.toMatchObject({ code: 'geen-recht' })
    const { meldingen } = await doe('jurist', bekijkMeldingen, {})
    expect(meldingen).toMatchObject([{ id, sleutel, toelichting: 'Dit stond anders in de brief.' }])
    await doe('jurist', behandelMelding, { meldingId: id, uitkomst: 'klopt' })
    expect((await doe('jurist', bekijkMeldingen, {})).meldingen).toEqual([])
    await expect(doe('jurist', behandelMelding, { meldingId: id, uitkomst: 'klopt' })).rejects.toMatchObject({
      code: 'niet-gevonden',
    })
  })
})
