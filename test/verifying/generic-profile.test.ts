import { describe, expect, it } from 'vitest'
import type { AcceptedContext } from '../../src/canonical/read-supplied-contexts'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { exportKey } from '../../src/keys/export-key'
import { createSigner } from '../../src/keys/signer'
import { signCredential } from '../../src/securing/add-proof'
import { buildStatusEntry } from '../../src/status/build-status-entry'
import { createStatusList } from '../../src/status/create-status-list'
import { setStatus } from '../../src/status/set-status'
import { pretendCommittee, sampleBadge, sampleLabel } from '../../src/testing'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'
import {
  alumniCredential,
  contexts,
  created,
  degreeCredential,
  examples,
  examplesUrl,
  issuer,
  now,
  published,
  school,
  schoolTerms,
  schoolUrl,
  sealGeneric,
  stockIssue,
  stranger,
  v2,
} from '../support/generic'
import { startWork } from '../support/start-work'

const deciding = ['error', 'indeterminate'] as const

async function judge(input: object, options: Partial<VerifyOptions> = {}) {
  return verify(JSON.stringify(input), { now, contexts, ...options })
}

/** Codes of errors and open questions that decide; no committee is required here. */
async function codes(input: object, options: Partial<VerifyOptions> = {}): Promise<string[]> {
  const report = await judge(input, options)
  expect(report.verdict).not.toBe('valid')
  expect(report.verified === undefined || report.sections.integrity.verdict === 'valid').toBe(true)
  return deciding
    .flatMap((severity) => codesOf(report, severity))
    .filter((code) => code !== 'POLICY_NOT_GIVEN' && code !== 'TRUST_NOT_GIVEN')
}

const alumni = await sealGeneric(alumniCredential())
const degree = await sealGeneric(degreeCredential())

