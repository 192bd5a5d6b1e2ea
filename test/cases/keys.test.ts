import { generateKeyPairSync } from 'node:crypto'
import { base58 } from '@scure/base'
import { describe, expect, it } from 'vitest'
import { readKeyFile } from '../../src/cli/read-key'
import { readSigner } from '../../src/cli/read-signer'
import type { JsonObject } from '../../src/core/json'
import { importKey } from '../../src/index'
import { createVerifier } from '../../src/interop/digitalbazaar/create-verifier'
import { findPublished } from '../../src/keys/find-published'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { casePath, casesNow, describeWithCases, readCase } from '../support/cases'
import { codesOf } from '../support/credentials'
import { craftJwt, now } from '../support/jwt'

const id = 'did:web:issuer.example'
const kid = `${id}#k`
const issuer = pretendIssuer()
const { publicKeyMultibase } = issuer.key
const publicKey = issuer.key.publicKey.bytes
const profile = { ...issuer.profile, id } as typeof issuer.profile
const publicKeyBase58 = base58.encode(publicKey)

const documentOf = (...methods: object[]) =>
  ({
    id,
    verificationMethod: methods.map((method) => ({ id: kid, controller: id, ...method })),
    assertionMethod: [kid],
  }) as JsonObject
const badge = sampleBadge(profile) as unknown as JsonObject
const jwt = await craftJwt(
  { alg: 'EdDSA', kid, typ: 'JWT' },
  {
    ...badge,
    iss: id,
    jti: badge['id'],
    sub: (badge['credentialSubject'] as JsonObject)['id'],
    nbf: Date.parse(String(badge['validFrom'])) / 1000,
  },
  issuer.signer,
)
const judge = async (document: JsonObject) => {
  const report = await verify(jwt, { now, didDocuments: [document] })
  return [report.verdict, ...codesOf(report, 'error'), ...codesOf(report, 'indeterminate')].filter(
    (code) => code !== 'TRUST_NOT_GIVEN',
  )
}

describeWithCases('verify() and a key embedded alike in two relationships', () => {
  it('takes w4-badge.json by w4-did-document.json, and not by two keys under one id', async () => {
    const document = JSON.parse(readCase('w4-did-document.json')) as JsonObject
    const read = (didDocument: JsonObject) =>
      verify(readCase('w4-badge.json'), { now: casesNow, didDocuments: [didDocument] })
    expect((await read(document)).verdict).toBe('valid')
    const [own] = document['assertionMethod'] as JsonObject[]
    const other = { ...document, assertionMethod: [{ ...own, publicKeyMultibase }] }
    expect(codesOf(await read(other), 'error')).toContain('INVALID_VERIFICATION_METHOD')
    const url = String(own?.['id'])
    const controllers = (given: JsonObject) => new Map([[String(document['id']), given]])
    expect(findPublished(url, controllers(document))).toMatchObject({
      publicKeyMultibase: own?.['publicKeyMultibase'],
    })
    expect(findPublished(url, controllers(other))).toBeUndefined()
  })
})

