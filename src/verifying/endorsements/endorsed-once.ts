import { describeProblem } from '../../problems/describe-problem'
import type { Finding } from '../../problems/problem'
import type { Words } from '../../problems/words'
import { keyTexts } from '../facts/known-keys'
import type { EndorsementReport } from '../outcome/report'

/** Endorsements without repetitions, and what is to be said of those that were left out. */
export interface EndorsedOnce {
  endorsements: EndorsementReport[]
  findings: Finding[]
}

/**
 * Lists every endorsement once and marks endorsers who sign with one key under several ids.
 *
 * Two endorsements are the same where they say the same, in any form and with any number of signatures. A copy with another
 * verdict stays in the list.
 */
export function endorsedOnce(reports: readonly EndorsementReport[], words: Words): EndorsedOnce {
  const first = new Map<string, EndorsementReport>()
  const endorsements: EndorsementReport[] = []
  const findings: Finding[] = []
  for (const report of reports) {
    const { digest } = report.report.credential
    const key = `${report.verdict} ${report.target.id} ${digest}`
    const earlier = digest === '' ? undefined : first.get(key)
    if (earlier) {
      // That a holder shows what is published is as it should be.
      if (report.mode !== 'published')
        findings.push({
          code: 'ENDORSEMENT_REPEATED',
          pointer: report.pointer,
          params: { first: earlier.pointer },
        })
      continue
    }
    first.set(key, report)
    endorsements.push(withSameEndorser(report, endorsements, words))
  }
  return { endorsements, findings }
}

function withSameEndorser(
  report: EndorsementReport,
  earlier: readonly EndorsementReport[],
  words: Words,
): EndorsementReport {
  const keys = endorserKeys(report)
  const same = earlier.find(
    (other) =>
      other.endorser.id !== report.endorser.id && endorserKeys(other).some((key) => keys.includes(key)),
  )
  if (!same) return report
  const params = { endorser: report.endorser.id, first: same.pointer }
  const problem = describeProblem({ code: 'ENDORSER_REPEATED', pointer: '/issuer', params }, words)
  const endorser = { ...report.endorser, sameAs: same.endorser.id }
  return { ...report, endorser, problems: [...report.problems, problem] }
}

/** Public keys whose signatures on an endorsement are right and whose owner is shown to be its endorser. */
export function endorserKeys({ report }: Pick<EndorsementReport, 'report'>): string[] {
  return report.sections.integrity.proofs.flatMap((proof) =>
    proof.signature === 'valid' && proof.keyBinding === 'bound' ? keyTexts(proof) : [],
  )
}
