import type { Finding } from '../../problems/problem'
import type { ProblemCode } from '../../problems/registry'
import { severityOf } from '../../problems/severity'

/** What one section finds of a mistake, and what another finds of the same, at the same place. */
interface SaidBetter {
  less: ProblemCode
  more: ProblemCode
  /** Where one of the two is about missing members: which; any unless given. */
  missing?: readonly string[]
}

const entryMembers = ['statusPurpose', 'statusListCredential', 'statusListIndex']

const saidBetter: readonly SaidBetter[] = [
  // The schema and the reader of entries know the same members.
  { less: 'MEMBER_REQUIRED', more: 'STATUS_ENTRY_MALFORMED', missing: entryMembers },
  { less: 'VALUE_FORMAT', more: 'STATUS_ENTRY_MALFORMED' },
  { less: 'VALUE_TYPE', more: 'STATUS_ENTRY_MALFORMED' },
  // Without a type an entry is of no kind.
  { less: 'STATUS_TYPE_UNSUPPORTED', more: 'MEMBER_REQUIRED', missing: ['type'] },
]

/**
 * Leaves one report of one mistake that two sections found: the one that says more. Sections keep their verdicts.
 *
 * An error is never left out in favour of something that decides less.
 */
export function withoutSaidBetter(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = keyOf(finding.code, finding.pointer)
    byPlace.set(key, [...(byPlace.get(key) ?? []), finding])
  }
  const isSaidBetter = (finding: Finding) =>
    saidBetter.some(
      ({ less, more, missing }) =>
        less === finding.code &&
        byPlace
          .get(keyOf(more, finding.pointer))
          ?.some((other) => rank(other) >= rank(finding) && isOfSame(finding, other, missing)),
    )
  return findings.filter((finding) => !isSaidBetter(finding))
}

function isOfSame(a: Finding, b: Finding, members: readonly string[] | undefined): boolean {
  const missing = a.missing ?? b.missing
  return !members || !missing || missing.every((name) => members.includes(name))
}

function keyOf(code: ProblemCode, pointer: string): string {
  return `${code} ${pointer}`
}

const ranks = ['note', 'warning', 'indeterminate', 'error']

function rank(finding: Finding): number {
  return ranks.indexOf(severityOf(finding))
}