describe('verify() and the forms of keys in a DID document', () => {
  const older = { type: 'Ed25519VerificationKey2018', publicKeyBase58 }

  it('reads Ed25519VerificationKey2018', async () => {
    expect(await judge(documentOf(older))).toEqual(['valid'])
    expect(await judge(documentOf(older, { type: 'Multikey', publicKeyMultibase }))).toEqual(['valid'])
  })

  const publicKeyJwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }
  const otherKey = pretendIssuer('Another').key
  const types: [string, JsonObject][] = [
    ['Ed25519VerificationKey2018', { publicKeyBase58 }],
    ['Ed25519VerificationKey2020', { publicKeyMultibase }],
    ['Multikey', { publicKeyMultibase }],
    ['JsonWebKey', { publicKeyJwk }],
    ['JsonWebKey2020', { publicKeyJwk }],
  ]
  const same: JsonObject = { publicKeyBase58, publicKeyMultibase, publicKeyJwk }
  const others: JsonObject = {
    publicKeyBase58: base58.encode(otherKey.publicKey.bytes),
    publicKeyMultibase: otherKey.publicKeyMultibase,
    publicKeyJwk: { ...publicKeyJwk, x: Buffer.from(otherKey.publicKey.bytes).toString('base64url') },
    publicKeyHex: Buffer.from(publicKey).toString('hex'),
    publicKeyPem: '-----BEGIN PUBLIC KEY-----',
    publicKeyBase64: Buffer.from(publicKey).toString('base64'),
    publicKeyGpg: '-----BEGIN PGP PUBLIC KEY BLOCK-----',
  }

  it.each(types)('reads %s with the same key in other forms beside it, or with null', async (type, own) => {
    const method = { ...same, ...own, type } as JsonObject
    expect(await judge(documentOf(method))).toEqual(['valid'])
    expect(await judge(documentOf({ ...own, type, publicKeyPem: null }))).toEqual(['valid'])
    const controllers = new Map([[id, documentOf(method)]])
    expect(findPublished(kid, controllers)).toBeDefined()
    await expect(createVerifier({ verificationMethod: { ...method, id: kid } })).resolves.toBeDefined()
  })

  it.each(
    types.flatMap(([type, own]) =>
      Object.entries(others)
        .filter(([member]) => !Object.hasOwn(own, member))
        .map(([member, value]): [string, string, object] => [
          type,
          member,
          { type, ...own, [member]: value },
        ]),
    ),
  )(
    'refuses %s with another key beside it, or one that cannot be compared, as %s',
    async (_type, _member, method) => {
      expect(await judge(documentOf(method))).toEqual(['invalid', 'INVALID_VERIFICATION_METHOD'])
      expect(findPublished(kid, new Map([[id, documentOf(method)]]))).toBeUndefined()
      await expect(createVerifier({ verificationMethod: { ...method, id: kid } })).rejects.toMatchObject({
        code: 'KEY_INVALID',
      })
    },
  )

  it.each<[string, object]>([
    ['of another key', { publicKeyBase58: base58.encode(new Uint8Array(32).fill(9)) }],
    ['with a leading zero byte', { publicKeyBase58: `1${publicKeyBase58}` }],
    ['of 31 bytes', { publicKeyBase58: base58.encode(publicKey.slice(1)) }],
    ['with white space', { publicKeyBase58: `${publicKeyBase58} ` }],
    ['as multibase', { publicKeyBase58: publicKeyMultibase }],
    ['that shows its secret', { privateKeyMultibase: 'z3u2' }],
    ['of another controller', { controller: 'did:web:other.example' }],
  ])('refuses one %s', async (_, changes) => {
    expect((await judge(documentOf({ ...older, ...changes })))[0]).toBe('invalid')
  })

  it.each<[string, object]>([
    ['JcsEd25519Key2020', { type: 'JcsEd25519Key2020', publicKeyBase58 }],
    ['a PEM', { type: 'RsaVerificationKey2018', publicKeyPem: '-----BEGIN PUBLIC KEY-----' }],
    [
      'an account of a blockchain',
      { type: 'EcdsaSecp256k1RecoveryMethod2020', blockchainAccountId: 'eip155:1:0xab' },
    ],
  ])('leaves a key undecided whose form is %s', async (_, method) => {
    const report = await verify(jwt, { now, didDocuments: [documentOf(JSON.parse(JSON.stringify(method)))] })
    expect(report.verdict).toBe('indeterminate')
    const problem = report.problems.find(({ code }) => code === 'VERIFICATION_METHOD_UNSUPPORTED')
    expect(problem?.detail).toContain(String((method as JsonObject)['type']))
  })

  it('calls a key of another kind wrong', async () => {
    const other = documentOf({
      type: 'Multikey',
      publicKeyMultibase: 'zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme',
    })
    expect((await judge(other))[0]).toBe('invalid')
  })
})

const messageOf = async (read: () => unknown) =>
  Promise.resolve()
    .then(read)
    .then(
      () => 'read',
      (error: Error & { code?: string }) => error.message,
    )
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const encrypted = { format: 'pem', cipher: 'aes-256-cbc', passphrase: 'p' } as const
const bodyOf = (text: string) => text.split('\n').filter((line) => /^[A-Za-z0-9+/=]{16,}$/.test(line))

