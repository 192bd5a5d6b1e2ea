import { formatInstant } from '../../core/instant'
import type { Phrase } from '../../problems/phrases/phrase'
import { say } from '../../problems/phrases/phrase'
import { severityOf } from '../../problems/severity'
import type { AwardDates } from '../facts/award-dates'
import { awardDatesOf } from '../facts/award-dates'
import { issuerId } from '../facts/credential-facts'
import { factsOf } from '../facts/report-facts'
import type { VerifySettings } from '../options/verify-options'
import type { EndorsementReport, LabelReport } from '../outcome/report'
import { isListEnd, isNews } from '../status/list-news'
import type { RegisteredSubject } from '../trust/check-register'
import type { HolderHistory, LabelHistory, Standing } from '../trust/label-standing'
import {
  afterRegister,
  awardInWords,
  findEntry,
  holderHistories,
  holderHistory,
  isBeyond,
  standingAt,
  standingAtAward,
  standingInWords,
  unknownAt,
} from '../trust/label-standing'
import { findTrustMarks, isInRegister, newestMarks, startOfMark } from './find-trust-marks'

/**
 * Tells whether the issuer of a badge held the Quality Label when the badge was awarded, and holds it now.
 *
 * The register tells, whether or not the badge carries the network's trust mark on its issuer. A mark shows that the network speaks of
 * the issuer, and its status list what came after the register; one whose time has passed still shows that the label was given. Of
 * several networks the report names one whose label was held at the award, else the first.
 *
 * @returns `undefined` where the register does not know the issuer, and no trust mark of a known network is there that is authentic and
 *   about it.
 */
export function checkLabel(
  { document, disclosure }: RegisteredSubject,
  endorsements: readonly EndorsementReport[],
  settings: VerifySettings,
): LabelReport | undefined {
  const holder = issuerId(document)
  const dates = awardDatesOf(document, disclosure)
  const marks = findTrustMarks(endorsements, holder, settings)
  const told = networksOf(holder, marks, settings).map((history) => ({
    history,
    atAward: standingAtAward(dates, history),
  }))
  const chosen = told.find(({ atAward }) => atAward.held === 'yes') ?? told[0]
  return chosen && writeLabel(holder, dates, chosen, marks, settings)
}

/** Whom to ask: the networks whose marks the badge carries, then those in whose register its issuer is. */
function networksOf(
  holder: string,
  marks: readonly EndorsementReport[],
  { trust }: VerifySettings,
): HolderHistory[] {
  const marked = [...new Set(marks.map(({ endorser }) => endorser.id))]
  return [
    ...marked.map((network) => holderHistory(holder, network, trust)),
    ...holderHistories(holder, trust).filter(({ network }) => !marked.includes(network)),
  ]
}

function writeLabel(
  holder: string,
  dates: AwardDates,
  { history, atAward }: { history: HolderHistory; atAward: Standing },
  marks: readonly EndorsementReport[],
  settings: VerifySettings,
): LabelReport {
  const { network, entries } = history
  const { words, now } = settings
  const own = marks.filter(({ endorser }) => endorser.id === network)
  // A mark that the register should have, and does not, shows nothing; one that is younger may be of a renewal.
  const newest = newestMarks(
    own.filter((mark) => isInRegister(mark) || isBeyond(startOfMark(mark), history)),
    now,
  )
  const shown = newest.find(isInRegister)
  const entry = entries && findEntry(entries, atAward.at || formatInstant(now))?.entry
  return {
    network,
    holder,
    ...(entry ? { label: entry.label } : {}),
    ...(shown ? { trustMark: shown.pointer } : {}),
    atAward: awardInWords(atAward, dates, holder, words),
    now: standingInWords(standingNow(newest, history, settings), words),
  }
}

/**
 * What the register says, unless the newest marks or their status lists tell of something since.
 *
 * Withdrawn outranks expired, and expired suspended, as in the register.
 */
function standingNow(
  marks: readonly EndorsementReport[],
  history: LabelHistory,
  settings: VerifySettings,
): Standing {
  const standing = standingAt(settings.now, history)
  // A mark that began after all that the register knows was renewed since.
  const isRenewed = standing.state === 'expired' && marks.some((mark) => isRenewal(mark, history))
  const ends = endsByLists(marks, history)
  if (standing.held === 'no' && !isRenewed) return standing
  const { at } = standing
  const counts = ends.filter(({ isNewer }) => isNewer || standing.held === 'unknown').map(({ code }) => code)
  const byList = say('labelByStatusList')
  if (counts.includes('REVOKED')) return { at, held: 'no', state: 'withdrawn', reason: byList }
  if (standing.held === 'unknown' && marks.length > 0 && marks.every(hasExpired))
    return { at, held: 'no', state: 'expired', reason: say('labelMarkExpired') }
  if (counts.includes('SUSPENDED')) return { at, held: 'no', state: 'suspended', reason: byList }
  if (isRenewed) return afterRegister(standing)
  if (standing.held === 'unknown') return standing
  if (ends.length > 0) return { ...standing, reason: outranked(standing.reason) }
  return marks.every(hasGoodStatus) ? standing : statusUnknown(standing)
}

// A list that is wrong in itself says nothing of the label.
function endsByLists(marks: readonly EndorsementReport[], { asOf }: LabelHistory) {
  return marks.flatMap(({ report }) =>
    factsOf(report)
      .status.filter((finding) => severityOf(finding) === 'error')
      .filter(isListEnd)
      .map((finding) => ({
        code: finding.code,
        isNewer: isNews(finding, report.sections.status.entries, asOf),
      })),
  )
}

function isRenewal(mark: EndorsementReport, history: LabelHistory): boolean {
  return mark.report.sections.time.verdict === 'valid' && isBeyond(startOfMark(mark), history)
}

// A mark that is shown in part may have had a status that was left out.
function hasGoodStatus({ report }: EndorsementReport): boolean {
  const isHidden = factsOf(report).status.some(({ code }) => code === 'MAY_BE_HIDDEN')
  return report.sections.status.verdict === 'valid' && !isHidden
}

function hasExpired({ report }: EndorsementReport): boolean {
  return factsOf(report).time.some(({ code }) => code === 'EXPIRED')
}

function outranked(told: Phrase): Phrase {
  return say('labelListOutranked', { told })
}

function statusUnknown({ at, asOf }: Standing): Standing {
  return unknownAt(at, say('labelStatusUnknown'), asOf)
}
