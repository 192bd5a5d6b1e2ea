import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { gateDocument } from '../../src/gate/gate-document'
import { credentialsV2ContextUrl, openBadgesContextUrl } from '../../src/model/contexts/context-urls'
import { pretendIssuer, sampleBadge } from '../../src/testing'

const badge = sampleBadge(pretendIssuer().profile) as unknown as JsonObject
const context = [credentialsV2ContextUrl, openBadgesContextUrl]

const gated = (document: JsonObject) => gateDocument(document).gated?.document
const codes = (document: JsonObject) => gateDocument(document).findings.map(({ code }) => code)
const withMembers = (members: JsonObject): JsonObject => ({ ...badge, ...members })

/** Returns the badge with changed properties of its subject and its achievement. */
function within(subject: JsonObject, achievement: JsonObject = {}): JsonObject {
  const { credentialSubject } = badge as { credentialSubject: JsonObject & { achievement: JsonObject } }
  const changed = { ...credentialSubject.achievement, ...achievement }
  return withMembers({ credentialSubject: { ...credentialSubject, ...subject, achievement: changed } })
}

/** Returns an embedded endorsement of a node, with a comment; unsigned, because the gate does not read proofs. */
function endorsementOf(subject: JsonObject, members: JsonObject = {}): JsonObject {
  return {
    '@context': context,
    id: 'urn:example:e',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: 'urn:example:endorser',
    validFrom: '2026-05-18T12:00:00Z',
    credentialSubject: { type: ['EndorsementSubject'], endorsementComment: 'Fine.', ...subject },
    ...members,
  }
}

describe('gateDocument() returns', () => {
  it('neither contexts nor proofs nor endorsements', () => {
    const endorsed = withMembers({
      proof: { type: 'DataIntegrityProof' },
      endorsement: [endorsementOf({ id: 'urn:x' })],
    })
    const document = gated(endorsed) as JsonObject
    expect(Object.keys(document).sort()).toEqual(
      Object.keys(badge)
        .filter((member) => member !== '@context')
        .sort(),
    )
    expect(gateDocument(endorsed).gated?.endorsements).toMatchObject([
      { pointer: '/endorsement/0', carrierPointer: '' },
    ])
  })

  it('one form of a reference, whether it is written as text or as an object', () => {
    const asText = withMembers({ issuer: 'urn:example:issuer' })
    const asObject = withMembers({ issuer: { id: 'urn:example:issuer' } })
    expect(gated(asText)).toEqual(gated(asObject))
    expect(gated(asText)).toMatchObject({ issuer: 'urn:example:issuer' })
  })

  it('a type once, under any number of its names', () => {
    const [one, other, both] = [
      ['VerifiableCredential', 'OpenBadgeCredential'],
      ['AchievementCredential', 'VerifiableCredential'],
      ['VerifiableCredential', 'AchievementCredential', 'OpenBadgeCredential'],
    ].map((type) => gated(withMembers({ type })))
    expect(one?.['type']).toEqual(['OpenBadgeCredential', 'VerifiableCredential'])
    expect(other).toEqual(one)
    expect(both).toEqual(one)
  })

  it('all statements about a node at each of its occurrences', () => {
    const short = { id: 'urn:example:p', type: ['Profile'] }
    const long = { ...short, name: 'Somebody', email: 'a@b.example' }
    const forms = [
      within({ source: short }, { creator: long }),
      within({ source: long }, { creator: short }),
      within({ source: { ...short, name: 'Somebody' } }, { creator: { ...short, email: 'a@b.example' } }),
      within({ source: 'urn:example:p' }, { creator: long }),
    ].map(gated)
    for (const form of forms) expect(form).toEqual(forms[0])
    expect(forms[0]).toMatchObject({ credentialSubject: { source: long, achievement: { creator: long } } })
  })

  it('sets in a fixed order, each value once', () => {
    expect(gated(within({}, { tag: ['b', 'a', 'b'] }))).toEqual(gated(within({}, { tag: ['a', 'b'] })))
    expect(gated(within({}, { tag: 'a' }))).toMatchObject({
      credentialSubject: { achievement: { tag: ['a'] } },
    })
  })

  it('no value that says nothing, and notes each', () => {
    const nothing: JsonValue[] = [null, [], [null], [null, null]]
    for (const value of nothing) {
      const document = withMembers({ evidence: value, description: null })
      expect(gated(document)).toEqual(gated(badge))
      expect(new Set(codes(document))).toEqual(new Set(['VALUE_DROPPED']))
    }
  })

  it('only the id of a node inside itself', () => {
    const document = withMembers({
      evidence: [{ id: 'urn:example:badge', type: ['Evidence'] }],
      id: 'urn:example:badge',
    })
    expect(gated(document)).toMatchObject({ evidence: ['urn:example:badge'] })
  })

  it('links to the Open Badges 2.0 form of a badge, and no other type by its IRI', () => {
    const evidence = (type: string) =>
      withMembers({ evidence: [{ id: 'urn:example:old', type: ['Evidence', type] }] })
    const link = 'https://w3id.org/openbadges#Assertion'
    expect(gated(evidence(link))).toMatchObject({ evidence: [{ type: ['Evidence', link] }] })
    for (const type of [
      'https://w3id.org/openbadges#Endorsement',
      'https://w3id.org/openbadges#assertion',
      'http://w3id.org/openbadges#Assertion',
      'https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile',
    ]) {
      expect(codes(evidence(type))).toEqual(['TERM_UNDEFINED'])
    }
    expect(codes(withMembers({ evidence: [{ type: ['Evidence', link, link] }] }))).toEqual(['VALUE_REPEATED'])
  })

  it('the same for both names of a type', () => {
    const alias = withMembers({ type: ['AchievementCredential', 'VerifiableCredential'] })
    expect(gated(alias)).toEqual(gated(badge))
  })
})