describe('verify() under supplied contexts', () => {
  it.each(['en', 'fi', 'de', 'lt', 'it', 'es', 'fr', 'nl'])(
    'says that a degree is not a badge, and that the quorum of a label was not checked, in %s',
    async (language) => {
      const { verdict, summary } = await judge(degree, { language })
      expect(verdict).toBe('valid')
      expect(summary).not.toMatch(/badge|osaamismerk|ženklel|insignia|[{}]/i)
      const pretend = pretendCommittee()
      const label = await pretend.sign(sampleLabel(pretend), { created })
      const didDocuments = [pretend.didDocument]
      expect((await judge(label, { language, didDocuments })).summary).toMatch(
        /badge|osaamismerk|ženklel|insignia/i,
      )
    },
  )

  it.each([
    ['the example of W3C', alumni],
    ['a degree under a context of its own', degree],
  ])('accepts %s, and says which profile was used', async (_, credential) => {
    const report = await judge(credential)
    expect([report.verdict, report.profile, report.network]).toEqual(['valid', 'generic', []])
    expect(report.summary).toMatch(/generic profile/)
    expect(report.sections.shape.reason).toMatch(/credential of data model 2\.0.*were not checked/)
    expect(report.sections.integrity.proofs).toMatchObject([{ signature: 'valid', keyBinding: 'bound' }])
    expect(report.credential.digest).toMatch(/^zQm/)
    expect(report.verified).toMatchObject({ credentialSubject: { id: expect.any(String) } })
  })

  it('leaves the same undecided without the contexts, and names the context', async () => {
    const report = await verify(JSON.stringify(alumni), { now })
    expect([report.verdict, report.profile]).toEqual(['indeterminate', 'pinned'])
    expect(codesOf(report, 'indeterminate')).toContain('CONTEXT_UNKNOWN')
    expect(report.summary).not.toMatch(/profile/)
  })

  it('reads a credential under pinned contexts as ever', async () => {
    const badge = await issuer.sign(sampleBadge(issuer.profile), { created })
    const report = await judge(badge)
    expect(report).toEqual(await verify(JSON.stringify(badge), { now }))
    expect([report.verdict, report.profile]).toEqual(['valid', 'pinned'])
  })

  it('checks a badge with an extension by the shape of a badge', async () => {
    const badge = sampleBadge(issuer.profile) as unknown as JsonObject
    const extended = {
      ...badge,
      '@context': [...(badge['@context'] as JsonValue[]), schoolUrl],
      course: ['Walks'],
    }
    const report = await judge(await sealGeneric(extended))
    expect([report.verdict, report.profile]).toEqual(['valid', 'generic'])
    expect(report.sections.shape.reason).toMatch(/well-formed badge/)
    expect(report.verified?.['course']).toEqual(['Walks'])
    const { id: _, ...broken } = extended as JsonObject
    expect(await codes(await sealGeneric(broken))).toContain('MEMBER_REQUIRED')
  })

  it('verifies any credential under only pinned contexts, which need no confirmation', async () => {
    const { '@context': _, ...rest } = alumniCredential()
    const plain = {
      ...rest,
      '@context': [v2],
      type: ['VerifiableCredential'],
      credentialSubject: { id: 'did:example:abcdefgh' },
    }
    const sealed = await sealGeneric(plain)
    const report = await judge(sealed)
    expect([report.verdict, report.profile]).toEqual(['valid', 'generic'])
    expect(report.summary).not.toMatch(/handed in/)
    expect(report.sections.shape.reason).toBe('The document is a well-formed credential')
    expect(codesOf(await verify(JSON.stringify(sealed), { now }), 'indeterminate')).toEqual(['SHAPE_UNKNOWN'])
    expect(await codes(await sealGeneric({ ...plain, evidence: { id: 'urn:x:e' } }))).toEqual([
      'MEMBER_REQUIRED',
    ])
    await expect(signCredential(plain, issuer.signer, { created })).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
    })
    expect((await judge(await signCredential(plain, issuer.signer, { created, contexts }))).verdict).toBe(
      'valid',
    )
  })

  it('takes a type by its address where no context has a name for it', async () => {
    const unnamed = 'https://school.example/vocab#Diploma'
    const withType = (type: string, context: string[] = [v2]) =>
      sealGeneric({
        ...degreeCredential(),
        '@context': context,
        type: ['VerifiableCredential', type],
        credentialSubject: { id: 'did:example:l' },
      })
    for (const context of [[v2], [v2, schoolUrl]]) {
      const report = await judge(await withType(unnamed, context))
      expect([report.verdict, report.verified?.['type']]).toEqual([
        'valid',
        expect.arrayContaining([unnamed]),
      ])
    }
    for (const type of [
      'https://school.example/vocab#DegreeCredential',
      'https://www.w3.org/ns/credentials/examples#Anything',
      'https://www.w3.org/2018/credentials#VerifiablePresentation',
      'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential',
      'urn:example:Diploma',
    ])
      expect([type, await codes(await withType(type))]).toEqual([type, ['TERM_UNDEFINED']])
    const report = await verify(JSON.stringify(await withType(unnamed)), { now })
    expect(codesOf(report, 'error')).toContain('TERM_UNDEFINED')
  })

  it('says it in every language', async () => {
    for (const language of ['fi', 'de', 'lt', 'it', 'es', 'fr', 'nl']) {
      const { summary } = await judge(alumni, { language })
      expect([language, summary]).toEqual([language, expect.stringMatching(/\([^)]*2?[^)]*\)$/)])
      expect(summary).not.toMatch(/\{\w+\}|generic profile/)
    }
  })
})

