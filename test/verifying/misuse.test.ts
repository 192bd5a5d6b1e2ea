import { describe, expect, it } from 'vitest'
import type { Committee } from '../../src/model/generated/documents'
import { pretendCommittee, sampleLabel } from '../../src/testing'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import { verify } from '../../src/verifying/verify'

const now = '2026-06-01T00:00:00Z'
const pretend = pretendCommittee()
const { trust, committee, didDocument } = pretend
const label = await pretend.sign(sampleLabel(pretend), { created: '2026-05-18T12:00:00Z' })

function withCommittee(changes: object): object {
  return { now, trust: { ...trust, committees: [{ ...committee, ...changes } as Committee] } }
}

/** Options that must be refused, and the name that the refusal must give. */
const misuses: [string, unknown, string][] = [
  ['no options', undefined, 'options'],
  ['options that are null', null, 'options'],
  ['no now', {}, 'now'],
  ['a now that is no instant', { now: 'today' }, 'now'],
  ['a now without a zone', { now: '2026-06-01T00:00:00' }, 'now'],
  ['a now of no calendar day', { now: '2026-02-30T00:00:00Z' }, 'now'],
  ['a now in milliseconds', { now: 1_780_272_000_000 }, 'now'],
  ['a now that is no date', { now: new Date(Number.NaN) }, 'now'],
  ['an unknown option', { now, trsut: trust }, 'trsut'],
  ['an option with a name of every object', { now, constructor: 1 }, 'constructor'],
  ['an unknown member of trust', { now, trust: { comittees: [committee] } }, 'comittees'],
  ['a trust that is a list', { now, trust: [committee] }, 'trust'],
  ['a trust that is null', { now, trust: null }, 'trust'],
  ['a negative skew', { now, clockSkewSeconds: -1 }, 'clockSkewSeconds'],
  ['a skew of half a second', { now, clockSkewSeconds: 0.5 }, 'clockSkewSeconds'],
  ['a skew of more than a day', { now, clockSkewSeconds: 86_401 }, 'clockSkewSeconds'],
  ['a skew that is no number', { now, clockSkewSeconds: '60' }, 'clockSkewSeconds'],
  ['a quorum of 0', withCommittee({ quorum: 0 }), 'trust.committees[0]/quorum'],
  ['a negative quorum', withCommittee({ quorum: -1 }), 'trust.committees[0]/quorum'],
  ['a quorum above the members', withCommittee({ quorum: 6 }), 'trust.committees[0]/quorum'],
  ['a quorum of one and a half', withCommittee({ quorum: 1.5 }), 'trust.committees[0]/quorum'],
  ['no quorum', withCommittee({ quorum: undefined }), 'quorum'],
  ['a committee without members', withCommittee({ members: [] }), 'trust.committees[0]/members'],
  [
    'one member twice',
    withCommittee({ members: [...committee.members, committee.members[0]] }),
    'trust.committees[0]/members/5',
  ],
  [
    'one key of two members',
    withCommittee({ members: shareKey(committee) }),
    'trust.committees[0]/members/1/keys/0',
  ],
  ['documents that are no list', { now, didDocuments: didDocument }, 'didDocuments'],
  [
    'two committees of one network in office at once',
    { now, trust: { committees: [committee, { ...committee, validFrom: '2025-01-01T00:00:00Z' }] } },
    'trust.committees[1]/validFrom to be not before the end of urn:example:pretend:committee, which has none',
  ],
  [
    'two committees of one network in office at once for a second',
    {
      now,
      trust: {
        committees: [
          { ...committee, validFrom: '2025-01-01T00:00:00Z' },
          { ...committee, id: 'urn:example:earlier', validUntil: '2025-01-01T00:00:01Z' },
        ],
      },
    },
    'trust.committees[0]/validFrom to be not before the end of urn:example:earlier (2025-01-01T00:00:01Z)',
  ],
  ['committees that are no list', { now, trust: { committees: committee } }, 'trust.committees'],
  ['endorsements that are no list', { now, endorsements: 'eyJ' }, 'endorsements'],
  ['an endorsement that is null', { now, endorsements: [label, null] }, 'endorsements[1]'],
  ['files that are a list', { now, files: [new Uint8Array()] }, 'files'],
  ['a file as text', { now, files: { 'urn:example:1': 'text' } }, 'files["urn:example:1"]'],
  ['limits that are null', { now, limits: null }, 'limits'],
  ['an unknown limit', { now, limits: { maxInputByte: 5 } }, 'maxInputByte'],
  ['a limit that is no number', { now, limits: { maxDepth: Number.NaN } }, 'limits.maxDepth'],
  ['a limit as text', { now, limits: { maxDepth: '9' } }, 'limits.maxDepth'],
  ['a limit below one', { now, limits: { maxNodes: 0 } }, 'limits.maxNodes'],
  ['a document without an id', { now, didDocuments: [{ verificationMethod: [] }] }, 'didDocuments'],
  [
    'two documents of one DID that differ',
    { now, didDocuments: [didDocument, emptied(didDocument)] },
    String(didDocument['id']),
  ],
  [
    'a document that differs from that of the trust material',
    { now, didDocuments: [emptied(didDocument)], trust },
    String(didDocument['id']),
  ],
]

function emptied(document: object): object {
  return { ...document, assertionMethod: [] }
}

function shareKey({ members }: Committee): Committee['members'] {
  const [first, second, ...others] = members as [Committee['members'][0], Committee['members'][0]]
  const key = { ...second.keys[0], publicKeyMultibase: first.keys[0]?.publicKeyMultibase }
  return [first, { ...second, keys: [key] } as Committee['members'][0], ...others]
}

describe('verify() used wrongly', () => {
  it.each(misuses)('refuses %s at once, naming it', async (_, options, name) => {
    const attempt = verify(label, options as VerifyOptions)
    const error: unknown = await attempt.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toSatisfy((found) => found instanceof TypeError || found instanceof RangeError)
    expect((error as Error).message).toContain(name)
  })

  it.each<[string, object]>([
    ['no skew', { now, trust, clockSkewSeconds: 0 }],
    ['a skew of a day', { now, trust, clockSkewSeconds: 86_400 }],
    ['a quorum of every member', withCommittee({ quorum: 5 })],
    ['a quorum of 1', withCommittee({ quorum: 1 })],
    ['one document of a DID handed in twice', { now, trust, didDocuments: [structuredClone(didDocument)] }],
  ])('takes %s', async (_, options) => {
    await expect(verify(label, options as VerifyOptions)).resolves.toHaveProperty('verdict')
  })
})
