import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus, maakVraag } from '../../../test/support/casus.ts'
import { aanmelding, bespreekNa, maakAanmelding, maakAfgerond, maakLmmCasus } from '../../../test/support/loket.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { bekijkCasus, geefBal, zetStap } from '../casus/index.ts'
import { bekijkLoket, keuzeIndieners } from './usecases/bekijk-loket.ts'
import { bekijkIndienen, bekijkLoketCasus } from './usecases/bekijk-loket-casus.ts'
import { bevestigOntvangst } from './usecases/bevestig-ontvangst.ts'
import { dienIn } from './usecases/dien-in.ts'
import { draagWerkOver } from './usecases/draag-werk-over.ts'
import { geefErvaring } from './usecases/geef-ervaring.ts'
import { legNabesprekingVast } from './usecases/leg-nabespreking-vast.ts'
import { legTerug } from './usecases/leg-terug.ts'
import { neemTelefonischOp } from './usecases/neem-telefonisch-op.ts'
import { wijsRegievoerderToe } from './usecases/wijs-regievoerder-toe.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.drop())

const run = <R>(wie: PersoonCode, u: UseCase<R>, input: object) => w.door.run(w.als(wie), u, input)
type Nee = { code?: string; extra?: { ontbreekt?: { code: string }[] } }
const nee = (p: Promise<unknown>): Promise<Nee> => p.then(() => ({ code: 'gelukt' })).catch((e: Nee) => e)
const codeVan = async (p: Promise<unknown>) => (await nee(p)).code
const status = async (casusId: string, wie: PersoonCode = 'raadsvrouw') =>
  (await run(wie, bekijkCasus, { casusId })).status

describe('submitting to the LMM', () => {
  it('GEN-10 LMM-07 asks only what the case does not hold yet, at most five fields', async () => {
    const casusId = await maakCasus(w)
    const { nodig, situatie } = await run('raadsvrouw', bekijkIndienen, { casusId })
    expect(nodig).toEqual(['redenGeenContact', 'waaromNietLokaal', 'lokaalAllesGedaan'])
    expect(situatie).toContain('studieschuld')
    const kaal = await run('niet-aangesloten', bekijkIndienen, {
      casusId: await maakVraag(w, { door: 'niet-aangesloten' }),
    })
    expect(kaal.nodig.length).toBeLessThanOrEqual(5)
  })

  it('LMM-04 LMM-05 INV-2 names everything that is missing at once and takes nothing half', async () => {
    const casusId = await maakCasus(w)
    const fout = await nee(run('raadsvrouw', dienIn, { casusId }))
    expect(fout.extra?.ontbreekt?.map((o) => o.code)).toEqual([
      'casus.geen-reden-register-overgeslagen',
      'casus.lokaal-niet-alles-gedaan',
      'casus.intake-waarom-niet-lokaal',
    ])
    expect(await status(casusId)).toBe('eigen_organisatie')
  })

  it('LMM-08 keeps the receipt with its moment, confirms it at once and tells the coordinators', async () => {
    const casusId = await maakCasus(w)
    const a = await run('raadsvrouw', dienIn, { casusId, ...aanmelding })
    expect(a).toMatchObject({ kanaal: 'platform', indiener: 'sociaal_raadslieden', afloop: null })
    expect(a.bevestigdOp).toBe(a.ontvangenOp)
    const berichten = await w.db.owner
      .selectFrom('berichten')
      .select(['soort', 'pad'])
      .where('persoonId', '=', w.persoon('coordinator'))
      .execute()
    expect(berichten).toContainEqual({ soort: 'casus-aangemeld', pad: '/loket' })
  })

  it('LMM-02 BA-04 INV-28 INV-45 a professional without agreement, certificate or payment submits', async () => {
    const casusId = await maakCasus(w, { door: 'niet-aangesloten' })
    await run('niet-aangesloten', dienIn, { casusId, ...aanmelding })
    expect(await status(casusId, 'niet-aangesloten')).toBe('lmm_aangemeld')
  })

  it('a draft climbs by its own rules, no rung skipped', async () => {
    const casusId = await maakVraag(w)
    await run('raadsvrouw', dienIn, { casusId, eersteStap: 'Begroting gemaakt.', ...aanmelding })
    const c = await run('raadsvrouw', bekijkCasus, { casusId })
    expect(c.overgangen.map((o) => o.naar)).toEqual(['concept', 'eigen_organisatie', 'lmm_aangemeld'])
  })

  it('INV-31 before the submission nobody of the LMM sees the case, after it only the coordinator', async () => {
    const casusId = await maakCasus(w)
    expect(await codeVan(run('coordinator', bekijkCasus, { casusId }))).toBe('niet-gevonden')
    await run('raadsvrouw', dienIn, { casusId, ...aanmelding })
    expect(await status(casusId, 'coordinator')).toBe('lmm_aangemeld')
    expect(await codeVan(run('regievoerder', bekijkCasus, { casusId }))).toBe('niet-gevonden')
    const { categorieen } = await run('coordinator', bekijkCasus, { casusId })
    expect(categorieen).not.toContain('identiteit')
  })

  it('LMM-03 a colleague who does not work on the case, and somebody else, cannot submit it', async () => {
    const casusId = await maakCasus(w)
    expect(await codeVan(run('raadsman', dienIn, { casusId, ...aanmelding }))).toBe('niet-gevonden')
    expect(await codeVan(run('regievoerder', dienIn, { casusId, ...aanmelding }))).toBe('niet-gevonden')
  })
})

