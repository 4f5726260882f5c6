import { Refusal } from '../../platform/errors.ts'
import { type Actor, heeftRol, type Policy, type Rol, weigering } from '../../platform/policy.ts'
import type { Datum } from '../../platform/time.ts'
import { weigeringVoorLid } from './let.besluitregel.rules.ts'
import type { Lid } from './let.feiten.rules.ts'
import { isOnafhankelijk } from './let.rules.ts'
import type { SessieActie, SessieStatus } from './let.schema.ts'

export type SessieSubject = {
  status: SessieStatus
  voorzitterId: string | null
  secretarisId: string | null
  regievoerderId: string | null
  partijen: readonly { organisatieId: string }[]
}
export type RegelSubject = SessieSubject & { organisatieId: string; leden: readonly Lid[]; vandaag: Datum }

type Wie = 'voorzitter' | 'secretaris' | 'regievoerder'

/** The LET column of eisen 3.2: the chair takes the steps, for they move the case too (3.4); the secretary has none (LET-08). */
const wieMag: { readonly [A in SessieActie]: readonly Wie[] } = {
  toets: ['voorzitter'],
  wijsAf: ['voorzitter'],
  legTerug: ['voorzitter'],
  vervalt: ['voorzitter', 'regievoerder'],
  agendeer: ['voorzitter'],
  houd: ['voorzitter'],
  stelVast: ['voorzitter'],
  meldImpasse: ['voorzitter'],
  vraagBemiddeling: ['voorzitter'],
  hervatNaBemiddeling: ['voorzitter'],
  startOpvolging: ['voorzitter'],
  evalueer: ['voorzitter'],
  sluit: ['voorzitter'],
}

// INV-9: whoever chairs does not work for a party.
const isVoorzitter = (actor: Actor, s: SessieSubject): boolean =>
  heeftRol(actor, 'let_voorzitter') &&
  (s.voorzitterId === null || s.voorzitterId === actor.persoonId) &&
  isOnafhankelijk(actor.organisatieId, s.partijen)
const isSecretaris = (actor: Actor, s: SessieSubject): boolean =>
  heeftRol(actor, 'let_secretaris') && (s.secretarisId === null || s.secretarisId === actor.persoonId)

const staatErin: { readonly [W in Wie]: (actor: Actor, s: SessieSubject) => boolean } = {
  voorzitter: isVoorzitter,
  secretaris: isSecretaris,
  regievoerder: (actor, s) => heeftRol(actor, 'regievoerder') && actor.persoonId === s.regievoerderId,
}
const rolVan: { readonly [W in Wie]: Rol } = {
  voorzitter: 'let_voorzitter',
  secretaris: 'let_secretaris',
  regievoerder: 'regievoerder',
}
const wieNaam: { readonly [W in Wie]: string } = {
  voorzitter: 'de onafhankelijke voorzitter van deze sessie',
  secretaris: 'de secretaris van deze sessie',
  regievoerder: 'de regievoerder van de casus',
}

const nietJij = (wie: readonly Wie[]): Refusal =>
  new Refusal(
    'let.niet-aan-jou',
    'forbidden',
    `Deze stap is niet aan jou. Dit kan alleen ${wie.map((w) => wieNaam[w]).join(' of ')}.`,
  )

/** Once the session is on the agenda the case is in let_behandeling, and from there only the chair takes it back (eisen 3.4). */
const wieNu = (actie: SessieActie, status: SessieStatus): readonly Wie[] =>
  actie === 'vervalt' && status === 'geagendeerd' ? ['voorzitter'] : wieMag[actie]

const voorWie = (wie: readonly Wie[]): Policy<SessieSubject> => ({
  rollen: wie.map((w) => rolVan[w]),
  uitleg: `Dit kan ${wie.map((w) => wieNaam[w]).join(' of ')}.`,
  check: (actor, s) => (wie.some((w) => staatErin[w](actor, s)) ? null : nietJij(wie)),
})

export const sessieStapPolicy = (actie: SessieActie): Policy<SessieSubject> => ({
  ...voorWie(wieMag[actie]),
  check: (actor, s) => {
    const wie = wieNu(actie, s.status)
    return wie.some((w) => staatErin[w](actor, s)) ? null : nietJij(wie)
  },
})

/** All steps through one use case: the roles are those of the steps together, and each step asks its own. */
export const zetStapPolicy: Policy<SessieSubject & { actie: SessieActie }> = {
  rollen: [...new Set(Object.values(wieMag).flat())].map((w) => rolVan[w]),
  uitleg: 'De voorzitter zet de stappen; de regievoerder kan het verzoek terugtrekken.',
  check: (actor, s) => weigering(sessieStapPolicy(s.actie), actor, s),
}

/** LET-01: asking for the LET is the step `verzoekLet` of the case, by its regievoerder; here nobody starts one. */
export const letPolicy = {
  /** Agenda, members, mandates, minutes: the secretary makes the meeting work without touching content (LET-08). */
  werkAgendaBij: voorWie(['secretaris', 'voorzitter']),
  kiesVoorzitter: {
    rollen: ['lmm_coordinator', 'let_secretaris'],
    uitleg: 'De LMM-coördinator of de secretaris van het LET vraagt een voorzitter.',
  },
} as const satisfies Record<string, Policy<SessieSubject>>

