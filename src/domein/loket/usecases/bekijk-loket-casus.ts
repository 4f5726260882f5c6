import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { doorlooptijd, loadCasus, opCasus, verzamelFeiten } from '../../casus/index.ts'
import { lmmZietTot } from '../loket.einde.store.ts'
import { selectOrganisaties } from '../loket.erbij.store.ts'
import { watWacht } from '../loket.escalatie.store.ts'
import { selectOpzij } from '../loket.opzij.store.ts'
import { loketPolicy } from '../loket.policy.ts'
import { indienVelden, watOntbreekt } from '../loket.rules.ts'
import { LoketCasus } from '../loket.schema.ts'
import { eersteStapOp, heeftErvaring, listAanmeldingen, listNabesprekingen, listToewijzingen } from '../loket.store.ts'
import { selectStand } from '../loket.werk.store.ts'

/** LMM-22: the submitter sees how it stands and who works on it, without a phone call. */
export const bekijkLoketCasus = defineQuery({
  name: 'loket.bekijkLoketCasus',
  titel: 'Bekijk hoe een casus bij het LMM staat',
  activiteit: 'casus-behandelen',
  input: z.strictObject(opCasus),
  output: LoketCasus,
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: loketPolicy.bekijkCasus,
  async run({ tx, subject, actor, vandaag }) {
    const eerste = subject.interventieOp === null ? await eersteStapOp(tx, subject.id) : null
    const aanmeldingen = await listAanmeldingen(tx, subject.id)
    return {
      casusId: subject.id,
      nummer: subject.nummer,
      titel: subject.titel,
      status: subject.status,
      version: subject.version,
      aanmeldingen,
      toewijzingen: await listToewijzingen(tx, subject.id),
      nabesprekingen: await listNabesprekingen(tx, subject.id),
      // LMM-15: 'can go on' apart from 'solved'
      doorlooptijd: doorlooptijd(subject, eerste),
      opgelostOp: subject.afgerondOp,
      organisaties: await selectOrganisaties(tx, subject),
      wacht: await watWacht(tx, subject, aanmeldingen.find((a) => a.afloop === null)?.contactVoor ?? null),
      lmmZietTot: lmmZietTot(await selectStand(tx, subject.id)),
      opzij: (await selectOpzij(tx, [subject.id], vandaag)).get(subject.id) ?? null,
      regievoerderId: subject.regievoerderId,
      ervaringGegeven: await heeftErvaring(tx, subject.id, actor.persoonId),
    }
  },
  inzage: (r) => ({ type: 'LoketCasusBekeken', casusId: r.casusId, objectId: r.casusId }),
})

/** What the form of the submission still asks. */
export const bekijkIndienen = defineQuery({
  name: 'loket.bekijkIndienen',
  titel: 'Bekijk wat nog nodig is om aan te melden',
  activiteit: 'casus-behandelen',
  input: z.strictObject(opCasus),
  output: z.object({
    casusId: z.string(),
    nummer: z.string(),
    titel: z.string(),
    status: z.string(),
    version: z.number(),
    situatie: z.string(),
    eigenStappen: z.number(),
    registercontacten: z.number(),
    partijen: z.array(z.string()),
    nodig: z.array(z.enum(indienVelden)),
  }),
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: loketPolicy.bekijkCasus,
  async run({ tx, subject, vandaag }) {
    const feiten = await verzamelFeiten(tx, subject, vandaag)
    return {
      casusId: subject.id,
      nummer: subject.nummer,
      titel: subject.titel,
      status: subject.status,
      version: subject.version,
      situatie: feiten.intake.probleem ?? '',
      eigenStappen: feiten.eigenStappen,
      registercontacten: feiten.registercontacten,
      partijen: feiten.partijen.map((p) => p.naam),
      nodig: watOntbreekt({ status: subject.status, ...feiten }),
    }
  },
  inzage: (r) => ({ type: 'IndienenBekeken', casusId: r.casusId, objectId: r.casusId }),
})
