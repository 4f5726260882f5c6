// The dependency rule of the house (docs/adr/0001-slices.md). A slice uses earlier slices, through their index.ts only.
const fs = require('node:fs')

const fallback =
  'organisaties instrumenten bestuursafspraken register kluis casus deling ruimte overleg schulden pauze overbrugging loket let systeemleren opleiding rapportage'.split(
    ' ',
  )

/** Slices in the order in which the array of src/app/slices.ts first names them or something imported from them. */
function namedOrder() {
  if (!fs.existsSync('src/app/slices.ts')) return []
  const text = fs.readFileSync('src/app/slices.ts', 'utf8')
  const owner = new Map()
  for (const [, names, slice] of text.matchAll(/import (?:type )?\{([^}]*)\} from '[^']*\/domein\/([^/']+)\//g)) {
    for (const name of names.split(','))
      owner.set(
        name
          .trim()
          .split(/\s+as\s+/)
          .at(-1),
        slice,
      )
  }
  const array = /\bslices\b[^=]*=\s*\[([\s\S]*?)\n?\]\s*$/m.exec(text)?.[1] ?? ''
  const found = [...array.matchAll(/[A-Za-z]\w*/g)].map(([word]) => owner.get(word)).filter(Boolean)
  return [...new Set(found)]
}

/** One list to read: src/app/slices.ts. A slice that is not in it yet takes its planned place. */
function sliceOrder() {
  const named = namedOrder()
  const planned = fallback.filter((s) => named.includes(s))
  if (planned.join() === named.join()) return fallback
  return [...named, ...fallback.filter((s) => !named.includes(s))]
}

const order = sliceOrder()
const slice = '^src/domein/([^/]+)/'
const listeners = '(systeemleren|rapportage)'
const pure = '[.](rules|policy|schema|texts)[.]ts$'
const pureFloor = '^src/platform/(errors|money|time|ids|transitions|policy)[.]ts$'
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    error('no-cycles', 'Cycles hide who depends on whom.', {}, { circular: true }),
    error('not-to-unresolvable', 'Every import exists.', {}, { couldNotResolve: true }),
    error(
      'other-slice-via-index',
      'Another slice is used through its index.ts only.',
      { path: slice },
      { path: '^src/domein/[^/]+/.+', pathNot: ['^src/domein/$1/', '^src/domein/[^/]+/index[.]ts$'] },
    ),
    error(
      'app-via-index',
      'app, seed and jobs use a slice through its index.ts, routes and pages.',
      { path: '^src/(app|main)' },
      {
        path: '^src/domein/[^/]+/.+',
        pathNot: '^src/domein/[^/]+/(index[.]ts|[^/]+[.](routes|pages)[.]tsx?|pages/.+)$',
      },
    ),
    error(
      'rules-are-pure',
      'Rules and policies have no I/O: they import pure files of their own slice and the pure ground floor only.',
      { path: '[.](rules|policy)[.]ts$' },
      { pathNot: [pure, pureFloor] },
    ),
    error(
      'pages-not-past-usecases',
      'Pages and routes read and change through use cases, never through SQL.',
      { path: '[.](pages|routes)[.]tsx?$|^src/domein/[^/]+/pages/' },
      { path: '[.]store[.]ts$' },
    ),
    error(
      'usecases-below-pages',
      'A use case serves page and API alike and knows neither.',
      {
        path: '^src/domein/[^/]+/(usecases/|[^/]+[.](store|schema|texts|rules|policy)[.]ts)',
        pathNot: '[.]test[.]tsx?$',
      },
      { path: '[.](pages|routes)[.]tsx?$|^src/domein/[^/]+/pages/' },
    ),
    error(
      'store-below-usecases',
      'The store holds SQL and no logic.',
      { path: '[.]store[.]ts$' },
      { path: '/usecases/' },
    ),
    error(
      'ground-floor',
      'platform and ui know no domain.',
      { path: '^src/(platform|ui)/' },
      { path: '^src/(domein|app)/' },
    ),
    error('platform-below-ui', 'platform draws nothing.', { path: '^src/platform/' }, { path: '^src/ui/' }),
    error(
      'only-pages-draw',
      'Only pages (tsx) use ui.',
      { path: '^src/domein/.+[.]ts$', pathNot: '[.](routes|texts|test)[.]ts$' },
      { path: '^src/ui/' },
    ),
    error(
      'nobody-imports-listeners',
      'systeemleren and rapportage listen or read; what they show elsewhere goes through the provider list.',
      { path: '^src/domein/', pathNot: `^src/domein/${listeners}/` },
      { path: `^src/domein/${listeners}/` },
    ),
    error(
      'domein-below-app',
      'A slice does not know the application around it.',
      { path: '^src/domein/', pathNot: '[.]test[.]tsx?$' },
      { path: '^src/(app|main)' },
    ),
    error(
      'demo-idp-apart',
      'The demo identity provider is a separate process; the application does not know it (ADR 0013).',
      { path: '^src/', pathNot: '^src/demo-idp/' },
      { path: '^src/demo-idp/' },
    ),
    error(
      'demo-idp-knows-no-domain',
      'The demo identity provider lists personas and nothing of the domain.',
      { path: '^src/demo-idp/' },
      { path: '^src/(domein|app|ui)/' },
    ),
    error(
      'no-test-in-product',
      'Nothing that runs imports a test or its helpers.',
      { path: '^src/', pathNot: '[.](test|e2e)[.]tsx?$' },
      { path: '^test/|[.](test|e2e)[.]tsx?$' },
    ),
    ...order.map((name, i) =>
      error(
        `order-${name}`,
        `${name} uses only slices that come before it in src/app/slices.ts.`,
        { path: `^src/domein/${name}/`, pathNot: '[.]test[.]tsx?$' },
        { path: `^src/domein/(${order.slice(i + 1).join('|') || '-'})/` },
      ),
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
