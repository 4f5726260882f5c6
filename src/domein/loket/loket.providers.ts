import type { Tx } from '../../platform/db.ts'
import { stuurBericht } from '../../platform/notices.ts'
import { heeftRol } from '../../platform/policy.ts'
import type { Kijker, Taak } from '../../platform/providers.ts'
import { datumVan, formatDatum, werkdagErbij } from '../../platform/time.ts'
import type { Ctx } from '../../platform/usecase.ts'
import {
  type CasusKijker,
  type CasusProvider,
  casusPad,
  eindigToegang,
  geefToegang,
  loadCasus,
  type Overgang,
  type Paneel,
} from '../casus/index.ts'
import { selectOnvolledig } from './loket.bord.store.ts'
import { coordinatorenZien, isRegievoerder, lmmZietTot } from './loket.einde.store.ts'
import { watWacht } from './loket.escalatie.store.ts'
import { selectMijnNotities } from './loket.notities.store.ts'
import { contactVoor, indienerVan } from './loket.rules.ts'
import type { Wachtklok } from './loket.schema.ts'
import {
  coordinatoren,
  findOpenAanmelding,
  insertAanmelding,
  lmmOrganisatie,
  updateAanmelding,
  wisselToewijzing,
} from './loket.store.ts'
import { klokLabels, tipSoortLabels, trapLabels } from './loket.texts.ts'
import { selectTipsVoor } from './loket.tips.store.ts'
import { loketCategorieen, zetRegievoerder } from './loket.toewijzen.store.ts'
import {
  eindigToewijzing,
  selectFeiten,
  selectStand,
  selectTeVerdelen,
  selectZonderRegievoerder,
} from './loket.werk.store.ts'

type Zet = Ctx<unknown, unknown>

/** The submission itself: receipt with its moment, access for the coordinators, word to them (LMM-08). */
async function meldAan(ctx: Zet, { casusId }: Overgang): Promise<void> {
  const { tx, actor, now } = ctx
  const casus = await loadCasus(tx, casusId)
  const vandaag = datumVan(now)
  await insertAanmelding(tx, {
    casusId,
    kanaal: 'platform',
    indienerSoort: indienerVan(actor.organisatieSoort),
    indienerId: casus.regisseurId ?? actor.persoonId,
    indienerOrganisatieId: casus.organisatieId,
    opgenomenDoorId: null,
    aangemeldOp: now,
    ontvangenOp: now,
    bevestigdOp: now,
    contactVoor: contactVoor(vandaag),
  })
  await laatCoordinatorenToe(tx, casusId, now)
  for (const persoonId of await coordinatoren(tx))
    await stuurBericht(tx, { persoonId, soort: 'casus-aangemeld', pad: '/loket', now })
}

const laatCoordinatorenToe = async (tx: Tx, casusId: string, now: Date) =>
  geefToegang(tx, {
    casusId,
    organisatieId: await lmmOrganisatie(tx),
    rol: 'lmm_coordinator',
    categorieen: loketCategorieen,
    magWijzigen: true,
    bron: 'loket',
    van: now,
  })

async function neemAan(ctx: Zet, { casusId }: Overgang): Promise<void> {
  const casus = await loadCasus(ctx.tx, casusId)
  if (casus.regievoerderId === null) return
  await zetRegievoerder(ctx, { casusId, regievoerderId: casus.regievoerderId, reden: 'toegewezen' })
  await rondAanmeldingAf(ctx, casusId, 'in_behandeling')
  if (casus.regisseurId !== null)
    await stuurBericht(ctx.tx, {
      persoonId: casus.regisseurId,
      soort: 'in-behandeling',
      pad: casusPad(casusId),
      now: ctx.now,
    })
}

async function rondAanmeldingAf(
  { tx, now }: Zet,
  casusId: string,
  afloop: 'in_behandeling' | 'teruggelegd' | 'ingetrokken',
): Promise<void> {
  const open = await findOpenAanmelding(tx, casusId)
  if (open) await updateAanmelding(tx, open, { afloop, afloopOp: now })
}

