import { z } from 'zod'
import { blindIndex, readCaseKey, unseal } from '../../../platform/crypto.ts'
import { Refusal } from '../../../platform/errors.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { weigering } from '../../../platform/policy.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { casusPad, haalNamen, isBsn, loadCasus } from '../../casus/index.ts'
import { kluisPolicy, zetKluisPolicy, zoekBsnPolicy } from '../kluis.policy.ts'
import { eigenMinuten, inzageUren, netteWaarde } from '../kluis.rules.ts'
import {
  BeslisInzageInput,
  GelezenKluis,
  GeopendeKluis,
  KluisInstelling,
  KluisStand,
  LeesKluisInput,
  OpenKluisInput,
  ZoekBsnInput,
} from '../kluis.schema.ts'
import {
  beslisInzage,
  insertInzage,
  kluisStaatAan,
  selectGegevens,
  selectInzagen,
  selectOpenInzage,
  zoekBlind,
} from '../kluis.store.ts'
import { kluisSleutelOf } from './bewaar-gegeven.ts'

/** What lies in the vault, without its content; who opened it and for what. */
export const bekijkKluis = defineQuery({
  name: 'kluis.bekijk',
  titel: 'Bekijk wat er in de kluis ligt, zonder inhoud',
  activiteit: 'kluis-beheren',
  input: z.strictObject({ casusId: OpenKluisInput.shape.casusId }),
  output: KluisStand,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: kluisPolicy.bekijk,
  async run({ tx, input, actor, subject }) {
    const gegevens = await selectGegevens(tx, input.casusId)
    const inzagen = await selectInzagen(tx, input.casusId)
    const n = await haalNamen(
      tx,
      [],
      inzagen.map((i) => i.persoonId),
    )
    const magBeslissen = kluisPolicy.bewaar.check(actor, subject) === null
    return {
      aan: await kluisStaatAan(tx, actor.organisatieId),
      gegevens: gegevens.map(({ geheim: _g, toegevoegdOp, ...g }) => ({
        ...g,
        toegevoegdOp: toegevoegdOp.toISOString(),
      })),
      inzagen: inzagen.map(({ persoonId, op, ...i }) => ({
        ...i,
        wie: n.persoon(persoonId)?.naam ?? 'Onbekend',
        op: op.toISOString(),
        magBeslissen: magBeslissen && i.status === 'gevraagd' && persoonId !== actor.persoonId,
      })),
    }
  },
  inzage: (_r, { input }) => ({ type: 'KluisBekeken', casusId: input.casusId, objectId: input.casusId }),
})

/** With a purpose that stays readable; outside the own organisation only after a second person said yes. */
export const openKluis = defineCommand({
  name: 'kluis.open',
  titel: 'Open de kluis van een casus',
  activiteit: 'kluis-beheren',
  input: OpenKluisInput,
  output: GeopendeKluis,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: kluisPolicy.open,
  async run({ tx, input, subject, actor, now }) {
    const { casusId, doel } = input
    const rij = { casusId, persoonId: actor.persoonId, organisatieId: actor.organisatieId, doel, op: now }
    if (actor.organisatieId === subject.organisatieId) {
      const id = await insertInzage(tx, { ...rij, status: 'goedgekeurd', minuten: eigenMinuten })
      return { result: { id, status: 'geopend' as const }, facts: [{ type: 'KluisGeopend', casusId, objectId: id }] }
    }
    const al = await selectOpenInzage(tx, casusId, actor.persoonId, null)
    if (al)
      return {
        result: { id: al.id, status: 'geopend' as const },
        facts: [{ type: 'KluisGeopend', casusId, objectId: al.id }],
      }
    const id = await insertInzage(tx, { ...rij, status: 'gevraagd', minuten: null })
    if (subject.regisseurId !== null) {
      const pad = `${casusPad(casusId)}/kluis`
      await stuurBericht(tx, { persoonId: subject.regisseurId, soort: 'kluis-inzage', pad, now })
    }
    return {
      result: { id, status: 'gevraagd' as const },
      facts: [{ type: 'KluisInzageGevraagd', casusId, objectId: id }],
    }
  },
})

