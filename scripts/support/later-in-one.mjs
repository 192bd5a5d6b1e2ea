import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build } from 'esbuild'

const name = 'quality-label:later'
const written = /\bimport\(\s*'(\.[^']+)'\s*\)/g

/**
 * Puts what a program imports when it is needed into one file, but for `others`. Splitting cuts a file for every set of parts that share code; Node would have to find and read dozens at every start.
 */
export const laterInOne = (others) => ({
  name: 'later-in-one',
  async setup({ initialOptions, onLoad, onResolve }) {
    const parts = await findParts(initialOptions, others)
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(written, (asIs, specifier) => {
        const index = parts.indexOf(resolve(path, '..', `${specifier}.ts`))
        return index === -1 ? asIs : `import('${name}').then((later) => later.part${index})`
      }),
      loader: 'ts',
    }))
    onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: 'later', namespace: name }))
    onLoad({ filter: /./, namespace: name }, () => ({
      contents: parts
        .map((path, index) => `export * as part${index} from ${JSON.stringify(path)}`)
        .join('\n'),
      resolveDir: '.',
    }))
  },
})

/** Paths of the sources that a program imports when they are needed. */
async function findParts({ entryPoints }, others) {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    external: ['quality-label:*'],
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const later = imports.filter(({ kind, external }) => kind === 'dynamic-import' && !external)
  const paths = later.map(({ path }) => resolve(path))
  const left = others.map((path) => resolve(path))
  return [...new Set(paths)].filter((path) => !left.includes(path))
}
