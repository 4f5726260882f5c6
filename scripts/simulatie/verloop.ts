import {
  beoordeelOptie,
  geefBal,
  maakAfspraak,
  nieuweVraag,
  planVolgendeActie,
  rondAfspraakAf,
  voegOptieToe,
  voegPartijToe,
  voegStapToe,
  zetStap,
} from '../../src/domein/casus/index.ts'
import { beantwoordVraag, deel, stelDelenVoor } from '../../src/domein/deling/index.ts'
import { dienIn, geefErvaring, legNabesprekingVast } from '../../src/domein/loket/index.ts'
import { legAntwoordVast, neemContact } from '../../src/domein/register/index.ts'
import { type Datum, dagenErbij, werkdagErbij, werkdagenTussen } from '../../src/platform/time.ts'
import type { UseCase } from '../../src/platform/usecase.ts'
import { aanname } from './aannames.ts'
import type { Toeval } from './toeval.ts'
import type { Indiener, Partij } from './wereld.ts'

// What happens to one case, from the question of a professional until it is closed: one use case after another, each on the
// day on which somebody would do it.

/** Wait so many working days, or until the coordinator has looked at it. */
export type Wacht = number | 'wachtrij'
export type SimCasus = {
  readonly nr: number
  readonly toeval: Toeval
  readonly indiener: Indiener
  readonly partij: Partij
  /** Decided beforehand, so that the same case goes alike whoever works on it. */
  readonly legtTerug: boolean
  casusId: string
  /** The state the case should have, by what was done to it. */
  status: string
  regievoerderId: string | null
  aangemeldOp: Datum | null
  toegewezenOp: Datum | null
  verderOp: Datum | null
  afgerondOp: Datum | null
}
export type Speelveld = {
  vandaag(): Datum
  /** As this person, at the next moment of today. */
  doe<R>(wie: string, useCase: UseCase<R>, input: object): Promise<R>
  /** A notice that this step must give, besides those of the clock. */
  bericht(soort: string): void
}
type Spel = AsyncGenerator<Wacht, void, void>

export async function* verloop(v: Speelveld, c: SimCasus): Spel {
  yield* lokaal(v, c)
  yield 'wachtrij'
  if (c.status === 'teruggelegd') return yield* naTerugleggen(v, c)
  yield* behandeling(v, c)
}

async function* lokaal(v: Speelveld, c: SimCasus): Spel {
  const wie = c.indiener.persoonId
  const { id } = await v.doe(wie, nieuweVraag, {
    situatie: 'Twee regelingen werken elkaar tegen. Het inkomen daalt en de schuld groeit.',
    gevraagd: 'Een lager maandbedrag.',
    levensdomeinen: ['financien', 'werk_opleiding'],
    bestaanszekerheid: ['inkomen'],
    wetten: ['Participatiewet', 'Zvw'],
    huishouden: [{ pseudoniem: 'ouder', rol: 'ouder', leeftijdsklasse: '27-44' }],
    fictief: true,
  })
  c.casusId = id
  const casusId = id
  await v.doe(wie, voegPartijToe, {
    casusId,
    organisatieId: c.partij.organisatieId,
    contactPersoonId: c.partij.functionarisId,
    inPatstelling: true,
  })
  await zet(v, c, wie, 'start', 'eigen_organisatie')
  yield c.toeval.geheel(1, 2 * aanname('lokaalWerkdagen') - 1)
  await v.doe(wie, voegStapToe, { casusId, wat: 'Begroting gemaakt en toeslagen nagerekend.' })
  if (c.indiener.aangesloten) yield* vraagInRegister(v, c)
  yield 1
  await v.doe(wie, dienIn, {
    casusId,
    waaromNietLokaal: 'De gemeente gaat niet over deze regeling.',
    lokaalAllesGedaan: true,
    ...(c.indiener.aangesloten ? {} : { redenGeenContact: 'Onze organisatie kan niet in het register zoeken.' }),
  })
  v.bericht('casus-aangemeld')
  c.status = 'lmm_aangemeld'
  c.aangemeldOp = v.vandaag()
}

