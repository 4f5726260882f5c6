import { bekijkSignalen, meldSignaal, zetSignaalStap } from '../src/domein/systeemleren/index.ts'
import type { SignaalVerhaal, Verhaal } from './casussen/verhaal.ts'
import { mensen } from './data/personas.ts'
import { type Beurt, doe, type Spel } from './spelen.ts'

const duider = 'regievoerder'
const antwoordt = (organisatie: string): string | undefined =>
  mensen.find(
    (m) =>
      m.organisatie === organisatie &&
      m.rollen.some((r) => ['pmm_ambassadeur', 'maatwerkfunctionaris', 'bestuurder'].includes(r)),
  )?.id

/** The learning part of a story: put back, answered, outcome and why; whether it really happened stays open to check (SL-04). */
export function signalen(verhaal: Verhaal): Beurt[] {
  return verhaal.signalen.map((s, i) => ({
    dag: Math.min(0, s.dag + 1),
    volgorde: 200 + i,
    speel: (spel) => speelSignaal(spel, s, i === 0),
  }))
}

async function speelSignaal(spel: Spel, s: SignaalVerhaal, eerste: boolean): Promise<void> {
  const dag = Math.min(0, s.dag + 1)
  const uitLet =
    spel.letSessieId !== null && eerste
      ? (await doe(spel, dag, duider, bekijkSignalen, {})).items.find(
          (x) => x.vraag === s.vraag && x.status === 'gesignaleerd',
        )
      : undefined
  const signaalId =
    uitLet?.id ??
    (
      await doe(spel, dag, spel.verhaal.casusregisseur, meldSignaal, {
        omschrijving: s.omschrijving,
        gebied: s.gebied,
        casusId: spel.casusId,
        ...(s.wet ? { wet: s.wet } : {}),
      })
    ).id
  const stap = (wie: string, actie: string, velden: object = {}) =>
    doe(spel, dag, wie, zetSignaalStap, { signaalId, actie, ...velden })
  await stap(duider, 'duid', { gebied: s.gebied })
  await stap(duider, 'legTerug', { geadresseerdeId: spel.toneel.organisatie(s.organisatie), vraag: s.vraag })
  const wie = antwoordt(s.organisatie)
  if (!s.reactie || !wie) return
  await stap(wie, 'ontvangReactie', { reactie: s.reactie })
  if (s.uitkomst)
    await stap(duider, 'stelUitkomstVast', {
      uitkomst: s.uitkomst,
      waarom: s.waarom ?? '',
      gevolgtype: s.gevolg ?? 'geen',
      verwijzing: s.verwijzing ?? '',
    })
}
