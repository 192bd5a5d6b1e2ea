import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'tsup'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The library with its internals, built from a source folder as it stands.
 *
 * @param folder - The folder with `src`; that of this package unless given.
 */
export async function loadSource(folder = root) {
  const { file, remove } = await buildSource(folder)
  try {
    return await import(pathToFileURL(file).href)
  } finally {
    await remove()
  }
}

/**
 * As `loadSource`, as a file that other processes can import until it is removed.
 *
 * @param changes - Options of tsup beside ours.
 */
export async function buildSource(folder = root, changes = {}) {
  // Below node_modules, because the built file looks for its dependencies from where it lies.
  const outDir = join(root, 'node_modules', '.cache', 'quality-label', `source-${process.pid}`)
  const entry = { internals: join(root, 'scripts', 'support', 'internals.ts') }
  const options = {
    config: false,
    clean: false,
    silent: true,
    dts: false,
    splitting: false,
    format: 'esm',
    platform: 'node',
    // What the page consists of is built when the package is.
    external: ['quality-label:page-program'],
    ...changes,
  }
  const remove = () => rm(outDir, { recursive: true, force: true })
  try {
    await build({ ...options, cwd: folder, entry, outDir, outExtension: () => ({ js: '.mjs' }) })
  } catch (error) {
    await remove()
    throw error
  }
  return { file: join(outDir, 'internals.mjs'), remove }
}
