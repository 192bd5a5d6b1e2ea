import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CryptosuiteName, JsonObject } from 'quality-label'
import { signCredential } from 'quality-label'
import { describe, expect, it } from 'vitest'
import { canonizeInGeneral } from '../../src/canonical/canonize-in-general'
import { decodeMultibase, encodeMultibase } from '../../src/core/multibase'
import { sha256 } from '../../src/core/sha256'
import { ed25519Signature2020ContextUrl } from '../../src/model/contexts/context-urls'
import { combineHashes, hashDocument, hashProofOptions } from '../../src/securing/hash-data'
import { hashJcsDocument, jcsHashData } from '../../src/securing/jcs-hash-data'
import { v2 } from '../support/generic'
import type { Reply, Requirement } from '../support/vc-api'
import { holdRequirements, now, runServer } from '../support/vc-api'

/*
 * What the suites of Data Integrity ask (w3c/vc-di-eddsa-test-suite, w3c/vc-di-ed25519signature2020-test-suite and the assertions that
 * they share, w3c-ccg/data-integrity-test-suite-assertion), each case with a document of our own. They are not published as packages and
 * were not run.
 */
const readme = readFileSync(new URL('../../examples/vc-api/README.md', import.meta.url), 'utf8')
const { service, issue, verify } = runServer()
const { issuer, signer } = service
const suites = ['eddsa-rdfc-2022', 'Ed25519Signature2020', 'eddsa-jcs-2022'] as const
const created = '2026-05-18T12:00:00Z'
const zoneless = 'A `created` or `expires` of a proof without a zone'

function credentialFor(suite: CryptosuiteName): JsonObject {
  return {
    '@context': suite === 'Ed25519Signature2020' ? [v2, ed25519Signature2020ContextUrl] : [v2],
    type: ['VerifiableCredential'],
    issuer,
    validFrom: created,
    credentialSubject: { id: 'did:example:learner', name: 'A learner' },
  }
}

async function honestProof(suite: CryptosuiteName): Promise<JsonObject> {
  const options = { created, cryptosuite: suite, ...service.supplied }
  return (await signCredential(credentialFor(suite), signer, options)).proof as JsonObject
}

/** A proof with other options than an honest signer writes, really signed wherever its suite can be followed that far. */
async function proofWith(
  suite: CryptosuiteName,
  changes: JsonObject,
  previous: JsonObject[] = [],
): Promise<JsonObject> {
  const { proofValue, ...honest } = await honestProof(suite)
  const changed = Object.entries({ ...honest, ...changes }).filter(([, value]) => value !== null)
  const options = Object.fromEntries(changed)
  try {
    const data = await dataOf(suite, options, previous)
    return { ...options, proofValue: encodeMultibase(await signer.sign(data)) }
  } catch {
    return { ...options, proofValue: proofValue as string }
  }
}

async function dataOf(
  suite: CryptosuiteName,
  options: JsonObject,
  previous: JsonObject[],
): Promise<Uint8Array> {
  const document = credentialFor(suite)
  if (suite === 'eddsa-jcs-2022') return jcsHashData(hashJcsDocument(document, previous), options)
  const context = document['@context'] as string[]
  return combineHashes(await hashProofOptions(options, context), await hashDocument(document, previous))
}

describe.each(suites)('what is issued by %s', (suite) => {
  const get = async () => {
    const { status, body } = await issue(credentialFor(suite), { cryptosuite: suite })
    expect(status).toBe(201)
    const credential = body['verifiableCredential'] as JsonObject
    return { credential, proof: credential['proof'] as Record<string, string> }
  }

  it.each<[string, (proof: Record<string, string>, credential: JsonObject) => void]>([
    ['has a proof, one object', (proof) => expect(proof).toEqual(expect.any(Object))],
    [
      'has an id of the proof that is an address, or none',
      (proof) => expect(proof['id'] ?? 'urn:x').toMatch(/^\w+:/),
    ],
    [
      'names the type of the suite, and the context that defines it',
      (proof, credential) => {
        const isOlder = suite === 'Ed25519Signature2020'
        expect(proof['type']).toBe(isOlder ? suite : 'DataIntegrityProof')
        expect(credential['@context']).toContain(isOlder ? ed25519Signature2020ContextUrl : v2)
      },
    ],
    [
      'names the cryptosuite where its type is DataIntegrityProof',
      (proof) => expect(proof['cryptosuite']).toBe(suite === 'Ed25519Signature2020' ? undefined : suite),
    ],
    ['says when, with a zone', (proof) => expect(proof['created']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)],
    ['names the purpose assertionMethod', (proof) => expect(proof['proofPurpose']).toBe('assertionMethod')],
    [
      'names a verification method that is a Multikey of 34 bytes after z, of the issuer',
      (proof, credential) => {
        const [did, key] = String(proof['verificationMethod']).split('#')
        expect(did).toBe(credential['issuer'])
        expect(did).toBe(`did:key:${key}`)
        expect([...decodeMultibase(String(key)).subarray(0, 2)]).toEqual([0xed, 0x01])
        expect(decodeMultibase(String(key))).toHaveLength(34)
      },
    ],
    [
      'has a proofValue of z and 64 bytes in base58btc',
      (proof) => expect(decodeMultibase(proof['proofValue'] as string)).toHaveLength(64),
    ],
    [
      'has no member of a kind that it must not have',
      (proof) => {
        for (const member of ['domain', 'challenge', 'nonce', 'previousProof', 'expires'])
          expect(typeof (proof[member] ?? '')).toBe('string')
      },
    ],
  ])('%s', async (_, hold) => {
    const { credential, proof } = await get()
    hold(proof, credential)
    expect((await verify(credential)).status).toBe(200)
  })
})

