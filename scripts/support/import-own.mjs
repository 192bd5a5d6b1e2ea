import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

// Below node_modules, because a built file looks for packages, and for this one, from where it lies.
const folder = fileURLToPath(new URL('../../node_modules/.cache/quality-label/', import.meta.url))
let imported = 0

/**
 * Imports a module of our own TypeScript, with what it imports of it.
 *
 * @param url - `URL` of the file.
 */
export async function importOwn(url) {
  const entry = fileURLToPath(url)
  imported += 1
  const outfile = join(folder, `own-${process.pid}-${imported}.mjs`)
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      packages: 'external',
      format: 'esm',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(outfile, { force: true })
  }
}
