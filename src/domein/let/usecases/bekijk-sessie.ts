import { z } from 'zod'
import type { Tx } from '../../../platform/db.ts'
import { type Actor, heeftRol, weigering } from '../../../platform/policy.ts'
import { type Ctx, defineQuery } from '../../../platform/usecase.ts'
import { opvolgingLoopt, weigeringVoorLid } from '../let.besluitregel.rules.ts'
import { leesVastDossier, verzamelDossier } from '../let.dossier.store.ts'
import { findSamenvatting, selectVergelijkbaar } from '../let.leren.store.ts'
import { listKandidaten, listVoorzitters, loadTafel, metBelang } from '../let.mensen.store.ts'
import {
  leesPolicy,
  letPolicy,
  magStandpuntGeven,
  magWerkAgendaBij,
  regelPolicy,
  sessieStapPolicy,
  terugtredenPolicy,
} from '../let.policy.ts'
import { isVoorbij, mogelijkeSessieStappen } from '../let.rules.ts'
import { Dossier } from '../let.schema.ts'
import { listAanbevelingen, listSessies, loadSessie, namenVan, type Sessie } from '../let.store.ts'
import { sessieActieLabels } from '../let.texts.ts'
import { type RegelUit, SessieDetail, SessieLijst } from '../let.uitvoer.schema.ts'

const opSessie = z.strictObject({ sessieId: z.uuid() })
const load = (tx: Tx, input: { sessieId: string }, { vandaag }: { vandaag: string }) =>
  loadSessie(tx, input.sessieId, vandaag)

export const listLetSessies = defineQuery({
  name: 'let.listSessies',
  titel: 'Bekijk de zittingen van het LET',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: SessieLijst,
  allow: leesPolicy,
  async run({ tx }) {
    const rijen = await listSessies(tx)
    const namen = await namenVan(
      tx,
      rijen.map((r) => r.voorzitterId),
    )
    return {
      items: rijen.map((r) => ({
        id: r.id,
        status: r.status,
        casus: { id: r.casusId, nummer: r.nummer, titel: r.titel },
        voorzitterNaam: r.voorzitterId === null ? null : (namen.get(r.voorzitterId) ?? null),
        zittingOp: r.zittingOp,
        verzochtOp: r.verzochtOp.toISOString(),
      })),
      volgende: null,
    }
  },
  inzage: (r) => ({ type: 'SessiesBekeken', data: { sessies: r.items.map((i) => i.id) } }),
})

/** Once frozen, everybody at the table reads the frozen words, whatever is written on the case since (INV-6). */
async function opTafel(tx: Tx, s: Sessie, vandaag: string) {
  const vast = await leesVastDossier(tx, s.id)
  const tafel = vast?.klopt ? Dossier.parse(JSON.parse(vast.inhoud)) : await verzamelDossier(tx, s, vandaag)
  const { advies, adviesDoor, adviesOp } = tafel
  const { probleem, gevraagd, stappen, waaromNietLokaal } = tafel.verzoek
  return {
    dossier: vast,
    verzoek: { probleem, gevraagd, stappen, waaromNietLokaal },
    advies: advies === '' ? null : { tekst: advies, doorNaam: adviesDoor, op: adviesOp },
    analyse: tafel.analyse === '' ? null : tafel.analyse,
    partijen: s.partijen.map((p) => ({
      organisatie: { id: p.organisatieId, naam: p.naam },
      landelijk: p.landelijk,
      standpunt: tafel.standpunten.find((x) => x.organisatie === p.naam)?.standpunt || p.standpunt,
    })),
  }
}

function regelsVoor(s: Sessie, actor: Actor, vandaag: string, namen: ReadonlyMap<string, string>): RegelUit[] {
  return s.regels.map((r) => {
    const lid = s.leden.find((l) => l.persoonId === actor.persoonId) ?? null
    const {
      bevestigdDoor,
      bevestigdOp: _o,
      bevestigdMoment,
      organisatieId,
      organisatieNaam,
      afspraakId: _a,
      ...rest
    } = r
    return {
      ...rest,
      organisatie: { id: organisatieId, naam: organisatieNaam },
      bevestigdDoorNaam: bevestigdDoor === null ? null : (namen.get(bevestigdDoor) ?? 'onbekend'),
      bevestigdOp: bevestigdMoment,
      magBevestigen:
        s.status === 'gehouden' && bevestigdDoor === null && weigeringVoorLid(r, lid, s.voorzitterId, vandaag) === null,
      magOpvolgen:
        bevestigdDoor !== null &&
        r.opvolging === 'open' &&
        opvolgingLoopt(s.status) &&
        weigering(regelPolicy.meldOpvolging, actor, { ...s, organisatieId, vandaag }) === null,
    }
  })
}