describe('by phone or letter', () => {
  const gesprek = {
    naam: 'Nora de Beller',
    email: 'nora@almelo.example',
    situatie: 'Gezin zit vast tussen toeslagen en de gemeente. De huur loopt op.',
    levensdomeinen: ['financien', 'huisvesting'],
    gevraagd: 'Een rekening die klopt.',
    eersteStap: 'Zelf met de Belastingdienst gebeld.',
    waaromNietLokaal: 'De gemeente gaat er niet over.',
    redenGeenContact: 'Wij staan niet in het register.',
    lokaalAllesGedaan: true,
  }
  it('LMM-06 one screen takes the case in, and the caller owns it', async () => {
    const r = await run('regievoerder', neemTelefonischOp, {
      ...gesprek,
      organisatieId: w.org('GM0141'),
      organisatieIds: [w.org('svb')],
    })
    expect(r).toMatchObject({ status: 'lmm_aangemeld', nogNodig: [] })
    const c = await run('coordinator', bekijkCasus, { casusId: r.casusId })
    expect(c.casusregisseur?.naam).toBe('Nora de Beller')
    expect(c.organisatie.id).toBe(w.org('GM0141'))
    const nog = await run('regievoerder', neemTelefonischOp, {
      ...gesprek,
      organisatieId: w.org('GM0141'),
      organisatieIds: [w.org('svb')],
    })
    const c2 = await run('coordinator', bekijkCasus, { casusId: nog.casusId })
    expect(c2.casusregisseur?.id).toBe(c.casusregisseur?.id)
  })

  it('LMM-06 incomplete is work to do, never a refusal', async () => {
    const { organisatieId, situatie, naam, email } = { ...gesprek, organisatieId: w.org('GM0141') }
    const r = await run('regievoerder', neemTelefonischOp, { organisatieId, situatie, naam, email })
    expect(r.status).toBe('concept')
    expect(r.nogNodig).toContain('gevraagd')
    expect(await codeVan(run('regievoerder', dienIn, { casusId: r.casusId, ...aanmelding }))).toBe(
      'casus.stap-kan-nog-niet',
    )
  })

  it('LMM-08 what came by letter counts from its day and is confirmed by hand before anyone takes it up', async () => {
    const { casusId } = await run('regievoerder', neemTelefonischOp, {
      ...gesprek,
      organisatieId: w.org('GM0141'),
      organisatieIds: [w.org('svb')],
      kanaal: 'post',
      ontvangenOp: '2026-01-05',
    })
    const [a] = (await run('coordinator', bekijkLoketCasus, { casusId })).aanmeldingen
    expect(a).toMatchObject({ kanaal: 'post', bevestigdOp: null, contactVoor: '2026-01-07' })
    const toe = () => run('coordinator', wijsRegievoerderToe, { casusId, regievoerderId: w.persoon('regievoerder') })
    expect((await nee(toe())).extra?.ontbreekt?.map((o) => o.code)).toEqual(['casus.geen-ontvangstbevestiging'])
    await run('coordinator', bevestigOntvangst, { casusId })
    expect(await codeVan(run('coordinator', bevestigOntvangst, { casusId }))).toBe('loket.al-bevestigd')
    await toe()
    expect(await status(casusId, 'regievoerder')).toBe('lmm_behandeling')
  })

  it('REG-20 only the LMM takes calls; the list of organisations is public data', async () => {
    const invoer = { ...gesprek, organisatieId: w.org('GM0141') }
    expect(await codeVan(run('raadsvrouw', neemTelefonischOp, invoer))).toBe('geen-recht')
    expect((await run('regievoerder', keuzeIndieners, {})).items.map((o) => o.id)).not.toContain(w.org('pmm'))
  })
})

