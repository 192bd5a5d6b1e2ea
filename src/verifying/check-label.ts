import type { Instant } from '../core/instant'
import { compareInstants, formatInstant, parseInstant } from '../core/instant'
import type { JsonObject } from '../core/json'
import type { RegisterEntry } from '../model/generated/documents'
import type { PhraseKey } from '../model/problems/phrases/en'
import { say } from '../model/problems/phrases/phrase'
import { putIntoWords } from '../model/problems/words'
import type { LabelEvent } from '../programme/label-state'
import { labelStateAt } from '../programme/label-state'
import { issuerId } from './check-integrity'
import { awardInstant } from './check-policy'
import { isNetwork } from './check-trust'
import type { EndorsementReport, LabelReport, LabelStanding, Problem } from './report'
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
): LabelReport | undefined {
  const holder = issuerId(document)
  const mark = endorsements.find((endorsement) => isTrustMark(endorsement, holder, settings))
  if (!mark) return undefined
  const network = mark.endorser.id
  const entry = settings.trust?.register?.find(
    (candidate) => candidate.holder === holder && candidate.network === network,
  )
  const award = awardInstant(document)
  return {
    network,
    ...(entry ? { label: entry.label } : {}),
    trustMark: mark.pointer,
    atAward: award ? standingAt(award, entry, settings) : unknownStanding('', 'labelNoAward', settings),
    now: standingNow(mark, entry, settings),
  }
}

/** A network's word about the issuer, authentic whether or not it is still current. */
function isTrustMark(endorsement: EndorsementReport, holder: string, settings: VerifySettings): boolean {
  const { sections } = endorsement.report
  const isAuthentic = sections.shape.verdict === 'valid' && sections.integrity.verdict === 'valid'
  const hasQuorum = settings.committees.some(({ network }) => network === endorsement.endorser.id)
    ? sections.policy.verdict === 'valid'
    : true
  const isMatched =
    endorsement.binding !== 'none' && endorsement.problems.every(({ severity }) => severity !== 'error')
  return (
    isNetwork(endorsement.endorser.id, settings.trust) &&
    endorsement.target.id === holder &&
    isAuthentic &&
    hasQuorum &&
    isMatched
  )
}

function standingAt(at: Instant, entry: RegisterEntry | undefined, settings: VerifySettings): LabelStanding {
  const text = formatInstant(at)
  if (!settings.trust?.register) return unknownStanding(text, 'labelNoRegister', settings)
  if (!entry) return unknownStanding(text, 'labelNotInRegister', settings)
  const asOf = settings.trust.bundle?.issuedAt
  const isBeyond = asOf !== undefined && compareInstants(at, parseInstant(asOf) as Instant) > 0
  // What the register could not know yet may have happened: only an end by date is certain.
  const state = labelStateAt(entry.events as LabelEvent[], text)
  const standing: LabelStanding = {
    at: text,
    held: state === 'active' ? 'yes' : 'no',
    state,
    ...(asOf === undefined ? {} : { asOf }),
    reason: putIntoWords(say('labelRegister'), settings.words),
  }
  return isBeyond
    ? {
        ...standing,
        reason: putIntoWords(say('labelAfterRegister', { asOf: asOf as string }), settings.words),
      }
    : standing
}

function standingNow(
  mark: EndorsementReport,
  entry: RegisterEntry | undefined,
  settings: VerifySettings,
): LabelStanding {
  const fromRegister = standingAt(settings.now, entry, settings)
  const { time } = mark.report.sections
  const ended = mark.report.problems.find(isEnd)
  if (ended) {
    const state = ended.code === 'REVOKED' ? 'withdrawn' : 'suspended'
    return {
      at: settings.checkedAt,
      held: 'no',
      state,
      reason: putIntoWords(say('labelByStatusList'), settings.words),
    }
  }
  if (entry || time.verdict !== 'invalid') return fromRegister
  return { ...fromRegister, held: 'no', state: 'expired', reason: time.reason }
}

// A list that is wrong in itself says nothing of the label.
function isEnd({ code, severity }: Problem): boolean {
  return severity === 'error' && (code === 'REVOKED' || code === 'SUSPENDED')
}

function unknownStanding(at: string, reason: PhraseKey, { words }: VerifySettings): LabelStanding {
  return { at, held: 'unknown', state: 'unknown', reason: putIntoWords(say(reason), words) }
}
