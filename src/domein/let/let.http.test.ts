import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type KlaarMet,
  maakKlaarVoorLet,
  maakZittingGehouden,
  maakZittingOpAgenda,
  besluitregel as regel,
} from '../../../test/support/let.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import type { Refusal } from '../../platform/errors.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { bekijkCasus, voegPartijToe, zetStap } from '../casus/index.ts'
import { bekijkSessie } from './usecases/bekijk-sessie.ts'
import { kiesVoorzitter } from './usecases/kies-voorzitter.ts'
import { bevestigBesluitregel, legRegelVast, meldOpvolging } from './usecases/leg-regel-vast.ts'
import { kalenderLet, maakLetStuk } from './usecases/maak-stukken.ts'
import { treedTerug } from './usecases/treed-terug.ts'
import { verzoekLet } from './usecases/verzoek-let.ts'
import { vulLeerdeel } from './usecases/vul-leerdeel.ts'
import { beeindigLid, voegLidToe } from './usecases/werk-agenda-bij.ts'
import { zetSessieStap } from './usecases/zet-sessie-stap.ts'

let w: Wereld
const run = <R>(wie: PersoonCode, u: UseCase<R>, i: object): Promise<R> => w.door.run(w.als(wie), u, i)
const nee = (p: Promise<unknown>): Promise<Refusal> =>
  p.then(
    () => Promise.reject(new Error('lukte')),
    (e: Refusal) => e,
  )
const mist = async (p: Promise<unknown>): Promise<string[]> =>
  ((await nee(p)).extra?.ontbreekt ?? []).map((o) => o.code)

const klaarVoorLet = (met: KlaarMet = {}): Promise<string> => maakKlaarVoorLet(w, met)
const verzoek = (casusId: string, wie: PersoonCode = 'regievoerder') =>
  run(wie, verzoekLet, { casusId, professionalUitgeput: 'Alles geprobeerd.', lmmUitgeput: 'Niemand mag beslissen.' })
const opAgenda = () => maakZittingOpAgenda(w)
const gehouden = () => maakZittingGehouden(w)

beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.drop())

describe('asking for the LET', () => {
  it('INV-3 LET-01 only the regievoerder of the case asks', async () => {
    const casusId = await klaarVoorLet()
    expect((await nee(verzoek(casusId, 'raadsvrouw'))).kind).toBe('forbidden')
    expect((await nee(verzoek(casusId, 'regievoerder-2'))).kind).toBe('not-found')
    expect((await nee(run('raadsvrouw', zetStap, { casusId, actie: 'verzoekLet' }))).kind).toBe('forbidden')
  })
  it('INV-5 LET-03 refuses without a national organisation in the stalemate, and names it', async () => {
    expect(await mist(verzoek(await klaarVoorLet({ landelijk: false })))).toContain('casus.geen-landelijke-partij')
  })
  it('LET-09 refuses without local analysis and advice', async () => {
    expect(await mist(verzoek(await klaarVoorLet({ analyse: false })))).toEqual(
      expect.arrayContaining(['casus.geen-lokale-analyse', 'casus.geen-advies-regisseur']),
    )
  })
  it('LET-02 needs both exhaustions in words', async () => {
    const casusId = await klaarVoorLet()
    const e = await nee(run('regievoerder', verzoekLet, { casusId, professionalUitgeput: ' ', lmmUitgeput: '' }))
    expect(e.extra.invalidParams?.map((p) => p.name)).toEqual(['professionalUitgeput', 'lmmUitgeput'])
  })
})

