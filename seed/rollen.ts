import { voegKostenpostToe } from '../src/domein/bedoeling/index.ts'
import * as casus from '../src/domein/casus/index.ts'
import { dienIn, legNabesprekingVast, wijsRegievoerderToe } from '../src/domein/loket/index.ts'
import { geefAdvies, legVerslagVast, maakAnalyse, planOverleg, weegOptie } from '../src/domein/overleg/index.ts'
import type { Gebeurtenis, Verhaal } from './casussen/verhaal.ts'
import { delingen } from './delen.ts'
import { opvolging, speelLetVerzoek, speelOpAgenda, speelZitting } from './let.ts'
import { speelContact } from './register.ts'
import { signalen } from './signalen.ts'
import { type Beurt, dagVan, doe, type Rolverdeling, type Spel, schrijver } from './spelen.ts'

type Actie = Extract<Gebeurtenis, { soort: 'actie' }>

/** Who plays what: each event of a story through the use case that a person would use for it. */
export function rolverdeling(vermeldingen: ReadonlyMap<string, string>): Rolverdeling {
  return {
    contact: (spel, g) => speelContact(spel, g, moet(vermeldingen, g.naar)),
    actie: speelActie,
    extra: (verhaal) => [
      ...afspraken(verhaal),
      ...overleggen(verhaal),
      ...analyse(verhaal),
      ...delingen(verhaal),
      ...opvolging(verhaal.let),
      ...signalen(verhaal),
    ],
  }
}

const moet = (lijst: ReadonlyMap<string, string>, code: string): string => {
  const id = lijst.get(code)
  if (!id) throw new Error(`vermelding ${code} bestaat niet in de demowereld`)
  return id
}

type LetSpeler = (spel: Spel, g: Actie, l: NonNullable<Verhaal['let']>) => Promise<void>
const letActies: { readonly [actie: string]: LetSpeler | undefined } = {
  verzoekLet: speelLetVerzoek,
  neemInLetBehandeling: speelOpAgenda,
  startUitvoering: speelZitting,
}

async function speelActie(spel: Spel, g: Actie): Promise<void> {
  const { casusId, verhaal } = spel
  if (g.actie === 'meldAanBijLmm') return meldAan(spel, g)
  const naarLet = verhaal.let && letActies[g.actie]
  if (verhaal.let && naarLet && (g.actie !== 'startUitvoering' || spel.letSessieId))
    return naarLet(spel, g, verhaal.let)
  if (g.actie === 'neemInBehandeling') {
    await doe(spel, g.dag, g.door, wijsRegievoerderToe, {
      casusId,
      regievoerderId: spel.toneel.persoon(verhaal.regievoerder ?? 'regievoerder'),
    })
    return
  }
  if (g.actie === 'sluit') {
    await doe(spel, g.dag, g.door, legNabesprekingVast, { casusId, leerpunten: verhaal.leerpunten.join('\n') })
  }
  const { regievoerderId: _, ...invoer } = g.invoer
  const toelichting = g.actie === 'rondAf' && verhaal.uitkomst ? { reden: verhaal.uitkomst.toelichting } : {}
  await doe(spel, g.dag, g.door, casus.zetStap, { casusId, actie: g.actie, ...toelichting, ...invoer })
}

async function meldAan(spel: Spel, g: Actie): Promise<void> {
  const { intake, indiener } = spel.verhaal
  await doe(spel, g.dag, g.door, dienIn, {
    casusId: spel.casusId,
    indiener,
    lokaalAllesGedaan: true,
    ...(intake ? { gevraagd: intake.gevraagd, waaromNietLokaal: intake.waaromNietLokaal } : {}),
    ...(g.invoer.reden ? { redenGeenContact: g.invoer.reden } : {}),
  })
}