describe('verify() and the nearest credential that must not pass', () => {
  const changed = (change: JsonObject, from: JsonObject = degreeCredential()) =>
    sealGeneric({ ...from, ...change })
  const { credentialSubject } = degree as { credentialSubject: JsonObject }

  it.each<[string, () => JsonObject | Promise<JsonObject>, string]>([
    ['a changed value', () => ({ ...alumni, name: 'Another' }), 'PROOF_VERIFICATION_ERROR'],
    [
      'a changed value of its own vocabulary',
      () => ({ ...alumni, credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'Elsewhere' } }),
      'PROOF_VERIFICATION_ERROR',
    ],
    ['no proof', () => alumniCredential(), 'PROOF_MISSING'],
    [
      "a stranger's proof",
      () => sealGeneric(alumniCredential(), { by: stranger.signer }),
      'CONTROLLER_NOT_ISSUER',
    ],
    ['an end that has passed', () => changed({ validUntil: '2026-06-01T00:00:00Z' }), 'EXPIRED'],
    ['a begin that is to come', () => changed({ validFrom: '2027-06-01T00:00:00Z' }), 'NOT_YET_VALID'],
    ['a date without a zone', () => changed({ validFrom: '2026-05-18T12:00:00' }), 'VALUE_FORMAT'],
    [
      'an inner context',
      () => ({ ...alumni, credentialSubject: { '@context': [v2], ...credentialSubject } }),
      'CONTEXT_NOT_PINNED',
    ],
    ['an inline context', () => ({ ...alumni, '@context': [v2, examplesUrl, {}] }), 'CONTEXT_INLINE'],
    [
      'a context that was not handed in',
      () => ({ ...alumni, '@context': [v2, 'https://www.w3.org/ns/credentials/examples/v1'] }),
      'CONTEXT_UNKNOWN',
    ],
    ['the contexts in another order', () => ({ ...alumni, '@context': [examplesUrl, v2] }), 'CONTEXT_ORDER'],
    ['a keyword', () => ({ ...alumni, '@index': 'Doctorate' }), 'MEMBER_UNKNOWN'],
    [
      'a name that is an IRI',
      () => ({ ...alumni, 'https://schema.org/name': 'Alumni Credential' }),
      'MEMBER_UNKNOWN',
    ],
    [
      'a language where the name has none',
      () => ({ ...degree, name: { '@value': 'Degree', '@language': 'en' } }),
      'PROOF_VERIFICATION_ERROR',
    ],
    ['a word that no context defines', () => ({ ...degree, honours: 'cum laude' }), 'TERM_UNDEFINED'],
    [
      'a type that no context defines',
      () => ({ ...degree, type: [...(degree['type'] as string[]), 'Doctorate'] }),
      'TERM_UNDEFINED',
    ],
    [
      'a schema that nobody knows',
      () => changed({ credentialSchema: { id: 'https://school.example/s', type: 'JsonSchema' } }),
      'SCHEMA_UNKNOWN',
    ],
    [
      'a type that is not that of a credential',
      () => ({ ...degree, type: ['DegreeCredential'] }),
      'TERM_UNDEFINED',
    ],
    [
      'a proof that has expired',
      () => sealGeneric(alumniCredential(), { changes: { expires: '2026-06-01T00:00:00Z' } }),
      'PROOF_EXPIRED',
    ],
    [
      'a proof from the future',
      () => sealGeneric(alumniCredential(), { changes: { created: '2027-06-01T00:00:00Z' } }),
      'PROOF_FROM_THE_FUTURE',
    ],
    [
      'a proof for another purpose',
      () => sealGeneric(alumniCredential(), { changes: { proofPurpose: 'authentication' } }),
      'PROOF_PURPOSE_MISMATCH',
    ],
    [
      'a member that hides in the proof',
      () => ({ ...alumni, proof: { ...(alumni['proof'] as JsonObject), honours: 'x' } }),
      'MALFORMED_VALUE_ERROR',
    ],
  ])('does not accept %s', async (_, make, code) => {
    expect(await codes(await make())).toContain(code)
  })

  it('lists every proof of a set, and takes no good one for enough', async () => {
    const two = await sealGeneric(alumni, { by: stranger.signer })
    const [first, second] = two['proof'] as [JsonObject, JsonObject]
    const beside = await judge(two)
    expect(beside.sections.integrity.proofs.map(({ verdict }) => verdict)).toEqual(['valid', 'invalid'])
    expect(beside.verdict).toBe('valid')
    const forged = { ...alumni, proof: [first, { ...first, proofValue: second['proofValue'] as string }] }
    expect(await codes(forged)).toContain('PROOF_VERIFICATION_ERROR')
  })

  it('asks for the status list of a credential, and believes it', async () => {
    const options = {
      id: 'https://school.example/status/1',
      issuer: issuer.profile.id,
      statusPurpose: 'revocation',
    }
    const list = createStatusList({ ...options, validFrom: '2026-05-18T12:00:00Z' })
    const entry = buildStatusEntry(list, 41) as unknown as JsonObject
    const credential = await sealGeneric({ ...degreeCredential(), credentialStatus: entry })
    expect(await codes(credential)).toContain('STATUS_RETRIEVAL_ERROR')
    const clear = { credential: await issuer.sign(list, { created }) }
    expect((await judge(credential, { statusLists: [clear] })).verdict).toBe('valid')
    const revoked = { credential: await issuer.sign(setStatus(list, 41, true), { created }) }
    expect(await codes(credential, { statusLists: [revoked] })).toContain('REVOKED')
  })

  it('is refused where it would take a general processor too long', async () => {
    const worked = startWork()
    const alumniOf = Array.from({ length: 3000 }, (_, index) => `School ${index}`)
    expect(await codes({ ...alumni, credentialSubject: { alumniOf } })).toEqual(['PARSING_ERROR'])
    expect(await codes({ ...alumni, name: 'x'.repeat(300_000) })).toEqual(['PARSING_ERROR'])
    const proof = Array.from({ length: 17 }, () => alumni['proof'] as JsonObject)
    expect(await codes({ ...alumni, proof })).toEqual(['PROOFS_TOO_MANY'])
    expect(worked()).toBeLessThan(2000)
  })
})

