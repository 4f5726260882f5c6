import type { Kijker, Taak, ZoekGroep } from '../../platform/providers.ts'
import { casusPad } from './casus.links.ts'
import { haalTeksten } from './casus.teksten.store.ts'
import { selectAfsprakenTeDoen, selectAntwoordenGevraagd, selectMijnActies, zoekCasus } from './casus.werk.store.ts'

/** Mijn werk: the next action of my cases within a week, and agreements that wait for my organisation's answer. */
export async function casusTaken(k: Kijker): Promise<readonly Taak[]> {
  const acties = await selectMijnActies(k.tx, k.actor.persoonId, k.vandaag)
  const teksten = await haalTeksten(
    k.tx,
    acties.map((c) => c.id),
  )
  const antwoorden = await selectAntwoordenGevraagd(k.tx, k.actor)
  const teDoen = await selectAfsprakenTeDoen(k.tx, k.actor, k.vandaag)
  return [
    ...acties.map((c) => ({
      wat: teksten.get(c.id)?.volgendeActie ?? 'Kies de volgende actie',
      waar: `${c.nummer} · ${c.titel}`,
      waarom: 'Jij werkt aan deze casus',
      uiterlijk: c.volgendeActieOp,
      href: casusPad(c.id),
      knop: 'Open de casus',
    })),
    ...antwoorden.map((a) => ({
      wat: 'Aanvaard of weiger een afspraak',
      waar: `${a.nummer} · ${a.titel}`,
      waarom: 'Alleen jouw organisatie kan hier antwoord op geven',
      uiterlijk: a.termijn,
      href: `${casusPad(a.casusId)}/afspraken`,
      knop: 'Bekijk de afspraak',
    })),
    ...teDoen.map((a) => ({
      wat: a.organisatieId === k.actor.organisatieId ? 'Kom een afspraak na' : 'Vraag na waar een afspraak blijft',
      waar: `${a.nummer} · ${a.titel}`,
      waarom:
        a.organisatieId === k.actor.organisatieId ? 'Jouw organisatie aanvaardde deze afspraak' : 'De dag is voorbij',
      uiterlijk: a.termijn,
      href: `${casusPad(a.casusId)}/afspraken`,
      knop: 'Bekijk de afspraak',
    })),
  ]
}

/** Only titles and numbers of cases that this person may see. */
export async function zoekCasussen(k: Kijker, vraag: string): Promise<ZoekGroep | null> {
  const rijen = await zoekCasus(k.tx, vraag)
  if (rijen.length === 0) return null
  return {
    titel: 'Casussen',
    meer: '/casussen',
    treffers: rijen.map((c) => ({ href: casusPad(c.id), titel: c.titel, sub: c.nummer })),
  }
}
