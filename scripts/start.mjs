// Plain JavaScript that every Node can read, so that an old one gets an answer instead of a syntax error.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Maatwerkpad heeft Node 24 of nieuwer nodig; dit is ${process.versions.node}. Draai eerst npm ci: die brengt Node 24 mee (Linux).`,
  )
  process.exit(1)
}
process.setSourceMapsEnabled(true)
const { build } = await import('./build.mjs')
await build()
await import('../dist/main.js')
