import type { FastifyInstance } from 'fastify'
import type { ReactElement } from 'react'
import type { PageContextValue } from '../ui/context.tsx'
import { Layout, renderPage } from '../ui/layout.tsx'

/** Pages that hold no data and need no login. */
const teksten: Readonly<Record<string, () => ReactElement>> = {
  '/hulp': Hulp,
  '/toegankelijkheid': Toegankelijkheid,
  '/privacy': Privacy,
  '/uitgelogd': Uitgelogd,
}

export function registerVastePaginas(app: FastifyInstance, opts: { demo: boolean; clock: () => Date }): void {
  for (const [pad, Pagina] of Object.entries(teksten)) {
    app.get(pad, async (_req, reply) => {
      const ctx: PageContextValue = {
        csrf: '',
        pad,
        nu: opts.clock(),
        actor: null,
        menu: [],
        demo: opts.demo,
        sneltoets: false,
      }
      return reply.type('text/html; charset=utf-8').send(renderPage(<Pagina />, ctx))
    })
  }
}

function Hulp(): ReactElement {
  return (
    <Layout title="Hulp en uitleg">
      <h1>Hulp en uitleg</h1>
      <p className="measure">
        Loopt een casus vast bij meer dan één organisatie? Begin met <a href="/casussen/nieuw">een nieuwe vraag</a>. Je
        schrijft één keer op wat er speelt. Daarna ga je stap voor stap de ladder op: eerst je eigen organisatie, dan
        het Maatwerkregister, dan het Loket (LMM) en als laatste het LET. Lager oplossen is altijd beter.
      </p>
      <h2>Wie beslist?</h2>
      <p className="measure">
        Maatwerkpad beslist niets. Elke organisatie beslist over haar eigen regels en haar eigen geld. Ook het LET kan
        een organisatie niet dwingen.
      </p>
      <h2>Wat zien anderen?</h2>
      <p className="measure">
        Buiten je eigen organisatie ziet niemand iets, totdat jij iets deelt. Voor je deelt, zie je precies wat de ander
        te zien krijgt, en tot wanneer.
      </p>
      <h2>Toetsen</h2>
      <p className="measure">Met / ga je naar het zoekveld. Dat kun je uitzetten bij je naam, rechtsboven.</p>
    </Layout>
  )
}

function Toegankelijkheid(): ReactElement {
  return (
    <Layout title="Toegankelijkheid">
      <h1>Toegankelijkheid</h1>
      <p className="measure">
        Maatwerkpad is gemaakt om te werken met toetsenbord, met een schermlezer, op een klein scherm, op papier en
        zonder JavaScript. We testen elke pagina van de belangrijkste taken automatisch op WCAG 2.2 niveau AA.
      </p>
      <p className="measure">
        Een onafhankelijke toets door mensen is nog niet gedaan. Kom je iets tegen dat niet werkt? Laat het de helpdesk
        van je organisatie weten.
      </p>
    </Layout>
  )
}

function Privacy(): ReactElement {
  return (
    <Layout title="Privacy">
      <h1>Privacy</h1>
      <p className="measure">
        Casussen staan hier zonder naam, adres en burgerservicenummer. Dat is bijna altijd genoeg om mee te denken.
        Alles wat iemand leest of wijzigt, wordt vastgelegd: wie, wanneer en waarvoor. De casusregisseur ziet wie
        meekeek.
      </p>
      <p className="measure">
        Delen mag alleen met een doel en een grondslag. Toegang stopt vanzelf als de taak klaar is.
      </p>
    </Layout>
  )
}

function Uitgelogd(): ReactElement {
  return (
    <Layout title="Je bent uitgelogd">
      <h1>Je bent uitgelogd</h1>
      <p className="measure">
        Wat je hebt opgeslagen, staat er nog. <a href="/inloggen">Log weer in</a>.
      </p>
    </Layout>
  )
}