async function bouw({ tx, subject: s, actor, vandaag }: Ctx<unknown, Sessie>): Promise<SessieDetail> {
  const namen = await namenVan(tx, [
    s.voorzitterId,
    ...s.leden.map((l) => l.persoonId),
    ...s.regels.map((r) => r.bevestigdDoor),
  ])
  const orgNaam = new Map(s.partijen.map((p) => [p.organisatieId, p.naam]))
  const org = (id: string) => ({ id, naam: orgNaam.get(id) ?? 'onbekend' })
  const magRegel = (id: string): boolean =>
    weigering(regelPolicy.stelOp, actor, { ...s, organisatieId: id, vandaag }) === null
  return {
    id: s.id,
    status: s.status,
    casus: { id: s.casusId, nummer: s.nummer, titel: s.titel },
    voorzitterNaam: s.voorzitterId === null ? null : (namen.get(s.voorzitterId) ?? null),
    zittingOp: s.zittingOp,
    verzochtOp: s.verzochtOp.toISOString(),
    professionalUitgeput: s.professionalUitgeput,
    lmmUitgeput: s.lmmUitgeput,
    zittingTijd: s.zittingTijd,
    plaats: s.plaats,
    verslag: s.verslag,
    aanwezig: s.aanwezig,
    reden: s.reden,
    suggestie: s.suggestie,
    redenGeenSuggestie: s.redenGeenSuggestie,
    vervaltDoor: s.vervaltDoor,
    bemiddelaar: s.bemiddelaar,
    impasseReden: s.impasseReden,
    conflictbepalingen: [...s.feiten.conflictbepalingen],
    leerdeel: s.leerdeel,
    redenGeenAanbeveling: s.redenGeenAanbeveling,
    leden: s.leden.map((l) => ({
      id: l.id,
      persoonId: l.persoonId,
      naam: namen.get(l.persoonId) ?? 'onbekend',
      organisatie: org(l.organisatieId),
      soort: l.soort,
      mandaatTekst: l.mandaat?.tekst ?? null,
      mandaatTot: l.mandaat?.geldigTot ?? null,
    })),
    regels: regelsVoor(s, actor, vandaag, namen),
    aanbevelingen: (await listAanbevelingen(tx, s.id)).map((a) => ({
      id: a.id,
      organisatie: { id: a.organisatieId, naam: a.naam },
      gebied: a.gebied,
      tekst: a.tekst,
    })),
    ...(await opTafel(tx, s, vandaag)),
    stappen: mogelijkeSessieStappen(s.status, s.feiten).map(({ actie, ontbreekt }) => ({
      actie,
      label: sessieActieLabels[actie],
      mag: weigering(sessieStapPolicy(actie), actor, s) === null,
      ontbreekt: ontbreekt.map((o) => ({ ...o, link: `/let/${s.id}${o.link?.startsWith('#') ? o.link : ''}` })),
    })),
    vergelijkbaar: await selectVergelijkbaar(tx, s.id),
    samenvatting: (await findSamenvatting(tx, s.id))?.tekst ?? null,
    magSamenvatten:
      magWerkAgendaBij(actor, s) && ['besluiten_vastgesteld', 'opvolging', 'geevalueerd'].includes(s.status),
    magAgenda: magWerkAgendaBij(actor, s),
    magTerugtreden: !isVoorbij(s.status) && weigering(terugtredenPolicy, actor, s) === null,
    magVoorzitterKiezen: heeftRol(actor, ...letPolicy.kiesVoorzitter.rollen) && !isVoorbij(s.status),
    magRegelVoor: ['getoetst', 'geagendeerd', 'gehouden'].includes(s.status)
      ? s.partijen.filter((p) => magRegel(p.organisatieId)).map((p) => ({ id: p.organisatieId, naam: p.naam }))
      : [],
    magStandpuntVoor: s.partijen
      .filter((p) => p.adviesAlsStandpunt !== true && magStandpuntGeven(actor, s, p.organisatieId))
      .map((p) => ({ id: p.organisatieId, naam: p.naam })),
    version: s.version,
  }
}

export const bekijkSessie = defineQuery({
  name: 'let.bekijkSessie',
  titel: 'Bekijk een zitting van het LET',
  activiteit: 'casus-behandelen',
  input: opSessie,
  output: SessieDetail,
  load,
  allow: leesPolicy,
  run: (ctx) => bouw(ctx),
  inzage: (_r, { subject }) => ({ type: 'SessieBekeken', casusId: subject.casusId, objectId: subject.id }),
})

/** Who can chair, and whom the organisations at the table can send: for the forms of the secretary. */
export const bekijkKeuzes = defineQuery({
  name: 'let.bekijkKeuzes',
  titel: 'Bekijk wie er kan voorzitten of meedoen',
  activiteit: 'casus-behandelen',
  input: opSessie,
  output: z.object({
    voorzitters: z.array(z.object({ id: z.string(), naam: z.string(), organisatieNaam: z.string() })),
    kandidaten: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        functie: z.string(),
        organisatieNaam: z.string(),
        bestuurder: z.boolean(),
        alleenGast: z.boolean(),
      }),
    ),
  }),
  load: (tx, input) => loadTafel(tx, input.sessieId),
  allow: {
    rollen: ['lmm_coordinator', 'let_secretaris', 'let_voorzitter'],
    uitleg: 'Voor wie de zitting voorbereidt.',
  },
  async run({ tx, subject }) {
    const belang = await metBelang(tx, subject.casusId)
    const voorzitters = (await listVoorzitters(tx))
      .filter((v) => !belang.has(v.id))
      .map(({ id, naam, organisatieNaam }) => ({ id, naam, organisatieNaam }))
    // LET-23: who is not in the stalemate can only be a guest.
    const aanTafel = new Set(subject.organisatieIds)
    const kandidaten = (await listKandidaten(tx, subject.rondom)).map(({ organisatieId, ...k }) => ({
      ...k,
      alleenGast: !aanTafel.has(organisatieId),
    }))
    return { voorzitters, kandidaten }
  },
  inzage: (_r, { subject }) => ({ type: 'KeuzesBekeken', casusId: subject.casusId, objectId: subject.id }),
})
