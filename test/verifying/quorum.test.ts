import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import type { Key } from '../../src/keys/key'
import { didKeyVerificationMethod } from '../../src/keys/key-did'
import { createSigner } from '../../src/keys/signer'
import type { Committee, CommitteeKey, CommitteeMember } from '../../src/model/generated/documents'
import { addProof } from '../../src/securing/add-proof'
import { pretendCommittee, pretendIssuer, pretendKey, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf, craftProof, proofsOf } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
// The label's validFrom, at which committee, members and keys must be in office.
const award = '2026-05-18T12:00:00Z'
const pretend = pretendCommittee()
const { committee, didDocument, members, trust } = pretend
const network = String(didDocument['id'])
const label = sampleLabel(pretend)

/** The DID document with one method more. */
function listing(id: string, key: Key<'Ed25519'>, document: JsonObject = didDocument): JsonObject {
  const method = { id, type: 'Multikey', controller: network, publicKeyMultibase: key.publicKeyMultibase }
  return {
    ...document,
    verificationMethod: [...(document['verificationMethod'] as JsonObject[]), method],
    assertionMethod: [...(document['assertionMethod'] as string[]), id],
  }
}

/** The committee with one of its members changed. */
function changing(index: number, change: (member: CommitteeMember) => object): Committee {
  const changed = committee.members.map((member, at) =>
    at === index ? { ...member, ...change(member) } : member,
  )
  return { ...committee, members: changed as Committee['members'] }
}

function changingKey(index: number, changes: Partial<CommitteeKey>): Committee {
  return changing(index, ({ keys }) => ({ keys: keys.map((key) => ({ ...key, ...changes })) }))
}

function judge(
  signed: object,
  changes: { committee?: Committee; didDocument?: JsonObject; now?: string } = {},
) {
  return verify(signed, {
    now: changes.now ?? now,
    trust: {
      committees: [changes.committee ?? committee],
      didDocuments: [changes.didDocument ?? didDocument],
    },
  })
}

describe('verify() and a committee that lists a person in two spellings', () => {
  it('counts by no such committee, though each spelling has a key of its own', async () => {
    const [first] = committee.members
    const spelled = changing(1, () => ({ id: `${first?.id}/` }))
    await expect(judge(label, { committee: spelled })).rejects.toThrow('/members/1/id')
  })
})

describe('verify() and the number of members who signed', () => {
  it.each([
    [3, 2, 'invalid'],
    [3, 3, 'valid'],
    [3, 4, 'valid'],
    [3, 5, 'valid'],
    [1, 1, 'valid'],
    [5, 4, 'invalid'],
    [5, 5, 'valid'],
  ])('where %i must sign and %i did, the label is %s or not', async (quorum, signers, verdict) => {
    const own = pretendCommittee({ quorum })
    const by = [4, 2, 0, 3, 1].slice(0, signers)
    const signed = await own.sign(sampleLabel(own), { created, by })
    const report = await verify(signed, { now, trust: own.trust })
    expect(report.verdict).toBe(verdict)
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report.sections.policy).toMatchObject({
      verdict,
      quorum,
      committee: own.committee.id,
      notCounted: [],
    })
    expect(report.sections.policy.counted?.map(({ id }) => id)).toEqual(
      [...by].sort().map((index) => own.members[index]?.id),
    )
    expect(report.sections.policy.missing).toHaveLength(5 - signers)
    expect(codesOf(report, 'error')).toEqual(verdict === 'valid' ? [] : ['QUORUM_NOT_REACHED'])
  })

  it('a label stripped of proofs until too few are left is invalid', async () => {
    const signed = await pretend.sign(label, { created })
    expect(await judge(signed)).toMatchObject({ verdict: 'valid' })
    const stripped = { ...signed, proof: proofsOf(signed).slice(1) }
    const report = await judge(stripped)
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(['QUORUM_NOT_REACHED'])
  })

  it('the order of the proofs does not matter', async () => {
    const signed = await pretend.sign(label, { created })
    const reversed = { ...signed, proof: [...proofsOf(signed)].reverse() }
    expect((await judge(reversed)).sections.policy).toEqual((await judge(signed)).sections.policy)
  })
})

