import { createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ed25519Verify, isStrictPoint, isStrictScalar, verifyPortably } from '../../src/keys/ed25519'
import { ed25519PublicKey, ed25519Signer } from '../../src/keys/ed25519-sign'
import { startWork } from '../support/start-work'
import { describeWithVectors, readVectorJson } from '../support/vectors'
import { fromHex, knownPublicKey, knownSeed } from './known-keys'
import { loadPortableKeys } from './load-portable'

const { Point } = ed25519
type CurvePoint = InstanceType<typeof Point>
const order = Point.Fn.ORDER
const portably = (await loadPortableKeys()).ed25519.ed25519Verify
const prime = 2n ** 255n - 19n
const signBit = 2n ** 255n

/** Least significant byte first. */
function toBytes(number: bigint, length = 32): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => Number((number >> BigInt(8 * index)) & 0xffn))
}

function toNumber(bytes: Uint8Array): bigint {
  return bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n)
}

function nodeAlone(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  const x = Buffer.from(publicKey).toString('base64url')
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return verify(null, message, key, signature)
  } catch {
    return false
  }
}

function nobleAlone(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false })
  } catch {
    return false
  }
}

function challengeOf(commitment: Uint8Array, publicKey: Uint8Array, message: Uint8Array): bigint {
  return toNumber(sha512(Uint8Array.from([...commitment, ...publicKey, ...message]))) % order
}

/** The eight points of small order, by multiples of one of order 8. */
const torsion: CurvePoint[] = (() => {
  const generator = Point.fromBytes(
    fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'),
  )
  return Array.from({ length: 8 }, (_, index) => generator.multiplyUnsafe(BigInt(index)))
})()

describe('isStrictPoint()', () => {
  it('isStrictPoint() refuses each of the eight points of small order', () => {
    const encodings = torsion.map((point) => point.toBytes())
    expect(new Set(encodings.map((bytes) => Buffer.from(bytes).toString('hex'))).size).toBe(8)
    expect(encodings.map(isStrictPoint)).toEqual(Array(8).fill(false))
  })

  it('isStrictPoint() refuses every coordinate that is not reduced, with either sign', () => {
    for (let y = prime; y < 2n ** 255n; y += 1n) {
      expect(isStrictPoint(toBytes(y)), String(y - prime)).toBe(false)
      expect(isStrictPoint(toBytes(y + signBit)), String(y - prime)).toBe(false)
    }
  })

  it('isStrictPoint() refuses the sign bit beside x = 0', () => {
    expect([1n, prime - 1n].map((y) => isStrictPoint(toBytes(y + signBit)))).toEqual([false, false])
  })

  it('isStrictPoint() agrees with the curve library on every point near the ends of the range', () => {
    let points = 0
    for (let step = 0n; step < 150n; step += 1n) {
      for (const encoded of [step, step + signBit, prime - 1n - step, prime - 1n - step + signBit]) {
        const point = tryPoint(toBytes(encoded))
        if (!point) continue
        points += 1
        expect(isStrictPoint(toBytes(encoded)), String(encoded)).toBe(!point.isSmallOrder())
      }
    }
    expect(points).toBeGreaterThan(200)
  })

  it('isStrictPoint() accepts public keys, and what differs from a point of small order in one bit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (seed) => {
        expect(isStrictPoint(ed25519PublicKey(seed))).toBe(true)
      }),
      { numRuns: 50 },
    )
    const [, first = Point.BASE, , third = Point.BASE] = torsion
    for (const point of [first, third]) {
      for (let bit = 0; bit < 255; bit += 1) {
        const bytes = point.toBytes()
        bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7))
        expect(isStrictPoint(bytes), `bit ${bit}`).toBe(true)
      }
    }
  })
})

