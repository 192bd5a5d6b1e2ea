import { created } from './kit.mjs'

/** Committees: who counts, who does not, and what a policy asks. */
export async function* proofSets({ library, seal, badge, issuer, stranger, valid, invalid, undecided }) {
  const pretend = library.pretendCommittee({ size: 3, quorum: 2 })
  const label = library.sampleLabel(pretend)
  const { committee, didDocument, members, trust } = pretend
  const judged = (policy, changed = {}) => ({
    options: { trust: { ...trust, ...changed }, ...(policy ? { policy } : {}) },
  })
  const by = (...indexes) => pretend.sign(label, { created, by: indexes })
  const one = await by(0)
  const two = await by(0, 1)
  const three = await by(0, 1, 2)
  const proofsOf = (signed) => [signed.proof].flat()

  yield valid('two-of-three', 'Two of three members, who suffice.', two, judged())
  yield valid('three-of-three', 'All three.', three, judged())
  yield valid(
    'order',
    'The order of proofs is nothing.',
    { ...three, proof: [...three.proof].reverse() },
    judged(),
  )
  yield invalid('one-of-three', 'One of three.', 'QUORUM_NOT_REACHED', one, judged())
  yield invalid(
    'stripped',
    'Proofs taken away until too few are left.',
    'QUORUM_NOT_REACHED',
    { ...three, proof: three.proof.slice(2) },
    judged(),
  )
  yield invalid(
    'repeated',
    'One proof three times.',
    'QUORUM_NOT_REACHED',
    { ...one, proof: [one.proof, one.proof, one.proof] },
    judged(),
  )
  const again = await seal(label, members[0], { created: '2026-05-18T13:00:00Z' })
  yield invalid(
    'member-twice',
    'Two proofs by one member.',
    'QUORUM_NOT_REACHED',
    { ...label, proof: [one.proof, again.proof] },
    judged(),
  )
  yield invalid(
    'forged-beside-good',
    'A forged proof beside enough good ones: somebody changed it.',
    'PROOF_VERIFICATION_ERROR',
    { ...two, proof: [...two.proof, { ...proofsOf(three)[2], nonce: 'x' }] },
    judged(),
  )

  const alias = `${pretend.network.id}#alias`
  const method = { ...didDocument.verificationMethod[0], id: alias }
  const aliased = {
    ...didDocument,
    verificationMethod: [...didDocument.verificationMethod, method],
    assertionMethod: [...didDocument.assertionMethod, alias],
  }
  const byAlias = await seal(label, members[0], { verificationMethod: alias })
  const underTwoNames = { ...label, proof: [one.proof, byAlias.proof] }
  yield invalid(
    'key-under-two-names',
    "One key under two names in the network's document.",
    'QUORUM_NOT_REACHED',
    underTwoNames,
    judged(undefined, { didDocuments: [aliased] }),
  )

  const strange = {
    ...didDocument.verificationMethod[0],
    id: `${pretend.network.id}#clerk`,
    publicKeyMultibase: stranger.key.publicKeyMultibase,
  }
  const withClerk = {
    ...didDocument,
    verificationMethod: [...didDocument.verificationMethod, strange],
    assertionMethod: [...didDocument.assertionMethod, strange.id],
  }
  const byClerk = await seal(label, stranger, { verificationMethod: strange.id })
  yield invalid(
    'clerk',
    "A key of the network that is no member's.",
    'QUORUM_NOT_REACHED',
    { ...label, proof: [one.proof, byClerk.proof] },
    judged(undefined, { didDocuments: [withClerk] }),
  )

  const changed = (index, changes) => ({
    committees: [
      {
        ...committee,
        members: committee.members.map((member, at) => (at === index ? { ...member, ...changes } : member)),
      },
    ],
  })
  const key = committee.members[1].keys[0]
  yield valid(
    'key-revoked-of-another',
    'A revoked key of somebody whom nobody needs.',
    two,
    judged(
      undefined,
      changed(2, { keys: [{ ...committee.members[2].keys[0], revoked: '2026-06-01T00:00:00Z' }] }),
    ),
  )
  yield invalid(
    'key-revoked',
    'A key that was revoked since: whoever took it can date a proof back.',
    'QUORUM_NOT_REACHED',
    two,
    judged(undefined, changed(1, { keys: [{ ...key, revoked: '2026-06-01T00:00:00Z' }] })),
  )
  yield valid(
    'member-left-later',
    'A member who left a second after the award.',
    two,
    judged(undefined, changed(1, { validUntil: '2026-05-18T12:00:01Z' })),
  )
  yield invalid(
    'member-left-before',
    'A member whose term ended at the award.',
    'QUORUM_NOT_REACHED',
    two,
    judged(undefined, changed(1, { validUntil: '2026-05-18T12:00:00Z' })),
  )
  const renewed = { ...label, awardedDate: '2023-05-18T12:00:00Z', validFrom: '2026-05-18T12:00:00Z' }
  const inOffice = { validFrom: '2026-05-18T12:00:00Z' }
  const successor = { ...committee, ...inOffice, id: 'urn:example:successor' }
  const retired = { ...committee, id: 'urn:example:retired', validUntil: inOffice.validFrom }
  const third = (members) => ({ members: members.slice(2), quorum: 1 })
  const renewal = {
    committees: [
      { ...retired, members: committee.members.slice(0, 2), quorum: 2 },
      { ...successor, ...third(committee.members) },
    ],
  }
  yield valid(
    'renewed-by-committee-in-office',
    'A renewal by the committee in office when it begins, under whom it was not first awarded.',
    await pretend.sign(renewed, { created, by: [2] }),
    judged(undefined, renewal),
  )
  yield invalid(
    'renewed-by-retired-committee',
    'A renewal by the committee of the first award, whose term has ended.',
    'QUORUM_NOT_REACHED',
    await pretend.sign(renewed, { created, by: [0, 1] }),
    judged(undefined, renewal),
  )
  yield invalid(
    'member-not-yet',
    'A member who came after the award.',
    'QUORUM_NOT_REACHED',
    two,
    judged(undefined, changed(1, { validFrom: '2026-05-18T12:00:01Z' })),
  )
  yield invalid(
    'key-not-yet',
    'A key that came after the award.',
    'QUORUM_NOT_REACHED',
    two,
    judged(undefined, changed(1, { keys: [{ ...key, validFrom: '2026-05-18T12:00:01Z' }] })),
  )

  yield valid(
    'policy-two',
    'Two asked for by the caller, who need not believe the committee.',
    two,
    judged({ quorum: 2 }),
  )
  yield invalid(
    'policy-three',
    'Three asked for by the caller.',
    'QUORUM_NOT_REACHED',
    two,
    judged({ quorum: 3 }),
  )
  const group = { name: 'coordination trio', members: [members[2].id], quorum: 1 }
  yield valid('group', 'One of a group among them.', three, judged({ groups: [group] }))
  yield invalid(
    'group-missing',
    'None of a group among them.',
    'GROUP_QUORUM_NOT_REACHED',
    two,
    judged({ groups: [group] }),
  )
  yield invalid(
    'veto-missing',
    'Without the one whose signature is asked for.',
    'VETO_MEMBER_MISSING',
    two,
    judged({ veto: [members[2].id] }),
  )

  yield undecided(
    'unknown-network',
    'Signed by a committee that the caller does not know.',
    ['ISSUER_NOT_KNOWN'],
    await seal(badge()),
    judged(),
  )
  const byIssuer = await seal({ ...badge(), issuer: pretend.network })
  yield invalid(
    'thief',
    "A badge in the network's name by somebody else.",
    'CONTROLLER_NOT_ISSUER',
    byIssuer,
    judged(),
  )
  yield* chains({ seal, badge, issuer, valid, invalid })
}

async function* chains({ seal, badge, valid, invalid }) {
  const unsigned = badge()
  const first = await seal(unsigned, undefined, { id: 'urn:example:first' })
  const bad = { ...first.proof, nonce: 'x' }
  const second = await seal(unsigned, undefined, {
    previousProof: 'urn:example:first',
    created: '2026-05-18T13:00:00Z',
  })
  yield invalid(
    'previous-missing',
    'The proof that another builds on was taken away.',
    'PREVIOUS_PROOF_INVALID',
    second,
  )
  yield invalid(
    'previous-invalid',
    'The proof that another builds on does not hold.',
    'PROOF_VERIFICATION_ERROR',
    { ...unsigned, proof: [bad, second.proof] },
  )
  yield valid('independent', 'Two proofs by one key, neither of which names the other.', {
    ...unsigned,
    proof: [first.proof, (await seal(unsigned, undefined, { created: '2026-05-18T13:00:00Z' })).proof],
  })
}
