import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { didJwk } from '../../src/keys/key-did'
import { writePublicJwk } from '../../src/keys/public-jwk'
import type { PublicKey } from '../../src/keys/public-key'
import { createSigner } from '../../src/keys/signer'
import { signCredential } from '../../src/securing/add-proof'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendIssuer, pretendKey, sampleBadge } from '../../src/testing'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import type { ProofReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { created, now, publishedIssuer, stubFetch, unsignedBadge } from '../keys/published'
import { craftJwt, jwtIssuer, openJwt } from '../support/jwt'

const id = 'did:web:network.example'
const address = 'https://network.example/.well-known/did.json'
const issuer = publishedIssuer(id)
const badge = await issuer.badge()
const online = () => stubFetch({ [address]: issuer.document }).fetch

async function firstProof(
  input: string | object,
  options: Partial<VerifyOptions> = {},
): Promise<ProofReport> {
  const { sections } = await verify(input, { now, ...options })
  return sections.integrity.proofs[0] as ProofReport
}

function endedBy(end: JsonObject): JsonObject {
  return { ...issuer.document, verificationMethod: [{ ...issuer.method, ...end }] }
}

describe('verify() says which document the key of a proof was taken from', () => {
  it('supplied', async () => {
    const proof = await firstProof(badge, { didDocuments: [issuer.document] })
    expect(proof.keyDocument).toEqual({ id, source: 'supplied' })
    expect(proof).not.toHaveProperty('keyEndsAt')
  })

  it('supplied with the trust material', async () => {
    const proof = await firstProof(badge, { trust: { didDocuments: [issuer.document] } })
    expect(proof.keyDocument).toEqual({ id, source: 'supplied' })
  })

  it('fetched, and from which address', async () => {
    const proof = await firstProof(badge, { fetch: online() })
    expect(proof.keyDocument).toEqual({ id, source: 'fetched', address })
  })

  it('supplied, also where it could have been fetched', async () => {
    const stub = stubFetch({ [address]: issuer.document })
    const proof = await firstProof(badge, { didDocuments: [issuer.document], fetch: stub.fetch })
    expect(proof.keyDocument).toEqual({ id, source: 'supplied' })
    expect(stub.urls()).toEqual([])
  })

  it('the DID itself, also where a document of it is supplied', async () => {
    const own = pretendIssuer()
    const signed = await own.sign(sampleBadge(own.profile), { created })
    const proof = await firstProof(signed, { didDocuments: [{ id: own.profile.id }], fetch: online() })
    expect(proof.keyDocument).toEqual({ id: own.profile.id, source: 'did' })
  })

  it.each(['ES256', 'RS256'] as const)('of a JWT by %s', async (alg) => {
    const { profile, signer, key } = await jwtIssuer(alg)
    const own = await firstProof(await signAsJwt(sampleBadge(profile), signer))
    expect(own.keyDocument).toEqual({ id: profile.id, source: 'did' })
    const kid = `${id}#key-1`
    const method = { id: kid, type: 'JsonWebKey', controller: id, publicKeyJwk: key?.toJSON() ?? {} }
    const document = { id, verificationMethod: [{ ...method, expires: '2027-01-01T00:00:00Z' }] }
    const published = { ...document, assertionMethod: [kid] }
    const jwt = await signAsJwt(unsignedBadge(id), { ...signer, id: kid })
    const fetched = await firstProof(jwt, { fetch: stubFetch({ [address]: published }).fetch })
    expect(fetched).toMatchObject({
      keyDocument: { id, source: 'fetched', address },
      keyEndsAt: '2027-01-01T00:00:00Z',
    })
  })

  it.each<[string, JsonObject, string]>([
    ['retired', { expires: '2027-01-01T00:00:00Z' }, '2027-01-01T00:00:00Z'],
    ['revoked', { revoked: '2026-05-20T00:00:00Z' }, '2026-05-20T00:00:00Z'],
    [
      'both, by the earlier',
      { expires: '2027-01-01T00:00:00Z', revoked: '2026-05-20T00:00:00Z' },
      '2026-05-20T00:00:00Z',
    ],
  ])('and the end of a key that is %s', async (_, end, keyEndsAt) => {
    expect(await firstProof(badge, { didDocuments: [endedBy(end)] })).toMatchObject({ keyEndsAt })
  })
})

describe('verify() names no document that the key was not taken from', () => {
  const other = publishedIssuer('did:web:other.example')
  const strangers = pretendKey('stranger')

  it.each<[string, Partial<VerifyOptions>]>([
    ['none was supplied', {}],
    ['another one was supplied', { didDocuments: [other.document] }],
    ['it could not be fetched', { fetch: stubFetch({}).fetch }],
    ['what was fetched is of another', { fetch: stubFetch({ [address]: other.document }).fetch }],
    ['the one that is supplied lists no such key', { didDocuments: [{ id }] }],
    ['its key cannot be read', { didDocuments: [endedBy({ publicKeyMultibase: 'z6Mk' })] }],
    ['its end cannot be read', { didDocuments: [endedBy({ expires: 'soon' })] }],
  ])('where %s', async (_, options) => {
    const proof = await firstProof(badge, options)
    expect(proof).toMatchObject({ verificationMethod: `${id}#key-1`, keyBinding: 'notBound' })
    expect(proof).not.toHaveProperty('keyDocument')
    expect(proof).not.toHaveProperty('keyEndsAt')
  })

  it('where the signature was not checked, since the proof is malformed', async () => {
    const changed = { ...badge, proof: { ...(badge.proof as JsonObject), proofValue: 'z1' } }
    expect(await firstProof(changed, { didDocuments: [issuer.document] })).not.toHaveProperty('keyDocument')
  })

  it('where the key is only in the fragment of its id', async () => {
    const method = `${id}#${strangers.publicKeyMultibase}`
    const signed = await signCredential(unsignedBadge(id), createSigner(strangers, { id: method }), {
      created,
    })
    const proof = await firstProof(signed)
    expect(proof).toMatchObject({ signature: 'valid', publicKeyMultibase: strangers.publicKeyMultibase })
    expect(proof).not.toHaveProperty('keyDocument')
  })

  it('where the key is only in the header of a JWT', async () => {
    const { signer, key } = await jwtIssuer('ES256')
    const { header, payload } = openJwt(await signAsJwt(unsignedBadge(id), { ...signer, id: `${id}#key-1` }))
    const { kid: _, ...rest } = header
    const jwt = await craftJwt({ ...rest, jwk: writePublicJwk(key?.publicKey as PublicKey) }, payload, signer)
    const proof = await firstProof(jwt, { didDocuments: [issuer.document] })
    expect(proof).toMatchObject({ signature: 'valid', keyBinding: 'notBound' })
    expect(proof).not.toHaveProperty('keyDocument')
  })

  it('but the document of the one who signed, where that is another than the issuer', async () => {
    const signer = createSigner(strangers, { id: `${didJwk(strangers)}#0` })
    const signed = await signCredential(unsignedBadge(id), signer, { created, allowOtherController: true })
    const proof = await firstProof(signed, { didDocuments: [issuer.document] })
    expect(proof).toMatchObject({ keyBinding: 'notBound' })
    expect(proof.keyDocument).toEqual({ id: didJwk(strangers), source: 'did' })
  })
})
