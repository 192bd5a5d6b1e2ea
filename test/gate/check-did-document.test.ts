import { describe, expect, it } from 'vitest'
import { withClause } from '../../src/gate/check-did-document'
import { buildDidDocument, generateKey, validate } from '../../src/index'
import { pretendKey } from '../../src/testing'
import { describeWithVectors, readVectorJson } from '../support/vectors'

const id = 'did:web:school.example'
const multikey = pretendKey('school').publicKeyMultibase
const method = { id: '#key-1', type: 'Multikey', controller: id, publicKeyMultibase: multikey }
const withMethods = (...verificationMethod: object[]) => ({ id, verificationMethod })
const found = (document: unknown) => {
  const { shape, problems } = validate(document)
  expect(shape).toBe('didDocument')
  return problems.map(({ code, pointer }) => `${code} ${pointer}`)
}

describe('validate() of a DID document', () => {
  it('takes what buildDidDocument writes, for keys of every kind', async () => {
    const algorithms = ['Ed25519', 'ES256', 'RS256'] as const
    const keys = await Promise.all(
      algorithms.map(async (algorithm) => ({ key: await generateKey({ algorithm }) })),
    )
    for (const controller of [id, 'https://school.example/issuers/1']) {
      expect(validate(buildDidDocument({ id: controller, keys }))).toEqual({
        valid: true,
        shape: 'didDocument',
        problems: [],
      })
    }
  })

  it.each<[string, object]>([
    ['relative ids', { id, verificationMethod: [method], assertionMethod: ['#key-1', `${id}#key-1`] }],
    ['one key that is no list', { id, verificationMethod: method, authentication: '#key-1' }],
    ['a key within its relationships, twice', { id, assertionMethod: [method], authentication: [method] }],
    [
      'a key of another document',
      { id, authentication: ['did:web:other.example#key-1'], assertionMethod: [] },
    ],
    ['a proof', { id, authentication: [method], proof: { type: 'DataIntegrityProof' } }],
    [
      'services, other names and unknown properties',
      {
        '@context': 'https://w3id.org/did/v1',
        id,
        controller: [id, 'did:web:parent.example'],
        alsoKnownAs: ['https://school.example'],
        verificationMethod: [{ ...method, note: 1 }],
        service: { id: '#files', type: ['Files'], serviceEndpoint: { origins: ['https://files.example'] } },
        created: '2019',
      },
    ],
    [
      'keys of other kinds and forms',
      withMethods(
        {
          id: `${id}#2018`,
          type: 'Ed25519VerificationKey2018',
          controller: id,
          publicKeyBase58: 'H3C2AVvLMv6gmMNam3uVAjZpfkcJCwDwnZn6z3wXmqPV',
        },
        {
          id: `${id}#chain`,
          type: 'EcdsaSecp256k1RecoveryMethod2020',
          controller: id,
          blockchainAccountId: 'eip155:1:0xab16a96D359eC26a11e2C2b3d8f8B8942d5Bfcdb',
        },
        {
          id: `${id}#secp`,
          type: 'JsonWebKey2020',
          controller: id,
          publicKeyJwk: { kty: 'EC', crv: 'secp256k1', x: 'A', y: 'B' },
        },
        {
          id: `${id}#agree`,
          type: 'X25519KeyAgreementKey2019',
          controller: id,
          publicKeyBase58: '9hFgmPVfmBZwRvFEyniQDBkz9LmV7gDEqytWyGZLmDXE',
        },
        {
          id: `${id}#x25519`,
          type: 'Multikey',
          controller: id,
          publicKeyMultibase: 'z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc',
        },
        {
          id: `${id}#encrypt`,
          type: 'JsonWebKey',
          controller: id,
          publicKeyJwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB', use: 'enc' },
        },
      ),
    ],
  ])('accepts %s', (_what, document) => {
    expect(found(document)).toEqual([])
  })

  it.each<[string, object, string[]]>([
    [
      'a key without its property',
      withMethods({ ...method, publicKeyMultibase: undefined, publicKeyJwk: {} }),
      ['MEMBER_REQUIRED /verificationMethod/0'],
    ],
    [
      'a key cut short',
      withMethods({ ...method, publicKeyMultibase: multikey.slice(0, -1) }),
      ['VALUE_FORMAT /verificationMethod/0/publicKeyMultibase'],
    ],
    [
      'a key that is no text',
      withMethods({ ...method, publicKeyMultibase: 7 }),
      ['VALUE_FORMAT /verificationMethod/0/publicKeyMultibase'],
    ],
    [
      'a secret key as public one',
      withMethods({ ...method, publicKeyMultibase: 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq' }),
      ['VALUE_NOT_ALLOWED /verificationMethod/0'],
    ],
    [
      'a JWK without a curve',
      withMethods({
        id: '#k',
        type: 'JsonWebKey',
        controller: id,
        publicKeyJwk: { kty: 'OKP', crv: 'Ed25519' },
      }),
      ['VALUE_FORMAT /verificationMethod/0/publicKeyJwk'],
    ],
    [
      'a JWK that is a text',
      withMethods({ id: '#k', type: 'JsonWebKey2020', controller: id, publicKeyJwk: 'x' }),
      ['VALUE_FORMAT /verificationMethod/0/publicKeyJwk'],
    ],
    [
      'an RSA key that is too short',
      withMethods({
        id: '#k',
        type: 'JsonWebKey',
        controller: id,
        publicKeyJwk: { kty: 'RSA', n: 'w7', e: 'AQAB' },
      }),
      ['VALUE_FORMAT /verificationMethod/0/publicKeyJwk'],
    ],
    [
      'a weak Ed25519 key',
      withMethods({
        id: '#k',
        type: 'JsonWebKey',
        controller: id,
        publicKeyJwk: { kty: 'OKP', crv: 'Ed25519', x: 'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
      }),
      ['VALUE_NOT_ALLOWED /verificationMethod/0/publicKeyJwk'],
    ],
    [
      'two keys in one',
      withMethods({ ...method, publicKeyJwk: { kty: 'OKP', crv: 'Ed25519', x: 'AQAB' } }),
      ['VALUE_COUNT /verificationMethod/0'],
    ],
    [
      'one id for two keys',
      withMethods(method, {
        ...method,
        id: `${id}#key-1`,
        publicKeyMultibase: pretendKey('b').publicKeyMultibase,
      }),
      ['VALUE_REPEATED /verificationMethod/1/id'],
    ],
    [
      'an id that is no DID URL',
      withMethods({ ...method, id: 'key-1' }),
      ['VALUE_FORMAT /verificationMethod/0/id'],
    ],
    [
      'a purpose of a key that is not there',
      { ...withMethods(method), assertionMethod: ['#key-2', `${id}#key-3`, 'key-1'] },
      [
        'REFERENCE_DANGLING /assertionMethod/0',
        'REFERENCE_DANGLING /assertionMethod/1',
        'REFERENCE_DANGLING /assertionMethod/2',
      ],
    ],
  ])('refuses %s', (_what, document, expected) => {
    expect(found(JSON.parse(JSON.stringify(document)))).toEqual(expected)
  })

  it('warns of a key that ends under one id and not under another', () => {
    const jwk = {
      id: '#jwk',
      type: 'JsonWebKey',
      controller: id,
      publicKeyJwk: pretendKey('school').toJSON(),
    }
    const at = '2026-01-01T00:00:00Z'
    for (const [one, two] of [
      [{ revoked: at }, {}],
      [{}, { expires: at }],
      [{ expires: at }, { revoked: at }],
      [{ revoked: at }, { revoked: '2026-01-02T00:00:00Z' }],
    ]) {
      const document = { id, verificationMethod: [{ ...method, ...one }], keyAgreement: { ...jwk, ...two } }
      const { valid, problems } = validate(document)
      expect(valid).toBe(true)
      expect(problems).toMatchObject([
        { code: 'VALUE_REPEATED', pointer: '/keyAgreement', severity: 'warning' },
      ])
      expect(problems[0]?.detail).toContain(`another end under "${id}#key-1"`)
    }
    const sameInstant = { ...jwk, revoked: '2026-01-01T02:00:00+02:00' }
    expect(validate(withMethods({ ...method, revoked: at }, sameInstant)).problems).toEqual([])
    expect(validate(withMethods(method, jwk)).problems).toEqual([])
  })

  it('never quotes a key, and says that a private one is public now', () => {
    const secret = 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq'
    for (const document of [
      withMethods({ ...method, secretKeyMultibase: secret }),
      withMethods({ id: '#k', type: 'JsonWebKey', controller: id, publicKeyJwk: { kty: 'OKP', d: secret } }),
      { id, assertionMethod: [{ ...method, privateKeyBase58: secret }] },
      withMethods({ ...method, publicKeyMultibase: secret }),
      withMethods({ ...method, note: [{ text: secret }] }),
      { id, authentication: [method], service: [{ serviceEndpoint: { keys: [{ kty: 'OKP', d: secret }] } }] },
    ]) {
      const { valid, problems } = validate(document)
      expect(valid).toBe(false)
      expect(JSON.stringify(problems)).not.toContain(secret.slice(4, 20))
    }
    const [problem] = validate(withMethods({ ...method, secretKeyMultibase: secret })).problems
    expect(problem?.detail).toContain('a secret key, which is public from now on')
  })

  it('names the clause of the specification', () => {
    const { controller: _, ...without } = method
    const details = (document: object) =>
      validate(document, 'didDocument').problems.map(({ detail }) => detail)
    expect(details({})).toEqual([expect.stringContaining('(Controlled Identifiers 1.0, section 2.1.1)')])
    expect(details(withMethods(without))).toEqual([expect.stringContaining('section 2.2)')])
    expect(details({ id, assertionMethod: ['#x'] })).toEqual([expect.stringContaining('section 2.3)')])
    const sections = (document: object) =>
      details({ id, ...document }).map((detail) => /section ([\d.]+)\)/.exec(detail)?.[1])
    const secret = { secretKeyMultibase: 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq' }
    expect(sections({ controller: secret })).toEqual(['2.1.2'])
    expect(sections({ alsoKnownAs: [secret] })).toEqual(['2.1.3'])
    expect(sections({ service: [secret] })).toEqual(['2.1.4'])
    expect(sections({ services: [secret] })).toEqual(['2.1'])
    expect(sections({ keyAgreement: 7 })).toEqual(['2.3'])
  })

  it('names the clause of a key also where the finding is within the key', () => {
    const inKey = {
      code: 'VALUE_FORMAT',
      pointer: '/verificationMethod/0/publicKeyJwk/x',
      params: { expected: 'x' },
    } as const
    const name = (pointer: string) => JSON.stringify(withClause({ ...inKey, pointer }).params)
    expect(name(inKey.pointer)).toContain('section 2.2.3')
    expect(name('/verificationMethod/0/publicKeyMultibase')).toContain('section 2.2.2')
    expect(name('/verificationMethod/0/publicKeyJwkOld')).toContain('section 2.2"')
  })

  it('reports a limited number of problems', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ ...method, id: `key-${index}` }))
    expect(validate(withMethods(...many)).problems.length).toBeLessThanOrEqual(101)
  })
})

describeWithVectors('validate() of documents of others', () => {
  it.each(['52-did-relative', '52-did-embedded', '54-did-rsa', '54-did-ec', 'w4-did-document'])(
    'accepts %s',
    (name) => {
      expect(found(readVectorJson(`../cases/${name}.json`))).toEqual([])
    },
  )
})
