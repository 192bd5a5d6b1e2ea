import { withoutUndefined } from '../core/json'
import { wrongType } from '../core/read-options'
import type { HeldCredential, Holding } from '../programme/requirement/holding'
import { detectShape } from '../schema/detect-shape'
import { compareCredentials } from './compare-credentials'
import type { PresentationReport, PresentedReport } from './outcome/presentation-report'
import type { ValidReport, VerificationReport } from './outcome/report'

/**
 * Lists the badges that count: the valid ones of a presentation, or of several reports, each once.
 *
 * Of several copies of a badge the newest is taken. Endorsements, labels' status lists and badges about several subjects are not holdings.
 *
 * @param source - Report of `verifyPresentation`, or reports of `verify`; with `recipient` among its options a match is proven.
 * @throws {TypeError} If it is something else.
 */
export function holdingsOf(source: PresentationReport | readonly VerificationReport[]): Holding[] {
  const held: { holding: Holding; report: ValidReport }[] = []
  const places = new Map<string, number>()
  for (const { report, about } of presentedIn(source)) {
    if (report.verdict !== 'valid' || !isBadge(report)) continue
    const holding = toHolding(report, about)
    const { issuer, id } = report.credential
    const name = JSON.stringify([issuer, id])
    const known = id === undefined ? undefined : places.get(name)
    if (known === undefined) places.set(name, held.push({ holding, report }) - 1)
    else if (isNewer(report, (held[known] as (typeof held)[number]).report)) held[known] = { holding, report }
  }
  return held.map(({ holding }) => holding)
}

function presentedIn(source: unknown): readonly Pick<PresentedReport, 'report' | 'about'>[] {
  const { credentials } = (source ?? {}) as Partial<PresentationReport>
  if (Array.isArray(source) && source.every(isReport))
    return source.map((report) => ({ report, about: 'unproven' }))
  if (Array.isArray(credentials) && credentials.every(({ report }) => isReport(report))) return credentials
  throw wrongType(
    'list holdings',
    'source',
    'a report of verifyPresentation, or a list of reports of verify',
    source,
  )
}

function isReport(value: unknown): value is VerificationReport {
  const { verdict, sections } = (value ?? {}) as Partial<VerificationReport>
  return typeof verdict === 'string' && typeof sections === 'object'
}

// A badge about several people is not the badge of one of them.
function isBadge({ verified }: ValidReport): boolean {
  return detectShape(verified) === 'badge' && !Array.isArray(verified.credentialSubject)
}

function toHolding(report: ValidReport, about: PresentedReport['about']): Holding {
  const { verified, credential, sections, recipient } = report
  const awardedAt = awardOf(report)
  return {
    credential: verified as unknown as HeldCredential,
    ...(awardedAt === undefined ? {} : { awardedAt }),
    issuer: credential.issuer,
    about: about === 'holder' || recipient?.verdict === 'valid' ? 'proven' : 'unproven',
    selfIssued: credential.selfIssued === true,
    issuerKnown: sections.trust.verdict === 'valid' && sections.trust.applies !== false,
    label: labelOf(report),
    authority: authorityOf(report),
    endorsers: report.endorsements
      .filter(({ verdict }) => verdict === 'valid')
      .map(({ endorser: { id }, standing: { kind, level } }) =>
        withoutUndefined({ id, kind, level }),
      ) as Holding['endorsers'],
  }
}

// In a selective disclosure the start of validity does not stand for an award that is not shown.
function awardOf({ verified, problems }: ValidReport): string | undefined {
  const { awardedDate, validFrom, issuanceDate } = verified
  const isPart = problems.some(({ code }) => code === 'DISCLOSURE_SELECTIVE')
  const date = isPart ? awardedDate : (awardedDate ?? validFrom ?? issuanceDate)
  return typeof date === 'string' ? date : undefined
}

function labelOf({ label }: ValidReport): Holding['label'] {
  const held = label?.atAward.held ?? 'unknown'
  return held === 'yes' ? 'held' : held === 'no' ? 'notHeld' : 'unknown'
}

/** Whether the issuer made the achievement, or its creator let the issuer award it then. */
function authorityOf({ verified, credential, authority }: ValidReport): Holding['authority'] {
  const { achievement } = verified.credentialSubject as unknown as HeldCredential['credentialSubject']
  const creator = achievement.creator?.id
  if (creator === undefined || creator === credential.issuer) return 'creator'
  return authority?.state === 'shown' && authority.atAward.held === 'yes' ? 'shown' : 'notShown'
}

function isNewer(a: ValidReport, b: ValidReport): boolean {
  return compareCredentials(a.verified, b.verified) === 'newer'
}
