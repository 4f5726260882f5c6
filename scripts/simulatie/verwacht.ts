import { sql } from 'kysely'
import type { Db } from '../../src/platform/db.ts'
import {
  type Datum,
  dagenErbij,
  datumVan,
  maandenErbij,
  werkdagErbij,
  werkdagenTussen,
} from '../../src/platform/time.ts'
import type { SimWereld } from './wereld.ts'

// Which notices the clock has to give on a day, worked out from the facts and the terms of eisen 3.6, apart from the rules of
// the product: it reads the cases and knows the people, and never looks at what was warned.

/** One rung of one clock: what is said once, and to whom. */
type Sport = { sleutel: string; op: Datum; wie: readonly string[]; soort: string; pad: string; trap: string | null }

type CasusFeit = {
  id: string
  status: string
  balBij: string
  balSinds: Date
  volgendeActieOp: Datum | null
  interventieOp: Date | null
  verderOp: Date | null
  regievoerderId: string | null
  casusregisseurId: string
  aangemeldOp: Date | null
  contactId: string | null
  magZien: boolean
}
type ContactFeit = { id: string; naarId: string; gevraagdOp: Datum; regievoerderId: string | null }
type VermeldingFeit = { id: string; wieId: string; status: string; laatstBevestigdOp: Datum }
type CasusAfspraakFeit = {
  id: string
  casusId: string
  wie: string[]
  vastgelegdOp: Date
  termijn: Datum
  beantwoord: boolean
}
type AfspraakFeit = { id: string; ondertekenaarId: string; geldigTot: Datum }

const bijLmm = new Set(['lmm_aangemeld', 'lmm_behandeling', 'let_verzocht', 'let_behandeling', 'uitvoering'])
const zonderActie = new Set(['concept', 'lmm_aangemeld', 'afgerond', 'gesloten', 'ingetrokken'])

export type Verwachting = {
  /** The rungs that come due today and were not due before. */
  dag(vandaag: Datum): Promise<readonly Sport[]>
}

export function verwachting(owner: Db, w: SimWereld): Verwachting {
  const gezegd = new Set<string>()
  return {
    async dag(vandaag) {
      const sporten = [
        ...(await casusFeiten(owner)).flatMap((c) => casusSporten(w, c, vandaag)),
        ...(await contactFeiten(owner)).flatMap((c) => contactSporten(w, c)),
        ...(await casusAfspraakFeiten(owner)).flatMap(casusAfspraakSporten),
        ...(await vermeldingFeiten(owner)).flatMap(vermeldingSporten),
        ...(await afspraakFeiten(owner)).flatMap((a) => afspraakSporten(a, w.relatiebeheerderId)),
      ]
      const nieuw = sporten.filter((s) => s.op <= vandaag && !gezegd.has(s.sleutel))
      for (const s of nieuw) gezegd.add(s.sleutel)
      return nieuw
    },
  }
}

/** Above the person: the deputy, her leidinggevende, the regievoerder; who heard it already is passed over. */
function erboven(w: SimWereld, wie: string | undefined, regievoerder: string | null) {
  const trappen = [
    ['vervanger', wie === undefined ? undefined : w.vervangers.get(wie)],
    ['leidinggevende', wie === undefined ? undefined : w.leiding.get(wie)],
    ['regievoerder', regievoerder ?? undefined],
  ] as const
  return trappen.flatMap(([trap, id]) => (id === undefined || id === wie ? [] : [{ trap, id }]))
}

type Klok = { klok: string; dag: Datum; wie: readonly string[]; eersteNa: number; regievoerder: string | null }

