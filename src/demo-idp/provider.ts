import Provider, { type Configuration, interactionPolicy } from 'oidc-provider'
import { demoClientId } from '../platform/issuers.ts'
import { claimsOf, type DemoKeys, findPersona } from './keys.ts'
import { messagePage } from './pages.tsx'

// The demo login source: real OIDC (code flow, PKCE, nonce), invented people, a second factor everyone knows.

const scope = 'openid profile email organisatie'

/** Asks who you are each time, so that switching persona needs no logging out here. */
function policy(): interactionPolicy.DefaultPolicy {
  const all = interactionPolicy.base()
  all
    .get('login')
    ?.checks.add(new interactionPolicy.Check('elke_keer', 'choose a persona', (ctx) => !ctx.oidc.result?.login))
  return all
}

function configuration(keys: DemoKeys, appUrl: string): Configuration {
  return {
    clients: [
      {
        client_id: demoClientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [`${appUrl}/inloggen/terug`],
        post_logout_redirect_uris: [`${appUrl}/uitgelogd`],
      },
    ],
    jwks: keys.jwks,
    scopes: scope.split(' '),
    claims: { openid: ['sub'], profile: ['name'], email: ['email'], organisatie: ['organisatie'] },
    // The application reads name and organisation from the id token; it makes no second call.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, userinfo: { enabled: true } },
    findAccount: (_ctx, id) => {
      const persona = findPersona(id)
      return persona && { accountId: id, claims: () => ({ ...claimsOf(persona) }) }
    },
    // Nobody consents in a demo: the application gets what it asked for.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc
      if (!client || !session?.accountId) return undefined
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope(scope)
      await grant.save()
      return grant
    },
    interactions: { policy: policy(), url: (_ctx, interaction) => `/inloggen/${interaction.uid}` },
    cookies: {
      keys: keys.cookies,
      names: { interaction: 'idp_interactie', resume: 'idp_verder', session: 'idp_sessie' },
    },
    ttl: { Interaction: 900, Session: 900, Grant: 900, AccessToken: 900, IdToken: 900, AuthorizationCode: 60 },
    renderError: (ctx, out) => {
      ctx.type = 'html'
      ctx.body = messagePage({
        titel: 'Dit inloggen lukt niet',
        tekst: `De vraag om in te loggen klopt niet of is verlopen (${out.error}).`,
        href: appUrl,
        link: 'Begin opnieuw',
      })
    },
  }
}

export const makeProvider = (issuer: string, keys: DemoKeys, appUrl: string): Provider =>
  new Provider(issuer, configuration(keys, appUrl))