describe('importKey() on keys in a form that is not read', () => {
  const sec1 = ec.privateKey.export({ format: 'pem', type: 'sec1' }).toString()
  const pkcs8 = rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  const labelled = (label: string) => `-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`

  it.each<[string, string | Uint8Array, RegExp]>([
    [
      'PKCS#1, public',
      rsa.publicKey.export({ format: 'pem', type: 'pkcs1' }),
      /RSA public .*PKCS#1.*-RSAPublicKey_in/,
    ],
    [
      'PKCS#1',
      rsa.privateKey.export({ format: 'pem', type: 'pkcs1' }),
      /RSA secret .*PKCS#1.*openssl pkcs8 -topk8 -nocrypt/,
    ],
    [
      'PKCS#1, encrypted',
      rsa.privateKey.export({ ...encrypted, type: 'pkcs1' }),
      /an encrypted RSA secret key in PKCS#1 form.*openssl pkcs8/,
    ],
    ['SEC1', sec1, /EC secret .*SEC1.*openssl pkcs8/],
    ['SEC1 after its curve', `${labelled('EC PARAMETERS')}${sec1}`, /EC secret .*SEC1.*openssl pkcs8/],
    ['a curve', labelled('EC PARAMETERS'), /description of a curve/],
    [
      'PKCS#8, encrypted',
      rsa.privateKey.export({ ...encrypted, type: 'pkcs8' }),
      /encrypted secret key.*openssl pkcs8/,
    ],
    ['OpenSSH', labelled('OPENSSH PRIVATE KEY'), /OpenSSH.*ssh-keygen -p -m PKCS8/],
    ['OpenSSH, public', 'ssh-rsa AAAAB3Nza me@host', /public .*OpenSSH.*ssh-keygen -e -m PKCS8/],
    ['SSH2', '---- BEGIN SSH2 PUBLIC KEY ----\nAAAA', /SSH2.*ssh-keygen -i/],
    ['PuTTY', 'PuTTY-User-Key-File-3: ssh-ed25519\n', /PuTTY.*puttygen/],
    ['a certificate', labelled('CERTIFICATE'), /certificate.*openssl x509/],
    ['a chain of certificates', labelled('CERTIFICATE').repeat(3), /certificate.*openssl x509/],
    ['a request', labelled('NEW CERTIFICATE REQUEST'), /certificate request.*openssl req/],
    ['PKCS#7', labelled('PKCS7'), /PKCS#7.*openssl pkcs7/],
    ['PGP', labelled('PGP PUBLIC KEY BLOCK'), /PGP/],
    ['key and certificate', `${pkcs8}${labelled('CERTIFICATE')}`, /several PEM blocks/],
  ])('names %s, and how to convert it', async (_, material, expected) => {
    const message = await messageOf(() => importKey(material))
    expect(message).toMatch(/^Cannot read key: expected /)
    expect(message).toMatch(expected)
    for (const line of bodyOf(String(material))) expect(message).not.toContain(line)
  })

  it('names DER', async () => {
    const der = new Uint8Array(rsa.privateKey.export({ format: 'der', type: 'pkcs8' }))
    expect(await messageOf(() => importKey(der))).toMatch(/DER.*-inform DER/)
    expect(await messageOf(() => importKey(new Uint8Array(33).fill(0x30)))).not.toContain('DER')
  })

  it('names no form where it knows none, and never quotes a label', async () => {
    const message = await messageOf(() => importKey(labelled('MY SECRET KEY')))
    expect(message).toBe(
      'Cannot read key: expected one unencrypted Ed25519, P-256 or RSA key as PKCS#8 or SPKI PEM',
    )
  })

  it('reads the same keys as PKCS#8 and SPKI', async () => {
    for (const { privateKey, publicKey } of [rsa, ec]) {
      expect((await importKey(privateKey.export({ format: 'pem', type: 'pkcs8' }))).hasSecret).toBe(true)
      expect((await importKey(publicKey.export({ format: 'pem', type: 'spki' }))).hasSecret).toBe(false)
    }
  })
})

describeWithCases('62-pkcs1.pem', () => {
  it('is named by the library and the command, with the command that converts it', async () => {
    const pem = readCase('62-pkcs1.pem')
    const file = casePath('62-pkcs1.pem')
    for (const read of [
      () => importKey(pem),
      () => readKeyFile('--key', file),
      () => readSigner('--key', file),
    ]) {
      const message = await messageOf(read)
      expect(message).toContain('PKCS#1')
      expect(message).toContain('openssl rsa -RSAPublicKey_in -in FILE -pubout -out NEW.pem')
      for (const line of bodyOf(pem)) expect(message).not.toContain(line)
    }
  })
})
