import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { leefdomeinen, soortFilters } from '../../organisaties/index.ts'
import { bewaakGebruik } from '../register.gebruik.store.ts'
import { registerPolicy } from '../register.policy.ts'
import { Zoekuitslag } from '../register.schema.ts'
import {
  eigenGemeente,
  filterOrganisaties,
  magRegisterLezen,
  type Zoekvraag,
  zoekOrganisaties,
  zoekVermeldingen,
} from '../register.zoeken.store.ts'

const perOrganisatie = 4
const hoogstens = 10
// Whoever fits far less than the best is noise.
const minstensVanBeste = 0.5

/** REG-03: the right person first. The term itself is never kept: it may hold something about a resident. */
export const zoekRegister = defineQuery({
  name: 'register.zoekRegister',
  titel: 'Zoek in het Maatwerkregister',
  activiteit: 'register-raadplegen',
  input: z.strictObject({
    q: z.string().trim().max(200).default(''),
    soort: z.string().max(40).default(''),
    gemeenteId: z.uuid().optional(),
    wet: z.string().max(60).default(''),
    domein: z
      .enum(['', ...leefdomeinen])
      .catch('')
      .default(''),
  }),
  output: Zoekuitslag,
  load: async (tx) => ({ magLezen: await magRegisterLezen(tx) }),
  allow: registerPolicy.zoeken,
  inzage: (r) => ({ type: 'RegisterDoorzocht', data: { aantal: r.items.length } }),
  async run({ tx, actor, input, vandaag, now }) {
    await bewaakGebruik(tx, actor, vandaag, now, 'zoekvragen')
    const vraag: Zoekvraag = {
      q: input.q,
      eigenGemeenteId: await eigenGemeente(tx, actor.organisatieId),
      soorten: soortFilters.find((f) => f.waarde === input.soort)?.soorten ?? [],
      organisatieId: input.gemeenteId ?? null,
      wet: input.wet,
      domein: input.domein,
    }
    const zoek = input.q.length < 2 ? filterOrganisaties : zoekOrganisaties
    const gevonden = await zoek(tx, vraag, vandaag, hoogstens)
    const drempel = (gevonden[0]?.score ?? 0) * minstensVanBeste
    const organisaties = gevonden.filter((o) => o.score >= drempel)
    const aangesloten = organisaties.filter((o) => o.aangesloten)
    const items = await zoekVermeldingen(tx, aangesloten, perOrganisatie)
    return {
      vraag: input.q,
      items,
      organisaties: organisaties.map(({ id, code, naam, aangesloten: ja, pastBij }) => ({
        id,
        code,
        naam,
        aangesloten: ja,
        pastBij,
      })),
      volgende: null,
    }
  },
})