async function* vraagInRegister(v: Speelveld, c: SimCasus): Spel {
  const wie = c.indiener.persoonId
  await zet(v, c, wie, 'gaNaarRegister', 'register')
  const contact = await v.doe(wie, neemContact, {
    vermeldingId: c.partij.vermeldingId,
    casusId: c.casusId,
    onderwerp: 'lager maandbedrag',
    vraag: 'Kan het maandbedrag lager?',
  })
  v.bericht('vraag')
  const na = antwoordNa(c.toeval)
  yield na ?? 10
  if (na === null) {
    await v.doe(wie, legAntwoordVast, { contactId: contact.id, uitkomst: 'geen_reactie' })
    return
  }
  await v.doe(c.partij.functionarisId, legAntwoordVast, {
    contactId: contact.id,
    uitkomst: 'verder_via_lmm',
    antwoord: 'Dit kan ik niet alleen beslissen.',
  })
  v.bericht('antwoord')
}

async function* behandeling(v: Speelveld, c: SimCasus): Spel {
  const dagen = Math.max(
    7,
    Math.round(c.toeval.lognormaal(aanname('betrokkenheidDagen'), aanname('betrokkenheidSpreiding'))),
  )
  const verderOp = dagenErbij(v.vandaag(), Math.round(dagen * aanname('verderDeel')))
  const klaarOp = dagenErbij(v.vandaag(), dagen)
  const trektIn = c.toeval.kans(aanname('intrekken'))
  const breekt = c.toeval.kans(aanname('afspraakGebroken'))
  await deelMetPartij(v, c)
  yield c.toeval.geheel(1, 2) + teLaat(c.toeval)
  do yield* ronde(v, c, verderOp)
  while (v.vandaag() < verderOp && !trektIn)
  if (trektIn) {
    await zet(v, c, c.indiener.persoonId, 'trekIn', 'ingetrokken', { reden: 'Het huishouden is verhuisd.' })
    v.bericht('ingetrokken')
    return
  }
  const afspraakId = await kiesOptie(v, c, klaarOp)
  yield* uitvoering(v, c, klaarOp)
  if (breekt) {
    await zet(v, c, regievoerder(c), 'hervatBijLmm', 'lmm_behandeling', { reden: 'De afspraak werkte niet.' })
    yield* ronde(v, c, klaarOp)
    await zet(v, c, regievoerder(c), 'startUitvoering', 'uitvoering')
    yield 5
  }
  yield* afronden(v, c, afspraakId)
}

/** The party may read the question, so that it can be asked and reminded (INF-12: without names). */
async function deelMetPartij(v: Speelveld, c: SimCasus): Promise<void> {
  const wie = c.indiener.persoonId
  const { id: delingId } = await v.doe(wie, stelDelenVoor, {
    casusId: c.casusId,
    ontvangerOrganisatieId: c.partij.organisatieId,
    categorieen: ['vraag'],
    doel: 'Beslissen over een lager maandbedrag.',
    tot: '2099-12-31',
  })
  await v.doe(wie, beantwoordVraag, { delingId, veld: 'kanPseudoniem', keuze: 'ja' })
  await v.doe(wie, deel, {
    delingId,
    noodzaak: 'Zonder de situatie kan niemand beslissen.',
    inwonerGeinformeerd: true,
    nietHerkenbaar: true,
  })
}

/** One step of the regievoerder: something done, the next day planned, and now and then an organisation that has to answer. */
async function* ronde(v: Speelveld, c: SimCasus, tot: Datum): Spel {
  const casusId = c.casusId
  const wie = regievoerder(c)
  await v.doe(wie, voegStapToe, { casusId, trede: 3, wat: 'Gebeld over de volgende stap.' })
  const vraagt = c.toeval.kans(aanname('partijAanZet'))
  const over = vraagt ? 10 : Math.max(1, Math.min(5, werkdagenTussen(v.vandaag(), tot)))
  await plan(v, c, wie, over)
  if (!vraagt) return void (yield over + teLaat(c.toeval))
  await v.doe(wie, geefBal, {
    casusId,
    bij: 'partij',
    organisatieId: c.partij.organisatieId,
    waarvoor: 'Kan het maandbedrag lager?',
  })
  const na = antwoordNa(c.toeval)
  yield na ?? 10
  await v.doe(wie, geefBal, { casusId, bij: 'regievoerder', waarvoor: 'Verder met wat we nu weten.' })
  yield teLaat(c.toeval)
}

