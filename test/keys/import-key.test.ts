import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concatBytes } from '../../src/core/bytes'
import { encodeMultibase } from '../../src/core/multibase'
import type { ExportedKeys } from '../../src/keys/export-key'
import { exportKey } from '../../src/keys/export-key'
import { importKey } from '../../src/keys/import-key'
import { Key } from '../../src/keys/key'
import { encodeEd25519Der, encodePem, encodeSecretMultikey } from '../../src/keys/key-texts'
import { writePublicMultikey } from '../../src/keys/multikey'
import { refusal } from '../core/refusal'
import { describeWithVectors, readVectorJson } from '../support/vectors'
import { knownPublicKey, knownSeed, otherPublicKey, otherSeed } from './known-keys'

const message = new TextEncoder().encode('Guia di bario')
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const encodePublicMultikey = (bytes: Uint8Array) => writePublicMultikey({ kind: 'Ed25519', bytes })
const encodePrivateKeyPem = (seed: Uint8Array) =>
  encodePem('PRIVATE KEY', encodeEd25519Der('PRIVATE KEY', seed))
const encodePublicKeyPem = (bytes: Uint8Array) =>
  encodePem('PUBLIC KEY', encodeEd25519Der('PUBLIC KEY', bytes))
const seedOf = (key: Key) => {
  const secret = key.revealSecret()
  return 'seed' in secret ? secret.seed : new Uint8Array()
}
const publicMultikey = encodePublicMultikey(knownPublicKey)
const secretMultikey = encodeSecretMultikey(knownSeed)
const both = concatBytes(knownSeed, knownPublicKey)
const publicJwk = { kty: 'OKP', crv: 'Ed25519', x: base64url(knownPublicKey) }
const secretJwk = { ...publicJwk, d: base64url(knownSeed) }

describe('importKey() reads every form that exportKey() writes', () => {
  const formats: (keyof ExportedKeys)[] = ['multikey', 'ed25519VerificationKey2020', 'jwk', 'pem', 'seed']
  const publicFormats = formats.filter((format) => format !== 'seed')
  const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 })

  it.each(formats)('importKey() reads a secret key back from %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const key = Key.fromSeed(seed)
        const copy = await importKey(await exportKey(key, format, { includeSecret: true }))
        expect(copy.hasSecret).toBe(true)
        expect(copy.publicKey).toEqual(key.publicKey)
        expect(seedOf(copy)).toEqual(seed)
        expect(await copy.sign(message)).toEqual(await key.sign(message))
      }),
      { numRuns: 15 },
    )
  })

  it.each(publicFormats)('importKey() reads a public key back from %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const key = Key.fromSeed(seed)
        const copy = await importKey(await exportKey(key, format))
        expect(copy.hasSecret).toBe(false)
        expect(copy.publicKey).toEqual(key.publicKey)
        expect(copy.publicKeyMultibase).toBe(key.publicKeyMultibase)
      }),
      { numRuns: 15 },
    )
  })

  it('importKey() hands an imported key back as it is', async () => {
    const key = Key.fromSeed(knownSeed)
    expect(await importKey(key)).toBe(key)
  })

  it('importKey() keeps a copy, so that clearing the material afterwards changes nothing', async () => {
    const material = Uint8Array.from(knownSeed)
    const key = await importKey(material)
    material.fill(0)
    expect(seedOf(key)).toEqual(knownSeed)
    seedOf(key).fill(0)
    expect(seedOf(key)).toEqual(knownSeed)
  })
})

