import { compareInstants, parseInstant } from '../../core/instant'
import { issuerId, startOf } from '../../verifying/facts/credential-facts'
import type { FileReport, VerifiedFile } from './verify-each'

/** Where a credential was. */
export interface Place {
  file: string
  line?: number
}

/** Which of two credentials in one run takes the place of the other: they have the same id and issuer, and another start. */
export interface Renewal {
  supersedes?: Place
  supersededBy?: Place
}

interface Known {
  place: Place
  start: NonNullable<ReturnType<typeof parseInstant>>
}

/**
 * Returns what tells of each credential of a run whether it takes the place of one before it, or one before it takes its place.
 *
 * Only those count whose signature is right: anyone can write the id and the issuer of another. No verdict depends on it.
 *
 * @param nameFile - Names a file in the result, as the reports name it.
 * @see Open Badges 3.0, section 6 (credential equality)
 */
export function renewalFinder(nameFile: (file: string) => string): (result: VerifiedFile) => Renewal {
  const newest = new Map<string, Known>()
  return (result) => {
    const found = 'report' in result ? identify(result.report) : undefined
    if (!found) return {}
    const { line } = result
    const file = nameFile(result.file)
    const own = { place: line === undefined ? { file } : { file, line }, start: found.start }
    const other = newest.get(found.key)
    const order = other ? compareInstants(own.start, other.start) : 1
    if (order > 0) newest.set(found.key, own)
    if (!other || order === 0) return {}
    return order > 0 ? { supersedes: other.place } : { supersededBy: other.place }
  }
}

function identify(report: FileReport): { key: string; start: Known['start'] } | undefined {
  if ('credentials' in report || !report.verified) return undefined
  const { id } = report.credential
  const start = parseInstant(startOf(report.verified))
  return id === undefined || !start
    ? undefined
    : { key: JSON.stringify([id, issuerId(report.verified)]), start }
}
