import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { matchesDigestSri } from '../../src/core/digest-sri'

const data = new TextEncoder().encode('Wijkgids')
const names = ['sha256', 'sha384', 'sha512'] as const
type Name = (typeof names)[number]
const stateOf = (name: Name, bytes: Uint8Array) =>
  `${name}-${createHash(name).update(bytes).digest('base64')}`
const right = (name: Name) => stateOf(name, data)
const wrong = (name: Name) => stateOf(name, Uint8Array.of(1))

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe('matchesDigestSri()', () => {
  it.each(names)('accepts %s of the same bytes, in each form of base64, and refuses it of others', (name) => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const stated = stateOf(name, bytes)
        const unpadded = stated.replace(/=+$/, '')
        const urlSafe = stated.replaceAll('+', '-').replaceAll('/', '_').replace(`${name}_`, `${name}-`)
        for (const form of [stated, unpadded, urlSafe]) {
          expect(matchesDigestSri(form, bytes)).toBe(true)
          expect(matchesDigestSri(form, Uint8Array.of(...bytes, 0))).toBe(false)
        }
      }),
    )
  })

  it('knows the example of the specification', () => {
    const stated = 'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO'
    expect(matchesDigestSri(stated, new TextEncoder().encode("alert('Hello, world.');"))).toBe(true)
    expect(matchesDigestSri(stated, new TextEncoder().encode("alert('Hello, world!');"))).toBe(false)
  })

  it('checks by the strongest named algorithm, and accepts one of several hashes by it', () => {
    expect(matchesDigestSri(`${wrong('sha256')} ${right('sha512')}`, data)).toBe(true)
    expect(matchesDigestSri(`${right('sha256')} ${wrong('sha512')}`, data)).toBe(false)
    expect(matchesDigestSri(`${wrong('sha384')}  ${right('sha384')}`, data)).toBe(true)
    expect(matchesDigestSri(`${wrong('sha384')} ${wrong('sha384')} ${right('sha256')}`, data)).toBe(false)
  })

  it('ignores what it cannot check, and options', () => {
    expect(matchesDigestSri(`md5-abc= ${right('sha256')}`, data)).toBe(true)
    expect(matchesDigestSri(`${right('sha256')}?ct=application/json`, data)).toBe(true)
    expect(matchesDigestSri(`sha512-YWJj ${wrong('sha256')}`, data)).toBe(false)
  })

  it.each([
    ['nothing', ''],
    ['another algorithm', `sha1-${createHash('sha1').update(data).digest('base64')}`],
    ['hexadecimal', `sha256-${createHash('sha256').update(data).digest('hex')}`],
    ['a hash of another length', `sha256-${createHash('sha512').update(data).digest('base64')}`],
    ['a hash that was cut', right('sha256').slice(0, -5)],
    ['capitals', right('sha256').replace('sha', 'SHA')],
    ['a multibase digest', 'zQmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n'],
    ['more hashes than anybody needs', Array.from({ length: 17 }, () => right('sha256')).join(' ')],
    ['a megabyte', `sha256-${'A'.repeat(1_000_000)}`],
  ])('cannot check %s', (_, stated) => {
    expect(matchesDigestSri(stated, data)).toBeUndefined()
  })

  it('says the same where the platform has no cryptography of its own', async () => {
    vi.stubGlobal('process', {})
    vi.resetModules()
    const { nativeCrypto } = await import('../../src/core/native-crypto')
    expect(nativeCrypto).toBeUndefined()
    const portable = await import('../../src/core/digest-sri')
    for (const name of names) {
      expect(portable.matchesDigestSri(right(name), data)).toBe(true)
      expect(portable.matchesDigestSri(wrong(name), data)).toBe(false)
    }
  })
})
