import { created } from './kit.mjs'

/** What became of a label, by the register of its network. */
export async function* register({ library, stranger, valid, invalid, undecided }) {
  const pretend = library.pretendCommittee({ size: 3, quorum: 2 })
  const unsigned = library.sampleLabel(pretend)
  const label = await pretend.sign(unsigned, { created })
  const digest = await library.digestNode(label, label['@context'])
  const issued = { type: 'issued', at: label.validFrom, validUntil: label.validUntil, digest }
  const base = { label: label.id, holder: label.credentialSubject.id, network: pretend.network.id }
  const withRegister = (entries) => ({ options: { trust: { ...pretend.trust, register: entries } } })
  const events = (...later) => withRegister([{ ...base, events: [issued, ...later] }])
  yield valid('as-issued', 'A label as the register has it.', label, events())
  const suspended = { type: 'suspended', at: '2026-09-01T09:00:00Z', reason: 'Report is late' }
  yield invalid('suspended', 'A suspended label.', 'LABEL_SUSPENDED', label, events(suspended))
  const withdrawn = { type: 'withdrawn', at: '2026-09-02T09:00:00Z' }
  yield invalid('withdrawn', 'A withdrawn label.', 'LABEL_WITHDRAWN', label, events(withdrawn))
  const another = [{ ...base, holder: 'did:web:another.example', events: [issued] }]
  yield invalid(
    'another-holder',
    'A label that the register has for another holder.',
    'LABEL_OF_ANOTHER_HOLDER',
    label,
    withRegister(another),
  )
  yield invalid(
    'another-content',
    'A label whose content the register does not have.',
    'LABEL_EDITION_UNKNOWN',
    await pretend.sign({ ...unsigned, name: 'Another content' }, { created }),
    events(),
  )
  yield undecided(
    'not-in-register',
    'A label that the register does not have.',
    'LABEL_NOT_IN_REGISTER',
    label,
    withRegister([]),
  )
  const mark = await pretend.sign(
    library.buildTrustMark({
      id: 'urn:example:trust-mark',
      label: unsigned,
      holder: { id: base.holder },
      network: pretend.network,
    }),
    { created },
  )
  yield valid('mark-of-a-holder', 'A trust mark of a label that the register has.', mark, events())
  yield undecided(
    'mark-not-in-register',
    'A trust mark that a quorum signed for an organisation of which the register has no label.',
    'TRUST_MARK_NOT_IN_REGISTER',
    mark,
    withRegister(another),
  )
  yield invalid(
    'mark-of-a-withdrawn-label',
    'A trust mark without status, of a label that the register calls withdrawn.',
    'LABEL_WITHDRAWN',
    mark,
    events(withdrawn),
  )
  const { credentialSubject } = unsigned
  const called = (achievementType) => {
    const { achievement } = credentialSubject
    const changed = { ...achievement, id: 'urn:example:other-scheme', achievementType }
    return { ...unsigned, credentialSubject: { ...credentialSubject, achievement: changed } }
  }
  yield undecided(
    'not-in-register-under-another-type',
    'A badge of a network that the register does not have, and that calls itself something else than a label.',
    'LABEL_NOT_IN_REGISTER',
    await pretend.sign(called('Certification'), { created }),
    withRegister([]),
  )
  const { digest: _, ...withoutDigest } = issued
  yield invalid(
    'another-date-without-digest',
    'A label that began before the only event of its register, which has no digest.',
    'LABEL_EDITION_UNKNOWN',
    await pretend.sign(
      { ...unsigned, validFrom: '2026-03-01T00:00:00Z', awardedDate: '2026-03-01T00:00:00Z' },
      { created },
    ),
    withRegister([{ ...base, events: [withoutDigest] }]),
  )
  const ended = { ...issued, validUntil: '2026-11-22T01:59:59Z' }
  const atTheEnd = { type: 'suspended', at: '2026-11-22T01:59:30Z' }
  yield invalid(
    'suspended-at-its-end',
    'A label that was suspended shortly before its end in the register, judged shortly after it.',
    'LABEL_SUSPENDED',
    label,
    {
      options: {
        clockSkewSeconds: 300,
        trust: { ...pretend.trust, register: [{ ...base, events: [ended, atTheEnd] }] },
      },
    },
  )
  const forged = await stranger.sign({ ...unsigned, issuer: stranger.profile }, { created })
  const issuers = [{ id: stranger.profile.id, name: 'Pretend school' }]
  yield undecided(
    'not-by-network',
    'A label-shaped badge by a known school.',
    'LABEL_NOT_BY_NETWORK',
    forged,
    { options: { trust: { ...pretend.trust, issuers } } },
  )
  yield undecided(
    'not-by-network-under-a-spelt-type',
    'A label-shaped badge by a known school, with signs between the letters of its type.',
    'LABEL_NOT_BY_NETWORK',
    await stranger.sign(
      { ...called('ext:Quality-Assurance-Credential.'), issuer: stranger.profile },
      { created },
    ),
    { options: { trust: { ...pretend.trust, issuers } } },
  )
}
