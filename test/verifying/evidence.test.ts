import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { digestMultibase } from '../../src/core/digest'
import type { JsonObject } from '../../src/core/json'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { buildEvidence } from '../../src/model/build-evidence'
import { signCredential } from '../../src/securing/add-proof'
import { pretendIssuer, sampleBadge } from '../../src/testing'
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

  it('compares a file that is named N-Quads in a badge, and skips the digest of the subject in an endorsement alone', async () => {
    const id = 'https://organiser.example/evidence/graph.nq'
    const bound = { id, mediaType: 'application/n-quads', digestMultibase: digestMultibase(bytes) }
    const badge = await signCredential({ ...base, relatedResource: [bound] }, issuer.signer, { created })
    expect((await judge(badge, { [id]: bytes })).sections.evidence.verdict).toBe('valid')
    expect((await judge(badge, { [id]: photo })).sections.evidence.verdict).toBe('invalid')
    expect((await judge(badge, {})).sections.evidence.verdict).toBe('indeterminate')
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
      expect(codesOf(report, 'indeterminate')).toContain('EVIDENCE_NOT_GIVEN')
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
