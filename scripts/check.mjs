import { spawn } from 'node:child_process'
import path from 'node:path'

// Everything that proves the code without running it. Each step is told in one line; the whole output only when it fails.

export const steps = [
  ['opmaak en lint (biome)', 'biome', ['check', '--error-on-warnings', '.']],
  ['typen (tsc)', 'tsc', ['-p', '.']],
  ['typen van de scripts in de pagina (tsc)', 'tsc', ['-p', 'src/ui/client']],
  ['beloften (eslint)', 'eslint', ['.']],
  ['lagen (dependency-cruiser)', 'depcruise', ['src', 'seed', 'test', 'scripts']],
  ['ongebruikte code (knip)', 'knip', []],
]

const bin = path.join(import.meta.dirname, '..', 'node_modules', '.bin')

function run(command, args) {
  return new Promise((resolve) => {
    let out = ''
    const child = spawn(path.join(bin, command), args, { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (d) => (out += d))
    child.stderr.on('data', (d) => (out += d))
    child.once('error', (e) => resolve({ good: false, out: e.message }))
    child.once('exit', (code) => resolve({ good: code === 0, out }))
  })
}

/** Runs all steps, also after one failed; returns how many were good and bad. */
export async function check() {
  const count = { passed: 0, failed: 0 }
  for (const [name, command, args] of steps) {
    const began = performance.now()
    const { good, out } = await run(command, args)
    count[good ? 'passed' : 'failed']++
    console.log(`${good ? 'goed' : 'FOUT'}  ${name}  ${((performance.now() - began) / 1000).toFixed(1)} s`)
    if (!good) console.log(out.trim())
  }
  return count
}

if (import.meta.filename === process.argv[1]) process.exit((await check()).failed > 0 ? 1 : 0)
