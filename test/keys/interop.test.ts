import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ed25519Verify } from '../../src/keys/ed25519'
import type { ExportedJwk } from '../../src/keys/export-key'
import { exportKey } from '../../src/keys/export-key'
import { generateKey } from '../../src/keys/generate-key'
import { importKey } from '../../src/keys/import-key'
import type { Key } from '../../src/keys/key'
import type { DigitalBazaarKey } from './digitalbazaar-keys'
import { Ed25519VerificationKey2020, multikeys } from './digitalbazaar-keys'

/** A key in the hands of another library. */
interface OtherKey {
  publicKeyMultibase?: string
  sign?: (data: Uint8Array) => Promise<Uint8Array>
  verify(data: Uint8Array, signature: Uint8Array): Promise<boolean>
}

const data = new TextEncoder().encode('QL-2026-0041')
const changed = new TextEncoder().encode('QL-2026-0042')
const includeSecret = { includeSecret: true }
const names = { id: 'did:example:1#key', controller: 'did:example:1' }

function publicKeyOf({ publicKey }: Key): Uint8Array {
  return publicKey.kind === 'Ed25519' ? publicKey.bytes : new Uint8Array()
}

/** Each signs, the other verifies; and what was changed is refused on both sides. */
async function expectSignaturesAcross(ours: Key, theirs: OtherKey): Promise<void> {
  if (ours.hasSecret) {
    const signature = await ours.sign(data)
    expect(await theirs.verify(data, signature)).toBe(true)
    expect(await theirs.verify(changed, signature)).toBe(false)
  }
  if (!theirs.sign) return
  const signature = new Uint8Array(await theirs.sign(data))
  expect(ed25519Verify(signature, data, publicKeyOf(ours))).toBe(true)
  expect(ed25519Verify(signature, changed, publicKeyOf(ours))).toBe(false)
  if (ours.hasSecret) expect(await ours.sign(data)).toEqual(signature)
}

function ofDigitalBazaar(key: DigitalBazaarKey, canSign: boolean): OtherKey {
  return {
    publicKeyMultibase: key.publicKeyMultibase,
    ...(canSign ? { sign: (bytes: Uint8Array) => key.signer().sign({ data: bytes }) } : {}),
    verify: (bytes, signature) => key.verifier().verify({ data: bytes, signature }),
  }
}

function ofNode(material: string | ExportedJwk, canSign: boolean): OtherKey {
  const input = typeof material === 'string' ? material : ({ key: { ...material }, format: 'jwk' } as const)
  return {
    ...(canSign ? { sign: async (bytes: Uint8Array) => sign(null, bytes, createPrivateKey(input)) } : {}),
    verify: async (bytes, signature) => verify(null, bytes, createPublicKey(input), signature),
  }
}

describe('exportKey() writes keys that others read', async () => {
  const key = await generateKey()
  const readers: [string, (ours: Key, secret: boolean) => Promise<OtherKey>][] = [
    [
      '@digitalbazaar/ed25519-multikey, from multikey',
      async (ours, secret) =>
        ofDigitalBazaar(
          await multikeys.from(await exportKey(ours, 'multikey', { ...names, includeSecret: secret })),
          secret,
        ),
    ],
    [
      '@digitalbazaar/ed25519-multikey, from ed25519VerificationKey2020',
      async (ours, secret) => {
        const exported = await exportKey(ours, 'ed25519VerificationKey2020', {
          ...names,
          includeSecret: secret,
        })
        return ofDigitalBazaar(await multikeys.from(exported), secret)
      },
    ],
    [
      '@digitalbazaar/ed25519-multikey, from jwk',
      async (ours, secret) => {
        const jwk = await exportKey(ours, 'jwk', { includeSecret: secret })
        return ofDigitalBazaar(await multikeys.fromJwk({ jwk, secretKey: secret }), secret)
      },
    ],
    [
      '@digitalbazaar/ed25519-verification-key-2020',
      async (ours, secret) => {
        const exported = await exportKey(ours, 'ed25519VerificationKey2020', {
          ...names,
          includeSecret: secret,
        })
        return ofDigitalBazaar(await Ed25519VerificationKey2020.from(exported), secret)
      },
    ],
    [
      'node:crypto, from jwk',
      async (ours, secret) => ofNode(await exportKey(ours, 'jwk', { includeSecret: secret }), secret),
    ],
    [
      'node:crypto, from pem',
      async (ours, secret) => ofNode(await exportKey(ours, 'pem', { includeSecret: secret }), secret),
    ],
  ]

  it.each(readers)('exportKey() writes a secret key for %s', async (_reader, read) => {
    const theirs = await read(key, true)
    if (theirs.publicKeyMultibase) expect(theirs.publicKeyMultibase).toBe(key.publicKeyMultibase)
    expect(theirs.sign).toBeDefined()
    await expectSignaturesAcross(key, theirs)
  })

  it.each(readers)('exportKey() writes a public key for %s', async (_reader, read) => {
    await expectSignaturesAcross(key, await read(key, false))
  })
})