function afspraken(verhaal: Verhaal): Beurt[] {
  // A decision line becomes an agreement by itself; it is not made twice.
  const uitLet = new Set(verhaal.let?.besluitregels.map((r) => r.organisatie))
  return verhaal.afspraken
    .filter((a) => !(a.status === 'besluit' && uitLet.has(a.organisatie)))
    .flatMap((a): Beurt[] => {
      let id = ''
      const maak: Beurt = {
        dag: a.dag,
        volgorde: 50,
        speel: async (spel) => {
          const r = await doe(spel, a.dag, schrijver(spel, a.dag), casus.maakAfspraak, {
            casusId: spel.casusId,
            organisatieId: spel.toneel.organisatie(a.organisatie),
            wat: a.wat,
            status: a.status,
            termijn: dagVan(spel, a.termijnDag),
            ...(a.optie ? { optieId: spel.opties.get(a.optie) } : {}),
            ...(a.grondslag ? { grondslag: a.grondslag } : {}),
          })
          id = r.id
        },
      }
      const { gedaanOpDag } = a
      if (gedaanOpDag === null) return [maak]
      const klaar: Beurt = {
        dag: gedaanOpDag,
        volgorde: 60,
        speel: async (spel) => {
          await doe(spel, gedaanOpDag, schrijver(spel, gedaanOpDag), casus.rondAfspraakAf, {
            casusId: spel.casusId,
            afspraakId: id,
            gedaanOp: dagVan(spel, gedaanOpDag),
          })
        },
      }
      return [maak, klaar]
    })
}

function overleggen(verhaal: Verhaal): Beurt[] {
  return verhaal.overleggen.map((o) => ({
    dag: Math.min(o.dag, 0),
    volgorde: 45,
    speel: async (spel) => {
      const dag = Math.min(o.dag, 0)
      const org = (codes: readonly string[]) => codes.map((c) => spel.toneel.organisatie(c))
      const { id } = await doe(spel, dag, schrijver(spel, dag), planOverleg, {
        casusId: spel.casusId,
        doel: o.doel,
        besliswijze: o.besliswijze,
        statusVanAfspraken: o.statusVanAfspraken,
        datum: dagVan(spel, o.dag),
        tijd: '14:00',
        organisatieIds: org(o.genodigden),
      })
      if (o.verslag)
        await doe(spel, dag, schrijver(spel, dag), legVerslagVast, {
          casusId: spel.casusId,
          overlegId: id,
          verslag: o.verslag,
          aanwezig: org(o.aanwezig),
        })
    },
  }))
}

/** Before the LET is asked, or when the story has one: the joint analysis and the advice of the casusregisseur. */
function analyse(verhaal: Verhaal): Beurt[] {
  const { analyse: a, adviesRegisseur } = verhaal
  if (!a) return []
  const verzoek = verhaal.verloop.find((g) => g.soort === 'actie' && g.actie === 'verzoekLet')
  const laatste = Math.max(...verhaal.verloop.map((g) => g.dag))
  const dag = verzoek ? verzoek.dag - 1 : laatste
  return [
    {
      dag,
      volgorde: 46,
      speel: async (spel) => {
        await doe(spel, dag, verhaal.casusregisseur, maakAnalyse, {
          casusId: spel.casusId,
          tekst: a.tekst,
          bedoeling: a.bedoeling,
          waarden: a.waarden ?? ['redelijkheid', 'maatschappelijk_rendement'],
          botsendeWaarden: a.botsendeWaarden ?? ['legitimiteit', 'redelijkheid'],
          schadeVoorInwoner: 'Nee. Er wordt alleen gedeeld wat nodig is, zonder naam.',
        })
        for (const { laagInCenten: laag, hoogInCenten: hoog, ...post } of a.kosten ?? [])
          await doe(spel, dag, verhaal.casusregisseur, voegKostenpostToe, {
            ...post,
            casusId: spel.casusId,
            laag,
            hoog,
          })
        for (const { optie, oordelen } of a.wegingen ?? [])
          await doe(spel, dag, verhaal.casusregisseur, weegOptie, {
            casusId: spel.casusId,
            optieId: spel.opties.get(optie),
            oordelen: [...oordelen],
          })
        if (adviesRegisseur)
          await doe(spel, dag, verhaal.casusregisseur, geefAdvies, { casusId: spel.casusId, tekst: adviesRegisseur })
      },
    },
  ]
}
