import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../seed/index.ts'
import { slices } from '../src/app/slices.ts'
import { createDoor } from '../src/platform/door.ts'
import { fingerprint } from '../src/ui/forms/form-record.ts'
import { type TestDb, testDb } from './support/db.ts'
import { type Formulier, formulierenIn, type Vak, type Velden, velden } from './support/formulier.ts'
import { htmlProblems } from './support/html.ts'
import { type Bezoeker, maakWeb, type Web } from './support/web.ts'
import type { PersoonCode } from './support/wereld.ts'

// Two people in one form, for every form of the product that the demo world shows: found by walking it, so that a new form
// joins by itself.

type Gezien = { wie: string; url: string; pad: string; action: string; id: string; versie: boolean; gevuld: boolean }

const paginas = slices.flatMap((s) => s.pages?.paginas ?? []).map((p) => p.path)
const formulieren = slices.flatMap((s) => s.pages?.formulieren ?? [])
const metFormulier = new Set(formulieren.map((f) => f.pagina.path))
const paden = (lijst: readonly string[]) => {
  const regels = lijst.map((p) => [p, new RegExp(`^${p.replace(/:[A-Za-z]+/g, '[^/]+')}$`)] as const)
  return (url: string): string => {
    const kaal = url.split('?')[0] ?? ''
    return lijst.includes(kaal) ? kaal : (regels.find(([, r]) => r.test(kaal))?.[0] ?? kaal)
  }
}
const paginaVan = paden(paginas)
const formulierVan = paden(formulieren.map((f) => f.path))

let db: TestDb
let web: Web
const bezoekers = new Map<string, Bezoeker>()
const gezien = new Map<string, Gezien>()

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
    .map((m) => (m[1] ?? '').replaceAll('&amp;', '&').split('#')[0] ?? '')
    .filter((href) => /^\/(?!\/|uitloggen|public|api)/.test(href))

const tekstvak = (v: Vak): boolean => v.soort === 'tekst' || v.soort === 'lang'
const isGevuld = (v: Vak): boolean => (v.waarden[0] ?? '') !== ''

function onthoud(wie: string, url: string, html: string): void {
  for (const f of formulierenIn(html).filter((x) => x.post)) {
    const pad = formulierVan(f.action)
    const versie = f.vakken.some((v) => v.naam === '_versie')
    const gevuld = f.vakken.some((v) => tekstvak(v) && isGevuld(v))
    const eerder = gezien.get(pad)
    if (!eerder || (gevuld && !eerder.gevuld))
      gezien.set(pad, { wie, url, pad, action: f.action, id: f.id, versie, gevuld })
  }
}

async function loop(wie: string, bezoeker: Bezoeker, beginnen: readonly string[]): Promise<void> {
  const todo = [...beginnen]
  const al = new Set(todo)
  const keren = new Map<string, number>()
  for (let i = 0; i < todo.length; i++) {
    const url = todo[i] ?? ''
    const pagina = paginaVan(url)
    const keer = keren.get(pagina) ?? 0
    if (keer >= (metFormulier.has(pagina) ? 3 : 2)) continue
    keren.set(pagina, keer + 1)
    const antwoord = await bezoeker.get(url)
    if (antwoord.statusCode !== 200 || !String(antwoord.headers['content-type']).includes('html')) continue
    onthoud(wie, url, antwoord.body)
    for (const href of linksIn(antwoord.body)) if (!al.has(href)) todo.push(href) && al.add(href)
  }
}

