import { describeProblem } from '../../problems/describe-problem'
import type { Finding } from '../../problems/problem'
import type { Words } from '../../problems/words'
import type { EndorsementReport } from '../outcome/report'
import { endorserKeys } from './endorser-keys'
import { groupEndorsers } from './group-endorsers'

/** Endorsements without repetitions, and what is to be said of those that were left out. */
export interface EndorsedOnce {
  endorsements: EndorsementReport[]
  findings: Finding[]
}

/**
 * Lists every endorsement once and marks endorsers who sign with one key under several ids, directly or through others: `sameAs` is
 * the smallest of their ids.
 *
 * Two endorsements are the same where they say the same, in any form and with any number of signatures. A copy with another
 * verdict stays in the list. The keys of all copies count, so that it does not matter which of them is first.
 */
export function endorsedOnce(reports: readonly EndorsementReport[], words: Words): EndorsedOnce {
  const signed = reports.map((report) => ({ report, keys: endorserKeys(report) }))
  const first = new Map<string, Signed>()
  const listed: Signed[] = []
  const findings: Finding[] = []
  for (const { report, keys } of signed) {
    const { digest } = report.report.credential
    const key = `${report.verdict} ${report.target.id} ${digest}`
    const earlier = digest === '' ? undefined : first.get(key)
    if (earlier) {
      earlier.keys.push(...keys)
      // That a holder shows what is published is as it should be.
      if (report.mode !== 'published')
        findings.push({
          code: 'ENDORSEMENT_REPEATED',
          pointer: report.pointer,
          params: { first: earlier.report.pointer },
        })
      continue
    }
    const entry = { report, keys: [...keys] }
    first.set(key, entry)
    listed.push(entry)
  }
  return { endorsements: withSameEndorsers(listed, words), findings }
}

/** An endorsement with the keys of all its copies. */
interface Signed {
  report: EndorsementReport
  keys: string[]
}

function withSameEndorsers(signed: readonly Signed[], words: Words): EndorsementReport[] {
  const groups = groupEndorsers(signed.map(({ report, keys }) => ({ ids: [report.endorser.id], keys })))
  const shared = indexByKey(signed)
  return signed.map(({ report, keys }) => {
    const { id } = report.endorser
    const sameAs = keys.length > 0 ? groups.get(id) : undefined
    if (sameAs === undefined || sameAs === id) return report
    const endorser = { ...report.endorser, sameAs }
    const other = keys.flatMap((key) => shared.get(key) ?? []).find(({ endorser }) => endorser.id !== id)
    if (!other) return { ...report, endorser }
    const params = { endorser: id, first: other.pointer }
    const problem = describeProblem({ code: 'ENDORSER_REPEATED', pointer: '/issuer', params }, words)
    return { ...report, endorser, problems: [...report.problems, problem] }
  })
}

/** By key, a report of each of the first two endorsers who signed with it: one of them is another than a given endorser. */
function indexByKey(signed: readonly Signed[]): Map<string, EndorsementReport[]> {
  const index = new Map<string, EndorsementReport[]>()
  for (const { report, keys } of signed)
    for (const key of keys) {
      const known = index.get(key)
      if (!known) index.set(key, [report])
      else if (known.length === 1 && known[0]?.endorser.id !== report.endorser.id) known.push(report)
    }
  return index
}