describe('gateDocument() refuses', () => {
  it('a term that is undefined at its place', () => {
    expect(codes(withMembers({ bogus: 'x' }))).toContain('TERM_UNDEFINED')
    expect(codes(withMembers({ hashed: true }))).toContain('TERM_UNDEFINED')
  })

  it('two values of one property, at one place or at two', () => {
    const named = (name: string) => ({ id: 'urn:example:p', type: ['Profile'], name })
    expect(codes(within({ source: named('A') }, { creator: named('B') }))).toEqual(['NODE_CONFLICT'])
    expect(codes(withMembers({ name: ['A'] }))).toEqual(['VALUE_TYPE'])
  })

  it('two lists of one property, even with the same values', () => {
    const description = (allowedValue: string[], type = ['ResultDescription']) => ({
      id: 'urn:example:r',
      type,
      name: 'Result',
      resultType: 'Status',
      allowedValue,
    })
    const document = (first: string[], second: string[]) => ({
      ...within({}, { resultDescription: [description(first)] }),
      evidence: [description(second, ['Evidence', 'ResultDescription'])],
    })
    expect(gated(document(['a', 'b'], ['a', 'b']))).toBeDefined()
    expect(codes(document(['a', 'b'], ['b', 'a']))).toEqual(['NODE_CONFLICT'])
  })

  it('one node whose types give a term two meanings, in one occurrence or two', () => {
    const both = { type: ['AchievementSubject', 'IdentifierEntry'] }
    expect(codes(within(both))).toEqual(['CONTEXT_CONFLICT'])
    const id = String((badge['credentialSubject'] as JsonObject)['id'])
    const entry = { id, type: 'IdentifierEntry', identifier: '1', identifierType: 'identifier' }
    expect(codes(within({}, { otherIdentifier: [entry] }))).toEqual(['CONTEXT_CONFLICT'])
  })

  it('one name for two properties of one node', () => {
    const message = { id: 'urn:example:n', status: '0x0', message: 'x' }
    const entry = {
      type: 'BitstringStatusListEntry',
      statusPurpose: 'message',
      statusListIndex: '1',
      statusListCredential: 'urn:example:list',
      statusMessage: [message],
    }
    const result = { id: 'urn:example:n', type: ['Result'], status: 'Completed' }
    expect(codes({ ...within({ result: [result] }), credentialStatus: [entry] })).toContain('NODE_CONFLICT')
  })

  it('a literal in another JSON type than its own', () => {
    const identity = (hashed: JsonValue) =>
      within({ identifier: [{ type: 'IdentityObject', hashed, identityHash: 'x', identityType: 'name' }] })
    expect(gated(identity(true))).toBeDefined()
    for (const value of ['true', 1, 'false']) expect(codes(identity(value))).toEqual(['VALUE_TYPE'])
    expect(gated(within({ creditsEarned: 3 }))).toBeDefined()
    expect(codes(within({ creditsEarned: '3' }))).toEqual(['VALUE_TYPE'])
    expect(codes(withMembers({ validFrom: 2026 }))).toEqual(['VALUE_TYPE'])
  })

  it('a value with several spellings under its term', () => {
    const evidence = (proofPurpose: JsonValue) =>
      withMembers({ evidence: [{ type: ['Evidence', 'DataIntegrityProof'], proofPurpose }] })
    for (const value of ['assertionMethod', 'https://w3id.org/security#assertionMethod', { id: 'urn:x' }])
      expect(codes(evidence(value))).toEqual(['VALUE_TYPE'])
  })

  it('a credential inside another, and one inside itself', () => {
    const other = { id: 'urn:example:other', type: ['Evidence', 'VerifiableCredential'] }
    expect(codes(withMembers({ evidence: [other] }))).toEqual(['VALUE_NOT_ALLOWED'])
    const circle = endorsementOf({ id: 'urn:example:x' }, { id: badge['id'] as string })
    expect(codes(withMembers({ endorsement: [circle] }))).toContain('VALUE_NOT_ALLOWED')
  })
})

