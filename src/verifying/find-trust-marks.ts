import { isNetwork } from './check-trust'
import type { EndorsementReport } from './report'
import { endOf } from './validity-period'
import type { VerifySettings } from './verify-options'

/**
 * The trust marks of one network on the issuer of a badge: what the network says of the issuer, authentic whether or not it is still
 * current.
 *
 * Of several networks the first counts.
 *
 * @param holder - Id of the badge's issuer.
 */
export function findTrustMarks(
  endorsements: readonly EndorsementReport[],
  holder: string,
  settings: VerifySettings,
): readonly EndorsementReport[] {
  const marks = endorsements.filter((endorsement) => isTrustMark(endorsement, holder, settings))
  return marks.filter(({ endorser }) => endorser.id === marks[0]?.endorser.id)
}

function isTrustMark(endorsement: EndorsementReport, holder: string, settings: VerifySettings): boolean {
  const { endorser, target, binding, problems, report } = endorsement
  // Present only where shape and integrity are valid; a mark lasts as long as its label, and so has an end.
  const lasts = report.verified !== undefined && endOf(report.verified) !== undefined
  const isAboutHolder =
    target.id === holder && binding !== 'none' && problems.every(({ severity }) => severity !== 'error')
  const isJudged = settings.committees.some(({ network }) => network === endorser.id)
  const hasQuorum = !isJudged || report.sections.policy.verdict === 'valid'
  return isNetwork(endorser.id, settings.trust) && isAboutHolder && lasts && hasQuorum
}