describe('assigning', () => {
  it('LMM-09 the regievoerder gets the case, ownership stays with the professional', async () => {
    const casusId = await maakLmmCasus(w)
    const c = await run('regievoerder', bekijkCasus, { casusId })
    expect(c).toMatchObject({ status: 'lmm_behandeling', bal: { bij: 'regievoerder' } })
    expect(c.casusregisseur?.id).toBe(w.persoon('raadsvrouw'))
    expect(c.interventieOp).not.toBeNull()
    expect(await codeVan(run('regievoerder-2', bekijkCasus, { casusId }))).toBe('niet-gevonden')
  })

  it('LMM-09 handing over ends the access of the one before, at once', async () => {
    const casusId = await maakLmmCasus(w)
    await run('coordinator', draagWerkOver, {
      vanId: w.persoon('regievoerder'),
      naarId: w.persoon('regievoerder-2'),
      casusIds: [casusId],
    })
    expect(await codeVan(run('regievoerder', bekijkCasus, { casusId }))).toBe('niet-gevonden')
    const { toewijzingen } = await run('regievoerder-2', bekijkLoketCasus, { casusId })
    expect(toewijzingen.map((t) => [t.regievoerder.id, t.tot === null])).toEqual([
      [w.persoon('regievoerder'), false],
      [w.persoon('regievoerder-2'), true],
    ])
  })

  it('only a coordinator assigns, and only to a regievoerder of the LMM', async () => {
    const casusId = await maakAanmelding(w)
    const naar = (wie: PersoonCode) => ({ casusId, regievoerderId: w.persoon(wie) })
    expect(await codeVan(run('raadsvrouw', wijsRegievoerderToe, naar('regievoerder')))).toBe('geen-recht')
    expect(await codeVan(run('coordinator', wijsRegievoerderToe, naar('jurist')))).toBe('loket.geen-regievoerder')
    expect(await codeVan(run('coordinator', wijsRegievoerderToe, naar('functionaris-duo')))).toBe(
      'loket.geen-regievoerder',
    )
    expect(await status(casusId)).toBe('lmm_aangemeld')
  })

  it('two coordinators who press at once: one assignment, the other hears that it changed', async () => {
    const casusId = await maakAanmelding(w)
    // Both saw the same version; page and API send it along.
    const { version: ifMatch } = await run('coordinator', bekijkCasus, { casusId })
    const uitkomsten = await Promise.all(
      (['regievoerder', 'regievoerder-2'] as const).map((wie) =>
        codeVan(
          w.door.run(
            w.als('coordinator'),
            wijsRegievoerderToe,
            { casusId, regievoerderId: w.persoon(wie) },
            { ifMatch },
          ),
        ),
      ),
    )
    // Who comes second hears it from the version, the condition or the machine, whichever is first.
    expect(uitkomsten.filter((u) => u === 'gelukt')).toHaveLength(1)
    const rijen = await w.db.owner.selectFrom('loketToewijzingen').selectAll().where('casusId', '=', casusId).execute()
    expect(rijen).toHaveLength(1)
    const c = await run('coordinator', bekijkCasus, { casusId })
    expect(c.regievoerder?.id).toBe(rijen[0]?.regievoerderId)
    expect(c.overgangen.filter((o) => o.naar === 'lmm_behandeling')).toHaveLength(1)
  })

  it('LMM-09 without a version too: who chooses second, at once or a minute later, overwrites nothing and hears it', async () => {
    const casusId = await maakAanmelding(w)
    const wie = Array.from({ length: 8 }, (_, i) =>
      i % 2 === 0 ? ('regievoerder' as const) : ('regievoerder-2' as const),
    )
    const uitkomsten = await Promise.all(
      wie.map((x) => codeVan(run('coordinator', wijsRegievoerderToe, { casusId, regievoerderId: w.persoon(x) }))),
    )
    expect(uitkomsten.filter((u) => u === 'gelukt')).toHaveLength(1)
    const eerst = (await run('coordinator', bekijkCasus, { casusId })).regievoerder?.id
    for (const x of ['regievoerder', 'regievoerder-2'] as const)
      expect(await codeVan(run('coordinator', wijsRegievoerderToe, { casusId, regievoerderId: w.persoon(x) }))).toBe(
        'loket.al-toegewezen',
      )
    const c = await run('coordinator', bekijkCasus, { casusId })
    expect(c.regievoerder?.id).toBe(eerst)
    const l = await run('coordinator', bekijkLoketCasus, { casusId })
    expect(l.toewijzingen.map((t) => t.regievoerder.id)).toEqual([eerst])
    const berichten = await w.db.owner
      .selectFrom('berichten')
      .select('persoonId')
      .where('soort', '=', 'casus-toegewezen')
      .where('pad', '=', `/casussen/${casusId}`)
      .execute()
    expect(berichten).toEqual([{ persoonId: eerst }])
    const toegang = await w.db.owner
      .selectFrom('casusToegang')
      .select('persoonId')
      .where('casusId', '=', casusId)
      .where('bron', '=', 'loket')
      .where('persoonId', 'is not', null)
      .execute()
    expect(toegang).toEqual([{ persoonId: eerst }])
  })

  it('LMM-09 INV-46 a sick colleague is covered in one go, and gets back only what was covered', async () => {
    const ziek = await maakLmmCasus(w)
    const eigen = await maakLmmCasus(w, {}, 'regievoerder-2')
    const [een, twee] = [w.persoon('regievoerder'), w.persoon('regievoerder-2')]
    expect(await codeVan(run('regievoerder', draagWerkOver, { vanId: een, naarId: twee }))).toBe('geen-recht')
    expect(await codeVan(run('coordinator', draagWerkOver, { vanId: een, naarId: een }))).toBe('loket.zelfde')
    expect(await codeVan(run('coordinator', draagWerkOver, { vanId: een, naarId: w.persoon('jurist') }))).toBe(
      'loket.geen-regievoerder',
    )
    const r = await run('coordinator', draagWerkOver, { vanId: een, naarId: twee, soort: 'waarneming' })
    expect(r.casusIds).toContain(ziek)
    expect(await codeVan(run('regievoerder', bekijkCasus, { casusId: ziek }))).toBe('niet-gevonden')
    const bord = (await run('regievoerder-2', bekijkLoket, {})).bord
    expect(bord.find((x) => x.casusId === ziek)?.waarnemingVoor?.id).toBe(een)
    expect(bord.find((x) => x.casusId === eigen)?.waarnemingVoor).toBeNull()
    const terug = await run('coordinator', draagWerkOver, { vanId: twee, naarId: een, soort: 'terug' })
    expect([...terug.casusIds].sort()).toEqual([...r.casusIds].sort())
    expect(await codeVan(run('coordinator', draagWerkOver, { vanId: twee, naarId: een, soort: 'terug' }))).toBe(
      'loket.niets-over-te-dragen',
    )
    expect((await run('regievoerder-2', bekijkCasus, { casusId: eigen })).regievoerder?.id).toBe(twee)
  })

  it('LMM-22 the regievoerder sees who has not answered, only in her own cases', async () => {
    const casusId = await maakLmmCasus(w)
    await run('regievoerder', geefBal, {
      casusId,
      bij: 'partij',
      organisatieId: w.org('duo'),
      waarvoor: 'Kan het maandbedrag omlaag?',
    })
    const lijst = (await run('regievoerder', bekijkLoket, {})).nietGeantwoord
    expect(lijst.find((x) => x.casusId === casusId)).toMatchObject({
      wat: 'Kan het maandbedrag omlaag?',
      soort: 'bal',
      organisatie: 'Dienst Uitvoering Onderwijs',
    })
    const ander = (await run('regievoerder-2', bekijkLoket, {})).nietGeantwoord
    expect(ander.map((x) => x.casusId)).not.toContain(casusId)
  })

  it('shows the inbox with age, the board and how full each desk is', async () => {
    const casusId = await maakAanmelding(w)
    const beeld = await run('coordinator', bekijkLoket, {})
    expect(beeld.inbox.find((r) => r.casusId === casusId)).toMatchObject({ dagen: 0, regievoerder: null })
    const open = beeld.bord.filter((r) => r.regievoerder?.id === w.persoon('regievoerder') && r.status !== 'afgerond')
    const werk = beeld.werkvoorraad.find((x) => x.regievoerder.id === w.persoon('regievoerder'))
    expect(werk?.open).toBe(open.length)
    const inbox = (await run('regievoerder', bekijkLoket, {})).inbox.map((r) => r.casusId)
    expect(inbox).not.toContain(casusId)
    expect(await codeVan(run('raadsvrouw', bekijkLoket, {}))).toBe('geen-recht')
  })
})

