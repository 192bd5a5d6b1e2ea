import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { digestMultibase, multibaseOfHash } from '../../src/core/digest'
import type { JsonObject } from '../../src/core/json'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { buildEvidence } from '../../src/model/build-evidence'
import { findContext } from '../../src/model/contexts/find-context'
import { publishedContexts } from '../../src/model/contexts/published-contexts'
import { signCredential } from '../../src/securing/add-proof'
import { createProof } from '../../src/securing/create-proof'
import { hashDocument } from '../../src/securing/hash-data'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const issuer = pretendIssuer()
const bytes = new TextEncoder().encode('data;žinios\n2026;14\n')
const photo = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)
const fileId = 'https://organiser.example/evidence/use.csv'
const photoId = 'urn:example:evidence:photo'

const built = [
  buildEvidence({ kind: 'file', url: fileId, name: 'Badge use', bytes, mediaType: 'text/csv' }),
  buildEvidence({ kind: 'photo', id: photoId, name: 'The class', bytes: photo, mediaType: 'image/jpeg' }),
]
const base = sampleBadge(issuer.profile)
const signed = await sign(built.flatMap(({ relatedResource }) => relatedResource ?? []))

function sign(relatedResource: object[]): Promise<object> {
  const badge = { ...base, evidence: built.map(({ evidence }) => evidence), relatedResource }
  return signCredential(badge, issuer.signer, { created })
}

function judge(document: object, files: Record<string, Uint8Array>) {
  return verify(document, { now, files })
}