describe('chair and members', () => {
  it('INV-9 LET-04 a chair from an organisation at the table is refused by rule and by the database', async () => {
    const { sessieId } = await opAgenda()
    const e = await nee(
      w.db.owner
        .updateTable('letSessies')
        .set({ voorzitterId: w.persoon('bestuurder-duo'), voorzitterOrganisatieId: w.org('duo') })
        .where('id', '=', sessieId)
        .execute(),
    )
    expect(String(e)).toContain('voorzitter')
    const casusId = await klaarVoorLet()
    const { id } = await verzoek(casusId)
    await run('regievoerder', voegPartijToe, { casusId, organisatieId: w.org('demo-let-voorzitters') })
    // Not in the stalemate, but a party of the case all the same.
    expect(
      (await nee(run('coordinator', kiesVoorzitter, { sessieId: id, voorzitterId: w.persoon('let-voorzitter') }))).kind,
    ).toMatch(/conflict|invalid/)
  })
  it('a chair whose organisation becomes a party must step down first', async () => {
    const { casusId } = await opAgenda()
    await expect(
      run('regievoerder', voegPartijToe, { casusId, organisatieId: w.org('demo-let-voorzitters') }),
    ).rejects.toThrow()
  })
  it('INV-8 a replacement needs a recorded mandate', async () => {
    const { sessieId } = await opAgenda()
    const e = await nee(
      run('let-secretaris', voegLidToe, { sessieId, persoonId: w.persoon('functionaris-duo'), soort: 'vervanger' }),
    )
    expect(e.extra.invalidParams?.[0]?.name).toBe('mandaatTekst')
    await run('let-secretaris', voegLidToe, {
      sessieId,
      persoonId: w.persoon('functionaris-duo'),
      soort: 'vervanger',
      mandaatTekst: 'Beslist over deze casus',
      mandaatGegevenDoor: 'Directeur',
    })
  })
  it('INV-31 a member sees the dossier, and nothing any more once it left', async () => {
    const { sessieId, casusId } = await opAgenda()
    const s = await run('bestuurder-duo', bekijkSessie, { sessieId })
    expect((await nee(run('bestuurder-uwv', bekijkSessie, { sessieId }))).kind).toBe('not-found')
    await run('let-secretaris', beeindigLid, { sessieId, lidId: s.leden[0]?.id ?? '' })
    expect((await nee(run('bestuurder-duo', bekijkSessie, { sessieId }))).kind).toBe('not-found')
    expect((await nee(run('bestuurder-duo', bekijkCasus, { casusId }))).kind).toBe('not-found')
  })
})

describe('who should not sit there', () => {
  it('LET-04 INV-9 steps down in person: the place is empty at once, and the database keeps the chair out', async () => {
    const { sessieId, casusId } = await opAgenda()
    expect((await nee(run('regievoerder', treedTerug, { sessieId }))).kind).toBe('forbidden')
    await run('let-voorzitter', treedTerug, { sessieId })
    expect((await nee(run('let-voorzitter', bekijkSessie, { sessieId }))).kind).toBe('not-found')
    expect((await run('let-secretaris', bekijkSessie, { sessieId })).voorzitterNaam).toBeNull()
    await expect(
      w.db.owner
        .updateTable('letSessies')
        .set({ voorzitterId: w.persoon('let-voorzitter'), voorzitterOrganisatieId: w.org('demo-let-voorzitters') })
        .where('id', '=', sessieId)
        .execute(),
    ).rejects.toThrow(/zelf een belang/)
    await run('coordinator', kiesVoorzitter, { sessieId, voorzitterId: w.persoon('let-voorzitter-2') })
    await run('bestuurder-duo', treedTerug, { sessieId })
    expect((await run('let-secretaris', bekijkSessie, { sessieId })).leden).toEqual([])
    expect((await nee(run('bestuurder-duo', bekijkCasus, { casusId }))).kind).toBe('not-found')
  })
})

