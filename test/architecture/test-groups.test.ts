import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import config from '../../vitest.config'
import type { SourceFile } from '../support/import-graph'
import { readSources } from '../support/import-graph'

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8')

/** What changes modules, the process or the contexts that `jsonld` keeps for files that run later. */
const needsIsolation =
  /\bvi\.(?:mock|doMock|hoisted|resetModules|stubGlobal|stubEnv|useFakeTimers|setSystemTime)\b|\bprocess\.chdir\b|\bprocess\.env(?:\[[^\]]+\]|\.\w+) = |\btag: 'static'/

/** Where files share modules, hooks of a module that is not a test file run only for the first file that imports it. */
const hasOwnHooks = /^(?:before|after)(?:All|Each)\(/m

/** The imports of files beside it, as text: a syntax tree of each test would take seconds. */
function readRelativeImports({ path, text }: SourceFile): { from: string; to: string }[] {
  return [...text.matchAll(/\b(?:from |import |import\()'(\.[^']+)'/g)].map(([, specifier = '']) => ({
    from: path,
    to: `${posix.join(posix.dirname(path), specifier)}.ts`,
  }))
}

/** Test files that change modules or the process, themselves or by what they import from `test/`. */
function filesThatNeedIsolation(files: readonly SourceFile[]): string[] {
  const arrows = files.flatMap(readRelativeImports)
  const needs = ({ path, text }: SourceFile) =>
    needsIsolation.test(text) || (!path.endsWith('.test.ts') && hasOwnHooks.test(text))
  const found = new Set(files.filter(needs).map(({ path }) => path))
  for (const path of found) for (const { from, to } of arrows) if (to === path) found.add(from)
  return [...found].filter((path) => path.endsWith('.test.ts')).sort()
}

// This file names what it looks for.
const files = readSources(fileURLToPath(new URL('test', root))).filter(
  ({ path }) => !path.startsWith('package/') && path !== 'architecture/test-groups.test.ts',
)
const tests = files.map(({ path }) => path).filter((path) => path.endsWith('.test.ts'))

describe('test files', () => {
  it('are isolated by their names where they change modules or the process, and nowhere else', () => {
    const isolated = tests.filter((path) => path.endsWith('.isolated.test.ts'))
    // A slow file has a process to itself too.
    const needed = filesThatNeedIsolation(files).filter((path) => !path.endsWith('.slow.test.ts'))
    expect(needed).toEqual(isolated)
    expect(isolated.length).toBeGreaterThan(0)
  })

  it('belong to one group at most', () => {
    const ofTwo = tests.filter((path) => /\.isolated\.slow\.|\.slow\.isolated\./.test(path))
    const ofBrowsers = tests.filter((path) => /^browser\/.*\.(?:slow|isolated)\./.test(path))
    expect([...ofTwo, ...ofBrowsers]).toEqual([])
  })
})

describe('filesThatNeedIsolation()', () => {
  const find = (texts: Record<string, string>) =>
    filesThatNeedIsolation(Object.entries(texts).map(([path, text]) => ({ path, text })))

  it.each([
    "vi.doMock('jose')",
    'vi.resetModules()',
    "vi.stubGlobal('process', {})",
    'vi.useFakeTimers()',
    "process.chdir('/')",
    "process.env['CI'] = 'true'",
    "return { document, tag: 'static' }",
  ])('names a file with %s, and one that imports it', (text) => {
    expect(find({ 'a.test.ts': text, 'b.test.ts': '' })).toEqual(['a.test.ts'])
    expect(
      find({ 'support/c.ts': text, 'd.ts': "import './support/c'", 'e.test.ts': "import './d'" }),
    ).toEqual(['e.test.ts'])
  })

  it('names a file that imports hooks', () => {
    const texts = { 'support/c.ts': 'afterAll(() => close())', 'd.test.ts': "import './support/c'" }
    expect(find(texts)).toEqual(['d.test.ts'])
    expect(find({ 'd.test.ts': 'afterAll(() => close())' })).toEqual([])
  })

  it.each(['vi.fn()', "vi.spyOn(console, 'log')", "process.env['CI'] === 'true'"])(
    'names no file with %s, which ends with its test',
    (text) => {
      expect(find({ 'a.test.ts': text })).toEqual([])
    },
  )
})

describe('CONTRIBUTING.md', () => {
  it('describes each group of test files', () => {
    const names = config.test?.projects?.map((project) => Object(project).test.name) ?? []
    expect(names).toEqual(expect.arrayContaining(['shared', 'isolated']))
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})