function casusSporten(w: SimWereld, c: CasusFeit, vandaag: Datum): Sport[] {
  const lmm = bijLmm.has(c.status) && c.regievoerderId !== null
  const regievoerder = lmm ? c.regievoerderId : null
  const klokken: Klok[] = []
  if (c.status === 'lmm_aangemeld' && c.aangemeldOp !== null)
    klokken.push({
      klok: 'eerste_contact',
      dag: werkdagErbij(datumVan(c.aangemeldOp), 2),
      wie: [w.coordinatorId],
      eersteNa: 1,
      regievoerder,
    })
  if (!zonderActie.has(c.status) && c.volgendeActieOp !== null) {
    const vanLoket = regievoerder !== null && c.balBij !== 'casusregisseur'
    klokken.push({
      klok: 'volgende_actie',
      dag: c.volgendeActieOp,
      wie: [vanLoket ? regievoerder : c.casusregisseurId],
      eersteNa: 5,
      regievoerder,
    })
  }
  if (c.balBij === 'partij' && c.magZien && c.contactId !== null)
    klokken.push({
      klok: 'antwoord',
      dag: werkdagErbij(datumVan(c.balSinds), 2),
      wie: [c.contactId],
      eersteNa: 1,
      regievoerder,
    })
  return [...klokken.flatMap((k) => ladder(w, c.id, k, vandaag)), ...(lmm ? doorlooptijd(w, c) : [])]
}

/** The person on the day, who stands above from `eersteNa` working days on, and the person again every 5 working days. */
function ladder(w: SimWereld, casusId: string, k: Klok, vandaag: Datum): Sport[] {
  if (k.dag > vandaag) return []
  const over = werkdagenTussen(k.dag, vandaag)
  const boven = erboven(w, k.wie[0], k.regievoerder).map(({ trap, id }, i) => ({
    trap: String(trap),
    na: k.eersteNa + i,
    wie: [id],
  }))
  const keer = Math.floor(over / 5)
  const opnieuw = keer === 0 ? [] : [{ trap: `herinnering-${keer}`, na: 5 * keer, wie: k.wie }]
  return [{ trap: 'persoon', na: 0, wie: k.wie }, ...boven, ...opnieuw]
    .filter((s) => s.na <= over)
    .map((s) => casusSport(casusId, k.klok, k.dag, s.trap, werkdagErbij(k.dag, s.na), s.wie))
}

function doorlooptijd(w: SimWereld, c: CasusFeit): Sport[] {
  if (c.interventieOp === null || c.verderOp !== null || c.regievoerderId === null) return []
  const van = datumVan(c.interventieOp)
  const wie = [w.coordinatorId, c.regievoerderId]
  return [
    casusSport(c.id, 'doorlooptijd', van, 'dag30', dagenErbij(van, 30), wie),
    casusSport(c.id, 'doorlooptijd', van, 'week8', dagenErbij(van, 56), wie),
    casusSport(c.id, 'doorlooptijd', van, 'maand6', maandenErbij(van, 6), wie),
  ]
}

const casusSport = (
  casusId: string,
  klok: string,
  uiterlijk: Datum,
  trap: string,
  op: Datum,
  wie: readonly string[],
): Sport => ({
  sleutel: `${casusId} ${klok} ${uiterlijk} ${trap}`,
  trap: `${casusId} ${klok} ${uiterlijk} ${trap} ${[...wie].sort().join(',')}`,
  op,
  wie,
  soort: `wacht-${klok}`,
  pad: klok === 'eerste_contact' ? '/loket' : `/casussen/${casusId}`,
})

/** REG-12: a question in the register: 2 working days, then a working day per rung. */
function contactSporten(w: SimWereld, c: ContactFeit): Sport[] {
  const dag = werkdagErbij(c.gevraagdOp, 2)
  return [{ trap: 'functionaris', id: c.naarId }, ...erboven(w, c.naarId, c.regievoerderId)].map(({ trap, id }, i) =>
    los(`${c.id} ${trap}`, werkdagErbij(dag, i), id, 'antwoord-te-laat', `/contactmomenten/${c.id}`),
  )
}

