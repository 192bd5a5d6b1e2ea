import { formatInstant, parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { severityOf } from '../../problems/severity'
import { awardDatesOf } from '../facts/award-dates'
import { startOf, subjectId } from '../facts/credential-facts'
import type { VerifySettings } from '../options/verify-options'
import type { LabelReport } from '../outcome/report'
import { verdictOf } from '../outcome/section'
import type { StatusOutcome } from '../status/check-status'
import { isListEnd } from '../status/list-news'
import type { RegisteredSubject, RegisterOutcome } from '../trust/check-register'
import type { Standing } from '../trust/label-standing'
import {
  awardInWords,
  standingAtAward,
  standingInWords,
  toldByRegister,
  unknownAt,
} from '../trust/label-standing'

/**
 * Reports the state of a label itself: when it was awarded, and now.
 *
 * @param status - What status lists and register come to together.
 */
export function reportLabel(
  { document, disclosure }: RegisteredSubject,
  register: RegisterOutcome,
  status: StatusOutcome,
  settings: VerifySettings,
): LabelReport {
  const { network, entries, asOf } = register
  const { words } = settings
  const dates = awardDatesOf(document, disclosure)
  const [doubt] = register.identity
  const at = formatInstant(settings.now)
  const known = entries?.[0]?.label
  return {
    network,
    holder: subjectId(document),
    ...(known === undefined ? {} : { label: known }),
    atAward: awardInWords(
      doubt ? doubtful(dates.at ? formatInstant(dates.at) : '', doubt, asOf) : atItsBegin(document, register),
      dates,
      network,
      words,
    ),
    now: standingInWords(doubt ? doubtful(at, doubt, asOf) : standingNow(at, register, status), words),
  }
}

// A label may be awarded before it begins (OB 3.0, awardedDate), and the register has it from then on.
function atItsBegin(document: JsonObject, history: RegisterOutcome): Standing {
  const start = startOf(document)
  const at = parseInstant(start)
  return standingAtAward(at ? { at } : {}, history)
}

function standingNow(at: string, { condition, asOf }: RegisterOutcome, status: StatusOutcome): Standing {
  if (!condition) return unknownAt(at, say('labelNoRegister'))
  const standing = toldByRegister(at, condition, asOf)
  if (standing.held !== 'yes') return standing
  const ended = status.findings.filter((finding) => severityOf(finding) === 'error').find(isListEnd)
  if (ended) {
    const state = ended.code === 'REVOKED' ? 'withdrawn' : 'suspended'
    return { at, held: 'no', state, reason: say('labelByStatusList') }
  }
  if (verdictOf(status.findings) !== 'valid') return unknownAt(at, say('labelOwnStatusUnknown'), asOf)
  const disagrees = status.findings.some(({ code }) => code === 'LABEL_LIST_DISAGREES')
  return disagrees ? { ...standing, reason: say('labelListOutranked', { told: standing.reason }) } : standing
}

function doubtful(at: string, { code, params = {} }: Finding, asOf: string | undefined): Standing {
  return unknownAt(at, { problem: code, part: 'detail', params }, asOf)
}
