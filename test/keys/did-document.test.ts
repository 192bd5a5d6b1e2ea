import { base58 } from '@scure/base'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { resolveVerificationMethod } from '../../src/keys/did-document'
import { Key } from '../../src/keys/key'
import { didKeyVerificationMethod } from '../../src/keys/key-did'
import { knownPublicKey, otherPublicKey } from './known-keys'
import { wordedResolution } from './worded'

const did = 'did:web:network.example'
const id = `${did}#rasa`
const key = Key.fromPublicKey({ kind: 'Ed25519', bytes: knownPublicKey })
const other = Key.fromPublicKey({ kind: 'Ed25519', bytes: otherPublicKey })
const method: JsonObject = {
  id,
  type: 'Multikey',
  controller: did,
  publicKeyMultibase: key.publicKeyMultibase,
}
const jwkMethod: JsonObject = {
  id,
  type: 'JsonWebKey',
  controller: did,
  publicKeyJwk: key.toJSON(),
}
const method2018: JsonObject = {
  id,
  type: 'Ed25519VerificationKey2018',
  controller: did,
  publicKeyBase58: base58.encode(knownPublicKey),
}

function resolve(document: JsonObject, methodId = id): object {
  return wordedResolution(resolveVerificationMethod(methodId, new Map([[did, { id: did, ...document }]])))
}

/** A document that lists these methods, and this one for assertions. */
function listing(...verificationMethod: JsonValue[]): JsonObject {
  return { verificationMethod, assertionMethod: [id] }
}

const resolved = {
  state: 'resolved',
  controller: did,
  publicKey: { kind: 'Ed25519', bytes: knownPublicKey },
  forAssertion: true,
  forAuthentication: false,
}