beforeAll(async () => {
  db = await testDb()
  const diensten = {
    baseUrl: 'http://maatwerkpad.example',
    kluisSleutel: Buffer.alloc(32, 7),
    dataDir: '/tmp',
    virusScan: null,
  }
  const door = createDoor({ db: db.app, clock: () => new Date(), diensten })
  await seedDemo({ door, issuer: 'http://idp.example', diensten })
  const rows = await db.owner.selectFrom('identiteiten').select(['subject', 'persoonId']).execute()
  const ids = new Map(rows.map((r) => [r.subject, r.persoonId]))
  web = await maakWeb({ db, door, persoon: (code) => ids.get(code) ?? '' })
  for (const wie of ids.keys()) {
    const bezoeker = await web.als(wie as PersoonCode)
    bezoekers.set(wie, bezoeker)
    await loop(wie, bezoeker, ['/', '/instrumenten'])
  }
}, 180_000)
afterAll(async () => {
  await web.close()
  await db.drop()
})

async function open(g: Gezien): Promise<Formulier | undefined> {
  const antwoord = await (bezoekers.get(g.wie) as Bezoeker).get(g.url)
  return formulierenIn(antwoord.body).find((f) => f.action === g.action && f.id === g.id)
}
const stuur = (g: Gezien, v: Velden) => (bezoekers.get(g.wie) as Bezoeker).post(g.action, v)

const toen = 'Zo stond het eerst.'
const straks = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)

const bijgeschreven = (v: Vak): string => `${v.waarden[0]} Dit schreef ik zelf.`.trim()

/** Fills what is still empty, so that the form gets as far as its version. */
function ingevuld(f: Formulier): Velden {
  const uit = { ...velden(f) }
  for (const v of f.vakken) {
    if ((uit[v.naam]?.[0] ?? '') !== '') continue
    if (v.label.includes('(hoeft niet)')) continue
    if (tekstvak(v)) uit[v.naam] = ['Dit schreef ik zelf.']
    if (v.soort === 'dag') uit[v.naam] = [straks]
    if (v.soort === 'keuze' || v.soort === 'rondje') uit[v.naam] = [v.opties.find((o) => o !== '') ?? '']
  }
  return uit
}

/** She opened the form before another person saved: what comes of it? */
async function tegelijk(g: Gezien): Promise<string[]> {
  const f = await open(g)
  if (!f) return [`${g.pad}: niet meer te openen (${g.wie} ${g.url})`]
  const basis = ingevuld(f)
  const versie = Number(basis._versie?.[0])
  // Short fields often take one kind of text only; where there are long ones, those are written in.
  const lang = f.vakken.filter((v) => v.soort === 'lang')
  const teksten = lang.length > 0 ? lang : f.vakken.filter(tekstvak)
  // Every second text she left alone: the other changed it. The rest both wrote.
  const gelaten = teksten.filter((v, i) => i % 2 === 1 && !/\.\d+$/.test(v.naam))
  const geschreven = teksten.filter((v) => !gelaten.includes(v))
  const stond = JSON.parse(String(basis._eerder?.[0] ?? '{}')) as Record<string, [string, string]>
  for (const v of gelaten) stond[v.naam] = [v.label, fingerprint([toen])]
  for (const v of geschreven) stond[v.naam.replace(/\.\d+$/, '')] = [v.label, 'anders']
  const antwoord = await stuur(g, {
    ...basis,
    ...Object.fromEntries(gelaten.map((v) => [v.naam, toen])),
    ...Object.fromEntries(geschreven.map((v) => [v.naam, bijgeschreven(v)])),
    _versie: String(versie - 1),
    _eerder: JSON.stringify(stond),
  })
  const na = formulierenIn(antwoord.body).find((x) => x.action === f.action && x.id === f.id)
  const fout: string[] = []
  if (antwoord.statusCode !== 409) fout.push(`antwoord ${antwoord.statusCode}, geen 409`)
  if (!na) fout.push('het formulier staat er niet meer')
  else fout.push(...vergelijk(na, { versie, gelaten, geschreven, html: antwoord.body }))
  fout.push(...(await htmlProblems(antwoord.body)))
  return fout.map((x) => `${g.pad} (${g.wie}): ${x}`)
}

const nogEens = (s: string): string =>
  s
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')

