import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { build } from 'esbuild'

const name = 'quality-label:later'
const written = /\bimport\(\s*'(\.[^']+)'\s*\)/g

/**
 * Puts what is imported when it is needed into one file for each group. Splitting would cut a file for every set of parts that share code,
 * of which Node and browsers would have to find and read dozens before they begin.
 *
 * @param groupOf - Group of a source by its path from here, such as `src/formats/png.ts`; `undefined` leaves it a file of its own.
 */
export const laterInGroups = (groupOf) => ({
  name: 'later-in-groups',
  async setup({ initialOptions, onLoad, onResolve }) {
    const parts = await findParts(initialOptions, groupOf)
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(written, (asIs, specifier) => {
        const part = parts.find((each) => each.path === resolve(path, '..', `${specifier}.ts`))
        return part ? `import('${name}/${part.group}').then((later) => later.${part.name})` : asIs
      }),
      loader: 'ts',
    }))
    onResolve({ filter: new RegExp(`^${name}/`) }, ({ path }) => ({
      path: path.slice(name.length + 1),
      namespace: name,
    }))
    onLoad({ filter: /./, namespace: name }, ({ path }) => ({
      contents: parts
        .filter(({ group }) => group === path)
        .map((part) => `export * as ${part.name} from ${JSON.stringify(part.path)}`)
        .join('\n'),
      resolveDir: '.',
    }))
  },
})

/** The sources that are imported when they are needed, with their groups. */
async function findParts({ entryPoints }, groupOf) {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    external: ['quality-label:*'],
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const later = imports.filter(({ kind, external }) => kind === 'dynamic-import' && !external)
  const paths = new Set(later.map(({ path }) => relative('.', resolve(path)).replaceAll('\\', '/')))
  return [...paths].flatMap((path, index) => {
    const group = groupOf(path)
    return group === undefined ? [] : [{ path: resolve(path), group, name: `part${index}` }]
  })
}
