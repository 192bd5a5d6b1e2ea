import { base58, base64urlnopad } from '@scure/base'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import type { DidDocument, DidDocumentKey, Key } from '../../src/index'
import {
  buildDidDocument,
  createSigner,
  didWebUrl,
  generateKey,
  importKey,
  signAsJwt,
  signCredential,
  updateDidDocument,
  verify,
} from '../../src/index'
import { pretendKey, sampleBadge } from '../../src/testing'
import { stockVerify } from '../securing/stock'
import { codesOf } from '../support/credentials'
import { created, now } from './published'

const id = 'did:web:school.example'
const [key, other] = [pretendKey('school'), pretendKey('other')]
const methodId = `${id}#${key.publicKeyMultibase}`
const [es256, rs256] = [await generateKey({ algorithm: 'ES256' }), await generateKey({ algorithm: 'RS256' })]

const signed = (controller: string, methodId: string, signingKey: Key<'Ed25519'> = key) =>
  signCredential(
    sampleBadge({ id: controller, type: ['Profile'], name: 'School' }),
    createSigner(signingKey, { id: methodId }),
    { created },
  )

/** Takes the revocation away from all keys but one. */
const revokedOnlyAt = (fragment: string) => (document: DidDocument) => {
  const verificationMethod = methodsOf(document).map(({ revoked, ...method }) =>
    String(method['id']).endsWith(fragment) ? { ...method, revoked } : method,
  )
  return { ...document, verificationMethod } as unknown as DidDocument
}

/** The bytes of an Ed25519 key. */
const bytesOf = (of: Key) => Buffer.from(String(of.toJSON()['x']), 'base64url')
const inBase64Url = (multikey: string) => `u${base64urlnopad.encode(base58.decode(multikey.slice(1)))}`

const methodsOf = (document: object) => (document as { verificationMethod: JsonObject[] }).verificationMethod