describe('verify() and one graph in many forms', () => {
  it.each<[string, (subject: JsonObject) => JsonObject]>([
    ['one value in an array', (subject) => ({ ...subject, alumniOf: ['The School of Examples'] })],
    [
      'one value twice',
      (subject) => ({ ...subject, alumniOf: ['The School of Examples', 'The School of Examples'] }),
    ],
    ['null beside', (subject) => ({ ...subject, honours: null })],
    ['members in another order', ({ id, ...rest }) => ({ ...rest, id: id as string })],
  ])('hands on the same for %s', async (_, rewrite) => {
    const form = { ...alumni, credentialSubject: rewrite(alumni['credentialSubject'] as JsonObject) }
    const report = await judge(form)
    expect(report.verdict).toBe('valid')
    expect(report.verified).toEqual((await judge(alumni)).verified)
  })

  it('unites what is said of one id in two places, so that nothing hides', async () => {
    const { validUntil, ...open } = {
      ...degreeCredential(),
      validUntil: '2026-06-01T00:00:00Z',
    } as JsonObject
    const hidden = { id: open['id'], type: ['DegreeCredential'], validUntil } as JsonObject
    const sealed = await sealGeneric({ ...degreeCredential(), validUntil: '2026-06-01T00:00:00Z' })
    const subject = { ...(open['credentialSubject'] as JsonObject), degree: hidden }
    expect(
      await codes({ ...open, credentialSubject: subject, proof: sealed['proof'] as JsonObject }),
    ).not.toEqual([])
  })
})