describe('gateDocument() and what an endorsement says', () => {
  const target = 'urn:example:target'
  const endorsed = (subject: JsonObject, achievement: JsonObject = {}) =>
    within({}, { id: target, endorsement: [endorsementOf({ id: target, ...subject })], ...achievement })

  it('keeps the comment and the digest with the endorsement', () => {
    expect(gated(endorsed({}))).toEqual(gated(within({}, { id: target })))
    const bound = { id: target, digestMultibase: 'zQm', mediaType: 'text/plain' }
    const withDigest = within(
      {},
      { id: target, endorsement: [endorsementOf({ id: target }, { relatedResource: [bound] })] },
    )
    expect(gated(withDigest)).toEqual(gated(within({}, { id: target })))
  })

  it('keeps them there also if the document has only the id of the node', () => {
    const document = withMembers({
      issuer: 'urn:example:i',
      endorsement: [endorsementOf({ id: 'urn:example:i' })],
    })
    expect(gated(document)).toMatchObject({ issuer: 'urn:example:i' })
    expect(gated(document)).toEqual(gated({ ...document, issuer: { id: 'urn:example:i' } }))
  })

  it('refuses them outside the endorsement', () => {
    const outside = { type: ['Achievement', 'EndorsementSubject'], endorsementComment: 'Fine.' }
    expect(codes(endorsed({}, outside))).toEqual(['NODE_CONFLICT', 'NODE_CONFLICT'])
  })

  it('shares the digest of a file that the document binds as well, wherever it is written', () => {
    const file = { id: 'urn:example:file' }
    const bound = { ...file, digestMultibase: 'zQm', mediaType: 'text/plain' }
    const document = (own: JsonObject, endorsed: JsonObject) =>
      withMembers({
        relatedResource: [own],
        evidence: [{ ...file, type: ['Evidence'] }],
        endorsement: [endorsementOf({ id: badge['id'] as string }, { relatedResource: [endorsed] })],
      })
    const both = gated(document(bound, bound))
    expect(both).toMatchObject({ relatedResource: [bound] })
    expect(gated(document(file, bound))).toEqual(both)
    expect(gated(document(bound, file))).toEqual(both)
    expect(codes(document(bound, { ...bound, digestMultibase: 'zQn' }))).toEqual(['NODE_CONFLICT'])
    // A file that the document itself does not bind keeps its digest with the endorsement.
    const { relatedResource: _, ...unbound } = document(file, bound)
    expect(gated(unbound)?.['evidence']).toEqual([{ ...file, type: ['Evidence'] }])
    const outside = { ...unbound, evidence: [{ ...bound, type: ['Evidence'] }] }
    expect(codes(outside)).toEqual(['NODE_CONFLICT', 'NODE_CONFLICT'])
  })

  it('keeps everything else that it says out of the node, and lists it', () => {
    const bare = gated(within({}, { id: target }))
    const all = {
      narrative: 'Best.',
      inLanguage: 'lt',
      url: 'https://evil.example/',
      image: { id: 'urn:x:i', type: 'Image' },
    }
    const outcome = gateDocument(
      endorsed({ ...all, alignment: [{ type: ['Alignment'], targetName: 'A', targetUrl: 'urn:x:a' }] }),
    )
    expect(outcome.gated?.document).toEqual(bare)
    const said = outcome.gated?.saidMore.map(({ member, isOwn, id, endorsement }) => [
      member,
      isOwn,
      id,
      endorsement,
    ])
    const at = '/credentialSubject/achievement/endorsement/0'
    expect(said).toEqual(
      ['narrative', 'inLanguage', 'url', 'image', 'alignment'].map((member) => [member, true, target, at]),
    )
  })

  it('distinguishes descriptions from properties that checks read, and from what the issuer says too', () => {
    const says = (subject: JsonObject, achievement: JsonObject = {}) =>
      gateDocument(endorsed(subject, achievement)).gated?.saidMore.map(({ member, isOwn }) => [member, isOwn])
    expect(says({ awardedDate: '2020-01-01T00:00:00Z' })).toEqual([['awardedDate', false]])
    expect(says({ type: ['EndorsementSubject', 'Achievement'], creator: 'urn:x:c' })).toEqual([
      ['creator', false],
    ])
    expect(says({ inLanguage: 'lt' }, { inLanguage: 'lt' })).toEqual([['inLanguage', false]])
    expect(says({ type: ['EndorsementSubject', 'Achievement'] })).toEqual([])
    expect(says({ type: ['EndorsementSubject', 'Profile'] })).toEqual([['type', false]])
  })

  it('refuses what contradicts the issuer', () => {
    expect(codes(endorsed({ inLanguage: 'en' }, { inLanguage: 'lt' }))).toEqual(['NODE_CONFLICT'])
  })

  it('keeps what it says of other nodes out of them, and lists what the document does not say', () => {
    const issuer = badge['issuer'] as JsonObject
    const speaking = (parentOrg: JsonObject) =>
      withMembers({
        endorsement: [
          endorsementOf(
            { id: 'urn:x' },
            { issuer: { id: 'urn:x:e', type: ['Profile'], name: 'E', parentOrg } },
          ),
        ],
      })
    const repeated = gateDocument(speaking(issuer))
    expect(repeated.gated?.saidMore).toEqual([])
    const more = gateDocument(speaking({ ...issuer, url: 'https://evil.example/' }))
    expect(more.gated?.document).toEqual(gated(badge))
    expect(more.gated?.saidMore).toMatchObject([{ id: issuer['id'], member: 'url', isOwn: false }])
  })

  it('lists the endorsements of the document, and not those inside another', () => {
    const inner = endorsementOf({ id: 'urn:example:e' }, { id: 'urn:example:e2' })
    const outer = endorsementOf({ id: badge['id'] as string }, { endorsement: [inner] })
    const pointers = gateDocument(withMembers({ endorsement: [outer] })).gated?.endorsements
    expect(pointers?.map(({ pointer }) => pointer)).toEqual(['/endorsement/0'])
  })
})

