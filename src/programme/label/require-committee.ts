import { QualityLabelError } from '../../core/errors'
import { parseInstant } from '../../core/instant'
import { isWithinPeriod } from '../../core/period'
import { quoteUnlessPlain } from '../../core/quote-text'
import { personOf } from '../../core/same-person'
import type { Committee, CommitteeMember, LabelScheme } from '../../model/generated/documents'

/**
 * Requires that a committee can decide under a scheme, and returns its members in office at an instant.
 *
 * @throws {QualityLabelError} `COMMITTEE_NOT_ELIGIBLE` if the committee belongs to another network, is not in office, is too small or
 *   too large, has no member of the trio, lists a member twice, or has a quorum that is impossible or not allowed.
 */
export function requireCommittee(scheme: LabelScheme, committee: Committee, at: string): CommitteeMember[] {
  const { minimumMembers, maximumMembers, minimumTrioMembers, quorum } = scheme.committee
  if (committee.network !== scheme.issuer.id) {
    throw notEligible(
      `of the network ${quoteUnlessPlain(scheme.issuer.id)}`,
      quoteUnlessPlain(committee.network),
    )
  }
  const instant = parseInstant(at)
  if (!isWithinPeriod(committee, instant)) throw notEligible(`in office at ${at}`, 'one that is not')
  const members = committee.members.filter((member) => isWithinPeriod(member, instant))
  const distinct = new Set(members.map(({ id }) => personOf(id))).size
  if (distinct !== members.length)
    throw notEligible('that lists each member once', 'a member twice, in one spelling of the id or in two')
  if (!(distinct >= minimumMembers && distinct <= maximumMembers)) {
    throw notEligible(`of ${minimumMembers} to ${maximumMembers} members in office`, distinct)
  }
  const trio = members.filter((member) => member.trio).length
  if (!(trio >= minimumTrioMembers)) {
    throw notEligible(`with at least ${minimumTrioMembers} of the coordination trio`, trio)
  }
  if (!Number.isInteger(committee.quorum) || committee.quorum < quorum || committee.quorum > distinct) {
    throw notEligible(`with a quorum in ${quorum}..${distinct}`, committee.quorum)
  }
  return members
}

function notEligible(expected: string, found: string | number): QualityLabelError {
  return new QualityLabelError(
    'COMMITTEE_NOT_ELIGIBLE',
    `Cannot decide: expected a committee ${expected}, found ${found}`,
    { details: { expected, found } },
  )
}
