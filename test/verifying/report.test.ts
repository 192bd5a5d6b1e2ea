import { describe, expect, it } from 'vitest'
import { digestNode } from '../../src/canonical/digest-node'
import type { JsonObject } from '../../src/core/json'
import { sectionNames } from '../../src/problems/section-names'
import { signCredential } from '../../src/securing/add-proof'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf, craftProof, deepFreeze, proofsOf } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const sections = ['shape', 'integrity', 'time', 'status', 'schema', 'policy', 'trust', 'evidence']
const pretend = pretendCommittee()
const { trust } = pretend
const issuer = pretendIssuer()
const label = await pretend.sign(sampleLabel(pretend), { created })
const badge = await issuer.sign(sampleBadge(issuer.profile), { created })

/** Everything that can be wrong with an input, from unreadable to forged. */
const inputs: Record<string, string | Uint8Array | object> = {
  'a signed label': label,
  'an unsigned label': sampleLabel(pretend),
  'a forged label': { ...label, name: 'Another' },
  'no JSON': 'hello',
  'an empty text': '',
  'no bytes': new Uint8Array(),
  'bytes that are no UTF-8': Uint8Array.of(0x7b, 0xff, 0x7d),
  'a JSON array': [label],
  'an empty object': {},
  'a compact JWS': 'eyJhbGciOiJFZERTQSJ9.e30.AA',
  'a PNG': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  'an SVG': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'data model 1.1': {
    ...badge,
    '@context': ['https://www.w3.org/2018/credentials/v1', ...badge['@context'].slice(1)],
  },
  'a foreign context': { ...badge, '@context': [...badge['@context'], 'https://example.org/v1'] },
  'another kind of credential': {
    ...badge,
    type: ['VerifiableCredential'],
    credentialSubject: { id: 'urn:example:1' },
  },
  'a shape gone wrong': { ...badge, validFrom: 5, issuer: [], credentialSubject: null },
  'a proof that is no object': { ...badge, proof: 'z5x9' },
  'a cycle': cycle(),
}

function cycle(): object {
  const object: Record<string, unknown> = {}
  object['self'] = object
  return object
}

