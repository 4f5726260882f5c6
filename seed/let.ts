import { geefStandpunt } from '../src/domein/casus/index.ts'
import * as lt from '../src/domein/let/index.ts'
import type { Gebeurtenis, LetVerhaal } from './casussen/verhaal.ts'
import { type Beurt, dagVan, doe, type Spel } from './spelen.ts'

// The LET part of a story: each by whoever may do it, on the day it happened.

type Actie = Extract<Gebeurtenis, { soort: 'actie' }>

export async function speelLetVerzoek(spel: Spel, g: Actie, l: LetVerhaal): Promise<void> {
  for (const p of spel.verhaal.partijen.filter((x) => x.standpunt))
    await doe(spel, g.dag, g.door, geefStandpunt, {
      casusId: spel.casusId,
      partijId: spel.partijen.get(p.organisatie),
      standpunt: p.standpunt,
    })
  const { id } = await doe(spel, g.dag, g.door, lt.verzoekLet, {
    casusId: spel.casusId,
    professionalUitgeput: l.professionalUitgeput,
    lmmUitgeput: l.lmmUitgeput,
  })
  spel.letSessieId = id
}

export async function speelOpAgenda(spel: Spel, g: Actie, l: LetVerhaal): Promise<void> {
  const sessieId = spel.letSessieId
  await doe(spel, g.dag, 'coordinator', lt.kiesVoorzitter, {
    sessieId,
    voorzitterId: spel.toneel.persoon(l.voorzitter ?? g.door),
  })
  await doe(spel, g.dag, g.door, lt.zetSessieStap, { sessieId, actie: 'toets' })
  const zittingOp = dagVan(spel, l.zittingDag ?? g.dag + 15)
  await doe(spel, g.dag, 'let-secretaris', lt.werkAgendaBij, {
    sessieId,
    zittingOp,
    zittingTijd: '10:00',
    plaats: 'beeldbellen',
  })
  for (const lid of l.leden.filter((x) =>
    spel.verhaal.partijen.some((p) => p.organisatie === x.organisatie && p.inPatstelling),
  ))
    await doe(spel, g.dag, 'let-secretaris', lt.voegLidToe, {
      sessieId,
      persoonId: spel.toneel.persoon(lid.persoon),
      soort: 'bestuurder',
    })
  await doe(spel, g.dag, g.door, lt.zetSessieStap, { sessieId, actie: 'agendeer' })
}

export async function speelZitting(spel: Spel, g: Actie, l: LetVerhaal): Promise<void> {
  const sessieId = spel.letSessieId
  const aanwezig = l.leden.map((x) => spel.toneel.persoon(x.persoon))
  await doe(spel, g.dag, 'let-secretaris', lt.werkAgendaBij, {
    sessieId,
    aanwezig,
    verslag: 'De partijen bespraken het advies van de casusregisseur en wat ieder zelf mag.',
  })
  await doe(spel, g.dag, g.door, lt.zetSessieStap, { sessieId, actie: 'houd' })
  for (const r of l.besluitregels) {
    const { id: regelId } = await doe(spel, g.dag, 'let-secretaris', lt.legRegelVast, {
      sessieId,
      organisatieId: spel.toneel.organisatie(r.organisatie),
      inhoud: r.inhoud,
      bevoegdheid: r.bevoegdheid,
      motivering: r.motivering,
      wijktAf: r.wijktAf,
      eigenaar: r.eigenaar,
      uiterlijkOp: dagVan(spel, r.uiterlijkDag),
    })
    await doe(spel, g.dag, r.lid, lt.bevestigBesluitregel, { sessieId, regelId })
    spel.regels.set(r.organisatie, regelId)
  }
  await doe(spel, g.dag, g.door, lt.zetSessieStap, { sessieId, actie: 'stelVast' })
  const les = spel.verhaal.signalen[0]
  await doe(spel, g.dag, 'let-secretaris', lt.vulLeerdeel, {
    sessieId,
    leerdeel: l.leerdeel ?? 'Nog te bespreken.',
    ...(les?.gebied
      ? { aanbeveling: les.vraag, aanbevelingAan: spel.toneel.organisatie(les.organisatie), gebied: les.gebied }
      : { redenGeenAanbeveling: 'Geen herhaling te verwachten.' }),
  })
  await doe(spel, g.dag, g.door, lt.zetSessieStap, { sessieId, actie: 'startOpvolging' })
}

/** Follow-up per line on its own day; then the session is evaluated and closed. */
export function opvolging(l: LetVerhaal | null): Beurt[] {
  if (!l) return []
  const klaar = l.besluitregels.flatMap((r): Beurt[] => {
    const { gedaanDag } = r
    if (gedaanDag === null) return []
    return [
      {
        dag: gedaanDag,
        volgorde: 80,
        speel: async (spel) =>
          void (await doe(spel, gedaanDag, r.lid, lt.meldOpvolging, {
            sessieId: spel.letSessieId,
            regelId: spel.regels.get(r.organisatie),
            opvolging: 'gedaan',
            toelichting: 'Bevestigd in een brief aan de inwoner.',
          })),
      },
    ]
  })
  const dagen = l.besluitregels.map((r) => r.gedaanDag)
  if (dagen.length === 0 || dagen.some((d) => d === null)) return klaar
  const laatste = Math.max(...dagen.map((d) => d ?? 0))
  const sluit: Beurt = {
    dag: laatste,
    volgorde: 90,
    speel: async (spel) => {
      for (const actie of ['evalueer', 'sluit'])
        await doe(spel, laatste, l.voorzitter ?? 'let-voorzitter', lt.zetSessieStap, {
          sessieId: spel.letSessieId,
          actie,
        })
    },
  }
  return [...klaar, sluit]
}
