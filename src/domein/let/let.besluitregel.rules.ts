import { guardRefused, type Ontbreekt, Refusal } from '../../platform/errors.ts'
import type { Datum } from '../../platform/time.ts'
import type { Besluitregel, Lid } from './let.feiten.rules.ts'
import { magBeslissen } from './let.rules.ts'
import type { OpvolgingStatus, SessieStatus } from './let.schema.ts'

const gevuld = (tekst: string | null | undefined): boolean => (tekst ?? '').trim() !== ''

/** What a line still misses before its organisation can make it final. */
export function ontbreektAanRegel(regel: Besluitregel): Ontbreekt[] {
  const lijst: Ontbreekt[] = []
  const eis = (voldaan: boolean, code: string, link: string, uitleg: string): void => {
    if (!voldaan) lijst.push({ code: `let.${code}`, uitleg, link })
  }
  eis(gevuld(regel.inhoud), 'regel-zonder-inhoud', '#inhoud', 'Schrijf op wat de organisatie doet.')
  // LET-14: each organisation decides within its own powers only
  eis(
    gevuld(regel.bevoegdheid),
    'regel-zonder-bevoegdheid',
    '#bevoegdheid',
    'Noem het artikel waarop de organisatie zich baseert.',
  )
  eis(
    gevuld(regel.motivering),
    'regel-zonder-motivering',
    '#motivering',
    'Schrijf op waarom de organisatie dit besluit.',
  )
  // LET-11, INV-10
  eis(
    !regel.wijktAf || gevuld(regel.afwijkingsmotivering),
    'afwijking-zonder-motivering',
    '#afwijkingsmotivering',
    'Dit wijkt af van het advies van de casusregisseur. Schrijf op waarom.',
  )
  return lijst
}

/** The members who speak for this line: of its own organisation, never the chair, never a guest (INV-7, INV-8). */
export function weigeringVoorLid(
  regel: Pick<Besluitregel, 'organisatieId'>,
  lid: Lid | null,
  voorzitterId: string | null,
  vandaag: Datum,
): Refusal | null {
  if (lid !== null && lid.persoonId === voorzitterId) {
    return new Refusal('let.voorzitter-bevestigt-niet', 'forbidden', 'De voorzitter kan geen besluitregel bevestigen.')
  }
  if (lid === null || lid.organisatieId !== regel.organisatieId || lid.soort === 'gast') {
    return new Refusal(
      'let.regel-van-andere-organisatie',
      'forbidden',
      'Alleen een lid van de organisatie zelf kan deze besluitregel bevestigen.',
    )
  }
  if (!magBeslissen(lid, vandaag)) {
    return new Refusal(
      'let.vervanger-zonder-mandaat',
      'forbidden',
      'Je vervangt een bestuurder, maar je mandaat is niet vastgelegd of niet meer geldig. Vraag de secretaris om het vast te leggen.',
    )
  }
  return null
}

export type Bevestiging = { lid: Lid | null; voorzitterId: string | null; sessieStatus: SessieStatus; vandaag: Datum }

/** A line becomes final only through a member of its own organisation (INV-7, INV-8, INV-10). */
export function bevestigRegel(regel: Besluitregel, b: Bevestiging): Besluitregel {
  if (b.sessieStatus !== 'gehouden') {
    throw new Refusal(
      'let.zitting-niet-gehouden',
      'conflict',
      'Een besluitregel bevestigen kan na de zitting, zolang de besluiten niet zijn vastgesteld.',
    )
  }
  if (regel.bevestigdDoor !== null) {
    throw new Refusal('let.regel-al-bevestigd', 'conflict', 'Deze besluitregel is al bevestigd.')
  }
  const weigering = weigeringVoorLid(regel, b.lid, b.voorzitterId, b.vandaag)
  if (weigering !== null || b.lid === null) throw weigering ?? new Error('unreachable: no member is refused above')
  const ontbreekt = ontbreektAanRegel(regel)
  if (ontbreekt.length > 0) {
    throw guardRefused('let.regel-niet-volledig', 'Deze besluitregel kan nog niet worden bevestigd.', ontbreekt)
  }
  return { ...regel, bevestigdDoor: b.lid.persoonId, bevestigdOp: b.vandaag }
}

/** A confirmed line does not change any more; a new insight is a new line. */
export function wijzigRegel(regel: Besluitregel, nieuw: Partial<Besluitregel>): Besluitregel {
  if (regel.bevestigdDoor !== null) {
    throw new Refusal(
      'let.regel-staat-vast',
      'conflict',
      'Deze besluitregel is bevestigd en verandert niet meer. Maak een nieuwe besluitregel.',
    )
  }
  return { ...regel, ...nieuw, organisatieId: regel.organisatieId, bevestigdDoor: null, bevestigdOp: null }
}

/** Before the start a line is no agreement on the case yet; done there would leave the agreement open for good. */
export const opvolgingLoopt = (status: SessieStatus): boolean => status === 'opvolging' || status === 'geevalueerd'

/** LET-24: done needs proof, dropped needs a reason. */
export function meldOpvolging(
  regel: Besluitregel,
  sessieStatus: SessieStatus,
  status: OpvolgingStatus,
  toelichting: string,
): Besluitregel {
  if (!opvolgingLoopt(sessieStatus)) {
    throw new Refusal(
      'let.opvolging-niet-begonnen',
      'conflict',
      'De opvolging is nog niet begonnen. Melden kan als de voorzitter de opvolging heeft gestart.',
    )
  }
  if (regel.bevestigdDoor === null) {
    throw new Refusal('let.regel-niet-bevestigd', 'conflict', 'Deze besluitregel is nog niet bevestigd.')
  }
  if (status !== 'open' && !gevuld(toelichting)) {
    throw guardRefused('let.opvolging-zonder-toelichting', 'Er ontbreekt nog iets.', [
      {
        code: 'let.opvolging-zonder-toelichting',
        uitleg: status === 'gedaan' ? 'Schrijf op waaruit blijkt dat het is gedaan.' : 'Schrijf op waarom het vervalt.',
        link: '#toelichting',
      },
    ])
  }
  return { ...regel, opvolging: status, opvolgingToelichting: gevuld(toelichting) ? toelichting : null }
}

export const opvolgingTeLaat = (regel: Pick<Besluitregel, 'opvolging' | 'uiterlijkOp'>, vandaag: Datum): boolean =>
  regel.opvolging === 'open' && regel.uiterlijkOp < vandaag
