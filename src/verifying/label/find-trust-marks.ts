import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { endOf, startOf } from '../facts/credential-facts'
import { factsOf } from '../facts/report-facts'
import type { VerifySettings } from '../options/verify-options'
import type { EndorsementReport } from '../outcome/report'
import { isNetwork } from '../trust/trust-index'

/**
 * The trust marks on the issuer of a badge: what networks say of the issuer, authentic whether or not it is still current.
 *
 * @param holder - Id of the badge's issuer.
 */
export function findTrustMarks(
  endorsements: readonly EndorsementReport[],
  holder: string,
  settings: VerifySettings,
): readonly EndorsementReport[] {
  return endorsements.filter((endorsement) => isTrustMark(endorsement, holder, settings))
}

/**
 * The marks that tell of now: of those that have begun the newest, and all of those that began with it. An old mark beside a fresh one
 * decides nothing; its end may be the reason for the fresh one.
 */
export function newestMarks(marks: readonly EndorsementReport[], now: Instant): readonly EndorsementReport[] {
  const begun = marks.filter((mark) => compareInstants(startOfMark(mark), now) <= 0)
  const eligible = begun.length > 0 ? begun : marks
  return eligible.filter((mark) =>
    eligible.every((other) => compareInstants(startOfMark(mark), startOfMark(other)) >= 0),
  )
}

/** Whether the register has the label that a trust mark speaks of, or none was given. */
export function isInRegister({ report }: EndorsementReport): boolean {
  return factsOf(report).trust.every(({ code }) => !notShown.has(code))
}

const notShown: ReadonlySet<string> = new Set(['TRUST_MARK_NOT_IN_REGISTER', 'ENDORSEMENT_NOT_PUBLISHED'])

/** From when on a trust mark holds. */
export function startOfMark({ report }: EndorsementReport): Instant {
  const start = startOf(report.verified ?? {})
  return parseInstant(start) ?? beginning
}

const beginning: Instant = { epochSeconds: -62_167_219_200, fraction: '' }

function isTrustMark(endorsement: EndorsementReport, holder: string, settings: VerifySettings): boolean {
  const { endorser, target, binding, problems, report } = endorsement
  // Present only where shape and integrity are valid; a mark lasts as long as its label, and so has an end.
  const lasts = report.verified !== undefined && endOf(report.verified) !== undefined
  // What became of the label does not make the mark one of somebody else.
  const isContradicted = problems.some(
    ({ severity, section }) => severity === 'error' && section !== 'status',
  )
  const isAboutHolder = target.id === holder && binding !== 'none' && !isContradicted
  const hasQuorum = report.sections.policy.verdict === 'valid'
  return isNetwork(endorser.id, settings.trust) && isAboutHolder && lasts && hasQuorum
}