describe('verify() and the files that a credential binds', () => {
  it('finds each file the one that was signed', async () => {
    const report = await judge(signed, { [fileId]: bytes, [photoId]: photo })
    expect(report.sections.evidence.verdict).toBe('valid')
    expect(report.verdict).toBe('valid')
  })

  it('finds a file of which one byte was changed another, and says which', async () => {
    const changed = Uint8Array.from(bytes)
    changed[changed.length - 2] = 0x35
    const report = await judge(signed, { [fileId]: changed, [photoId]: photo })
    expect(report.sections.evidence.verdict).toBe('invalid')
    expect(report.verdict).toBe('invalid')
    const mismatches = report.problems.filter(({ code }) => code === 'EVIDENCE_MISMATCH')
    expect(mismatches).toMatchObject([
      { section: 'evidence', severity: 'error', detail: expect.stringContaining(fileId) },
    ])
  })

  it('compares a file that is named N-Quads in a badge, and skips the digest of the subject only in an endorsement', async () => {
    const id = 'https://organiser.example/evidence/graph.nq'
    const bound = { id, mediaType: 'application/n-quads', digestMultibase: digestMultibase(bytes) }
    const badge = await signCredential({ ...base, relatedResource: [bound] }, issuer.signer, { created })
    expect((await judge(badge, { [id]: bytes })).sections.evidence.verdict).toBe('valid')
    expect((await judge(badge, { [id]: photo })).sections.evidence.verdict).toBe('invalid')
    expect((await judge(badge, {})).sections.evidence.verdict).toBe('indeterminate')
    // Under the id of the subject, too: only an endorsement binds what it is about so.
    const subject = String(base.credentialSubject.id)
    const own = { ...base, relatedResource: [{ ...bound, id: subject }] }
    const ofSubject = await signCredential(own, issuer.signer, { created })
    expect((await judge(ofSubject, { [subject]: photo })).sections.evidence.verdict).toBe('invalid')
    const endorser = pretendIssuer('Pretend municipality')
    const options = { id: 'urn:example:e', endorser: endorser.profile, target: base, comment: 'Fine.' }
    const plain = await buildEndorsement({ ...options, validFrom: created })
    const endorsement = await endorser.sign(plain, { created })
    expect((await judge(endorsement, {})).sections.evidence.verdict).toBe('valid')
    const more = { ...plain, relatedResource: [...(plain['relatedResource'] as object[]), bound] }
    const binding = await endorser.sign(more, { created })
    expect((await judge(binding, { [id]: photo })).sections.evidence.verdict).toBe('invalid')
  })

  it.each<[string, Record<string, Uint8Array>]>([
    ['cut', { [fileId]: bytes.subarray(1), [photoId]: photo }],
    ['empty', { [fileId]: new Uint8Array(), [photoId]: photo }],
    ['swapped with another', { [fileId]: photo, [photoId]: bytes }],
  ])('finds a file that was %s another', async (_, files) => {
    const report = await judge(signed, files)
    expect(report.sections.evidence.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain('EVIDENCE_MISMATCH')
  })

  it('is undecided about files that were not given, and says how many', async () => {
    for (const files of [{}, { [fileId]: bytes }, { 'urn:example:other': bytes }]) {
      const report = await judge(signed, files)
      expect(report.sections.evidence.verdict).toBe('indeterminate')
      expect(codesOf(report, 'note')).toContain('EVIDENCE_NOT_GIVEN')
      expect(codesOf(report, 'indeterminate')).toEqual([])
      expect(report.sections.evidence.reason).toContain(Object.keys(files)[0] === fileId ? '1' : '2')
      expect(report.verdict).toBe('valid')
    }
  })

  it('says so where one file differs and another was not given', async () => {
    const report = await judge(signed, { [fileId]: photo })
    expect(report.sections.evidence.verdict).toBe('invalid')
    expect(codesOf(report)).toEqual(expect.arrayContaining(['EVIDENCE_MISMATCH', 'EVIDENCE_NOT_GIVEN']))
  })

  it('decides nothing by a digest of another form', async () => {
    const [file = {}] = built.map(({ relatedResource }) => relatedResource as unknown as JsonObject)
    for (const digest of ['zQm', 'uEiD', 'mEiAPnQ', digestMultibase(bytes).slice(0, -1)]) {
      const report = await judge(await sign([{ ...file, digestMultibase: digest }]), { [fileId]: bytes })
      expect([digest, report.sections.evidence.verdict]).toEqual([digest, 'indeterminate'])
    }
  })

  it('compares a digest that the evidence itself carries, once where a resource repeats its id', async () => {
    const item = {
      id: fileId,
      type: ['Evidence'],
      name: 'Badge use',
      digestMultibase: digestMultibase(bytes),
    }
    const own = await signCredential({ ...base, evidence: [item] }, issuer.signer, { created })
    expect((await judge(own, { [fileId]: bytes })).sections.evidence.verdict).toBe('valid')
    expect((await judge(own, {})).sections.evidence.verdict).toBe('indeterminate')
    const wrong = await judge(own, { [fileId]: photo })
    expect(wrong.verdict).toBe('invalid')
    expect(codesOf(wrong, 'error')).toEqual(['EVIDENCE_MISMATCH'])
    const plain = { id: fileId, type: ['Evidence'], name: 'Badge use' }
    const unbound = await signCredential({ ...base, evidence: [plain] }, issuer.signer, { created })
    expect((await judge(unbound, { [fileId]: photo })).verdict).toBe('valid')
  })

  it('compares a digestSRI too, and both where a file has both', async () => {
    const resource = { id: fileId, mediaType: 'text/csv' }
    const rightSri = `sha384-${createHash('sha384').update(bytes).digest('base64')}`
    const wrongSri = `sha384-${createHash('sha384').update(photo).digest('base64')}`
    const cases: [object, string][] = [
      [{ digestSRI: rightSri }, 'valid'],
      [{ digestSRI: wrongSri }, 'invalid'],
      [{ digestSRI: `${wrongSri} ${rightSri}` }, 'valid'],
      [{ digestSRI: rightSri, digestMultibase: digestMultibase(bytes) }, 'valid'],
      [{ digestSRI: wrongSri, digestMultibase: digestMultibase(bytes) }, 'invalid'],
      [{ digestSRI: rightSri, digestMultibase: digestMultibase(photo) }, 'invalid'],
      [{ digestSRI: 'sha256-YWJj', digestMultibase: digestMultibase(bytes) }, 'valid'],
      [{ digestSRI: 'sha256-YWJj' }, 'indeterminate'],
    ]
    for (const [digests, verdict] of cases) {
      const report = await judge(await sign([{ ...resource, ...digests }]), { [fileId]: bytes })
      expect([digests, report.sections.evidence.verdict]).toEqual([digests, verdict])
    }
  })

  it('is not signed where one resource is bound twice', async () => {
    const [file] = built.map(({ relatedResource }) => relatedResource as object)
    await expect(sign([file as object, { ...file, mediaType: 'text/plain' }])).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
      details: { problems: [{ code: 'VALUE_REPEATED', pointer: '/relatedResource/1/id' }] },
    })
  })

  it('has nothing to compare where no file is bound', async () => {
    const plain = await signCredential(base, issuer.signer, { created })
    expect((await judge(plain, { [fileId]: bytes })).sections.evidence.verdict).toBe('valid')
  })

  it('does not take a digest that was changed in the credential for that of the file', async () => {
    const thief = {
      ...signed,
      relatedResource: [{ ...built[0]?.relatedResource, digestMultibase: digestMultibase(photo) }],
    }
    const report = await judge(thief, { [fileId]: photo })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain('PROOF_VERIFICATION_ERROR')
  })
})

