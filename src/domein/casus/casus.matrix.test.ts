import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loopMatrix } from '../../../test/support/matrix.ts'
import { type Api, maakApi } from '../../../test/support/web.ts'
import {
  maakWereld,
  mensen,
  type PersoonCode,
  vastId,
  vulVermeldingen,
  type Wereld,
} from '../../../test/support/wereld.ts'
import { type Rol, rollen } from '../../platform/policy.ts'
import { type CasusActie, type CasusStatus, casusActies, casusStatussen } from './casus.schema.ts'
import { casusVerwacht } from './casus.verwacht.ts'

// eisen 3.4 over HTTP: every status x action x role on a case in which nothing is recorded.

let w: Wereld
let api: Api
const casusVan = (status: CasusStatus): string => vastId(`matrix:${status}`)

const bijLmm: readonly CasusStatus[] = ['lmm_behandeling', 'let_verzocht', 'let_behandeling', 'uitvoering']
const bijLet: readonly CasusStatus[] = ['let_verzocht', 'let_behandeling']

/** One person for each role, and beside those who stand in the case a few who do not, and one who does not see it. */
const perRol = rollen.map((rol): PersoonCode => {
  const gevonden = Object.entries(mensen).find(([code, m]) => m[1].includes(rol as never) && code !== 'raadsvrouw')
  if (!gevonden) throw new Error(`niemand met rol ${rol}`)
  return gevonden[0] as PersoonCode
})
const iedereen: PersoonCode[] = [
  ...new Set<PersoonCode>([
    ...perRol,
    'raadsvrouw',
    'regievoerder-2',
    'let-voorzitter-2',
    'wijkteam',
    'buitenstaander',
  ]),
]
/** Sees nothing of these cases. */
const zonderToegang: PersoonCode = 'buitenstaander'

type Relatie = (typeof casusVerwacht)[number]['wie'][number]
/** How a person stands in the case: the column Who of eisen 3.4 speaks of these relations, not of roles alone. */
function relaties(wie: PersoonCode, status: CasusStatus): Relatie[] {
  if (wie === 'raadsvrouw') return ['casusregisseur', 'professional']
  if (wie === 'raadsman') return ['professional']
  if (wie === 'coordinator') return ['lmm_coordinator']
  if (wie === 'regievoerder') return bijLmm.includes(status) ? ['regievoerder'] : []
  if (wie === 'let-voorzitter') return ['let_voorzitter']
  // As long as no chair is named, any independent chair may take the request up.
  if (wie === 'let-voorzitter-2') return bijLet.includes(status) ? [] : ['let_voorzitter']
  return []
}

async function zet(status: CasusStatus): Promise<void> {
  const klaar = ['concept', 'afgerond', 'gesloten', 'ingetrokken'].includes(status)
  const velden = {
    status,
    casusregisseurId: w.persoon('raadsvrouw'),
    regievoerderId: bijLmm.includes(status) ? w.persoon('regievoerder') : null,
    letVoorzitterId: bijLet.includes(status) ? w.persoon('let-voorzitter') : null,
    volgendeActie: klaar ? null : 'Bellen',
    volgendeActieOp: klaar ? null : '2030-01-02',
  }
  await w.db.owner
    .insertInto('casussen')
    .values({
      id: casusVan(status),
      titel: `Leeg, ${status}`,
      organisatieId: w.org('demo-raadslieden'),
      aangemaaktOp: new Date(),
      fictief: true,
      ...velden,
    })
    .onConflict((oc) => oc.column('id').doUpdateSet(velden))
    .execute()
}

beforeAll(async () => {
  w = await maakWereld({ afspraken: false })
  api = await maakApi(w)
  for (const status of casusStatussen) {
    await zet(status)
    const casusId = casusVan(status)
    await w.db.owner.insertInto('casusVragen').values({ casusId }).execute()
    // All may see and change all: what is refused here, the role and the relation refuse.
    await w.db.owner
      .insertInto('casusToegang')
      .values(
        iedereen
          .filter((wie) => wie !== zonderToegang)
          .map((wie) => ({
            id: vastId(`matrix:${status}:${wie}`),
            casusId,
            organisatieId: w.org(mensen[wie][0]),
            persoonId: w.persoon(wie),
            categorieen: ['alles'],
            // To change it without a role in it would make a colleague a professional of this case.
            magWijzigen: wie !== 'raadslieden-coordinator',
            // A share ends by itself when a case is withdrawn; those who work on it stay.
            bron: mensen[wie][0] === 'demo-raadslieden' ? 'regisseur' : 'deling',
            van: new Date(Date.now() - 1000),
          })),
      )
      .execute()
  }
})
afterAll(async () => {
  await api.close()
  await w.drop()
})

