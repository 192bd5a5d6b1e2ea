import type { Instant } from '../../core/instant'
import { formatInstant, parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import { isWithinPeriod } from '../../core/period'
import { describeProblem } from '../../problems/describe-problem'
import type { Phrase } from '../../problems/phrases/phrase'
import { said, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { severityOf } from '../../problems/severity'
import { awardDatesOf } from '../facts/award-dates'
import { endOf, startOf } from '../facts/credential-facts'
import { factsOf } from '../facts/report-facts'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { VerifySettings } from '../options/verify-options'
import type { AuthorityStanding, VerificationReport } from '../outcome/report'
import { isListEnd } from '../status/list-news'
import type { AuthorityClaim } from '../trust/authority-claims'
import { isAuthorityFor } from '../trust/find-authorities'
import { isNetwork } from '../trust/trust-index'
import type { BoundContent } from './bound-content'

/** An `AuthorityStanding` before its reason is put into words. */
export type Standing = Omit<AuthorityStanding, 'reason'> & { reason: Phrase }

/** An authority that is authentic and for the claim, whether or not it covers the award. */
export interface ShownAuthority {
  report: VerificationReport
  content: BoundContent
  atAward: Standing
  now: Standing
}

/**
 * Returns what an authority says, as it came through the gate, if it is authentic, by the creator and for the claim; `undefined` if not.
 *
 * Its time and status are left to its standing: one that has ended was an authority.
 */
export function authenticAuthority(
  report: VerificationReport,
  claim: AuthorityClaim,
  { trust }: VerifySettings,
): JsonObject | undefined {
  const { verified, sections } = report
  if (!verified || sections.schema.verdict === 'invalid') return undefined
  // What a network says counts only with its committee's quorum.
  if (isNetwork(claim.creator, trust) && sections.policy.verdict === 'invalid') return undefined
  const isEndless = parseInstant(endOf(verified)) === undefined
  const isMalformed = factsOf(report).time.some((finding) => isError(finding) && !isOfPeriod(finding))
  return isEndless || isMalformed || !isAuthorityFor(verified, claim) ? undefined : verified
}

/** Returns whether an authority was held at the award, and whether it is now. */
export function standingsOf(
  authority: JsonObject,
  content: BoundContent,
  report: VerificationReport,
  { document, disclosure }: ProvenSubject,
  settings: VerifySettings,
): Pick<ShownAuthority, 'atAward' | 'now'> {
  const period = { validFrom: startOf(authority), validUntil: endOf(authority) }
  const doubt = doubtOf(content, report, settings)
  const ended = factsOf(report).status.filter(isError).some(isListEnd)
  const standingAt = (
    at: Instant | undefined,
    skewSeconds: number,
    whenEnded: Standing['held'],
  ): Standing => {
    if (!at) return { at: '', held: 'unknown', reason: say('labelNoAward') }
    const tell = (held: Standing['held'], reason: Phrase) => ({ at: formatInstant(at), held, reason })
    if (content === 'changed') return tell('no', say('authorityContentChanged'))
    if (!isWithinPeriod(period, at, skewSeconds)) return tell('no', say('authorityPeriod', textOf(period)))
    if (ended) return tell(whenEnded, say(whenEnded === 'no' ? 'authorityEnded' : 'authorityEndedSince'))
    return doubt ? tell('unknown', doubt) : tell('yes', say('authorityPeriod', textOf(period)))
  }
  return {
    // A status list knows only today.
    atAward: standingAt(awardDatesOf(document, disclosure).at, 0, 'unknown'),
    now: standingAt(settings.now, settings.clockSkewSeconds, 'no'),
  }
}

/** Why an authority whose period is right may not count; `undefined` where everything is shown. */
function doubtOf(
  content: BoundContent,
  report: VerificationReport,
  { trust, words }: VerifySettings,
): Phrase | undefined {
  // So it is of one that is shown in part: its holder may have left out a digest, or a status.
  if (content === 'unknown') return say('authorityContentUnknown')
  const open = factsOf(report).status.find(
    (finding) => isError(finding) || severityOf(finding) === 'indeterminate',
  )
  if (open) return asClause(describeProblem(open, words).detail)
  const { schema, policy, trust: known } = report.sections
  const ofNetwork = isNetwork(report.credential.issuer, trust) ? [policy, known] : []
  const section = [schema, ...ofNetwork].find(({ verdict }) => verdict !== 'valid')
  return section && asClause(section.reason)
}

/** A sentence that ends another. */
export function asClause(sentence: string): Phrase {
  return said(sentence.replace(/\.$/, ''))
}

function isError(finding: Finding): boolean {
  return severityOf(finding) === 'error'
}

function isOfPeriod({ code }: Finding): boolean {
  return code === 'EXPIRED' || code === 'NOT_YET_VALID'
}

function textOf({ validFrom, validUntil }: { validFrom: unknown; validUntil: unknown }) {
  return { from: String(validFrom), until: String(validUntil) }
}
