import { z } from 'zod'
import { IdVeld, verplicht } from '../casus/index.ts'

export const kluisSoorten = ['naam', 'geboortedatum', 'adres', 'bsn', 'klantnummer'] as const
export const KluisSoort = z.enum(kluisSoorten)
export type KluisSoort = z.infer<typeof KluisSoort>

export const ZetKluisInput = z.strictObject({ aan: z.boolean() })
export const BewaarGegevenInput = z.strictObject({
  casusId: IdVeld,
  soort: KluisSoort,
  // The one place where a number of a person belongs, so the test for free text is not for here.
  waarde: z.string().trim().min(1, 'Vul dit in.').max(300),
  gezinslidId: IdVeld.optional(),
  noodzaak: verplicht(500),
})
export const OpenKluisInput = z.strictObject({
  casusId: IdVeld,
  doel: verplicht(500).min(10, 'Leg in ten minste 10 tekens uit waarvoor je dit nodig hebt.'),
})
export const BeslisInzageInput = z.strictObject({ casusId: IdVeld, inzageId: IdVeld, goed: z.boolean() })
export const VerwijderGegevenInput = z.strictObject({ casusId: IdVeld, gegevenId: IdVeld })
export const ZoekBsnInput = z.strictObject({ bsn: z.string().trim().min(1, 'Vul een burgerservicenummer in.').max(20) })

export const KluisStand = z.object({
  aan: z.boolean(),
  gegevens: z.array(
    z.object({ id: z.string(), soort: KluisSoort, gezinslidId: z.string().nullable(), toegevoegdOp: z.string() }),
  ),
  inzagen: z.array(
    z.object({
      id: z.string(),
      wie: z.string(),
      doel: z.string(),
      status: z.enum(['gevraagd', 'goedgekeurd', 'geweigerd']),
      op: z.string(),
      magBeslissen: z.boolean(),
      version: z.number(),
    }),
  ),
})
export const LeesKluisInput = z.strictObject({ casusId: IdVeld, inzageId: IdVeld })
export const GeopendeKluis = z.object({ id: z.string(), status: z.enum(['geopend', 'gevraagd']) })
export const GelezenKluis = z.object({
  doel: z.string(),
  geldigTot: z.string(),
  gegevens: z.array(
    z.object({ id: z.string(), soort: KluisSoort, gezinslidId: z.string().nullable(), waarde: z.string() }),
  ),
})
export const KluisInstelling = z.object({ aan: z.boolean(), magZetten: z.boolean(), magZoeken: z.boolean() })
