import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Imports a module of our own TypeScript, with what it imports of it.
 *
 * @param url - `URL` of the file.
 */
export async function importOwn(url) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(url)],
    bundle: true,
    write: false,
    format: 'esm',
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}
