import { describe, expect, it } from 'vitest'
import { ed25519Verify } from '../../src/keys/ed25519'
import { generateKey } from '../../src/keys/generate-key'
import { Key } from '../../src/keys/key'
import { didKeyVerificationMethod } from '../../src/keys/key-did'
import { createSigner } from '../../src/keys/signer'
import { refusal } from '../core/refusal'
import { fromHex, knownPublicKey, knownSeed, rfc8032Vectors } from './known-keys'

describe('createSigner()', () => {
  const key = Key.fromSeed(knownSeed)

  it('createSigner() signs as RFC 8032 shows, under the did:key of its key', async () => {
    const signer = createSigner(key)
    expect(signer).toMatchObject({ id: didKeyVerificationMethod(key), algorithm: 'Ed25519' })
    for (const { seed, message, signature } of rfc8032Vectors) {
      const signed = await createSigner(Key.fromSeed(fromHex(seed))).sign(fromHex(message))
      expect(signed).toEqual(fromHex(signature))
    }
  })

  it.each([
    'did:web:network.example#rasa',
    'did:web:network.example:committee#key-1',
    'https://network.example/issuers/1#key-1',
    'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33#key',
  ])('createSigner() accepts the verification method %s', (id) => {
    expect(createSigner(key, { id }).id).toBe(id)
  })

  it.each([
    '',
    'rasa',
    '#rasa',
    'did:web:network.example',
    'did:web:network.example#',
    'did:web:a#b#c',
    'did:web:a b#c',
    ' did:web:a#b',
    'did:web:a#b\n',
  ])('createSigner() refuses the verification method %j', (id) => {
    expect(() => createSigner(key, { id })).toThrow(TypeError)
  })

  it('createSigner() refuses a key without its secret', async () => {
    expect(() => createSigner(Key.fromPublicKey({ kind: 'Ed25519', bytes: knownPublicKey }))).toThrow(
      TypeError,
    )
    await expect(
      Key.fromPublicKey({ kind: 'Ed25519', bytes: knownPublicKey }).sign(new Uint8Array(1)),
    ).rejects.toThrow(TypeError)
  })
})

describe('generateKey()', () => {
  it('generateKey() makes another key each time, which signs', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => generateKey()))
    expect(new Set(keys.map((key) => key.publicKeyMultibase)).size).toBe(20)
    const [key] = keys as [Key<'Ed25519'>]
    const message = Uint8Array.of(1, 2, 3)
    expect(ed25519Verify(await key.sign(message), message, key.publicKey.bytes)).toBe(true)
  })

  it('generateKey() asks for 32 bytes, and makes the key of them', async () => {
    const asked: number[] = []
    const key = await generateKey({
      randomBytes: (length) => {
        asked.push(length)
        return knownSeed
      },
    })
    expect(asked).toEqual([32])
    expect(key.publicKey.bytes).toEqual(knownPublicKey)
  })

  it.each([0, 31, 33])('generateKey() refuses a source that gives %i bytes', async (length) => {
    await expect(generateKey({ randomBytes: () => new Uint8Array(length) })).rejects.toThrow(
      refusal('KEY_INVALID'),
    )
  })
})
