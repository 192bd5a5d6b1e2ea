import { beforeAll, describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../../src/core/json'
import type {
  CertificationReport,
  CertificationSectionId,
} from '../../../src/interop/certification/certification-report'
import { certificationSectionIds } from '../../../src/interop/certification/certification-report'
import { checkCertification } from '../../../src/interop/certification/check-certification'
import { buildTrustMark } from '../../../src/issuing/build-trust-mark'
import { languages } from '../../../src/problems/find-language'
import { signAsJwt } from '../../../src/securing/sign-as-jwt'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../../src/testing'
import { endorsementOf, signedLabel } from '../../cli/support/lagoon-lab-credentials'
import { replaceAt } from '../../support/credentials'
import { badgeOf, encodePart, jwtIssuer } from '../../support/jwt'

const now = '2026-06-01T00:00:00Z'
const created = '2026-05-19T10:00:00Z'
const extensions = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'
const multikey = 'z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi'
const png = 'data:image/png;base64,iVBORw0KGgo='

/** A signed badge that has something for every section. */
let full: JsonObject

beforeAll(async () => {
  const issuer = pretendIssuer()
  const endorser = pretendIssuer('Endorser')
  const endorsement = await endorser.sign(
    {
      '@context': sampleBadge(issuer.profile)['@context'],
      id: 'urn:example:endorsement',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'Endorsement',
      issuer: endorser.profile,
      validFrom: '2026-05-18T12:00:00Z',
      credentialSubject: { id: issuer.profile.id, type: ['EndorsementSubject'] },
    },
    { created },
  )
  const rs256 = await jwtIssuer('RS256')
  const jwt = await signAsJwt({ ...endorsement, proof: undefined, issuer: rs256.profile }, rs256.signer)
  const badge = {
    ...sampleBadge(issuer.profile),
    issuer: { ...issuer.profile, endorsement: [endorsement], endorsementJwt: [jwt] },
    validUntil: '2029-05-18T12:00:00Z',
    image: { id: png, type: 'Image' },
    evidence: [{ id: 'https://organiser.example/walks', type: ['Evidence'] }],
    refreshService: { id: 'https://organiser.example/refresh', type: '1EdTechCredentialRefresh' },
    credentialSchema: [
      {
        id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
        type: '1EdTechJsonSchemaValidator2019',
      },
    ],
    credentialStatus: {
      id: 'https://organiser.example/status#7',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '7',
      statusListCredential: 'https://organiser.example/status',
    },
  }
  badge['@context'] = [...badge['@context'], extensions] as (typeof badge)['@context']
  full = (await issuer.sign(badge, { created })) as unknown as JsonObject
})

function verdictsOf(report: CertificationReport): Record<string, string> {
  return Object.fromEntries(report.sections.map(({ id, verdict }) => [id, verdict]))
}

function sectionOf(report: CertificationReport, id: CertificationSectionId) {
  const section = report.sections.find((candidate) => candidate.id === id)
  if (!section) throw new Error(`no section ${id}`)
  return section
}

describe('checkCertification()', () => {
  it('passes a badge that has something for every section', async () => {
    const report = await checkCertification(full, { now })
    expect(verdictsOf(report)).toEqual(
      Object.fromEntries(certificationSectionIds.map((id) => [id, 'passed'])),
    )
    expect(report).toMatchObject({
      profile: 'ob3-certification',
      verdict: 'passed',
      format: 'json',
      checkedAt: now,
    })
    expect(report.summary).toBe('Ready as far as form goes: every check passed')
    expect(report.disclaimer).toContain('1EdTech has certified nothing')
  })

  it('calls what a badge does not have not applicable', async () => {
    const issuer = pretendIssuer()
    const report = await checkCertification(await issuer.sign(sampleBadge(issuer.profile), { created }), {
      now,
    })
    expect(report.verdict).toBe('passed')
    const absent = report.sections.filter(({ verdict }) => verdict === 'notApplicable').map(({ id }) => id)
    expect(absent).toEqual([
      'evidence',
      'refreshService',
      'status',
      'credentialSchema',
      'endorsements',
      'images',
    ])
  })

  it('passes the sample label, its trust mark, and an endorsement', async () => {
    const committee = pretendCommittee()
    const holder = { id: 'did:web:holder.example', type: ['Profile' as const] as ['Profile'], name: 'Holder' }
    const label = sampleLabel(committee, {
      id: 'urn:uuid:5c0f3d0e-0000-4000-8000-000000000002',
      holder,
      decidedAt: '2026-05-18T12:00:00Z',
    })
    const mark = buildTrustMark({
      id: 'urn:uuid:5c0f3d0e-0000-4000-8000-000000000003',
      label,
      holder,
      network: committee.network,
      language: 'en',
    })
    for (const document of [label, mark]) {
      const signed = await committee.sign<object>(document, { created: '2026-05-18T13:00:00Z' })
      expect((await checkCertification(signed, { now })).summary).toMatch(/^Ready/)
    }
    const dossier = await signedLabel()
    const endorsement = await endorsementOf(dossier, 'A careful organiser.')
    for (const document of [dossier, endorsement]) {
      expect((await checkCertification(document, { now: '2026-07-01T00:00:00Z' })).summary).toMatch(/^Ready/)
    }
  })

  const otherContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context.json'
  const endorsed = '/issuer/endorsement/0'
  /** The nearest form that is not accepted: section, what is changed, to what, and the code and pointer that tell. */
  const refused: [CertificationSectionId, string, JsonValue | undefined, string, string?][] = [
    ['context', '/@context/1', otherContext, 'CONTEXT_ORDER', '/@context'],
    ['context', '/@context/0', 'https://www.w3.org/ns/credentials/v1', 'CONTEXT_ORDER', '/@context'],
    ['type', '/type/0', undefined, 'VALUE_NOT_ALLOWED', '/type'],
    ['type', '/type/1', 'OpenBadge', 'VALUE_NOT_ALLOWED', '/type'],
    ['terms', '/credentialSubject/shoeSize', 42, 'TERM_UNDEFINED'],
    ['members', '/name', 7, 'VALUE_TYPE'],
    ['subject', '/credentialSubject', [], 'VALUE_TYPE'],
    ['subject', '/credentialSubject/id', undefined, 'SUBJECT_UNIDENTIFIED', '/credentialSubject'],
    ['subject', '/credentialSubject/type/0', 'Achievement', 'VALUE_NOT_ALLOWED', '/credentialSubject/type'],
    ['subject', '/credentialSubject/achievement', undefined, 'MEMBER_REQUIRED', '/credentialSubject'],
    [
      'subject',
      '/credentialSubject/achievement/name',
      undefined,
      'MEMBER_REQUIRED',
      '/credentialSubject/achievement',
    ],
    [
      'subject',
      '/credentialSubject/achievement/criteria/narrative',
      undefined,
      'MEMBER_REQUIRED',
      '/credentialSubject/achievement/criteria',
    ],
    ['evidence', '/evidence/0/type/0', 'Proof', 'VALUE_NOT_ALLOWED', '/evidence/0/type'],
    ['issuer', '/issuer', 'did:web:organiser.example', 'VALUE_TYPE'],
    ['issuer', '/issuer/type/0', 'Issuer', 'VALUE_NOT_ALLOWED', '/issuer/type'],
    ['proof', '/proof', undefined, 'PROOF_MISSING', ''],
    ['proof', '/proof/cryptosuite', 'eddsa-2022', 'VALUE_NOT_ALLOWED'],
    ['proof', '/proof/cryptosuite', 'eddsa-rdf-2022', 'VALUE_NOT_ALLOWED'],
    ['proof', '/proof/type', 'Ed25519Signature2020', 'VALUE_NOT_ALLOWED'],
    ['proof', '/proof/proofPurpose', 'authentication', 'PROOF_PURPOSE_MISMATCH'],
    ['proof', '/proof/proofValue', 'z111', 'VALUE_FORMAT'],
    ['proof', '/proof/created', '2026-05-19', 'VALUE_FORMAT'],
    ['proof', '/proof/verificationMethod', 'key-1', 'VALUE_FORMAT'],
    ['proof', '/proof/verificationMethod', 'did:web:organiser.example', 'VALUE_FORMAT'],
    ['proof', '/proof/verificationMethod', 'did:web:organiser.example#', 'VALUE_FORMAT'],
    ['proof', '/proof/verificationMethod', 'https://organiser.example/keys/1', 'VALUE_FORMAT'],
    ['proof', '/proof/verificationMethod', 'did:key:z6MkShort', 'VALUE_FORMAT'],
    ['proof', '/proof/verificationMethod', `did:key:${multikey}#key-1`, 'VALUE_FORMAT'],
    ['proof', '/proof/verificationMethod', 'did:jwk:eyJrdHkiOiJPS1AifQ#0', 'VALUE_FORMAT'],
    ['terms', '/proof/comment', 'text', 'TERM_UNDEFINED'],
    ['terms', '/proof/jws', 'e30..AA', 'TERM_UNDEFINED'],
    ['proof', '/proof/verificationMethod', `did:web:stranger.example#${multikey}`, 'CONTROLLER_NOT_ISSUER'],
    ['refreshService', '/refreshService/id', 'ftp://organiser.example/refresh', 'VALUE_FORMAT'],
    [
      'status',
      '/credentialStatus/statusListCredential',
      'http://organiser.example/status',
      'STATUS_ENTRY_MALFORMED',
    ],
    ['status', '/credentialStatus/statusListIndex', '07', 'STATUS_ENTRY_MALFORMED'],
    ['status', '/credentialStatus', [], 'VALUE_TYPE'],
    ['dates', '/validFrom', '2026-05-18T12:00:00', 'VALUE_FORMAT'],
    ['dates', '/validFrom', '2026-06-02T00:00:00Z', 'NOT_YET_VALID'],
    ['dates', '/validUntil', '2026-05-31T23:59:59Z', 'EXPIRED'],
    ['dates', '/validUntil', '2026-05-18T12:00:00Z', 'EXPIRED'],
    ['dates', '/validUntil', '2026-05-18T11:59:59Z', 'PERIOD_REVERSED'],
    ['credentialSchema', '/credentialSchema/0/id', 'urn:example:schema', 'VALUE_FORMAT'],
    ['endorsements', `${endorsed}/proof`, undefined, 'PROOF_MISSING', endorsed],
    ['endorsements', `${endorsed}/type/1`, 'OpenBadgeCredential', 'VALUE_NOT_ALLOWED', `${endorsed}/type`],
    ['endorsements', `${endorsed}/@context/1`, otherContext, 'CONTEXT_ORDER', `${endorsed}/@context`],
    ['endorsements', `${endorsed}/issuer/type/0`, 'Issuer', 'VALUE_NOT_ALLOWED', `${endorsed}/issuer/type`],
    ['endorsements', `${endorsed}/validFrom`, '2030-01-01T00:00:00Z', 'NOT_YET_VALID'],
    ['endorsements', '/issuer/endorsementJwt/0', 'e30.e30', 'JWT_MALFORMED'],
    ['images', '/image', png, 'VALUE_TYPE'],
    ['images', '/image/id', 'file:///badge.png', 'VALUE_FORMAT'],
    ['images', '/image/type', 'Picture', 'VALUE_NOT_ALLOWED'],
    ['ids', '/id', 'badge 1', 'VALUE_FORMAT'],
    ['ids', '/credentialSubject/achievement/id', 'achievement', 'VALUE_FORMAT'],
  ]
  it.each(refused)('fails %s where %s is %j', async (id, pointer, value, code, place = pointer) => {
    const report = await checkCertification(replaceAt(full, pointer, value), { now })
    const section = sectionOf(report, id)
    expect(section.problems.map((problem) => `${problem.code} ${problem.pointer}`)).toContain(
      `${code} ${place}`,
    )
    expect(section.verdict).toBe('failed')
    expect(section.hint).not.toBe('')
    expect(report.verdict).toBe('failed')
  })

  const undecided: [CertificationSectionId, string, JsonValue, string][] = [
    ['context', '/@context/0', 'https://www.w3.org/2018/credentials/v1', 'DATA_MODEL_1_1'],
    ['terms', '/@context/2', 'https://stranger.example/context', 'CONTEXT_UNKNOWN'],
    ['issuer', '/issuer/id', 'urn:example:issuer', 'VALUE_FORMAT'],
    ['status', '/credentialStatus/type', 'OtherStatus', 'STATUS_TYPE_UNSUPPORTED'],
    ['credentialSchema', '/credentialSchema/0/id', 'https://stranger.example/schema', 'SCHEMA_UNKNOWN'],
  ]
  it.each(undecided)('leaves %s undecided where %s is %j', async (id, pointer, value, code) => {
    const report = await checkCertification(replaceAt(full, pointer, value), { now })
    expect(sectionOf(report, id).verdict).toBe('undecided')
    expect(sectionOf(report, id).problems.map((problem) => problem.code)).toContain(code)
    expect(report.verdict).not.toBe('passed')
  })

  const warned: [CertificationSectionId, string, JsonValue, string][] = [
    ['context', '/@context/1', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json', 'CONTEXT_ORDER'],
    ['proof', '/proof/verificationMethod', 'did:web:stranger.example#key-1', 'CONTROLLER_NOT_ISSUER'],
    ['refreshService', '/refreshService/id', 'http://organiser.example/refresh', 'VALUE_FORMAT'],
    ['refreshService', '/refreshService/type', 'OtherRefresh', 'VALUE_NOT_ALLOWED'],
    ['credentialSchema', '/credentialSchema/0/type', 'JsonSchema', 'VALUE_NOT_ALLOWED'],
    ['images', '/image/id', 'data:image/gif;base64,R0lGOD', 'VALUE_NOT_ALLOWED'],
  ]
  it.each(warned)('passes %s with a warning where %s is %j', async (id, pointer, value, code) => {
    const section = sectionOf(await checkCertification(replaceAt(full, pointer, value), { now }), id)
    expect(section.verdict).toBe('passed')
    expect(section.problems).toMatchObject([{ code, severity: 'warning' }])
  })

  it('takes a proof with every member that the contexts define, and a key by the name that its issuer gave it', async () => {
    const { proof, issuer } = full as { proof: JsonObject; issuer: JsonObject }
    const report = await checkCertification(
      {
        ...full,
        issuer: { ...issuer, id: 'did:web:organiser.example' },
        proof: {
          ...proof,
          id: 'urn:example:proof',
          expires: '2030-01-01T00:00:00Z',
          domain: 'organiser.example',
          challenge: '1',
          nonce: 'uAQID',
          verificationMethod: 'did:web:organiser.example#key-1',
        },
      },
      { now },
    )
    for (const id of ['terms', 'proof'] as const)
      expect(sectionOf(report, id)).toMatchObject({ verdict: 'passed', problems: [] })
  })

  it('takes both certified suites, a revocation list of 1EdTech, and a hashed recipient', async () => {
    const { proof, credentialSubject } = full as { proof: JsonObject; credentialSubject: JsonObject }
    const { id: _, ...rest } = credentialSubject
    const identifier = [
      {
        type: 'IdentityObject',
        hashed: true,
        identityHash: 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
        identityType: 'emailAddress',
        salt: 'Kosher',
      },
    ]
    const report = await checkCertification(
      {
        ...full,
        proof: { ...proof, cryptosuite: 'ecdsa-sd-2023', proofValue: `u${'AQID'.repeat(40)}` },
        credentialStatus: { id: 'https://organiser.example/revoked', type: '1EdTechRevocationList' },
        credentialSubject: { ...rest, identifier },
      },
      { now },
    )
    expect(report.summary).toMatch(/^Ready/)
    expect(sectionOf(report, 'proof').found).toContain('ecdsa-sd-2023')
  })

  it('accepts an older proof beside a certified one, and not on its own', async () => {
    const { proof } = full as { proof: JsonObject }
    const older = { ...proof, type: 'Ed25519Signature2020' }
    const both = await checkCertification({ ...full, proof: [older, proof] }, { now })
    expect(sectionOf(both, 'proof').verdict).toBe('passed')
    expect(sectionOf(await checkCertification({ ...full, proof: [older] }, { now }), 'proof')).toMatchObject({
      verdict: 'failed',
      pointer: '/proof/0/type',
    })
  })

  it('checks endorsements of endorsements to a depth, and beyond it decides nothing', async () => {
    const inner = (full['issuer'] as JsonObject)['endorsement'] as JsonObject[]
    let nested = inner[0] as JsonObject
    for (let depth = 0; depth < 3; depth++) {
      nested = {
        ...(inner[0] as JsonObject),
        id: `urn:example:endorsement:${depth}`,
        credentialSubject: { id: `urn:example:endorsed:${depth}`, type: ['EndorsementSubject'] },
        endorsement: [nested],
      }
    }
    const report = await checkCertification(replaceAt(full, '/issuer/endorsement/0', nested), { now })
    expect(sectionOf(report, 'endorsements')).toMatchObject({ verdict: 'undecided' })
    expect(sectionOf(report, 'endorsements').problems.map(({ code }) => code)).toEqual([
      'ENDORSEMENTS_TOO_DEEP',
    ])
  })

  it('calls nothing passed if there are more mistakes than are reported', async () => {
    const evidence = Array.from({ length: 300 }, () => ({ type: ['Other'] }))
    const report = await checkCertification({ ...full, evidence }, { now })
    expect(sectionOf(report, 'evidence').verdict).toBe('failed')
    expect(sectionOf(report, 'subject')).toMatchObject({ verdict: 'undecided' })
    expect(sectionOf(report, 'subject').problems.map(({ code }) => code)).toEqual(['PROBLEMS_OMITTED'])
  })

  it('calls no section passed for a document that is not a credential', async () => {
    const report = await checkCertification({ type: 'Profile', id: 'did:web:a.example' }, { now })
    expect(sectionOf(report, 'file').problems.map(({ code }) => code)).toEqual(['NOT_A_CREDENTIAL'])
    expect(report.sections.filter(({ verdict }) => verdict === 'passed')).toEqual([])
  })

  it.each(languages)('says everything in %s', async (language) => {
    const report = await checkCertification(replaceAt(full, '/proof', undefined), { now, language })
    expect(JSON.stringify(report)).not.toMatch(/\{[a-zA-Z]+\}/)
    expect(report.sections.map(({ checks }) => checks).every((text) => text.length > 10)).toBe(true)
    const inEnglish = await checkCertification(replaceAt(full, '/proof', undefined), { now })
    expect(verdictsOf(report)).toEqual(verdictsOf(inEnglish))
    if (language !== 'en') expect(report.disclaimer).not.toBe(inEnglish.disclaimer)
  })

  it('refuses an option that it does not know, and a missing instant', async () => {
    await expect(checkCertification(full, { now, trust: {} } as never)).rejects.toThrow(
      /unknown option trust/,
    )
    await expect(checkCertification(full, {} as never)).rejects.toThrow(/now/)
  })
})

describe('checkCertification() of a JWT', () => {
  it('takes RS256, and no other algorithm', async () => {
    const rs256 = await jwtIssuer('RS256')
    const ready = await checkCertification(await signAsJwt(badgeOf(rs256.profile), rs256.signer), { now })
    expect(ready).toMatchObject({ verdict: 'passed', format: 'jwt' })
    for (const alg of ['ES256', 'EdDSA'] as const) {
      const issuer = await jwtIssuer(alg)
      const report = await checkCertification(await signAsJwt(badgeOf(issuer.profile), issuer.signer), {
        now,
      })
      expect(sectionOf(report, 'proof').problems).toMatchObject([
        { code: 'VALUE_NOT_ALLOWED', found: `"${alg}"` },
      ])
    }
  })

  it.each([
    ['none', { alg: 'none', kid: 'a' }, {}, 'JWT_ALGORITHM_REFUSED'],
    ['HS256', { alg: 'HS256', kid: 'a' }, {}, 'JWT_ALGORITHM_REFUSED'],
    ['PS256', { alg: 'PS256', kid: 'a' }, {}, 'VALUE_NOT_ALLOWED'],
    ['no key', { alg: 'RS256' }, {}, 'JWT_HEADER_REFUSED'],
    ['another issuer', { alg: 'RS256', kid: 'a' }, { iss: 'did:web:stranger.example' }, 'JWT_CLAIM_MISMATCH'],
  ])('fails %s', async (_, header, claims, code) => {
    const { profile } = await jwtIssuer('RS256')
    const badge = badgeOf(profile)
    const payload = { ...badge, iss: profile.id, jti: badge['id'], ...claims }
    const report = await checkCertification(
      `${encodePart(header)}.${encodePart(payload)}.${encodePart('x')}`,
      { now },
    )
    expect(sectionOf(report, 'proof').verdict).toBe('failed')
    expect(sectionOf(report, 'proof').problems.map((problem) => problem.code)).toContain(code)
  })
})
