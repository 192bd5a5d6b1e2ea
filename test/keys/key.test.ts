import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { inspect } from 'node:util'
import { serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { concatBytes } from '../../src/core/bytes'
import { encodeMultibase } from '../../src/core/multibase'
import type { ExportedKeys } from '../../src/keys/export-key'
import { exportKey } from '../../src/keys/export-key'
import { importKey } from '../../src/keys/import-key'
import { Key } from '../../src/keys/key'
import { encodeSecretMultikey } from '../../src/keys/key-texts'
import { createSigner } from '../../src/keys/signer'
import { refusal } from '../core/refusal'
import { fromHex, knownPublicKey, knownSeed, otherPublicKey } from './known-keys'

const key = Key.fromSeed(knownSeed)
// Signing caches the imported key, which must not show, either.
await key.sign(new Uint8Array(1))

/** The secret in every spelling that could slip out; each in two halves, so that a part of it is found too. */
const spellings = [...bytePatterns(), ...(await textPatterns())].map((pattern) => new RegExp(pattern, 'i'))

function bytePatterns(): string[] {
  const halves = [knownSeed.subarray(0, 15), knownSeed.subarray(15, 30)]
  return halves.flatMap((half) => [
    // `1, 2`, and `"0":1,"1":2` as JSON.stringify writes bytes.
    [...half].join('\\D+(?:\\d{1,2}":)?'),
    [...half].map((byte) => byte.toString(16).padStart(2, '0')).join('\\W?'),
    asPattern(Buffer.from(half).toString('base64')),
  ])
}

async function textPatterns(): Promise<string[]> {
  const texts = [
    encodeSecretMultikey(knownSeed),
    encodeSecretMultikey(concatBytes(knownSeed, knownPublicKey)),
    encodeMultibase(knownSeed),
  ]
  const pemBody = (await exportKey(key, 'pem', { includeSecret: true })).split('\n')[1] ?? ''
  const halves = texts.flatMap((text) => [text.slice(1, 21), text.slice(21, 41)])
  return [...halves, pemBody.slice(24, 44)].map(asPattern)
}

/** Base64 text as a pattern for it in either alphabet. */
function asPattern(base64: string): string {
  return base64.replace(/[+/]/g, '.')
}

function expectNoSecret(text: string): void {
  for (const spelling of spellings) expect(text).not.toMatch(spelling)
}

function printed(print: (console: Console) => void): string {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  print(new Console({ stdout: stream, stderr: stream }))
  expect(chunks.join('')).not.toBe('')
  return chunks.join('')
}

describe('Key keeps its secret', () => {
  it.each(['multikey', 'ed25519VerificationKey2020', 'jwk', 'pem', 'seed'] as const)(
    'Key would be caught by these tests if it showed its secret as %s',
    async (format: keyof ExportedKeys) => {
      const exported = await exportKey(key, format, { includeSecret: true })
      for (const text of [inspect(exported), JSON.stringify(exported)]) {
        expect(spellings.some((spelling) => spelling.test(text))).toBe(true)
      }
    },
  )

  const signer = createSigner(key)
  const everything = { showHidden: true, depth: 10, getters: true, showProxy: true } as const
  const channels: [string, () => string][] = [
    ['JSON.stringify()', () => JSON.stringify({ key, keys: [key], signer }, null, 2)],
    ['String()', () => `${String(key)} ${key} ${[key]}`],
    ['inspect()', () => inspect(key) + inspect({ deep: { key } }, { depth: 5 })],
    ['inspect() of everything', () => inspect(key, everything)],
    ['inspect() without custom printing', () => inspect(key, { ...everything, customInspect: false })],
    ['inspect() of its signer', () => inspect(signer, { ...everything, customInspect: false })],
    ['inspect() of its prototype', () => inspect(Object.getPrototypeOf(key), everything)],
    ['console.log()', () => printed((console) => console.log(key, 'and %s %o %O %j', key, key, key, key))],
    ['console.dir()', () => printed((console) => console.dir(key, everything))],
    ['console.table()', () => printed((console) => console.table([key]))],
    ['console.error() of its signer', () => printed((console) => console.error(signer))],
    [
      'structuredClone()',
      () => inspect(structuredClone(key), everything) + JSON.stringify(structuredClone(key)),
    ],
    ['a message to another thread', () => serialize(key).toString('latin1') + serialize(key).toString('hex')],
    ['a spread', () => inspect({ ...key }, everything)],
    ['Object.assign()', () => inspect(Object.assign({}, key), everything)],
    ['its members', () => inspect(Object.entries(Object.getOwnPropertyDescriptors(key)), everything)],
  ]
  it.each(channels)('Key shows no secret through %s', (_channel, show) => {
    expectNoSecret(show())
  })

  it('Key shows its public half where it is printed or serialised', () => {
    const x = Buffer.from(knownPublicKey).toString('base64url')
    expect(JSON.parse(JSON.stringify(key))).toEqual({ kty: 'OKP', crv: 'Ed25519', x })
    expect(inspect(key)).toBe(`Key(${key.publicKeyMultibase}, secret redacted)`)
    expect(String(Key.fromPublicKey({ kind: 'Ed25519', bytes: knownPublicKey }))).toBe(
      `Key(${key.publicKeyMultibase})`,
    )
  })

  it('Key cannot sign any more once it was cloned', async () => {
    expect(structuredClone(key)).not.toHaveProperty('sign')
    expect((await importKey(JSON.parse(JSON.stringify(key)))).hasSecret).toBe(false)
  })
})

describe('errors about keys carry no key material', async () => {
  const base64url = Buffer.from(knownSeed).toString('base64url')
  const secret = encodeSecretMultikey(knownSeed)
  const pem = await exportKey(key, 'pem', { includeSecret: true })
  const both = concatBytes(knownSeed, otherPublicKey)
  const materials: [string, unknown][] = [
    ['a seed cut short', knownSeed.subarray(0, 31)],
    ['a seed with a byte too many', concatBytes(knownSeed, Uint8Array.of(0))],
    ['a seed with another public key', both],
    ['a seed in hexadecimal', Buffer.from(knownSeed).toString('hex')],
    ['a seed in base64url', base64url],
    ['a seed in an array', [...knownSeed]],
    ['a secret Multikey cut short', secret.slice(0, -1)],
    ['a secret Multikey with a letter outside base58', `${secret}0`],
    ['a secret Multikey with another public key', encodeSecretMultikey(both)],
    ['a Multikey object with the wrong member', { publicKeyMultibase: secret }],
    [
      'a Multikey object with another public key',
      {
        publicKeyMultibase: Key.fromPublicKey({ kind: 'Ed25519', bytes: otherPublicKey }).publicKeyMultibase,
        secretKeyMultibase: secret,
      },
    ],
    [
      'a JWK with a padded secret',
      {
        kty: 'OKP',
        crv: 'Ed25519',
        x: Buffer.from(knownPublicKey).toString('base64url'),
        d: `${base64url}=`,
      },
    ],
    ['a JWK with its secret as x', { kty: 'OKP', crv: 'Ed25519', x: `${base64url}=`, d: base64url }],
    ['a JWK of another curve', { kty: 'OKP', crv: 'X25519', x: base64url, d: base64url }],
    ['a PEM of another label', pem.replaceAll('PRIVATE', 'EC PRIVATE')],
    ['a PEM cut short', pem.slice(0, -30)],
    ['a PEM with a broken header', pem.replace('MC4C', 'MC5C')],
    ['an object with the seed somewhere', { key: knownSeed, secret }],
  ]
  it.each(materials)('importKey() keeps %s out of its error', async (_what, material) => {
    const error = await caught(() => importKey(material))
    expect(error).toEqual(refusal('KEY_INVALID'))
    const { message, stack } = error
    expectNoSecret(
      [
        message,
        stack,
        String(error),
        JSON.stringify(error),
        inspect(error, { showHidden: true, depth: 10 }),
      ].join('\n'),
    )
  })

  it('Key.fromSeed() keeps a bad seed out of its error', async () => {
    const error = await caught(() => Key.fromSeed(knownSeed.subarray(1)))
    expect(error).toEqual(refusal('KEY_INVALID'))
    expectNoSecret(inspect(error, { showHidden: true, depth: 10 }))
  })

  async function caught(run: () => unknown): Promise<Error> {
    try {
      await run()
    } catch (error) {
      return error as Error
    }
    throw new Error('expected a refusal')
  }
})

describe('Key.fromPublicKey()', () => {
  it.each([0, 31, 33, 64])('Key.fromPublicKey() refuses %i bytes', (length) => {
    expect(() => Key.fromPublicKey({ kind: 'Ed25519', bytes: new Uint8Array(length).fill(2) })).toThrow(
      refusal('KEY_INVALID'),
    )
  })

  it('Key.fromPublicKey() keeps a copy', () => {
    const bytes = fromHex(Buffer.from(knownPublicKey).toString('hex'))
    const copy = Key.fromPublicKey({ kind: 'Ed25519', bytes })
    bytes.fill(0)
    expect(copy.publicKey.bytes).toEqual(knownPublicKey)
  })
})