describe('GEN-01 every status x action x role over HTTP against the table of eisen 3.4', () => {
  it('a case in which nothing is recorded: not seen, not for you, not there, or exactly what is missing', async () => {
    const rijVan = (status: CasusStatus, actie: CasusActie) =>
      casusVerwacht.find((r) => r.van === status && r.actie === actie)
    const uitslag = await loopMatrix<CasusStatus, CasusActie>({
      statussen: casusStatussen,
      acties: casusActies,
      wie: iedereen,
      bestaatNiet: 'casus.stap-bestaat-niet',
      stuur: ({ status, actie, wie }) => api.vraag(wie, 'POST', `/casussen/${casusVan(status)}/overgangen`, { actie }),
      verwacht: ({ status, actie, wie }) => {
        if (wie === zonderToegang) return 'niet-gezien'
        const rij = rijVan(status, actie)
        // A step that is not there: who could take it elsewhere hears so, anybody else that it is not hers.
        const ooit = casusVerwacht.filter((r) => r.actie === actie).flatMap((r) => r.wie)
        // 'regievoerder (LMM) / professional (local)'
        const sluiter: Relatie[] = bijLmm.includes(status) ? ['regievoerder'] : ['professional']
        const mag = actie === 'sluit' ? sluiter : (rij?.wie ?? ooit)
        if (!relaties(wie, status).some((r) => mag.includes(r))) return 'mag-niet'
        if (!rij) return 'bestaat-niet'
        // The database holds a casusregisseur for every case but a draft, and a named chair for what is at the LET.
        const alErIn = ['casus.geen-casusregisseur', ...(bijLet.includes(status) ? ['casus.geen-let-voorzitter'] : [])]
        const mist = rij.eisen.filter((e) => !alErIn.includes(e))
        return mist.length === 0 ? 'gelukt' : { mist }
      },
      herstel: ({ status }) => zet(status),
    })
    expect(uitslag.verschillen.slice(0, 30)).toEqual([])
    expect(uitslag.cellen).toBe(casusStatussen.length * casusActies.length * iedereen.length)
    const gezien = new Set<Rol>(iedereen.flatMap((wie) => [...mensen[wie][1]]))
    expect(rollen.filter((r) => !gezien.has(r))).toEqual([])
  }, 120_000)
})

/** A session of the LET moves the case here; `let.stappen.test.ts` takes these over HTTP. */
const elders = ['lmm_behandeling verzoekLet', 'let_verzocht neemInLetBehandeling', 'let_behandeling startUitvoering']