function vergelijk(
  na: Formulier,
  d: { versie: number; gelaten: readonly Vak[]; geschreven: readonly Vak[]; html: string },
): string[] {
  const waarde = (naam: string) => na.vakken.find((v) => v.naam === naam)?.waarden[0]
  const fout: string[] = []
  if (waarde('_versie') !== String(d.versie)) fout.push(`versie ${waarde('_versie')} in plaats van ${d.versie}`)
  for (const v of d.geschreven) {
    if (waarde(v.naam) !== bijgeschreven(v)) fout.push(`${v.naam}: haar tekst is weg`)
    if (isGevuld(v) && !d.html.includes(nogEens(v.waarden[0] ?? '')))
      fout.push(`${v.naam}: die van de ander is niet te zien`)
  }
  for (const v of d.gelaten)
    if (waarde(v.naam) !== v.waarden[0]) fout.push(`${v.naam}: de tekst van de ander is teruggezet`)
  if (d.geschreven.length + d.gelaten.length > 0 && !d.html.includes('Dit veranderde een ander'))
    fout.push('niet verteld wat er veranderde')
  return fout
}

/** Saves the form as it is, with changes; which texts stand in it after that. */
async function bewaar(g: Gezien, meer: Velden): Promise<{ status: number; na: Formulier | undefined }> {
  const f = await open(g)
  if (!f) return { status: 0, na: undefined }
  const kaal = await stuur(g, { ...velden(f), ...meer })
  const antwoord = kaal.statusCode === 422 ? await stuur(g, { ...ingevuld(f), ...meer }) : kaal
  return { status: antwoord.statusCode, na: await open(g) }
}

// Forms of a step or a moment that the demo world is not in; each must still exist. It may only shrink.
const nietInDeOefenwereld = [
  '/afspraken/:afspraakId/ondertekening',
  '/afspraken/nieuw',
  '/antwoord',
  '/casussen/:casusId/afspraken/:afspraakId/antwoord',
  '/casussen/:casusId/buitenvragen/:buitenvraagId/intrekking',
  '/casussen/:casusId/documenten/:documentId/vaststelling',
  '/casussen/:casusId/documenten/:documentId/versies',
  '/casussen/:casusId/documenten/:documentId/verwijdering',
  '/casussen/:casusId/indienen/bewaren',
  '/casussen/:casusId/kluis',
  '/casussen/:casusId/kluis/gegevens/:gegevenId/verwijdering',
  '/casussen/:casusId/kluis/inzagen',
  '/casussen/:casusId/kluis/inzagen/:inzageId/besluit',
  '/casussen/:casusId/loket/ontvangst',
  '/casussen/:casusId/loket/terug',
  '/casussen/:casusId/loket/terughalen',
  '/casussen/:casusId/rechten/bewaarplicht/:bewaarplichtId/einde',
  '/casussen/:casusId/rechten/vernietiging/:vernietigingId/bevestiging',
  '/casussen/:casusId/ruimte/gebruik/:gebruikId',
  '/casussen/:casusId/ruimte/gebruik/:gebruikId/aanbieden',
  '/casussen/:casusId/ruimte/gebruik/:gebruikId/intrekken',
  '/casussen/:casusId/ruimte/gebruik/:gebruikId/toepassen',
  '/casussen/:casusId/ruimte/gebruik/:gebruikId/weigeren',
  '/delingen/:delingId/antwoord',
  '/delingen/:delingId/verstrekking',
  '/kluis/zoekvraag',
  '/let/:sessieId/besluitregels',
  '/let/:sessieId/besluitregels/:regelId/bevestiging',
  '/let/:sessieId/besluitregels/:regelId/opvolging',
  '/let/:sessieId/leden/:lidId/einde',
  '/let/:sessieId/samenvatting',
  '/let/:sessieId/standpunten',
  '/let/:sessieId/stap',
  '/let/:sessieId/terugtreden',
  '/loket/bundels/:organisatieId',
  '/loket/casussen/:casusId/regievoerder',
  '/loket/notities/plaatsen',
  '/loket/notities/weg',
  '/loket/telefoon/concept',
  '/noodtoegang',
  '/noodtoegang/:noodtoegangId/oordeel',
  '/organisatie/mensen',
  '/organisatie/mensen/:persoonId/rollen',
  '/organisatie/mensen/:persoonId/rollen/:rolId/beeindiging',
  '/organisatie/mensen/:persoonId/vertrek',
  '/organisatie/overdrachten',
  '/register/beheer/:vermeldingId/afwezig/:afwezigheidId/weg',
  '/register/gemist',
  '/register/importeren',
  '/ruimte/:sleutel/bevestiging',
  '/ruimte/:sleutel/terug',
  '/ruimte/beoordeling/:meldingId',
  '/tips/:tipId/doorsturen',
  '/tips/:tipId/loket',
  '/tips/:tipId/oppakken',
  '/tips/:tipId/professional',
  '/tips/:tipId/wegleggen',
  '/tuchtrecht',
  '/tuchtrecht/:dialoogpuntId/antwoord',
]