describe('isStrictScalar()', () => {
  const withScalar = (scalar: bigint) => Uint8Array.from([...new Uint8Array(32), ...toBytes(scalar)])

  it.each([
    ['0', 0n, true],
    ['2^252 - 1', 2n ** 252n - 1n, true],
    ['2^252', 2n ** 252n, true],
    ['L - 1', order - 1n, true],
    ['L', order, false],
    ['L + 1', order + 1n, false],
    ['2^253', 2n ** 253n, false],
    ['2L', 2n * order, false],
    ['2^256 - 1', 2n ** 256n - 1n, false],
  ])('isStrictScalar() decides %s', (_what, scalar, expected) => {
    expect(isStrictScalar(withScalar(scalar))).toBe(expected)
  })

  it('isStrictScalar() compares as numbers do', () => {
    const near = fc.bigInt({ min: -(2n ** 140n), max: 2n ** 140n }).map((distance) => order + distance)
    fc.assert(
      fc.property(fc.oneof(near, fc.bigInt({ min: 0n, max: 2n ** 256n - 1n })), (scalar) => {
        expect(isStrictScalar(withScalar(scalar))).toBe(scalar < order)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the checks before any arithmetic', () => {
  it('cost well under 5 µs', () => {
    const signature = ed25519Signer(knownSeed)(new Uint8Array(64))
    const rounds = 10_000
    const microseconds = Array.from({ length: 20 }, () => {
      const worked = startWork()
      for (let round = 0; round < rounds; round += 1)
        if (!isStrictScalar(signature) || !isStrictPoint(signature) || !isStrictPoint(knownPublicKey))
          throw new Error('an honest signature was refused')
      return (worked() * 1000) / rounds
    })
    // The best of them: a busy machine says nothing about the code.
    expect(Math.min(...microseconds)).toBeLessThan(2)
  })
})

describe('ed25519Verify() on points with a part of small order', () => {
  const scalar = fc.bigInt({ min: 1n, max: order - 1n })
  const part = fc.nat(7)
  const message = fc.uint8Array({ minLength: 1, maxLength: 8 })

  it('ed25519Verify() gives the answer of the equation without cofactor, on both paths', () => {
    const count = { accepted: 0, refused: 0, differentAlone: 0 }
    fc.assert(
      fc.property(scalar, scalar, part, part, message, (secret, nonce, inKey, inCommitment, text) => {
        const [keyPart, commitmentPart] = [torsion[inKey] as CurvePoint, torsion[inCommitment] as CurvePoint]
        const publicKey = Point.BASE.multiply(secret).add(keyPart).toBytes()
        const commitment = Point.BASE.multiply(nonce).add(commitmentPart).toBytes()
        const challenge = challengeOf(commitment, publicKey, text)
        const signature = Uint8Array.from([...commitment, ...toBytes((nonce + challenge * secret) % order)])
        // [S]B - R - [k]A is what remains of the small parts.
        const expected = commitmentPart.add(keyPart.multiplyUnsafe(challenge)).is0()
        expect(ed25519Verify(signature, text, publicKey)).toBe(expected)
        expect(portably(signature, text, publicKey)).toBe(expected)
        count[expected ? 'accepted' : 'refused'] += 1
        if (nodeAlone(signature, text, publicKey) !== nobleAlone(signature, text, publicKey))
          count.differentAlone += 1
      }),
      { numRuns: 300, seed: 8032 },
    )
    expect(count.accepted).toBeGreaterThan(10)
    expect(count.refused).toBeGreaterThan(100)
    expect(count.differentAlone).toBeGreaterThan(100)
  })

  it('ed25519Verify() refuses R of small order, which only node:crypto accepts', () => {
    const secret = 12_345n
    const publicKey = Point.BASE.multiply(secret).toBytes()
    const commitment = Point.ZERO.toBytes()
    const text = new TextEncoder().encode('QL-2026-0041')
    const challenge = challengeOf(commitment, publicKey, text)
    const signature = Uint8Array.from([...commitment, ...toBytes((challenge * secret) % order)])
    expect(nodeAlone(signature, text, publicKey)).toBe(true)
    expect(verifyPortably(signature, text, publicKey)).toBe(true)
    expect(ed25519Verify(signature, text, publicKey)).toBe(false)
    expect(portably(signature, text, publicKey)).toBe(false)
  })

  it('ed25519Verify() gives one answer to any 96 bytes made of odd parts', () => {
    const odd = [
      ...torsion.map((point) => point.toBytes()),
      ...[prime, prime + 1n, prime - 1n, 1n, 0n, 2n ** 255n - 1n].flatMap((y) => [
        toBytes(y),
        toBytes(y + signBit),
      ]),
      knownPublicKey,
      toBytes(2n),
    ]
    const scalars = [0n, 1n, order - 1n, order, order + 1n, 2n ** 253n, 2n ** 256n - 1n].map((number) =>
      toBytes(number),
    )
    const text = Uint8Array.of(1)
    for (const publicKey of odd) {
      for (const commitment of odd) {
        for (const half of scalars) {
          const signature = Uint8Array.from([...commitment, ...half])
          expect(ed25519Verify(signature, text, publicKey)).toBe(portably(signature, text, publicKey))
        }
      }
    }
  })
})

interface SpeccheckCase {
  message: string
  pub_key: string
  signature: string
}

interface WycheproofFile {
  testGroups: {
    publicKey: { pk: string }
    tests: { tcId: number; msg: string; sig: string; result: 'valid' | 'invalid' }[]
  }[]
}

describeWithVectors('ed25519Verify() beside docs/ed25519.md', () => {
  it('the table says what comes out, in every case and column', () => {
    const page = readFileSync(new URL('../../docs/ed25519.md', import.meta.url), 'utf8')
    const rows = [...page.matchAll(/^\|\s*\d+\s*\|.*$/gm)].map(([row]) =>
      row.split('|').map((cell) => cell.trim()),
    )
    const cases = readVectorJson<SpeccheckCase[]>('ed25519/ed25519-speccheck-cases.json')
    const measured = cases.map((test, index) => {
      const input = [fromHex(test.signature), fromHex(test.message), fromHex(test.pub_key)] as const
      const kinds = [input[2], input[0].subarray(0, 32)].map(kindOfPoint)
      const answers = [ed25519Verify, portably, nodeAlone, nobleAlone].map((answer) =>
        answer(...input) ? 'accepted' : 'refused',
      )
      return [String(index), ...kinds, ...answers]
    })
    expect(measured).toHaveLength(12)
    // The last two columns are facts about Node 20 and OpenSSL 3.0, which other versions may change.
    const columns = process.versions.node.startsWith('20.') ? 7 : 5
    const written = rows.map(([, ...row]) => [...row.slice(0, 3), ...row.slice(4, 8)].slice(0, columns))
    expect(written).toEqual(measured.map((row) => row.slice(0, columns)))
  })

  it('every case of Wycheproof gets its answer on both paths', () => {
    const { testGroups } = readVectorJson<WycheproofFile>('ed25519/wycheproof_ed25519_test.json')
    const cases = testGroups.flatMap((group) =>
      group.tests.map((test) => ({ ...test, key: group.publicKey.pk })),
    )
    expect(cases).toHaveLength(151)
    for (const { sig, msg, key, result, tcId } of cases) {
      const input = [fromHex(sig), fromHex(msg), fromHex(key)] as const
      const answers = [ed25519Verify(...input), portably(...input)]
      expect(answers, `case ${tcId}`).toEqual([result === 'valid', result === 'valid'])
    }
  })
})

function kindOfPoint(bytes: Uint8Array): string {
  const point = Point.fromBytes(bytes, true)
  if (point.isSmallOrder()) return 'small'
  return point.isTorsionFree() ? 'large' : 'mixed'
}

function tryPoint(bytes: Uint8Array): CurvePoint | undefined {
  try {
    return Point.fromBytes(bytes)
  } catch {
    return undefined
  }
}
