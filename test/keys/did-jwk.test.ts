import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { resolveVerificationMethod as resolveMethod } from '../../src/keys/did-document'
import { readKeyDid } from '../../src/keys/key-did'
import { fromHex, knownPublicKey, knownSeed } from './known-keys'
import { wordedResolution } from './worded'

function resolveVerificationMethod(id: string, documents: ReadonlyMap<string, JsonObject>): object {
  return wordedResolution(resolveMethod(id, documents))
}

const base64Url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url')
const x = base64Url(knownPublicKey)
const jwk = { kty: 'OKP', crv: 'Ed25519', x }
const didOf = (value: unknown) => `did:jwk:${base64Url(JSON.stringify(value))}`
const did = didOf(jwk)

describe('readKeyDid()', () => {
  it.each([
    ['the three members of a public key', jwk],
    ['them in another order', { x, crv: 'Ed25519', kty: 'OKP' }],
    ['alg EdDSA', { ...jwk, alg: 'EdDSA' }],
    ['alg Ed25519', { ...jwk, alg: 'Ed25519' }],
    ['use sig', { ...jwk, use: 'sig' }],
    ['key_ops verify', { ...jwk, key_ops: ['verify'] }],
    ['kid', { ...jwk, kid: 'rasa' }],
  ])('readKeyDid() reads %s', (_what, value) => {
    expect(readKeyDid(didOf(value))).toEqual({ kind: 'Ed25519', bytes: knownPublicKey })
  })

  it('readKeyDid() reads JSON with white space, which is another DID of the same key', () => {
    const spaced = `did:jwk:${base64Url(JSON.stringify(jwk, null, 1))}`
    expect(spaced).not.toBe(did)
    expect(readKeyDid(spaced)).toEqual({ kind: 'Ed25519', bytes: knownPublicKey })
  })

  it.each([
    ['nothing', ''],
    ['the prefix alone', 'did:jwk:'],
    ['another method', did.replace(':jwk:', ':key:')],
    ['the method in capitals', did.replace(':jwk:', ':JWK:')],
    ['a fragment', `${did}#0`],
    ['a path', `${did}/0`],
    ['a query', `${did}?a=b`],
    ['space before', ` ${did}`],
    ['a line end after', `${did}\n`],
    ['padding', `did:jwk:${base64Url(`${JSON.stringify(jwk)} `)}=`],
    ['percent-encoded padding', `${did}%3D`],
    [
      'the alphabet of base64',
      `did:jwk:${Buffer.from(JSON.stringify({ ...jwk, kid: '???' })).toString('base64')}`,
    ],
    ['a character too many', `${did}A`],
    ['JSON cut short', did.slice(0, -4)],
    ['JSON that is no object', didOf([jwk])],
    ['JSON that is null', didOf(null)],
    ['bytes that are no UTF-8', `did:jwk:${base64Url(Uint8Array.of(0xff, 0xfe))}`],
    ['a byte order mark', `did:jwk:${base64Url(`\ufeff${JSON.stringify(jwk)}`)}`],
    ['a duplicate member', `did:jwk:${base64Url(`{"kty":"OKP","crv":"Ed25519","x":"${x}","x":"${x}"}`)}`],
    ['something after the JSON', `did:jwk:${base64Url(`${JSON.stringify(jwk)}{}`)}`],
    ['the secret key', didOf({ ...jwk, d: base64Url(knownSeed) })],
    ['an empty secret key', didOf({ ...jwk, d: '' })],
    ['an unknown member', didOf({ ...jwk, note: 'x' })],
    ['a member of Object', `did:jwk:${base64Url(`{"kty":"OKP","crv":"Ed25519","x":"${x}","toString":"x"}`)}`],
    ['no kty', didOf({ crv: 'Ed25519', x })],
    ['no crv', didOf({ kty: 'OKP', x })],
    ['no x', didOf({ kty: 'OKP', crv: 'Ed25519' })],
    ['another kty', didOf({ ...jwk, kty: 'EC' })],
    ['X25519', didOf({ ...jwk, crv: 'X25519' })],
    ['Ed448', didOf({ ...jwk, crv: 'Ed448' })],
    ['a key for encryption', didOf({ ...jwk, use: 'enc' })],
    ['another algorithm', didOf({ ...jwk, alg: 'ES256' })],
    ['no algorithm at all', didOf({ ...jwk, alg: 'none' })],
    ['key_ops sign', didOf({ ...jwk, key_ops: ['verify', 'sign'] })],
    ['kid that is no text', didOf({ ...jwk, kid: 1 })],
    ['x in an array', didOf({ ...jwk, x: [x] })],
    ['x that is padded', didOf({ ...jwk, x: `${x}=` })],
    ['x with loose bits', didOf({ ...jwk, x: `${x.slice(0, -1)}p` })],
    ['x of 31 bytes', didOf({ ...jwk, x: base64Url(knownPublicKey.subarray(1)) })],
    ['x of 33 bytes', didOf({ ...jwk, x: base64Url(Uint8Array.from([...knownPublicKey, 0])) })],
    ['a megabyte of text', `did:jwk:${'A'.repeat(1_000_000)}`],
  ])('readKeyDid() refuses %s', (_what, text) => {
    expect(readKeyDid(text)).toBeUndefined()
  })
})

