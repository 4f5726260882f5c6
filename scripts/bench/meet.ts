import fs from 'node:fs'
import autocannon from 'autocannon'

export type Cijfers = { reqS: number; p50: number; p95: number; p99: number; fouten: number }
export type Aanroep = {
  readonly methode: 'GET' | 'POST'
  readonly pad: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** A key of its own for each request. */
  readonly sleutel?: () => string
}

const percentiel = (gesorteerd: readonly number[], p: number): number =>
  gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * p))] ?? Number.NaN

/** One burst against one address. */
export async function meet(
  url: string,
  aanroepen: readonly Aanroep[],
  clients: number,
  seconden: number,
): Promise<Cijfers> {
  const tijden: number[] = []
  let fouten = 0
  const begon = performance.now()
  await new Promise<void>((resolve, reject) => {
    const loop = autocannon(
      {
        url,
        connections: clients,
        duration: seconden,
        requests: aanroepen.map((a) => ({
          method: a.methode,
          path: a.pad,
          headers: { ...a.headers },
          ...(a.body === undefined ? {} : { body: a.body }),
          ...(a.sleutel
            ? {
                setupRequest: (r: autocannon.Request) => ({
                  ...r,
                  headers: { ...r.headers, 'idempotency-key': a.sleutel?.() ?? '' },
                }),
              }
            : {}),
        })),
      },
      (e) => (e ? reject(e) : resolve()),
    )
    loop.on('response', (_c, status, _bytes, ms) => {
      if (status >= 200 && status < 300) tijden.push(ms)
      else fouten += 1
    })
  })
  const duur = (performance.now() - begon) / 1000
  tijden.sort((a, b) => a - b)
  return {
    reqS: tijden.length / duur,
    p50: percentiel(tijden, 0.5),
    p95: percentiel(tijden, 0.95),
    p99: percentiel(tijden, 0.99),
    fouten,
  }
}

const midden = (getallen: readonly number[]): number =>
  [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? Number.NaN

/** The median of each figure over the rounds. */
export const mediaan = (rondes: readonly Cijfers[]): Cijfers => ({
  reqS: midden(rondes.map((r) => r.reqS)),
  p50: midden(rondes.map((r) => r.p50)),
  p95: midden(rondes.map((r) => r.p95)),
  p99: midden(rondes.map((r) => r.p99)),
  fouten: rondes.reduce((n, r) => n + r.fouten, 0),
})

/** Memory in use by a process, in MB (Linux). */
export function geheugen(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}