describe('verify() says who is missing', () => {
  const sentence = async (size: number, quorum: number, by: number[]) => {
    const own = pretendCommittee({ size, quorum })
    const signed = await own.sign(sampleLabel(own), { created, by })
    return (await verify(signed, { now, trust: own.trust })).sections.policy.reason
  }

  it('by name, where one must sign', async () => {
    expect(await sentence(3, 3, [0, 1])).toBe('2 of 3 signed; Céline Morvan is missing.')
  })

  it('by their names, where all of several must sign', async () => {
    expect(await sentence(3, 3, [1])).toBe('1 of 3 signed; Aino Halla and Céline Morvan are missing.')
  })

  it('as a choice, where some of several suffice', async () => {
    expect(await sentence(5, 3, [0, 1])).toMatch(
      /^2 of 3 signed; 1 more of Céline Morvan, Δανάη Ρήγα,? or Эльдар Назаров must sign\.$/,
    )
    expect(await sentence(5, 3, [4])).toMatch(
      /^1 of 3 signed; 2 more of Aino Halla, Benedek Szűcs, Céline Morvan,? or Δανάη Ρήγα must sign\.$/,
    )
  })

  it('in the summary and the problem too', async () => {
    const signed = await pretend.sign(label, { created, by: [0, 1] })
    const report = await judge(signed)
    expect(report.summary).toMatch(/^Not valid: .*2 of 3 signed; 1 more of Céline Morvan/)
    expect(report.problems.find(({ code }) => code === 'QUORUM_NOT_REACHED')).toMatchObject({
      section: 'policy',
      pointer: '/proof',
      detail: report.sections.policy.reason,
    })
  })

  it('and who signed, where the quorum stands', async () => {
    expect(await sentence(3, 2, [2, 0])).toBe('2 signed, 2 needed: Aino Halla and Céline Morvan')
  })
})

describe('verify() counts members, not proofs or keys', () => {
  it('one member with two keys once', async () => {
    const second = pretendKey('a second key of member 1')
    const id = `${network}#member-1-b`
    const twoKeys = changing(0, ({ keys }) => ({
      keys: [...keys, { id, publicKeyMultibase: second.publicKeyMultibase }],
    }))
    const both = { committee: twoKeys, didDocument: listing(id, second) }
    const two = await pretend.sign(label, { created, by: [0, 1] })
    const three = await addProof(two, createSigner(second, { id }), { created })
    const report = await judge(three, both)
    expect(report.sections.integrity.proofs.map(({ verdict }) => verdict)).toEqual([
      'valid',
      'valid',
      'valid',
    ])
    expect(report.verdict).toBe('invalid')
    expect(report.sections.policy.counted).toHaveLength(2)
    expect(report.sections.policy.notCounted).toEqual([
      { pointer: expect.stringMatching(/^\/proof\/\d$/), reason: 'the member was already counted' },
    ])
    const enough = await addProof(three, members[2]?.signer ?? fail(), { created })
    expect(await judge(enough, both)).toMatchObject({ verdict: 'valid' })
  })

  it('the same proof three times once', async () => {
    const signed = await pretend.sign(label, { created, by: [0] })
    const [proof = {}] = proofsOf(signed)
    const report = await judge({ ...signed, proof: [proof, { ...proof }, { ...proof }] })
    expect(report.verdict).toBe('invalid')
    expect(report.sections.policy.counted).toHaveLength(1)
    expect(codesOf(report, 'warning')).toEqual(['PROOF_REPEATED', 'PROOF_REPEATED'])
    expect(codesOf(report, 'error')).toContain('QUORUM_NOT_REACHED')
  })

  it('the same proof with its members in another order once', async () => {
    const signed = await pretend.sign(label, { created, by: [0] })
    const [proof = {}] = proofsOf(signed)
    const reversed = Object.fromEntries(Object.entries(proof).reverse())
    const report = await judge({ ...signed, proof: [proof, reversed] })
    expect(report.sections.policy.counted).toHaveLength(1)
    expect(report.verdict).toBe('invalid')
  })

  it('one member signing twice, at two instants, once', async () => {
    const signer = members[0]?.signer ?? fail()
    const once = await pretend.sign(label, { created, by: [0, 1] })
    const twice = await addProof(once, signer, { created: '2026-05-19T12:00:00Z' })
    const report = await judge(twice)
    expect(report.sections.policy.counted).toHaveLength(2)
    expect(report.verdict).toBe('invalid')
  })

  it('one member signing with both suites once', async () => {
    const cryptosuite = ['eddsa-rdfc-2022', 'Ed25519Signature2020'] as const
    const signed = await pretend.sign(label, { created, cryptosuite, by: [0, 1] })
    expect(proofsOf(signed)).toHaveLength(4)
    const report = await judge(signed)
    expect(report.sections.policy.counted).toHaveLength(2)
    expect(report.verdict).toBe('invalid')
  })

  it('one key under two DID URLs once', async () => {
    const alias = `${network}#another-name`
    const key = members[0]?.key ?? fail()
    const document = listing(alias, key)
    const two = await pretend.sign(label, { created, by: [0, 1] })
    const three = await addProof(two, createSigner(key, { id: alias }), {
      created,
      allowOtherController: true,
    })
    const report = await judge(three, { didDocument: document })
    expect(report.sections.integrity.proofs.every(({ verdict }) => verdict === 'valid')).toBe(true)
    expect(report.sections.policy.counted).toHaveLength(2)
    expect(report.verdict).toBe('invalid')
  })

  it('a key under a name that the committee does not give it as its member all the same', async () => {
    const renamed = `${network}#renamed`
    const key = members[2]?.key ?? fail()
    const two = await pretend.sign(label, { created, by: [0, 1] })
    const three = await addProof(two, createSigner(key, { id: renamed }), {
      created,
      allowOtherController: true,
    })
    const report = await judge(three, { didDocument: listing(renamed, key) })
    expect(report.sections.policy.counted?.map(({ name }) => name)).toContain('Céline Morvan')
    expect(report.verdict).toBe('valid')
  })

  it('no key by its name: a stranger who takes the id of a member is not that member', async () => {
    const stranger = pretendKey('stranger')
    const methods = (didDocument['verificationMethod'] as JsonObject[]).map((method, index) =>
      index === 2 ? { ...method, publicKeyMultibase: stranger.publicKeyMultibase } : method,
    )
    const two = await pretend.sign(label, { created, by: [0, 1] })
    const signer = createSigner(stranger, { id: members[2]?.signer.id ?? fail() })
    const three = await addProof(two, signer, { created, allowOtherController: true })
    const report = await judge(three, { didDocument: { ...didDocument, verificationMethod: methods } })
    expect(report.sections.integrity.proofs.every(({ verdict }) => verdict === 'valid')).toBe(true)
    expect(report.verdict).toBe('invalid')
    expect(report.sections.policy.counted).toHaveLength(2)
    expect(codesOf(report)).toContain('SIGNER_NOT_A_MEMBER')
  })
})