describe('gateDocument() lists', () => {
  it('a limited number of findings, and says that there are more', () => {
    const bogus = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`bogus${index}`, 'x']))
    const { findings } = gateDocument(withMembers(bogus))
    expect(findings).toHaveLength(101)
    expect(findings.at(-1)).toMatchObject({ code: 'PROBLEMS_OMITTED' })
  })

  it('pointers of bounded length', () => {
    const long = { ['a'.repeat(1_000_000)]: { ['b'.repeat(50)]: 1 } }
    const { findings } = gateDocument(withMembers(long))
    for (const { pointer } of findings) expect(pointer.length).toBeLessThan(200)
  })
})

describe('gateDocument() on the proofs of embedded endorsements', () => {
  const withProof = (members: JsonObject) =>
    withMembers({ endorsement: [endorsementOf({ id: badge['id'] as string }, { proof: members })] })

  it('refuses a property that is not a term, because the proof of the document signs it too', () => {
    const plain = { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' }
    expect(codes(withProof({ ...plain, 'https://w3id.org/security#nonce': 'n' }))).toContain('MEMBER_UNKNOWN')
    expect(codes(withProof({ ...plain, nonce: 'n' }))).not.toContain('MEMBER_UNKNOWN')
    expect(codes(withMembers({ proof: { ...plain, 'https://w3id.org/security#nonce': 'n' } }))).not.toContain(
      'MEMBER_UNKNOWN',
    )
  })
})
