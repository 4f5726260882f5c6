import type { FastifyInstance } from 'fastify'
import type { ReactElement } from 'react'
import type { CaughtMail } from '../platform/mail-catcher.ts'
import type { PageContextValue } from '../ui/context.tsx'
import { datumTijd, Layout, Leeg, meervoud, PageHead, Resultaten, renderPage, Stack, Vel } from '../ui/index.ts'

export type OefenpostDeps = { mails: () => readonly CaughtMail[]; clock: () => Date }

/** The mail that the demo world sent to nobody. Only there; the people are invented and a mail says nothing of a case (INV-49). */
export function registerOefenpost(app: FastifyInstance, { mails, clock }: OefenpostDeps): void {
  app.get('/oefenpost', async (_req, reply) => {
    const ctx: PageContextValue = {
      csrf: '',
      pad: '/oefenpost',
      nu: clock(),
      actor: null,
      menu: [],
      demo: true,
      sneltoets: false,
    }
    return reply.type('text/html; charset=utf-8').send(renderPage(<Oefenpost mails={mails()} />, ctx))
  })
}

function Oefenpost({ mails }: { mails: readonly CaughtMail[] }): ReactElement {
  return (
    <Layout title="Oefenpost">
      <PageHead
        titel="Oefenpost"
        intro="Deze mails zijn niet echt verstuurd. In een mail staat alleen dat er iets wacht, nooit iets over een casus. Iedereen kan mail uitzetten bij het profiel."
      />
      <Resultaten status={meervoud(mails.length, 'mail', 'mails')}>
        {mails.length === 0 ? (
          <Leeg titel="Nog geen mail.">
            Stel als raadsvrouw een vraag via het register. Na tien seconden staat hij hier.
          </Leeg>
        ) : (
          <Stack>
            {mails.map((m) => (
              <Mail key={`${m.naar}${m.op.toISOString()}`} m={m} />
            ))}
          </Stack>
        )}
      </Resultaten>
    </Layout>
  )
}

const Mail = ({ m }: { m: CaughtMail }): ReactElement => (
  <Vel kop={m.onderwerp} rechts={datumTijd(m.op)}>
    <p>Aan {m.naar}</p>
    {m.tekst.split(/\n\n+/).map((alinea) => (
      <p key={alinea}>
        {alinea.split(/(https?:\/\/\S+)/).map((deel) =>
          /^https?:/.test(deel) ? (
            <a key={deel} href={deel}>
              {deel}
            </a>
          ) : (
            deel
          ),
        )}
      </p>
    ))}
  </Vel>
)