/** RAP-01: counts for those of the LET and the LMM, and for who the reports are for. */
export const cijfersPolicy = {
  rollen: ['let_voorzitter', 'let_secretaris', 'let_lid', 'lmm_coordinator', 'regievoerder', 'stuurgroep'],
  uitleg: 'Voor wie bij het LET of het LMM hoort, en voor de stuurgroep.',
} as const

type Verzoek = { regievoerderId: string | null }
/** LET-01, INV-3: only the regievoerder of the case asks for the LET. */
export const verzoekPolicy: Policy<Verzoek> = {
  rollen: ['regievoerder'],
  uitleg: 'Alleen de regievoerder van de casus vraagt het LET.',
  check: (actor, s) =>
    actor.persoonId === s.regievoerderId
      ? null
      : new Refusal('let.niet-jouw-casus', 'forbidden', 'Alleen de regievoerder van deze casus kan het LET vragen.'),
}
/** LET-04: whoever sits at the table may step down, nobody may be made to. */
export const terugtredenPolicy: Policy<{ voorzitterId: string | null; leden: readonly Lid[] }> = {
  rollen: ['let_voorzitter', 'let_lid', 'bestuurder', 'maatwerkfunctionaris', 'leidinggevende'],
  uitleg: 'Terugtreden kan wie in deze zitting zit: de voorzitter of een lid.',
  check: (actor, s) =>
    s.voorzitterId === actor.persoonId || s.leden.some((l) => l.persoonId === actor.persoonId)
      ? null
      : new Refusal('let.zit-niet-in-zitting', 'forbidden', 'Je zit niet in deze zitting.'),
}
/** Reading follows access to the case (INF-14). */
export const leesPolicy = { rollen: 'iedereen', uitleg: 'Wie bij de zitting hoort, leest het dossier.' } as const
export const magWerkAgendaBij = (actor: Actor, s: SessieSubject): boolean =>
  isVoorzitter(actor, s) || isSecretaris(actor, s)

/** Writing a position down follows the rules of the case itself: the own organisation, or who works on the case. */
export const standpuntPolicy = {
  rollen: 'iedereen',
  uitleg: 'Het standpunt geeft de organisatie zelf, of wie aan de casus werkt schrijft het op.',
} as const
type StandpuntSubject = { regievoerderId: string | null; regisseurId: string | null; status: string }
export const magStandpuntGeven = (actor: Actor, s: StandpuntSubject, organisatieId: string): boolean =>
  ['verzocht', 'getoetst'].includes(s.status) &&
  (actor.organisatieId === organisatieId || actor.persoonId === s.regievoerderId || actor.persoonId === s.regisseurId)

// LET-23: a guest talks along and writes no line.
const eigenLid = (actor: Actor, s: RegelSubject): Lid | null =>
  s.leden.find(
    (l) => l.persoonId === actor.persoonId && l.organisatieId === actor.organisatieId && l.soort !== 'gast',
  ) ?? null

export const regelPolicy = {
  /** A text may be prepared by the secretary or the organisation itself; it counts only when confirmed. */
  stelOp: {
    rollen: ['let_secretaris', 'let_lid', 'bestuurder', 'maatwerkfunctionaris'],
    uitleg: 'Een besluitregel opstellen kan de secretaris, of een lid van de organisatie zelf.',
    check: (actor, s) =>
      isSecretaris(actor, s) || eigenLid(actor, s)?.organisatieId === s.organisatieId
        ? null
        : new Refusal(
            'let.regel-van-andere-organisatie',
            'forbidden',
            'Alleen de secretaris of een lid van de organisatie zelf kan deze besluitregel opstellen.',
          ),
  },
  /** INV-7, INV-8; the replacement may be the maatwerkfunctionaris (LET-06). */
  bevestig: {
    rollen: ['let_lid', 'bestuurder', 'maatwerkfunctionaris'],
    uitleg: 'Een besluitregel bevestigt een lid van de organisatie zelf: de bestuurder, of een vervanger met mandaat.',
    check: (actor, s) => weigeringVoorLid(s, eigenLid(actor, s), s.voorzitterId, s.vandaag),
  },
  /** LET-24 */
  meldOpvolging: {
    rollen: ['let_lid', 'bestuurder', 'maatwerkfunctionaris', 'let_secretaris'],
    uitleg: 'De opvolging melden kan de organisatie zelf, of de secretaris.',
    check: (actor, s) =>
      isSecretaris(actor, s) || actor.organisatieId === s.organisatieId
        ? null
        : new Refusal(
            'let.regel-van-andere-organisatie',
            'forbidden',
            'Deze besluitregel is van een andere organisatie.',
          ),
  },
} as const satisfies Record<string, Policy<RegelSubject>>