/** A query, so that what it shows is kept nowhere; each time is a line in the journal. */
export const leesKluis = defineQuery({
  name: 'kluis.lees',
  titel: 'Lees wat er in de geopende kluis ligt',
  activiteit: 'kluis-beheren',
  input: LeesKluisInput,
  output: GelezenKluis,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: kluisPolicy.open,
  async run({ tx, input, actor, diensten }) {
    const { casusId, inzageId } = input
    const inzage = await selectOpenInzage(tx, casusId, actor.persoonId, inzageId)
    if (!inzage?.geldigTot)
      throw new Refusal('kluis.dicht', 'forbidden', 'De kluis is weer dicht. Open hem opnieuw, met je doel.')
    const rijen = await selectGegevens(tx, casusId)
    const meester = kluisSleutelOf(diensten.kluisSleutel)
    const sleutel = rijen.length === 0 ? null : readCaseKey(diensten.dataDir, meester, casusId)
    if (rijen.length > 0 && sleutel === null)
      throw new Refusal(
        'kluis.vernietigd',
        'conflict',
        'De sleutel van deze kluis is vernietigd. De gegevens zijn niet meer te lezen.',
      )
    return {
      doel: inzage.doel,
      geldigTot: inzage.geldigTot.toISOString(),
      gegevens: rijen.map((r) => ({
        id: r.id,
        soort: r.soort,
        gezinslidId: r.gezinslidId,
        waarde: sleutel === null ? '' : unseal(sleutel, r.geheim, `${casusId}:${r.id}`).toString('utf8'),
      })),
    }
  },
  inzage: (r, { input }) => ({
    type: 'KluisGelezen',
    casusId: input.casusId,
    objectId: input.inzageId,
    data: { aantal: r.gegevens.length },
  }),
})

/** Whether the own organisation uses the vault, and what this person may do about it. */
export const bekijkKluisInstelling = defineQuery({
  name: 'kluis.bekijkInstelling',
  titel: 'Bekijk of je organisatie de kluis gebruikt',
  activiteit: 'kluis-beheren',
  input: z.strictObject({}),
  output: KluisInstelling,
  allow: { rollen: 'iedereen', uitleg: 'Of de eigen organisatie de kluis gebruikt, mag iedereen er weten.' },
  inzage: null,
  run: async ({ tx, actor }) => ({
    aan: await kluisStaatAan(tx, actor.organisatieId),
    magZetten: weigering(zetKluisPolicy, actor, null) === null,
    magZoeken: weigering(zoekBsnPolicy, actor, null) === null,
  }),
})

export const beslisKluisInzage = defineCommand({
  name: 'kluis.beslisInzage',
  titel: 'Keur inzage in de kluis goed of weiger die',
  activiteit: 'kluis-beheren',
  input: BeslisInzageInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: kluisPolicy.bewaar,
  async run({ tx, input, actor, now }) {
    const { casusId, inzageId, goed } = input
    const status = goed ? ('goedgekeurd' as const) : ('geweigerd' as const)
    await beslisInzage(tx, { casusId, inzageId, status, door: actor.persoonId, op: now, uren: inzageUren })
    return {
      result: { id: inzageId },
      facts: [{ type: goed ? 'KluisInzageGoedgekeurd' : 'KluisInzageGeweigerd', casusId, objectId: inzageId }],
    }
  },
})

/** Only inside the own organisation, and of cases that she may not see no more than that there is one. */
export const zoekOpBsn = defineCommand({
  name: 'kluis.zoekOpBsn',
  titel: 'Zoek een casus van je organisatie op burgerservicenummer',
  activiteit: 'kluis-beheren',
  input: ZoekBsnInput,
  output: z.object({ casusIds: z.array(z.string()), ookAndere: z.boolean() }),
  allow: zoekBsnPolicy,
  async run({ tx, input, actor, diensten }) {
    const bsn = netteWaarde('bsn', input.bsn)
    if (!isBsn(bsn))
      throw new Refusal('kluis.geen-bsn', 'invalid', 'Dit is geen burgerservicenummer.', {
        invalidParams: [{ name: 'bsn', code: 'elfproef', reason: 'Dit is geen burgerservicenummer.' }],
      })
    const { casusIds, anderen } = await zoekBlind(
      tx,
      blindIndex(kluisSleutelOf(diensten.kluisSleutel), actor.organisatieId, bsn),
    )
    return {
      result: { casusIds, ookAndere: anderen },
      facts: [{ type: 'OpBsnGezocht', data: { gevonden: casusIds.length } }],
    }
  },
})
