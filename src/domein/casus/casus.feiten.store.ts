import type { Tx } from '../../platform/db.ts'
import { type Reading, readOnce } from '../../platform/read-once.ts'
import {
  selectAfspraken,
  selectOpties,
  selectOvergangen,
  selectPartijen,
  selectStappenblad,
} from './casus.detail.store.ts'
import type { Feiten, PartijFeit } from './casus.feiten.rules.ts'
import { legeFeiten } from './casus.feiten.rules.ts'
import { casusProviders } from './casus.providers.ts'
import type { Casus } from './casus.store.ts'

/** Everything the conditions of a step ask: from the parts of the case, and from the later slices by their providers. */
export async function verzamelFeiten(
  tx: Tx,
  casus: Casus,
  vandaag: string,
  lees: Reading = readOnce(tx, casus.id),
): Promise<Feiten> {
  const t = await tel(lees, casus)
  const partijen = await partijFeiten(tx, lees, casus, vandaag)
  let feiten: Feiten = {
    ...legeFeiten(vandaag),
    levensdomeinen: t.levensdomeinen,
    wetten: t.wetten,
    organisaties: new Set([casus.organisatieId, ...partijen.lijst.map((p) => p.organisatieId)]).size,
    dreigendReden: t.dreigendReden,
    eigenStappen: t.eigenStappen,
    lmmStappen: t.lmmStappen,
    organisatieAangesloten: partijen.eigenAangesloten,
    redenGeenContact: t.redenGeenContact,
    lokaalAllesGedaan: t.lokaalAllesGedaan,
    // GEN-10: what is recorded on the first rung is the submission on the third.
    intake: {
      probleem: t.situatie,
      stappen: t.eigenStappen > 0 ? String(t.eigenStappen) : null,
      gevraagd: t.gevraagd,
      waaromNietLokaal: t.waaromNietLokaal,
    },
    optiesGekozen: t.optiesGekozen,
    gekozenZonderAfspraak: t.gekozenZonderAfspraak,
    openAfspraken: t.openAfspraken,
    letOoitVerzocht: t.ooitLet,
    partijen: partijen.lijst,
  }
  for (const p of casusProviders()) {
    if (!p.feiten) continue
    const erbij = await p.feiten(lees, casus)
    feiten = {
      ...feiten,
      ...erbij,
      belemmeringen: [...feiten.belemmeringen, ...(erbij.belemmeringen ?? [])],
      let: { ...feiten.let, ...erbij.let },
    }
  }
  const voorzitter = casus.letVoorzitterOrganisatieId
  return voorzitter === null ? feiten : { ...feiten, let: { ...feiten.let, voorzitterOrganisatieId: voorzitter } }
}

async function tel(lees: Reading, { rij: vraag }: Casus) {
  const stappen = await lees(selectStappenblad)
  const opties = await lees(selectOpties)
  const afspraken = await lees(selectAfspraken)
  const overgangen = await lees(selectOvergangen)
  const gekozen = opties.filter((o) => o.status === 'gekozen')
  return {
    levensdomeinen: vraag.levensdomeinen?.length ?? 0,
    wetten: vraag.wetten?.length ?? 0,
    dreigendReden: vraag.dreigendReden,
    situatie: vraag.situatie,
    gevraagd: vraag.gevraagd,
    waaromNietLokaal: vraag.waaromNietLokaal,
    lokaalAllesGedaan: vraag.lokaalAllesGedaan ?? false,
    redenGeenContact: vraag.redenGeenContact,
    eigenStappen: stappen.perTrede[0] ?? 0,
    lmmStappen: stappen.perTrede[2] ?? 0,
    optiesGekozen: gekozen.length,
    gekozenZonderAfspraak: gekozen.filter((o) => !afspraken.some((a) => a.optieId === o.id)).length,
    openAfspraken: afspraken.filter((a) => a.gedaanOp === null && a.vervallenReden === null).length,
    ooitLet: overgangen.some((o) => o.naar === 'let_verzocht'),
  }
}

async function partijFeiten(
  tx: Tx,
  lees: Reading,
  casus: Casus,
  vandaag: string,
): Promise<{ lijst: PartijFeit[]; eigenAangesloten: boolean }> {
  const rows = await lees(selectPartijen)
  const ids = [...new Set([casus.organisatieId, ...rows.map((r) => r.organisatieId)])]
  const aangesloten = new Set<string>()
  for (const p of casusProviders())
    for (const id of (await p.aangesloten?.(tx, ids, vandaag)) ?? []) aangesloten.add(id)
  return {
    lijst: rows.map((p) => ({
      organisatieId: p.organisatieId,
      naam: p.naam,
      landelijk: p.landelijk,
      inPatstelling: p.inPatstelling,
      bestuurDoetMee: p.bestuurderAkkoord || aangesloten.has(p.organisatieId),
    })),
    eigenAangesloten: aangesloten.has(casus.organisatieId),
  }
}