describe('verify() and strangers', () => {
  it('ignores the proof of a stranger beside a quorum, and says so', async () => {
    const signed = await pretend.sign(label, { created })
    const four = await addProof(signed, pretendIssuer('Stranger').signer, {
      created,
      allowOtherController: true,
    })
    const report = await judge(four)
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toEqual(['CONTROLLER_NOT_ISSUER'])
    expect(report.sections.integrity.proofs.map(({ keyBinding }) => keyBinding)).toEqual([
      'bound',
      'bound',
      'bound',
      'notBound',
    ])
    expect(report.sections.integrity.proofs[3]?.reason).toMatch(/\S/)
  })

  it('does not count one in the place of a member', async () => {
    const signed = await pretend.sign(label, { created, by: [0, 1] })
    const three = await addProof(signed, pretendIssuer('Stranger').signer, {
      created,
      allowOtherController: true,
    })
    const report = await judge(three)
    expect(report.verdict).toBe('invalid')
    expect(report.sections.policy.counted).toHaveLength(2)
  })

  it("does not count one whom the network's document lists but the committee does not know", async () => {
    const stranger = pretendKey('employee of the network')
    const id = `${network}#employee`
    const signed = await pretend.sign(label, { created, by: [0, 1] })
    const three = await addProof(signed, createSigner(stranger, { id }), { created })
    const report = await judge(three, { didDocument: listing(id, stranger) })
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report.verdict).toBe('invalid')
    expect(report.sections.policy.notCounted).toEqual([
      { pointer: '/proof/2', reason: 'its key does not belong to a member' },
    ])
    expect(codesOf(report, 'note')).toContain('SIGNER_NOT_A_MEMBER')
  })

  it("does not count a member's key under the member's own did:key, which is not the issuer", async () => {
    const key = members[2]?.key ?? fail()
    const signed = await pretend.sign(label, { created, by: [0, 1] })
    const signer = createSigner(key, { id: didKeyVerificationMethod(key) })
    const report = await judge(await addProof(signed, signer, { created, allowOtherController: true }))
    expect(report.verdict).toBe('invalid')
    expect(report.sections.policy.counted).toHaveLength(2)
    expect(codesOf(report, 'warning')).toContain('CONTROLLER_NOT_ISSUER')
  })
})

const revokedAt = (instant: string) =>
  `the key was revoked as of ${instant}, and could have been used by another since`

