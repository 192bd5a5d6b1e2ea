import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { createSigner } from '../../src/keys/signer'
import type { Committee } from '../../src/model/generated/documents'
import { addProof } from '../../src/securing/add-proof'
import { pretendCommittee, pretendIssuer, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf, craftProof } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const pretend = pretendCommittee({ size: 5, quorum: 3 })
const { committee, didDocument, members } = pretend
const label = sampleLabel(pretend)
const signedBy = (...by: number[]) => pretend.sign(label, { created, by })
const idsOf = (...by: number[]) => by.map((index) => committee.members[index]?.id as string)

function judge(signed: object, changes: Partial<Committee> = {}, didDocuments: JsonObject[] = []) {
  return verify(signed, {
    now,
    trust: { committees: [{ ...committee, ...changes } as Committee], didDocuments },
  })
}

/** The label signed by members under ids of their keys that tell nothing of the key. */
function signedUnder(ids: readonly string[]) {
  const signers = ids.map((id, index) => createSigner(members[index]?.key ?? fail(), { id }))
  return addProof(label, signers, { created })
}

/** The DID document with the keys of some members in a form that is not read. */
function withUnread(...by: number[]): JsonObject {
  const methods = didDocument['verificationMethod'] as JsonObject[]
  const unread = ({ publicKeyMultibase: _, ...method }: JsonObject) => ({ ...method, type: 'FutureKey2030' })
  return {
    ...didDocument,
    verificationMethod: methods.map((method, index) => (by.includes(index) ? unread(method) : method)),
  }
}

