import { plainId } from '../core/compare-ids'
import type { Instant } from '../core/instant'
import { compareInstants, parseInstant } from '../core/instant'
import { isWholeList, withoutUndefined } from '../core/json'
import { wrongType } from '../core/read-options'
import type { HeldCredential, Holding } from '../programme/requirement/holding'
import { detectShape } from '../schema/detect-shape'
import { plainIssuer } from './compare-credentials'
import { digestEndorsements } from './digest-endorsements'
import { startOf } from './facts/credential-facts'
import type { PresentationReport, PresentedReport } from './outcome/presentation-report'
import type { ValidReport, VerificationReport, VerifiedCredential } from './outcome/report'

/**
 * Lists the badges that count: the valid ones of a presentation, or of several reports, each once.
 *
 * Of several copies of a badge the newest that has begun decides, in any order of them: where it is not valid, no older one counts. Copies from
 * one instant about different subjects contradict each other, and none counts. Endorsements, labels' status lists and badges about several subjects
 * are not holdings.
 *
 * @param source - Report of `verifyPresentation`, or reports of `verify`; with `recipient` among its options a match is proven.
 * @throws {TypeError} If it is something else.
 */
export function holdingsOf(source: PresentationReport | readonly VerificationReport[]): Holding[] {
  const copies = new Map<string, Copy[]>()
  for (const [place, presented] of presentedIn(source).entries()) {
    const copy = copyOf(presented, place)
    if (!copy) continue
    const known = copies.get(copy.key)
    if (known) known.push(copy)
    else copies.set(copy.key, [copy])
  }
  return [...copies.values()].flatMap(newestOf)
}

/** A badge whose issuer signed it, valid or not. */
interface Copy {
  /** The same for all copies of one badge. */
  key: string
  report: VerificationReport
  start: Instant | undefined
  /** What counts if it is the newest; absent where it is not valid. */
  holding?: Holding
}

// What is not authentic says nothing of the badge that it claims to be.
function copyOf({ report, about }: Presented, place: number): Copy | undefined {
  const { verified, verdict, problems } = report
  // A renewal that has not begun replaces nothing yet.
  if (!verified || !isBadge(verified) || problems.some(({ code }) => code === 'NOT_YET_VALID'))
    return undefined
  const { id, issuer } = report.credential
  // A credential without id is a copy of none.
  const key = JSON.stringify(id === undefined ? [place] : [plainIssuer(issuer), plainId(id)])
  const start = parseInstant(startOf(verified))
  const copy = { key, report, start }
  return verdict === 'valid' ? { ...copy, holding: toHolding(report as ValidReport, about) } : copy
}

function newestOf(copies: readonly Copy[]): Holding[] {
  const starts = copies.flatMap(({ start }) => (start ? [start] : []))
  const [last] = starts.sort((a, b) => compareInstants(b, a))
  // A part that does not show its start may be the newest.
  const newest = copies.filter(({ start }) => !start || (last && compareInstants(start, last) === 0))
  if (newest.some(({ report }) => report.verdict === 'invalid')) return []
  const subjects = new Set(newest.flatMap(({ report: { credential } }) => credential.subject ?? []))
  if (subjects.size > 1) return []
  const [first] = newest.flatMap(({ holding }) => holding ?? []).sort(inOneOrder)
  return first ? [first] : []
}

// The one of which most is known, and else the same one in any order of the copies.
function inOneOrder(a: Holding, b: Holding): number {
  const rank = ({ about, awardedAt }: Holding) =>
    Number(about === 'proven') * 2 + Number(awardedAt !== undefined)
  const [first, second] = [a, b].map((each) => JSON.stringify(each)) as [string, string]
  return rank(b) - rank(a) || (first < second ? -1 : first > second ? 1 : 0)
}

type Presented = Pick<PresentedReport, 'report' | 'about'>

function presentedIn(source: unknown): readonly Presented[] {
  const { credentials } = (source ?? {}) as Partial<PresentationReport>
  if (isWholeList(source) && source.every(isReport))
    return source.map((report) => ({ report, about: 'unproven' }))
  if (isWholeList(credentials) && credentials.every(({ report }) => isReport(report))) return credentials
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
function isBadge(verified: VerifiedCredential): boolean {
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
    endorsers: digestEndorsements(report.endorsements).entries.map(({ endorser: { id, kind, level } }) =>
      withoutUndefined({ id, kind, level }),
    ) as Holding['endorsers'],
  }
}

// In a selective disclosure the start of validity does not stand for an award that is not shown.
function awardOf(report: ValidReport): string | undefined {
  const { awardedDate, validFrom, issuanceDate } = report.verified
  const date = isPart(report) ? awardedDate : (awardedDate ?? validFrom ?? issuanceDate)
  return typeof date === 'string' ? date : undefined
}

/** Whether the holder may have left something out: no proof that holds is over the badge as a whole. */
function isPart({ sections }: ValidReport): boolean {
  return sections.integrity.proofs
    .filter(({ verdict }) => verdict === 'valid')
    .every(({ cryptosuite }) => cryptosuite === 'ecdsa-sd-2023')
}

function labelOf({ label }: ValidReport): Holding['label'] {
  const held = label?.atAward.held ?? 'unknown'
  return held === 'yes' ? 'held' : held === 'no' ? 'notHeld' : 'unknown'
}

/** Whether the issuer made the achievement, or its creator let the issuer award it then. What a part leaves out is not shown. */
function authorityOf(report: ValidReport): Holding['authority'] {
  const { verified, authority } = report
  if (authority) return authority.state === 'shown' && authority.atAward.held === 'yes' ? 'shown' : 'notShown'
  const { achievement } = verified.credentialSubject as unknown as HeldCredential['credentialSubject']
  return isPart(report) && achievement?.creator === undefined ? 'notShown' : 'creator'
}