describe('verify() and who was in office', () => {
  const signedByThree = () => pretend.sign(label, { created, by: [0, 1, 2] })

  it.each([
    ['began at the award', { validFrom: award }, 'valid'],
    ['began a second later', { validFrom: '2026-05-18T12:00:01Z' }, 'invalid'],
    ['ended a second later', { validUntil: '2026-05-18T12:00:01Z' }, 'valid'],
    ['ended at the award', { validUntil: award }, 'invalid'],
    ['ended since, before the check', { validUntil: '2026-05-20T00:00:00Z' }, 'valid'],
  ])('where the term of a member %s, the signature counts or not', async (_, period, verdict) => {
    const report = await judge(await signedByThree(), { committee: changing(2, () => period) })
    expect(report.verdict).toBe(verdict)
    expect(report.sections.policy.notCounted?.map(({ reason }) => reason)).toEqual(
      verdict === 'valid'
        ? []
        : ['the member was not in office at 2026-05-18T12:00:00Z, when this edition began'],
    )
    const missing = report.sections.policy.missing?.map(({ name }) => name)
    expect(missing).not.toContain('Céline Morvan')
  })

  it.each([
    ['began at the award', { validFrom: award }, 'valid', []],
    [
      'began a second later',
      { validFrom: '2026-05-18T12:00:01Z' },
      'invalid',
      ['the key was not in use at 2026-05-18T12:00:00Z, when this edition began'],
    ],
    ['ended a second later', { validUntil: '2026-05-18T12:00:01Z' }, 'valid', []],
    [
      'ended at the award',
      { validUntil: award },
      'invalid',
      ['the key was not in use at 2026-05-18T12:00:00Z, when this edition began'],
    ],
    ['was revoked a second after the check', { revoked: '2026-06-01T00:00:01Z' }, 'valid', []],
    ['was revoked at the check', { revoked: now }, 'invalid', [revokedAt(now)]],
    [
      'was revoked after the award',
      { revoked: '2026-05-20T00:00:00Z' },
      'invalid',
      [revokedAt('2026-05-20T00:00:00Z')],
    ],
    [
      'was revoked before the award',
      { revoked: '2026-05-01T00:00:00Z' },
      'invalid',
      [revokedAt('2026-05-01T00:00:00Z')],
    ],
  ])('where a key %s, the signature counts or not', async (_, changes, verdict, reasons) => {
    const report = await judge(await signedByThree(), { committee: changingKey(2, changes) })
    expect(report.verdict).toBe(verdict)
    expect(report.sections.policy.notCounted?.map(({ reason }) => reason)).toEqual(reasons)
  })

  it('trusts the date that a proof bears for nothing: a revoked key cannot date itself back', async () => {
    const by = { created: '2025-01-01T00:00:00Z', by: [0, 1, 2] }
    const report = await judge(await pretend.sign(label, by), {
      committee: changingKey(2, { revoked: '2026-05-20T00:00:00Z' }),
    })
    expect(report.verdict).toBe('invalid')
  })

  it.each([
    ['of another network', { network: 'did:web:other.example' }, 'POLICY_NOT_FOR_ISSUER', 'indeterminate'],
    ['whose term ended at the award', { validUntil: award }, 'COMMITTEE_NOT_IN_OFFICE', 'invalid'],
    [
      'whose term began after the award',
      { validFrom: '2026-05-18T12:00:01Z' },
      'COMMITTEE_NOT_IN_OFFICE',
      'invalid',
    ],
  ])('does not take the word of a committee %s', async (_, changes, code, verdict) => {
    const report = await judge(await signedByThree(), { committee: { ...committee, ...changes } })
    expect(report.verdict).toBe(verdict)
    expect(report.sections.policy.verdict).toBe(verdict)
    expect(codesOf(report)).toContain(code)
    expect(report.sections.integrity.verdict).toBe('valid')
  })

  it.each([
    ['that ended a second after the award', { validUntil: '2026-05-18T12:00:01Z' }],
    ['that began at the award', { validFrom: award }],
  ])('takes the word of a committee with a term %s', async (_, changes) => {
    const report = await judge(await signedByThree(), { committee: { ...committee, ...changes } })
    expect(report.verdict).toBe('valid')
  })

  it('asks the committee that was in office at the award, of several that a network has had', async () => {
    const earlier = {
      ...committee,
      id: 'urn:example:pretend:committee-2025',
      validFrom: '2020-01-01T00:00:00Z',
      validUntil: '2026-01-01T00:00:00Z',
      quorum: 1,
    }
    const present = { ...committee, validFrom: '2026-01-01T00:00:00Z' }
    const two = await pretend.sign(label, { created, by: [0, 1] })
    for (const committees of [
      [earlier, present],
      [present, earlier],
    ]) {
      const report = await verify(two, { now, trust: { ...trust, committees } })
      expect(report.sections.policy).toMatchObject({ verdict: 'invalid', committee: committee.id, quorum: 3 })
    }
  })
})

