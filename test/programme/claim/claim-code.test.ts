import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimCode, claimLink, claimSerial } from '../../../src/programme/claim/claim-code'
import { during, offerOf, rotating, secretOf, single } from './offers'

const secret = secretOf(1)
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The code as the decision describes it, with nothing of the library. */
function codeByHand(key: Uint8Array, id: string, codes: string, counter: number): string {
  const mac = createHmac('sha256', key).update(`quality-label claim\n${id}\n${codes}\n${counter}`).digest()
  let bits = BigInt(`0x${mac.subarray(0, 10).toString('hex')}`)
  let characters = ''
  for (let count = 0; count < 16; count++) {
    characters = alphabet[Number(bits & 31n)] + characters
    bits >>= 5n
  }
  return characters.replace(/(.{4})(?!$)/g, '$1-')
}

describe('claimCode()', () => {
  it('claimCode() is an HMAC-SHA-256 of the offer in base 32, the same each time', () => {
    const { id } = offerOf()
    expect(claimCode(secret, offerOf())).toBe(codeByHand(secret, id, 'shared', 0))
    expect(claimCode(secret, offerOf(single), { serial: 2 })).toBe(`2-${codeByHand(secret, id, 'single', 2)}`)
    const step = Date.parse(during) / 60_000
    expect(claimCode(secret, offerOf(rotating), { at: during })).toBe(
      codeByHand(secret, id, 'rotating', step),
    )
    expect(claimCode(secret, offerOf(rotating), { at: new Date('2026-09-12T15:00:59Z') })).toBe(
      claimCode(secret, offerOf(rotating), { at: during }),
    )
  })

  it('claimCode() has not changed since it was released: cards are printed', () => {
    expect(claimCode(secret, offerOf())).toMatchInlineSnapshot(`"15ZB-B7N0-YB2E-EWC7"`)
    expect(claimCode(secret, offerOf(single), { serial: 3 })).toMatchInlineSnapshot(`"3-SWCR-6ZB4-0ZBZ-4HJQ"`)
  })

  it('claimCode() gives no two cards, offers, secrets or steps the same code', () => {
    const offer = offerOf({ ...single, limit: 5000 })
    const all = [
      ...Array.from({ length: 5000 }, (_, index) => claimCode(secret, offer, { serial: index + 1 })),
      claimCode(secret, offerOf()),
      claimCode(secretOf(2), offerOf()),
      claimCode(secret, offerOf({ id: 'https://havenlab.example/offers/open-day-2' })),
      ...Array.from({ length: 500 }, (_, index) =>
        claimCode(secret, offerOf(rotating), { at: new Date(Date.parse(during) + index * 60_000) }),
      ),
    ]
    expect(new Set(all.map((code) => code.replace(/^\d+-(?=.{19}$)/, ''))).size).toBe(all.length)
  })

  it.each([
    ['no secret', undefined, /expected secret to be a Uint8Array, got undefined/, TypeError],
    [
      'a text',
      'correct horse battery staple, a long one',
      /expected secret to be a Uint8Array, got a text$/,
      TypeError,
    ],
    ['31 bytes', secret.subarray(1), /at least 32 random bytes, got one of 31 bytes$/, RangeError],
    [
      'a buffer that was never filled',
      new Uint8Array(32),
      /got one whose bytes are all the same$/,
      RangeError,
    ],
  ] as const)('claimCode() refuses %s as the secret, without repeating it', (_, given, message, type) => {
    expect(() => claimCode(given as Uint8Array, offerOf())).toThrow(type)
    expect(() => claimCode(given as Uint8Array, offerOf())).toThrow(message)
  })

  it('claimCode() makes a code that can be read for the largest number of a card, and none for the next one', () => {
    const offer = offerOf({ ...single, limit: Number.MAX_SAFE_INTEGER })
    expect(claimSerial(claimCode(secret, offer, { serial: 999_999_999_999_999 }))).toBe(999_999_999_999_999)
    expect(() => claimCode(secret, offer, { serial: 1e15 })).toThrow(
      /expected serial to be a whole number in/,
    )
  })

  it('claimCode() reads its offer once', () => {
    let reads = 0
    const offer = {
      ...offerOf(),
      get id() {
        reads += 1
        return reads === 1 ? offerOf().id : 'https://havenlab.example/offers/other'
      },
    }
    expect(claimCode(secret, offer)).toBe(claimCode(secret, offerOf()))
  })

  it('claimCode() names an argument that is a proxy of bytes, or a revoked one', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    for (const given of [proxy, new Proxy(secret, {})])
      expect(() => claimCode(given as Uint8Array, offerOf())).toThrow(
        /^Cannot make claim code: expected secret to be a Uint8Array/,
      )
    expect(() => claimCode(secret, proxy as never)).toThrow(/^Cannot make claim code: expected offer to be/)
    expect(() => claimCode(secret, offerOf(), proxy)).toThrow(
      /^Cannot make claim code: expected options to be/,
    )
  })

  it.each([
    [single, {}, /expected serial, because the codes of the offer are single/],
    [rotating, {}, /expected at, because the codes of the offer are rotating/],
    [{}, { serial: 1 }, /expected no serial, because the codes of the offer are shared/],
    [{}, { at: during }, /expected no at, because the codes of the offer are shared/],
    [single, { serial: 1, at: during }, /expected no at/],
    [single, { serial: 4 }, /expected serial to be in 1\.\.3, the limit of the offer, got 4/],
    [single, { serial: 0 }, /expected serial to be a whole number in 1\.\.999999999999999, got 0/],
    [single, { serial: 1.5 }, /expected serial/],
    [rotating, { at: '2026-09-12' }, /expected at to be an instant/],
    [{}, { serials: 1 }, /unknown option serials/],
    [{ codes: 'rotating' as const }, { at: during }, /expected offer to be valid .*everySeconds/],
  ])('claimCode() refuses options that do not fit the offer: %j %j', (change, options, message) => {
    expect(() => claimCode(secret, offerOf(change), options as object)).toThrow(message)
  })
})

