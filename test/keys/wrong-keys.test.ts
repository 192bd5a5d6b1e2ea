import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { Ed25519Signature2020 } from '../../src/digitalbazaar'
import type { Key, Signer } from '../../src/index'
import {
  createSigner,
  didJwk,
  didKey,
  didKeyVerificationMethod,
  exportKey,
  generateKey,
  importKey,
  signAsJwt,
  signCredential,
  verify,
} from '../../src/index'
import { issueBatch } from '../../src/issuing/batch'
import { sampleBadge } from '../../src/testing'

let key: Key<'Ed25519'>
let es256: Key<'ES256'>
let cryptoKey: CryptoKey
let pem = ''
const bytesOf = (text: string) => new TextEncoder().encode(text)

beforeAll(async () => {
  key = await generateKey()
  es256 = await generateKey({ algorithm: 'ES256' })
  pem = await exportKey(key, 'pem', { includeSecret: true })
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])
  cryptoKey = pair.privateKey
})

const { privateKey: keyObject } = generateKeyPairSync('ed25519')

/** Each function that takes a key, with the operation in its message. */
const functions: [string, (given: never) => unknown][] = [
  ['write did:key', didKey],
  ['write did:key', didKeyVerificationMethod],
  ['write did:jwk', didJwk],
  ['create signer', createSigner],
  ['export key', (given) => exportKey(given, 'jwk')],
]

describe.each(functions)('in place of a key, "Cannot %s"', (action, call) => {
  it.each<[string, () => unknown, string]>([
    ['a Promise', () => generateKey(), 'a Promise: await it'],
    ['the public key', () => key.publicKey, 'the publicKey of a key; give the key itself'],
    ['a P-256 public key', () => es256.publicKey, 'the publicKey of a key; give the key itself'],
    ['a JWK', () => key.toJSON(), 'a JWK; read it with importKey(jwk)'],
    ['a text', () => JSON.stringify(key), 'a text; read it with importKey(text)'],
    ['bytes', () => new Uint8Array(32), 'a Uint8Array; read it with importKey(bytes)'],
    [
      'a CryptoKey',
      () => cryptoKey,
      "a CryptoKey; read it with importKey(await crypto.subtle.exportKey('jwk', cryptoKey))",
    ],
    [
      'a KeyObject',
      () => keyObject,
      "a KeyObject; read it with importKey(keyObject.export({ format: 'jwk' }))",
    ],
    [
      'a pair',
      () => ({ publicKey: cryptoKey, privateKey: cryptoKey }),
      'a pair of keys; read the private one with importKey',
    ],
    ['a signer', () => createSigner(key), 'a signer; give the key that it was made from'],
    ['a list', () => [key], 'an array'],
    ['an object', () => ({}), 'an object'],
    ['a Multikey that is none', () => ({ publicKeyMultibase: 'z6Mk' }), 'an object'],
    ['nothing', () => undefined, 'undefined'],
  ])('%s is named, with what to do', async (_, given, found) => {
    const error = await Promise.resolve()
      .then(() => call(given() as never))
      .catch((thrown: unknown) => thrown)
    expect(error).toEqual(
      new TypeError(
        `Cannot ${action}: expected key to be a key, as generateKey() and importKey() resolve to, got ${found}`,
      ),
    )
  })
})

describe('createSigner()', () => {
  it('names a public key, and what to do', async () => {
    const shown = await importKey(key.toJSON())
    expect(() => createSigner(shown)).toThrow('got a public key; import the secret key')
  })

  it('shows no secret that is given as id', () => {
    const id = 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq'
    expect(() => createSigner(key, { id })).toThrow('DID URL with a fragment, got "z3u2…"')
  })
})