describe('importKey() accepts', () => {
  const accepted: [string, unknown, boolean][] = [
    ['a seed', knownSeed, true],
    ['a seed in a Buffer', Buffer.from(knownSeed), true],
    ['seed and public key together', both, true],
    ['a public Multikey text', publicMultikey, false],
    ['a secret Multikey text', secretMultikey, true],
    ['a secret Multikey text with a line end, as files have it', `${secretMultikey}\n`, true],
    ['a secret Multikey text of seed and public key', encodeSecretMultikey(both), true],
    ['a Multikey object without type', { publicKeyMultibase: publicMultikey }, false],
    [
      'a Multikey object with the secret alone',
      { type: 'Multikey', secretKeyMultibase: secretMultikey },
      true,
    ],
    [
      'a Multikey object of both halves',
      { publicKeyMultibase: publicMultikey, secretKeyMultibase: secretMultikey },
      true,
    ],
    [
      'the older name privateKeyMultibase',
      { publicKeyMultibase: publicMultikey, privateKeyMultibase: secretMultikey },
      true,
    ],
    ['a public JWK', publicJwk, false],
    ['a public JWK with members for its use', { ...publicJwk, kid: '1', alg: 'EdDSA', use: 'sig' }, false],
    ['a secret JWK', secretJwk, true],
    ['a secret PEM', encodePrivateKeyPem(knownSeed), true],
    ['a public PEM', encodePublicKeyPem(knownPublicKey), false],
    ['a PEM with Windows line ends', encodePrivateKeyPem(knownSeed).replaceAll('\n', '\r\n'), true],
    [
      'a PEM with its body over two lines',
      encodePrivateKeyPem(knownSeed).replace('MC4CAQAw', 'MC4CAQAw\n'),
      true,
    ],
  ]
  it.each(accepted)('importKey() accepts %s', async (_what, material, hasSecret) => {
    const key = await importKey(material)
    expect(key.publicKey).toEqual({ kind: 'Ed25519', bytes: knownPublicKey })
    expect(key.hasSecret).toBe(hasSecret)
    if (hasSecret) expect(seedOf(key)).toEqual(knownSeed)
  })
})

