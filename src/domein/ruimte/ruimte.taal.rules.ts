// Dutch words made comparable: the same reading for the catalogue and for what somebody types. Pure, so that index and
// question never drift apart. Follows the Dutch Snowball stemmer, with the gaps that hurt here mended (kinderen = kind).

/** Words that carry no subject; also the words every description of a situation is full of. */
const leeg = new Set(
  `aan af al alle alles als alsmede altijd ander andere anders ben bij binnen bijna daar daarna dan dat de deze die dit doen doet door dus een
  eens eerst eerste elk elke en er eigen even gaan gaat gaf ge geen geeft gehad gegaan geweest gewoon graag haar had hadden heb hebben heeft
  heel hem hen het hij hier hoe hun iemand iets ik in is ja je jou jouw jullie kan kon kunnen kun krijgen krijgt kreeg laat laten lukt maar
  mag mee meer met mij mijn moest moet moeten mogen na naar nadat niet niets niemand nog nodig nou nu of om omdat ons onder onze ook op over
  per pas reeds sinds soms staat steeds te tegen terwijl toch toen tot tussen u uit uw van vanaf vanwege veel via voor vooral voordat vroeger
  wanneer waren was wat we wel welke wie wij wil willen word worden wordt wou zal ze zelf zich zij zijn zit zo zodat zonder zou zouden want
  waar waarom waardoor waarbij client clienten klant inwoner inwoners mensen persoon meneer mevrouw man vrouw jaar jaren maand maanden week
  weken dag dagen keer lid artikel art onder sub mogelijk situatie probleem hulp helpen maken maakt komt komen blijft blijven zegt`.split(
    /\s+/,
  ),
)

export const isLeeg = (woord: string): boolean => leeg.has(woord)

/** Words that say little about what is looked for, though a provision may hold them: they count for less. */
const zwak = new Set(
  `nieuw nieuwe hoog hoge hoger hogere laag lage lager lagere weinig groot grote klein kleine goed goede slecht slechte extra past passen telt
  tellen houdt houden een twee drie vier vijf zes zeven acht negen tien elf twaalf honderd euro thuis betalen betaald betaalt geven gegeven
  vragen vraagt gevraagd nemen genomen zetten gezet stellen gesteld jong jonge oud oude lang lange kort korte snel bijzonder bijzondere
  algemeen algemene eenmaal half halve deel delen stuk namen naam vast vaste grens binnen buiten direct volledig alleen zien kijken gekeken
  rekening tijd plek plaats punt kant recht werk werken gezin ouder kind kinderen schuld overheid gemeente organisatie instantie`.split(
    /\s+/,
  ),
)
export const isZwak = (woord: string): boolean => zwak.has(woord)

/** Ordinary words the catalogue does not know and that are no typing mistakes: never 'mended' into another word. */
const gewoon = new Set(
  `achter bang begon begint belde bellen belt beste beter boos broer brief bril buurman buurvrouw denkt dicht dochter dood druk durft echte
  ergens familie fiets fijn ging gister gisteren haalt halen hangt helaas hoort hond horen januari februari maart april juni juli augustus
  september oktober november december jongen jongens kamer kocht kopen kwam kwamen laatste leeft leert leest leven liep ligt loopt lopen lost
  lukte meisje meteen moeder moeilijk mooi morgen naast neef nicht nooit oma opa oudste pakt plotseling raakt rijdt samen school schrijft slaan
  slaapt sloeg spreekt staan stad stond stonden straat straks stuk tante tehuis terecht totaal trekt trok vader vakantie valt vanavond vandaag
  veilig verliest verloor verloren verschil vertelt vindt vinden vond voelt vorig vorige vriend vriendin vroeg wacht wachten weet weg weten
  wilde winkel wist woont wonen wonend zegt zei zien zieke ziet zocht zoekt zoekraakt zoon zusje zus zwaar zwanger`.split(
    /\s+/,
  ),
)
export const isGewoon = (woord: string): boolean => gewoon.has(woord)

const plat = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a text in order, without accents and capitals; an article number stays one word ('3:4', '1.7', '10a.5'). */
export const woordenVan = (tekst: string): string[] => plat(tekst).match(/\d+[a-z]*(?:[:.]\d+[a-z]*)+|[a-z0-9]+/g) ?? []

