import type { Datum } from '../../platform/time.ts'
import type { VermeldingFeiten } from './register.rules.ts'
import type { Vermelding } from './register.schema.ts'

/** The facts of an entry that the conditions of a step look at. */
export const feitenVan = (v: Vermelding, vandaag: Datum, reden: string | null): VermeldingFeiten => ({
  vandaag,
  functiemail: v.functiemail,
  telefoon: v.telefoon,
  isTeam: v.soort === 'team',
  heeftVervanger: v.vervangerId !== null,
  opdracht: v.opdracht,
  mandaat:
    v.mandaatTekst === null
      ? null
      : {
          tekst: v.mandaatTekst,
          gegevenDoor: v.mandaatGegevenDoor ?? '',
          geldigVan: v.mandaatVan ?? vandaag,
          geldigTot: v.mandaatTot,
        },
  bevestigdDoor: v.bevestigdDoorId,
  laatstBevestigdOp: v.laatstBevestigdOp,
  reden,
})