describe('verify()', () => {
  it.each(Object.keys(inputs))('reports every section for %s, each with a reason', async (name) => {
    const report = await verify(inputs[name] ?? '', { now, trust })
    expect(Object.keys(report.sections)).toEqual(sections)
    for (const section of Object.values(report.sections)) {
      expect(['valid', 'invalid', 'indeterminate']).toContain(section.verdict)
      expect(section.reason).toMatch(/\S/)
      expect(section.reason).not.toMatch(/\{\w+\}/)
    }
    expect(report.summary).toMatch(/\S/)
    expect(report.network).toEqual([])
    expect(report.checkedAt).toBe(now)
  })

  it.each(Object.keys(inputs))('reports plain JSON for %s, the same bytes each time', async (name) => {
    const report = await verify(inputs[name] ?? '', { now, trust })
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    const again = await verify(inputs[name] ?? '', { now, trust })
    expect(JSON.stringify(again)).toBe(JSON.stringify(report))
  })

  it('says valid only for one of these', async () => {
    const verdicts = await Promise.all(
      Object.values(inputs).map(async (input) => (await verify(input, { now, trust })).verdict),
    )
    expect(verdicts.filter((verdict) => verdict === 'valid')).toHaveLength(1)
    expect(verdicts[0]).toBe('valid')
  })

  it('reports the same for text, bytes and a parsed value', async () => {
    const text = JSON.stringify(label)
    const report = JSON.stringify(await verify(label, { now, trust }))
    expect(JSON.stringify(await verify(text, { now, trust }))).toBe(report)
    expect(JSON.stringify(await verify(new TextEncoder().encode(text), { now, trust }))).toBe(report)
    expect(JSON.stringify(await verify(JSON.stringify(label, null, 2), { now, trust }))).toBe(report)
  })

  it('changes neither its input nor its options', async () => {
    const frozen = deepFreeze(structuredClone(label))
    const options = deepFreeze({
      now,
      trust: structuredClone(trust),
      didDocuments: [],
      endorsements: [],
      files: {},
    })
    expect(await verify(frozen, options)).toMatchObject({ verdict: 'valid' })
  })

  it('says what the credential is, and its digest, which proofs do not change', async () => {
    const { credential } = await verify(label, { now, trust })
    const unsigned = sampleLabel(pretend) as unknown as JsonObject
    expect(credential).toEqual({
      id: label.id,
      issuer: 'did:web:network.example',
      subject: pretendIssuer('Pretend organiser').profile.id,
      name: 'Pretend Quality Label',
      digest: await digestNode(unsigned, unsigned['@context'] ?? []),
      format: 'json',
      version: '2.0',
    })
    expect(credential.digest).toMatch(/^zQm/)
    const changed = await verify({ ...label, name: 'Another' }, { now, trust })
    expect(changed.credential.digest).not.toBe(credential.digest)
    const more = await pretend.sign(sampleLabel(pretend), { created, by: [0, 1, 2, 3, 4] })
    expect((await verify(more, { now, trust })).credential.digest).toBe(credential.digest)
  })

  it('names the format, also one that it does not read', async () => {
    const format = async (name: string) => (await verify(inputs[name] ?? '', { now })).credential.format
    expect(await format('a compact JWS')).toBe('jwt')
    expect(await format('a PNG')).toBe('png')
    expect(await format('an SVG')).toBe('svg')
    expect(await format('no JSON')).toBe('text that is neither JSON nor a JWT')
  })

  it('recognises a JWT however long its header', async () => {
    const header = 'eyJ'.padEnd(3000, 'A')
    for (const input of [`${header}.e30.AA`, new TextEncoder().encode(`\n ${header}.e30.AA`)]) {
      const report = await verify(input, { now })
      expect(codesOf(report)).toEqual(['JWT_MALFORMED'])
      expect(report.verdict).toBe('invalid')
    }
  })

  it('hands on what was signed, without proof or context, and nothing that was not', async () => {
    const { verified } = await verify(label, { now, trust })
    expect(verified).toMatchObject({ id: label.id, name: label.name, validUntil: label['validUntil'] })
    expect(verified).not.toHaveProperty('proof')
    expect(await verify({ ...label, name: 'Another' }, { now, trust })).not.toHaveProperty('verified')
    expect(await verify(sampleLabel(pretend), { now, trust })).not.toHaveProperty('verified')
    const forged = { ...label, proof: [...proofsOf(label), { ...proofsOf(badge)[0] }] }
    expect(await verify(forged, { now, trust })).not.toHaveProperty('verified')
  })

  it('hands on what was signed also where it has expired, since it was signed all the same', async () => {
    const report = await verify(label, { now: '2030-01-01T00:00:00Z', trust })
    expect(report.verdict).toBe('invalid')
    expect(report.verified).toMatchObject({ id: label.id })
  })

  it('sorts problems by section, pointer and code', async () => {
    const broken = {
      ...label,
      name: 'Another',
      validUntil: '2026-05-20T00:00:00Z',
      credentialStatus: status(1),
    }
    const { problems } = await verify(broken, { now, trust })
    expect(new Set(problems.map(({ section }) => section)).size).toBeGreaterThan(3)
    const key = (problem: (typeof problems)[number]) =>
      `${sectionNames.indexOf(problem.section)} ${problem.pointer} ${problem.code}`
    expect(problems.map(key)).toEqual(problems.map(key).sort())
  })

  it('gives each problem a code, a URI, a place and a sentence without gaps', async () => {
    const reports = await Promise.all(Object.values(inputs).map((input) => verify(input, { now, trust })))
    const problems = reports.flatMap((report) => report.problems)
    expect(problems.length).toBeGreaterThan(15)
    for (const problem of problems) {
      expect(problem.code).toMatch(/^[A-Z][A-Z0-9_]+$/)
      expect(problem.type).toMatch(new RegExp(`^https://.*#${problem.code}$`))
      expect(problem.pointer).toMatch(/^(\/.*)?$/s)
      for (const text of [problem.title, problem.detail, problem.hint]) {
        expect(text).toMatch(/\S/)
        expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined/)
      }
    }
  })

  it('takes an instant of any zone and repeats it, and writes a Date in UTC', async () => {
    expect((await verify(label, { now: '2026-06-01T02:00:00+02:00', trust })).checkedAt).toBe(
      '2026-06-01T02:00:00+02:00',
    )
    const report = await verify(label, { now: new Date(now), trust })
    expect(report).toMatchObject({ verdict: 'valid', checkedAt: '2026-06-01T00:00:00Z' })
  })

  it('keeps to the limits of the caller, and accepts what lies within them', async () => {
    const text = JSON.stringify(label)
    const tight = await verify(text, { now, trust, limits: { maxInputBytes: text.length - 1 } })
    expect(tight.verdict).toBe('indeterminate')
    expect(codesOf(tight)).toEqual(['INPUT_TOO_LARGE'])
    expect(await verify(text, { now, trust, limits: { maxInputBytes: text.length } })).toMatchObject({
      verdict: 'valid',
    })
  })
})