describe('buildDidDocument()', () => {
  it('buildDidDocument() lists a key as Multikey for assertions, and nothing secret', () => {
    expect(buildDidDocument({ id, keys: [{ key }] })).toEqual({
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id,
      verificationMethod: [
        { id: methodId, type: 'Multikey', controller: id, publicKeyMultibase: key.publicKeyMultibase },
      ],
      assertionMethod: [methodId],
    })
  })

  it.each([
    'did:web:school.example%3A8443:music',
    'https://school.example/issuers/1',
    'did:web:localhost%3A3000',
  ])('buildDidDocument() for %s is read by verify and by the unmodified packages', async (controller) => {
    const document = buildDidDocument({ id: controller, keys: [{ key, id: '#key-1' }] }) as JsonObject
    const badge = await signed(controller, `${controller}#key-1`)
    expect((await verify(badge, { now, didDocuments: [document] })).verdict).toBe('valid')
    if (!controller.startsWith('did:')) return
    expect(await stockVerify(badge, { documents: [document], now })).toMatchObject({ verified: true })
    const strange = buildDidDocument({ id: controller, keys: [{ key: other, id: '#key-1' }] })
    expect((await verify(badge, { now, didDocuments: [strange] })).verdict).toBe('invalid')
  })

  it('buildDidDocument() writes P-256 and RSA keys, and others on demand, as JsonWebKey that verify reads', async () => {
    const rows: [Key, DidDocumentKey['form']][] = [
      [es256, undefined],
      [es256, 'Multikey'],
      [rs256, undefined],
      [key, 'JsonWebKey'],
    ]
    for (const [each, form] of rows) {
      const document = buildDidDocument({ id, keys: [{ key: each, ...(form ? { form } : {}) }] })
      const [method] = methodsOf(document)
      expect(method?.['type']).toBe(form ?? 'JsonWebKey')
      expect(JSON.stringify(document)).not.toMatch(/"(?:d|p|q|secretKeyMultibase)":/)
      const jwt = await signAsJwt(
        sampleBadge({ id, type: ['Profile'], name: 'School' }),
        createSigner(each, { id: String(method?.['id']) }),
      )
      expect((await verify(jwt, { now, didDocuments: [document] })).verdict, String(form)).toBe('valid')
    }
  })

  it('buildDidDocument() adds the context of each form once, and none to a controller document', () => {
    const keys = [{ key }, { key: other }, { key: es256 }]
    expect(buildDidDocument({ id, keys })['@context']).toEqual([
      'https://www.w3.org/ns/did/v1',
      'https://w3id.org/security/multikey/v1',
      'https://w3id.org/security/jwk/v1',
    ])
    expect(buildDidDocument({ id: 'https://school.example/me', keys })['@context']).toEqual([
      'https://www.w3.org/ns/cid/v1',
    ])
  })

  it('buildDidDocument() lists a key only for what it is for', async () => {
    const document = buildDidDocument({ id, keys: [{ key, relationships: ['authentication'] }] })
    expect(document).not.toHaveProperty('assertionMethod')
    expect(document['authentication']).toEqual([methodId])
    expect((await verify(await signed(id, methodId), { now, didDocuments: [document] })).verdict).not.toBe(
      'valid',
    )
    const both = buildDidDocument({
      id,
      keys: [{ key, relationships: ['authentication', 'assertionMethod'] }],
    })
    expect([both['authentication'], both['assertionMethod']]).toEqual([[methodId], [methodId]])
  })

  it('buildDidDocument() takes public keys, and writes the same for them', async () => {
    const publicKey = await importKey(key.publicKeyMultibase)
    expect(buildDidDocument({ id, keys: [{ key: publicKey }] })).toEqual(
      buildDidDocument({ id, keys: [{ key }] }),
    )
  })

  it.each([
    ['did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', 'it is its own document'],
    ['did:ion:EiClkZMDxPKqC9c', 'neither a did:web nor an https address'],
    ['http://school.example', 'neither a did:web nor an https address'],
    ['https://school.example/#me', 'another part'],
    ['did:web:school.example#key', 'host is not a domain name'],
    ['did:web:127.0.0.1', 'number'],
    ['did:web:school.example:..:x', 'path'],
    ['did:web:school.example%3A443', 'port'],
    ['', 'neither'],
  ])('buildDidDocument() refuses the id %j', (wrong, reason) => {
    expect(() => buildDidDocument({ id: wrong, keys: [{ key }] })).toThrow(reason)
  })

  it.each([
    ['keys', []],
    ['keys[0].key', [{ key: { publicKeyMultibase: key.publicKeyMultibase } }]],
    ['keys[1].form', [{ key }, { key: rs256, form: 'Multikey' }]],
    ['keys[0].form', [{ key, form: 'JsonWebKey2020' }]],
    ['keys[0].id', [{ key, id: 'did:web:other.example#key' }]],
    ['keys[0].id', [{ key, id: '#' }]],
    ['keys[0].id', [{ key, id: 'key-1' }]],
    ['keys[0].id', [{ key, id: '#a b' }]],
    ['keys[0].relationships', [{ key, relationships: [] }]],
    ['keys[0].relationships', [{ key, relationships: ['keyAgreement'] }]],
    ['keys[0].expires', [{ key, expires: '2030-01-01' }]],
    ['keys[0].revoked', [{ key, revoked: 'yes' }]],
    ['keys[1]', [{ key }, { key, id: '#again' }]],
    [
      'keys[1]',
      [
        { key, id: '#one' },
        { key: other, id: '#one' },
      ],
    ],
  ])('buildDidDocument() names %s where it cannot be used', (field, keys) => {
    const build = () => buildDidDocument({ id, keys: keys as DidDocumentKey[] })
    expect(build).toThrow(/^Cannot build DID document: /)
    expect(build).toThrow(`expected ${field} to be`)
  })
})