describe('verify() without the DID document that lists the keys', () => {
  it('is undecided where enough members may have signed, and asks for the document', async () => {
    const report = await judge(await signedBy(0, 1, 2, 3))
    expect(report.verdict).toBe('indeterminate')
    expect(report.sections.policy).toMatchObject({ verdict: 'indeterminate', counted: [] })
    expect(report.sections.policy.missing?.map(({ id }) => id)).toEqual(idsOf(4))
    expect(report.sections.policy.reason).toBe('0 signed, 3 needed; signatures that could not be checked: 4.')
    expect(codesOf(report, 'error')).toEqual([])
    const problem = report.problems.find(({ code }) => code === 'SIGNERS_UNDECIDED')
    expect(problem?.hint).toContain('DID document')
    expect(problem?.hint).not.toContain('Ask the members')
    expect((await judge(await signedBy(0, 1, 2, 3), {}, [didDocument])).verdict).toBe('valid')
  })

  it('is invalid where even all of them are too few', async () => {
    const report = await judge(await signedBy(0, 1))
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(['QUORUM_NOT_REACHED'])
  })

  it('counts a member once, and no key twice', async () => {
    const again = await addProof(await signedBy(0, 1), [members[0]?.signer ?? fail()], {
      created: '2026-05-18T13:00:00Z',
    })
    expect((await judge(again)).verdict).toBe('invalid')
    const { network } = pretend
    const known = await signedUnder([`${network.id}#a`, `${network.id}#b`, `${network.id}#c`])
    expect((await judge(known)).verdict).toBe('indeterminate')
    const [first] = known['proof'] as JsonObject[]
    const repeated = { ...known, proof: [first, first, { ...first, created: '2026-05-18T13:00:00Z' }] }
    expect((await judge(repeated)).verdict).toBe('invalid')
  })

  it('does not wait for a member whose key the committee has revoked', async () => {
    const changed = committee.members.map((member, index) =>
      index === 2 ? { ...member, keys: member.keys.map((key) => ({ ...key, revoked: created })) } : member,
    )
    const report = await judge(await signedBy(0, 1, 2), { members: changed as Committee['members'] })
    expect(report.verdict).toBe('invalid')
  })

  it('does not wait for a signature that is wrong in itself', async () => {
    const ids = members.slice(0, 3).map(({ key }) => `${pretend.network.id}#${key.publicKeyMultibase}`)
    const signed = await signedUnder(ids)
    expect((await judge(signed)).verdict).toBe('indeterminate')
    const report = await judge({ ...signed, name: 'Another name' })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain('QUORUM_NOT_REACHED')
  })

  it('finds a forgery under an id that only the committee explains, and leaves a right signature undecided', async () => {
    const signed = await signedBy(0, 1, 2)
    const right = await judge(signed)
    expect(right.verdict).toBe('indeterminate')
    const { proofs } = right.sections.integrity
    expect(proofs.map(({ signature, keyBinding }) => [signature, keyBinding])).toEqual(
      Array(3).fill(['valid', 'notBound']),
    )
    expect(proofs.map(({ publicKeyMultibase }) => publicKeyMultibase).sort()).toEqual(
      members
        .slice(0, 3)
        .map(({ key }) => key.publicKeyMultibase)
        .sort(),
    )
    expect(right.sections.policy.counted).toEqual([])
    const forged = await judge({ ...signed, name: 'Another name' })
    expect(forged.verdict).toBe('invalid')
    expect(codesOf(forged, 'error')).toContain('PROOF_VERIFICATION_ERROR')
    expect(forged.sections.integrity.proofs[0]).toMatchObject({ signature: 'invalid', verdict: 'invalid' })
  })

  it('refuses the signature of a member whose listed key is another', async () => {
    const keyOf = (index: number) => committee.members[index]?.keys[0]
    const other = {
      ...keyOf(2),
      publicKeyMultibase: pretendIssuer('Pretend stranger').key.publicKeyMultibase,
    }
    const changed = committee.members.map((member, index) =>
      index === 2 ? { ...member, keys: [other] } : member,
    )
    const report = await judge(await signedBy(0, 1, 2), { members: changed as Committee['members'] })
    expect(report.verdict).toBe('invalid')
    const problem = report.problems.find(({ code }) => code === 'PROOF_VERIFICATION_ERROR')
    expect(problem).toMatchObject({
      severity: 'error',
      detail: expect.stringContaining(String(keyOf(2)?.id)),
    })
  })

  it("takes the committee's key neither where the DID document is there nor under an id of another controller", async () => {
    const changed = committee.members.map((member, index) =>
      index === 2
        ? {
            ...member,
            keys: member.keys.map((key) => ({
              ...key,
              publicKeyMultibase: pretendIssuer('Pretend stranger').key.publicKeyMultibase,
            })),
          }
        : member,
    ) as Committee['members']
    const known = await judge(await signedBy(0, 1, 2, 3), { members: changed }, [didDocument])
    expect(known.verdict).toBe('valid')
    expect(known.sections.integrity.proofs[2]).toMatchObject({ signature: 'valid' })
    const id = 'did:web:another.example#member-1'
    const listed = committee.members.map((member, index) =>
      index === 0 ? { ...member, keys: member.keys.map((key) => ({ ...key, id })) } : member,
    ) as Committee['members']
    const proof = await craftProof(label, createSigner(members[0]?.key ?? fail(), { id }), created, {})
    const foreign = await judge({ ...label, proof }, { members: listed })
    expect(foreign.verdict).toBe('invalid')
    expect(foreign.sections.integrity.proofs[0]).toMatchObject({
      signature: 'notChecked',
      keyBinding: 'notBound',
    })
    expect(codesOf(foreign)).toContain('CONTROLLER_NOT_ISSUER')
  })

  it('checks no signature by a key id that two committees list with different keys', async () => {
    const successor = {
      ...committee,
      id: `${committee.id}-2`,
      validFrom: '2026-05-30T00:00:00Z',
      members: committee.members.map((member) => ({
        ...member,
        keys: member.keys.map((key, index) => ({
          ...key,
          publicKeyMultibase: pretendIssuer(`${member.id} ${index}`).key.publicKeyMultibase,
        })),
      })),
    } as unknown as Committee
    const first = { ...committee, validUntil: '2026-05-30T00:00:00Z' } as Committee
    const forged = { ...(await signedBy(0, 1, 2)), name: 'Another name' }
    const report = await verify(forged, { now, trust: { committees: [first, successor] } })
    expect(report.verdict).toBe('indeterminate')
    expect(report.sections.integrity.proofs[0]).toMatchObject({ signature: 'notChecked' })
  })

  it("does not wait for a stranger's key under an id of the network", async () => {
    const { key } = pretendIssuer('Pretend stranger')
    const signer = createSigner(key, { id: `${pretend.network.id}#${key.publicKeyMultibase}` })
    const proof = await craftProof(label, signer, created, {})
    const signed = await signedBy(0, 1)
    const report = await judge({ ...signed, proof: [...(signed['proof'] as JsonObject[]), proof] })
    expect(report.verdict).toBe('invalid')
  })

  it.each([
    [
      'has enough in a group',
      [0, 1, 2],
      { groups: [{ name: 'Trio', members: idsOf(0, 1), quorum: 2 }] },
      'indeterminate',
    ],
    [
      'has too few in a group',
      [0, 2, 3],
      { groups: [{ name: 'Trio', members: idsOf(0, 1), quorum: 2 }] },
      'invalid',
    ],
    ['is by a required member', [0, 1, 2], { requiredMembers: idsOf(2) }, 'indeterminate'],
    ['is not by a required member', [0, 1, 2], { requiredMembers: idsOf(4) }, 'invalid'],
  ] as const)('decides by what could still be met, where the label %s', async (_, by, changes, verdict) => {
    const report = await judge(await signedBy(...by), changes as unknown as Partial<Committee>)
    expect(report.sections.policy.verdict).toBe(verdict)
    expect(report.verdict).toBe(verdict)
  })
})

describe('verify() and keys of the DID document that cannot be read', () => {
  it('is undecided where they could make up the quorum', async () => {
    const report = await judge(await signedBy(0, 1, 2), {}, [withUnread(2)])
    expect(report.verdict).toBe('indeterminate')
    expect(report.sections.policy.counted?.map(({ id }) => id)).toEqual(idsOf(0, 1))
    expect(codesOf(report, 'indeterminate')).toContain('SIGNERS_UNDECIDED')
  })

  it('is invalid where they could not, and valid where they are not needed', async () => {
    expect((await judge(await signedBy(0, 2), {}, [withUnread(2)])).verdict).toBe('invalid')
    expect((await judge(await signedBy(0, 1, 2, 3), {}, [withUnread(2)])).verdict).toBe('valid')
  })

  it('is invalid where the document does not list the key', async () => {
    const methods = didDocument['verificationMethod'] as JsonObject[]
    const listed = { ...didDocument, verificationMethod: methods.slice(0, 2) }
    expect((await judge(await signedBy(0, 1, 2), {}, [listed])).verdict).toBe('invalid')
  })
})

function fail(): never {
  throw new Error('the pretend committee has no such member')
}
