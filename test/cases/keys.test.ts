import { base58 } from '@scure/base'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { findPublished } from '../../src/keys/find-published'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { casesNow, describeWithCases, readCase } from '../support/cases'
import { codesOf } from '../support/credentials'
import { craftJwt, now } from '../support/jwt'

const id = 'did:web:issuer.example'
const kid = `${id}#k`
const issuer = pretendIssuer()
const { publicKey, publicKeyMultibase } = issuer.key
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

  it.each<[string, object]>([
    ['of another key', { publicKeyBase58: base58.encode(new Uint8Array(32).fill(9)) }],
    ['with a leading zero byte', { publicKeyBase58: `1${publicKeyBase58}` }],
    ['of 31 bytes', { publicKeyBase58: base58.encode(publicKey.slice(1)) }],
    ['with white space', { publicKeyBase58: `${publicKeyBase58} ` }],
    ['as multibase', { publicKeyBase58: publicKeyMultibase }],
    ['with a second key beside it', { publicKeyMultibase }],
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
