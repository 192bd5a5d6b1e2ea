import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import type { TestProject } from 'vitest/node'
import configs from '../../../tsup.config'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built command, or why it could not be built. */
    command: { file: string } | { error: string }
  }
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Builds the command once for all tests that run it, as it is published, into a folder of this run.
 *
 * Below `node_modules`, because the built file looks for its dependencies from where it lies.
 */
export default async function buildCommand(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(root, 'node_modules', '.cache', 'quality-label', String(process.pid))
  project.provide('command', await tryBuild(folder))
  return () => rm(folder, { recursive: true, force: true })
}

async function tryBuild(folder: string): Promise<{ file: string } | { error: string }> {
  const parts = [configs].flat().filter((config) => 'outDir' in config && config.outDir === 'dist/cli')
  try {
    for (const part of parts)
      await build({ ...part, config: false, clean: false, silent: true, outDir: folder })
    return { file: join(folder, 'main.js') }
  } catch (error) {
    return { error: String(error) }
  }
}
