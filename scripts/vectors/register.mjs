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
  const forged = await stranger.sign({ ...unsigned, issuer: stranger.profile }, { created })
  const endorsers = [{ id: stranger.profile.id, name: 'Pretend school', kind: 'school' }]
  yield undecided(
    'not-by-network',
    'A label-shaped badge by a known school.',
    'LABEL_NOT_BY_NETWORK',
    forged,
    { options: { trust: { ...pretend.trust, endorsers } } },
  )
}
