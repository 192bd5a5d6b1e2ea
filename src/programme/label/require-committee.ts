import { QualityLabelError } from '../../core/errors'
import { parseInstant } from '../../core/instant'
import { isWithinPeriod } from '../../core/period'
import { quoteUnlessPlain } from '../../core/quote-text'
import { personOf } from '../../core/same-person'
import type { Committee, LabelScheme } from '../../model/generated/documents'

/** Why a committee cannot decide under a scheme: the rule that it does not meet, what that expects, and what was found. */
export interface CommitteeFault {
  rule: 'network' | 'period' | 'once' | 'members' | 'trio' | 'quorum'
  /** Follows "expected a committee". */
  expected: string
  found: string | number
}

/**
 * Requires that a committee can decide under a scheme at an instant.
 *
 * @throws {QualityLabelError} `COMMITTEE_NOT_ELIGIBLE` if the committee belongs to another network, is not in office, is too small or
 *   too large, has no member of the trio, lists a member twice, or has a quorum that is impossible or not allowed. All of these are named.
 */
export function requireCommittee(scheme: LabelScheme, committee: Committee, at: string): void {
  const faults = findCommitteeFaults(scheme, committee, at)
  if (faults.length === 0) return
  throw new QualityLabelError('COMMITTEE_NOT_ELIGIBLE', `Cannot decide: ${sayCommitteeFaults(faults)}`, {
    details: { faults },
  })
}

/** Lists why a committee cannot decide under a scheme at an instant. */
export function findCommitteeFaults(scheme: LabelScheme, committee: Committee, at: string): CommitteeFault[] {
  const { minimumMembers, maximumMembers, minimumTrioMembers, quorum } = scheme.committee
  const instant = parseInstant(at)
  const members = committee.members.filter((member) => isWithinPeriod(member, instant))
  const distinct = new Set(members.map(({ id }) => personOf(id))).size
  const trio = members.filter((member) => member.trio).length
  // Of a committee that is too small, a quorum that suits the smallest one is right.
  const most = Math.max(distinct, minimumMembers)
  const rules: readonly (CommitteeFault & { isMet: boolean })[] = [
    {
      rule: 'network',
      isMet: committee.network === scheme.issuer.id,
      expected: `of the network ${quoteUnlessPlain(scheme.issuer.id)}`,
      found: quoteUnlessPlain(committee.network),
    },
    {
      rule: 'period',
      isMet: isWithinPeriod(committee, instant),
      expected: `in office at ${at}`,
      found: 'one that is not',
    },
    {
      rule: 'once',
      isMet: distinct === members.length,
      expected: 'that lists each member once',
      found: 'a member twice, in one spelling of the id or in two',
    },
    {
      rule: 'members',
      isMet: distinct >= minimumMembers && distinct <= maximumMembers,
      expected: `of ${minimumMembers} to ${maximumMembers} members in office`,
      found: distinct,
    },
    {
      rule: 'trio',
      isMet: trio >= minimumTrioMembers,
      expected: `with at least ${minimumTrioMembers} of the coordination trio`,
      found: trio,
    },
    {
      rule: 'quorum',
      isMet: Number.isInteger(committee.quorum) && committee.quorum >= quorum && committee.quorum <= most,
      expected: `with a quorum in ${quorum}..${most}`,
      found: committee.quorum,
    },
  ]
  return rules.filter(({ isMet }) => !isMet).map(({ isMet: _, ...fault }) => fault)
}

/** Says what a committee was expected to be, and what was found. */
export function sayCommitteeFaults(faults: readonly CommitteeFault[]): string {
  return `expected a committee ${faults.map(({ expected, found }) => `${expected}, found ${found}`).join('; and ')}`
}