describe('resolveVerificationMethod() of did:jwk', () => {
  const none = new Map<string, JsonObject>()

  it('resolveVerificationMethod() finds the key under #0, for assertions', () => {
    expect(resolveVerificationMethod(`${did}#0`, none)).toEqual({
      state: 'resolved',
      controller: did,
      publicKey: { kind: 'Ed25519', bytes: knownPublicKey },
      forAssertion: true,
      forAuthentication: true,
    })
  })

  it.each(['1', '00', 'key-0', x])('resolveVerificationMethod() finds nothing under #%s', (fragment) => {
    expect(resolveVerificationMethod(`${did}#${fragment}`, none)).toEqual({
      state: 'notFound',
      controller: did,
    })
  })

  it('resolveVerificationMethod() lets no document speak for a did:jwk', () => {
    const forged = { id: didOf({ ...jwk, crv: 'X25519' }), verificationMethod: [], assertionMethod: [] }
    expect(resolveVerificationMethod(`${forged.id}#0`, new Map([[forged.id, forged]]))).toMatchObject({
      state: 'unusable',
    })
    expect(resolveVerificationMethod(`${did}#0`, new Map([[did, { ...forged, id: did }]]))).toMatchObject({
      state: 'resolved',
    })
  })

  it('resolveVerificationMethod() refuses a key of small order, in each kind of DID and in a document', () => {
    const weak = fromHex(`01${'00'.repeat(31)}`)
    const weakDid = didOf({ ...jwk, x: base64Url(weak) })
    expect(resolveVerificationMethod(`${weakDid}#0`, none)).toMatchObject({
      state: 'unusable',
      reason: expect.stringMatching(/small order/),
    })
    const key = 'z6MkeTG3bFFSLYVU7VqhgZxqr6YzpaGrQtFMh1uvqGy1vDnP'
    expect(resolveVerificationMethod(`did:key:${key}#${key}`, none)).toMatchObject({ state: 'unusable' })
    const controller = 'did:web:network.example'
    const method = { id: '#k', type: 'JsonWebKey', controller, publicKeyJwk: { ...jwk, x: base64Url(weak) } }
    const document = { id: controller, verificationMethod: [method], assertionMethod: ['#k'] }
    expect(resolveVerificationMethod(`${controller}#k`, new Map([[controller, document]]))).toMatchObject({
      state: 'unusable',
    })
  })

  it.each([{ use: 'enc' }, { key_ops: ['deriveBits'] }, { alg: 'ES256' }])(
    'resolveVerificationMethod() refuses a JWK in a document that is for something else: %j',
    (purpose) => {
      const controller = 'did:web:network.example'
      const method = { id: '#k', type: 'JsonWebKey', controller, publicKeyJwk: { ...jwk, ...purpose } }
      const document = { id: controller, verificationMethod: [method], assertionMethod: ['#k'] }
      expect(resolveVerificationMethod(`${controller}#k`, new Map([[controller, document]]))).toMatchObject({
        state: 'unusable',
      })
    },
  )

  it.each([
    'd',
    'secretKeyMultibase',
    'secretKeyJwk',
    'secretKeyBase58',
    'privateKeyMultibase',
    'privateKeyJwk',
    'privateKeyBase58',
    'privateKeyPem',
    'privateKeyHex',
    'private_key',
  ])('resolveVerificationMethod() refuses a document that shows the secret key as %s', (member) => {
    const controller = 'did:web:network.example'
    const method = {
      id: '#k',
      type: 'JsonWebKey',
      controller,
      publicKeyJwk: member === 'd' ? { ...jwk, d: base64Url(knownSeed) } : jwk,
      ...(member === 'd' ? {} : { [member]: 'x' }),
    }
    const document = { id: controller, verificationMethod: [method], assertionMethod: ['#k'] }
    expect(resolveVerificationMethod(`${controller}#k`, new Map([[controller, document]]))).toMatchObject({
      state: 'unusable',
      reason: expect.stringMatching(/secret/),
    })
  })
})
