import { z } from 'zod'
import { heeftRol } from '../../../platform/policy.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { Afspraak } from '../bestuursafspraken.schema.ts'
import { bestuurdersVan, getAfspraak } from '../bestuursafspraken.store.ts'

const Bestuurder = z.object({ id: z.string(), naam: z.string(), functie: z.string() })

export const bekijkAfspraak = defineQuery({
  name: 'bestuursafspraken.bekijkAfspraak',
  titel: 'Lees een bestuurlijke afspraak',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ afspraakId: z.uuid() }),
  output: Afspraak.extend({ bestuurders: z.array(Bestuurder) }),
  load: (tx, input) => getAfspraak(tx, input.afspraakId),
  allow: bestuursafsprakenPolicy.lezen,
  inzage: (r) => ({ type: 'AfspraakGelezen', objectId: r.id }),
  run: async ({ tx, actor, subject }) => ({
    ...subject,
    bestuurders: heeftRol(actor, 'relatiebeheerder', 'bestuurder')
      ? await bestuurdersVan(tx, subject.organisatieId)
      : [],
  }),
})
