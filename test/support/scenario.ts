import fs from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { removeDataDir, startPlatform, tempDir } from './platform.ts'
import { root } from './sources.ts'

// One running platform for all journeys: the demo world, through `npm start`.

export type ScenarioPlatform = { url: string; idpUrl: string; dataDir: string }

declare module 'vitest' {
  interface ProvidedContext {
    platform: ScenarioPlatform
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = tempDir()
  // Journeys of many people come from one address.
  const platform = await startPlatform(dataDir, { RATE_LIMIT_PER_MINUTE: '100000' })
  const { url, idpUrl } = platform
  project.provide('platform', { url, idpUrl, dataDir })
  fs.rmSync(path.join(root, 'test-results', 'beeld'), { recursive: true, force: true })
  return async () => {
    await platform.stop()
    removeDataDir(dataDir)
  }
}
