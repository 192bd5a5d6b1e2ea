import { compareText } from '../../core/compare-text'
import { compareInstants, parseInstant } from '../../core/instant'
import type { EndorsementReport } from '../outcome/report'

/** Orders reports: the newest first, those without a start last, and equal ones in an order that does not depend on the list. */
export function newestFirst(a: EndorsementReport, b: EndorsementReport): number {
  const [first, second] = [parseInstant(a.validFrom), parseInstant(b.validFrom)]
  const byTime =
    first && second
      ? compareInstants(second, first)
      : Number(second !== undefined) - Number(first !== undefined)
  return byTime || rank(a) - rank(b) || byText(a, b)
}

// Of two from one instant, neither replaces the other: one that holds is not taken back with the other.
function rank({ verdict }: EndorsementReport): number {
  return verdict === 'valid' ? 0 : 1
}

const texts: readonly ((report: EndorsementReport) => string)[] = [
  ({ endorser }) => endorser.id,
  ({ target }) => target.id,
  ({ id = '' }) => id,
  // It distinguishes two of one id.
  ({ report }) => report.credential.digest,
  ({ pointer }) => pointer,
]

function byText(a: EndorsementReport, b: EndorsementReport): number {
  for (const text of texts) {
    const order = compareText(text(a), text(b))
    if (order !== 0) return order
  }
  return 0
}

/** The endorser of a report, by one id for all ids of one endorser. */
export type EndorserOf = (report: EndorsementReport) => string

/**
 * Finds the endorsements that a newer one replaces: of one endorser, about one target, in one language.
 *
 * The newest decides, also if its endorser took it back or its status is not known: an older one does not count again.
 *
 * @param sorted - The newest first.
 */
export function supersededOf(
  sorted: readonly EndorsementReport[],
  oneOf: EndorserOf,
): ReadonlySet<EndorsementReport> {
  const superseded = new Set<EndorsementReport>()
  const decided = new Set<string>()
  for (const report of sorted) {
    if (report.verdict !== 'valid' && !isWithdrawn(report) && !isOfUnknownStatus(report)) continue
    // RFC 5646, section 2.1.1: the case of a language tag says nothing.
    const key = JSON.stringify([oneOf(report), report.target.id, report.language?.toLowerCase() ?? ''])
    if (decided.has(key) && report.verdict === 'valid') superseded.add(report)
    decided.add(key)
  }
  return superseded
}

const takenBack: ReadonlySet<string> = new Set(['REVOKED', 'SUSPENDED'])

/** Whether its endorser took it back. */
export function isWithdrawn({ report }: EndorsementReport): boolean {
  return isAuthentic(report) && report.problems.some(({ code }) => takenBack.has(code))
}

function isOfUnknownStatus({ report }: EndorsementReport): boolean {
  return isAuthentic(report) && report.sections.status.verdict === 'indeterminate'
}

// Only what its endorser signed says anything of the endorser's other words.
function isAuthentic({ sections }: EndorsementReport['report']): boolean {
  return sections.integrity.verdict === 'valid'
}
