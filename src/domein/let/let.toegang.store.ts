import type { Tx } from '../../platform/db.ts'
import { eindigToegang, geefToegang, type ToegangCategorie } from '../casus/index.ts'

/** Chair and secretary see what the LMM sees of the case and may let members in; never what leads to a person (INF-12). */
export const letCategorieen = [
  'vraag',
  'huishouden',
  'stappen',
  'besluiten',
  'analyse',
  'opties',
  'afspraken',
  'toegang',
] as const satisfies readonly ToegangCategorie[]
/** A member reads the dossier. */
const lidCategorieen = [
  'vraag',
  'huishouden',
  'stappen',
  'besluiten',
  'analyse',
  'opties',
  'afspraken',
] as const satisfies readonly ToegangCategorie[]

type Wie = { casusId: string; sessieId: string; organisatieId: string; persoonId: string; nu: Date }
export const laatVoorzitterToe = (tx: Tx, w: Wie) =>
  geefToegang(tx, {
    casusId: w.casusId,
    organisatieId: w.organisatieId,
    persoonId: w.persoonId,
    categorieen: letCategorieen,
    magWijzigen: true,
    bron: 'let',
    bronId: w.sessieId,
    van: w.nu,
  })
export const laatLidToe = (tx: Tx, w: Wie) =>
  geefToegang(tx, {
    casusId: w.casusId,
    organisatieId: w.organisatieId,
    persoonId: w.persoonId,
    categorieen: lidCategorieen,
    bron: 'let',
    bronId: w.sessieId,
    van: w.nu,
  })
export const laatGaan = (
  tx: Tx,
  w: { casusId: string; sessieId: string; persoonId?: string; nu: Date },
  reden: string,
) =>
  eindigToegang(
    tx,
    w.casusId,
    { bron: 'let', bronId: w.sessieId, ...(w.persoonId ? { persoonId: w.persoonId } : {}) },
    reden,
    w.nu,
  )