describe('updateDidDocument()', () => {
  const published: JsonObject & { id: string } = {
    '@context': ['https://www.w3.org/ns/did/v1'],
    id,
    alsoKnownAs: ['https://school.example/'],
    verificationMethod: [
      { id: '#old', type: 'Ed25519VerificationKey2018', controller: id, publicKeyBase58: 'x', note: 1 },
    ],
    assertionMethod: [
      '#old',
      { id: '#within', type: 'Multikey', controller: id, publicKeyMultibase: other.publicKeyMultibase },
    ],
    service: [{ id: '#hub', type: 'Hub', serviceEndpoint: { origins: ['https://hub.example'] } }],
  }

  it('updateDidDocument() adds a key and keeps everything else', async () => {
    const before = structuredClone(published)
    const updated = updateDidDocument(published, { keys: [{ key }] })
    expect(published).toEqual(before)
    expect(updated).toEqual({
      ...published,
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      verificationMethod: [
        ...methodsOf(published),
        { id: methodId, type: 'Multikey', controller: id, publicKeyMultibase: key.publicKeyMultibase },
      ],
      assertionMethod: [...(published['assertionMethod'] as []), methodId],
    })
    expect((await verify(await signed(id, methodId), { now, didDocuments: [updated] })).verdict).toBe('valid')
  })

  it('updateDidDocument() adds no context where the document has the terms, or none', () => {
    const contextOf = (context: JsonObject) => {
      const { '@context': _, ...bare } = published
      return updateDidDocument({ ...bare, id, ...context }, { keys: [{ key }] })['@context']
    }
    expect(contextOf({})).toBeUndefined()
    expect(contextOf({ '@context': 'https://www.w3.org/ns/did/v1.1' })).toEqual([
      'https://www.w3.org/ns/did/v1.1',
    ])
  })

  it('updateDidDocument() gives a key an end, wherever it is listed, from which on verify rejects it', async () => {
    const document = buildDidDocument({ id, keys: [{ key }] })
    const badge = await signed(id, methodId)
    const at = '2026-06-15T00:00:00Z'
    for (const changes of [
      { retire: [{ id: methodId, at }] },
      { revoke: [{ id: `#${key.publicKeyMultibase}`, at: new Date(at) }] },
    ]) {
      const didDocuments = [updateDidDocument(document, changes)]
      expect((await verify(badge, { now: '2026-06-14T23:59:59Z', didDocuments })).verdict).toBe('valid')
      const after = await verify(badge, { now: at, didDocuments })
      expect(after.verdict).not.toBe('valid')
      expect(codesOf(after)).toContain('VERIFICATION_METHOD_REVOKED')
    }
    const within = updateDidDocument(published, { revoke: [{ id: '#within', at }] })
    expect((within['assertionMethod'] as JsonObject[])[1]).toMatchObject({ id: '#within', revoked: at })
  })

  it('updateDidDocument() never moves an end to later', () => {
    const ended = updateDidDocument(published, { revoke: [{ id: '#old', at: '2026-06-15T00:00:00Z' }] })
    const revoke = (at: string) => updateDidDocument(ended, { revoke: [{ id: '#old', at }] })
    expect(methodsOf(revoke('2026-06-01T00:00:00Z'))[0]).toMatchObject({ revoked: '2026-06-01T00:00:00Z' })
    expect(() => revoke('2026-06-15T00:00:01Z')).toThrow(
      'expected revoke[0].at to be at most 2026-06-15T00:00:00Z',
    )
  })

  it('updateDidDocument() lists a key that the document has for more, and as it is there', () => {
    const listed = buildDidDocument({ id, keys: [{ key, expires: '2030-01-01T00:00:00Z' }] })
    const relationships = ['assertionMethod', 'authentication'] as const
    const updated = updateDidDocument(listed, { keys: [{ key, relationships }] })
    expect(updated).toEqual({ ...listed, authentication: [methodId] })
    expect(() => updateDidDocument(updated, { keys: [{ key, relationships }] })).toThrow(
      'expected keys[0] to be a new key',
    )
    const within = { ...listed, verificationMethod: [], assertionMethod: listed.verificationMethod }
    const both = updateDidDocument(within as unknown as DidDocument, { keys: [{ key, relationships }] })
    expect(both).toEqual({ ...within, authentication: [methodId] })
    expect(() => updateDidDocument(listed, { keys: [{ key: other, id: methodId, relationships }] })).toThrow(
      'got the id of',
    )
  })

  it('updateDidDocument() refuses a key that the document has', () => {
    const listed = updateDidDocument(published, { keys: [{ key }] })
    expect(() => updateDidDocument(listed, { keys: [{ key, id: '#new' }] })).toThrow(
      'expected keys[0] to be a new key',
    )
    expect(() => updateDidDocument(published, { keys: [{ key: other }] })).toThrow(
      `got the key of "${id}#within"`,
    )
    expect(() => updateDidDocument(published, { keys: [{ key, id: '#old' }] })).toThrow(
      `got the id of "${id}#old"`,
    )
  })

  it.each<[string, JsonObject]>([
    ['an unknown type', { type: 'FutureKey', publicKeyMultibase: key.publicKeyMultibase }],
    ['base64url', { type: 'Multikey', publicKeyMultibase: inBase64Url(key.publicKeyMultibase) }],
    ['hex', { type: 'Ed25519VerificationKey2018', publicKeyHex: bytesOf(key).toString('hex') }],
    ['base64', { type: 'FutureKey', publicKeyBase64: bytesOf(key).toString('base64') }],
    ['a JWK for encryption', { type: 'JsonWebKey', publicKeyJwk: { ...key.toJSON(), use: 'enc' } }],
  ])('updateDidDocument() refuses a key that the document has in %s', (_what, method) => {
    const revoked = { id: '#gone', controller: id, revoked: '2026-01-01T00:00:00Z', ...method }
    const document = { id, verificationMethod: [revoked] } as unknown as DidDocument
    expect(() => updateDidDocument(document, { keys: [{ key }] })).toThrow(`got the key of "${id}#gone"`)
  })

  it('updateDidDocument() ends a key under each of its ids, and leaves other keys and earlier ends', () => {
    const at = '2026-06-15T00:00:00Z'
    const early = '2026-06-01T00:00:00Z'
    const hexForm = { id: '#hex', type: 'FutureKey', publicKeyHex: bytesOf(key).toString('hex') }
    const jwkForm = { id: '#jwk', type: 'JsonWebKey', controller: id, publicKeyJwk: key.toJSON() }
    for (const [change, member] of [
      ['revoke', 'revoked'],
      ['retire', 'expires'],
    ] as const) {
      const document = {
        ...buildDidDocument({ id, keys: [{ key, id: '#k1' }, { key: other }] }),
        authentication: [jwkForm],
        keyAgreement: [hexForm, { ...jwkForm, id: '#early', [member]: early }],
      } as unknown as DidDocument
      const updated = updateDidDocument(document, { [change]: [{ id: '#k1', at }] })
      expect(methodsOf(updated).map((method) => method[member])).toEqual([at, undefined])
      expect(updated).toMatchObject({ authentication: [{ [member]: at }] })
      expect(updated).toMatchObject({ keyAgreement: [{ [member]: at }, { id: '#early', [member]: early }] })
    }
  })

  it.each([
    ['revoked with updateDidDocument()', (document: DidDocument) => document],
    ['revoked by hand, under one id', revokedOnlyAt('#k1')],
  ])('verify() rejects a key under a second id: %s', async (_what, edit) => {
    const [one, two] = (['Multikey', 'JsonWebKey'] as const).map((form) =>
      methodsOf(buildDidDocument({ id, keys: [{ key, form, id: form === 'Multikey' ? '#k1' : '#k1-jwk' }] })),
    )
    const both = {
      ...buildDidDocument({ id, keys: [{ key: other }] }),
      verificationMethod: [...(one ?? []), ...(two ?? [])],
      assertionMethod: ['#k1', '#k1-jwk'],
    } as unknown as DidDocument
    const badge = await signed(id, `${id}#k1-jwk`)
    expect((await verify(badge, { now, didDocuments: [both] })).verdict).toBe('valid')
    const revoke = [{ id: '#k1', at: '2026-01-01T00:00:00Z' }]
    const didDocuments = [edit(updateDidDocument(both, { revoke }))]
    const report = await verify(badge, { now, didDocuments })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report)).toContain('VERIFICATION_METHOD_REVOKED')
    const jwt = await signAsJwt(
      sampleBadge({ id, type: ['Profile'], name: 'School' }),
      createSigner(key, { id: `${id}#k1-jwk` }),
    )
    const ofJwt = await verify(jwt, { now, didDocuments })
    expect(codesOf(ofJwt)).toContain('VERIFICATION_METHOD_REVOKED')
  })

  it.each([['2026-01-01'], [['2026-01-01T00:00:00Z']], [''], [true], [{}]])(
    'updateDidDocument() does not write over the end %j, which verifiers take for past',
    (unreadable) => {
      for (const [change, member] of [
        ['revoke', 'revoked'],
        ['retire', 'expires'],
      ] as const) {
        const [method] = methodsOf(buildDidDocument({ id, keys: [{ key, id: '#k1' }] }))
        const copy = { ...method, id: '#copy', [member]: unreadable }
        const document = { id, verificationMethod: [method, copy] } as unknown as DidDocument
        for (const ended of ['#copy', '#k1'])
          expect(() => updateDidDocument(document, { [change]: [{ id: ended, at: now }] })).toThrow(
            `expected ${member} of "${id}#copy" to be an instant`,
          )
      }
    },
  )

  it('updateDidDocument() names the keys of the document where another is to end', () => {
    const end = () => updateDidDocument(published, { retire: [{ id: '#new', at: now }] })
    expect(end).toThrow(`expected retire[0].id to be a key of the document (${id}#old, ${id}#within)`)
  })

  it('updateDidDocument() refuses a document with a secret key, and does not quote it', () => {
    const secret = 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq'
    for (const exposed of [
      { ...published, verificationMethod: [{ id: '#k', secretKeyMultibase: secret }] },
      { ...published, assertionMethod: { id: '#k', publicKeyJwk: { kty: 'OKP', d: secret } } },
      { ...published, privateKeyJwk: { d: secret } },
      { ...published, verificationMethod: [{ id: '#k', type: 'Multikey', publicKeyMultibase: secret }] },
      { ...published, service: [{ id: '#s', serviceEndpoint: { uri: `https://x.example/?key=${secret}` } }] },
      { ...published, service: { serviceEndpoint: [[{ kty: 'OKP', crv: 'Ed25519', x: 'AA', d: secret }]] } },
      { ...published, note: [inBase64Url(secret)] },
    ]) {
      const update = () => updateDidDocument(exposed as unknown as { id: string }, { keys: [{ key }] })
      expect(update).toThrow('a document without secret keys')
      expect(update).not.toThrow(secret)
    }
  })

  it.each([[{}], [{ id: 7 }], [{ id: 'did:key:z6Mk' }]])(
    'updateDidDocument() refuses the document %j',
    (document) => {
      expect(() => updateDidDocument(document as unknown as { id: string }, {})).toThrow(
        /^Cannot update DID document: /,
      )
    },
  )
})

