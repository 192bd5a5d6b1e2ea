import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Folder of the package that this command is part of.
 *
 * Found by its `package.json`, because the command runs from different depths: built, packed, or from its sources.
 */
export const packageRoot = findPackageRoot(dirname(fileURLToPath(import.meta.url)))

/** `version` of the package. */
export const packageVersion: string = readManifest(packageRoot)?.version ?? ''

function findPackageRoot(folder: string): string {
  if (readManifest(folder)?.name === 'quality-label') return folder
  const parent = dirname(folder)
  if (parent === folder)
    throw new Error('The package quality-label is not complete: its package.json is missing')
  return findPackageRoot(parent)
}

function readManifest(folder: string): { name?: string; version?: string } | undefined {
  const file = join(folder, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
