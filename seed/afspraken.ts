import { startAfspraak, tekenAfspraak, wijzigAfspraak, zetAfspraakStap } from '../src/domein/bestuursafspraken/index.ts'
import type { Credential } from '../src/platform/door.ts'
import { dagenErbij, datumVan } from '../src/platform/time.ts'
import { afspraken, type DemoAfspraak } from './data/bestuursafspraken.ts'
import type { Toneel } from './spelen.ts'

/** The demo agreements, from first contact to signed by a bestuurder of that organisation itself (BA-01, BA-03). */
export async function speelAfspraken(t: Toneel): Promise<void> {
  for (const a of afspraken) await speelAfspraak(t, a)
}

const stappen = ['maakKennis', 'voerGesprek', 'stelOp'] as const
const bereikt: Readonly<Record<string, number>> = { contact: 0, kennismaking: 1, in_gesprek: 2, concept: 3 }

async function speelAfspraak(t: Toneel, a: DemoAfspraak): Promise<void> {
  const vandaag = datumVan(t.vandaag)
  const dag = a.ondertekendDagenGeleden === null ? -30 : -a.ondertekendDagenGeleden
  const deur = t.deurOp(new Date(`${dagenErbij(vandaag, dag)}T09:00:00Z`))
  const als = (code: string): Credential => ({ soort: 'persoon', persoonId: t.persoon(code) })
  const { id: afspraakId } = await deur.run(als('relatiebeheerder'), startAfspraak, {
    organisatieId: t.organisatie(a.organisatie),
  })
  const volgendContactOp = dagenErbij(vandaag, 14)
  for (const actie of stappen.slice(0, bereikt[a.status] ?? 3))
    await deur.run(als('relatiebeheerder'), zetAfspraakStap, { afspraakId, actie, volgendContactOp })
  if (!a.inhoud || !a.ondertekenaar || a.geldigNogDagen === null) return
  await deur.run(als('relatiebeheerder'), wijzigAfspraak, {
    afspraakId,
    ...a.inhoud,
    conflictbepaling: a.conflictbepaling,
    antwoordWerkdagen: a.antwoordBelofteInWerkdagen,
  })
  await deur.run(als(a.ondertekenaar), tekenAfspraak, { afspraakId, geldigTot: dagenErbij(vandaag, a.geldigNogDagen) })
}
