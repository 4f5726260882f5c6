import { z } from 'zod'
import { renderPdf } from '../../../platform/documents.ts'
import { formatDatum } from '../../../platform/time.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { BestandUit } from '../../casus/index.ts'
import { register } from '../toezicht.beeld.ts'
import { dpia } from '../toezicht.dpia.beeld.ts'
import { toezichtPolicy } from '../toezicht.policy.ts'
import { Verwerkingen } from '../toezicht.schema.ts'

export const bekijkVerwerkingen = defineQuery({
  name: 'toezicht.bekijkVerwerkingen',
  titel: 'Bekijk het register van verwerkingen',
  activiteit: 'toezicht-op-inzage',
  input: z.strictObject({}),
  output: Verwerkingen,
  allow: toezichtPolicy.register,
  inzage: null,
  run: async () => ({ items: register(), volgende: null }),
})

export const maakDpia = defineQuery({
  name: 'toezicht.maakDpia',
  titel: 'Maak de gegevensbeschermingseffectbeoordeling',
  activiteit: 'toezicht-op-inzage',
  input: z.strictObject({}),
  output: BestandUit,
  allow: toezichtPolicy.register,
  inzage: null,
  run: async ({ actor, vandaag }) => ({
    naam: 'dpia-maatwerkpad.pdf',
    type: 'application/pdf',
    inhoud: renderPdf(dpia(register(), formatDatum(vandaag), actor.organisatieNaam)),
  }),
})
