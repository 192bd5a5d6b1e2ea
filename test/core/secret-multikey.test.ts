import { randomBytes } from 'node:crypto'
import { base64urlnopad } from '@scure/base'
import { describe, expect, it } from 'vitest'
import { showsSecretMultikey } from '../../src/core/secret-multikey'

const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** Base58 of any length. */
function inBase58(bytes: Uint8Array): string {
  let text = ''
  for (let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`); rest > 0n; rest /= 58n)
    text = `${digits[Number(rest % 58n)]}${text}`
  return text
}

const multikeys = (code: number, length: number) => {
  const bytes = Uint8Array.of((code & 0x7f) | 0x80, code >> 7, ...randomBytes(length))
  return [`z${inBase58(bytes)}`, `u${base64urlnopad.encode(bytes)}`]
}
const secrets: [code: number, length: number][] = [
  ...[0x1300, 0x1301, 0x1302, 0x1303, 0x1306, 0x1309, 0x131a, 0x131c].map((code): [number, number] => [
    code,
    32,
  ]),
  [0x1300, 64],
  [0x1307, 48],
  [0x1308, 66],
]
const long: [code: number, length: number][] = [
  [0x1305, 1190],
  [0x1317, 2560],
  [0x1319, 4896],
  [0x1a24, 8192],
]

describe('showsSecretMultikey()', () => {
  it.each(secrets)(
    'showsSecretMultikey() finds a key of code %i and %i bytes, also within a text',
    (code, length) => {
      for (const text of multikeys(code, length))
        for (const shown of [text, `did:key:${text}#${text}`, `"${text}"`])
          expect(showsSecretMultikey(shown)).toBe(true)
    },
  )

  it.each(long)(
    'showsSecretMultikey() finds a key of code %i and %i bytes where a key is expected',
    (code, length) => {
      for (const text of multikeys(code, length)) expect(showsSecretMultikey(text, true)).toBe(true)
    },
  )

  it('showsSecretMultikey() takes public keys, signatures and hashes', () => {
    for (const [code, length] of [
      [0xed, 32],
      [0xe7, 33],
      [0x1200, 33],
      [0x1201, 49],
      [0x1205, 270],
      [0x1210, 1312],
    ] as const)
      for (const text of multikeys(code, length)) expect(showsSecretMultikey(text, true)).toBe(false)
    // As long as a signature of 64 bytes, or a hash of 32.
    for (const length of [30, 62, 94])
      for (const text of multikeys(0x1300, length)) expect(showsSecretMultikey(text)).toBe(false)
    for (const text of ['', 'z', 'zebra', `z${'-'.repeat(60)}`, `z${'1'.repeat(60)}`])
      expect(showsSecretMultikey(text, true)).toBe(false)
  })
})
