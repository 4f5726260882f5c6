import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { systeemlerenPolicy } from '../systeemleren.policy.ts'
import { zetSignaalStap as beslis, reactieUiterlijk } from '../systeemleren.rules.ts'
import { Gevolgtype, Leergebied, SignaalActie, SignaalStatus, SignaalUitkomst } from '../systeemleren.schema.ts'
import { feitenVan, getSignaal, updateSignaal } from '../systeemleren.store.ts'

const tekst = z.string().trim().max(4000).optional()

/** SL-03, SL-04: put back, answered, outcome and why, checked by someone else. What a step needs, the rules say. */
export const zetSignaalStap = defineCommand({
  name: 'systeemleren.zetSignaalStap',
  titel: 'Breng een signaal verder',
  activiteit: 'systeemleren',
  input: z.strictObject({
    signaalId: z.uuid(),
    actie: SignaalActie,
    gebied: Leergebied.optional(),
    vraagtOmWet: z.boolean().optional(),
    oorzaakInOrganisatie: tekst,
    bestaandeInstrumenten: tekst,
    waaromOnvoldoende: tekst,
    werktVoorstel: tekst,
    zonderWet: tekst,
    geadresseerdeId: z.uuid().optional(),
    vraag: tekst,
    reactieVoor: z.iso.date().optional(),
    reactie: tekst,
    uitkomst: SignaalUitkomst.optional(),
    waarom: tekst,
    gevolgtype: Gevolgtype.optional(),
    verwijzing: tekst,
    nagaanBevinding: tekst,
    reden: tekst,
  }),
  output: z.object({ id: z.string(), status: SignaalStatus, version: z.number() }),
  load: async (tx, input) => ({ ...(await getSignaal(tx, input.signaalId)), actie: input.actie }),
  allow: systeemlerenPolicy.stap,
  async run({ tx, input, subject, actor, vandaag }) {
    const { signaalId, actie, ...velden } = input
    const { actie: _a, geadresseerdeNaam: _g, nagaanDoorNaam: _n, ...oud } = subject
    const nieuw = Object.fromEntries(Object.entries(velden).filter(([, v]) => v !== undefined && v !== ''))
    const vanzelf = {
      ...(actie === 'legTerug'
        ? { teruggelegdOp: vandaag, reactieVoor: input.reactieVoor ?? reactieUiterlijk(vandaag) }
        : {}),
      ...(actie === 'ontvangReactie' ? { reactieOp: vandaag } : {}),
      ...(actie === 'stelUitkomstVast' ? { uitkomstOp: vandaag } : {}),
      ...(actie === 'gaNa' ? { nagaanDoorOrganisatieId: actor.organisatieId, nagegaanOp: vandaag } : {}),
    }
    const samen = { ...oud, ...nieuw, ...vanzelf }
    const status = beslis(
      subject.status,
      actie,
      feitenVan({ ...samen, geadresseerdeNaam: null, nagaanDoorNaam: null }, vandaag),
    )
    const version = await updateSignaal(tx, subject, { ...nieuw, ...vanzelf, status })
    return {
      result: { id: signaalId, status, version },
      facts: [{ type: 'SignaalStapGezet', objectId: signaalId, data: { actie, van: subject.status, naar: status } }],
    }
  },
})