describe('how it ended', () => {
  const uitkomst = async (casusId: string) =>
    (await w.db.owner.selectFrom('uitkomsten').select('uitkomst').where('casusId', '=', casusId).execute()).map(
      (r) => r.uitkomst,
    )
  it.each(['opgelost', 'deels', 'niet_oplosbaar'] as const)('LMM-16 %s is an outcome of its own', async (klasse) => {
    const casusId = await maakCasus(w)
    await run('raadsvrouw', zetStap, { casusId, actie: 'rondAf', uitkomst: klasse, reden: 'Zo liep het.' })
    expect(await uitkomst(casusId)).toEqual([klasse])
  })
  it('LMM-16 returned and withdrawn are outcomes too, and solved before the LET is not for a case that never came near it', async () => {
    const terug = await maakAanmelding(w)
    await run('coordinator', legTerug, { casusId: terug, reden: 'Nog niet.', suggestie: 'Probeer dit.' })
    expect(await uitkomst(terug)).toEqual(['teruggelegd'])
    const weg = await maakCasus(w)
    await run('raadsvrouw', zetStap, { casusId: weg, actie: 'trekIn', reden: 'Het gezin wil dit niet.' })
    expect(await uitkomst(weg)).toEqual(['ingetrokken'])
    const casusId = await maakCasus(w)
    const fout = await nee(run('raadsvrouw', zetStap, { casusId, actie: 'rondAf', uitkomst: 'opgelost_door_druk' }))
    expect(fout.code).toBe('casus.stap-kan-nog-niet')
    expect(await uitkomst(casusId)).toEqual([])
  })
})

