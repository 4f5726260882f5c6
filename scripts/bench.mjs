import { build } from './build.mjs'

// The built application against a bare baseline (npm run bench). The recorder of statements holds pages, so
// it is built too.
await build({ 'bench-opnemen': 'scripts/bench/opnemen.ts' })
await import('./bench/main.ts')