describe('verify() and contexts that give a thing two names', () => {
  const alias = (terms: JsonObject) => published('https://alias.example/v1', terms)
  const cred = 'https://www.w3.org/2018/credentials#'
  const date = 'http://www.w3.org/2001/XMLSchema#dateTime'

  it.each<[string, AcceptedContext]>([
    ['validUntil', alias({ until: { '@id': `${cred}validUntil`, '@type': date } })],
    ['issuer', alias({ by: { '@id': `${cred}issuer`, '@type': '@id' } })],
    ['a word of its own', alias({ diploma: 'https://school.example/vocab#degree' })],
    ['a type of its own', alias({ Doctorate: 'https://school.example/vocab#DegreeCredential' })],
    ['a reference, which it makes a node', alias({ school: 'https://school.example/vocab#school' })],
    ['a set, which it makes one value', alias({ course: 'https://school.example/vocab#course' })],
    ['a word of its own, by a vocabulary', alias({ '@vocab': 'https://school.example/vocab#deg' })],
  ])('refuses a credential where one of them renames %s', async (_, context) => {
    const options = { contexts: [school, context] }
    expect(await codes(degree, options)).toContain('NAME_AMBIGUOUS')
  })

  it('does not lose the end of a credential whose end is renamed', async () => {
    const context = alias({ until: { '@id': `${cred}validUntil`, '@type': date } })
    const { validUntil, ...open } = await sealGeneric({
      ...degreeCredential(),
      validUntil: '2026-06-01T00:00:00Z',
    })
    const rewritten = { ...open, '@context': [v2, schoolUrl, context.url], until: validUntil as string }
    expect(await codes(rewritten, { contexts: [school, context] })).toContain('NAME_AMBIGUOUS')
  })

  it('accepts a context beside it that names other things', async () => {
    const context = alias({ motto: 'https://alias.example/vocab#motto' })
    expect((await judge(degree, { contexts: [school, context] })).verdict).toBe('valid')
  })

  it('reads one address by the body that this call supplies, independent of other calls', async () => {
    const other = published(schoolUrl, { ...schoolTerms, sch: 'https://elsewhere.example/vocab#' })
    expect((await judge(degree)).verdict).toBe('valid')
    expect(await codes(degree, { contexts: [other] })).toContain('PROOF_VERIFICATION_ERROR')
    expect((await judge(degree)).verdict).toBe('valid')
  })
})

describe('verify() and the option contexts', () => {
  const { url, body, sha256 } = school
  const twice = [school, school]
  const one = (context: object) => [context]
  const saying = (terms: JsonValue) => one(published('https://x.example/v1', terms))

  it.each<[string, unknown, RegExp]>([
    ['a text', 'all', /expected contexts to be a list of contexts/],
    ['an object', { contexts: [school] }, /expected contexts to be a list of contexts/],
    [
      'an unknown member',
      [{ ...school, fetch: true }],
      /unknown member of contexts\[0\] fetch; expected one of url, body, sha256/,
    ],
    ['more than 32', Array.from({ length: 33 }, () => school), /at most 32, got 33/],
    ['a context without a hash', one({ url, body }), /contexts\[0\]\.sha256 to be 64 hexadecimal digits/],
    [
      'another body than the hash is of',
      one({ url, body: `${body} `, sha256 }),
      /contexts\[0\]\.body to have the SHA-256/,
    ],
    ['a parsed body', one({ url, body: JSON.parse(String(body)), sha256 }), /body to be text or bytes/],
    ['a pinned context', one({ ...school, url: v2 }), /contexts\[0\]\.url to be no pinned context/],
    ['a relative URL', one({ ...school, url: 'contexts/v1' }), /url to be an absolute URL/],
    ['a context twice', twice, /each context once/],
    ['a body that is no object', one(published('https://x.example/v1', null)), /one object as its @context/],
    ['a context that names another', saying(['https://y.example/v1']), /one object as its @context/],
    ['a language', saying({ '@language': 'en' }), /no @language/],
    ['a base', saying({ '@base': 'https://x.example/' }), /no @base/],
    ['an import', saying({ '@import': 'https://x.example/' }), /no @import/],
    ['a vocabulary that ends', saying({ '@vocab': null }), /@vocab to be an absolute IRI/],
    [
      'a scoped context at an address',
      saying({ x: { '@id': 'urn:x:x', '@context': 'https://y.example/' } }),
      /one object/,
    ],
    ['a term defined by itself', saying({ a: 'b:x', b: 'a:y' }), /not defined in terms of itself/],
  ])('throws for %s and names it', async (_, wrong, message) => {
    await expect(verify('{}', { now, contexts: wrong as never })).rejects.toThrow(message)
    await expect(verify('{}', { now, contexts: wrong as never })).rejects.toThrow(/^Cannot read contexts/)
  })

  it('takes the body as text or as bytes, and the hash in either case', async () => {
    const bytes = new TextEncoder().encode(String(examples.body))
    const context = { url: examplesUrl, body: bytes, sha256: examples.sha256.toUpperCase() }
    expect((await judge(alumni, { contexts: [context] })).verdict).toBe('valid')
  })
})