describe('importKey() refuses', () => {
  const otherHalf: [string, unknown][] = [
    ['a seed followed by another public key', concatBytes(knownSeed, otherPublicKey)],
    [
      'a secret Multikey text with another public key',
      encodeSecretMultikey(concatBytes(knownSeed, otherPublicKey)),
    ],
    [
      'a Multikey object with another public key',
      { publicKeyMultibase: encodePublicMultikey(otherPublicKey), secretKeyMultibase: secretMultikey },
    ],
    [
      'privateKeyMultibase with another public key',
      { publicKeyMultibase: encodePublicMultikey(otherPublicKey), privateKeyMultibase: secretMultikey },
    ],
    [
      'three halves of which one is another',
      {
        publicKeyMultibase: publicMultikey,
        secretKeyMultibase: encodeSecretMultikey(concatBytes(knownSeed, otherPublicKey)),
      },
    ],
    ['a JWK with another x', { ...secretJwk, x: base64url(otherPublicKey) }],
    ['a JWK with another d', { ...secretJwk, d: base64url(otherSeed) }],
  ]
  it.each(otherHalf)('importKey() refuses %s', async (_what, material) => {
    await expect(importKey(material)).rejects.toThrow(refusal('KEY_INVALID'))
  })

  const pem = encodePrivateKeyPem(knownSeed)
  const publicPem = encodePublicKeyPem(knownPublicKey)
  const malformed: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['an array', [...knownSeed]],
    ['an empty text', ''],
    ['an empty object', {}],
    ['a seed of 31 bytes', knownSeed.subarray(1)],
    ['a seed of 33 bytes', concatBytes(knownSeed, Uint8Array.of(0))],
    ['63 bytes', both.subarray(1)],
    ['no bytes', new Uint8Array(0)],
    ['a seed in hexadecimal', Buffer.from(knownSeed).toString('hex')],
    ['a seed in base64url', base64url(knownSeed)],
    ['a seed in multibase without codec', encodeMultibase(knownSeed)],
    ['a secret Multikey cut short', secretMultikey.slice(0, -1)],
    ['a secret Multikey with a letter too many', `${secretMultikey}1`],
    [
      'a secret Multikey in base64url',
      encodeMultibase(concatBytes(Uint8Array.of(0x80, 0x26), knownSeed), 'base64url'),
    ],
    ['a secret Multikey of 33 bytes', encodeSecretMultikey(concatBytes(knownSeed, Uint8Array.of(1)))],
    ['a Multikey of X25519', encodeMultibase(concatBytes(Uint8Array.of(0xec, 0x01), knownPublicKey))],
    ['a Multikey of P-256', 'zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169'],
    ['a did:key', `did:key:${publicMultikey}`],
    ['two Multikeys', `${publicMultikey} ${publicMultikey}`],
    ['a secret Multikey under publicKeyMultibase', { publicKeyMultibase: secretMultikey }],
    ['a public Multikey under secretKeyMultibase', { secretKeyMultibase: publicMultikey }],
    ['a secret that is no text', { publicKeyMultibase: publicMultikey, secretKeyMultibase: 1 }],
    ['a public half that is no text', { publicKeyMultibase: 1, secretKeyMultibase: secretMultikey }],
    ['a public half that is null', { publicKeyMultibase: null, secretKeyMultibase: secretMultikey }],
    ['a JWK of another curve', { ...publicJwk, crv: 'X25519' }],
    ['a JWK of another kind', { ...publicJwk, kty: 'EC' }],
    ['a JWK without x', { kty: 'OKP', crv: 'Ed25519', d: base64url(knownSeed) }],
    ['a JWK with a padded x', { ...publicJwk, x: `${publicJwk.x}=` }],
    ['a JWK with a loose x', { ...publicJwk, x: `${publicJwk.x.slice(0, -1)}p` }],
    ['a JWK with a short x', { ...publicJwk, x: base64url(knownPublicKey.subarray(1)) }],
    ['a JWK with x in base64', { ...publicJwk, x: Buffer.from(knownPublicKey).toString('base64') }],
    ['a JWK with a padded d', { ...secretJwk, d: `${secretJwk.d}=` }],
    ['a JWK with a short d', { ...secretJwk, d: base64url(knownSeed.subarray(1)) }],
    ['a JWK with d that is no text', { ...secretJwk, d: null }],
    ['a PEM without its end', pem.replace('-----END PRIVATE KEY-----', '')],
    ['a PEM with another end', pem.replace('END PRIVATE', 'END PUBLIC')],
    ['two PEMs', pem + publicPem],
    ['text before a PEM', `key: ${pem}`],
    ['a public key under PRIVATE KEY', publicPem.replaceAll('PUBLIC', 'PRIVATE')],
    ['a secret key under PUBLIC KEY', pem.replaceAll('PRIVATE', 'PUBLIC')],
    ['an encrypted PEM', pem.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE')],
    ['an empty PEM', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n'],
    [
      'a PEM of something else',
      `-----BEGIN PUBLIC KEY-----\n${Buffer.alloc(44).toString('base64')}\n-----END PUBLIC KEY-----\n`,
    ],
    ['a PEM with characters outside base64', pem.replace('MC4', 'M!4')],
    ['a megabyte of text', 'z'.repeat(1_000_000)],
    [
      'a megabyte of PEM',
      `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(1_000_000)}\n-----END PRIVATE KEY-----\n`,
    ],
  ]
  it.each(malformed)('importKey() refuses %s', async (_what, material) => {
    await expect(importKey(material)).rejects.toThrow(refusal('KEY_INVALID'))
  })
})

describeWithVectors('importKey() on keys made by others', () => {
  it('importKey() reads the key pairs of the W3C test vectors', async () => {
    const files = ['eddsa/keyPair.json', 'eddsa/proof-set-chain/multiKeyPairs.json']
    const pairs = files.flatMap((file) => findPairs(readVectorJson<unknown>(file)))
    expect(pairs.length).toBeGreaterThan(3)
    for (const pair of pairs) {
      const key = await importKey(pair)
      expect(key.publicKeyMultibase).toBe(pair['publicKeyMultibase'])
      expect(encodeSecretMultikey(seedOf(key))).toBe(pair['privateKeyMultibase'])
    }
  })

  function findPairs(value: unknown): Record<string, unknown>[] {
    if (typeof value !== 'object' || value === null) return []
    if ('privateKeyMultibase' in value) return [value as Record<string, unknown>]
    return Object.values(value).flatMap(findPairs)
  }
})
