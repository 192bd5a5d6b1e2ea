import type { Instant } from '../../core/instant'
import { compareInstants } from '../../core/instant'
import type { AskedOption, Matching } from './asked-option'
import { findShortLevel } from './find-short-level'
import type { Held } from './read-holdings'
import type { ShortCode } from './short-badge'

type Check = (held: Held, option: AskedOption, matching: Matching) => ShortCode | undefined

/** Each finds one reason, in the order in which reasons are listed. */
const checks: readonly Check[] = [
  ({ holding }, _, { allowUnproven }) => when(holding.about !== 'proven' && !allowUnproven, 'NOT_PROVEN'),
  ({ holding }, { selfIssued }) => when(holding.selfIssued && selfIssued !== true, 'SELF_ISSUED'),
  (held, option) => when(!isOfCreator(held, option), 'NOT_THE_CREATOR'),
  (held, option) => when(!isAccepted(held, option), 'ISSUER_NOT_ACCEPTED'),
  ({ holding }, { labelHeld }) => when(labelHeld === true && holding.label !== 'held', 'LABEL_NOT_HELD'),
  (held, option) => when(!isEndorsed(held, option), 'NOT_ENDORSED'),
  ({ awardedAt }, { since }) => when(!isSince(awardedAt, since), 'TOO_OLD'),
  findShortLevel,
]

/** Lists all reasons why a badge that is about the matter is not enough for an option; none if it is. */
export function judgeHolding(held: Held, option: AskedOption, matching: Matching): ShortCode[] {
  const codes: ShortCode[] = []
  for (const check of checks) {
    const code = check(held, option, matching)
    if (code !== undefined) codes.push(code)
  }
  return codes
}

function when(isShort: boolean, code: ShortCode): ShortCode | undefined {
  return isShort ? code : undefined
}

// Anybody can write the id of another's achievement, and call an own one an edition of it.
function isOfCreator({ holding, achievement }: Held, { achievement: asked, issuedBy }: AskedOption): boolean {
  if (asked === undefined) return true
  const { issuer, authority } = holding
  if (achievement.id !== asked.id) return issuer === asked.creator && authority === 'creator'
  if (issuedBy?.has(issuer)) return true
  const isAllowed = authority === 'creator' || authority === 'shown'
  return isAllowed && (achievement.creator?.id ?? issuer) === asked.creator
}

// Anybody can make a key and award a badge for any skill with it.
function isAccepted({ holding }: Held, option: AskedOption): boolean {
  const { issuedBy, achievement, labelHeld, endorsedBy } = option
  if (issuedBy) return issuedBy.has(holding.issuer)
  if (achievement || labelHeld || endorsedBy) return true
  return holding.issuerKnown === true || holding.selfIssued
}

function isEndorsed({ holding }: Held, { endorsedBy, endorsers }: AskedOption): boolean {
  if (endorsedBy === undefined) return true
  return holding.endorsers.some(
    ({ id, kind, level }) =>
      (endorsers?.has(id) ?? true) &&
      (endorsedBy.kind ?? kind) === kind &&
      (endorsedBy.level ?? level) === level,
  )
}

function isSince(awardedAt: Instant | undefined, since: Instant | undefined): boolean {
  return since === undefined || (awardedAt !== undefined && compareInstants(awardedAt, since) >= 0)
}
