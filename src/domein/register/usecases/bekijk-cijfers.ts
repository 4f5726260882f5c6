import { z } from 'zod'
import { maandenErbij } from '../../../platform/time.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { registerCijfers } from '../register.gebruik.store.ts'
import { registerPolicy } from '../register.policy.ts'

// INV-34: 1 to 4 is shown as '<5'.
const Aantal = z.union([z.int(), z.literal('<5')])
const afgeschermd = (n: number): number | '<5' => (n > 0 && n < 5 ? '<5' : n)

const Cijfers = z.object({
  van: z.string(),
  tot: z.string(),
  zoekvragen: Aantal,
  zoekers: Aantal,
  contacten: Aantal,
  beantwoord: Aantal,
  opTijd: Aantal,
  opgelost: Aantal,
  beoordeeld: Aantal,
  geholpen: Aantal,
  actief: Aantal,
  teBevestigen: Aantal,
  verborgen: Aantal,
})
export type Cijfers = z.infer<typeof Cijfers>

/** REG-17, RAP-05: use and satisfaction of the register over the last three months. */
export const bekijkCijfers = defineQuery({
  name: 'register.bekijkCijfers',
  titel: 'Bekijk hoe het register wordt gebruikt',
  activiteit: 'relaties-beheren',
  input: z.strictObject({}),
  output: Cijfers,
  allow: registerPolicy.aandacht,
  inzage: null,
  async run({ tx, vandaag }) {
    const van = maandenErbij(vandaag, -3)
    const c = await registerCijfers(tx, van, vandaag)
    return {
      van,
      tot: vandaag,
      zoekvragen: afgeschermd(c.zoekvragen),
      zoekers: afgeschermd(c.zoekers),
      contacten: afgeschermd(c.contacten),
      beantwoord: afgeschermd(c.beantwoord),
      opTijd: afgeschermd(c.opTijd),
      opgelost: afgeschermd(c.opgelost),
      beoordeeld: afgeschermd(c.beoordeeld),
      geholpen: afgeschermd(c.geholpen),
      actief: afgeschermd(c.actief),
      teBevestigen: afgeschermd(c.teBevestigen),
      verborgen: afgeschermd(c.verborgen),
    }
  },
})
