// Registervermelding of eisen 3.5, copied by hand: concept → ter_bevestiging (management) → actief → te_bevestigen →
// verborgen → beëindigd. Ours beside it: sending back, confirming anew, and a changed mandate that management confirms again.
import type { VermeldingActie, VermeldingStatus } from './register.schema.ts'

export const registerVerwacht: readonly (readonly [
  van: VermeldingStatus,
  actie: VermeldingActie,
  naar: VermeldingStatus,
])[] = [
  ['concept', 'legVoor', 'ter_bevestiging'],
  ['ter_bevestiging', 'bevestigOpdracht', 'actief'],
  ['ter_bevestiging', 'stuurTerug', 'concept'],
  ['actief', 'bevestig', 'actief'],
  ['actief', 'vraagBevestiging', 'te_bevestigen'],
  ['actief', 'wijzigOpdracht', 'ter_bevestiging'],
  ['te_bevestigen', 'bevestig', 'actief'],
  ['te_bevestigen', 'verberg', 'verborgen'],
  ['te_bevestigen', 'wijzigOpdracht', 'ter_bevestiging'],
  ['verborgen', 'bevestig', 'actief'],
  ['verborgen', 'wijzigOpdracht', 'ter_bevestiging'],
  ['concept', 'beeindig', 'beeindigd'],
  ['ter_bevestiging', 'beeindig', 'beeindigd'],
  ['actief', 'beeindig', 'beeindigd'],
  ['te_bevestigen', 'beeindig', 'beeindigd'],
  ['verborgen', 'beeindig', 'beeindigd'],
]