describe('verify() and the second check', () => {
  const did = 'did:web:school.example'
  const byDocument = () =>
    sealGeneric(
      { ...alumniCredential(), issuer: did },
      { by: createSigner(issuer.key, { id: `${did}#key` }) },
    )
  const controller = (method: JsonObject) => ({
    id: did,
    verificationMethod: [method],
    assertionMethod: [`${did}#key`],
  })

  it('accepts what @digitalbazaar/vc issued', async () => {
    expect((await judge(await stockIssue(alumniCredential(), [examples]))).verdict).toBe('valid')
  })

  it('takes keys from the documents of issuers', async () => {
    const method = { ...(await exportKey(issuer.key, 'multikey', { id: `${did}#key`, controller: did })) }
    expect((await judge(await byDocument(), { didDocuments: [controller(method)] })).verdict).toBe('valid')
    expect(await codes(await byDocument())).toContain('VERIFICATION_METHOD_UNRESOLVED')
  })
})

describe('verify() and chains of proofs under supplied contexts', () => {
  const [id, other] = ['urn:uuid:1', 'urn:uuid:2']
  const unsigned = degreeCredential()
  const craft = async (changes: JsonObject, previous: JsonObject[] = [], by = issuer.signer) =>
    (await sealGeneric(unsigned, { changes, previous, by }))['proof'] as JsonObject
  const withProof = (...proof: JsonObject[]) => ({ ...unsigned, proof })

  it('decides them, and has @digitalbazaar/vc confirm each link', async () => {
    const first = await craft({ id })
    const beside = await craft({ id: other })
    const second = await craft({ previousProof: id }, [first])
    const both = await craft({ id: 'urn:uuid:3', previousProof: [id, other] }, [first, beside])
    const last = await craft({ previousProof: 'urn:uuid:3' }, [both])
    for (const proofs of [
      [first, second],
      [second, first],
      [first, beside, both],
      [beside, last, both, first],
    ]) {
      const report = await judge(withProof(...proofs))
      expect([report.verdict, report.profile]).toEqual(['valid', 'generic'])
      expect(report.sections.integrity.proofs.map(({ verdict }) => verdict)).toEqual(
        proofs.map(() => 'valid'),
      )
    }
  })

  it.each<[string, () => Promise<JsonObject[]>, string]>([
    [
      'a link that is gone',
      async () => [await craft({ previousProof: id }, [await craft({ id })])],
      'PREVIOUS_PROOF_INVALID',
    ],
    [
      'a link over the document alone',
      async () => [await craft({ id }), await craft({ previousProof: id })],
      'PROOF_VERIFICATION_ERROR',
    ],
    [
      'a link put in the place of another, good in itself',
      async () => [
        await craft({ id, created: '2026-05-19T12:00:00Z' }),
        await craft({ previousProof: id }, [await craft({ id })]),
      ],
      'PROOF_VERIFICATION_ERROR',
    ],
    [
      'two links of one id, each good in itself',
      async () => {
        const twins = [await craft({ id }), await craft({ id, created: '2026-05-19T12:00:00Z' })]
        return [...twins, await craft({ previousProof: id }, twins)]
      },
      'PREVIOUS_PROOF_INVALID',
    ],
    [
      "a stranger's link",
      async () => {
        const first = await craft({ id }, [], stranger.signer)
        return [first, await craft({ previousProof: id }, [first])]
      },
      'PREVIOUS_PROOF_INVALID',
    ],
    [
      'a link that has expired',
      async () => {
        const first = await craft({ id, expires: '2026-06-01T00:00:00Z' })
        return [first, await craft({ previousProof: id }, [first])]
      },
      'PREVIOUS_PROOF_INVALID',
    ],
  ])('refuses %s', async (_, make, code) => {
    const proofs = await make()
    expect((await judge(withProof(...proofs))).verdict).toBe('invalid')
    expect(await codes(withProof(...proofs))).toContain(code)
  })
})
