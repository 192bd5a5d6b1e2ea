import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// @ts-expect-error A list of plain objects, without types of its own.
import { mutants } from '../../scripts/mutants/mutants.mjs'

interface Mutant {
  name: string
  changes: { file: string; from: string; to: string }[]
  tests?: string[]
}

const root = new URL('../../', import.meta.url)

// What no longer applies shows nothing; the tests themselves run by `npm run mutants`.
describe('mutants', () => {
  it.each(mutants as Mutant[])('$name: applies to the sources as they are', ({ changes, tests = [] }) => {
    for (const { file, from, to } of changes) {
      expect(readFileSync(new URL(file, root), 'utf8').split(from)).toHaveLength(2)
      expect(to).not.toBe(from)
    }
    expect(tests.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  })
})
