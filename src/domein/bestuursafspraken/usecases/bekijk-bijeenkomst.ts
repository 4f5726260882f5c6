import { createEvent } from 'ics'
import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { Bijeenkomst, BijeenkomstDetail } from '../bestuursafspraken.relaties.schema.ts'
import {
  bijeenkomstErbij,
  getBijeenkomst,
  listBijeenkomsten as selectBijeenkomsten,
} from '../bestuursafspraken.relaties.store.ts'

export const listBijeenkomsten = defineQuery({
  name: 'bestuursafspraken.listBijeenkomsten',
  titel: 'Bekijk welke bijeenkomsten er komen',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ vanaf: z.iso.date().optional() }),
  output: z.object({ items: z.array(Bijeenkomst), volgende: z.string().nullable() }),
  allow: bestuursafsprakenPolicy.lezen,
  inzage: null,
  run: async ({ tx, input, vandaag }) => ({
    items: await selectBijeenkomsten(tx, input.vanaf ?? vandaag),
    volgende: null,
  }),
})

export const bekijkBijeenkomst = defineQuery({
  name: 'bestuursafspraken.bekijkBijeenkomst',
  titel: 'Bekijk een bijeenkomst',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ bijeenkomstId: z.uuid() }),
  output: BijeenkomstDetail,
  load: (tx, input) => getBijeenkomst(tx, input.bijeenkomstId),
  allow: bestuursafsprakenPolicy.lezen,
  inzage: (r) => ({ type: 'BijeenkomstBekeken', objectId: r.id }),
  run: ({ tx, subject, actor }) => bijeenkomstErbij(tx, subject, actor.organisatieId),
})

const getallen = (tekst: string): number[] => tekst.split(/[-:]/).map(Number)

/** A calendar file; of the confidential Tafel it holds the time and place, not the agenda. */
export const agendabestand = defineQuery({
  name: 'bestuursafspraken.agendabestand',
  titel: 'Zet een bijeenkomst in je agenda',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ bijeenkomstId: z.uuid() }),
  output: z.object({ naam: z.string(), type: z.string(), inhoud: z.string() }),
  load: (tx, input) => getBijeenkomst(tx, input.bijeenkomstId),
  allow: bestuursafsprakenPolicy.lezen,
  inzage: null,
  run: async ({ subject: b, diensten }) => {
    const [jaar = 0, maand = 1, dag = 1] = getallen(b.op)
    const [uur = 0, minuut = 0] = getallen(b.begin)
    const [eindUur = 0, eindMinuut = 0] = getallen(b.eind)
    const { value, error } = createEvent({
      uid: `${b.id}@maatwerkpad`,
      title: b.titel,
      start: [jaar, maand, dag, uur, minuut],
      end: [jaar, maand, dag, eindUur, eindMinuut],
      startInputType: 'local',
      startOutputType: 'local',
      location: b.waar,
      url: `${diensten.baseUrl}/bijeenkomsten/${b.id}`,
      description: b.soort === 'tafel_casuistiek' ? 'Vertrouwelijk en informeel.' : b.agenda,
    })
    if (error || !value)
      throw new Refusal('bestuursafspraken.agenda', 'unavailable', 'Het agendabestand kon niet worden gemaakt.')
    return { naam: `bijeenkomst-${b.op}.ics`, type: 'text/calendar; charset=utf-8', inhoud: value }
  },
})