describe.each(suites)('what is verified by %s', (suite) => {
  const withProof = (proof: unknown, changes: JsonObject = {}) => ({
    ...credentialFor(suite),
    ...changes,
    proof,
  })
  const verifyWith = async (changes: JsonObject, options?: object) =>
    verify(withProof(await proofWith(suite, changes)), options)
  const refusedWith = (asks: string, changes: JsonObject, options?: object): Requirement => ({
    asks,
    expects: 'refused',
    answer: () => verifyWith(changes, options),
  })
  const acceptedWith = (asks: string, changes: JsonObject, options?: object): Requirement => ({
    asks,
    expects: 'accepted',
    answer: () => verifyWith(changes, options),
  })
  const refused = (asks: string, answer: () => Promise<Reply>): Requirement => ({
    asks,
    expects: 'refused',
    answer,
  })
  const changed = (asks: string, changes: JsonObject): Requirement =>
    refused(asks, async () => verify(withProof(await honestProof(suite), changes)))
  const revalued = (asks: string, change: (value: string) => unknown): Requirement =>
    refused(asks, async () => {
      const proof = await honestProof(suite)
      return verify(withProof({ ...proof, proofValue: change(String(proof['proofValue'])) }))
    })
  /** Signed by the right key over something else. */
  const signedOver = (
    asks: string,
    hash: (document: JsonObject, options: JsonObject) => Promise<Uint8Array>,
  ) =>
    refused(asks, async () => {
      const { proofValue: _, ...options } = await honestProof(suite)
      const data = await hash(credentialFor(suite), options)
      return verify(withProof({ ...options, proofValue: encodeMultibase(await signer.sign(data)) }))
    })
  const sha512 = (text: string) => new Uint8Array(createHash('sha512').update(text).digest())

  holdRequirements(
    [
      acceptedWith('an honest proof', {}),
      refused('no proof', () => verify(credentialFor(suite))),
      refused('a proof that is null', () => verify(withProof(null))),
      refusedWith('no type', { type: null }),
      refusedWith('an unknown type', { type: 'UnknownProofType' }),
      refusedWith('an unknown cryptosuite', { cryptosuite: 'UnknownCryptosuite' }),
      refusedWith('a cryptosuite of another kind', { cryptosuite: 'ecdsa-rdfc-2019' }),
      refusedWith('no verification method', { verificationMethod: null }),
      refusedWith('a verification method that is none', { verificationMethod: 'did:key:invalidVm' }),
      refusedWith('a verification method of somebody else', {
        verificationMethod:
          'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
      }),
      refusedWith('no purpose', { proofPurpose: null }),
      refusedWith('a purpose that is none', { proofPurpose: 'invalidPurpose' }),
      refusedWith('another purpose', { proofPurpose: 'authentication' }),
      refusedWith('another purpose than the caller asks for', {}, { expectedProofPurpose: 'authentication' }),
      acceptedWith('the purpose that the caller asks for', {}, { expectedProofPurpose: 'assertionMethod' }),
      revalued('no proofValue', () => undefined),
      revalued('a proofValue that is null', () => null),
      revalued('a proofValue without its multibase letter', (value) => value.slice(1)),
      revalued('a proofValue in another multibase', (value) =>
        encodeMultibase(decodeMultibase(value), 'base64url'),
      ),
      revalued('a proofValue of another length', (value) =>
        encodeMultibase(Uint8Array.of(...decodeMultibase(value), ...new Uint8Array(32))),
      ),
      acceptedWith('no created', { created: null }),
      acceptedWith('a created of a year ago', { created: '2025-06-01T00:00:00Z' }),
      acceptedWith('a created with an offset', { created: '2026-05-18T12:00:00+02:00' }),
      refusedWith('a created that is no instant', { created: 'invalidDate' }),
      {
        asks: 'a created without a zone, read as UTC',
        expects: 'accepted',
        answer: () => verifyWith({ created: '2026-05-18T12:00:00' }),
        differs: zoneless,
      },
      {
        asks: 'an expires without a zone, read as UTC',
        expects: 'accepted',
        answer: () => verifyWith({ expires: '2027-05-18T12:00:00' }),
        differs: zoneless,
      },
      refusedWith('an expires that is no instant', { expires: 'invalidDate' }),
      refusedWith('an expires that has passed', { expires: '2026-05-19T00:00:00Z' }),
      refusedWith('an expires without a zone that has passed', { expires: now.replace('Z', '') }),
      acceptedWith(
        'the domain and challenge that the caller asks for',
        { domain: 'd.example', challenge: 'c' },
        { domain: 'd.example', challenge: 'c' },
      ),
      refusedWith(
        'another domain than the caller asks for',
        { domain: 'other.example', challenge: 'c' },
        { domain: 'd.example' },
      ),
      refusedWith(
        'another challenge than the caller asks for',
        { domain: 'd.example', challenge: 'other' },
        { domain: 'd.example', challenge: 'c' },
      ),
      refusedWith('no domain where the caller asks for one', {}, { domain: 'd.example' }),
      changed('a word that no context defines, put in afterwards', {
        credentialSubject: { id: 'did:example:learner', undefinedWord: 'x' },
      }),
      changed('a type that no context defines, put in afterwards', {
        type: ['VerifiableCredential', 'UndefinedType'],
      }),
      changed('a changed value', { validFrom: '2026-05-17T12:00:00Z' }),
      refused('a context within that sets a base', async () => {
        const context = [...(credentialFor(suite)['@context'] as string[]), { '@base': 'https://x.example/' }]
        return verify(
          withProof(await honestProof(suite), {
            '@context': context,
            type: ['VerifiableCredential', 'Relative'],
          }),
        )
      }),
      signedOver('a signature over another canonical form', async (document, options) =>
        suite === 'eddsa-jcs-2022'
          ? combineHashes(sha256(JSON.stringify(options)), sha256(JSON.stringify(document)))
          : jcsHashData(hashJcsDocument(document), options),
      ),
      signedOver('a signature over hashes by SHA-512', async (document, options) => {
        const context = document['@context'] as string[]
        const [first, second] = await Promise.all(
          [{ ...options, '@context': context }, document].map(async (each) =>
            sha512(await canonizeInGeneral(each)),
          ),
        )
        return combineHashes(first as Uint8Array, second as Uint8Array)
      }),
    ],
    readme,
  )
})