describe('the frozen dossier', () => {
  it('INV-6 holds analysis and advice, cannot be changed, and a changed byte is found', async () => {
    const { sessieId } = await opAgenda()
    const { dossier } = await run('let-voorzitter', bekijkSessie, { sessieId })
    expect(dossier?.klopt).toBe(true)
    expect(dossier?.inhoud).toContain('Verlaag het bedrag.')
    for (const db of [w.db.app, w.db.owner])
      await expect(db.updateTable('letDossiers').set({ inhoud: 'x' }).execute()).rejects.toThrow()
    const { sql } = await import('kysely')
    await sql`alter table let_dossiers disable trigger let_dossiers_alleen_toevoegen`.execute(w.db.owner)
    await sql`update let_dossiers set inhoud = replace(inhoud, 'Verlaag', 'Verhoog') where sessie_id = ${sessieId}`.execute(
      w.db.owner,
    )
    await sql`alter table let_dossiers enable trigger let_dossiers_alleen_toevoegen`.execute(w.db.owner)
    expect((await run('let-voorzitter', bekijkSessie, { sessieId })).dossier?.klopt).toBe(false)
  })
  it('INV-52 INV-49 gives dossier and minutes as PDF and a calendar file without content', async () => {
    const { sessieId } = await opAgenda()
    for (const soort of ['dossier', 'verslag']) {
      const b = await run('bestuurder-duo', maakLetStuk, { sessieId, soort })
      expect(Buffer.from(b.inhoud).subarray(0, 5).toString()).toBe('%PDF-')
    }
    const ics = await run('bestuurder-duo', kalenderLet, { sessieId })
    expect(String(ics.inhoud)).toContain('BEGIN:VCALENDAR')
    expect(String(ics.inhoud)).not.toContain('klem')
  })
})

describe('decision lines', () => {
  it('INV-7 LET-14 only a member of the own organisation confirms; the chair cannot', async () => {
    const { sessieId, regelId } = await gehouden()
    expect((await nee(run('let-voorzitter', bevestigBesluitregel, { sessieId, regelId }))).kind).toBe('forbidden')
    expect((await nee(run('bestuurder-uwv', bevestigBesluitregel, { sessieId, regelId }))).kind).toBe('not-found')
    expect((await nee(run('let-secretaris', bevestigBesluitregel, { sessieId, regelId }))).kind).toBe('forbidden')
    await run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })
    expect((await nee(run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId }))).code).toBe(
      'let.regel-al-bevestigd',
    )
    // The database holds it too: nobody confirms in another's name, and a confirmed line keeps its words.
    await expect(
      w.db.owner.updateTable('letRegels').set({ inhoud: 'anders' }).where('id', '=', regelId).execute(),
    ).rejects.toThrow(/verandert niet/)
  })
  it('INV-7 two members who confirm at once: one confirmation', async () => {
    const { sessieId, regelId } = await gehouden()
    const uit = await Promise.allSettled(
      [1, 2, 3].map(() => run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })),
    )
    expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
  })
  it('INV-10 LET-11 a deviation without a reason is not confirmed, and not fixed', async () => {
    const { sessieId, regelId } = await gehouden()
    await run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })
    const { id } = await run('bestuurder-duo', legRegelVast, {
      ...regel,
      wijktAf: true,
      sessieId,
      organisatieId: w.org('duo'),
    })
    expect(await mist(run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId: id }))).toContain(
      'let.afwijking-zonder-motivering',
    )
    expect(await mist(run('let-voorzitter', zetSessieStap, { sessieId, actie: 'stelVast' }))).toEqual(
      expect.arrayContaining(['let.besluitregel-niet-bevestigd', 'let.afwijking-zonder-motivering']),
    )
  })
  it('INV-12 LET-16 LET-24 follows up per line, and never closes without its learning part', async () => {
    const { sessieId, regelId, casusId } = await gehouden()
    await run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'stelVast' })
    expect(await mist(run('let-voorzitter', zetSessieStap, { sessieId, actie: 'startOpvolging' }))).toContain(
      'casus.geen-leerdeel',
    )
    await run('let-secretaris', vulLeerdeel, {
      sessieId,
      leerdeel: 'De regel werkt averechts.',
      aanbeveling: 'Pas de regel aan.',
      aanbevelingAan: w.org('duo'),
      gebied: 'wet_en_regelgeving',
    })
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'startOpvolging' })
    expect((await run('regievoerder', bekijkCasus, { casusId })).status).toBe('uitvoering')
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'evalueer' })
    expect(await mist(run('let-voorzitter', zetSessieStap, { sessieId, actie: 'sluit' }))).toContain(
      'let.opvolging-open',
    )
    expect(
      (await nee(run('bestuurder-duo', meldOpvolging, { sessieId, regelId, opvolging: 'gedaan', toelichting: '' })))
        .kind,
    ).toBe('conflict')
    await run('bestuurder-duo', meldOpvolging, {
      sessieId,
      regelId,
      opvolging: 'gedaan',
      toelichting: 'Brief gestuurd.',
    })
    const { afspraken } = await run('regievoerder', bekijkCasus, { casusId })
    expect(afspraken?.every((a) => a.gedaanOp !== null)).toBe(true)
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'sluit' })
    await expect(
      w.db.owner.updateTable('letSessies').set({ leerdeel: null }).where('id', '=', sessieId).execute(),
    ).rejects.toThrow(/let_leerdeel/)
  })
})

