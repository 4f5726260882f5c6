import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { check } from './check.mjs'

// Everything that proves the product: the checks, then every test with the browser journeys. Ends with one plain line.

const counts = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'maatwerkpad-telling-')), 'telling.json')
const total = await check()
const run = spawnSync(path.join(import.meta.dirname, '..', 'node_modules', '.bin', 'vitest'), ['run'], {
  stdio: 'inherit',
  env: { ...process.env, SCENARIO: '1', TEST_TELLING: counts },
})
// No count: vitest itself fell over.
const tests = fs.existsSync(counts) ? JSON.parse(fs.readFileSync(counts, 'utf8')) : { passed: 0, failed: 1 }
fs.rmSync(path.dirname(counts), { recursive: true })
const failed = total.failed + tests.failed + (run.status !== 0 && tests.failed === 0 ? 1 : 0)
console.log(`\n${total.passed + tests.passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