describe('importKey()', () => {
  const pems = (['spki', 'pkcs8'] as const).flatMap((type) =>
    (
      [
        ['an X25519 key, which encrypts and cannot sign', () => generateKeyPairSync('x25519')],
        ['an Ed448 key, which this library does not sign with', () => generateKeyPairSync('ed448')],
        [
          'a P-384 key, with which this library only verifies',
          () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
        ],
        [
          'a P-521 key, which this library does not sign with',
          () => generateKeyPairSync('ec', { namedCurve: 'P-521' }),
        ],
        [
          'a secp256k1 key, which this library does not sign with',
          () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
        ],
        [
          'an RSA key for PSS signatures, which this library does not sign with',
          () => generateKeyPairSync('rsa-pss', { modulusLength: 2048 }),
        ],
      ] as const
    ).map(([found, make]) => {
      const { publicKey, privateKey } = make()
      const pem =
        type === 'spki'
          ? publicKey.export({ type, format: 'pem' })
          : privateKey.export({ type, format: 'pem' })
      return [found, type, pem] as const
    }),
  )

  it.each(pems)('names %s in a PEM (%s)', async (found, _, pem) => {
    await expect(importKey(pem)).rejects.toMatchObject({
      code: 'KEY_INVALID',
      message: expect.stringMatching(
        `^Cannot read key: expected an Ed25519, P-256 or RSA key in the PEM, found ${found}\\. Make another: generateKey\\(\\), or quality-label keygen --out NEW\\.json$`,
      ),
    })
  })

  it.each([
    ['a secp256k1 key', { kty: 'EC', crv: 'secp256k1', x: 'AA', y: 'AA', d: 'c2VjcmV0' }],
    ['a P-384 key', generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ format: 'jwk' })],
    ['an X25519 key', { kty: 'OKP', crv: 'X25519', x: 'AA', d: 'c2VjcmV0' }],
    ['a symmetric key', { kty: 'oct', k: 'c2VjcmV0' }],
  ])('names %s as JWK, and shows nothing of it', async (found, jwk) => {
    const error = await importKey(jwk).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'KEY_INVALID', message: expect.stringContaining(`found ${found}`) })
    expect(JSON.stringify(error)).not.toContain('c2VjcmV0')
  })

  it.each<[string, () => unknown, string]>([
    ['JSON text', () => JSON.stringify(key), 'JSON text; parse it first: importKey(JSON.parse(text))'],
    [
      'the bytes of a JWK',
      () => bytesOf(JSON.stringify(key)),
      'bytes of a text; give importKey the text, or a JWK parsed',
    ],
    ['the bytes of a PEM', () => bytesOf(pem), 'bytes of a text; give importKey the text'],
    ['the bytes of a seed in hexadecimal', () => bytesOf('9d'.repeat(32)), 'bytes of a text; give importKey'],
    [
      'the bytes of another form',
      () => bytesOf('-----BEGIN RSA PRIVATE KEY-----\nMIIE'),
      'an RSA secret key in PKCS#1',
    ],
    [
      'the bytes of a Multikey',
      () => bytesOf(key.publicKeyMultibase),
      'bytes of a text; give importKey the text',
    ],
    ['a CryptoKey', () => cryptoKey, 'a CryptoKey; read it with importKey(await crypto'],
    ['a KeyObject', () => keyObject, 'a KeyObject; read it with importKey(keyObject.export'],
    ['a P-256 Multikey', () => es256.publicKeyMultibase, 'a P-256 key as Multikey. Give it as JWK or PEM'],
    ['a Map', () => new Map(), 'a Map'],
    ['null', () => null, 'null'],
  ])('names %s, and what to do', async (_, given, found) => {
    const error = await importKey(given()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'KEY_INVALID' })
    expect((error as Error).message).toContain(`found ${found}`)
  })

  it('names a Promise', async () => {
    await expect(importKey(Promise.resolve(key.toJSON()))).rejects.toThrow(
      new TypeError('Cannot read key: expected material to be a value, got a Promise: await it'),
    )
  })
})

