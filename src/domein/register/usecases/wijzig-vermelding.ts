import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { eisBereikbaar, eisMandaatTermijn, feitenVan } from '../register.feiten.rules.ts'
import { registerPolicy } from '../register.policy.ts'
import { zetVermeldingStap } from '../register.rules.ts'
import { VermeldingVelden as V, Vermelding, type VermeldingVelden } from '../register.schema.ts'
import { getVermelding, updateVermelding } from '../register.store.ts'

// INV-29: what management confirmed. Another word here, and management confirms anew.
const bevestigd = [
  'opdracht',
  'mandaatOnderwerp',
  'mandaatTekst',
  'mandaatNiet',
  'mandaatBedragInCenten',
  'mandaatGegevenDoor',
  'mandaatVan',
  'mandaatTot',
] as const satisfies readonly (keyof VermeldingVelden)[]

export const wijzigVermelding = defineCommand({
  name: 'register.wijzigVermelding',
  titel: 'Wijzig een vermelding',
  activiteit: 'register-beheren',
  input: z.strictObject({
    vermeldingId: z.uuid(),
    functiemail: V.functiemail.optional(),
    telefoon: V.telefoon.optional(),
    bereikbaar: V.bereikbaar.optional(),
    werkdagen: V.werkdagen.optional(),
    opdracht: V.opdracht.optional(),
    mandaatOnderwerp: V.mandaatOnderwerp.optional(),
    mandaatTekst: V.mandaatTekst.optional(),
    mandaatNiet: V.mandaatNiet.optional(),
    mandaatBedragInCenten: V.mandaatBedragInCenten.optional(),
    mandaatGegevenDoor: V.mandaatGegevenDoor.optional(),
    mandaatVan: V.mandaatVan.optional(),
    mandaatTot: V.mandaatTot.optional(),
    waarvoor: V.waarvoor.optional(),
    wetten: V.wetten.optional(),
    leefdomeinen: V.leefdomeinen.optional(),
    ruimteIds: V.ruimteIds.optional(),
  }),
  output: Vermelding,
  load: (tx, input) => getVermelding(tx, input.vermeldingId),
  allow: registerPolicy.wijzigen,
  async run({ tx, subject, input, vandaag }) {
    const { vermeldingId: _, ...rest } = input
    const velden = Object.fromEntries(Object.entries(rest).filter(([, v]) => v !== undefined))
    eisMandaatTermijn({ ...subject, ...velden })
    eisBereikbaar({ ...subject, ...velden })
    const opnieuw = bevestigd.some((k) => k in velden && velden[k] !== subject[k]) && subject.bevestigdDoorId !== null
    const uitslag = opnieuw
      ? zetVermeldingStap(subject.status, 'wijzigOpdracht', feitenVan({ ...subject, ...velden }, vandaag, null))
      : null
    await updateVermelding(tx, subject, {
      ...velden,
      ...(uitslag ? { status: uitslag.status, bevestigdDoorId: null, bevestigdLeidingOp: null } : {}),
    })
    return {
      result: await getVermelding(tx, subject.id),
      facts: [{ type: 'VermeldingGewijzigd', objectId: subject.id, data: { opnieuwTerBevestiging: opnieuw } }],
    }
  },
})
