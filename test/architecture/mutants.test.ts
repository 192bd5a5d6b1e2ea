import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
// @ts-expect-error A script, without types of its own.
import { applyChange } from '../../scripts/mutants/apply-change.mjs'
// @ts-expect-error A list of plain objects, without types of its own.
import { mutants } from '../../scripts/mutants/mutants.mjs'
// @ts-expect-error A script, without types of its own.
import { readSources } from '../../scripts/mutants/read-sources.mjs'

interface Mutant {
  name: string
  changes: { file: string; from: string; to: string }[]
  tests?: string[]
}

const root = new URL('../../', import.meta.url)
const sources: ReadonlyMap<string, string> = await readSources(fileURLToPath(root))

// What no longer applies shows nothing; the tests themselves run by `npm run mutants`.
describe('mutants', () => {
  it.each(mutants as Mutant[])('$name: applies to the sources as they are', ({ changes, tests = [] }) => {
    for (const change of changes) {
      const { path, text } = applyChange(sources, change)
      expect(text).not.toBe(sources.get(path))
    }
    expect(tests.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  })
})

describe('applyChange()', () => {
  const change = {
    file: 'src/a.ts',
    from: "return [first, 'b'].every((one) => one)",
    to: "return [first, 'b']",
  }

  it.each([
    ['as it was written', "return [first, 'b'].every((one) => one)", "return [first, 'b']"],
    [
      'in other lines',
      "return [\n  first,\n  'b', // why\n].every(\n  (one) => one,\n)",
      "return [first, 'b']",
    ],
    ['under other names', "return [head, 'b'].every((each) => each)", "return [head, 'b']"],
  ])('finds code %s, wherever it is', (_, code, changed) => {
    const file = new Map([['src/rooms/b.ts', `f(/}/)\n${code}\ng()`]])
    expect(applyChange(file, change)).toEqual({ path: 'src/rooms/b.ts', text: `f(/}/)\n${changed}\ng()` })
  })

  it.each([
    ['with another text', "return [first, 'c'].every((one) => one)"],
    ['in which one name is two', "return [first, 'b'].every((one) => other)"],
    ['in which two names are one', "return [first, 'b'].every((first) => first)"],
    [
      'that is there twice',
      "return [first, 'b'].every((one) => one)\nreturn [first, 'b'].every((one) => one)",
    ],
  ])('refuses code %s', (_, code) => {
    expect(() => applyChange(new Map([['src/a.ts', code]]), change)).toThrow(/^(not found|found 2 times)/)
  })
})