const onregelmatig: Readonly<Record<string, string>> = {
  kinderen: 'kind',
  kinder: 'kind',
  kids: 'kind',
  huizen: 'huis',
  leden: 'lid',
  schulden: 'schuld',
  ouders: 'ouder',
  steden: 'stad',
}

const klinker = (c: string | undefined): boolean => c !== undefined && 'aeiouy'.includes(c)

/** Region after the first non-vowel that follows a vowel, at least three letters in (Snowball R1). */
function r1(w: string): number {
  for (let i = 1; i < w.length; i++) if (!klinker(w[i]) && klinker(w[i - 1])) return Math.max(i + 1, 3)
  return w.length
}
function r2(w: string, vanaf: number): number {
  for (let i = vanaf + 1; i < w.length; i++) if (!klinker(w[i]) && klinker(w[i - 1])) return i + 1
  return w.length
}

const ontdubbel = (w: string): string => (/([bdfgklmnprst])\1$/.test(w) ? w.slice(0, -1) : w)
const zonder = (w: string, eind: string): string => w.slice(0, w.length - eind.length)

function zonderMeervoud(w: string, begin: number): string {
  if (w.endsWith('heden') && w.length - 5 >= begin) return `${zonder(w, 'heden')}heid`
  for (const eind of ['ene', 'en']) {
    const rest = zonder(w, eind)
    if (w.endsWith(eind) && rest.length >= begin && !klinker(rest.at(-1)) && !rest.endsWith('gem'))
      return ontdubbel(rest)
  }
  for (const eind of ['se', 's']) {
    const rest = zonder(w, eind)
    if (w.endsWith(eind) && rest.length >= begin && !klinker(rest.at(-1)) && !rest.endsWith('j')) return rest
  }
  // boetes, premies: the plural s after an e
  return w.endsWith('es') && w.length >= 5 ? w.slice(0, -1) : w
}

const zonderE = (w: string, begin: number): string =>
  w.endsWith('e') && w.length - 1 >= begin && !klinker(w.at(-2)) ? ontdubbel(w.slice(0, -1)) : w

function zonderAchtervoegsel(w: string, begin: number, ver: number): string {
  if (w.endsWith('heid') && w.length - 4 >= ver && w.at(-5) !== 'c') {
    const rest = zonder(w, 'heid')
    return rest.endsWith('en') && rest.length - 2 >= begin ? ontdubbel(zonder(rest, 'en')) : rest
  }
  for (const eind of ['ing', 'end']) {
    const rest = zonder(w, eind)
    if (w.endsWith(eind) && rest.length >= ver) return ontdubbel(rest)
  }
  for (const eind of ['lijk', 'baar', 'ig']) {
    const rest = zonder(w, eind)
    if (w.endsWith(eind) && rest.length >= ver && !(eind === 'ig' && rest.endsWith('e'))) return zonderE(rest, begin)
  }
  return w
}

/** betaalt = betalen: one vowel instead of two before the last consonant, and the t of the verb gone. */
function kaal(w: string): string {
  const zonderT = w.length >= 6 && /[lrnkpgmwbj]t$/.test(w) ? w.slice(0, -1) : w
  const enkel = zonderT.replace(
    /([^aeiou])(aa|ee|oo|uu)([^aeiou])$/,
    (_m, a: string, v: string, z: string) => a + v[0] + z,
  )
  // The Dutch v and z at the end of a stem are written f and s: geven, geef.
  return enkel.replace(/v$/, 'f').replace(/z$/, 's')
}

const eerder = new Map<string, string>()

export function stam(woord: string): string {
  const bekend = eerder.get(woord)
  if (bekend !== undefined) return bekend
  const uitkomst = maakStam(woord)
  if (eerder.size > 20_000) eerder.clear()
  eerder.set(woord, uitkomst)
  return uitkomst
}

