import { ConfigError } from '../src/platform/config.ts'

/** Wrong arguments: exit 2, with how it should be called. */
export class WrongUse extends Error {}

/** For a script that takes no arguments. */
export function noArguments(args: readonly string[], script: string): void {
  if (args.length > 0) throw new WrongUse(`Gebruik: npm run ${script}, zonder meer.`)
}

/** Tools for the demo world refuse in production, whatever else is set. */
export function demoOnly(refusal: string): void {
  if (process.env.NODE_ENV === 'production') throw new Error(refusal)
}

/** Runs a script: exit 0 good, 1 failed, 2 wrong use; one line, no stack. */
export async function cli(work: (args: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await work(process.argv.slice(2))
  } catch (e) {
    const regels = e instanceof ConfigError ? e.regels : [e instanceof Error ? e.message : String(e)]
    for (const r of regels) console.error(r)
    process.exitCode = e instanceof WrongUse ? 2 : 1
  }
}