async function kiesOptie(v: Speelveld, c: SimCasus, klaarOp: Datum): Promise<string> {
  const casusId = c.casusId
  const wie = regievoerder(c)
  const organisatieId = c.partij.organisatieId
  const optie = await v.doe(wie, voegOptieToe, { casusId, omschrijving: 'Lager maandbedrag', organisatieId })
  await v.doe(wie, beoordeelOptie, { casusId, optieId: optie.id, status: 'gekozen' })
  const afspraak = await v.doe(wie, maakAfspraak, {
    casusId,
    organisatieId,
    optieId: optie.id,
    wat: 'Het lagere maandbedrag vastleggen.',
    status: 'toezegging',
    termijn: klaarOp > v.vandaag() ? klaarOp : werkdagErbij(v.vandaag(), 5),
  })
  await zet(v, c, wie, 'startUitvoering', 'uitvoering')
  c.verderOp = v.vandaag()
  return afspraak.id
}

async function* uitvoering(v: Speelveld, c: SimCasus, klaarOp: Datum): Spel {
  while (v.vandaag() < klaarOp) {
    yield Math.max(1, Math.min(10, werkdagenTussen(v.vandaag(), klaarOp))) + teLaat(c.toeval)
    if (v.vandaag() < klaarOp) await plan(v, c, c.indiener.persoonId, 10)
  }
}

async function* afronden(v: Speelveld, c: SimCasus, afspraakId: string): Spel {
  const casusId = c.casusId
  await v.doe(regievoerder(c), rondAfspraakAf, { casusId, afspraakId, gedaanOp: v.vandaag() })
  const worp = c.toeval.getal()
  const uitkomst =
    worp < aanname('opgelost')
      ? { uitkomst: 'opgelost' }
      : worp < aanname('opgelost') + aanname('deels')
        ? { uitkomst: 'deels', reden: 'De schuld blijft, het maandbedrag is lager.' }
        : { uitkomst: 'niet_oplosbaar', reden: 'De wet laat geen ruimte.' }
  await zet(v, c, regievoerder(c), 'rondAf', 'afgerond', uitkomst)
  c.afgerondOp = v.vandaag()
  yield aanname('nabesprekingWerkdagen') + teLaat(c.toeval)
  await v.doe(regievoerder(c), legNabesprekingVast, { casusId, leerpunten: 'Vraag vroeg wie mag beslissen.' })
  await zet(v, c, regievoerder(c), 'sluit', 'gesloten')
  await v.doe(c.indiener.persoonId, geefErvaring, { casusId, laagdrempelig: 4, toegankelijk: 4, steun: 5 })
}

async function* naTerugleggen(v: Speelveld, c: SimCasus): Spel {
  const wie = c.indiener.persoonId
  const casusId = c.casusId
  yield c.toeval.geheel(1, 5)
  await zet(v, c, wie, 'pakWeerOp', 'eigen_organisatie')
  yield c.toeval.geheel(2, 8)
  await zet(v, c, wie, 'rondAf', 'afgerond', { uitkomst: 'opgelost' })
  yield 5
  await v.doe(wie, legNabesprekingVast, { casusId, leerpunten: 'De gewone weg werkte.' })
  await zet(v, c, wie, 'sluit', 'gesloten')
}

const plan = (v: Speelveld, c: SimCasus, wie: string, over: number) =>
  v.doe(wie, planVolgendeActie, {
    casusId: c.casusId,
    volgendeActie: 'Vraag na hoe het staat',
    volgendeActieOp: werkdagErbij(v.vandaag(), over),
  })

async function zet(v: Speelveld, c: SimCasus, wie: string, actie: string, naar: string, velden: object = {}) {
  await v.doe(wie, zetStap, { casusId: c.casusId, actie, ...velden })
  c.status = naar
}

function regievoerder(c: SimCasus): string {
  if (c.regievoerderId === null) throw new Error(`casus ${c.nr} heeft geen regievoerder`)
  return c.regievoerderId
}

/** Working days that somebody is late with what was planned; mostly none. */
function teLaat(t: Toeval): number {
  const worp = t.getal()
  if (worp < aanname('actieOpTijd')) return 0
  return worp < aanname('actieOpTijd') + aanname('actieTeLaat') ? t.geheel(1, 5) : t.geheel(6, 15)
}

/** Working days until the answer of an organisation; null: it never comes. */
function antwoordNa(t: Toeval): number | null {
  const worp = t.getal()
  if (worp < aanname('antwoordOpTijd')) return t.geheel(1, 2)
  return worp < aanname('antwoordOpTijd') + aanname('antwoordTeLaat') ? t.geheel(3, 8) : null
}
