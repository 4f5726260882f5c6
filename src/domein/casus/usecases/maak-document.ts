import { renderPdf } from '../../../platform/documents.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { bouwDetail, metAlleStappen } from '../casus.detail.beeld.ts'
import { a4Document, afwegingDocument, alsTekst } from '../casus.document.beeld.ts'
import { CasusIdInput } from '../casus.invoer.schema.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus } from '../casus.store.ts'
import { AfwegingIdInput, BestandUit } from '../casus.verantwoording.schema.ts'
import { getVerslag } from '../casus.verantwoording.store.ts'

const pdf = 'application/pdf'

/** The situation on one page of paper, as far as this reader may see it. */
export const maakA4 = defineQuery({
  name: 'casus.maakA4',
  titel: 'Druk de situatie af op een A4',
  activiteit: 'casus-behandelen',
  input: CasusIdInput,
  output: BestandUit,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.bekijk,
  async run({ tx, subject, actor, vandaag }) {
    const doc = a4Document(await bouwDetail(tx, subject, subject), actor, vandaag)
    return { naam: `${subject.nummer}.pdf`, type: pdf, inhoud: renderPdf(doc) }
  },
  inzage: (_r, { subject }) => ({ type: 'CasusAfgedrukt', casusId: subject.id, objectId: subject.id }),
})

export const kopieerCasus = defineQuery({
  name: 'casus.kopieerCasus',
  titel: 'Kopieer de casus als tekst voor je eigen dossier',
  activiteit: 'casus-behandelen',
  input: CasusIdInput,
  output: BestandUit,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.bekijk,
  async run({ tx, subject, actor, vandaag }) {
    const doc = a4Document(await metAlleStappen(tx, await bouwDetail(tx, subject, subject)), actor, vandaag)
    return { naam: `${subject.nummer}.txt`, type: 'text/plain; charset=utf-8', inhoud: alsTekst(doc) }
  },
  inzage: (_r, { subject }) => ({ type: 'CasusGekopieerd', casusId: subject.id, objectId: subject.id }),
})

export const maakAfwegingDocument = defineQuery({
  name: 'casus.maakAfwegingDocument',
  titel: 'Druk een afwegingsverslag af',
  activiteit: 'casus-behandelen',
  input: AfwegingIdInput,
  output: BestandUit,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.bekijk,
  async run({ tx, subject, actor, input }) {
    const verslag = await getVerslag(tx, subject.id, input.verslagId)
    const casus = await bouwDetail(tx, subject, subject)
    const inhoud = renderPdf(afwegingDocument(casus, verslag, actor.organisatieNaam))
    return { naam: `${subject.nummer}-afweging-${verslag.versie}.pdf`, type: pdf, inhoud }
  },
  inzage: (_r, { subject, input }) => ({ type: 'AfwegingAfgedrukt', casusId: subject.id, objectId: input.verslagId }),
})