describe('GEN-01 every row of eisen 3.4 is taken over HTTP by the first in its Who column', () => {
  const vol = {
    reden: 'Omdat het zo is.',
    suggestie: 'Probeer dit.',
    patstellingLokaal: true,
    letTerugReden: 'nog_niet_uitgeput',
    impasseVervolg: 'bemiddeling',
  }
  const wieVoor: Record<Relatie, PersoonCode> = {
    casusregisseur: 'raadsvrouw',
    professional: 'raadsman',
    lmm_coordinator: 'coordinator',
    regievoerder: 'regievoerder',
    let_voorzitter: 'let-voorzitter',
  }
  beforeAll(async () => {
    await w.db.owner
      .insertInto('bestuursafspraken')
      .values({
        id: vastId('matrix:afspraak'),
        organisatieId: w.org('GM0479'),
        status: 'ondertekend',
        ondertekenaarId: w.persoon('wethouder'),
        ondertekendOp: '2025-01-15',
        geldigVan: '2025-01-15',
        geldigTot: '2035-01-15',
        tijd: 'Een dag per week.',
        mandaat: 'De functionaris beslist zelf.',
        aangemaaktOp: '2025-01-15T09:00:00Z',
      })
      .execute()
    await vulVermeldingen(w.db)
    for (const status of casusStatussen) await vul(status)
  })

  /** Everything recorded that a case itself can hold. */
  async function vul(status: CasusStatus): Promise<void> {
    const casusId = casusVan(status)
    const { owner } = w.db
    await owner
      .updateTable('casusVragen')
      .set({
        situatie: 'Een gezin zit vast.',
        gevraagd: 'Een lager bedrag.',
        levensdomeinen: ['financien', 'huisvesting'],
        wetten: ['Participatiewet', 'Wmo 2015'],
        waaromNietLokaal: 'De gemeente gaat er niet over.',
        redenGeenContact: 'Niemand is aangesloten.',
        lokaalAllesGedaan: true,
      })
      .where('casusId', '=', casusId)
      .execute()
    const stap = { casusId, datum: '2026-01-02', wat: 'Gebeld.', vastgelegdOp: new Date() }
    await owner
      .insertInto('stappen')
      .values([1, 3].map((trede) => ({ ...stap, trede, id: vastId(`matrix:${status}:stap:${trede}`) })))
      .execute()
    const optieId = vastId(`matrix:${status}:optie`)
    await owner
      .insertInto('opties')
      .values({ id: optieId, casusId, omschrijving: 'Lager bedrag', status: 'gekozen', toegevoegdOp: new Date() })
      .execute()
    await owner
      .insertInto('afspraken')
      .values({
        id: vastId(`matrix:${status}:afspraak`),
        casusId,
        organisatieId: w.org('duo'),
        optieId,
        wat: 'Rekent opnieuw',
        status: 'toezegging',
        termijn: '2030-01-02',
        gedaanOp: '2026-01-03',
        vastgelegdOp: new Date(),
      })
      .execute()
    await owner
      .insertInto('loketAanmeldingen')
      .values({
        id: vastId(`matrix:${status}:aanmelding`),
        casusId,
        indienerSoort: 'sociaal_raadslieden',
        indienerId: w.persoon('raadsvrouw'),
        indienerOrganisatieId: w.org('demo-raadslieden'),
        aangemeldOp: new Date(),
        ontvangenOp: new Date(),
        bevestigdOp: new Date(),
        contactVoor: '2030-01-02',
        ...(status === 'lmm_aangemeld' ? {} : { afloop: 'in_behandeling' as const, afloopOp: new Date() }),
      })
      .execute()
    await owner
      .insertInto('nabesprekingen')
      .values({
        id: vastId(`matrix:${status}:nabespreking`),
        casusId,
        gehoudenOp: '2026-01-03',
        leerpunten: ['Bel eerder.'],
        doorId: w.persoon('raadsvrouw'),
        vastgelegdOp: new Date(),
      })
      .execute()
    if (status === 'register') await legToezeggingVast(casusId)
    // Reopening at the LMM asks that it once was there; going back to the register that it came from there.
    if (status === 'afgerond' || status === 'gesloten')
      await owner
        .updateTable('casussen')
        .set({
          interventieOp: new Date('2026-01-02'),
          regievoerderId: w.persoon('regievoerder'),
          uitvoeringVanuit: 'lmm_behandeling',
        })
        .where('id', '=', casusId)
        .execute()
    if (status === 'uitvoering')
      await owner.updateTable('casussen').set({ uitvoeringVanuit: 'register' }).where('id', '=', casusId).execute()
  }

  /** The contacted organisation made a promise that still has to be carried out. */
  async function legToezeggingVast(casusId: string): Promise<void> {
    const naar = { naarOrganisatieId: w.org('duo'), naarVermeldingId: w.vermelding('functionaris-duo') }
    await w.db.owner
      .insertInto('contactmomenten')
      .values({
        id: vastId('matrix:toezegging'),
        vanId: w.persoon('raadsvrouw'),
        vanOrganisatieId: w.org('demo-raadslieden'),
        ...naar,
        casusId,
        kanaal: 'telefoon',
        onderwerp: 'Lager bedrag',
        gevraagdOp: '2026-01-02',
        gemaaktOp: new Date(),
        antwoordUiterlijk: '2026-01-06',
        uitkomst: 'toegezegd',
        antwoord: 'Wij rekenen opnieuw.',
        beantwoordOp: '2026-01-03',
      })
      .execute()
  }

  it.each(casusVerwacht.filter((r) => !elders.includes(`${r.van} ${r.actie}`)))('$van x $actie', async (rij) => {
    const { van, actie, naar, wie } = rij
    const casusId = casusVan(van)
    if (van === 'uitvoering')
      await w.db.owner
        .updateTable('casussen')
        .set({ uitvoeringVanuit: actie === 'hervatBijRegister' ? 'register' : 'lmm_behandeling' })
        .where('id', '=', casusId)
        .execute()
    const eerst = await w.db.owner
      .selectFrom('casussen')
      .selectAll()
      .where('id', '=', casusId)
      .executeTakeFirstOrThrow()
    const relatie = wie[0]
    if (!relatie) throw new Error('niemand mag dit')
    const r = await api.vraag(wieVoor[relatie], 'POST', `/casussen/${casusId}/overgangen`, {
      ...vol,
      actie,
      ...(actie === 'rondAf' ? { uitkomst: 'opgelost' } : {}),
      ...(actie === 'neemInBehandeling' ? { regievoerderId: w.persoon('regievoerder') } : {}),
    })
    expect([r.statusCode, r.json().status]).toEqual([201, naar])
    const { id: _, ...oud } = eerst
    await w.db.owner.updateTable('casussen').set(oud).where('id', '=', casusId).execute()
    await w.db.owner
      .updateTable('loketAanmeldingen')
      .set(
        van === 'lmm_aangemeld' ? { afloop: null, afloopOp: null } : { afloop: 'in_behandeling', afloopOp: new Date() },
      )
      .where('id', '=', vastId(`matrix:${van}:aanmelding`))
      .execute()
    await w.db.owner.updateTable('casusToegang').set({ tot: null }).where('casusId', '=', casusId).execute()
  })
})
