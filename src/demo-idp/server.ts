import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import type Provider from 'oidc-provider'
import { personas } from '../../seed/data/personas.ts'
import type { Config } from '../platform/config.ts'
import { demoKeys, findPersona } from './keys.ts'
import { organisatieNamen } from './organisatie-namen.ts'
import { codePage, demoCode, messagePage, personasPage } from './pages.tsx'
import { makeProvider } from './provider.ts'

export type DemoIdpDeps = { config: Config; publicDir: string }

/** The demo identity provider as a server that does not listen yet. Refused outside the demo. */
export async function demoIdpServer({ config, publicDir }: DemoIdpDeps): Promise<http.Server> {
  if (!config.demo) throw new Error('De oefen-inlogdienst start niet als NODE_ENV=production.')
  const provider = makeProvider(config.idpUrl, await demoKeys(config.dataDir), config.baseUrl)
  const oidc = provider.callback()
  const css = path.join(publicDir, 'demo-idp.css')
  const pages = loginPages(provider, organisatieNamen())
  return http.createServer((req, res) => {
    securityHeaders(res, config.baseUrl)
    const { pathname } = new URL(req.url ?? '/', config.idpUrl)
    if (pathname === '/public/demo-idp.css') sendCss(res, css)
    else if (pathname === '/') html(res, 200, startPage(config.baseUrl))
    else if (pathname.startsWith('/inloggen/')) pages(req, res, config.baseUrl)
    else void oidc(req, res)
  })
}

const startPage = (appUrl: string): string =>
  messagePage({
    titel: 'Oefen-inlogdienst',
    tekst: 'Hier log je in voor de oefenomgeving van Maatwerkpad. Begin in Maatwerkpad zelf.',
    href: appUrl,
    link: 'Naar Maatwerkpad',
  })

function securityHeaders(res: http.ServerResponse, appUrl: string): void {
  // After the form the browser is sent on to the application, which counts as a form action.
  res.setHeader(
    'content-security-policy',
    `default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' ${appUrl}; base-uri 'none'; frame-ancestors 'none'`,
  )
  res.setHeader('x-content-type-options', 'nosniff')
  res.setHeader('referrer-policy', 'no-referrer')
  res.setHeader('cache-control', 'no-store')
}

function html(res: http.ServerResponse, status: number, body: string): void {
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body)
}

function sendCss(res: http.ServerResponse, file: string): void {
  if (!fs.existsSync(file)) {
    res.writeHead(404).end()
    return
  }
  res.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(fs.readFileSync(file))
}

async function readForm(req: http.IncomingMessage): Promise<URLSearchParams> {
  let body = ''
  for await (const chunk of req) {
    body += String(chunk)
    if (body.length > 10_000) break
  }
  return new URLSearchParams(body)
}

type Handler = (req: http.IncomingMessage, res: http.ServerResponse, appUrl: string) => void

function loginPages(provider: Provider, organisatieNaam: (code: string) => string): Handler {
  async function handle(req: http.IncomingMessage, res: http.ServerResponse): Promise<void> {
    await provider.interactionDetails(req, res)
    const list = { personas, organisatieNaam }
    if (req.method !== 'POST') return html(res, 200, personasPage(list))
    const form = await readForm(req)
    const id = form.get('persona')?.trim() ?? ''
    const persona = findPersona(id)
    if (!persona) return html(res, 422, personasPage({ ...list, onbekend: id.slice(0, 40) }))
    const code = form.get('code')
    if (code === null) return html(res, 200, codePage(persona, false))
    if (code.replaceAll(/\s/g, '') !== demoCode) return html(res, 422, codePage(persona, true))
    await provider.interactionFinished(req, res, { login: { accountId: id, amr: ['otp'], remember: false } })
  }
  return (req, res, appUrl) => {
    handle(req, res).catch(() => {
      const tekst = 'Deze inlogpagina is verlopen. Begin opnieuw in Maatwerkpad.'
      html(res, 400, messagePage({ titel: 'Verlopen', tekst, href: appUrl, link: 'Begin opnieuw' }))
    })
  }
}
