import { z } from 'zod'
import { weigering } from '../../../platform/policy.ts'
import type { Transitions } from '../../../platform/transitions.ts'
import { actionsFrom } from '../../../platform/transitions.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { systeemlerenPolicy } from '../systeemleren.policy.ts'
import { nagaanVanaf, signaalOvergangen } from '../systeemleren.rules.ts'
import {
  Gevolgtype,
  Leergebied,
  SignaalActie,
  type SignaalStatus,
  SignaalUitkomst,
  SignaalStatus as Status,
} from '../systeemleren.schema.ts'
import { getSignaal, listSignalen, type SignaalRij } from '../systeemleren.store.ts'

export const SignaalUit = z.object({
  id: z.string(),
  status: Status,
  omschrijving: z.string(),
  gebied: Leergebied.nullable(),
  wet: z.string().nullable(),
  bron: z.string(),
  gemeldOp: z.string(),
  geadresseerde: z.object({ id: z.string(), naam: z.string() }).nullable(),
  vraag: z.string().nullable(),
  reactieVoor: z.string().nullable(),
  reactie: z.string().nullable(),
  uitkomst: SignaalUitkomst.nullable(),
  waarom: z.string().nullable(),
  gevolgtype: Gevolgtype.nullable(),
  verwijzing: z.string().nullable(),
  nagaanBevinding: z.string().nullable(),
  nagaanDoor: z.string().nullable(),
  /** From when somebody else should look whether it really happened; null before the outcome. */
  nagaanVanaf: z.string().nullable(),
  reden: z.string().nullable(),
  /** Asks for another law: then the answers to the five questions are part of it (SL-19, SL-20). */
  vraagtOmWet: z.boolean(),
  oorzaakInOrganisatie: z.string().nullable(),
  bestaandeInstrumenten: z.string().nullable(),
  waaromOnvoldoende: z.string().nullable(),
  werktVoorstel: z.string().nullable(),
  zonderWet: z.string().nullable(),
  version: z.number(),
})
export type SignaalUit = z.infer<typeof SignaalUit>

const machine: Transitions<SignaalStatus, z.infer<typeof SignaalActie>> = signaalOvergangen

/** Never which case or who reported it: learning is anonymous (SL-14, INV-34). */
const uit = (s: SignaalRij): SignaalUit => ({
  id: s.id,
  status: s.status,
  omschrijving: s.omschrijving,
  gebied: s.gebied,
  wet: s.wet,
  bron: s.bron,
  gemeldOp: s.gemeldOp.toISOString(),
  geadresseerde: s.geadresseerdeId === null ? null : { id: s.geadresseerdeId, naam: s.geadresseerdeNaam ?? 'onbekend' },
  vraag: s.vraag,
  reactieVoor: s.reactieVoor,
  reactie: s.reactie,
  uitkomst: s.uitkomst,
  waarom: s.waarom,
  gevolgtype: s.gevolgtype,
  verwijzing: s.verwijzing,
  nagaanBevinding: s.nagaanBevinding,
  nagaanDoor: s.nagaanDoorNaam,
  nagaanVanaf: s.uitkomstOp === null ? null : nagaanVanaf(s.uitkomstOp),
  reden: s.reden,
  vraagtOmWet: s.vraagtOmWet,
  oorzaakInOrganisatie: s.oorzaakInOrganisatie,
  bestaandeInstrumenten: s.bestaandeInstrumenten,
  waaromOnvoldoende: s.waaromOnvoldoende,
  werktVoorstel: s.werktVoorstel,
  zonderWet: s.zonderWet,
  version: s.version,
})

export const bekijkSignalen = defineQuery({
  name: 'systeemleren.bekijkSignalen',
  titel: 'Bekijk de signalen',
  activiteit: 'systeemleren',
  input: z.strictObject({}),
  output: z.object({ items: z.array(SignaalUit), volgende: z.null() }),
  allow: systeemlerenPolicy.lezen,
  inzage: null,
  run: async ({ tx }) => ({ items: (await listSignalen(tx)).map(uit), volgende: null }),
})

export const bekijkSignaal = defineQuery({
  name: 'systeemleren.bekijkSignaal',
  titel: 'Bekijk een signaal',
  activiteit: 'systeemleren',
  input: z.strictObject({ signaalId: z.uuid() }),
  output: SignaalUit.extend({ acties: z.array(SignaalActie) }),
  load: (tx, input) => getSignaal(tx, input.signaalId),
  allow: systeemlerenPolicy.lezen,
  inzage: null,
  run: async ({ subject, actor }) => ({
    ...uit(subject),
    acties: actionsFrom(machine, subject.status).filter(
      (actie) => actie !== 'koppel' && weigering(systeemlerenPolicy.stap, actor, { ...subject, actie }) === null,
    ),
  }),
})
