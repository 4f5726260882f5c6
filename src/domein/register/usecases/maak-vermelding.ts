import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { getPersoon } from '../../organisaties/index.ts'
import { eisMandaatTermijn } from '../register.feiten.rules.ts'
import { registerPolicy } from '../register.policy.ts'
import { VermeldingVelden as V, Vermelding } from '../register.schema.ts'
import { findVermeldingVanPersoon, getVermelding, insertVermelding } from '../register.store.ts'

/** REG-08: a person of the own organisation, or a team. A team may be the safety net of the organisation (REG-07). */
export const maakVermelding = defineCommand({
  name: 'register.maakVermelding',
  titel: 'Maak een vermelding in het register',
  activiteit: 'register-beheren',
  input: z.strictObject({
    persoonId: z.uuid().optional(),
    teamnaam: z.string().trim().min(2).max(120).optional(),
    isVangnet: z.boolean().default(false),
    vervangerId: z.uuid().optional(),
    functiemail: V.functiemail.default(null),
    telefoon: V.telefoon.default(null),
    bereikbaar: V.bereikbaar.default('werkdagen 9 tot 17 uur'),
    werkdagen: V.werkdagen.default([1, 2, 3, 4, 5]),
    opdracht: V.opdracht.default(''),
    mandaatOnderwerp: V.mandaatOnderwerp.default(null),
    mandaatTekst: V.mandaatTekst.default(null),
    mandaatNiet: V.mandaatNiet.default(null),
    mandaatBedragInCenten: V.mandaatBedragInCenten.default(null),
    mandaatGegevenDoor: V.mandaatGegevenDoor.default(null),
    mandaatVan: V.mandaatVan.default(null),
    mandaatTot: V.mandaatTot.default(null),
    waarvoor: V.waarvoor.default([]),
    wetten: V.wetten.default([]),
    leefdomeinen: V.leefdomeinen.default([]),
    ruimteIds: V.ruimteIds.default([]),
  }),
  output: Vermelding,
  allow: registerPolicy.maken,
  async run({ tx, actor, input, now }) {
    const { persoonId, teamnaam, isVangnet, vervangerId, ...velden } = input
    eisMandaatTermijn(velden)
    if ((persoonId === undefined) === (teamnaam === undefined))
      throw new Refusal('register.persoon-of-team', 'invalid', 'Kies een persoon of geef een teamnaam, niet allebei.', {
        invalidParams: [
          { name: 'teamnaam', code: 'persoon-of-team', reason: 'Kies een persoon of geef een teamnaam.' },
        ],
      })
    const persoon = persoonId === undefined ? null : await getPersoon(tx, persoonId, actor.organisatieId)
    if (persoon && (await findVermeldingVanPersoon(tx, persoon.id)))
      throw new Refusal('register.al-vermeld', 'conflict', `${persoon.naam} staat al in het register.`)
    const id = newId()
    await insertVermelding(tx, {
      ...velden,
      id,
      organisatieId: actor.organisatieId,
      soort: persoon ? 'persoon' : 'team',
      persoonId: persoon?.id ?? null,
      naam: persoon?.naam ?? teamnaam ?? '',
      isVangnet: persoon === null && isVangnet,
      vervangerId: vervangerId ?? null,
      aangemaaktOp: now,
    })
    return { result: await getVermelding(tx, id), facts: [{ type: 'VermeldingGemaakt', objectId: id }] }
  },
})