describe('a key whose DID is written in its other form', () => {
  it('is named when signing, with the id to give', async () => {
    const badge = sampleBadge({ id: didKey(es256), type: ['Profile'], name: 'Issuer' })
    const id = didKeyVerificationMethod(es256)
    await expect(signAsJwt(badge, createSigner(es256))).rejects.toMatchObject({
      code: 'CONTROLLER_NOT_ISSUER',
      message: expect.stringContaining(`createSigner(key, { id: '${id}' })`),
    })
    const jwt = await signAsJwt(badge, createSigner(es256, { id }))
    expect(await verify(jwt, { now: '2026-06-01T00:00:00Z' })).toMatchObject({ verdict: 'valid' })
  })

  it('is not advised for the key of somebody else', async () => {
    const badge = sampleBadge({ id: didKey(await generateKey()), type: ['Profile'], name: 'Issuer' })
    await expect(signAsJwt(badge, createSigner(es256))).rejects.toThrow(
      "Give the signer the id under which the issuer's document lists its key",
    )
  })
})

describe('signAsJwt() with a jwk', () => {
  const id = 'did:web:issuer.example#key-1'
  const badge = sampleBadge({ id: 'did:web:issuer.example', type: ['Profile'], name: 'Issuer' })
  const ways: [string, (signer: Signer, jwk: object) => Promise<unknown>][] = [
    ['signAsJwt()', (signer, jwk) => signAsJwt(badge, signer, { jwk, allowOtherController: true })],
    [
      'issueBatch()',
      async (signer, jwk) => {
        const options = { jwk, allowOtherController: true, as: 'jwt' as const }
        for await (const result of issueBatch([badge], signer, options))
          if (result.status === 'failed') throw result.error
      },
    ],
  ]

  describe.each(ways)('%s', (_, sign) => {
    it('takes the public key of the signer', async () => {
      const signer = createSigner(es256, { id })
      await expect(sign(signer, await exportKey(es256, 'jwk'))).resolves.not.toThrow()
    })

    it('refuses the key of somebody else, also where no document says whose key signs', async () => {
      const other = await generateKey({ algorithm: 'ES256' })
      await expect(sign(createSigner(es256, { id }), other.toJSON())).rejects.toThrow(
        `Cannot sign: expected jwk to be the public key of the signer ${id}, got another key`,
      )
      await expect(sign(createSigner(es256), other.toJSON())).rejects.toThrow(
        'Cannot sign: expected jwk to be the key of signer.id, got another key',
      )
      await expect(sign(createSigner(key, { id }), (await generateKey()).toJSON())).rejects.toMatchObject({
        code: 'SIGNING_FAILED',
      })
    })

    it('refuses a secret key, and shows nothing of it', async () => {
      const jwk = await exportKey(key, 'jwk', { includeSecret: true })
      const error = await sign(createSigner(key), jwk).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(TypeError)
      expect((error as Error).message).toContain('got one with its secret key')
      expect((error as Error).message).not.toContain(jwk.d)
    })
  })
})

describe('a signer in the suites of Digital Bazaar', () => {
  it('is named when it is called in their form', async () => {
    const { signer } = new Ed25519Signature2020({ signer: createSigner(key) as never }) as never as {
      signer: { sign(options: object): Promise<Uint8Array> }
    }
    await expect(signer.sign({ data: new Uint8Array(64) })).rejects.toThrow(
      'Cannot sign: expected bytes to be a Uint8Array, got an object with data; for suites of Digital Bazaar make a signer with toDigitalBazaarSigner(signer)',
    )
  })

  it.each(['text', null, [1]])('signs no %j', async (bytes) => {
    await expect(key.sign(bytes as never)).rejects.toThrow('expected bytes to be a Uint8Array')
    await expect(es256.sign(bytes as never)).rejects.toThrow('expected bytes to be a Uint8Array')
  })
})

describe('a Date in a document to be signed', () => {
  it('is refused with its place, and what to write', async () => {
    const badge = sampleBadge({ id: didKey(key), type: ['Profile'], name: 'Issuer' })
    const credentialSubject = { ...badge.credentialSubject, activityEndDate: new Date(0) }
    const sign = signCredential({ ...badge, credentialSubject }, createSigner(key), {
      created: badge.validFrom,
    })
    await expect(sign).rejects.toMatchObject({
      code: 'JSON_INVALID',
      message: expect.stringMatching(
        /got a Date; write it as text with toISOString\(\) at \/credentialSubject\/activityEndDate$/,
      ),
      details: { pointer: '/credentialSubject/activityEndDate' },
    })
  })
})
