import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonPieces } from '../../src/cli/json-pieces'

const asIs = (json: string) => json

describe('jsonPieces()', () => {
  it('writes the same JSON as JSON.stringify', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect([...jsonPieces(value, asIs)].join('')).toBe(JSON.stringify(value))
      }),
    )
    const holes = { a: undefined, b: [undefined, 1], c: {} }
    expect([...jsonPieces(holes, asIs)].join('')).toBe(JSON.stringify(holes))
  })

  it('changes names and texts whole, wherever a piece ends', () => {
    const value = Array.from({ length: 20_000 }, () => ({ secret: 'a secret' }))
    const pieces = [...jsonPieces(value, (json) => json.replaceAll('secret', '…'))]
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.join('')).not.toContain('secret')
  })

  it('writes what is longer than any text can be', () => {
    const long = 'x'.repeat(8_000_000)
    const value = Array.from({ length: 70 }, () => long)
    expect(() => JSON.stringify(value)).toThrow(RangeError)
    let written = 0
    for (const piece of jsonPieces(value, asIs)) written += piece.length
    expect(written).toBe(70 * 8_000_003 + 1)
  })
})