const zonderRegelnummer = (v: Vak): boolean => !/\.\d+$/.test(v.naam)
const inhoud = (f: Formulier): string =>
  JSON.stringify(f.vakken.filter((v) => v.soort !== 'verborgen').map((v) => [v.naam, v.waarden]))

describe('two people in one form', () => {
  it('every form of the product was found, or is on the list', () => {
    const gemist = formulieren.map((f) => f.path).filter((pad) => !gezien.has(pad))
    expect(gemist.filter((pad) => !nietInDeOefenwereld.includes(pad))).toEqual([])
    const bestaat = new Set(formulieren.map((f) => f.path))
    expect(nietInDeOefenwereld.filter((pad) => !bestaat.has(pad))).toEqual([])
  })
  it('what stands there and can be changed has a version', () => {
    const zonder = [...gezien.values()].filter((g) => g.gevuld && !g.versie).map((g) => g.pad)
    expect(zonder).toEqual([])
  })
  it('neither loses text, and the second sees what changed, in every form with a version', async () => {
    const metVersie = [...gezien.values()].filter((g) => g.versie)
    expect(metVersie.length).toBeGreaterThan(25)
    const fout: string[] = []
    for (const g of metVersie) fout.push(...(await tegelijk(g)))
    expect(fout).toEqual([])
  }, 60_000)
  it('a text that is taken out is gone, or is told to be needed; saving without a change changes nothing', async () => {
    const fout: string[] = []
    for (const g of [...gezien.values()].filter((x) => x.versie && x.gevuld)) fout.push(...(await leegmaken(g)))
    expect(fout).toEqual([])
  }, 60_000)
})

async function leegmaken(g: Gezien): Promise<string[]> {
  const voor = await open(g)
  if (!voor) return [`${g.pad}: niet meer te openen`]
  const fout: string[] = []
  const antwoord = await stuur(g, velden(voor))
  const na = await open(g)
  if (antwoord.statusCode === 303 && na && inhoud(na) !== inhoud(voor))
    fout.push('bewaren zonder wijziging wijzigde iets')
  for (const v of voor.vakken.filter((x) => x.soort !== 'verborgen' && isGevuld(x) && zonderRegelnummer(x))) {
    if (!tekstvak(v) && v.soort !== 'dag' && v.soort !== 'anders') continue
    const leeg = await bewaar(g, { [v.naam]: [''] })
    const staat = leeg.na?.vakken.find((x) => x.naam === v.naam)
    if (leeg.status === 303 && staat && isGevuld(staat)) fout.push(`${v.naam}: is niet leeg te maken`)
    if (leeg.status !== 303 && leeg.status !== 422) fout.push(`${v.naam}: leegmaken geeft ${leeg.status}`)
  }
  return fout.map((x) => `${g.pad} (${g.wie}): ${x}`)
}
