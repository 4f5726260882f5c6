import { z } from 'zod'
import type { Tx } from '../../../platform/db.ts'
import { type Document, renderPdf } from '../../../platform/documents.ts'
import { newId } from '../../../platform/ids.ts'
import { type Actor, weigering } from '../../../platform/policy.ts'
import { formatDatum } from '../../../platform/time.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { BestandUit, haalNamen } from '../../casus/index.ts'
import { BeantwoordDialoogpuntInput, BrengDialoogpuntInInput, Dialoog } from '../toezicht.dialoog.schema.ts'
import { getPunt, insertPunt, selectPunten, telAfwegingen, zetAntwoord } from '../toezicht.dialoog.store.ts'
import { dialoogVragen, domeinLabels } from '../toezicht.dialoog.texts.ts'
import { dialoogPolicy } from '../toezicht.policy.ts'

async function lees(tx: Tx, actor: Actor): Promise<Dialoog> {
  const punten = await selectPunten(tx)
  const n = await haalNamen(
    tx,
    punten.map((p) => p.organisatieId),
    [],
  )
  return {
    items: punten.map(({ organisatieId, op, antwoordOp, ...p }) => ({
      ...p,
      organisatie: n.organisatieOfNiets(organisatieId)?.naam ?? 'Onbekend',
      op: op.toISOString(),
      antwoordOp: antwoordOp?.toISOString() ?? null,
    })),
    volgende: null,
    ...(await telAfwegingen(tx)),
    magInbrengen: weigering(dialoogPolicy.brengIn, actor, null) === null,
    magBeantwoorden: weigering(dialoogPolicy.beantwoord, actor, null) === null,
  }
}

export const bekijkDialoog = defineQuery({
  name: 'toezicht.bekijkDialoog',
  titel: 'Bekijk het dossier voor het gesprek met beroepsorganisaties',
  activiteit: 'systeemleren',
  input: z.strictObject({}),
  output: Dialoog,
  allow: dialoogPolicy.bekijk,
  inzage: null,
  run: ({ tx, actor }) => lees(tx, actor),
})

export const brengDialoogpuntIn = defineCommand({
  name: 'toezicht.brengDialoogpuntIn',
  titel: 'Breng een punt in voor het gesprek met beroepsorganisaties',
  activiteit: 'systeemleren',
  input: BrengDialoogpuntInInput,
  output: z.object({ id: z.string() }),
  allow: dialoogPolicy.brengIn,
  async run({ tx, input, actor, now }) {
    const id = newId(now.getTime())
    const { punt, domein } = input
    await insertPunt(tx, { id, punt, domein, organisatieId: actor.organisatieId, doorId: actor.persoonId, op: now })
    return { result: { id }, facts: [{ type: 'DialoogpuntIngebracht', objectId: id, data: { domein } }] }
  },
})

export const beantwoordDialoogpunt = defineCommand({
  name: 'toezicht.beantwoordDialoogpunt',
  titel: 'Leg vast wat een beroepsorganisatie antwoordde',
  activiteit: 'systeemleren',
  input: BeantwoordDialoogpuntInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => getPunt(tx, input.dialoogpuntId),
  allow: dialoogPolicy.beantwoord,
  async run({ tx, input, subject, actor, now }) {
    const { dialoogpuntId: id, metWie, antwoord } = input
    await zetAntwoord(tx, { id, version: subject.version, metWie, antwoord, door: actor.persoonId, op: now })
    return { result: { id }, facts: [{ type: 'DialoogpuntBeantwoord', objectId: id }] }
  },
})

function telling({ afwegingen, tuchtklachten }: Dialoog): string {
  if (afwegingen === null) return 'Er zijn nog minder dan vijf afwegingen vastgelegd.'
  const klacht = tuchtklachten === null ? 'Bij minder dan vijf' : `Bij ${tuchtklachten}`
  return `Professionals legden ${afwegingen} keer een afweging vast in Maatwerkpad. ${klacht} daarvan liep ook een tuchtklacht.`
}

function alsDocument(d: Dialoog, datum: string, eigenaar: string): Document {
  return {
    titel: 'Gesprek met beroepsorganisaties over het tuchtrecht',
    eigenaar,
    datum,
    versie: String(d.items.length),
    inleiding: telling(d),
    secties: [
      { kop: 'De vragen', lijst: [...dialoogVragen] },
      ...(d.items.length === 0
        ? []
        : [
            {
              kop: 'Waar professionals tegenaan lopen',
              tabel: {
                koppen: ['Punt', 'Waar het over gaat', 'Antwoord'],
                rijen: d.items.map((p) => [
                  p.punt,
                  domeinLabels[p.domein],
                  p.antwoord === null ? 'nog geen' : `${p.metWie ?? ''}: ${p.antwoord}`,
                ]),
              },
            },
          ]),
    ],
  }
}

export const maakDialoogdossier = defineQuery({
  name: 'toezicht.maakDialoogdossier',
  titel: 'Maak het dossier voor het gesprek met beroepsorganisaties',
  activiteit: 'systeemleren',
  input: z.strictObject({}),
  output: BestandUit,
  allow: dialoogPolicy.bekijk,
  inzage: null,
  run: async ({ tx, actor, vandaag }) => ({
    naam: 'gesprek-beroepsorganisaties.pdf',
    type: 'application/pdf',
    inhoud: renderPdf(alsDocument(await lees(tx, actor), formatDatum(vandaag), actor.organisatieNaam)),
  }),
})
