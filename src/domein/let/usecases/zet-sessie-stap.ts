import { z } from 'zod'
import { type Ctx, defineCommand } from '../../../platform/usecase.ts'
import { insertAfspraak, zetStap } from '../../casus/index.ts'
import { stelDossierSamen } from '../let.dossier.rules.ts'
import { bevries, verzamelDossier } from '../let.dossier.store.ts'
import { zetStapPolicy } from '../let.policy.ts'
import { updateRegel } from '../let.regels.store.ts'
import { zetSessieStap as beslis } from '../let.rules.ts'
import { SessieActie, SessieInput, SessieStatus } from '../let.schema.ts'
import { loadVastgehouden, type Sessie, updateSessie } from '../let.store.ts'
import { laatGaan } from '../let.toegang.store.ts'

const Invoer = SessieInput.extend({ sessieId: z.uuid(), actie: SessieActie }).strict()
type Invoer = z.output<typeof Invoer>
type Zet = Ctx<Invoer, Sessie>

/** One step of the session; what it means for the case is done in the same transaction, by the case's own rules. */
export const zetSessieStap = defineCommand({
  name: 'let.zetSessieStap',
  titel: 'Zet een stap in de zitting van het LET',
  activiteit: 'casus-behandelen',
  input: Invoer,
  output: z.object({ id: z.string(), status: SessieStatus, version: z.number() }),
  load: async (tx, input, { vandaag }) => ({
    ...(await loadVastgehouden(tx, input.sessieId, vandaag, 'alleen')),
    actie: input.actie,
  }),
  allow: zetStapPolicy,
  async run(ctx) {
    const { tx, input, subject, now } = ctx
    const { sessieId, actie, ...velden } = input
    const status = beslis(subject.status, actie, subject.feiten, velden)
    const { patstellingLokaal: _p, ...tekst } = velden
    const version = await updateSessie(tx, subject, {
      status,
      ...Object.fromEntries(Object.entries(tekst).filter(([, v]) => v !== undefined && v !== '')),
      ...(actie === 'toets' ? { getoetstOp: now } : {}),
      ...(actie === 'meldImpasse' ? { impasseReden: input.reden ?? null } : {}),
      ...(actie === 'stelVast' ? { vastgesteldOp: now } : {}),
      ...(['afgewezen', 'teruggelegd', 'niet_meer_nodig', 'gesloten'].includes(status) ? { geeindigdOp: now } : {}),
    })
    await gevolgen[actie]?.(ctx)
    if (['afgewezen', 'teruggelegd', 'niet_meer_nodig', 'gesloten'].includes(status))
      await laatGaan(tx, { casusId: subject.casusId, sessieId, nu: now }, 'zitting voorbij')
    return {
      result: { id: sessieId, status, version },
      facts: [
        {
          type: 'SessieStapGezet',
          casusId: subject.casusId,
          objectId: sessieId,
          data: { actie, van: subject.status, naar: status },
        },
      ],
    }
  },
})

const opCasus = ({ roep, subject, input }: Zet, actie: string, extra: object = {}) =>
  roep(zetStap, { casusId: subject.casusId, actie, ...(input.reden ? { reden: input.reden } : {}), ...extra })

/** What a step of the session does to the case. A case that is already at the table leaves it as after an impasse: with another plan. */
const gevolgen: { readonly [A in SessieActie]?: (ctx: Zet) => Promise<void> } = {
  agendeer: async (ctx) => {
    const { tx, subject, now, vandaag } = ctx
    await bevries(tx, subject, stelDossierSamen(await verzamelDossier(tx, subject, vandaag)), now)
    await opCasus(ctx, 'neemInLetBehandeling')
  },
  wijsAf: async (ctx) => void (await opCasus(ctx, 'wijsLetAf')),
  legTerug: async (ctx) => {
    const { suggestie, redenGeenSuggestie, patstellingLokaal } = ctx.input
    await opCasus(ctx, 'legTerug', { suggestie, redenGeenSuggestie, patstellingLokaal })
  },
  vervalt: async (ctx) => {
    if (ctx.subject.casusStatus === 'let_behandeling')
      await opCasus(ctx, 'meldImpasse', { impasseVervolg: 'ander_plan' })
    else await opCasus(ctx, 'trekLetVerzoekTerug', { letTerugReden: ctx.input.vervaltDoor })
  },
  startOpvolging: async (ctx) => {
    await maakAfspraken(ctx)
    await opCasus(ctx, 'startUitvoering')
  },
  evalueer: async (ctx) => {
    if (ctx.subject.status === 'impasse' || ctx.subject.status === 'bemiddeling')
      await opCasus(ctx, 'meldImpasse', {
        reden: ctx.input.reden ?? ctx.subject.impasseReden ?? ctx.subject.reden ?? undefined,
        impasseVervolg: ctx.subject.status === 'bemiddeling' ? 'bemiddeling' : 'ander_plan',
      })
  },
}

/** Each confirmed line becomes an agreement of its organisation on the case, so that its follow-up is not lost. */
async function maakAfspraken({ tx, subject, actor, now }: Zet): Promise<void> {
  for (const regel of subject.regels) {
    const afspraakId = await insertAfspraak(tx, {
      casusId: subject.casusId,
      organisatieId: regel.organisatieId,
      letRegelId: regel.id,
      optieId: null,
      overlegId: null,
      wat: regel.inhoud.slice(0, 2000),
      status: 'besluit',
      grondslag: regel.bevoegdheid.slice(0, 300),
      termijn: regel.uiterlijkOp,
      door: actor.persoonId,
      op: now,
    })
    await updateRegel(tx, regel, { afspraakId })
  }
}
