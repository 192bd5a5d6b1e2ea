import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Reads the sources that people write, by their paths from the root of the project. */
export async function readSources(root) {
  const names = await readdir(join(root, 'src'), { recursive: true })
  const paths = names
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'))
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')])),
  )
}