/** AFS-06: an agreement without an answer after 5 working days, and one past its day; each said once, to all of them. */
function casusAfspraakSporten(a: CasusAfspraakFeit): Sport[] {
  const soorten = [
    { soort: 'geen_antwoord', op: werkdagErbij(datumVan(a.vastgelegdOp), 5), geldt: !a.beantwoord },
    { soort: 'te_laat', op: dagenErbij(a.termijn, 1), geldt: true },
  ]
  return soorten
    .filter((s) => s.geldt)
    .flatMap(({ soort, op }) =>
      a.wie.map((wie) =>
        los(`${a.id} ${soort} ${wie}`, op, wie, `afspraak-${soort}`, `/casussen/${a.casusId}/afspraken`),
      ),
    )
}

/** REG-09: asked after six months, hidden thirty days later. */
function vermeldingSporten(v: VermeldingFeit): Sport[] {
  const vraag = maandenErbij(v.laatstBevestigdOp, 6)
  return [vraag, dagenErbij(vraag, 30)].map((op, i) =>
    los(`${v.id} ${v.laatstBevestigdOp} ${i}`, op, v.wieId, 'vermelding-bevestigen', `/register/beheer/${v.id}`),
  )
}

/** BA-16: 90 and 30 days ahead, and at the end of thirty days of grace. */
const afspraakSporten = (a: AfspraakFeit, beheerder: string): Sport[] =>
  [-90, -30, 30].flatMap((dagen) =>
    [beheerder, a.ondertekenaarId].map((wie) =>
      los(`${a.id} ${dagen} ${wie}`, dagenErbij(a.geldigTot, dagen), wie, 'afspraak-loopt-af', `/afspraken/${a.id}`),
    ),
  )

const los = (sleutel: string, op: Datum, wie: string, soort: string, pad: string): Sport => ({
  sleutel,
  op,
  wie: [wie],
  soort,
  pad,
  trap: null,
})

const casusFeiten = async (owner: Db): Promise<CasusFeit[]> =>
  (
    await sql<CasusFeit>`select c.id, c.status, c.bal_bij, c.bal_sinds, c.volgende_actie_op, c.interventie_op, c.verder_op,
      c.regievoerder_id, c.casusregisseur_id, a.aangemeld_op, p.contact_persoon_id as contact_id,
      exists (select 1 from casus_toegang t where t.casus_id = c.id and t.organisatie_id = c.bal_organisatie_id and (t.tot is null or t.tot > now())) as mag_zien
      from casussen c left join loket_aanmeldingen a on a.casus_id = c.id and a.afloop is null
      left join partijen p on p.casus_id = c.id and p.organisatie_id = c.bal_organisatie_id
      where c.status not in ('concept', 'afgerond', 'gesloten', 'ingetrokken')`.execute(owner)
  ).rows
const casusAfspraakFeiten = async (owner: Db): Promise<CasusAfspraakFeit[]> =>
  (
    await sql<CasusAfspraakFeit>`select a.id, a.casus_id, array[c.casusregisseur_id, c.regievoerder_id] as wie, a.vastgelegd_op,
      a.termijn, a.antwoord is not null as beantwoord from afspraken a join casussen c on c.id = a.casus_id
      where a.gedaan_op is null and a.vervallen_reden is null and c.status not in ('afgerond', 'gesloten', 'ingetrokken')`.execute(
      owner,
    )
  ).rows
const contactFeiten = async (owner: Db): Promise<ContactFeit[]> =>
  (
    await sql<ContactFeit>`select m.id, m.naar_id, m.gevraagd_op, c.regievoerder_id from contactmomenten m
      left join casussen c on c.id = m.casus_id where m.uitkomst = 'open'`.execute(owner)
  ).rows
const vermeldingFeiten = async (owner: Db): Promise<VermeldingFeit[]> =>
  (
    await sql<VermeldingFeit>`select id, coalesce(persoon_id, bevestigd_door_id) as wie_id, status, laatst_bevestigd_op
      from registervermeldingen where status in ('actief', 'te_bevestigen')`.execute(owner)
  ).rows
const afspraakFeiten = async (owner: Db): Promise<AfspraakFeit[]> =>
  (
    await sql<AfspraakFeit>`select id, ondertekenaar_id, geldig_tot from bestuursafspraken
      where status in ('ondertekend', 'te_vernieuwen')`.execute(owner)
  ).rows