/** What the LMM no longer works on, it no longer sees (art. 5 AVG, INF-14). */
async function laatLos(ctx: Zet, { casusId, naar }: Overgang): Promise<void> {
  const { tx, actor, now } = ctx
  const casus = await loadCasus(tx, casusId)
  await rondAanmeldingAf(ctx, casusId, naar === 'teruggelegd' ? 'teruggelegd' : 'ingetrokken')
  await eindigToewijzing(tx, casusId, now)
  if (casus.regisseurId !== null && casus.regisseurId !== actor.persoonId)
    await stuurBericht(tx, { persoonId: casus.regisseurId, soort: 'teruggelegd', pad: casusPad(casusId), now })
  if (naar === 'ingetrokken' && casus.regievoerderId !== null)
    await stuurBericht(tx, { persoonId: casus.regievoerderId, soort: 'ingetrokken', pad: '/loket', now })
  await eindigToegang(tx, casusId, { bron: 'loket' }, naar, now)
}

/** INF-16: who reopens at the LMM gives back what ended. A regievoerder who left in the meantime is replaced by the coordinator. */
async function heropen(ctx: Zet, { casusId }: Overgang): Promise<void> {
  const { tx, actor, now } = ctx
  if (!(await coordinatorenZien(tx, casusId))) await laatCoordinatorenToe(tx, casusId, now)
  const { regievoerderId } = await loadCasus(tx, casusId)
  if (regievoerderId !== null && (await isRegievoerder(tx, regievoerderId)))
    return zetRegievoerder(ctx, { casusId, regievoerderId, reden: 'hervat' })
  if (regievoerderId !== null)
    await wisselToewijzing(tx, { casusId, regievoerderId, doorId: actor.persoonId, reden: 'hervat', op: now })
  for (const persoonId of await coordinatoren(tx))
    await stuurBericht(tx, { persoonId, soort: 'heropend-zonder-regievoerder', pad: '/loket', now })
}

async function naOvergang(ctx: Zet, overgang: Overgang): Promise<void> {
  if (overgang.naar === 'lmm_aangemeld') return meldAan(ctx, overgang)
  if (overgang.actie === 'neemInBehandeling') return neemAan(ctx, overgang)
  if (overgang.actie === 'heropenBijLmm') return heropen(ctx, overgang)
  if (overgang.actie === 'heropenInEigenOrganisatie') {
    await eindigToewijzing(ctx.tx, overgang.casusId, ctx.now)
    await eindigToegang(ctx.tx, overgang.casusId, { bron: 'loket' }, 'heropend in de eigen organisatie', ctx.now)
    return
  }
  if (overgang.naar === 'teruggelegd' || overgang.naar === 'ingetrokken') return laatLos(ctx, overgang)
}

const dag = (d: Date): string => formatDatum(datumVan(d))

/** What waits longest, and who hears of it next: the same words for everybody who sees the case. */
function wachtPaneel(wacht: readonly Wachtklok[], vandaag: string, casusId: string): Paneel[] {
  const laat = wacht.filter((w) => w.uiterlijk <= vandaag)
  if (laat.length === 0) return []
  return [
    {
      id: 'wacht',
      titel: 'Dit wacht te lang',
      letOp: true,
      regels: laat.flatMap((w) => {
        const gehoord = w.trappen.filter((t) => t.bericht !== null).at(-1)
        const straks = w.trappen.find((t) => t.bericht === null)
        return [
          `${klokLabels[w.klok]}: uiterlijk ${formatDatum(w.uiterlijk)}`,
          ...(gehoord ? [`${trapLabels[gehoord.trap] ?? gehoord.trap} kreeg bericht`] : []),
          ...(straks ? [`${trapLabels[straks.trap] ?? straks.trap} krijgt bericht op ${formatDatum(straks.op)}`] : []),
        ]
      }),
      href: `${casusPad(casusId)}/loket#wacht`,
      knop: 'Bekijk wie bericht krijgt',
    },
  ]
}

const ziet = (t: { op: string; voorbij: boolean }): string =>
  t.voorbij
    ? `Het LMM ziet deze casus niet meer sinds ${formatDatum(t.op)}`
    : `Het LMM ziet deze casus tot ${formatDatum(t.op)}`

