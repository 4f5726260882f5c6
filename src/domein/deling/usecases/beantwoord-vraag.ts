import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { geldendeInstrumenten } from '../../instrumenten/index.ts'
import { bouwDeling, uitslagVan } from '../deling.beeld.ts'
import { vindGrondslag } from '../deling.grondslagen.rules.ts'
import { BeantwoordVraagInput, conflictPunten, DelingBeeld } from '../deling.invoer.schema.ts'
import { delingPolicy } from '../deling.policy.ts'
import { type DeelAntwoorden, Geheim, Plichtenconflict, Toestemming } from '../deling.schema.ts'
import { loadDeling, updateDeling } from '../deling.store.ts'

const kies = (): Refusal =>
  new Refusal('deling.kies', 'invalid', 'Kies een antwoord.', {
    invalidParams: [{ name: 'keuze', code: 'ontbreekt', reason: 'Kies een antwoord.' }],
  })

type Lezer = (i: BeantwoordVraagInput, keuze: string) => DeelAntwoorden | null

const jaNee: Lezer = ({ veld }, keuze) => (keuze === 'ja' || keuze === 'nee' ? { [veld]: keuze === 'ja' } : null)
const lezers: { readonly [V in BeantwoordVraagInput['veld']]?: Lezer } = {
  toestemming: (i, stand) => {
    const t = { stand, leeftijd: i.leeftijd ?? '16_plus', wilsbekwaam: !i.wilsonbekwaam, van: i.van }
    const toestemming = Toestemming.safeParse(t).data
    return toestemming === undefined ? null : { toestemming }
  },
  geheim: (_i, keuze) => {
    const geheim = Geheim.safeParse(keuze).data
    return geheim === undefined ? null : { geheim }
  },
  grondslag: (_i, keuze) => {
    if (keuze === 'geen') return { grondslag: null }
    return vindGrondslag(Number(keuze)) === null ? null : { grondslag: Number(keuze) }
  },
}

/** One answer, read as its question asks it. */
function antwoordUit(i: BeantwoordVraagInput): DeelAntwoorden {
  if (i.veld === 'conflict')
    return {
      conflict: Plichtenconflict.parse(Object.fromEntries(conflictPunten.map((p) => [p, i.punten.includes(p)]))),
    }
  const antwoord = i.keuze === undefined ? null : (lezers[i.veld] ?? jaNee)(i, i.keuze)
  if (antwoord === null) throw kies()
  return antwoord
}

export const beantwoordVraag = defineCommand({
  name: 'deling.beantwoordVraag',
  titel: 'Beantwoord een vraag van: mag ik dit delen?',
  activiteit: 'gegevens-delen',
  input: BeantwoordVraagInput,
  output: DelingBeeld,
  load: (tx, input) => loadDeling(tx, input.delingId),
  allow: delingPolicy.deel,
  async run({ tx, input, subject, vandaag }) {
    if (subject.status !== 'voorgesteld')
      throw new Refusal(
        'deling.staat-vast',
        'conflict',
        'Deze deling is al gedaan of ingetrokken. De antwoorden staan vast.',
      )
    const antwoorden = { ...subject.antwoorden, ...antwoordUit(input) }
    const uitslag = uitslagVan({ antwoorden }, await geldendeInstrumenten(tx, vandaag))
    const grondslag = antwoorden.grondslag ?? null
    await updateDeling(tx, subject, {
      antwoorden,
      grondslag,
      grondslagArtikel: grondslag === null ? null : (vindGrondslag(grondslag)?.artikel ?? null),
      uitkomst: uitslag.soort === 'antwoord' ? uitslag.uitkomst : null,
    })
    const result = await bouwDeling(tx, await loadDeling(tx, subject.id), vandaag)
    return {
      result,
      facts: [
        { type: 'DeelvraagBeantwoord', casusId: subject.casusId, objectId: subject.id, data: { veld: input.veld } },
      ],
    }
  },
})
