import { beantwoordVraag, deel, stelDelenVoor, trekDelingIn } from '../src/domein/deling/index.ts'
import type { Partij, Verhaal, Verstrekking } from './casussen/verhaal.ts'
import { grondslagen } from './data/grondslagen.ts'
import { type Beurt, dagVan, doe, type Spel, schrijver } from './spelen.ts'

type Deling = NonNullable<Partij['deling']>
type Gedaan = Deling & { verstrekking: Verstrekking }

/** What the story shared with each party, through 'mag ik dit delen?' as a professional walks it, and what was withdrawn. */
export const delingen = (verhaal: Verhaal): Beurt[] =>
  verhaal.partijen.flatMap((p) =>
    p.deling?.verstrekking ? beurten(p.organisatie, { ...p.deling, verstrekking: p.deling.verstrekking }) : [],
  )

function beurten(organisatie: string, d: Gedaan): Beurt[] {
  let delingId = ''
  const geef: Beurt = {
    dag: d.dag,
    volgorde: 48,
    speel: async (spel) => {
      delingId = await verstrek(spel, organisatie, d)
    },
  }
  const { ingetrokken } = d.verstrekking
  if (!ingetrokken) return [geef]
  const { dag, reden } = ingetrokken
  const trekIn: Beurt = {
    dag,
    volgorde: 48,
    speel: async (spel) => void (await doe(spel, dag, schrijver(spel, dag), trekDelingIn, { delingId, reden })),
  }
  return [geef, trekIn]
}

async function verstrek(spel: Spel, organisatie: string, d: Gedaan): Promise<string> {
  const wie = schrijver(spel, d.dag)
  const { aan, totDag } = d.verstrekking
  const { id: delingId } = await doe(spel, d.dag, wie, stelDelenVoor, {
    casusId: spel.casusId,
    ontvangerOrganisatieId: spel.toneel.organisatie(organisatie),
    ...(aan ? { ontvangerPersoonId: spel.toneel.persoon(aan) } : {}),
    categorieen: d.categorieen,
    doel: d.doel,
    tot: dagVan(spel, totDag),
  })
  // One question at a time, in the order in which the tree asks them; it stops by itself.
  let vraag: string | null = 'kanPseudoniem'
  while (vraag !== null) {
    const { uitslag }: { uitslag: { veld: string | null } } = await doe(spel, d.dag, wie, beantwoordVraag, {
      delingId,
      veld: vraag,
      ...antwoordOp(vraag, d),
    })
    vraag = uitslag.veld
  }
  await doe(spel, d.dag, wie, deel, {
    delingId,
    noodzaak: d.noodzaak,
    inwonerGeinformeerd: true,
    nietHerkenbaar: true,
  })
  return delingId
}

const nee = new Set(['acuutGevaar', 'viaInwoner'])

function antwoordOp(vraag: string, d: Gedaan): object {
  const { geheim, toestemming } = d.verstrekking
  if (vraag === 'kanPseudoniem') return { keuze: d.grondslag === null ? 'ja' : 'nee' }
  if (vraag === 'grondslag') return { keuze: String(grondslagen.find((g) => g.id === d.grondslag)?.nummer ?? 'geen') }
  if (vraag === 'geheim') return { keuze: geheim ?? 'geen' }
  if (vraag === 'toestemming') return { keuze: toestemming ? 'gegeven' : 'niet_gevraagd', ...toestemming }
  return { keuze: nee.has(vraag) ? 'nee' : 'ja' }
}
