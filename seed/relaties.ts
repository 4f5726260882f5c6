import {
  antwoordOpUitnodiging,
  doeUitspraak,
  legOutreachVast,
  legTafelnotitieVast,
  planBijeenkomst,
  rondBijeenkomstAf,
  zetEscalatieroute,
} from '../src/domein/bestuursafspraken/index.ts'
import { meldVraagNaarOrganisatie } from '../src/domein/register/index.ts'
import type { Credential } from '../src/platform/door.ts'
import { dagenErbij, datumVan, termijnEinde } from '../src/platform/time.ts'
import type { UseCase } from '../src/platform/usecase.ts'
import type { Toneel } from './spelen.ts'

type Doe = <R>(dag: number, wie: string, useCase: UseCase<R>, input: object) => Promise<R>

/** What keeps the network going: outreach, meetings, one local escalation path, and what bestuurders say (BA-07 to BA-11, BA-14, BA-17). */
export async function speelRelaties(t: Toneel): Promise<void> {
  const op = (dag: number): string => termijnEinde(dagenErbij(datumVan(t.vandaag), dag))
  const doe: Doe = (dag, wie, useCase, input) => {
    const als: Credential = { soort: 'persoon', persoonId: t.persoon(wie) }
    return t.deurOp(new Date(`${dagenErbij(datumVan(t.vandaag), dag)}T09:00:00Z`)).run(als, useCase, input)
  }
  await speelOutreach(t, doe, op)
  await speelTafel(doe, op)
  await speelEscalatie(doe)
  await doe(-40, 'wethouder', doeUitspraak, {
    tekst:
      'Als de regels samen iemand klem zetten, wil ik dat mijn mensen dat zeggen en mogen doen wat nodig is. Daar sta ik voor, ook als het later vragen geeft.',
  })
  await doe(-12, 'directeur-pmm', doeUitspraak, {
    tekst: 'Bellen is altijd goed. Niemand hoeft eerst te bewijzen dat een casus ingewikkeld genoeg is.',
  })
}

async function speelOutreach(t: Toneel, doe: Doe, op: (dag: number) => string): Promise<void> {
  const regels = [
    [-75, 'nieuwsbrief', 'Nieuwsbrief voor gemeenten: wat een maatwerkfunctionaris kan doen.'],
    [-48, 'workshop', 'Workshop met wijkteams: hoe je een casus inbrengt.'],
    [-20, 'vakblad', 'Artikel over bellen in plaats van doorverwijzen.'],
    [-6, 'gesprek', 'Gesprek over aansluiten en wie het aanspreekpunt wordt.', 'GM0141'],
  ] as const
  for (const [dag, soort, wat, wie] of regels)
    await doe(dag, 'relatiebeheerder', legOutreachVast, {
      soort,
      wat,
      op: op(dag - 1),
      ...(wie ? { organisatieId: t.organisatie(wie) } : {}),
    })
  for (const dag of [-30, -9])
    await doe(dag, 'raadsvrouw', meldVraagNaarOrganisatie, { organisatieId: t.organisatie('coa') })
  const bijeenkomst = (dag: number, soort: string, titel: string, agenda: string) =>
    doe(-10, 'relatiebeheerder', planBijeenkomst, {
      soort,
      titel,
      op: op(dag),
      begin: '10:00',
      eind: '11:30',
      waar: 'Online',
      agenda,
    })
  await bijeenkomst(
    9,
    'kennismaking',
    'Kennismaken met PMM',
    'Wat is PMM, wat spreken we af, en wie wordt aanspreekpunt.',
  )
  await bijeenkomst(
    27,
    'informatie',
    'Informatiebijeenkomst voor uitvoerders',
    'Het register, het loket en het LET in een uur.',
  )
}

async function speelTafel(doe: Doe, op: (dag: number) => string): Promise<void> {
  const tafel = { soort: 'tafel_casuistiek', titel: 'Tafel Casuïstiek', begin: '14:00', eind: '16:00', waar: 'Utrecht' }
  const vorige = await doe(-130, 'relatiebeheerder', planBijeenkomst, { ...tafel, op: op(-62) })
  await doe(-100, 'wethouder', antwoordOpUitnodiging, { bijeenkomstId: vorige.id, komt: true })
  await doe(-58, 'relatiebeheerder', rondBijeenkomstAf, { bijeenkomstId: vorige.id, status: 'gehouden' })
  await doe(-58, 'relatiebeheerder', legTafelnotitieVast, {
    bijeenkomstId: vorige.id,
    tekst: 'Wethouders willen weten wat hun eigen mensen zelf mogen beslissen, voordat een casus naar het loket gaat.',
  })
  await doe(-5, 'relatiebeheerder', planBijeenkomst, { ...tafel, op: op(58) })
}

const speelEscalatie = (doe: Doe): Promise<unknown> =>
  doe(-90, 'leidinggevende', zetEscalatieroute, {
    naam: 'Escalatieoverleg sociaal domein',
    wie: 'Karin Vermeulen, teammanager sociaal wijkteam',
    telefoon: '070 000 0479',
    mail: 'escalatie@zaanstad.example',
    wanneer: 'Elke werkdag tussen 9 en 17 uur, overleg op dinsdag en donderdag',
    stappen: [
      'Bel de teammanager. Samen kijk je wie nu iets kan doen.',
      'Lukt het niet binnen twee werkdagen? Dan komt de casus in het escalatieoverleg.',
      'Het overleg beslist wat de gemeente zelf doet en wie de inwoner belt.',
      'Ligt het bij een andere organisatie? Zoek dan in het register.',
    ].join('\n'),
  })
