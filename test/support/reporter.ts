import fs from 'node:fs'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

// The closing plain line `N passed, N failed`. Where nothing may be skipped (CI), a skipped test counts as failed.

type Count = { passed: number; failed: number; skipped: string[] }

function countModule(module: TestModule, count: Count): void {
  if (module.errors().length > 0) count.failed++
  for (const test of module.children.allTests()) countTest(test, count)
}

function countTest(test: TestCase, count: Count): void {
  const { state } = test.result()
  if (state === 'passed') count.passed++
  else if (state === 'failed') count.failed++
  else count.skipped.push(`${test.module.relativeModuleId}: ${test.fullName}`)
}

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const count: Count = { passed: 0, failed: unhandled.length, skipped: [] }
    for (const m of modules) countModule(m, count)
    for (const s of count.skipped) console.log(`OVERGESLAGEN ${s}`)
    if (process.env.CI) count.failed += count.skipped.length
    if (count.failed > 0) process.exitCode = 1
    const { passed, failed } = count
    const file = process.env.TEST_TELLING
    // scripts/test.mjs adds its own checks and says the closing line itself.
    if (file) fs.writeFileSync(file, JSON.stringify({ passed, failed }))
    else console.log(`\n${passed} passed, ${failed} failed`)
  }
}
