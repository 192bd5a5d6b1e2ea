import type { Phrase } from '../../problems/phrases/phrase'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { LabelCondition } from '../../programme/label/label-state'
import type { StatusEntryReport } from '../outcome/report'
import type { StatusOutcome } from '../status/check-status'
import type { ListEnd } from '../status/list-news'
import { isListEnd, isNews } from '../status/list-news'
import type { RegisteredSubject, RegisterOutcome } from './check-register'
import { stateWords } from './label-standing'
import { listDisagrees } from './list-disagrees'

const purposeOf = { REVOKED: 'revocation', SUSPENDED: 'suspension' } as const
const saidBy = { REVOKED: 'stateRevoked', SUSPENDED: 'stateSuspended' } as const

/**
 * Weighs what status lists say of a label against its register: the register decides, unless a list is newer. Where they disagree, it
 * says so.
 */
export function weighStatusLists(status: StatusOutcome, { register }: RegisteredSubject): StatusOutcome {
  if (!register) return status
  const { condition, asOf } = register
  if (!condition)
    return status.entries.length > 0 ? status : { ...status, whenValid: say('statusNoRegister') }
  const { applies: _, ...told } = status
  return {
    ...told,
    findings: [
      // First, with date and reason: a list knows neither.
      ...register.findings,
      ...status.findings.map((finding) => weigh(finding, status.entries, register)),
      ...status.entries
        .filter((entry) => isSilent(entry, register))
        .map((entry) => disagree(entry, register)),
    ],
    whenValid: sayStanding(condition, asOf),
  }
}

function sayStanding({ state }: LabelCondition, asOf: string | undefined): Phrase {
  if (state === 'superseded') return say('statusSuperseded')
  return asOf === undefined ? say('statusRegister') : say('statusRegisterAsOf', { asOf })
}

function weigh(finding: Finding, entries: readonly StatusEntryReport[], register: RegisterOutcome): Finding {
  if (!isListEnd(finding) || !register.condition) return finding
  const isOutranked =
    listDisagrees(register.condition.state, purposeOf[finding.code], 1) &&
    !isNews(finding, entries, register.asOf)
  if (!isOutranked) return finding
  const entry = entries.find(({ pointer }) => pointer === finding.pointer)
  return disagree({ pointer: finding.pointer, list: entry?.list ?? '' }, register, finding.code)
}

/** Whether a list has nothing against a label that the register says has ended. */
function isSilent({ purpose, value }: StatusEntryReport, { condition }: RegisterOutcome): boolean {
  return value === 0 && condition !== undefined && listDisagrees(condition.state, purpose, value)
}

function disagree(
  { pointer, list = '' }: Pick<StatusEntryReport, 'pointer' | 'list'>,
  { condition }: RegisterOutcome,
  said?: ListEnd,
): Finding {
  const { state = 'active', since = '' } = condition ?? {}
  const params = {
    statusListCredential: list,
    list: say(said ? saidBy[said] : 'stateActive'),
    register: say(stateWords[state]),
    since,
  }
  return { code: 'LABEL_LIST_DISAGREES', pointer, params }
}