describe('verify() and the status of a credential', () => {
  it('is undecided if a status list is named, because without it the status is unknown', async () => {
    const withStatus = { ...sampleBadge(issuer.profile), credentialStatus: status(7) }
    const signed = await signCredential(withStatus, issuer.signer, { created })
    const report = await verify(signed, { now })
    expect(report.verdict).toBe('indeterminate')
    expect(report.sections.status.verdict).toBe('indeterminate')
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(codesOf(report, 'indeterminate')).toContain('STATUS_RETRIEVAL_ERROR')
  })

  it('is valid where none is named', async () => {
    expect((await verify(badge, { now })).sections.status.verdict).toBe('valid')
  })
})

describe('verify() and the schemas that a credential names', () => {
  const official = 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_'
  const type = '1EdTechJsonSchemaValidator2019'
  const extensions = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'
  const judge = async (schema: object, type: string, others: object[] = []) => {
    const base = sampleBadge(issuer.profile)
    const named = {
      ...base,
      '@context': [...base['@context'], extensions],
      credentialSchema: [{ ...schema, type }, ...others],
    }
    // Signing refuses a credential that does not satisfy a schema that it names.
    return verify({ ...named, proof: await craftProof(named, issuer.signer, created, {}) }, { now })
  }

  it('accepts one that it knows and the credential satisfies', async () => {
    const report = await judge({ id: `${official}achievementcredential_schema.json` }, type)
    expect(report.sections.schema.verdict).toBe('valid')
    expect(report.verdict).toBe('valid')
  })

  it('refuses one that it knows and the credential does not satisfy', async () => {
    const report = await judge({ id: `${official}endorsementcredential_schema.json` }, type)
    expect(report.sections.schema.verdict).toBe('invalid')
    expect(report.verdict).toBe('invalid')
  })

  it('says once what a credential lacks, however often the schema is named', async () => {
    const id = `${official}endorsementcredential_schema.json`
    const once = await judge({ id }, type)
    const twice = await judge({ id }, type, [{ id, type }])
    expect(twice.sections.schema.verdict).toBe('invalid')
    expect(twice.problems).toEqual(once.problems)
  })

  it('is undecided about one that it does not know', async () => {
    const report = await judge({ id: 'https://example.org/schema.json' }, type)
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toContain('SCHEMA_UNKNOWN')
  })
})

function status(index: number): object {
  return {
    id: `https://issuer.example/status/1#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: 'https://issuer.example/status/1',
  }
}
