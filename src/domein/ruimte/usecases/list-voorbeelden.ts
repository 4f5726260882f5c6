import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { merkregel } from '../ruimte.rules.ts'
import { Voorbeeldinvoer } from '../ruimte.schema.ts'
import { listAlleVoorbeelden, listBepalingenOpSleutel } from '../ruimte.store.ts'
import { vindplaats } from '../ruimte.texts.ts'

const plat = (t: string): string => t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The library of solutions (SL-15): good examples over the whole catalogue, to reuse and to refer to. */
export const listVoorbeelden = defineQuery({
  name: 'ruimte.listVoorbeelden',
  titel: 'Bekijk voorbeelden van oplossingen, zonder namen',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({ q: z.string().trim().max(200).default('') }),
  output: z.strictObject({
    items: z.array(
      Voorbeeldinvoer.extend({
        titel: z.string(),
        vindplaats: z.string(),
        organisaties: z.array(z.string()),
        /** The three marks of the provision today, and first what may not be leaned on (INV-19, INV-42). */
        merken: z.string(),
      }),
    ),
    volgende: z.null(),
  }),
  allow: ruimtePolicy.lees,
  inzage: null,
  async run({ tx, input, vandaag }) {
    const voorbeelden = await listAlleVoorbeelden(tx)
    const bepalingen = await listBepalingenOpSleutel(tx, [...new Set(voorbeelden.map((v) => v.sleutel))])
    const woorden = plat(input.q)
      .split(/\s+/)
      .filter((w) => w.length > 1)
    const items = voorbeelden.flatMap((v) => {
      const b = bepalingen.find((x) => x.sleutel === v.sleutel)
      if (b === undefined) return []
      const tekst = plat([v.situatie, v.waarom, b.titel, b.wet, ...b.organisaties, ...b.trefwoorden].join(' '))
      if (!woorden.every((w) => tekst.includes(w))) return []
      return [
        {
          ...v,
          titel: b.titel,
          vindplaats: vindplaats(b),
          organisaties: b.organisaties,
          merken: merkregel(b, vandaag),
        },
      ]
    })
    return { items, volgende: null }
  },
})
