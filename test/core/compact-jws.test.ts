import { describe, expect, it } from 'vitest'
import { isCompactJws, looksLikeJwt } from '../../src/core/compact-jws'

const encode = (text: string) => btoa(text).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_')

describe('looksLikeJwt() and isCompactJws()', () => {
  it.each(['{"alg":"EdDSA"}', '{ "alg":"EdDSA"}', '{\n"alg":"EdDSA"}', '{}'])(
    'take the header %j',
    (header) => {
      expect(looksLikeJwt(`${encode(header)}.`)).toBe(true)
      expect(isCompactJws(`${encode(header)}.e30.AA`)).toBe(true)
    },
  )

  it.each(['["alg"]', '"alg"', ' {}', 'null'])('take no header %j', (header) => {
    expect(looksLikeJwt(`${encode(header)}.e30.AA`)).toBe(false)
    expect(isCompactJws(`${encode(header)}.e30.AA`)).toBe(false)
  })

  it('tell a beginning from the whole', () => {
    for (const text of ['e30.', 'e30=.e30.AA', 'e30.e30.AA~', 'e30.e30.AA.AA', 'e30.e30.AA\n'])
      expect([looksLikeJwt(text), isCompactJws(text)], text).toEqual([true, false])
    expect(isCompactJws('e30.e30.')).toBe(true)
  })
})
