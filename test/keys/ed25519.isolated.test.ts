import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ed25519Verify } from '../../src/keys/ed25519'
import { ed25519PublicKey, ed25519Signer } from '../../src/keys/ed25519-sign'
import { describeWithVectors, readVectorJson } from '../support/vectors'
import { fromHex, knownPublicKey, knownSeed, rfc8032Vectors } from './known-keys'
import { loadPortableKeys } from './load-portable'

const portable = (await loadPortableKeys()).ed25519
const paths = [
  { path: 'node:crypto', sign: ed25519Signer, verify: ed25519Verify },
  { path: 'portable code', sign: portable.ed25519Signer, verify: portable.ed25519Verify },
]

describe('ed25519Signer() and ed25519Verify()', () => {
  it('ed25519Verify() under test runs on two different paths', () => {
    expect(portable.ed25519Verify).not.toBe(ed25519Verify)
  })

  const cases = rfc8032Vectors.flatMap((vector, index) =>
    paths.map((path) => ({ index: index + 1, ...vector, ...path })),
  )
  it.each(cases)('ed25519Signer() gives the signature of RFC 8032, test $index, by $path', (vector) => {
    const [seed, publicKey, message, signature] = [
      fromHex(vector.seed),
      fromHex(vector.publicKey),
      fromHex(vector.message),
      fromHex(vector.signature),
    ]
    expect(ed25519PublicKey(seed)).toEqual(publicKey)
    expect(vector.sign(seed)(message)).toEqual(signature)
    expect(vector.verify(signature, message, publicKey)).toBe(true)
  })

  it('ed25519Signer() gives the same signature natively, portably and by node:crypto itself', () => {
    const seed = fc.uint8Array({ minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(seed, fc.uint8Array({ maxLength: 200 }), (bytes, message) => {
        const [d, x] = [bytes, ed25519PublicKey(bytes)].map((half) => Buffer.from(half).toString('base64url'))
        const jwk = { kty: 'OKP', crv: 'Ed25519', d, x } as { kty: string; crv: string; d: string; x: string }
        const signature = new Uint8Array(sign(null, message, createPrivateKey({ key: jwk, format: 'jwk' })))
        expect(ed25519Signer(bytes)(message)).toEqual(signature)
        expect(portable.ed25519Signer(bytes)(message)).toEqual(signature)
        for (const path of paths) expect(path.verify(signature, message, ed25519PublicKey(bytes))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})

describe.each(paths)('ed25519Verify() by $path', ({ sign: signWith, verify: verifyWith }) => {
  const message = new TextEncoder().encode('QL-2026-0041')
  const signature = signWith(knownSeed)(message)
  const flip = (bytes: Uint8Array, bit: number) =>
    Uint8Array.from(bytes, (byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))

  it('ed25519Verify() refuses when any one bit of signature, message or key changes', () => {
    expect(verifyWith(signature, message, knownPublicKey)).toBe(true)
    const bit = (bytes: Uint8Array) => fc.nat(bytes.length * 8 - 1)
    fc.assert(
      fc.property(bit(signature), bit(message), bit(knownPublicKey), (inSignature, inMessage, inKey) => {
        expect(verifyWith(flip(signature, inSignature), message, knownPublicKey)).toBe(false)
        expect(verifyWith(signature, flip(message, inMessage), knownPublicKey)).toBe(false)
        expect(verifyWith(signature, message, flip(knownPublicKey, inKey))).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    ['an empty signature', new Uint8Array(0), knownPublicKey],
    ['a signature of 63 bytes', signature.subarray(1), knownPublicKey],
    ['a signature of 65 bytes', Uint8Array.from([...signature, 0]), knownPublicKey],
    ['a signature of zeros', new Uint8Array(64), knownPublicKey],
    ['an empty key', signature, new Uint8Array(0)],
    ['a key of 31 bytes', signature, knownPublicKey.subarray(1)],
    ['a key of 33 bytes', signature, Uint8Array.from([...knownPublicKey, 0])],
    ['a key that is no point', signature, Uint8Array.from([2, ...new Uint8Array(31)])],
    ['the signature scalar plus the group order', addOrder(signature), knownPublicKey],
  ])('ed25519Verify() is false, and throws nothing, for %s', (_what, badSignature, badKey) => {
    expect(verifyWith(badSignature, message, badKey)).toBe(false)
  })
})

describe('ed25519Verify() on hostile points', () => {
  // Encodings of the eight points of small order, and of some of them with an unreduced coordinate.
  const smallOrderKeys = [
    '0100000000000000000000000000000000000000000000000000000000000000',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0000000000000000000000000000000000000000000000000000000000000080',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
    '0100000000000000000000000000000000000000000000000000000000000080',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ]
  // With the neutral element as key, this one would fit every message.
  const everyMessage = fromHex(`01${'00'.repeat(63)}`)

  it('ed25519Verify() refuses a key under which node:crypto takes one signature for any message', () => {
    const [neutral = ''] = smallOrderKeys
    const key = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(neutral, 'hex').toString('base64url') }
    for (const text of ['one message', 'another message']) {
      const message = new TextEncoder().encode(text)
      expect(verify(null, message, createPublicKey({ key, format: 'jwk' }), everyMessage)).toBe(true)
      for (const path of paths) expect(path.verify(everyMessage, message, fromHex(neutral))).toBe(false)
    }
  })

  it.each(smallOrderKeys)('ed25519Verify() accepts nothing under the key %s', (key) => {
    for (const commitment of smallOrderKeys) {
      for (let number = 0; number < 4; number += 1) {
        const signature = fromHex(`${commitment}${'00'.repeat(32)}`)
        for (const path of paths)
          expect(path.verify(signature, Uint8Array.of(number), fromHex(key))).toBe(false)
      }
    }
  })
})

interface WycheproofFile {
  testGroups: {
    publicKey: { pk: string }
    tests: { tcId: number; comment: string; msg: string; sig: string; result: 'valid' | 'invalid' }[]
  }[]
}

interface SpeccheckCase {
  message: string
  pub_key: string
  signature: string
}

describeWithVectors('ed25519Verify() on vectors made by others', () => {
  it('ed25519Verify() gives the answer of Wycheproof in every case, on both paths', () => {
    const file = readVectorJson<WycheproofFile>('ed25519/wycheproof_ed25519_test.json')
    const cases = file.testGroups.flatMap((group) =>
      group.tests.map((test) => ({ key: group.publicKey.pk, ...test })),
    )
    expect(cases.length).toBeGreaterThan(100)
    for (const { path, verify: verifyWith } of paths) {
      for (const test of cases) {
        const valid = verifyWith(fromHex(test.sig), fromHex(test.msg), fromHex(test.key))
        expect(valid, `${path}, case ${test.tcId} ${test.comment}`).toBe(test.result === 'valid')
      }
    }
  })

  it('ed25519Verify() gives one answer on both paths where implementations differ', () => {
    const cases = readVectorJson<SpeccheckCase[]>('ed25519/ed25519-speccheck-cases.json')
    const answers = paths.map(({ verify: verifyWith }) =>
      cases.map((test) => verifyWith(fromHex(test.signature), fromHex(test.message), fromHex(test.pub_key))),
    )
    // 0 and 1: key of small order. 2: commitment of small order. 3: mixed order, right without the cofactor. 4 and 5: right only with it.
    // 6 and 7: scalar past the group order. 8 and 9: commitment not canonical. 10 and 11: key not canonical.
    const expected = cases.map((_, index) => index === 3)
    expect(cases).toHaveLength(12)
    expect(answers).toEqual([expected, expected])
  })
})

/** The same signature with the order of the group added to its scalar, which a lax verifier reads as the same. */
function addOrder(signature: Uint8Array): Uint8Array {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n
  const scalar = BigInt(`0x${Buffer.from(signature.slice(32).reverse()).toString('hex')}`) + order
  const bytes = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex').reverse()
  return Uint8Array.from([...signature.subarray(0, 32), ...bytes])
}
