import { describe, expect, it } from 'vitest'
import { buildBadge } from '../../src/issuing/build-badge'
import { buildEvidence } from '../../src/model/build-evidence'
import { buildIdentity } from '../../src/model/build-identity'
import { listPersonalData } from '../../src/model/list-personal-data'
import { pretendIssuer, sampleBadge } from '../../src/testing'

const issuer = pretendIssuer('Havenlab')
const salt = 'f6b1c0d9e8a7f6b5'
const points = 'urn:example:points'
const { achievement } = sampleBadge(issuer.profile).credentialSubject

describe('listPersonalData()', () => {
  it('lists what a badge says of its recipient, and nothing of its issuer and achievement', () => {
    const badge = buildBadge({
      id: 'urn:example:badge',
      issuer: { ...issuer.profile, email: 'office@havenlab.example' },
      achievement: {
        ...achievement,
        resultDescription: [
          { id: points, type: ['ResultDescription'], name: 'Points', resultType: 'RawScore' },
        ],
      },
      recipient: {
        id: 'did:example:ona',
        identifier: [
          buildIdentity({ name: 'Ona Onaitė' }),
          buildIdentity({ email: 'ona@example.org', salt }),
          buildIdentity({ identifier: '42', type: 'systemId' }),
        ],
      },
      validFrom: '2026-05-18T12:00:00Z',
      narrative: 'Led a walk',
      role: 'guide',
      results: [{ resultDescription: points, value: '9' }],
      evidence: [
        buildEvidence({ kind: 'text', id: 'urn:example:e', text: 'How it went', name: 'Diary' }),
        buildEvidence({
          kind: 'photo',
          url: 'https://havenlab.example/1.png',
          mediaType: 'image/png',
          bytes: new Uint8Array(1),
        }),
      ],
    })
    expect(listPersonalData(badge)).toEqual([
      { pointer: '/credentialSubject/id', kind: 'identifier', linkable: true },
      { pointer: '/credentialSubject/identifier/1', kind: 'identifier', linkable: false },
      { pointer: '/credentialSubject/identifier/2', kind: 'identifier', linkable: true },
      { pointer: '/credentialSubject/identifier/0', kind: 'name', linkable: true },
      { pointer: '/credentialSubject/role', kind: 'text', linkable: false },
      { pointer: '/credentialSubject/narrative', kind: 'text', linkable: false },
      { pointer: '/credentialSubject/result/0', kind: 'result', linkable: false },
      { pointer: '/evidence/0/id', kind: 'file', linkable: false },
      { pointer: '/evidence/0/name', kind: 'text', linkable: false },
      { pointer: '/evidence/0/narrative', kind: 'text', linkable: false },
      { pointer: '/evidence/1/id', kind: 'file', linkable: true },
      { pointer: '/relatedResource/0/id', kind: 'file', linkable: true },
    ])
  })

  it('lists the profile of an issuer that is the recipient', () => {
    const badge = buildBadge({
      id: 'urn:example:badge',
      issuer: { ...issuer.profile, email: 'ona@example.org', dateOfBirth: '2001-02-03' },
      achievement,
      recipient: { id: issuer.profile.id },
      validFrom: '2026-05-18T12:00:00Z',
      selfIssued: true,
    })
    expect(listPersonalData(badge)).toEqual([
      { pointer: '/credentialSubject/id', kind: 'identifier', linkable: true },
      { pointer: '/issuer/id', kind: 'identifier', linkable: true },
      { pointer: '/issuer/name', kind: 'name', linkable: true },
      { pointer: '/issuer/email', kind: 'contact', linkable: true },
      { pointer: '/issuer/dateOfBirth', kind: 'birth', linkable: true },
    ])
  })

  it('reads single values and lists alike, what others add to a subject, and comments of endorsements', () => {
    expect(
      listPersonalData({
        credentialSubject: {
          type: 'AchievementSubject',
          identifier: { type: 'IdentityObject', hashed: true, identityHash: 'sha256$0', salt: 'short' },
          image: { id: 'https://a.example/face.png' },
          colour: ['red', 'blue'],
          note: null,
        },
        endorsement: [
          { credentialSubject: { endorsementComment: 'She is kind' } },
          { credentialSubject: {} },
        ],
      }),
    ).toEqual([
      { pointer: '/credentialSubject/identifier', kind: 'identifier', linkable: true },
      { pointer: '/credentialSubject/image', kind: 'image', linkable: true },
      { pointer: '/credentialSubject/colour/0', kind: 'text', linkable: false },
      { pointer: '/credentialSubject/colour/1', kind: 'text', linkable: false },
      { pointer: '/endorsement/0/credentialSubject/endorsementComment', kind: 'text', linkable: false },
    ])
  })

  it('finds nothing where there is nothing, and refuses another value than an object', () => {
    expect(listPersonalData({})).toEqual([])
    expect(() => listPersonalData('{}' as never)).toThrow('expected credential to be an object, got a text')
  })
})
