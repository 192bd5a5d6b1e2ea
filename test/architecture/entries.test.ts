import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { publicEntries } from '../../tsup.config'
import vitestConfig from '../../vitest.config'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  exports: Record<string, unknown>
  typesVersions: { '*': Record<string, string[]> }
}
const { paths } = (JSON.parse(read('tsconfig.node.json')) as TypeScriptProject).compilerOptions

interface TypeScriptProject {
  compilerOptions: { paths: Record<string, string[]> }
}

/** Entries that are code: `.` is the package itself. */
const names = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => path.slice(2))
const importPath = (name: string) => ['quality-label', ...(name === '' ? [] : [name])].join('/')
const fileName = (name: string) => (name === '' ? 'index' : name)

/** Source files of the entries, as the build has them. */
const sources: Record<string, string> = publicEntries

/** What an entry gives to a program: values, not types. */
async function valuesOf(name: string): Promise<string[]> {
  const source = fileURLToPath(new URL(sources[fileName(name)] as string, root))
  return Object.keys((await import(/* @vite-ignore */ pathToFileURL(source).href)) as object)
}

describe('each entry', () => {
  it('has a report of its public API, and no other has', () => {
    const reports = readdirSync(new URL('etc/api/', root)).sort()
    expect(reports).toEqual(names.map((name) => `${fileName(name)}.api.md`).sort())
  })

  it('is built, and no other is', () => {
    expect(Object.keys(sources).sort()).toEqual(names.map(fileName).sort())
  })

  it.each(names)(
    '%s is there as ES module, as CommonJS, and for resolution that reads no exports',
    (name) => {
      const file = `./dist/${fileName(name)}`
      expect(manifest.exports[name === '' ? '.' : `./${name}`]).toEqual({
        import: { types: `${file}.d.ts`, default: `${file}.js` },
        require: { types: `${file}.d.cts`, default: `${file}.cjs` },
      })
      if (name !== '') expect(manifest.typesVersions['*'][name]).toEqual([`${file}.d.ts`])
    },
  )

  it.each(names)('%s leads to its source in tests and for the compiler', (name) => {
    const source = sources[fileName(name)]
    expect(paths[importPath(name)]).toEqual([`./${source}`])
    const alias = Object(vitestConfig.test?.projects?.[0]).resolve.alias as Record<string, string>
    expect(alias[importPath(name)]).toBe(fileURLToPath(new URL(source as string, root)))
  })

  it.each(names)('%s is in the tables of README.md and docs/architecture.md', (name) => {
    for (const page of ['README.md', 'docs/architecture.md'])
      expect(read(page)).toMatch(new RegExp(`^\\| \`${importPath(name)}\` +\\|`, 'm'))
  })
})

describe('quality-label', () => {
  it('has no function of the entries for rarer tasks', async () => {
    const main = await valuesOf('')
    for (const name of ['batch', 'trust', 'upgrade', 'certification', 'pages', 'testing', 'digitalbazaar'])
      expect(main.filter((value) => valuesOfRare[name]?.includes(value))).toEqual([])
  })

  it('has every function of quality-label/verify and quality-label/programme', async () => {
    expect(await valuesOf('')).toEqual(expect.arrayContaining(await valuesOf('verify')))
    expect(await valuesOf('')).toEqual(expect.arrayContaining(await valuesOf('programme')))
  })
})

const valuesOfRare = Object.fromEntries(
  await Promise.all(names.filter(Boolean).map(async (name) => [name, await valuesOf(name)] as const)),
)