describe('other ends', () => {
  it('INV-11 LET-12 LET-13 return and rejection carry a reason; a return also an advice or why none', async () => {
    const casusId = await klaarVoorLet()
    const { id: sessieId } = await verzoek(casusId)
    await run('coordinator', kiesVoorzitter, { sessieId, voorzitterId: w.persoon('let-voorzitter') })
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'toets' })
    expect(await mist(run('let-voorzitter', zetSessieStap, { sessieId, actie: 'wijsAf' }))).toEqual([
      'let.geen-motivering',
    ])
    expect(await mist(run('let-voorzitter', zetSessieStap, { sessieId, actie: 'legTerug', reden: 'x' }))).toEqual(
      expect.arrayContaining(['let.patstelling-niet-lokaal', 'let.geen-advies-bij-terugleggen']),
    )
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'wijsAf', reden: 'De lokale weg is nog open.' })
    expect((await run('regievoerder', bekijkCasus, { casusId })).status).toBe('lmm_behandeling')
    expect((await nee(run('let-voorzitter', bekijkSessie, { sessieId }))).kind).toBe('not-found')
  })
  it('LET-22 solved by pressure before the session is its own outcome', async () => {
    const casusId = await klaarVoorLet()
    const { id: sessieId } = await verzoek(casusId)
    await run('regievoerder', zetSessieStap, {
      sessieId,
      actie: 'vervalt',
      vervaltDoor: 'opgelost_door_druk',
      reden: 'DUO kwam zelf met een voorstel.',
    })
    expect((await run('regievoerder', bekijkCasus, { casusId })).status).toBe('lmm_behandeling')
    const rij = await w.db.owner
      .selectFrom('letSessies')
      .select(['status', 'vervaltDoor'])
      .where('id', '=', sessieId)
      .executeTakeFirstOrThrow()
    expect(rij).toEqual({ status: 'niet_meer_nodig', vervaltDoor: 'opgelost_door_druk' })
  })
  it('LET-15 impasse: mediation is noted, and the case goes on at the LMM', async () => {
    const { sessieId, casusId } = await gehouden()
    await run('let-voorzitter', zetSessieStap, {
      sessieId,
      actie: 'meldImpasse',
      reden: 'DUO en de gemeente blijven bij hun standpunt.',
    })
    const vraag = {
      sessieId,
      actie: 'vraagBemiddeling',
      bemiddelaar: 'Staatssecretaris, op verzoek van beide partijen',
      reden: 'Zo staat het in de overeenkomst.',
    }
    expect(await mist(run('let-voorzitter', zetSessieStap, vraag))).toEqual(['let.geen-conflictbepaling'])
    await w.db.owner
      .updateTable('bestuursafspraken')
      .set({ conflictbepaling: 'Komen zij er niet uit, dan vragen zij samen om bemiddeling.' })
      .where('organisatieId', '=', w.org('duo'))
      .execute()
    await run('let-voorzitter', zetSessieStap, vraag)
    await run('let-secretaris', vulLeerdeel, {
      sessieId,
      leerdeel: 'Vroeger betrekken.',
      redenGeenAanbeveling: 'Volgt na bemiddeling.',
    })
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'evalueer' })
    expect((await run('regievoerder', bekijkCasus, { casusId })).status).toBe('lmm_behandeling')
  })
})