describe.each(['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const)('sets and chains of proofs by %s', (suite) => {
  const id = 'urn:uuid:0b1f3d0a-6a56-4d6f-9a9e-0c8f1f8f4f11'
  const first = () => proofWith(suite, { id })
  const all = (...proof: JsonObject[]) => verify({ ...credentialFor(suite), proof })
  const chained = (previousProof: string | string[] | number, over = true): (() => Promise<Reply>) => {
    return async () => {
      const one = await first()
      return all(one, await proofWith(suite, { previousProof }, over ? [one] : []))
    }
  }
  holdRequirements(
    [
      {
        asks: 'two proofs of a set',
        expects: 'accepted',
        answer: async () => all(await first(), await proofWith(suite, { created: now })),
      },
      { asks: 'a proof that follows one by its id', expects: 'accepted', answer: chained(id) },
      { asks: 'a proof that follows a list of one', expects: 'accepted', answer: chained([id]) },
      {
        asks: 'a proof that follows one that is not there',
        expects: 'refused',
        answer: chained('urn:uuid:missing', false),
      },
      {
        asks: 'a proof that follows a list of one that is not there',
        expects: 'refused',
        answer: chained(['urn:uuid:missing'], false),
      },
      { asks: 'a proof that follows a number', expects: 'refused', answer: chained(42) },
      {
        asks: 'a proof whose predecessor is broken',
        expects: 'refused',
        answer: async () => {
          const one = await first()
          return all(
            { ...one, proofValue: 'invalidProofValue' },
            await proofWith(suite, { previousProof: id }, [one]),
          )
        },
      },
      {
        asks: 'a set of which one proof is broken',
        expects: 'refused',
        answer: async () => all(await first(), { ...(await first()), id: 'urn:uuid:2' }),
      },
    ],
    readme,
  )
})
