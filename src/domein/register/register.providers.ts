import { heeftRol } from '../../platform/policy.ts'
import type { Kijker, Taak, TakenProvider, ZoekProvider } from '../../platform/providers.ts'
import type { CasusProvider } from '../casus/index.ts'
import { casusContacten, listContacten } from './register.contact.store.ts'
import { verbergenOp } from './register.rules.ts'
import { listVermeldingenVan } from './register.store.ts'
import { eigenGemeente, magRegisterLezen, zoekOrganisaties, zoekVermeldingen } from './register.zoeken.store.ts'

const hoogstens = 5

/** The one search field: people and teams of connected organisations. */
export const registerZoek: ZoekProvider = async ({ tx, actor, vandaag }, vraag) => {
  if (!(await magRegisterLezen(tx))) return null
  const eigenGemeenteId = await eigenGemeente(tx, actor.organisatieId)
  const gevonden = await zoekOrganisaties(
    tx,
    { q: vraag.slice(0, 200), eigenGemeenteId, soorten: [], organisatieId: null, wet: '', domein: '' },
    vandaag,
    hoogstens,
  )
  const treffers = await zoekVermeldingen(
    tx,
    gevonden.filter((o) => o.aangesloten),
    2,
  )
  return {
    titel: 'Register',
    meer: `/register?${new URLSearchParams({ q: vraag })}`,
    treffers: treffers.slice(0, hoogstens).map((t) => ({
      href: `/register/${t.id}`,
      titel: t.naam,
      sub: t.waar,
      waarom: t.pastBij === null ? undefined : `Past bij: ${t.pastBij}`,
    })),
  }
}

async function antwoordTaken({ tx, actor }: Kijker): Promise<Taak[]> {
  if (!heeftRol(actor, 'maatwerkfunctionaris', 'leidinggevende', 'professional', 'casusregisseur')) return []
  const filter = {
    persoonId: actor.persoonId,
    organisatieId: actor.organisatieId,
    casusId: null,
    open: true,
    voor: '',
    aantal: 100,
  }
  const aanOns = await listContacten(tx, { ...filter, rol: 'aan-ons' })
  const leiding = heeftRol(actor, 'leidinggevende')
  const teLaat = aanOns
    .filter((c) => leiding && c.naarId !== actor.persoonId && c.gewaarschuwd.includes('leidinggevende'))
    .map((c) => ({
      wat: `Nog geen antwoord: ${c.onderwerp}`,
      waar: `Vraag van ${c.vanOrganisatieNaam} aan ${c.naarVermeldingNaam}`,
      waarom: 'De beloofde dag is voorbij; jij ziet het als eerste na je collega’s',
      uiterlijk: c.antwoordUiterlijk,
      href: `/contactmomenten/${c.id}`,
      knop: 'Bekijk',
    }))
  const zelf = aanOns
    .filter((c) => c.naarId === actor.persoonId || (c.naarId === null && heeftRol(actor, 'maatwerkfunctionaris')))
    .map((c) => ({
      wat: `Beantwoord: ${c.onderwerp}`,
      waar: `Vraag van ${c.vanOrganisatieNaam}`,
      waarom: 'Je organisatie beloofde een antwoord',
      uiterlijk: c.antwoordUiterlijk,
      href: `/contactmomenten/${c.id}`,
      knop: 'Antwoord',
    }))
  return [...zelf, ...teLaat]
}

async function gebeldeTaken({ tx, actor, vandaag }: Kijker): Promise<Taak[]> {
  const filter = {
    persoonId: actor.persoonId,
    organisatieId: actor.organisatieId,
    casusId: null,
    open: true,
    voor: '',
    aantal: 100,
  }
  const vanMij = await listContacten(tx, { ...filter, rol: 'van-mij' })
  return vanMij
    .filter((c) => c.kanaal !== 'platform' || c.antwoordUiterlijk < vandaag)
    .map((c) => ({
      wat: c.kanaal === 'platform' ? `Geen antwoord: ${c.onderwerp}` : `Leg het antwoord vast: ${c.onderwerp}`,
      waar: `${c.naarVermeldingNaam}, ${c.naarOrganisatieNaam}`,
      waarom:
        c.kanaal === 'platform'
          ? 'De beloofde dag is voorbij. Bel, of ga verder via het Loket (LMM)'
          : 'Zo weten je collega’s wat er is gezegd',
      uiterlijk: c.antwoordUiterlijk,
      href: `/contactmomenten/${c.id}`,
      knop: 'Bekijk',
    }))
}

async function vermeldingTaken({ tx, actor }: Kijker): Promise<Taak[]> {
  if (!heeftRol(actor, 'maatwerkfunctionaris', 'leidinggevende')) return []
  const eigen = await listVermeldingenVan(tx, actor.organisatieId)
  const leiding = heeftRol(actor, 'leidinggevende')
  return eigen.flatMap((v): Taak[] => {
    const basis = { waar: 'Register', href: `/register/beheer/${v.id}` }
    if (v.status === 'ter_bevestiging' && leiding && v.persoonId !== actor.persoonId)
      return [
        {
          ...basis,
          wat: `Bevestig opdracht en mandaat: ${v.naam}`,
          waarom: 'Zonder jouw bevestiging is de vermelding niet zichtbaar',
          uiterlijk: null,
          knop: 'Bekijk',
        },
      ]
    const vanMij = v.persoonId === actor.persoonId || (v.persoonId === null && leiding)
    if (vanMij && v.laatstBevestigdOp !== null && (v.status === 'te_bevestigen' || v.status === 'verborgen'))
      return [
        {
          ...basis,
          wat: `Klopt dit nog: ${v.naam}?`,
          waarom: 'Het mandaat liep af, of de vermelding is een half jaar niet bevestigd',
          uiterlijk: verbergenOp(v.laatstBevestigdOp),
          knop: 'Bevestig',
        },
      ]
    return []
  })
}

/** Answers that are due, calls to write down, entries to confirm (REG-09, REG-12). */
export const registerTaken: TakenProvider = async (k) => [
  ...(await antwoordTaken(k)),
  ...(await gebeldeTaken(k)),
  ...(await vermeldingTaken(k)),
]

/** INV-2: what the register tells the case. */
export const registerVoorCasus: CasusProvider = {
  suggesties: (kijker, vraag) => registerZoek(kijker, vraag.slice(0, 200)),
  feiten: async (lees) => {
    const { aantal, toezegging } = await lees(casusContacten)
    return { registercontacten: aantal, toezeggingUitContact: toezegging }
  },
  panelen: async ({ lees, casus }) => {
    const { aantal, open } = await lees(casusContacten)
    const regels =
      aantal === 0
        ? ['Nog niemand gebeld.']
        : [`${aantal} keer contact.`, ...(open === 0 ? [] : [`${open} wacht op antwoord.`])]
    return [
      {
        id: 'register',
        titel: 'Contact via het register',
        regels,
        href: `/casussen/${casus.id}/contact`,
        knop: 'Bekijk of zoek',
        letOp: open > 0,
      },
    ]
  },
}
