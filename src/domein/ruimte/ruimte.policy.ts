import { Refusal } from '../../platform/errors.ts'
import type { Actor, Policy } from '../../platform/policy.ts'
import type { BepalingSubject } from './ruimte.schema.ts'

const zelfVoorgesteld = (actor: Actor, b: BepalingSubject): Refusal | null =>
  b.voorgesteldDoor === actor.persoonId
    ? new Refusal('ruimte.eigen-voorstel', 'forbidden', 'Je stelde dit zelf voor. Een ander moet ernaar kijken.')
    : null

const zelfGecontroleerd = (actor: Actor, b: BepalingSubject): Refusal | null =>
  b.gecontroleerdDoor === actor.persoonId
    ? new Refusal('ruimte.zelf-gecontroleerd', 'forbidden', 'Jij controleerde dit. Een tweede jurist bevestigt het.')
    : null

/** Reading is for everybody who works here; content starts anywhere, a jurist checks and a second one confirms (AFW-17). */
export const ruimtePolicy = {
  lees: { rollen: 'iedereen', uitleg: 'Iedereen die is ingelogd mag de ruimte in de wet lezen.' },
  stelVoor: {
    rollen: [
      'professional',
      'casusregisseur',
      'maatwerkfunctionaris',
      'leidinggevende',
      'regievoerder',
      'pmm_ambassadeur',
      'jurist',
    ],
    uitleg: 'Iedere professional of functionaris mag ruimte voorstellen.',
  },
  wijzig: {
    rollen: [
      'professional',
      'casusregisseur',
      'maatwerkfunctionaris',
      'leidinggevende',
      'regievoerder',
      'pmm_ambassadeur',
      'jurist',
    ],
    uitleg: 'Iedere professional of functionaris mag een verbetering voorstellen; die is dan weer een voorstel.',
  },
  controleer: {
    rollen: ['jurist'],
    uitleg: 'Een jurist controleert, en niet zijn eigen voorstel.',
    check: zelfVoorgesteld,
  },
  bevestig: {
    rollen: ['jurist'],
    uitleg: 'Een tweede jurist bevestigt: niet wie het voorstelde, niet wie het controleerde.',
    check: (actor: Actor, b: BepalingSubject) => zelfVoorgesteld(actor, b) ?? zelfGecontroleerd(actor, b),
  },
  verklaarVerouderd: { rollen: ['jurist'], uitleg: 'Een jurist zegt dat een bepaling niet meer klopt.' },
  stuurTerug: { rollen: ['jurist'], uitleg: 'Een jurist stuurt terug wat nog niet klopt.' },
  meldTwijfel: { rollen: 'iedereen', uitleg: 'Iedereen mag vragen of een bepaling nog klopt.' },
  behandelMelding: { rollen: ['jurist'], uitleg: 'Een jurist beantwoordt de vraag of een bepaling nog klopt.' },
  richtIn: { rollen: [], systeem: ['inrichting'], uitleg: 'Alleen de inrichting laadt de meegeleverde lijst.' },
  importeer: { rollen: ['jurist'], uitleg: 'Een jurist leest een lijst in; alles komt binnen als voorstel.' },
  gebruik: {
    rollen: ['professional', 'casusregisseur', 'regievoerder', 'maatwerkfunctionaris'],
    uitleg: 'Ruimte gebruiken in een casus doet wie aan de casus werkt.',
    check: (_actor: Actor, s: { magWijzigen: boolean }) =>
      s.magWijzigen
        ? null
        : new Refusal(
            'ruimte.niet-betrokken',
            'forbidden',
            'Je werkt niet aan deze casus. Je kunt hier geen ruimte vragen.',
          ),
  },
  motiveer: {
    rollen: ['professional', 'casusregisseur', 'regievoerder', 'maatwerkfunctionaris'],
    uitleg: 'De motivering schrijft wie aan de casus werkt.',
    check: (_actor: Actor, s: { magWijzigen: boolean }) =>
      s.magWijzigen
        ? null
        : new Refusal(
            'ruimte.niet-betrokken',
            'forbidden',
            'Je werkt niet aan deze casus. Je kunt de motivering niet wijzigen.',
          ),
  },
  bekijkGebruik: {
    rollen: 'iedereen',
    uitleg: 'Wie toegang heeft tot de opties van de casus, of er zelf over beslist.',
  },
  beslis: {
    rollen: ['maatwerkfunctionaris', 'leidinggevende', 'bestuurder', 'professional', 'casusregisseur'],
    uitleg: 'Alleen iemand van de organisatie zelf zegt ja of nee (AFW-05).',
    check: (actor: Actor, s: { organisatieId: string }) =>
      s.organisatieId === actor.organisatieId
        ? null
        : new Refusal(
            'ruimte.andere-organisatie',
            'forbidden',
            'Alleen de organisatie zelf zegt ja of nee. Jij kunt dat niet voor haar doen.',
          ),
  },
  maakVoorbeeld: {
    rollen: ['jurist', 'analist'],
    uitleg: 'Een jurist of analist schrijft een voorbeeld zonder namen.',
  },
} as const satisfies Record<string, Policy<never>>
