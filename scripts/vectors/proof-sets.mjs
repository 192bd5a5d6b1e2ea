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
    'required-member-missing',
    'Without the one whose signature is asked for.',
    'REQUIRED_MEMBER_MISSING',
    two,
    judged({ requiredMembers: [members[2].id] }),
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
  yield* compromised({ library, valid, invalid })
  yield* strays({ seal, badge, issuer, stranger, valid, invalid, undecided })
  yield* chains({ seal, badge, stranger, valid, invalid })
}

/** One key of five that its network's document has revoked, ended or removed. */
async function* compromised({ library, valid, invalid }) {
  const pretend = library.pretendCommittee({ size: 5, quorum: 4 })
  const label = library.sampleLabel(pretend)
  const { didDocument, trust } = pretend
  const by = (...indexes) => pretend.sign(label, { created, by: indexes })
  const without = (change, last = -1) => {
    const methods = didDocument.verificationMethod
    const changed = [...methods.slice(0, last), ...change(methods.at(last))]
    const assertionMethod = didDocument.assertionMethod.slice(0, changed.length)
    return {
      options: {
        trust: { ...trust, didDocuments: [{ ...didDocument, verificationMethod: changed, assertionMethod }] },
      },
    }
  }
  const revoked = without((method) => [{ ...method, revoked: '2026-06-01T00:00:00Z' }])
  const all = await by(0, 1, 2, 3, 4)
  const three = await by(0, 1, 2, 4)
  const said = {
    revoked: ['A key that was revoked in its document', revoked],
    ended: ['A key that ended', without((method) => [{ ...method, expires: '2026-06-01T00:00:00Z' }])],
    removed: ['A key that was removed from its document', without(() => [])],
  }
  for (const [name, [comment, options]] of Object.entries(said)) {
    yield valid(
      `${name}-beside-four`,
      `${comment}, beside four good ones of whom four suffice.`,
      all,
      options,
    )
    yield invalid(
      `${name}-below-quorum`,
      `${comment}, beside three good ones of whom four are asked for.`,
      'QUORUM_NOT_REACHED',
      three,
      options,
    )
  }
}

/** Proofs that anybody could have added to a good badge. */
async function* strays({ seal, badge, issuer, stranger, valid, invalid, undecided }) {
  const { proof: own, ...unsigned } = await seal(badge())
  const { proof: strange } = await seal(unsigned, stranger)
  const beside = (...proof) => ({ ...unsigned, proof })
  const unknown = {
    '@context': unsigned['@context'],
    ...own,
    cryptosuite: 'ecdsa-jcs-2019',
    verificationMethod: `${issuer.profile.id}#key-2`,
  }
  yield valid(
    'unknown-suite-with-context',
    'A proof of an unknown suite with contexts.',
    beside(own, unknown),
  )
  yield undecided(
    'unknown-suite-alone',
    'No proof but one of an unknown suite, with contexts.',
    'CRYPTOSUITE_UNSUPPORTED',
    beside(unknown),
  )
  const malformed = {
    context: ['with contexts that its suite does not have', { '@context': unsigned['@context'] }],
    types: ['with a list of types', { type: [strange.type] }],
    'key-without-fragment': [
      'by a key without fragment',
      { more: 'x', verificationMethod: 'https://other.example/key' },
    ],
  }
  for (const [name, [what, changes]] of Object.entries(malformed)) {
    const proofs = beside(own, { ...strange, ...changes })
    yield valid(`stray-${name}`, `A stranger's proof ${what}, beside a good one.`, proofs)
  }
  yield invalid(
    'own-types',
    "A proof with a list of types in the issuer's name, beside a good one.",
    'MALFORMED_VALUE_ERROR',
    beside(own, { ...own, type: [own.type] }),
  )
  const chained = Array.from({ length: 17 }, (_, index) => ({
    ...strange,
    id: `urn:example:${index}`,
    previousProof: 'urn:example:0',
  }))
  yield valid(
    'stray-chain-too-long',
    'More chained proofs by a stranger than are checked, beside a good one.',
    beside(...chained, own),
  )
}

async function* chains({ seal, badge, stranger, valid, invalid }) {
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
  const follows = { previousProof: 'urn:example:first', previous: [first.proof] }
  const third = await seal(unsigned, undefined, follows)
  const borrowed = await seal(unsigned, stranger, { id: 'urn:example:first' })
  yield valid('previous-id-borrowed', "A chain, and a stranger's proof under the id of its link.", {
    ...unsigned,
    proof: [borrowed.proof, first.proof, third.proof],
  })
  yield invalid(
    'previous-replaced',
    "A chain whose link was taken away, and a stranger's proof under the id of that one.",
    'PREVIOUS_PROOF_INVALID',
    { ...unsigned, proof: [borrowed.proof, third.proof] },
  )
  yield valid('independent', 'Two proofs by one key, neither of which names the other.', {
    ...unsigned,
    proof: [first.proof, (await seal(unsigned, undefined, { created: '2026-05-18T13:00:00Z' })).proof],
  })
}
