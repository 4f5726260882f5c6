import { defineForm, type Pages } from '../../platform/routes.ts'
import { sessieStatusLabels } from './let.texts.ts'
import { lijstPagina } from './pages/lijst.tsx'
import { sessiePad, sessiePagina } from './pages/sessie.tsx'
import { verzoekPagina } from './pages/verzoek.tsx'
import { geefStandpunten } from './usecases/geef-standpunten.ts'
import { kiesVoorzitter } from './usecases/kies-voorzitter.ts'
import { bevestigBesluitregel, legRegelVast, meldOpvolging } from './usecases/leg-regel-vast.ts'
import { kalenderLet, maakLetStuk } from './usecases/maak-stukken.ts'
import { schrijfSamenvatting } from './usecases/schrijf-samenvatting.ts'
import { treedTerug } from './usecases/treed-terug.ts'
import { verzoekLet } from './usecases/verzoek-let.ts'
import { vulLeerdeel } from './usecases/vul-leerdeel.ts'
import { beeindigLid, voegLidToe, werkAgendaBij } from './usecases/werk-agenda-bij.ts'
import { zetSessieStap } from './usecases/zet-sessie-stap.ts'

const pad = '/let/:sessieId'
const opSessie = { pagina: sessiePagina, naar: sessiePad } as const

export const letPages: Pages = {
  paginas: [lijstPagina, sessiePagina, verzoekPagina],
  formulieren: [
    defineForm({
      path: '/casussen/:casusId/let',
      useCase: verzoekLet,
      pagina: verzoekPagina,
      naar: (r) => `/let/${r.id}`,
      gelukt: () => 'Het LET is gevraagd. De bal ligt bij de secretaris.',
    }),
    defineForm({
      ...opSessie,
      path: `${pad}/voorzitter`,
      useCase: kiesVoorzitter,
      gelukt: () => 'De voorzitter is gevraagd.',
    }),
    defineForm({
      path: `${pad}/terugtreden`,
      useCase: treedTerug,
      pagina: sessiePagina,
      naar: () => '/let',
      gelukt: () => 'Je bent teruggetreden. Je ziet deze casus niet meer.',
    }),
    defineForm({
      ...opSessie,
      path: `${pad}/agenda`,
      useCase: werkAgendaBij,
      gelukt: () => 'De agenda is bijgewerkt.',
    }),
    defineForm({
      ...opSessie,
      path: `${pad}/standpunten`,
      useCase: geefStandpunten,
      gelukt: (r) => (r.gegeven === 1 ? 'Het standpunt staat erbij.' : `${r.gegeven} standpunten staan erbij.`),
    }),
    defineForm({
      ...opSessie,
      path: `${pad}/leden`,
      useCase: voegLidToe,
      gelukt: () => 'Het lid is uitgenodigd en ziet het dossier.',
    }),
    defineForm({
      ...opSessie,
      path: `${pad}/leden/:lidId/einde`,
      useCase: beeindigLid,
      gelukt: () => 'Het lid ziet het dossier niet meer.',
    }),
    defineForm({
      ...opSessie,
      path: `${pad}/stap`,
      useCase: zetSessieStap,
      gelukt: (r) => `De zitting staat nu op: ${sessieStatusLabels[r.status]}.`,
    }),
    defineForm({
      ...opSessie,
      path: `${pad}/besluitregels`,
      useCase: legRegelVast,
      gelukt: () => 'De besluitregel staat klaar. Alleen een lid van die organisatie kan hem bevestigen.',
    }),
    defineForm({
      ...opSessie,
      path: `${pad}/besluitregels/:regelId/bevestiging`,
      useCase: bevestigBesluitregel,
      gelukt: () => 'De besluitregel van je organisatie is bevestigd.',
    }),
    defineForm({
      ...opSessie,
      path: `${pad}/besluitregels/:regelId/opvolging`,
      useCase: meldOpvolging,
      gelukt: () => 'De opvolging is gemeld.',
    }),
    defineForm({
      ...opSessie,
      path: `${pad}/samenvatting`,
      useCase: schrijfSamenvatting,
      gelukt: () => 'De samenvatting staat klaar voor andere zittingen.',
    }),
    defineForm({
      ...opSessie,
      path: `${pad}/leerdeel`,
      useCase: vulLeerdeel,
      gelukt: () => 'Het leerdeel staat erbij.',
    }),
  ],
  downloads: [
    { path: `${pad}/stukken/:soort`, useCase: maakLetStuk },
    { path: `${pad}/agenda.ics`, useCase: kalenderLet },
  ],
}
