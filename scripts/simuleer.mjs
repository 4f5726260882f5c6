import { build } from './build.mjs'

// A simulated year of the desk (npm run simuleer). It uses the real use cases, and some of those come with pages, so it is built first.
await build({ simuleer: 'scripts/simulatie/main.ts' })
await import('../dist/simuleer.js')