describe('verify() and a renewal', () => {
  // The label was first awarded under the committee of 2020; its second edition begins under the one of 2026.
  const inOffice = { validFrom: '2026-05-18T12:00:00Z' }
  const retired: Committee = { ...committee, id: 'urn:example:retired', validUntil: inOffice.validFrom }
  const own = pretendCommittee({ network: 'did:web:other.example' })
  const successors = own.members.map(({ key }, index) => ({ key, id: `${network}#successor-${index + 1}` }))
  const present: Committee = {
    ...own.committee,
    ...inOffice,
    id: 'urn:example:present',
    network,
    members: own.committee.members.map((member, index) => ({
      ...member,
      id: `urn:example:successor-${index + 1}`,
      keys: [{ ...member.keys[0], id: successors[index]?.id as string, ...inOffice }],
    })) as Committee['members'],
  }
  const document = successors.reduce((listed, { id, key }) => listing(id, key, listed), didDocument)
  const renewed = { ...label, awardedDate: '2023-05-18T12:00:00Z', validFrom: '2026-05-18T12:00:00Z' }
  const expired = { ...label, awardedDate: '2023-05-18T12:00:00Z', validFrom: '2023-05-18T12:00:00Z' }
  const bySuccessors = (credential: object) =>
    addProof(
      credential,
      successors.slice(0, 3).map(({ id, key }) => createSigner(key, { id })),
      { created },
    )
  const judgeBoth = (signed: object) =>
    verify(signed, { now, trust: { committees: [retired, present], didDocuments: [document] } })

  it('takes it from the committee in office when the edition begins', async () => {
    const report = await judgeBoth(await bySuccessors(renewed))
    expect(report.verdict).toBe('valid')
    expect(report.sections.policy.committee).toBe(present.id)
  })

  it('does not accept it from members who left, for any first award', async () => {
    const report = await judgeBoth(await pretend.sign(renewed, { created, by: [0, 1, 2, 3, 4] }))
    expect(report.verdict).toBe('invalid')
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report.sections.policy).toMatchObject({ verdict: 'invalid', committee: present.id, counted: [] })
  })

  it('still takes the first edition from those who signed it then', async () => {
    const first = await pretend.sign(expired, { created, by: [0, 1, 2] })
    const report = await judgeBoth(first)
    expect(report.sections.policy).toMatchObject({ verdict: 'valid', committee: retired.id })
    expect((await judgeBoth(await bySuccessors(expired))).sections.policy.verdict).toBe('invalid')
  })

  it('does not choose the committee by an award that is dated later', async () => {
    const dated = { ...expired, awardedDate: renewed.validFrom }
    // Signing refuses an award that is dated after validFrom.
    const proof = await Promise.all(
      successors.slice(0, 3).map(({ id, key }) => craftProof(dated, createSigner(key, { id }), created, {})),
    )
    const report = await judgeBoth({ ...dated, proof })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(
      expect.arrayContaining(['AWARDED_TOO_LATE', 'QUORUM_NOT_REACHED']),
    )
  })
})

describe('verify() takes the policy only from the caller', () => {
  it('does not read one from the label', async () => {
    const claiming = { ...(await pretend.sign(label, { created, by: [0] })), quorum: 1 }
    const report = await judge(claiming)
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain('TERM_UNDEFINED')
  })

  it('checks no quorum without a committee, and says so in the summary', async () => {
    const one = await pretend.sign(label, { created, by: [0] })
    const report = await verify(one, { now, didDocuments: [didDocument] })
    expect(report.verdict).toBe('valid')
    expect(report.summary).toContain('its quorum and its issuer were not checked')
    expect(report.sections.policy.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toEqual([])
    expect(codesOf(report, 'note')).toEqual(['POLICY_NOT_GIVEN', 'TRUST_NOT_GIVEN'])
  })

  it('is undecided where trust material is given but no committee', async () => {
    const signed = await pretend.sign(label, { created })
    const report = await verify(signed, { now, trust: { didDocuments: [didDocument] } })
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toContain('POLICY_NOT_GIVEN')
  })
})

function fail(): never {
  throw new Error('the pretend committee has no such member')
}
