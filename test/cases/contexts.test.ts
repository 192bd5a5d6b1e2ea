import { describe, expect, it } from 'vitest'
import type { SuppliedContext } from '../../src/canonical/read-supplied-contexts'
import { encodeHex } from '../../src/core/bytes'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { encodeMultibase } from '../../src/core/multibase'
import { sha256 } from '../../src/core/sha256'
import { addProof } from '../../src/securing/add-proof'
import { combineHashes, hashDocument, hashProofOptions } from '../../src/securing/hash-data'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { published, sealGeneric } from '../support/generic'
import { describeWithVectors, readVector, readVectorJson } from '../support/vectors'

const now = '2026-11-28T00:00:00Z'
const v2 = 'https://www.w3.org/ns/credentials/v2'
const v1 = 'https://www.w3.org/2018/credentials/v1'
const ob = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
const integrity = (version: number) => `https://w3id.org/security/data-integrity/v${version}`
const statusList = 'https://www.w3.org/ns/credentials/status/v1'
const suite = 'https://w3id.org/security/suites/ed25519-2020/v1'

const readCase = (name: string) => readVectorJson<JsonObject>(`../cases/${name}`)

async function judge(
  input: string | object,
  options: Partial<VerifyOptions> = {},
): Promise<VerificationReport> {
  return verify(typeof input === 'string' ? input : JSON.stringify(input), { now, ...options })
}

/** Verdict, and the codes that say more than that no trust material was given. */
async function outcome(input: string | object, options: Partial<VerifyOptions> = {}): Promise<unknown[]> {
  const { verdict, problems } = await judge(input, options)
  const codes = problems.map(({ code }) => code).filter((code) => !code.endsWith('_NOT_GIVEN'))
  return [verdict, ...new Set(codes)]
}

const issuer = pretendIssuer()

/** A proof over a document with options that are read under any contexts. */
async function seal(document: JsonObject, options: JsonObject, context: JsonValue): Promise<JsonObject> {
  const proof: JsonObject = {
    created: '2026-05-01T00:00:00Z',
    verificationMethod: issuer.signer.id,
    proofPurpose: 'assertionMethod',
    ...options,
  }
  const { '@context': _, ...read } = proof
  const data = combineHashes(await hashProofOptions(read, context), await hashDocument(document))
  return { ...document, proof: { ...proof, proofValue: encodeMultibase(await issuer.signer.sign(data)) } }
}

describeWithVectors('verify() and contexts that say one thing in two orders', () => {
  it('accepts a definition whose properties are in another order', async () => {
    expect(await outcome(readVector('../cases/w2-data-integrity-v2.json'))).toEqual(['valid'])
  })

  it('accepts it beside another context that says the same again', async () => {
    const credential = readCase('w2-data-integrity-v2.json')
    expect(await outcome({ ...credential, '@context': [v2, ob, statusList, integrity(2)] })).toEqual([
      'valid',
    ])
  })

  it('refuses a definition that differs in more', async () => {
    const credential = readCase('w2-data-integrity-v2.json')
    const [verdict, ...codes] = await outcome({ ...credential, '@context': [v2, ob, integrity(1)] })
    expect([verdict, codes]).toEqual(['invalid', ['CONTEXT_CONFLICT']])
  })
})

