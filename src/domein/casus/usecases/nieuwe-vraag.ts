import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { heeftRol } from '../../../platform/policy.ts'
import type { Ctx } from '../../../platform/usecase.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { type NieuweVraagInput as Invoer, minderjarigeKlassen, NieuweVraagInput } from '../casus.invoer.schema.ts'
import { haalPersoonOrganisatie, insertGezinslid, insertPartij } from '../casus.onderdelen.store.ts'
import { maakPolicy } from '../casus.policy.ts'
import { volgendeActieBij } from '../casus.rules.ts'
import { insertCasus, insertOvergang, insertVraag, loadCasus, verplaatsBal } from '../casus.store.ts'
import { geefToegang } from '../casus.toegang.store.ts'

const uitvoer = z.object({ id: z.string(), nummer: z.string(), titel: z.string(), version: z.number() })

/** A first sentence is title enough; nobody has to invent one before the story is told. */
const titelUit = (i: Invoer): string => {
  if (i.titel) return i.titel
  const zin = i.situatie.split(/(?<=[.!?])\s|\n/)[0] ?? i.situatie
  return zin.length <= 90 ? zin.replace(/\.$/, '') : `${zin.slice(0, 88).replace(/[\s,;:]+\S*$/, '')} …`
}

export const nieuweVraag = defineCommand({
  name: 'casus.nieuweVraag',
  titel: 'Stel een nieuwe vraag',
  activiteit: 'casus-behandelen',
  input: NieuweVraagInput,
  output: uitvoer,
  allow: maakPolicy,
  async run(ctx) {
    const { tx, input, actor, now, vandaag } = ctx
    const eigenaar = await eigenaarVan(ctx)
    const id = newId(now.getTime())
    await insertCasus(
      tx,
      {
        id,
        titel: titelUit(input),
        organisatieId: eigenaar.organisatieId,
        casusregisseurId: eigenaar.persoonId,
        urgentie: input.urgentie,
        bestaanszekerheid: input.bestaanszekerheid,
        kritiekeDag: input.kritiekeDag ?? null,
        kritiekeDagWat: input.kritiekeDagWat ?? null,
        ...volgendeActieBij('concept', vandaag),
        fictief: input.fictief,
      },
      now,
    )
    await eersteToegang(ctx, id, eigenaar)
    await insertVraag(tx, id, {
      situatie: input.situatie,
      wens: input.wens,
      gevraagd: input.gevraagd,
      geprobeerd: input.geprobeerd,
      levensdomeinen: input.levensdomeinen,
      wetten: input.wetten,
      dreigend: input.dreigend,
      dreigendReden: input.dreigendReden ?? null,
    })
    await insertOvergang(tx, { casusId: id, van: null, naar: 'concept', trede: 1, doorId: actor.persoonId, op: now })
    await verplaatsBal(tx, {
      casusId: id,
      bij: 'casusregisseur',
      organisatieId: eigenaar.organisatieId,
      waarvoor: 'vraag beschrijven',
      op: now,
    })
    for (const organisatieId of new Set(input.organisatieIds))
      if (organisatieId !== eigenaar.organisatieId)
        await insertPartij(tx, { casusId: id, organisatieId, rol: 'betrokken', inPatstelling: false })
    for (const [volgorde, lid] of input.huishouden.entries())
      await insertGezinslid(tx, {
        ...lid,
        casusId: id,
        volgorde,
        minderjarig: minderjarigeKlassen.includes(lid.leeftijdsklasse),
        aandachtspunt: lid.aandachtspunt ?? null,
      })
    const { nummer, titel, version } = await loadCasus(tx, id)
    return {
      result: { id, nummer, titel, version },
      facts: [{ type: 'VraagGesteld', casusId: id, objectId: id, data: { telefonisch: eigenaar.anders } }],
    }
  },
})

type Eigenaar = { persoonId: string; organisatieId: string; anders: boolean }

/** The maker is casusregisseur; on the phone the regievoerder makes it for the professional who calls (LMM-06). */
async function eigenaarVan({ tx, actor, input }: Ctx<Invoer, null>): Promise<Eigenaar> {
  const eigen = { persoonId: actor.persoonId, organisatieId: actor.organisatieId, anders: false }
  if (input.professionalId === undefined || input.professionalId === actor.persoonId) return eigen
  const namen = await haalPersoonOrganisatie(tx, input.professionalId)
  if (!heeftRol(actor, 'regievoerder') || namen === null)
    throw new Refusal('casus.professional-onbekend', 'invalid', 'Deze professional kun je niet kiezen.', {
      invalidParams: [{ name: 'professionalId', code: 'onbekend', reason: 'Deze professional kun je niet kiezen.' }],
    })
  return { persoonId: input.professionalId, organisatieId: namen, anders: true }
}

/** INF-14: the regisseur, and to read along the leidinggevende of the own organisation. */
async function eersteToegang(
  { tx, actor, now }: Ctx<Invoer, null>,
  casusId: string,
  eigenaar: Eigenaar,
): Promise<void> {
  if (eigenaar.anders)
    await geefToegang(tx, {
      casusId,
      organisatieId: actor.organisatieId,
      persoonId: actor.persoonId,
      categorieen: ['alles'],
      magWijzigen: true,
      bron: 'loket',
      van: now,
    })
  await geefToegang(tx, {
    casusId,
    organisatieId: eigenaar.organisatieId,
    persoonId: eigenaar.persoonId,
    categorieen: ['alles'],
    magWijzigen: true,
    bron: 'regisseur',
    van: now,
  })
  await geefToegang(tx, {
    casusId,
    organisatieId: eigenaar.organisatieId,
    rol: 'leidinggevende',
    categorieen: ['alles'],
    bron: 'leiding',
    van: now,
  })
}