describe('importKey() reads keys that others write', () => {
  it('importKey() reads the key pairs of @digitalbazaar/ed25519-multikey', async () => {
    const pair = await multikeys.generate({ controller: names.controller })
    const theirs = ofDigitalBazaar(pair, true)
    const exported = await pair.export({ publicKey: true, secretKey: true })
    const jwk = await multikeys.toJwk({ keyPair: pair, secretKey: true })
    for (const material of [exported, jwk, exported['secretKeyMultibase']]) {
      const ours = await importKey(material)
      expect(ours.publicKeyMultibase).toBe(pair.publicKeyMultibase)
      expect(ours.hasSecret).toBe(true)
      await expectSignaturesAcross(ours, theirs)
    }
    const publicOnly = await importKey(await pair.export({ publicKey: true }))
    expect(publicOnly.hasSecret).toBe(false)
    await expectSignaturesAcross(publicOnly, theirs)
  })

  it('importKey() reads the key pairs of @digitalbazaar/ed25519-verification-key-2020', async () => {
    const pair = await Ed25519VerificationKey2020.generate({ controller: names.controller })
    const theirs = ofDigitalBazaar(pair, true)
    const exported = pair.export({ publicKey: true, privateKey: true })
    for (const material of [
      exported,
      pair.toJwk({ publicKey: true, privateKey: true }),
      exported['privateKeyMultibase'],
    ]) {
      const ours = await importKey(material)
      expect(ours.publicKeyMultibase).toBe(pair.publicKeyMultibase)
      expect(ours.hasSecret).toBe(true)
      await expectSignaturesAcross(ours, theirs)
    }
    await expectSignaturesAcross(await importKey(pair.export({ publicKey: true })), theirs)
  })

  it('importKey() reads the keys of node:crypto as JWK and PEM', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    const theirs = ofNode(pem, true)
    for (const material of [pem, privateKey.export({ format: 'jwk' })]) {
      const ours = await importKey(material)
      expect(ours.hasSecret).toBe(true)
      await expectSignaturesAcross(ours, theirs)
    }
    for (const material of [
      publicKey.export({ type: 'spki', format: 'pem' }),
      publicKey.export({ format: 'jwk' }),
    ]) {
      const ours = await importKey(material)
      expect(ours.hasSecret).toBe(false)
      await expectSignaturesAcross(ours, theirs)
    }
  })

  it('exportKey() and importKey() bring a key through all three and back', async () => {
    const key = await generateKey()
    const multikey = await multikeys.from(await exportKey(key, 'multikey', { ...names, ...includeSecret }))
    const fromMultikey = await importKey(await multikey.export({ publicKey: true, secretKey: true }))
    const suite = await Ed25519VerificationKey2020.from(
      await exportKey(fromMultikey, 'ed25519VerificationKey2020', { ...names, ...includeSecret }),
    )
    const fromSuite = await importKey(suite.export({ publicKey: true, privateKey: true }))
    const node = createPrivateKey(await exportKey(fromSuite, 'pem', includeSecret))
    const back = await importKey(node.export({ format: 'jwk' }))
    expect(back.revealSecret()).toEqual(key.revealSecret())
  })
})

it('importKey() refuses the other kinds of key that node:crypto writes', async () => {
  const x25519 = generateKeyPairSync('x25519').privateKey
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey
  const encrypted = generateKeyPairSync('ed25519').privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'secret',
  })
  const materials = [x25519, p384].flatMap((key) => [
    key.export({ format: 'jwk' }),
    key.export({ type: 'pkcs8', format: 'pem' }),
  ])
  for (const material of [...materials, encrypted]) {
    await expect(importKey(material)).rejects.toThrow(expect.objectContaining({ code: 'KEY_INVALID' }))
  }
})