function maakStam(woord: string): string {
  const vast = onregelmatig[woord]
  if (vast !== undefined) return vast
  if (woord.length < 4 || /\d/.test(woord)) return woord
  const begin = r1(woord)
  const ver = r2(woord, begin)
  const w = zonderAchtervoegsel(zonderE(zonderMeervoud(woord, begin), begin), begin, ver)
  return kaal(ontdubbel(w))
}

/** Parts of which Dutch compounds in this field are made: 'huurachterstand' is found by 'huur' and by 'achterstand'. */
const delen =
  `aanvraag achterstand adres advocaat afsluiting afval alimentatie aanslag auto baan bank basis bedrag bedrijf belasting beroep
  beschermings beslag besluit beslis betaling betalings bevel bewind bezwaar bijdrage bijstand boete borg brief budget beurs controle crisis dak
  deurwaarder diploma dienst drugs dwang eigen energie examen fraude gas geld gemeente gezin gezins gezondheid gift griffie hulp
  hulpverlening huis huur inburgering incasso inkomen inkomens inkomst inschrijving jeugd jongeren kamer kind kinder kinderen kinderopvang
  kosten korting krediet kwijtschelding lasten leen lening leeftijd leer loket loon maand maat machtiging medisch moeder mantelzorg norm
  nood onderhoud onderwijs onderzoek ontruiming ontslag opname opvang ouder ouders oudere overlast overlijden partner pensioen plicht pleeg
  pleegzorg pleging post premie problemen psychiatrie recht rechts regeling reis rekening rente ruimte salaris school schuld schulden
  sociale sollicitatie spoed steun stichting straf student studie studenten stroom termijn terug toelage toeslag toeslagen toewijzing
  uitkering uitkeringen uitzetting urgentie vader verblijf vergoeding verhoging verkeers verlaging verlof verordening verplichting verzekering
  verzekeraar vervoer voogdij voorschot vordering vrijlating vrijstelling vluchteling wacht water werk werkloosheid wet woning woon zaak zieken
  ziekte ziektekosten zit zorg zorgverzekering zelfstandigen`
    .split(/\s+/)
    .filter((d) => d.length > 2)
const deelSet = new Set(delen)
const deelStammen = new Set(delen.map(stam))
const isDeel = (w: string): boolean => deelSet.has(w) || (w.length > 3 && deelStammen.has(stam(w)))

/** The parts of a compound, or [] when it is none. The longest first part wins. */
export function delenVan(woord: string): string[] {
  if (woord.length < 7) return []
  for (let n = woord.length - 3; n >= 3; n--) {
    const eerst = woord.slice(0, n)
    if (!deelSet.has(eerst)) continue
    for (const tussen of ['', 's', 'en', 'n', 'e']) {
      if (!woord.startsWith(tussen, n)) continue
      const rest = woord.slice(n + tussen.length)
      if (isDeel(rest)) return [eerst, rest]
      const verder = delenVan(rest)
      if (verder.length > 0) return [eerst, ...verder]
    }
  }
  return []
}

/** Edits between two words (insert, drop, replace, swap neighbours), or `grens + 1` as soon as it is more. */
export function afstand(a: string, b: string, grens: number): number {
  if (Math.abs(a.length - b.length) > grens) return grens + 1
  let vorige2: number[] = []
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const nu = [i]
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1] ? 0 : 1
      let beste = Math.min((vorige[j] ?? 0) + 1, (nu[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + gelijk)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        beste = Math.min(beste, (vorige2[j - 2] ?? 0) + 1)
      nu.push(beste)
    }
    if (Math.min(...nu) > grens) return grens + 1
    vorige2 = vorige
    vorige = nu
  }
  return vorige[b.length] ?? grens + 1
}

/** The nearest word in the list, when it is near enough to be the same word mistyped; the first letter is seldom wrong. */
export function dichtstbij(woord: string, kandidaten: Iterable<string>): string | null {
  const grens = woord.length >= 9 ? 2 : 1
  let beste: string | null = null
  let bestePunten = grens + 1
  for (const k of kandidaten) {
    if (Math.abs(k.length - woord.length) > grens || k.length < 4) continue
    const d = afstand(woord, k, grens) + (k[0] === woord[0] ? 0 : 0.9)
    if (d < bestePunten) {
      beste = k
      bestePunten = d
    }
  }
  return beste
}
