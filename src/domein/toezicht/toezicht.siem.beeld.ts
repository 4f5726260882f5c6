import { createHash } from 'node:crypto'
import type { Dataverwerking } from './toezicht.schema.ts'

/** One line of the journal as it lies in the table: ids and codes. */
export type Logregel = {
  nr: number
  op: Date
  persoonId: string | null
  organisatieId: string | null
  systeem: string | null
  handeling: string
  activiteit: string
  feit: string
  inzage: boolean
  casusId: string | null
  objectId: string | null
  reden: string | null
  spoor: string
}

/** The line as its reader gets it. */
export type LeesRegel = Logregel & { casusPseudoniem: string | null }

/** The trace id of W3C: 32 hexadecimal digits; our trace is a uuid. */
export const traceId = (spoor: string): string =>
  /^[0-9a-f-]{36}$/.test(spoor)
    ? spoor.replaceAll('-', '')
    : createHash('sha256').update(spoor).digest('hex').slice(0, 32)
export const spanId = (nr: number): string => createHash('sha256').update(`regel:${nr}`).digest('hex').slice(0, 16)

const json = (r: LeesRegel): string =>
  JSON.stringify({
    nr: r.nr,
    op: r.op.toISOString(),
    trace_id: traceId(r.spoor),
    span_id: spanId(r.nr),
    feit: r.feit,
    handeling: r.handeling,
    activiteit: r.activiteit,
    soort: r.inzage ? 'gelezen' : 'gewijzigd',
    persoon: r.persoonId,
    taak: r.systeem,
    organisatie: r.organisatieId,
    casus: r.casusId ?? r.casusPseudoniem,
    object: r.objectId,
    reden: r.reden,
  })

// CEF escapes the bar in its head, the equals sign in its tail, and the backslash in both.
const kop = (s: string): string =>
  s
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll(/[\r\n]/g, ' ')
const staart = (s: string): string =>
  s
    .replaceAll('\\', '\\\\')
    .replaceAll('=', '\\=')
    .replaceAll(/[\r\n]/g, ' ')
// What a security desk looks at first.
const zwaar = /^(Kluis|NoodtoegangGeopend|CasusVernietigd|OpBsnGezocht)/

function cef(r: LeesRegel, titel: string): string {
  const velden: [string, string | null][] = [
    ['rt', String(r.op.getTime())],
    ['externalId', String(r.nr)],
    ['act', r.handeling],
    ['suid', r.persoonId ?? `taak:${r.systeem ?? ''}`],
    ['cs1Label', 'trace'],
    ['cs1', traceId(r.spoor)],
    ['cs2Label', 'casus'],
    ['cs2', r.casusId ?? r.casusPseudoniem],
    ['cs3Label', 'organisatie'],
    ['cs3', r.organisatieId],
    ['cs4Label', 'activiteit'],
    ['cs4', r.activiteit],
    ['reason', r.reden],
  ]
  const uit = velden.flatMap(([k, v]) => (v === null ? [] : [`${k}=${staart(v)}`])).join(' ')
  return `CEF:0|Maatwerkpad|Maatwerkpad|1|${kop(r.feit)}|${kop(titel)}|${zwaar.test(r.feit) ? 6 : 2}|${uit}`
}

/** One line per fact, for a security monitor; each line carries its own number, so that a reader knows where to go on. */
export function siemRegels(
  regels: readonly LeesRegel[],
  vorm: 'jsonl' | 'cef',
  titels: ReadonlyMap<string, string>,
): string {
  return regels.map((r) => `${vorm === 'cef' ? cef(r, titels.get(r.handeling) ?? r.handeling) : json(r)}\n`).join('')
}

/** The same fact for the Logboek Dataverwerkingen: about whom by a keyed pseudonym, and never who did it. */
export function dataverwerking(
  r: Logregel,
  baseUrl: string,
  versieVan: (activiteit: string) => number,
  pseudoniem: (casusId: string) => string,
): Dataverwerking {
  return {
    traceId: traceId(r.spoor),
    spanId: spanId(r.nr),
    operationName: r.handeling,
    startTime: r.op.toISOString(),
    endTime: r.op.toISOString(),
    status: 'Ok',
    processingActivityId: `${baseUrl}/verwerkingen?versie=${versieVan(r.activiteit)}#${r.activiteit}`,
    dataSubjectId: r.casusId === null ? null : pseudoniem(r.casusId),
  }
}