describe('claimLink()', () => {
  it('claimLink() keeps the address of the offer, and sets the code', () => {
    const code = claimCode(secret, offerOf())
    expect(claimLink(offerOf(), code)).toBe(`https://havenlab.example/claim?code=${code}`)
    const link = claimLink(offerOf({ url: 'https://havenlab.example/claim?lang=nl&code=old#form' }), code)
    expect(link).toBe(`https://havenlab.example/claim?lang=nl&code=${code}#form`)
  })

  it('claimLink() refuses what is not a code, without repeating it', () => {
    for (const code of ['', 'ABCD-EFGH', 'z3u2secret', `1234567890123456-${'A'.repeat(16)}`])
      expect(() => claimLink(offerOf(), code)).toThrow(
        /^Cannot write claim link: expected code to be as claimCode returns it, got another text$/,
      )
    expect(() => claimLink(offerOf(), 5 as never)).toThrow(TypeError)
  })
})

describe('claimSerial()', () => {
  it('claimSerial() reads the number of the card in any spelling', () => {
    const code = claimCode(secret, offerOf({ ...single, limit: 110 }), { serial: 110 })
    expect(claimSerial(code)).toBe(110)
    expect(claimSerial(` 1l o \u2013 ${code.slice(4).toLowerCase().replaceAll('-', ' ')}\n`)).toBe(110)
    expect(claimSerial(claimCode(secret, offerOf()))).toBeUndefined()
    expect(claimSerial('110')).toBeUndefined()
    expect(() => claimSerial(5 as never)).toThrow(TypeError)
  })

  it('claimSerial() takes any text in a short time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const serial = claimSerial(text)
        expect(serial === undefined || Number.isSafeInteger(serial)).toBe(true)
      }),
    )
    expect(claimSerial('-'.repeat(1_000_000))).toBeUndefined()
  })
})