describeWithVectors('verify() and a proof that repeats the context of its suite', () => {
  const learnCard = () => readCase('t-proof-context-learncard.json')
  const withContext = (context: JsonValue) => {
    const credential = learnCard()
    return { ...credential, proof: { ...(credential['proof'] as JsonObject), '@context': context } }
  }

  it('accepts it with a note', async () => {
    expect(await outcome(learnCard())).toEqual(['valid', 'PROOF_CONTEXT'])
    const { problems } = await judge(learnCard())
    expect(problems.find(({ code }) => code === 'PROOF_CONTEXT')).toMatchObject({
      severity: 'note',
      pointer: '/proof/@context',
      detail: expect.stringContaining(suite),
    })
  })

  it.each<[string, JsonValue]>([
    ['as text', suite],
    ['behind those of the document', [v1, suite]],
  ])('accepts it %s', async (_, context) => {
    expect(await outcome(withContext(context))).toEqual(['valid', 'PROOF_CONTEXT'])
  })

  it.each<[string, JsonValue]>([
    ['that of another suite', [integrity(2)]],
    ['one that is not of a suite', [suite, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json']],
    ['an unknown one', [suite, 'https://attacker.example/v1']],
    ['one of its own', [suite, { expires: 'https://attacker.example/x' }]],
    ['one twice', [suite, suite]],
    ['null', null],
    ['an empty text', ''],
    ['a list of one null', [null]],
    ['a list within a list', [[]]],
  ])('refuses %s', async (_, context) => {
    expect(await outcome(withContext(context))).toEqual(['invalid', 'MALFORMED_VALUE_ERROR'])
  })

  it('refuses it without the context that defines its terms', async () => {
    expect(await outcome(withContext([v1]))).toEqual(['invalid', expect.any(String), 'PROOF_CONTEXT'])
  })
})

describe('verify() and the contexts of a Data Integrity proof', () => {
  const suiteMembers = { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' }

  it('accepts those of its suite and of the document', async () => {
    const badge = sampleBadge(issuer.profile) as JsonObject
    const sealed = await seal(badge, { ...suiteMembers, '@context': [v2, integrity(2)] }, [v2, ob])
    expect(await outcome(sealed)).toEqual(['valid', 'PROOF_CONTEXT'])
  })

  it('takes an empty list for none', async () => {
    const badge = sampleBadge(issuer.profile) as JsonObject
    const sealed = await seal(badge, { ...suiteMembers, '@context': [] }, [v2, ob])
    expect(await outcome(sealed)).toEqual(['valid'])
    const { proof, ...unsigned } = sealed
    const { '@context': _, ...without } = proof as JsonObject
    expect(await outcome({ ...unsigned, proof: without })).toEqual(['valid'])
    expect(await outcome(await addProof(sealed, issuer.signer, { created: '2026-05-02T00:00:00Z' }))).toEqual(
      ['valid'],
    )
  })

  it.each<[string, JsonObject]>([
    ['of a JCS proof, which signs it', { type: 'DataIntegrityProof', cryptosuite: 'eddsa-jcs-2022' }],
    ['of previous proofs', { ...suiteMembers, previousProof: [] }],
  ])('refuses an empty list %s', async (_, options) => {
    const context = options['previousProof'] ? {} : { '@context': [] }
    const badge = await issuer.sign(sampleBadge(issuer.profile), { created: '2026-05-01T00:00:00Z' })
    const odd = { ...badge, proof: { ...(badge.proof as JsonObject), ...options, ...context } }
    expect(await outcome(odd)).toEqual(['invalid', 'MALFORMED_VALUE_ERROR'])
    await expect(addProof(odd, issuer.signer, { created: '2026-05-02T00:00:00Z' })).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
    })
  })

  it('refuses those of another suite', async () => {
    const badge = sampleBadge(issuer.profile) as JsonObject
    const sealed = await seal(badge, { ...suiteMembers, '@context': [v2, suite] }, [v2, ob, suite])
    expect(await outcome(sealed)).toEqual(['invalid', 'MALFORMED_VALUE_ERROR'])
  })

  it('finds what expires under contexts of the proof too', async () => {
    const badge = sampleBadge(issuer.profile) as JsonObject
    const options = { ...suiteMembers, expires: '2026-06-01T00:00:00Z', '@context': [integrity(2)] }
    expect(await outcome(await seal(badge, options, [v2, ob]))).toContain('PROOF_EXPIRED')
  })
})

const generic = (...contexts: readonly SuppliedContext[]) => ({ contexts })

describeWithVectors('verify() and a context that is not known', () => {
  it('leaves a credential of data model 1.1 undecided, and names context and data model', async () => {
    const text = readVector('../cases/w5-model-1.1-generic.json')
    for (const options of [{}, generic()]) {
      expect(await outcome(text, options)).toEqual(['indeterminate', 'DATA_MODEL_1_1', 'CONTEXT_UNKNOWN'])
    }
    const { problems } = await judge(text)
    expect(problems.find(({ code }) => code === 'CONTEXT_UNKNOWN')).toMatchObject({
      pointer: '/@context/1',
      detail: expect.stringContaining('https://w3id.org/citizenship/v1'),
      hint: expect.stringContaining('--contexts'),
    })
  })

  it('refuses what is wrong in w5-model-1.1-generic.json in itself, once its context is supplied', async () => {
    const citizenship = published('https://w3id.org/citizenship/v1', {
      PermanentResidentCard: 'https://w3id.org/citizenship#PermanentResidentCard',
      PermanentResident: 'https://w3id.org/citizenship#PermanentResident',
      givenName: 'http://schema.org/givenName',
    })
    const credential = readCase('w5-model-1.1-generic.json')
    for (const changes of [{ expirationDate: '2026-06-01T00:00:00Z' }, { issuer: 'did:example:other' }]) {
      expect((await outcome({ ...credential, ...changes }, generic(citizenship)))[0]).toBe('invalid')
      expect((await outcome({ ...credential, ...changes }))[0]).toBe('indeterminate')
    }
  })

  it('leaves it undecided only for its data model if the context is supplied', async () => {
    const citizenship = published('https://w3id.org/citizenship/v1', {
      PermanentResidentCard: 'https://w3id.org/citizenship#PermanentResidentCard',
      PermanentResident: 'https://w3id.org/citizenship#PermanentResident',
      givenName: 'http://schema.org/givenName',
    })
    const options = generic(citizenship)
    expect(await outcome(readVector('../cases/w5-model-1.1-generic.json'), options)).toEqual([
      'indeterminate',
      'DATA_MODEL_1_1',
    ])
  })

  it('leaves a badge undecided, and refuses it where the W3C context is not first', async () => {
    const credential = readCase('w4-badge.json')
    const other = 'https://school.example/v1'
    const under = (...context: string[]) => ({ ...credential, '@context': context })
    expect(await outcome(under(v1, ob, statusList, suite, other))).toEqual([
      'indeterminate',
      'CONTEXT_UNKNOWN',
    ])
    expect(await outcome(under(other, v1, ob, statusList, suite))).toContain('CONTEXT_ORDER')
  })

  it.each<[string, JsonValue]>([
    ['null', null],
    ['a list', [v1]],
    ['a word', 'constructor'],
    ['a relative address', '/contexts/v1'],
    ['a context twice', suite],
  ])('refuses %s among the contexts', async (_, entry) => {
    const credential = readCase('w4-badge.json')
    const context = [v1, ob, statusList, suite, entry]
    expect(await outcome({ ...credential, '@context': context })).toEqual(['invalid', 'CONTEXT_NOT_PINNED'])
  })
})

describeWithVectors('verify() of a badge whose issuer embeds one key twice', () => {
  const didDocument = () => readCase('w4-did-document.json')
  const judged = (document: JsonObject, options = {}) =>
    outcome(readVector('../cases/w4-badge.json'), { didDocuments: [document], ...options })

  it('accepts it, through supplied contexts too', async () => {
    expect(await judged(didDocument())).toEqual(['valid'])
    expect(await judged(didDocument(), generic())).toEqual(['valid'])
    const further = published('https://x.example/v1', { motto: 'https://x.example/motto' })
    expect(await judged(didDocument(), generic(further))).toEqual(['valid'])
  })

  it('refuses it where the two differ in their key', async () => {
    const document = didDocument()
    const [method] = document['assertionMethod'] as JsonObject[]
    const other = { ...method, publicKeyMultibase: issuer.key.publicKeyMultibase }
    const [verdict] = await judged({ ...document, assertionMethod: [other as JsonObject] })
    expect(verdict).not.toBe('valid')
  })
})

describeWithVectors('verify() of a badge with an inline context', () => {
  const badge = () => readCase('21-inline-context.json')
  const inlineOf = (credential: JsonObject) => (credential['@context'] as JsonObject[])[3] as JsonObject
  const sha256Of = async (credential: JsonObject) => {
    const { problems } = await judge(credential)
    return (
      /[0-9a-f]{64}/.exec(problems.find(({ code }) => code === 'CONTEXT_INLINE')?.detail ?? '')?.[0] ?? ''
    )
  }
  const withInline = (...inline: JsonValue[]) => {
    const credential = badge()
    return { ...credential, '@context': [...(credential['@context'] as JsonValue[]).slice(0, 3), ...inline] }
  }

  it('refuses it, and says the hash to supply', async () => {
    expect(await outcome(badge())).toEqual(['invalid', 'CONTEXT_INLINE'])
    const canonical = '{"css3MediaQuery":"urn:uuid:c4c5","renderMethod":"urn:uuid:b2ab3546"}'
    expect(await sha256Of(badge())).toBe(encodeHex(sha256(canonical)))
  })

  it('accepts it if its hash was supplied, with or without the context', async () => {
    const hash = await sha256Of(badge())
    const body = JSON.stringify(inlineOf(badge()), null, 2)
    for (const options of [generic({ sha256: hash }), generic({ sha256: hash.toUpperCase(), body })]) {
      const report = await judge(badge(), options)
      expect([report.verdict, report.profile]).toEqual(['valid', 'generic'])
    }
  })

  it('reads its members in any order as the same context', async () => {
    const reversed = Object.fromEntries(Object.entries(inlineOf(badge())).reverse())
    expect(await outcome(withInline(reversed), generic({ sha256: await sha256Of(badge()) }))).toEqual([
      'valid',
    ])
  })

  it.each<[string, JsonValue[]]>([
    ['another', [{ renderMethod: 'urn:uuid:b2ab3546' }]],
    ['a further one', [{ renderMethod: 'urn:uuid:b2ab3546', css3MediaQuery: 'urn:uuid:c4c5' }, {}]],
  ])('refuses %s', async (_, inline) => {
    const options = generic({ sha256: await sha256Of(badge()) })
    expect(await outcome(withInline(...inline), options)).toEqual(['invalid', 'CONTEXT_INLINE'])
  })

  it('refuses several that are known only by their hashes: one could replace another', async () => {
    const zeros = '0'.repeat(64)
    await expect(judge(badge(), generic({ sha256: zeros }, { sha256: '1'.repeat(64) }))).rejects.toThrow(
      /contexts to be inline contexts with their body, but for one/,
    )
    await expect(judge(badge(), generic({ sha256: zeros, body: '{}' }))).rejects.toThrow(
      /to have the SHA-256/,
    )
  })

  it.each<[string, JsonObject, string]>([
    ['changes a protected term', { VerifiableCredential: 'https://attacker.example/VC' }, 'CONTEXT_CONFLICT'],
    [
      'names a property of the badge anew',
      { caption: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative' },
      'NAME_AMBIGUOUS',
    ],
    ['has a base', { '@base': 'https://attacker.example/' }, 'CONTEXT_UNREADABLE'],
    ['imports another', { '@import': 'https://attacker.example/' }, 'CONTEXT_UNREADABLE'],
  ])('does not accept one by its hash that %s', async (_, inline, code) => {
    const credential = withInline(inline)
    const [verdict, ...codes] = await outcome(credential, generic({ sha256: await sha256Of(credential) }))
    expect(verdict).not.toBe('valid')
    expect(codes).toContain(code)
  })
})

describe('verify() and two inline contexts that name one property in two ways', () => {
  const first = { motto: 'https://x.example/motto' }
  const second = { slogan: 'https://x.example/motto' }
  const accepted = (context: JsonObject) => {
    const body = JSON.stringify(context)
    return { body, sha256: encodeHex(sha256(body)) }
  }
  const sealed = async (inline: JsonObject, name: string) => {
    const badge = {
      ...(sampleBadge(issuer.profile) as JsonObject),
      '@context': [v2, ob, inline],
      [name]: 'M',
    }
    const { contexts } = generic(accepted(inline))
    return issuer.sign(badge, { created: '2026-05-18T12:00:00Z', contexts })
  }

  it('accepts either if only that one is accepted', async () => {
    const signed = await sealed(first, 'motto')
    const report = await judge(signed, generic(accepted(first)))
    expect([report.verdict, report.verified]).toMatchObject(['valid', { motto: 'M' }])
    const { sha256: hash } = accepted(first)
    expect((await judge(signed, generic({ sha256: hash }))).verdict).toBe('valid')
  })

  it('refuses one that is not accepted, and several that are known only by their hashes', async () => {
    const signed = await sealed(first, 'motto')
    expect(await outcome(signed, generic(accepted(second)))).toEqual(['invalid', 'CONTEXT_INLINE'])
    const hashes = [first, second].map((context) => ({ sha256: accepted(context).sha256 }))
    await expect(judge(signed, generic(...hashes))).rejects.toThrow(/with their body, but for one/)
  })

  it('accepts neither where both are', async () => {
    const { motto, ...rest } = (await sealed(first, 'motto')) as JsonObject
    const renamed: JsonObject = { ...rest, '@context': [v2, ob, second], slogan: motto as JsonValue }
    const { sha256: hash } = accepted(first)
    for (const options of [
      generic(accepted(first), accepted(second)),
      generic({ sha256: hash }, accepted(second)),
    ]) {
      expect(await outcome({ ...rest, motto: motto as JsonValue }, options)).toContain('NAME_AMBIGUOUS')
    }
    expect(await outcome(renamed, generic(accepted(first), accepted(second)))).toContain('NAME_AMBIGUOUS')
  })
})

describe('verify() under a supplied context with a term that cannot be read', () => {
  const context = published('https://x.example/v1', {
    motto: 'https://x.example/motto',
    label: { '@id': 'https://x.example/label', '@container': '@language' },
    gone: null,
    about: { '@reverse': 'https://x.example/about' },
    kind: '@type',
    Odd: null,
  })
  const sealed = (members: JsonObject) =>
    sealGeneric(
      {
        ...(sampleBadge(issuer.profile) as JsonObject),
        '@context': [v2, ob, context.url],
        ...members,
      },
      { by: issuer.signer, contexts: [context] },
    )

  it('accepts a document that does not use it', async () => {
    expect(await outcome(await sealed({ motto: 'M' }), generic(context))).toEqual(['valid'])
  })

  it.each<[string, JsonObject]>([
    ['a language map', { label: { en: 'L' } }],
    ['a term that is null', { gone: 'x' }],
    ['a reverse property', { about: { id: 'urn:x' } }],
    ['a name for a keyword', { kind: 'x' }],
    ['a type', { type: ['VerifiableCredential', 'OpenBadgeCredential', 'Odd'] }],
  ])('leaves one undecided that uses %s', async (_, members) => {
    const signed = await sealed({ motto: 'M' })
    const [verdict, ...codes] = await outcome({ ...signed, ...members }, generic(context))
    expect([verdict, codes[0]]).toEqual(['indeterminate', 'CONTEXT_UNREADABLE'])
  })
})

describe('verify() of a credential whose one context is plain text', () => {
  const credential = (context: JsonValue): JsonObject => ({
    '@context': context,
    id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
    type: ['VerifiableCredential'],
    name: 'Any credential',
    issuer: issuer.profile.id,
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: { id: 'did:example:abcdefgh', name: 'A' },
  })

  it('accepts it with a warning, as the list of it', async () => {
    const sealed = await seal(
      credential([v2]),
      { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' },
      [v2],
    )
    expect(await outcome(sealed, generic())).toEqual(['valid'])
    expect(await outcome({ ...sealed, '@context': v2 }, generic())).toEqual(['valid', 'VALUE_TYPE'])
    expect((await judge({ ...sealed, '@context': v2 }, generic())).verified).toEqual(
      (await judge(sealed, generic())).verified,
    )
  })

  it.each([
    ['an unknown one', 'https://x.example/v1', 'CONTEXT_UNKNOWN'],
    ['an empty one', '', 'CONTEXT_NOT_PINNED'],
  ])('does not accept %s', async (_, context, code) => {
    const [verdict, ...codes] = await outcome(credential(context), generic())
    expect(verdict).not.toBe('valid')
    expect(codes).toContain(code)
  })
})