describe('returning', () => {
  it('INV-11 LMM-24 goes back with reason and way on, and the LMM no longer sees it', async () => {
    const casusId = await maakAanmelding(w)
    expect(await codeVan(run('coordinator', legTerug, { casusId, reden: 'Eén vraag.' }))).toBe('ongeldige-invoer')
    await run('coordinator', legTerug, {
      casusId,
      reden: 'Het gaat om één organisatie.',
      suggestie: 'Bel eerst de functionaris.',
      doorverwijzing: 'register',
    })
    const c = await run('raadsvrouw', bekijkCasus, { casusId })
    expect(c).toMatchObject({ status: 'teruggelegd', uitkomst: 'teruggelegd' })
    expect(c.stappen?.items[0]?.resultaat).toContain('Maatwerkregister')
    expect(await codeVan(run('coordinator', bekijkCasus, { casusId }))).toBe('niet-gevonden')
  })

  it('INV-31 the desk keeps no list of cases that it may no longer see', async () => {
    const casusId = await maakAanmelding(w)
    const aanmeldingen = () =>
      w.door.bezoek(w.als('coordinator'), ({ tx }) =>
        tx.selectFrom('loketAanmeldingen').select('id').where('casusId', '=', casusId).execute(),
      )
    expect(await aanmeldingen()).toHaveLength(1)
    await run('coordinator', legTerug, { casusId, reden: 'Nog niet.', suggestie: 'Probeer dit.' })
    expect(await aanmeldingen()).toEqual([])
  })

  it('INV-48 it can come back later, and both submissions stay', async () => {
    const casusId = await maakAanmelding(w)
    await run('coordinator', legTerug, { casusId, reden: 'Nog niet.', suggestie: 'Probeer dit.' })
    await run('raadsvrouw', zetStap, { casusId, actie: 'pakWeerOp' })
    await run('raadsvrouw', dienIn, { casusId })
    const { aanmeldingen } = await run('coordinator', bekijkLoketCasus, { casusId })
    expect(aanmeldingen.map((a) => a.afloop)).toEqual([null, 'teruggelegd'])
  })
})

