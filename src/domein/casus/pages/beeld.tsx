import { type Datum, dagenTussen, formatDatum } from '../../../platform/time.ts'
import {
  type Beurt,
  isoDatum,
  type LadderProps,
  periode,
  type Trede as TredeBeeld,
  type TredeNaam,
} from '../../../ui/index.ts'
import type { BalPlaats } from '../casus.bal.rules.ts'
import { meetBeweging } from '../casus.beweging.rules.ts'
import { isOpen } from '../casus.rules.ts'
import type { CasusDetail, CasusKern } from '../casus.uitvoer.schema.ts'

/** Who reads the page: 'jij' is a person, never an organisation. */
export type Ik = { persoonId: string; organisatieId: string; rollen: readonly string[] }

const tredeNaam: Record<CasusKern['trede'], TredeNaam> = { 1: 'eigen', 2: 'register', 3: 'loket', 4: 'let' }
export const naamVanTrede = (trede: CasusKern['trede']): TredeNaam => tredeNaam[trede]

/** The rungs below: in a list they count as used; the case itself shows which one was skipped. */
export const onderTrede = (trede: CasusKern['trede']): TredeNaam[] =>
  ([1, 2, 3, 4] as const).filter((t) => t < trede).map(naamVanTrede)

export const ikHebDeBal = (c: Pick<CasusKern, 'bal' | 'casusregisseur' | 'regievoerder'>, ik: Ik): boolean => {
  if (c.bal.bij === 'casusregisseur') return c.casusregisseur?.id === ik.persoonId
  if (c.bal.bij === 'regievoerder') return c.regievoerder?.id === ik.persoonId
  if (c.bal.bij === 'lmm_coordinator') return ik.rollen.includes('lmm_coordinator')
  return c.bal.bij === 'partij' && c.bal.organisatie?.id === ik.organisatieId
}

const balNamen: Record<BalPlaats, string> = {
  casusregisseur: 'de casusregisseur',
  partij: 'een betrokken organisatie',
  lmm_coordinator: 'de LMM-coördinator',
  regievoerder: 'de regievoerder',
  let: 'het LET',
}
/** A person or a team, never 'in behandeling'. */
export function balWie(c: CasusKern, ik: Ik): string {
  if (ikHebDeBal(c, ik)) return 'jou'
  if (c.bal.bij === 'casusregisseur') return c.casusregisseur?.naam ?? balNamen.casusregisseur
  if (c.bal.bij === 'regievoerder') return c.regievoerder?.naam ?? balNamen.regievoerder
  return c.bal.bij === 'partij' ? (c.bal.organisatie?.naam ?? balNamen.partij) : balNamen[c.bal.bij]
}

/** What has to happen, as far as it was shared; somebody who has the ball always reads what is asked of her. */
export const watNu = (c: CasusKern): string =>
  c.volgendeActie ??
  c.bal.waarvoor ??
  (c.volgendeActieOp === null ? 'Kies de volgende actie' : 'De volgende actie is niet met jou gedeeld')

type Spoorregel = { pauze?: string | undefined; overbrugging?: string | undefined }

export function ladderVan(c: CasusDetail, ik: Ik, vandaag: Datum, sporen: Spoorregel): LadderProps {
  const open = isOpen(c.status)
  const spoor = (tekst: string | undefined) => ({ loopt: tekst !== undefined, tekst: tekst ?? 'niet in gebruik' })
  return {
    treden: ([1, 2, 3, 4] as const).map((t) => trede(c, t, open)),
    ...(open ? { bal: { jij: ikHebDeBal(c, ik), tekst: `bal bij ${balWie(c, ik)}` } } : {}),
    pauze: spoor(sporen.pauze),
    overbrugging: spoor(sporen.overbrugging),
    ...(c.kritiekeDag && c.kritiekeDag >= vandaag ? { inzet: inzet(c.kritiekeDag, c.kritiekeDagWat, vandaag) } : {}),
  }
}

function inzet(dag: Datum, wat: string | null, vandaag: Datum) {
  const n = dagenTussen(vandaag, dag)
  const kop = n === 0 ? 'Vandaag' : `Nog ${n} ${n === 1 ? 'dag' : 'dagen'}`
  return {
    kop,
    uitleg: `${n === 0 ? '' : 'tot '}${wat ?? 'de dag die telt'}, op ${formatDatum(dag).replace(/ \d{4}$/, '')}`,
  }
}

function trede(c: CasusDetail, t: CasusKern['trede'], open: boolean): TredeBeeld {
  const hier = c.overgangen.filter((o) => o.trede === t)
  const van = hier[0]?.op
  if (van === undefined) {
    const overgeslagen = t < c.trede
    return {
      trede: tredeNaam[t],
      status: overgeslagen ? 'overgeslagen' : 'later',
      feiten: t === 4 && !overgeslagen ? ['niet gevraagd', 'alleen via het LMM'] : [],
    }
  }
  const huidig = open && c.trede === t
  const weg = c.overgangen.find((o) => o.op > (hier.at(-1)?.op ?? '') && o.trede !== t)?.op ?? c.afgerondOp
  return {
    trede: tredeNaam[t],
    status: huidig ? 'huidig' : 'bereikt',
    datum: periode(van, huidig ? null : weg),
    feiten: feitenVan(c, t),
  }
}

function feitenVan(c: CasusDetail, t: CasusKern['trede']): string[] {
  if (t === 3 && c.regievoerder) return [`${c.regievoerder.naam}`]
  const n = c.stappen?.perTrede[t - 1] ?? 0
  return n === 0 ? [] : [`${n} ${n === 1 ? 'stap' : 'stappen'} gezet`]
}

const bandNaam = (b: CasusDetail['balPerioden'][number], c: CasusDetail, ik: Ik): string => {
  if (b.bij === 'casusregisseur') return c.casusregisseur?.id === ik.persoonId ? 'jij' : c.organisatie.naam
  if (b.bij === 'partij') return b.organisatie?.naam ?? 'partij'
  return b.bij === 'let' ? 'LET' : 'LMM'
}
/** Turns of a day or more; two in a row at the same place are one. */
export function beurtenVan(c: CasusDetail, ik: Ik): { beurten: Beurt[]; jij: string } {
  const beurten: Beurt[] = []
  for (const b of c.balPerioden) {
    const [wie, van, tot] = [bandNaam(b, c, ik), isoDatum(b.van), b.tot === null ? null : isoDatum(b.tot)]
    const vorige = beurten.at(-1)
    if (vorige?.wie === wie) beurten[beurten.length - 1] = { ...vorige, tot, waarvoor: b.waarvoor ?? '' }
    else if (tot === null || tot > van) beurten.push({ wie, van, tot, waarvoor: b.waarvoor ?? '' })
  }
  return { beurten, jij: 'jij' }
}

export const bewegingVan = (c: CasusDetail, vandaag: Datum) =>
  meetBeweging(
    c.balPerioden.map((b) => ({
      bij: b.bij,
      organisatieId: b.organisatie?.id ?? null,
      van: isoDatum(b.van),
      tot: b.tot === null ? null : isoDatum(b.tot),
    })),
    c.stappen?.items[0]?.datum ?? null,
    vandaag,
  )
