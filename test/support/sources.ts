// Reading our own files, for the tests that check the house itself. No database, no network.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')
const skipped = new Set(['node_modules', '.git', 'dist', 'data', 'coverage', 'test-results'])

/** Paths of all files under `dir`, relative to the root, sorted; folders that are made by tools are left out. */
export function filesUnder(dir: string): string[] {
  const full = join(root, dir)
  if (!existsSync(full)) return []
  return readdirSync(full, { withFileTypes: true })
    .flatMap((e) => {
      const path = dir === '.' ? e.name : `${dir}/${e.name}`
      if (e.isDirectory()) return skipped.has(e.name) && path !== 'seed/data' ? [] : filesUnder(path)
      return e.isFile() ? [path] : []
    })
    .sort()
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')
export const exists = (path: string): boolean => existsSync(join(root, path))

/** The text of a file in an earlier commit; null when git or that commit is not at hand (tarball, shallow clone). */
export function readAt(ref: string, path: string): string | null {
  try {
    return execFileSync('git', ['show', `${ref}:${path}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return null
  }
}

/** What git would commit: tracked files and new ones that are not ignored; the whole tree when git is not at hand. */
export function committedFiles(): string[] {
  try {
    const out = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return out
      .split('\n')
      .filter((f) => f !== '' && exists(f))
      .sort()
  } catch {
    return filesUnder('.')
  }
}
