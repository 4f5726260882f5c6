import type { LightMyRequestResponse } from 'fastify'
import { z } from 'zod'
import type { PersoonCode } from './wereld.ts'

// Every status x action x person over HTTP, held against a table that was copied by hand from the requirements.

type Cel<S extends string, A extends string> = { readonly status: S; readonly actie: A; readonly wie: PersoonCode }
/** 404 = does not see it, 403 = not for you, 409 = the step is not there (`[]`) or misses these things, 2xx = done. */
type Uitkomst = 'niet-gezien' | 'mag-niet' | 'gelukt' | { readonly mist: readonly string[] } | 'bestaat-niet'

type Opzet<S extends string, A extends string> = {
  readonly statussen: readonly S[]
  readonly acties: readonly A[]
  readonly wie: readonly PersoonCode[]
  readonly stuur: (cel: Cel<S, A>) => Promise<LightMyRequestResponse>
  readonly verwacht: (cel: Cel<S, A>) => Uitkomst
  /** Code of the refusal for a step that is not in the machine. */
  readonly bestaatNiet: string
  /** Puts things back after a step that was expected to succeed. */
  readonly herstel: (cel: Cel<S, A>) => Promise<void>
}

const Probleem = z.object({ code: z.string(), ontbreekt: z.array(z.object({ code: z.string() })).optional() })

function uitkomstVan(r: LightMyRequestResponse, bestaatNiet: string): Uitkomst | string {
  if (r.statusCode < 300) return 'gelukt'
  if (r.statusCode === 404) return 'niet-gezien'
  if (r.statusCode === 403) return 'mag-niet'
  const p = Probleem.parse(r.json())
  if (r.statusCode !== 409) return `${r.statusCode} ${p.code}`
  return p.code === bestaatNiet ? 'bestaat-niet' : { mist: (p.ontbreekt ?? [{ code: p.code }]).map((o) => o.code) }
}

/** Cells that answer otherwise than the table says; a good house gives none. Refusals go a few at a time, steps alone. */
export async function loopMatrix<S extends string, A extends string>(o: Opzet<S, A>) {
  const verschillen: { cel: string; verwacht: string; kreeg: string }[] = []
  const cellen = o.statussen.flatMap((status) =>
    o.acties.flatMap((actie) => o.wie.map((wie): Cel<S, A> => ({ status, actie, wie }))),
  )
  const beoordeel = async (cel: Cel<S, A>): Promise<void> => {
    const kreeg = JSON.stringify(uitkomstVan(await o.stuur(cel), o.bestaatNiet))
    const verwacht = JSON.stringify(o.verwacht(cel))
    if (kreeg !== verwacht) verschillen.push({ cel: `${cel.status} x ${cel.actie} x ${cel.wie}`, verwacht, kreeg })
  }
  const gelukt = cellen.filter((c) => o.verwacht(c) === 'gelukt')
  const rest = cellen.filter((c) => o.verwacht(c) !== 'gelukt')
  let volgende = 0
  const werker = async (): Promise<void> => {
    for (let cel = rest[volgende++]; cel !== undefined; cel = rest[volgende++]) await beoordeel(cel)
  }
  await Promise.all(Array.from({ length: 8 }, werker))
  for (const cel of gelukt) {
    await beoordeel(cel)
    await o.herstel(cel)
  }
  return { cellen: cellen.length, gelukt: gelukt.length, verschillen }
}
