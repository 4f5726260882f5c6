import { Refusal } from '../../platform/errors.ts'
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

/** REG-07: both roads to an entry that is used stay filled; told at the field. */
export function eisBereikbaar(v: Pick<Vermelding, 'status' | 'functiemail' | 'telefoon'>): void {
  if (v.status !== 'actief' && v.status !== 'te_bevestigen') return
  const leeg = [
    ...(v.functiemail === null
      ? [{ name: 'functiemail', reason: 'Vul een mailadres in: deze vermelding wordt gebruikt.' }]
      : []),
    ...(v.telefoon === null
      ? [{ name: 'telefoon', reason: 'Vul een telefoonnummer in: deze vermelding wordt gebruikt.' }]
      : []),
  ]
  if (leeg.length === 0) return
  throw new Refusal('register.onbereikbaar', 'invalid', 'Deze vermelding wordt gebruikt en moet te bereiken zijn.', {
    invalidParams: leeg.map((l) => ({ ...l, code: 'onbereikbaar' })),
  })
}

/** A mandate that ends before it starts, or ends without a start, is told at its field. */
export function eisMandaatTermijn(v: { mandaatVan: string | null; mandaatTot: string | null }): void {
  if (v.mandaatTot === null || (v.mandaatVan !== null && v.mandaatTot >= v.mandaatVan)) return
  const reason =
    v.mandaatVan === null ? 'Vul in vanaf wanneer het mandaat geldt.' : 'Het mandaat eindigt voordat het begint.'
  const name = v.mandaatVan === null ? 'mandaatVan' : 'mandaatTot'
  throw new Refusal('register.mandaat-termijn', 'invalid', reason, {
    invalidParams: [{ name, code: 'mandaat-termijn', reason }],
  })
}