describe('after the work', () => {
  it('LMM-18 INV-38 no case closes without looking back together', async () => {
    const casusId = await maakAfgerond(w)
    const sluit = () => run('regievoerder', zetStap, { casusId, actie: 'sluit' })
    expect((await nee(sluit())).extra?.ontbreekt?.map((o) => o.code)).toEqual(['casus.geen-nabespreking'])
    expect(await codeVan(run('regievoerder', legNabesprekingVast, { casusId }))).toBe('ongeldige-invoer')
    await bespreekNa(w, casusId)
    await sluit()
    expect(await status(casusId)).toBe('gesloten')
  })

  it('LMM-14 LMM-15 INV-47 lead time runs from the intervention; can go on is not yet solved', async () => {
    const casusId = await maakAfgerond(w)
    const l = await run('raadsvrouw', bekijkLoketCasus, { casusId })
    expect(l.doorlooptijd).toMatchObject({ dagen: 0, klasse: 'maand' })
    expect(l.opgelostOp).not.toBeNull()
  })

  it('LMM-21 the professional tells once how it was; others do not', async () => {
    const casusId = await maakAfgerond(w)
    const cijfers = { casusId, laagdrempelig: 5, toegankelijk: 4, steun: 5 }
    expect(await codeVan(run('regievoerder', geefErvaring, cijfers))).toBe('geen-recht')
    await run('raadsvrouw', geefErvaring, cijfers)
    expect(await codeVan(run('raadsvrouw', geefErvaring, cijfers))).toBe('loket.ervaring-bestaat')
    expect(await codeVan(run('raadsvrouw', geefErvaring, { ...cijfers, steun: 6 }))).toBe('ongeldige-invoer')
  })
})
