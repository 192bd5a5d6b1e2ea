import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('SECURITY.md', root), 'utf8')

describe('SECURITY.md', () => {
  it('names tests and files that exist', () => {
    const named = [...page.matchAll(/`((?:test|docs|scripts|bench)\/[\w./-]+)`/g)].map(([, path]) =>
      String(path),
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  })
})
