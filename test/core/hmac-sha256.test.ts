import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeHex } from '../../src/core/bytes'
import { hmacSha256 } from '../../src/core/hmac-sha256'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const times = (byte: number, count: number) => new Uint8Array(count).fill(byte)

// RFC 4231, section 4. The data of cases 3 and 4 are bytes that no text has; case 5 is cut to 16 bytes there.
const cases: [name: string, key: Uint8Array, text: string, mac: string][] = [
  ['1', times(0x0b, 20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [
    '2, a key shorter than the mac',
    bytes('4a656665'),
    'what do ya want for nothing?',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  ['5', times(0x0c, 20), 'Test With Truncation', 'a3b6167473100ee06e0c796c2955552b'],
  [
    '6, a key longer than a block',
    times(0xaa, 131),
    'Test Using Larger Than Block-Size Key - Hash Key First',
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
  [
    '7, data longer than a block too',
    times(0xaa, 131),
    'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.',
    '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
  ],
]

describe('hmacSha256()', () => {
  it.each(cases)('hmacSha256() gives the mac of RFC 4231, test case %s', (_, key, text, mac) => {
    expect(encodeHex(hmacSha256(key, text)).slice(0, mac.length)).toBe(mac)
  })

  it('hmacSha256() is that of node:crypto for any key and text', () => {
    const key = fc.uint8Array({ maxLength: 200 })
    fc.assert(
      fc.property(key, fc.string({ unit: 'grapheme', maxLength: 200 }), (secret, text) => {
        expect(encodeHex(hmacSha256(secret, text))).toBe(
          createHmac('sha256', secret).update(text).digest('hex'),
        )
      }),
    )
  })
})