async function panelen({ tx, lees, vandaag, casus }: CasusKijker): Promise<readonly Paneel[]> {
  const a = await lees(selectStand)
  const wacht = wachtPaneel(await watWacht(tx, casus, a.contactVoor), vandaag, casus.id)
  if (a.aangemeldOp === null) return wacht
  const tot = lmmZietTot(a)
  return [
    ...wacht,
    {
      id: 'loket',
      titel: 'Loket (LMM)',
      regels: [
        `Aangemeld op ${dag(a.aangemeldOp)}`,
        a.bevestigdOp === null ? 'Ontvangst nog niet bevestigd' : `Ontvangst bevestigd op ${dag(a.bevestigdOp)}`,
        ...(tot ? [ziet(tot)] : []),
      ],
      href: `${casusPad(casus.id)}/loket`,
      knop: 'Hoe staat het bij het LMM?',
    },
  ]
}

export const loketCasus: CasusProvider = { feiten: selectFeiten, naOvergang, panelen }

/** Mijn werk: what has no place yet. */
async function notitieTaken({ tx, actor }: Kijker): Promise<Taak[]> {
  if (!heeftRol(actor, 'regievoerder', 'lmm_coordinator')) return []
  const onvolledig = (await selectOnvolledig(tx, actor.persoonId)).map((o) => ({
    wat: 'Vul een aanmelding aan',
    waar: `${o.nummer} · ${o.titel}`,
    waarom: 'Jij nam hem op; er ontbreekt nog iets',
    uiterlijk: o.uiterlijk,
    href: `${casusPad(o.casusId)}/indienen`,
    knop: 'Vul aan',
  }))
  const los = (await selectMijnNotities(tx, actor.persoonId)).map((n) => ({
    wat: n.formulier === null ? 'Geef een notitie een plek' : 'Maak een aanmelding af',
    waar: n.vanWie === '' ? 'Losse notitie' : n.vanWie,
    waarom: 'Dit staat nog bij geen casus',
    uiterlijk: werkdagErbij(n.ontvangenOp, 1),
    href: '/loket/notities',
    knop: 'Bekijk',
  }))
  return [...onvolledig, ...los]
}

/** Mijn werk: tips that lie with this person. */
async function tipTaken({ tx, actor }: Kijker): Promise<Taak[]> {
  const statussen = [
    ...(heeftRol(actor, 'leidinggevende') ? (['bij_leidinggevende'] as const) : []),
    ...(heeftRol(actor, 'professional', 'casusregisseur') ? (['bij_professional'] as const) : []),
    ...(heeftRol(actor, 'lmm_coordinator') ? (['bij_loket'] as const) : []),
  ]
  if (statussen.length === 0) return []
  const rijen = await selectTipsVoor(tx, { persoonId: actor.persoonId, statussen })
  return rijen.map((r) => ({
    wat: r.status === 'bij_professional' ? 'Pak een tip op' : 'Zorg dat iemand een tip oppakt',
    waar: `Tip: ${tipSoortLabels[r.soort].toLowerCase()}`,
    waarom: 'Een ander kwam een vastgelopen situatie tegen',
    uiterlijk: r.antwoordVoor,
    href: `/tips/${r.id}`,
    knop: 'Bekijk de tip',
  }))
}

/** Mijn werk of the coordinator: what came in and waits for a regievoerder, and what lost hers. */
export async function loketTaken(k: Kijker): Promise<readonly Taak[]> {
  const tips = [...(await tipTaken(k)), ...(await notitieTaken(k))]
  if (!heeftRol(k.actor, 'lmm_coordinator')) return tips
  const los = (await selectZonderRegievoerder(k.tx)).map((r) => ({
    wat: 'Kies een andere regievoerder',
    waar: `${r.nummer} · ${r.titel}`,
    waarom: 'Wie deze casus had, is geen regievoerder meer',
    uiterlijk: r.volgendeActieOp,
    href: '/loket',
    knop: 'Open het loket',
  }))
  const nieuw = (await selectTeVerdelen(k.tx)).map((r) => ({
    wat: 'Kies een regievoerder',
    waar: `${r.nummer} · ${r.titel}`,
    waarom: 'Deze casus is net aangemeld bij het LMM',
    uiterlijk: r.contactVoor,
    href: '/loket',
    knop: 'Open het loket',
  }))
  return [...los, ...nieuw, ...tips]
}
