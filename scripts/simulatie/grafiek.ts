import { aanname } from './aannames.ts'
import type { Uitkomst } from './uitkomst.ts'

// One picture: above the queue through the year, below how long people waited. Each line carries its own name, so that it
// reads without colour too.

const BREED = 960
const LINKS = 76
const RECHTS = 150
const kleuren = ['#a3341f', '#8a5a00', '#1d5f8a', '#2f6b35', '#5b3a8c', '#44515c']
const strepen = ['', '9 4', '3 3', '12 3 3 3', '6 6', '2 6']
const maanden = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

const tekst = (x: number, y: number, wat: string, extra = ''): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${extra}>${wat}</text>`
const lijn = (x1: number, y1: number, x2: number, y2: number, extra: string): string =>
  `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" ${extra}/>`
const naam = (n: number): string => `${n} regievoerder${n === 1 ? '' : 's'}`

/** Round steps for an axis: some five of them, 1, 2 or 5 times a power of ten. */
function schaal(hoogste: number): number[] {
  const ruw = Math.max(1, hoogste) / 5
  const macht = 10 ** Math.floor(Math.log10(ruw))
  const stap = Math.max(1, [1, 2, 5, 10].map((f) => f * macht).find((s) => s >= ruw) ?? 1)
  return Array.from({ length: Math.ceil(Math.max(1, hoogste) / stap) + 1 }, (_, i) => i * stap)
}

/** Labels at the end of a line, pushed apart so that none covers another. */
function uitElkaar(plekken: readonly number[], afstand: number): number[] {
  const volgorde = plekken.map((y, i) => ({ y, i })).sort((a, b) => b.y - a.y)
  const uit = [...plekken]
  let vorige = Number.POSITIVE_INFINITY
  for (const { y, i } of volgorde) {
    vorige = Math.min(y, vorige - afstand)
    uit[i] = vorige
  }
  return uit
}

function wachtrijen(lijst: readonly Uitkomst[], boven: number, hoog: number): string {
  const streepjes = schaal(Math.max(...lijst.map((u) => u.wachtrij.hoogste)))
  const top = streepjes.at(-1) ?? 1
  const y = (n: number): number => boven + hoog - (hoog * n) / top
  const dagen = lijst[0]?.wachtrijPerDag.length ?? 1
  const x = (dag: number): number => LINKS + ((BREED - LINKS - RECHTS) * dag) / Math.max(1, dagen - 1)
  const raster = streepjes.map(
    (n) =>
      lijn(LINKS, y(n), BREED - RECHTS, y(n), 'stroke="#d5dae0"') +
      tekst(LINKS - 10, y(n) + 4, String(n), 'text-anchor="end"'),
  )
  const onder = maanden.map((m, i) => tekst(x((dagen * (i + 0.5)) / 12), boven + hoog + 22, m, 'text-anchor="middle"'))
  const labels = uitElkaar(
    lijst.map((u) => y(u.wachtrij.opHetEind)),
    18,
  )
  const lijnen = lijst.map((u, i) => {
    const punten = u.wachtrijPerDag.map((n, dag) => `${x(dag).toFixed(1)},${y(n).toFixed(1)}`).join(' ')
    const kleur = kleuren[i % kleuren.length]
    return (
      `<polyline fill="none" stroke="${kleur}" stroke-width="2.5" stroke-dasharray="${strepen[i % strepen.length]}" points="${punten}"/>` +
      tekst(BREED - RECHTS + 10, (labels[i] ?? 0) + 4, naam(u.regievoerders), `fill="${kleur}" font-weight="600"`)
    )
  })
  return [...raster, ...onder, ...lijnen].join('\n')
}

function wachttijden(lijst: readonly Uitkomst[], boven: number, hoog: number): string {
  const streepjes = schaal(Math.max(...lijst.map((u) => u.wachttijd.hoogste)))
  const top = streepjes.at(-1) ?? 1
  const links = LINKS + 70
  const x = (n: number): number => links + ((BREED - links - RECHTS) * n) / top
  const raster = streepjes.map(
    (n) =>
      lijn(x(n), boven, x(n), boven + hoog, 'stroke="#d5dae0"') +
      tekst(x(n), boven + hoog + 20, String(n), 'text-anchor="middle"'),
  )
  const balken = lijst.map((u, i) => {
    const { mediaan, p90, hoogste } = u.wachttijd
    const midden = boven + (hoog * (i + 0.5)) / lijst.length
    const kleur = kleuren[i % kleuren.length]
    const cijfers = `${mediaan} · ${p90} · ${hoogste}`
    return [
      tekst(links - 12, midden + 5, naam(u.regievoerders), `text-anchor="end" fill="${kleur}" font-weight="600"`),
      lijn(x(0), midden, x(hoogste), midden, `stroke="${kleur}" stroke-width="2"`),
      `<rect x="${x(0).toFixed(1)}" y="${midden - 7}" width="${Math.max(1, x(p90) - x(0)).toFixed(1)}" height="14" fill="${kleur}" fill-opacity="0.3"/>`,
      `<rect x="${x(0).toFixed(1)}" y="${midden - 7}" width="${Math.max(2, x(mediaan) - x(0)).toFixed(1)}" height="14" fill="${kleur}"/>`,
      tekst(x(hoogste) + 8, midden + 5, cijfers),
    ].join('\n')
  })
  return [...raster, ...balken].join('\n')
}

export function grafiek(lijst: readonly Uitkomst[], perJaar: number, zaad: number): string {
  const onder = 470
  const hoogOnder = 44 * lijst.length
  const hoogte = onder + hoogOnder + 70
  const wat = lijst
    .map(
      (u) =>
        `${naam(u.regievoerders)}: gemiddeld ${u.wachtrij.gemiddeld} in de wachtrij, de helft wacht hoogstens ${u.wachttijd.mediaan} dagen`,
    )
    .join('; ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREED} ${hoogte}" width="${BREED}" height="${hoogte}" role="img" aria-labelledby="titel uitleg" font-family="system-ui, sans-serif" font-size="13" fill="#1f2933">
<title id="titel">Wachtrij en wachttijd bij het loket, ${perJaar} casussen in ${aanname('jaar')}</title>
<desc id="uitleg">${wat}.</desc>
<rect width="${BREED}" height="${hoogte}" fill="#ffffff"/>
${tekst(LINKS - 50, 34, `Wachtrij en wachttijd bij het loket: ${perJaar} casussen in een nagespeeld jaar`, 'font-size="19" font-weight="700"')}
${tekst(LINKS - 50, 56, `Met ${aanname('casussenPerRegievoerder')} casussen tegelijk per regievoerder. Aannames, geen voorspelling. Zaad ${zaad}.`)}
${tekst(LINKS - 50, 92, 'Casussen die op een regievoerder wachten, per dag', 'font-weight="600"')}
${wachtrijen(lijst, 108, 270)}
${tekst(LINKS - 50, onder - 26, 'Dagen wachten op een regievoerder: de helft · 90 % · de langste', 'font-weight="600"')}
${wachttijden(lijst, onder - 8, hoogOnder)}
</svg>
`
}