describe('resolveVerificationMethod() refuses a key whose secret key is published', () => {
  const secretJwk: JsonObject = { kty: 'OKP', crv: 'Ed25519', x: 'AA', d: 'AA' }
  it.each<[string, JsonObject]>([
    ['beside an Ed25519VerificationKey2018', { ...method2018, privateKeyBase58: 'x' }],
    ['beside a Multikey', { ...method, privateKeyHex: 'x' }],
    ['as a JWK beside a Multikey', { ...method, publicKeyJwk: { d: 'AA' } }],
    ['as a JWK under another name', { ...method, keys: [secretJwk] }],
    [
      'in place of the public key',
      { ...method, publicKeyMultibase: 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq' },
    ],
    ['in the members of the method', { ...method, ...secretJwk }],
  ])('resolveVerificationMethod() refuses it %s', (_where, shown) => {
    expect(resolve(listing(shown))).toMatchObject({
      state: 'unusable',
      reason: expect.stringMatching(/secret/),
    })
  })

  it('resolveVerificationMethod() takes members of other names', () => {
    expect(resolve(listing({ ...method, publicKeyUse: 'sig', keySecret: 'no', d: 'a word' }))).toEqual(
      resolved,
    )
    expect(resolve(listing(method2018))).toEqual(resolved)
  })
})

describe('resolveVerificationMethod() resolves', () => {
  const documents: [string, JsonObject][] = [
    ['a Multikey', listing(method)],
    ['an Ed25519VerificationKey2020', listing({ ...method, type: 'Ed25519VerificationKey2020' })],
    ['a JsonWebKey', listing(jwkMethod)],
    ['a JsonWebKey2020', listing({ ...jwkMethod, type: 'JsonWebKey2020' })],
    [
      'a method by its relative id',
      { verificationMethod: [{ ...method, id: '#rasa' }], assertionMethod: ['#rasa'] },
    ],
    [
      'a relative id listed under its full one',
      { verificationMethod: [{ ...method, id: '#rasa' }], assertionMethod: [id] },
    ],
    ['a method embedded under assertionMethod', { assertionMethod: [method] }],
    ['an embedded method with a relative id', { assertionMethod: [{ ...method, id: '#rasa' }] }],
    ['values that are not in arrays', { verificationMethod: method, assertionMethod: id }],
    ['an embedded method that is not in an array', { assertionMethod: method }],
    [
      'one method of several',
      listing({ ...method, id: `${did}#jovana`, publicKeyMultibase: other.publicKeyMultibase }, method),
    ],
    [
      'one method listed twice with the same key',
      { verificationMethod: [method], assertionMethod: [method] },
    ],
    ['one key listed twice in two forms', listing(method, jwkMethod)],
    ['revoked that is null, which JSON-LD reads as absent', listing({ ...method, revoked: null })],
  ]
  it.each(documents)('resolveVerificationMethod() resolves %s', (_what, document) => {
    expect(resolve(document)).toEqual(resolved)
  })

  const notForAssertion: [string, JsonObject][] = [
    ['listed nowhere else', { verificationMethod: [method] }],
    ['listed for authentication', { verificationMethod: [method], authentication: [id] }],
    ['with an empty list', { verificationMethod: [method], assertionMethod: [] }],
    ['with another one listed', { verificationMethod: [method], assertionMethod: [`${did}#jovana`] }],
    [
      'with one listed that differs in case',
      { verificationMethod: [method], assertionMethod: [`${did}#Rasa`] },
    ],
    [
      'with the fragment listed without its sign',
      { verificationMethod: [method], assertionMethod: ['rasa'] },
    ],
    [
      'with another one embedded',
      { verificationMethod: [method], assertionMethod: [{ ...method, id: `${did}#jovana` }] },
    ],
  ]
  it.each(notForAssertion)(
    'resolveVerificationMethod() says that a method is not for assertion, %s',
    (_what, document) => {
      const forAuthentication = document['authentication'] !== undefined
      expect(resolve(document)).toEqual({ ...resolved, forAssertion: false, forAuthentication })
    },
  )

  it('resolveVerificationMethod() finds a method that is embedded for authentication, and for nothing else', () => {
    const forAuthentication = { ...resolved, forAssertion: false, forAuthentication: true }
    expect(resolve({ authentication: [method] })).toEqual(forAuthentication)
    expect(resolve({ ...listing(method), authentication: [id] })).toEqual({
      ...resolved,
      forAuthentication: true,
    })
    const changed = { ...method, publicKeyMultibase: other.publicKeyMultibase }
    expect(resolve({ ...listing(method), authentication: [changed] })).toMatchObject({ state: 'unusable' })
  })

  it('resolveVerificationMethod() does not find what is embedded for another purpose', () => {
    expect(resolve({ keyAgreement: [method], assertionMethod: [id] })).toMatchObject({ state: 'notFound' })
  })
})

describe('resolveVerificationMethod() says when a key ends', () => {
  const early = '2026-05-18T00:00:00Z'
  const late = '2026-06-01T00:00:00Z'
  const ends: [string, JsonObject[], { endsAt: string; revokedAt?: string }][] = [
    ['revoked', [{ revoked: early }], { endsAt: early, revokedAt: early }],
    ['expires', [{ expires: late }], { endsAt: late }],
    ['revoked before it expires', [{ revoked: early, expires: late }], { endsAt: early, revokedAt: early }],
    ['expired before it is revoked', [{ revoked: late, expires: early }], { endsAt: early, revokedAt: late }],
    [
      'earlier by its zone, though later in writing',
      [{ revoked: '2026-05-18T01:30:00+02:00', expires: early }],
      { endsAt: '2026-05-18T01:30:00+02:00', revokedAt: '2026-05-18T01:30:00+02:00' },
    ],
    [
      'later by its zone, though earlier in writing',
      [{ revoked: '2026-05-17T23:00:00-02:00', expires: early }],
      { endsAt: early, revokedAt: '2026-05-17T23:00:00-02:00' },
    ],
    ['ended in one of two entries', [{}, { revoked: early }], { endsAt: early, revokedAt: early }],
    [
      'ended earlier in the second of two entries',
      [{ revoked: late }, { revoked: early }],
      { endsAt: early, revokedAt: early },
    ],
  ]
  it.each(ends)(
    'resolveVerificationMethod() takes the earliest end of a key %s, and says when it was revoked',
    (_what, entries, end) => {
      const document = listing(...entries.map((entry) => ({ ...method, ...entry })))
      expect(resolve(document)).toEqual({ ...resolved, ...end })
    },
  )

  it.each([
    ['yesterday'],
    ['2026-05-18'],
    ['2026-02-30T00:00:00Z'],
    [''],
    [true],
    [1779062400],
    [[early]],
    [{ '@value': early }],
  ])('resolveVerificationMethod() refuses a key whose end is %j, and does not take it for endless', (end) => {
    for (const member of ['revoked', 'expires']) {
      const document = listing({ ...method, [member]: end } as JsonObject)
      expect(resolve(document)).toMatchObject({ state: 'unusable', reason: expect.stringMatching(/instant/) })
    }
  })
})

describe('resolveVerificationMethod() of a key that its document revokes under another id', () => {
  const at = '2026-05-18T00:00:00Z'
  const copies: [string, JsonObject][] = [
    ['as a Multikey', method],
    ['as a JWK', jwkMethod],
    ['as a JWK for encryption', { ...jwkMethod, publicKeyJwk: { ...key.toJSON(), use: 'enc' } }],
    ['in base58', method2018],
    ['in a type that is not known', { ...method, type: 'FutureKey' }],
    ['under another controller', { ...method, controller: 'did:web:other.example' }],
  ]
  it.each(copies)('resolveVerificationMethod() takes the revocation of the key %s', (_what, copy) => {
    const revoked = { ...copy, id: '#old', revoked: at }
    for (const used of [method, jwkMethod, method2018]) {
      expect(resolve(listing(used, revoked))).toEqual({ ...resolved, endsAt: at, revokedAt: at })
      for (const relationship of ['authentication', 'keyAgreement', 'capabilityDelegation'])
        expect(resolve({ ...listing(used), [relationship]: revoked })).toEqual({
          ...resolved,
          endsAt: at,
          revokedAt: at,
        })
    }
  })

  it('resolveVerificationMethod() takes the earliest revocation, and refuses one that it cannot read', () => {
    const [early, late] = ['2026-05-17T00:00:00Z', '2026-06-01T00:00:00Z']
    const copy = (id: string, revoked: JsonValue) => ({ ...jwkMethod, id, revoked })
    expect(resolve(listing({ ...method, expires: late }, copy('#a', at), copy('#b', early)))).toEqual({
      ...resolved,
      endsAt: early,
      revokedAt: early,
    })
    const unreadable = copy('#c', '2026-05-18')
    for (const copies of [[unreadable], [unreadable, copy('#a', late)], [copy('#a', late), unreadable]])
      expect(resolve(listing(method, ...copies))).toMatchObject({ state: 'unusable' })
  })

  it('resolveVerificationMethod() takes no end of another key, nor that of an id that only expires', () => {
    const another = { ...method, id: '#other', publicKeyMultibase: other.publicKeyMultibase, revoked: at }
    expect(resolve(listing(method, another))).toEqual(resolved)
    expect(resolve(listing(method, { ...jwkMethod, id: '#old', expires: at }))).toEqual(resolved)
    expect(resolve(listing(method, { ...jwkMethod, id: '#old', revoked: null }))).toEqual(resolved)
  })
})

describe('resolveVerificationMethod() refuses', () => {
  const x25519 = { kty: 'OKP', crv: 'X25519', x: Buffer.from(knownPublicKey).toString('base64url') }
  const { publicKeyMultibase: _multikey, ...withoutKey } = method
  const unusable: [string, JsonObject, RegExp][] = [
    ['another controller', listing({ ...method, controller: 'did:web:stranger.example' }), /controller/],
    ['no controller', listing({ ...method, controller: undefined as unknown as string }), /controller/],
    ['a controller in an array', listing({ ...method, controller: [did] }), /controller/],
    ['a controller with a slash after it', listing({ ...method, controller: `${did}/` }), /controller/],
    [
      'another controller in one of two entries',
      listing(method, { ...method, controller: 'did:web:stranger.example' }),
      /controller/,
    ],
    [
      'two entries with one id and two keys',
      listing(method, { ...method, publicKeyMultibase: other.publicKeyMultibase }),
      /two keys/,
    ],
    [
      'an embedded entry with another key',
      {
        verificationMethod: [method],
        assertionMethod: [{ ...method, publicKeyMultibase: other.publicKeyMultibase }],
      },
      /two keys/,
    ],
    [
      'a relative entry with another key',
      listing(method, { ...method, id: '#rasa', publicKeyMultibase: other.publicKeyMultibase }),
      /two keys/,
    ],
    ['two entries of which one has no key', listing(method, withoutKey), /two keys/],
    ['no key', listing(withoutKey), /Ed25519/],
    [
      'a key that is no text',
      listing({ ...method, publicKeyMultibase: [key.publicKeyMultibase] }),
      /Ed25519/,
    ],
    [
      'a P-256 key',
      listing({ ...method, publicKeyMultibase: 'zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169' }),
      /Ed25519/,
    ],
    ['an X25519 JWK', listing({ ...jwkMethod, publicKeyJwk: x25519 }), /Ed25519/],
    [
      'a P-256 JWK',
      listing({ ...jwkMethod, publicKeyJwk: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' } }),
      /Ed25519/,
    ],
    ['a JWK that is no object', listing({ ...jwkMethod, publicKeyJwk: 'x' }), /Ed25519/],
    ['a JWK under the type Multikey', listing({ ...jwkMethod, type: 'Multikey' }), /Ed25519/],
    ['a Multikey under the type JsonWebKey', listing({ ...method, type: 'JsonWebKey' }), /Ed25519/],
    ['no type', listing({ ...method, type: undefined as unknown as string }), /Ed25519/],
    ['a type in an array', listing({ ...method, type: ['Multikey'] }), /Ed25519/],
  ]
  it.each(unusable)('resolveVerificationMethod() refuses %s', (_what, document, reason) => {
    expect(resolve(document)).toEqual({
      state: 'unusable',
      controller: did,
      reason: expect.stringMatching(reason),
    })
  })

  it.each([
    ['an empty document', {}],
    ['another id', listing({ ...method, id: `${did}#jovana` })],
    ['an id that differs in case', listing({ ...method, id: `${did}#Rasa` })],
    ['the fragment alone, without its sign', listing({ ...method, id: 'rasa' })],
    ["another document's method", listing({ ...method, id: 'did:web:stranger.example#rasa' })],
    ['an entry that is no object', listing(id)],
    ['an entry without id', listing({ ...method, id: undefined as unknown as string })],
    ['methods that are no list', { verificationMethod: 'x', assertionMethod: [id] }],
  ] as [string, JsonObject][])('resolveVerificationMethod() finds nothing in %s', (_what, document) => {
    expect(resolve(document)).toEqual({ state: 'notFound', controller: did })
  })

  it.each(['', 'rasa', '#rasa', did, `${did}#`, '#', `${did}#rasa#rasa`, `${did}##`])(
    'resolveVerificationMethod() refuses the id %j, which has not one fragment',
    (methodId) => {
      expect(resolve(listing(method), methodId)).toMatchObject({ state: 'unusable' })
    },
  )
})

describe('resolveVerificationMethod() without a document', () => {
  it('resolveVerificationMethod() leaves a method unresolved, and names a key in the fragment as a candidate only', () => {
    const issuer = 'https://example.com/issuers/1'
    const none = new Map<string, JsonObject>()
    expect(resolveVerificationMethod(`${issuer}#${key.publicKeyMultibase}`, none)).toEqual({
      state: 'unresolved',
      controller: issuer,
      candidateKey: { kind: 'Ed25519', bytes: knownPublicKey },
    })
    expect(resolveVerificationMethod(`${issuer}#key-1`, none)).toEqual({
      state: 'unresolved',
      controller: issuer,
    })
  })

  it("resolveVerificationMethod() does not believe the fragment if the controller's document is supplied", () => {
    expect(resolve(listing(method), `${did}#${other.publicKeyMultibase}`)).toEqual({
      state: 'notFound',
      controller: did,
    })
  })

  it.each([
    `${did}?versionId=1#rasa`,
    `${did}/#rasa`,
    `${did.toUpperCase()}#rasa`,
    'did:web:network.example:a#rasa',
  ])('resolveVerificationMethod() takes %s for a method of another document', (methodId) => {
    expect(resolve(listing(method), methodId)).toMatchObject({ state: 'unresolved' })
  })
})

describe('resolveVerificationMethod() of did:key', () => {
  const ownMethod = didKeyVerificationMethod(key)
  const ownDid = ownMethod.slice(0, ownMethod.indexOf('#'))
  const none = new Map<string, JsonObject>()

  it('resolveVerificationMethod() reads a did:key off its own name', () => {
    expect(resolveVerificationMethod(ownMethod, none)).toEqual({
      state: 'resolved',
      controller: ownDid,
      publicKey: { kind: 'Ed25519', bytes: knownPublicKey },
      forAssertion: true,
      forAuthentication: true,
    })
  })

  it('resolveVerificationMethod() lets no document speak for a did:key', () => {
    const forged = {
      id: ownDid,
      ...listing({
        ...method,
        id: ownMethod,
        controller: ownDid,
        publicKeyMultibase: other.publicKeyMultibase,
      }),
    }
    expect(resolveVerificationMethod(ownMethod, new Map([[ownDid, forged]]))).toMatchObject({
      publicKey: { kind: 'Ed25519', bytes: knownPublicKey },
    })
    expect(resolveVerificationMethod(`${ownDid}#rasa`, new Map([[ownDid, forged]]))).toMatchObject({
      state: 'notFound',
    })
  })

  it.each([
    [`${ownDid}#${other.publicKeyMultibase}`, 'notFound'],
    [`${ownDid}#key-1`, 'notFound'],
    [`${ownDid}x#${key.publicKeyMultibase}x`, 'unusable'],
    [
      'did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169#zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169',
      'unusable',
    ],
    ['did:key:#z', 'unusable'],
  ])('resolveVerificationMethod() of %s is %s', (methodId, state) => {
    expect(resolveVerificationMethod(methodId, none)).toMatchObject({ state })
  })
})
