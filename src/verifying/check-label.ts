import type { Instant } from '../core/instant'
import { formatInstant } from '../core/instant'
import type { JsonObject } from '../core/json'
import { say } from '../model/problems/phrases/phrase'
import type { Words } from '../model/problems/words'
import { putIntoWords } from '../model/problems/words'
import { issuerId } from './check-integrity'
import { awardInstant } from './check-policy'
import { wholeDisclosure } from './disclosed-in-part'
import { findTrustMarks } from './find-trust-marks'
import type { LabelHistory, Standing } from './label-standing'
import { findEntry, isBeyond, standingAt, unknownAt } from './label-standing'
import type { EndorsementReport, LabelReport, LabelStanding } from './report'
import type { VerifySettings } from './verify-options'

/**
 * Tells whether the issuer of a badge held the Quality Label when the badge was awarded, and holds it now.
 *
 * The trust mark on the issuer shows that the network speaks of it; what happened since, only the network's register tells, and
 * of today also a status list. A mark whose time has passed still shows that the label was given.
 *
 * @returns `undefined` where the badge carries no trust mark of a known network that is authentic and about its issuer.
 */
export function checkLabel(
  document: JsonObject,
  endorsements: readonly EndorsementReport[],
  settings: VerifySettings,
  disclosure = wholeDisclosure,
): LabelReport | undefined {
  const holder = issuerId(document)
  const marks = findTrustMarks(endorsements, holder, settings)
  const [mark] = marks
  if (!mark) return undefined
  const network = mark.endorser.id
  const history = historyOf(holder, network, settings)
  const atAward = standingAtAward(awardInstant(document, disclosure), history)
  const entry = history.entries && findEntry(history.entries, atAward.at || formatInstant(settings.now))
  return {
    network,
    ...(entry ? { label: entry.entry.label } : {}),
    trustMark: mark.pointer,
    atAward: inWords(atAward, settings.words),
    now: inWords(standingNow(marks, history, settings), settings.words),
  }
}

function historyOf(holder: string, network: string, { trust }: VerifySettings): LabelHistory {
  const entries = trust?.register?.filter((entry) => entry.holder === holder && entry.network === network)
  return { entries, asOf: trust?.bundle?.issuedAt }
}

/** The date of the award is the issuer's own word, and nothing here shows that it is true. */
function standingAtAward(award: Instant | undefined, history: LabelHistory): Standing {
  if (!award) return unknownAt('', say('labelNoAward'))
  const standing = standingAt(award, history)
  // A label that was held at the register's issue may have ended before the award, and one not issued yet may have begun.
  const mayHaveChanged = standing.state === 'active' || standing.state === 'notIssued'
  return isBeyond(award, history) && mayHaveChanged ? afterRegister(standing) : standing
}

/**
 * What the register says, unless the marks or their status lists tell of something since.
 *
 * Withdrawn outranks expired, and expired suspended, as in the register.
 */
function standingNow(
  marks: readonly EndorsementReport[],
  history: LabelHistory,
  settings: VerifySettings,
): Standing {
  const standing = standingAt(settings.now, history)
  // A mark that outlasts what the register knows was renewed since.
  const isRenewed = standing.state === 'expired' && marks.some(isCurrent)
  if (standing.held === 'no' && !isRenewed) return standing
  const ended = endByLists(marks)
  const { at } = standing
  if (ended === 'REVOKED') return { at, held: 'no', state: 'withdrawn', reason: say('labelByStatusList') }
  if (standing.held === 'unknown' && marks.every(hasExpired))
    return { at, held: 'no', state: 'expired', reason: say('labelMarkExpired') }
  if (ended === 'SUSPENDED') return { at, held: 'no', state: 'suspended', reason: say('labelByStatusList') }
  if (isRenewed) return afterRegister(standing)
  return standing.held === 'unknown' || marks.every(hasGoodStatus) ? standing : statusUnknown(standing)
}

// A list that is wrong in itself says nothing of the label.
function endByLists(marks: readonly EndorsementReport[]): 'REVOKED' | 'SUSPENDED' | undefined {
  const problems = marks.flatMap(({ report }) => report.problems)
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  return (['REVOKED', 'SUSPENDED'] as const).find((code) => errors.includes(code))
}

function isCurrent({ report }: EndorsementReport): boolean {
  return report.sections.time.verdict === 'valid'
}

// A mark that is shown in part may have had a status that was left out.
function hasGoodStatus({ report }: EndorsementReport): boolean {
  const isHidden = report.problems.some(
    ({ code, section }) => code === 'MAY_BE_HIDDEN' && section === 'status',
  )
  return report.sections.status.verdict === 'valid' && !isHidden
}

function hasExpired({ report }: EndorsementReport): boolean {
  return report.problems.some(({ code }) => code === 'EXPIRED')
}

function afterRegister({ at, asOf = '' }: Standing): Standing {
  return unknownAt(at, say('labelAfterRegister', { asOf }), asOf)
}

function statusUnknown({ at, asOf }: Standing): Standing {
  return unknownAt(at, say('labelStatusUnknown'), asOf)
}

function inWords({ reason, ...standing }: Standing, words: Words): LabelStanding {
  return { ...standing, reason: putIntoWords(reason, words) }
}
