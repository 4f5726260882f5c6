import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

// Builds dist/ in a fraction of a second: the server with its demo identity provider, the stylesheets and the small
// scripts of the pages. Packages stay outside the bundle.

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const dist = path.join(root, 'dist')

// React chooses between its slow development form and the other one by NODE_ENV, which in the demo says nothing of the kind.
// So it goes into the bundle, in the form that is meant for use.
const require = createRequire(import.meta.url)
const react = {
  name: 'react',
  setup: (b) => {
    b.onResolve({ filter: /^(react|react-dom)(\/|$)/ }, (args) => ({ path: require.resolve(args.path) }))
    b.onLoad({ filter: /node_modules\/react(-dom)?\/.*\.js$/ }, (args) => ({
      contents: fs.readFileSync(args.path, 'utf8').replaceAll('process.env.NODE_ENV', '"production"'),
    }))
  },
}

const server = {
  entryPoints: { main: 'src/main.ts', 'demo-idp': 'src/demo-idp/main.ts' },
  platform: 'node',
  target: 'node24',
  packages: 'external',
  jsx: 'automatic',
  plugins: [react],
  banner: {
    js: "import { createRequire as __maakRequire } from 'node:module';const require = __maakRequire(import.meta.url);",
  },
  sourcemap: true,
  outdir: dist,
}
const browser = {
  entryPoints: { app: 'src/ui/client/app.ts' },
  platform: 'browser',
  target: 'es2022',
  minify: true,
  outdir: path.join(dist, 'public'),
}
const styles = {
  entryPoints: { app: 'src/ui/app.css', 'demo-idp': 'src/demo-idp/demo-idp.css' },
  minify: true,
  external: ['*.woff2', '*.woff', '*.ttf'],
  outdir: path.join(dist, 'public'),
}

// Renamed into place and only when different: another instance of the same clone may be reading.
function write(file) {
  if (fs.existsSync(file.path) && file.text === fs.readFileSync(file.path, 'utf8')) return
  fs.mkdirSync(path.dirname(file.path), { recursive: true })
  const half = `${file.path}.${process.pid}`
  fs.writeFileSync(half, file.contents)
  fs.renameSync(half, file.path)
}

/** Builds everything; more server entry points by name, for tools that need pages (`{ bench: 'scripts/bench.ts' }`). */
export async function build(extra = {}) {
  const common = { absWorkingDir: root, bundle: true, format: 'esm', write: false, logLevel: 'error' }
  try {
    const parts = [{ ...server, entryPoints: { ...server.entryPoints, ...extra } }, browser, styles]
    const results = await Promise.all(parts.map((p) => esbuild.build({ ...common, ...p })))
    for (const file of results.flatMap((r) => r.outputFiles)) write(file)
  } finally {
    await esbuild.stop()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
