import {
  beoordeelOptie,
  maakAfspraak,
  rondAfspraakAf,
  voegOptieToe,
  voegStapToe,
  zetStap,
} from '../../src/domein/casus/index.ts'
import { dienIn, legNabesprekingVast, wijsRegievoerderToe } from '../../src/domein/loket/index.ts'
import { maakCasus } from './casus.ts'
import type { PersoonCode, Wereld } from './wereld.ts'

// Cases at the desk, made through the use cases that people use.

type Opzet = Parameters<typeof maakCasus>[1]

export const aanmelding = {
  waaromNietLokaal: 'De gemeente gaat niet over een studieschuld.',
  redenGeenContact: 'De functionaris gaf twee weken geen antwoord.',
  lokaalAllesGedaan: true,
}

/** Submitted to the LMM; waits for a regievoerder. */
export async function maakAanmelding(w: Wereld, opzet: Opzet = {}): Promise<string> {
  const casusId = await maakCasus(w, opzet)
  await w.door.run(w.als(opzet.door ?? 'raadsvrouw'), dienIn, { casusId, ...aanmelding })
  return casusId
}

/** At the LMM, with a regievoerder. */
export async function maakLmmCasus(w: Wereld, opzet: Opzet = {}, wie: PersoonCode = 'regievoerder'): Promise<string> {
  const casusId = await maakAanmelding(w, opzet)
  await w.door.run(w.als('coordinator'), wijsRegievoerderToe, { casusId, regievoerderId: w.persoon(wie) })
  return casusId
}

/** Through to 'afgerond', solved at the LMM. */
export async function maakAfgerond(w: Wereld, opzet: Opzet = {}): Promise<string> {
  const casusId = await maakLmmCasus(w, opzet)
  const regievoerder = w.als('regievoerder')
  await w.door.run(regievoerder, voegStapToe, { casusId, wat: 'Met DUO gesproken.', trede: 3 })
  const optie = await w.door.run(regievoerder, voegOptieToe, {
    casusId,
    omschrijving: 'Lager maandbedrag',
    organisatieId: w.org('duo'),
  })
  await w.door.run(regievoerder, beoordeelOptie, { casusId, optieId: optie.id, status: 'gekozen' })
  const afspraak = await w.door.run(regievoerder, maakAfspraak, {
    casusId,
    organisatieId: w.org('duo'),
    optieId: optie.id,
    wat: 'Lager maandbedrag vastleggen',
    status: 'toezegging',
    termijn: '2099-01-01',
  })
  await w.door.run(regievoerder, zetStap, { casusId, actie: 'startUitvoering' })
  await w.door.run(regievoerder, rondAfspraakAf, { casusId, afspraakId: afspraak.id, gedaanOp: '2026-01-01' })
  await w.door.run(regievoerder, zetStap, { casusId, actie: 'rondAf', uitkomst: 'opgelost' })
  return casusId
}

export const bespreekNa = (w: Wereld, casusId: string) =>
  w.door.run(w.als('regievoerder'), legNabesprekingVast, { casusId, leerpunten: 'Vraag vroeg wie mag beslissen.' })
