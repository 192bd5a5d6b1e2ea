import type { Committee, LabelScheme } from '../../index'
import type { CommitteeFault } from '../../programme/label/require-committee'
import { findCommitteeFaults, sayCommitteeFaults } from '../../programme/label/require-committee'

// What changes each.
const ways = {
  network: 'new committee --network',
  period: 'new committee --valid-from and --valid-until',
  once: 'new committee --without',
  members: 'new committee --member',
  trio: 'new member --trio',
  quorum: 'new committee --quorum',
} as const satisfies Readonly<Record<CommitteeFault['rule'], string>>

/** Says why a committee cannot decide under a scheme at an instant, and which options change that; `undefined` where it can. */
export function sayWhyNotEligible(scheme: LabelScheme, committee: Committee, at: string): string | undefined {
  const faults = findCommitteeFaults(scheme, committee, at)
  if (faults.length === 0) return undefined
  return `${sayCommitteeFaults(faults)}. What changes that: ${faults.map(({ rule }) => ways[rule]).join(', ')}`
}