describe('didWebUrl()', () => {
  it.each([
    ['did:web:school.example', 'https://school.example/.well-known/did.json'],
    ['did:web:school.example:music', 'https://school.example/music/did.json'],
    ['did:web:school.example%3A8443:a:b', 'https://school.example:8443/a/b/did.json'],
    ['did:web:localhost%3A3000', 'https://localhost:3000/.well-known/did.json'],
    ['did:web:school.example:%C3%A4', 'https://school.example/%C3%A4/did.json'],
  ])('didWebUrl() of %s is %s', (did, url) => {
    expect(didWebUrl(did)).toBe(url)
  })

  it.each([
    ['https://school.example', 'it is neither a did:web nor an https address'],
    ['did:key:z6MkhaXg', 'its own document'],
    ['did:web:', 'not a domain name'],
    ['did:web:School.example', 'lower case'],
    ['did:web:school.example:', 'path'],
    ['did:web:school.example:a%2Fb', 'path'],
    ['did:web:school.example#key-1', 'not a domain name'],
    ['did:web:192.168.0.1', 'number'],
    ['did:web:user@school.example', 'not a domain name'],
  ])('didWebUrl() refuses %j: %s', (did, reason) => {
    expect(() => didWebUrl(did)).toThrow(RangeError)
    expect(() => didWebUrl(did)).toThrow(reason)
  })
})
