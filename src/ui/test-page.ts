import type { PageContextValue } from './context.tsx'

/** A page context for tests and for the catalogue; everybody in it is invented. */
export const testPage = (over: Partial<PageContextValue> = {}): PageContextValue => ({
  csrf: 'csrf-1',
  pad: '/mijn-werk',
  nu: new Date('2026-11-24T08:30:00Z'),
  actor: { naam: 'Marit Holleman', functie: 'Sociaal raadslieden', organisatie: 'Zandermeer' },
  menu: [
    { href: '/mijn-werk', label: 'Mijn werk', count: 4 },
    { href: '/casussen', label: 'Casussen' },
    { href: '/register', label: 'Register' },
    { href: '/ruimte', label: 'Ruimte in de wet' },
    { href: '/leren', label: 'Leren' },
    { href: '/opleiden', label: 'Opleiden' },
  ],
  demo: true,
  sneltoets: true,
  ...over,
})
