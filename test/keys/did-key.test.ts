import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concatBytes } from '../../src/core/bytes'
import { encodeMultibase } from '../../src/core/multibase'
import { generateKey } from '../../src/keys/generate-key'
import { Key } from '../../src/keys/key'
import { didJwk, didKey, didKeyVerificationMethod, readKeyDid } from '../../src/keys/key-did'
import { writePublicMultikey } from '../../src/keys/multikey'
import { knownPublicKey } from './known-keys'

const codec = Uint8Array.of(0xed, 0x01)
const did = didKey(Key.fromPublicKey({ kind: 'Ed25519', bytes: knownPublicKey }))
const multikey = did.slice('did:key:'.length)
const spell = (...parts: Uint8Array[]) => `did:key:${encodeMultibase(concatBytes(...parts))}`

describe('didKey()', () => {
  it('didKey() writes what readKeyDid() reads, for any key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (publicKey) => {
        const key = { publicKeyMultibase: writePublicMultikey({ kind: 'Ed25519', bytes: publicKey }) }
        expect(didKey(key)).toMatch(/^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/)
        expect(readKeyDid(didKey(key))).toEqual({ kind: 'Ed25519', bytes: publicKey })
        expect(didKeyVerificationMethod(key)).toBe(`${didKey(key)}#${key.publicKeyMultibase}`)
      }),
    )
  })

  it('didKey() refuses an RSA key by name, and says what to write instead', async () => {
    const key = await generateKey({ algorithm: 'RS256', modulusBits: 2048 })
    expect(() => didKey(key)).toThrow(/got an RSA key; write its did:jwk with didJwk\(key\)/)
    expect(readKeyDid(didJwk(key))).toEqual(key.publicKey)
  })

  it('didKey() names the key of RFC 8032, test 1 by its one spelling', () => {
    expect(did).toBe('did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw')
  })
})

describe('readKeyDid()', () => {
  it('readKeyDid() reads a did:key of P-256, which is another kind of key', () => {
    expect(readKeyDid('did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169')?.kind).toBe('P-256')
  })

  it('readKeyDid() gives the 32 bytes of an exact did:key', () => {
    expect(readKeyDid(did)).toEqual({ kind: 'Ed25519', bytes: knownPublicKey })
  })

  it.each([
    ['nothing', ''],
    ['the prefix alone', 'did:key:'],
    ['the key alone', multikey],
    ['another method', did.replace('did:key:', 'did:web:')],
    ['the scheme in capitals', did.replace('did:', 'DID:')],
    ['the method in capitals', did.replace(':key:', ':KEY:')],
    ['a version in the DID', did.replace('did:key:', 'did:key:1.1:')],
    ['space before', ` ${did}`],
    ['space after', `${did} `],
    ['a line end', `${did}\n`],
    ['a fragment', `${did}#${multikey}`],
    ['a query', `${did}?a=b`],
    ['a path', `${did}/`],
    ['percent-encoding', did.replace('z6Mk', '%7A6Mk')],
    ['all in lower case', did.toLowerCase()],
    ['all in upper case', `did:key:${multikey.toUpperCase()}`],
    ['a capital Z', did.replace(':z', ':Z')],
    ['a letter outside base58', did.replace('z6Mk', 'z6Mk0')],
    ['a letter missing', did.slice(0, -1)],
    ['a letter too many', `${did}1`],
    ['a leading zero byte', did.replace(':z', ':z1')],
    ['a key of 31 bytes', spell(codec, knownPublicKey.subarray(1))],
    ['a key of 33 bytes', spell(codec, knownPublicKey, Uint8Array.of(0))],
    ['no key', spell(codec)],
    ['the key without codec', spell(knownPublicKey)],
    ['the codec of X25519', spell(Uint8Array.of(0xec, 0x01), knownPublicKey)],
    ['the codec of secp256k1', spell(Uint8Array.of(0xe7, 0x01), knownPublicKey)],
    ['the codec of an Ed25519 secret', spell(Uint8Array.of(0x80, 0x26), knownPublicKey)],
    ['the codec in more bytes than needed', spell(Uint8Array.of(0xed, 0x81, 0x00), knownPublicKey)],
    ['the codec as one byte', spell(Uint8Array.of(0xed), knownPublicKey)],
    ['base64url', `did:key:${encodeMultibase(concatBytes(codec, knownPublicKey), 'base64url')}`],
    ['hexadecimal', `did:key:f${Buffer.from(concatBytes(codec, knownPublicKey)).toString('hex')}`],
    ['a megabyte of text', `did:key:z${'6'.repeat(1_000_000)}`],
  ])('readKeyDid() refuses %s', (_what, text) => {
    expect(readKeyDid(text)).toBeUndefined()
  })

  it('readKeyDid() reads no other spelling: any letter changed is another key or none', () => {
    const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0OIl-_=~ '
    fc.assert(
      fc.property(fc.nat(did.length - 1), fc.constantFrom(...letters), (at, letter) => {
        const changed = did.slice(0, at) + letter + did.slice(at + 1)
        if (changed === did) return
        const parsed = readKeyDid(changed)
        if (!parsed) return
        expect(parsed).not.toEqual({ kind: 'Ed25519', bytes: knownPublicKey })
        expect(didKey({ publicKeyMultibase: writePublicMultikey(parsed) })).toBe(changed)
      }),
      { numRuns: 500 },
    )
  })
})