describe('verify() and the digests of contexts that a credential binds', () => {
  const credentialsV2 = 'https://www.w3.org/ns/credentials/v2'
  const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
  const oldOpenBadges = 'https://purl.imsglobal.org/spec/ob/v3p0/context.json'
  const binding = (resource: object) => ({
    ...base,
    relatedResource: [{ mediaType: 'application/ld+json', ...resource }],
  })
  // Signing refuses some of them.
  const signedWith = async (resource: object) => {
    const badge = JSON.parse(JSON.stringify(binding(resource))) as JsonObject
    const hash = await hashDocument(badge)
    const context = badge['@context'] as string[]
    return {
      ...badge,
      proof: await createProof(hash, context, 'eddsa-rdfc-2022', issuer.signer, { created }),
    }
  }
  const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
  const multibase = (url: string) => multibaseOfHash(fromHex(publishedContexts[url]?.sha256 as string))
  const sri = (url: string, algorithm: 'sha256' | 'sha384') =>
    `${algorithm}-${Buffer.from(publishedContexts[url]?.[algorithm] as string, 'hex').toString('base64')}`
  const pinned = digestMultibase(JSON.stringify(findContext(credentialsV2)))

  it.each([
    ['credentials/v2 by digestMultibase', { id: credentialsV2, digestMultibase: multibase(credentialsV2) }],
    ['credentials/v2 by SHA-256', { id: credentialsV2, digestSRI: sri(credentialsV2, 'sha256') }],
    ['credentials/v2 by SHA-384', { id: credentialsV2, digestSRI: sri(credentialsV2, 'sha384') }],
    ['Open Badges', { id: openBadges, digestMultibase: multibase(openBadges) }],
  ])('finds the published document of %s the one that was signed, without the file', async (_, resource) => {
    const report = await judge(await signedWith(resource), {})
    expect([report.verdict, report.sections.evidence]).toMatchObject(['valid', { verdict: 'valid' }])
  })

  it.each([
    ['another document', { id: credentialsV2, digestMultibase: digestMultibase(bytes) }],
    ['the pinned body, which is written anew', { id: credentialsV2, digestMultibase: pinned }],
    ['another document by digestSRI', { id: credentialsV2, digestSRI: sri(openBadges, 'sha384') }],
    [
      'another document by one of two digests',
      { id: credentialsV2, digestSRI: sri(openBadges, 'sha256'), digestMultibase: multibase(credentialsV2) },
    ],
  ])('refuses %s in place of one whose hash W3C states', async (_, resource) => {
    for (const files of [{}, { [credentialsV2]: bytes }]) {
      const report = await judge(await signedWith(resource), files)
      expect([report.verdict, report.sections.evidence.verdict]).toEqual(['invalid', 'invalid'])
      expect(codesOf(report, 'error')).toContain('CONTEXT_DIGEST_MISMATCH')
      expect(report.sections.integrity.verdict).toBe('valid')
    }
    await expect(signCredential(binding(resource), issuer.signer, { created })).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
      details: { problems: [{ code: 'CONTEXT_DIGEST_MISMATCH', pointer: '/relatedResource/0' }] },
    })
  })

  it('leaves undecided what may be another version of a document that its publisher changed in place', async () => {
    const report = await judge(
      await signedWith({ id: openBadges, digestMultibase: digestMultibase(bytes) }),
      {},
    )
    expect([report.verdict, report.sections.evidence.verdict]).toEqual(['valid', 'indeterminate'])
    expect(codesOf(report, 'note')).toContain('CONTEXT_DIGEST_MISMATCH')
  })

  it.each([
    ['its published bytes are not known', { id: oldOpenBadges, digestMultibase: digestMultibase(bytes) }],
    [
      'its hash by that algorithm is not known',
      { id: credentialsV2, digestSRI: `sha512-${'A'.repeat(86)}==` },
    ],
    ['the digest is malformed', { id: credentialsV2, digestMultibase: 'zQm' }],
    ['the digest is of another length', { id: credentialsV2, digestSRI: 'sha256-YWJj' }],
  ])('waits for the file where %s', async (_, resource) => {
    const document = await signedWith(resource)
    const report = await judge(document, {})
    expect([report.verdict, report.sections.evidence.verdict]).toEqual(['valid', 'indeterminate'])
    expect(codesOf(report, 'note')).toContain('EVIDENCE_NOT_GIVEN')
    expect(codesOf(report)).not.toContain('CONTEXT_DIGEST_MISMATCH')
  })

  it('compares a file that is supplied for a context as any other', async () => {
    const document = await signedWith({ id: oldOpenBadges, digestMultibase: digestMultibase(bytes) })
    expect((await judge(document, { [oldOpenBadges]: bytes })).sections.evidence.verdict).toBe('valid')
    const report = await judge(
      await signedWith({ id: credentialsV2, digestMultibase: multibase(credentialsV2) }),
      {
        [credentialsV2]: bytes,
      },
    )
    expect(codesOf(report, 'error')).toEqual(['EVIDENCE_MISMATCH'])
  })

  it('compares the digest of a context that was supplied with its bytes', async () => {
    const url = 'https://school.example/context'
    const body = ' {"@context": {"hours": "https://school.example/terms#hours"}}\n'
    const sha256 = createHash('sha256').update(body).digest('hex')
    const options: VerifyOptions = { now, contexts: [{ url, body, sha256 }] }
    const evidenceOf = async (digest: object) => {
      const report = await verify(await signedWith({ id: url, ...digest }), options)
      return [report.sections.evidence.verdict, codesOf(report, 'error')]
    }
    const right = `sha512-${createHash('sha512').update(body).digest('base64')}`
    expect(await evidenceOf({ digestMultibase: digestMultibase(body) })).toEqual(['valid', []])
    expect(await evidenceOf({ digestSRI: right })).toEqual(['valid', []])
    expect(await evidenceOf({ digestMultibase: digestMultibase(body.trim()) })).toEqual([
      'invalid',
      ['CONTEXT_DIGEST_MISMATCH'],
    ])
  })
})
