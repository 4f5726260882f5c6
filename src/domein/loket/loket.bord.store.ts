import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/db.ts'
import { datumVan } from '../../platform/time.ts'
import { haalNamen, haalTeksten } from '../casus/index.ts'
import { antwoordVoor } from './loket.escalatie.rules.ts'
import { type Onvolledig, Wachtend } from './loket.schema.ts'

const bijLoket = [
  'lmm_aangemeld',
  'lmm_behandeling',
  'let_verzocht',
  'let_behandeling',
  'uitvoering',
  'afgerond',
] as const

/** Every case at the LMM that row-level security lets through, oldest first; the last submission stands with it. */
export async function selectBord(tx: Tx, aantal: number) {
  const rows = await tx
    .selectFrom('casussen as c')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('loketAanmeldingen as x')
          .select(['x.aangemeldOp', 'x.bevestigdOp', 'x.contactVoor'])
          .whereRef('x.casusId', '=', 'c.id')
          .orderBy('x.aangemeldOp', 'desc')
          .limit(1)
          .as('a'),
      (join) => join.onTrue(),
    )
    .leftJoin('loketToewijzingen as t', (j) => j.onRef('t.casusId', '=', 'c.id').on('t.tot', 'is', null))
    .select(['c.id', 'c.nummer', 'c.titel', 'c.status', 'c.urgentie', 'c.organisatieId', 'c.regievoerderId'])
    .select(['c.balBij', 'c.balSinds', 'c.volgendeActieOp', 'c.version'])
    .select(['a.aangemeldOp', 'a.bevestigdOp', 'a.contactVoor', 't.waarnemingVoorId'])
    .where('c.status', 'in', bijLoket)
    .where((eb) => eb.or([eb('c.regievoerderId', 'is not', null), eb('c.status', '=', 'lmm_aangemeld')]))
    .orderBy(sql`c.volgende_actie_op nulls last`)
    .orderBy('c.id')
    .limit(aantal)
    .execute()
  const n = await haalNamen(
    tx,
    rows.map((r) => r.organisatieId),
    rows.flatMap((r) => [r.regievoerderId, r.waarnemingVoorId]),
  )
  const teksten = await haalTeksten(
    tx,
    rows.map((r) => r.id),
  )
  return rows.map((r) => ({
    casusId: r.id,
    nummer: r.nummer,
    titel: r.titel,
    status: r.status,
    urgentie: r.urgentie,
    organisatie: n.organisatie(r.organisatieId),
    regievoerder:
      r.regievoerderId === null
        ? null
        : { id: r.regievoerderId, naam: n.persoon(r.regievoerderId)?.naam ?? 'Onbekend' },
    waarnemingVoor:
      r.waarnemingVoorId === null
        ? null
        : { id: r.waarnemingVoorId, naam: n.persoon(r.waarnemingVoorId)?.naam ?? 'Onbekend' },
    balBij: r.balBij,
    balSinds: r.balSinds.toISOString(),
    volgendeActie: teksten.get(r.id)?.volgendeActie ?? null,
    volgendeActieOp: r.volgendeActieOp,
    aangemeldOp: r.aangemeldOp?.toISOString() ?? null,
    bevestigdOp: r.bevestigdOp?.toISOString() ?? null,
    contactVoor: r.contactVoor,
    version: r.version,
  }))
}

/** Taken down at the phone or from a letter, and not complete yet: work to do for who took it down (LMM-06). */
export async function selectOnvolledig(tx: Tx, persoonId: string): Promise<Onvolledig[]> {
  const rijen = await tx
    .selectFrom('loketOpnames as o')
    .innerJoin('casussen as c', 'c.id', 'o.casusId')
    .select(['c.id', 'c.nummer', 'c.titel', 'c.organisatieId', 'c.volgendeActieOp', 'o.ontvangenOp'])
    .where('o.doorId', '=', persoonId)
    .where('c.status', 'in', ['concept', 'eigen_organisatie'])
    .where('c.ingediendOp', 'is', null)
    .orderBy('o.ontvangenOp')
    .limit(100)
    .execute()
  const n = await haalNamen(
    tx,
    rijen.map((r) => r.organisatieId),
    [],
  )
  return rijen.map((r) => ({
    casusId: r.id,
    nummer: r.nummer,
    titel: r.titel,
    organisatie: n.organisatie(r.organisatieId).naam,
    ontvangenOp: datumVan(r.ontvangenOp),
    uiterlijk: r.volgendeActieOp,
  }))
}

const WachtendRij = Wachtend.omit({ uiterlijk: true }).extend({ op: z.string() })

/** Who has not answered in the cases of this regievoerder (all, for a coordinator): the ball, a question, an agreement. */
export async function selectNietGeantwoord(tx: Tx, regievoerderId: string | null): Promise<Wachtend[]> {
  const r = await sql`
    with mijn as (select c.id, c.nummer, c.titel, c.bal_bij, c.bal_organisatie_id, c.bal_sinds from casussen c where c.regievoerder_id is not null
      and (${regievoerderId}::uuid is null or c.regievoerder_id = ${regievoerderId}::uuid)
      and c.status in ('lmm_behandeling', 'let_verzocht', 'let_behandeling', 'uitvoering')), wie as (
      select c.id, c.bal_organisatie_id as org, coalesce(t.waarvoor, '') as wat, c.bal_sinds::date as op, 'bal' as soort from mijn c
        left join casus_teksten(array(select id from mijn)) t on t.casus_id = c.id where c.bal_bij = 'partij'
      union all select c.id, m.naar_organisatie_id, m.onderwerp, m.antwoord_uiterlijk, 'contact' from mijn c
        join contactmomenten m on m.casus_id = c.id and m.uitkomst = 'open'
      union all select c.id, a.organisatie_id, a.wat, a.termijn, 'afspraak' from mijn c
        join afspraken a on a.casus_id = c.id and a.antwoord is null and a.gedaan_op is null and a.vervallen_reden is null)
    select c.id as casus_id, c.nummer, c.titel, o.naam as organisatie, w.wat, w.op::text as op, w.soort
    from wie w join mijn c on c.id = w.id join organisaties o on o.id = w.org order by w.op, c.id limit 200`.execute(tx)
  return z
    .array(WachtendRij)
    .parse(r.rows)
    .map(({ op, ...w }) => ({ ...w, uiterlijk: w.soort === 'bal' ? antwoordVoor(op) : op }))
    .sort((a, b) => a.uiterlijk.localeCompare(b.uiterlijk))
}

/** All organisations a caller may work for, for the phone screen. */
export const selectIndieners = (tx: Tx) =>
  tx
    .selectFrom('organisaties')
    .select(['id', 'naam', 'soort', 'landelijk'])
    .where((eb) => eb.or([eb('geldigTot', 'is', null), eb('geldigTot', '>', sql<string>`current_date`)]))
    .where('opvolgerId', 'is', null)
    .where('soort', '<>', 'hulpstructuur')
    .orderBy('naam')
    .limit(1000)
    .execute()
