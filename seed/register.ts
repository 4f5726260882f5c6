import {
  legAntwoordVast,
  maakVermelding,
  neemContact,
  richtOnderwerpenIn,
  zetVermeldingStap,
} from '../src/domein/register/index.ts'
import type { Credential } from '../src/platform/door.ts'
import { dagenErbij, datumVan } from '../src/platform/time.ts'
import type { Gebeurtenis } from './casussen/verhaal.ts'
import { onderwerpen } from './data/onderwerpen.ts'
import { mensen } from './data/personas.ts'
import { type DemoVermelding, vermeldingen } from './data/register.ts'
import { inrichting } from './inrichten.ts'
import { doe, type Spel, type Toneel } from './spelen.ts'

const dagen = ['ma', 'di', 'wo', 'do', 'vr']

/** What people ring each organisation for, in everyday words (REG-03). */
export async function richtOnderwerpenOp(t: Pick<Toneel, 'deurOp' | 'vandaag'>): Promise<void> {
  const rijen = onderwerpen.flatMap((o) =>
    o.onderwerpen.map((x) => ({ organisatieCode: o.organisatie, naam: x.naam, woorden: [...x.woorden] })),
  )
  await t.deurOp(t.vandaag).run(inrichting, richtOnderwerpenIn, { rijen })
}

/** Entries: made by the functionaris or the leidinggevende, confirmed by management (REG-06, INV-29). Returns ids by code. */
export async function speelRegister(t: Toneel): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  // Teams first, then the chain from its end: a deputy must be there before one can name it.
  for (const v of [...vermeldingen].reverse().sort((a, b) => Number(b.soort === 'team') - Number(a.soort === 'team')))
    ids.set(v.id, await speelVermelding(t, v, ids))
  return ids
}

async function speelVermelding(t: Toneel, v: DemoVermelding, ids: ReadonlyMap<string, string>): Promise<string> {
  const vandaag = datumVan(t.vandaag)
  const mandaat = v.mandaten[0]
  const leiding =
    mandaat?.bevestigdDoor ??
    mensen.find((m) => m.organisatie === v.organisatie && m.rollen.includes('leidinggevende'))?.id
  if (!leiding) throw new Error(`${v.organisatie} heeft geen leidinggevende`)
  const als = (code: string): Credential => ({ soort: 'persoon', persoonId: t.persoon(code) })
  const op = (dagenGeleden: number) => t.deurOp(new Date(`${dagenErbij(vandaag, -dagenGeleden)}T09:00:00Z`))
  const begin = Math.max(mandaat?.bevestigdDagenGeleden ?? 0, v.laatstBevestigdDagenGeleden)
  const maker = v.persoon ?? leiding
  const vervangerId = v.vervanger === null ? undefined : ids.get(v.vervanger)
  const { id: vermeldingId } = await op(begin).run(als(maker), maakVermelding, {
    ...(v.persoon ? { persoonId: t.persoon(v.persoon) } : { teamnaam: v.naam, isVangnet: true }),
    ...(vervangerId ? { vervangerId } : {}),
    functiemail: v.functiemail,
    telefoon: v.telefoon,
    werkdagen: v.werkdagen.map((d) => dagen.indexOf(d) + 1),
    opdracht: v.opdracht,
    mandaatOnderwerp: mandaat?.onderwerp ?? null,
    mandaatTekst: mandaat?.tekst ?? null,
    mandaatBedragInCenten: mandaat?.bedragInCenten ?? null,
    mandaatGegevenDoor: mensen.find((m) => m.id === leiding)?.naam ?? null,
    mandaatVan: dagenErbij(vandaag, -begin),
    mandaatTot: mandaat ? dagenErbij(vandaag, mandaat.geldigNogDagen) : null,
    waarvoor: [...v.waarvoorJeBelt],
    wetten: [...v.wetten],
    leefdomeinen: [...v.leefdomeinen],
    ruimteIds: [...v.bekendeRuimte],
  })
  await op(begin).run(als(maker), zetVermeldingStap, { vermeldingId, actie: 'legVoor' })
  await op(begin).run(als(leiding), zetVermeldingStap, { vermeldingId, actie: 'bevestigOpdracht' })
  if (v.laatstBevestigdDagenGeleden < begin)
    await op(v.laatstBevestigdDagenGeleden).run(als(maker), zetVermeldingStap, { vermeldingId, actie: 'bevestig' })
  return vermeldingId
}

type Contact = Extract<Gebeurtenis, { soort: 'contact' }>
const uitkomsten = {
  opgelost: 'opgelost',
  toezegging: 'toegezegd',
  verder_via_lmm: 'verder_via_lmm',
  geen_reactie: 'geen_reactie',
} as const

/** A contact of a story: the question, and the answer by the functionaris in the platform or as told on the phone. */
export async function speelContact(spel: Spel, g: Contact, vermeldingId: string): Promise<void> {
  const contact = await doe(spel, g.dag, g.door, neemContact, {
    vermeldingId,
    casusId: spel.casusId,
    kanaal: g.kanaal,
    onderwerp: g.onderwerp,
    vraag: g.onderwerp,
  })
  if (g.uitkomst === 'open') return
  const persoon = vermeldingen.find((v) => v.id === g.naar)?.persoon
  const inPlatform = g.kanaal === 'platform' && persoon && g.uitkomst !== 'geen_reactie'
  await doe(spel, g.antwoordDag ?? g.dag, inPlatform ? persoon : g.door, legAntwoordVast, {
    contactId: contact.id,
    uitkomst: uitkomsten[g.uitkomst],
    antwoord: g.antwoord ?? '',
  })
}
