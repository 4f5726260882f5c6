import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { rollen } from '../../../platform/policy.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { DeelCategorie, geefToegang } from '../../casus/index.ts'
import { geldendeInstrumenten } from '../../instrumenten/index.ts'
import { uitslagVan } from '../deling.beeld.ts'
import { nagekekenGrondslagen } from '../deling.grondslagen.rules.ts'
import { DeelInput } from '../deling.invoer.schema.ts'
import { delingPolicy } from '../deling.policy.ts'
import { type Deling, type DelingFeiten, zetDelingStap } from '../deling.rules.ts'
import { DelingStatus } from '../deling.schema.ts'
import { type DelingMetCasus, eindeVanDag, loadDeling, updateDeling } from '../deling.store.ts'

/** INV-33: both locks open, then the row of access, with its end, in the same transaction as the receipt. */
export const deel = defineCommand({
  name: 'deling.deel',
  titel: 'Deel gegevens met een andere organisatie',
  activiteit: 'gegevens-delen',
  input: DeelInput,
  output: z.object({
    id: z.string(),
    casusId: z.string(),
    nummer: z.string(),
    status: DelingStatus,
    version: z.number(),
  }),
  load: (tx, input) => loadDeling(tx, input.delingId),
  allow: delingPolicy.deel,
  async run({ tx, input, subject, now, vandaag }) {
    if (!input.nietHerkenbaar)
      throw new Refusal('deling.niet-nagekeken', 'invalid', 'Kijk eerst na of de tekst niemand herkenbaar maakt.', {
        invalidParams: [
          { name: 'nietHerkenbaar', code: 'ontbreekt', reason: 'Kijk na of de tekst niemand herkenbaar maakt.' },
        ],
      })
    const geldend = await geldendeInstrumenten(tx, vandaag)
    const status = beslis(subject, input, { vandaag, geldendeInstrumenten: geldend, nagekekenGrondslagen })
    const uitslag = uitslagVan(subject, geldend)
    const toegangId = await geefToegang(tx, {
      casusId: subject.casusId,
      organisatieId: subject.ontvangerOrganisatieId,
      persoonId: subject.ontvangerPersoonId,
      rol: rollen.find((r) => r === subject.ontvangerRol) ?? null,
      categorieen: subject.categorieen.flatMap((c) => DeelCategorie.safeParse(c).data ?? []),
      bron: 'deling',
      bronId: subject.id,
      van: now,
      tot: eindeVanDag(subject.tot),
    })
    const version = await updateDeling(tx, subject, {
      status,
      uitkomst: uitslag.soort === 'antwoord' ? uitslag.uitkomst : null,
      noodzaak: input.noodzaak,
      inwonerGeinformeerd: input.inwonerGeinformeerd,
      redenNietGeinformeerd: input.redenNietGeinformeerd ?? null,
      gedeeldOp: now,
      toegangId,
    })
    const { id, casusId, nummer } = subject
    return {
      result: { id, casusId, nummer, status, version },
      facts: [
        {
          type: 'GegevensGedeeld',
          casusId,
          objectId: id,
          data: {
            ontvangerOrganisatieId: subject.ontvangerOrganisatieId,
            categorieen: subject.categorieen,
            tot: subject.tot,
          },
        },
      ],
    }
  },
})

type Invoer = z.output<typeof DeelInput>

function beslis(d: DelingMetCasus, i: Invoer, feiten: DelingFeiten): DelingStatus {
  const deling: Deling = {
    status: d.status,
    ontvangerOrganisatieId: d.ontvangerOrganisatieId,
    categorieen: d.categorieen,
    doel: d.doel,
    grondslag: d.grondslag,
    noodzaak: i.noodzaak,
    van: d.van,
    tot: d.tot,
    inwonerGeinformeerd: i.inwonerGeinformeerd,
    redenNietGeinformeerd: i.redenNietGeinformeerd ?? null,
    antwoorden: d.antwoorden,
  }
  try {
    const gekozen = zetDelingStap(deling, 'kiesGrondslag', feiten)
    return zetDelingStap({ ...deling, status: gekozen }, 'deel', feiten)
  } catch (e) {
    if (!(e instanceof Refusal) || e.extra.ontbreekt === undefined) throw e
    const ontbreekt = e.extra.ontbreekt.map((o) => ({ ...o, link: plek(d, o.link) }))
    throw new Refusal(e.code, e.kind, e.message, { ...e.extra, ontbreekt })
  }
}

const plek = (d: DelingMetCasus, link: string | undefined): string => {
  const pagina = `/delingen/${d.id}`
  if (link === '#noodzaak') return `${pagina}#v-noodzaak`
  if (link === '#inwoner') return `${pagina}#v-inwonerGeinformeerd`
  return link === '#grondslag' || link === '#beslisboom' ? `${pagina}#beslisboom` : `/casussen/${d.casusId}/delen`
}
