import type { Instant } from '../../core/instant'
import { compareInstants, formatInstant, parseInstant } from '../../core/instant'
import type { RegisterEntry } from '../../model/generated/documents'
import type { PhraseKey } from '../../problems/phrases/en'
import type { Phrase } from '../../problems/phrases/phrase'
import { quote, say } from '../../problems/phrases/phrase'
import type { Words } from '../../problems/words'
import { putIntoWords } from '../../problems/words'
import type { LabelCondition, LabelEvent, LabelState } from '../../programme/label/label-state'
import { labelConditionAt } from '../../programme/label/label-state'
import type { TrustMaterial } from '../../trust/trust-material'
import type { AwardDates } from '../facts/award-dates'
import type { AwardStanding, LabelStanding } from '../outcome/report'
import { byHolder, isNetwork } from './trust-index'

/** A `LabelStanding` before its reason is put into words. */
export type Standing = Omit<LabelStanding, 'reason'> & { reason: Phrase }

/** Entries of the register that tell of something, and up to when the register knows. */
export interface LabelHistory {
  /** `undefined` where no register was given. */
  entries: readonly RegisterEntry[] | undefined
  /** Issue of the bundle that the register came in; `undefined` where nothing says. */
  asOf: string | undefined
}

/** What a state is called within a sentence. */
export const stateWords = {
  active: 'stateActive',
  superseded: 'stateActive',
  suspended: 'stateSuspended',
  expired: 'stateExpired',
  withdrawn: 'stateWithdrawn',
  notIssued: 'stateNotIssued',
  unknown: 'stateUnknown',
} as const satisfies Record<LabelStanding['state'], PhraseKey>

/** What the register knows of one holder with one network. */
export interface HolderHistory extends LabelHistory {
  network: string
}

/** Returns what the register has of a holder with each network that the trust material knows; the networks without an entry are left out. */
export function holderHistories(holder: string, trust: TrustMaterial | undefined): HolderHistory[] {
  const networks = [...(byHolder(trust?.register).get(holder)?.keys() ?? [])]
  return networks.filter((id) => isNetwork(id, trust)).map((network) => holderHistory(holder, network, trust))
}

/** Returns what the register has of a holder with one network. */
export function holderHistory(
  holder: string,
  network: string,
  trust: TrustMaterial | undefined,
): HolderHistory {
  const entries = trust?.register && (byHolder(trust.register).get(holder)?.get(network) ?? [])
  return { network, entries, asOf: trust?.bundle?.issuedAt }
}

/**
 * Returns the state of a label at the award of a credential.
 *
 * The date of the award is the issuer's own word, and nothing here shows that it is true.
 */
export function standingAtAward({ at }: AwardDates, history: LabelHistory): Standing {
  if (!at) return unknownAt('', say('labelNoAward'))
  const standing = standingAt(at, history)
  // After the register's issue a label may have ended, begun or been renewed. A suspension lasts until a register lifts it.
  const mayHaveChanged = ['active', 'notIssued', 'expired'].includes(standing.state)
  return isBeyond(at, history) && mayHaveChanged ? afterRegister(standing) : standing
}

/**
 * What the register says of an instant, as far as it knows.
 *
 * For an instant after its own issue it can only give the state at its issue.
 */
export function standingAt(at: Instant, { entries, asOf }: LabelHistory): Standing {
  const text = formatInstant(at)
  if (!entries) return unknownAt(text, say('labelNoRegister'))
  const found = findEntry(entries, text)
  return found ? toldByRegister(text, found.condition, asOf) : unknownAt(text, say('labelNotInRegister'))
}

/** What the register tells of a label, with since when and why. */
export function toldByRegister(
  at: string,
  { state, since, reason: cause }: LabelCondition,
  asOf: string | undefined,
): Standing {
  const told = asOf === undefined ? say('labelRegister') : say('labelRegisterAsOf', { asOf })
  return {
    at,
    held: state === 'active' || state === 'superseded' ? 'yes' : 'no',
    state,
    ...(since === undefined ? {} : { since }),
    ...(cause === undefined ? {} : { cause }),
    ...(asOf === undefined ? {} : { asOf }),
    reason: since === undefined ? told : say('labelSince', { told, since, because: sayBecause(cause) }),
  }
}

/** The register's own words for why, as the end of a sentence. */
export function sayBecause(cause: string | undefined): Phrase | '' {
  return cause === undefined ? '' : say('labelBecause', { cause: quote(cause) })
}

/** A state that could not be found out, and so is never good. */
export function unknownAt(at: string, reason: Phrase, asOf?: string): Standing {
  return { at, held: 'unknown', state: 'unknown', ...(asOf === undefined ? {} : { asOf }), reason }
}

/** A state for which the register is too old. */
export function afterRegister({ at, asOf = '' }: Standing): Standing {
  return unknownAt(at, say('labelAfterRegister', { asOf }), asOf)
}

/** Whether an instant lies after all that the register knows. */
export function isBeyond(at: Instant, { asOf }: Pick<LabelHistory, 'asOf'>): boolean {
  const known = parseInstant(asOf)
  return known !== undefined && compareInstants(at, known) > 0
}

/**
 * Returns the entry that tells of an instant: that of an active label, else the one that was issued last, in any order.
 *
 * Of several active ones the first listed tells: a holder may have thousands, and each says the same.
 */
export function findEntry(entries: readonly RegisterEntry[], at: string): EntryAt | undefined {
  let best: EntryAt | undefined
  for (const entry of entries) {
    const condition = labelConditionAt(entry.events as LabelEvent[], at)
    if (condition.state === 'active') return { entry, condition, issuedAt: undefined }
    const found = { entry, condition, issuedAt: lastIssue(entry, at) }
    if (!best || precedes(found, best)) best = found
  }
  return best
}

interface EntryAt {
  entry: RegisterEntry
  condition: LabelCondition
  /** Its last issue or renewal by then; absent before it is issued. */
  issuedAt: Instant | undefined
}

// What ends a label for ever outranks what may pass, of two that were issued at one instant.
const order: readonly LabelState[] = ['withdrawn', 'expired', 'suspended', 'notIssued']

function precedes(a: EntryAt, b: EntryAt): boolean {
  if (!a.issuedAt || !b.issuedAt) return a.issuedAt !== undefined
  const later = compareInstants(a.issuedAt, b.issuedAt)
  return later > 0 || (later === 0 && order.indexOf(a.condition.state) < order.indexOf(b.condition.state))
}

function lastIssue({ events }: RegisterEntry, at: string): Instant | undefined {
  const now = parseInstant(at)
  let last: Instant | undefined
  for (const event of events) {
    const issue = event.type === 'issued' || event.type === 'renewed' ? parseInstant(event.at) : undefined
    if (!issue || !now || compareInstants(issue, now) > 0) continue
    if (!last || compareInstants(issue, last) > 0) last = issue
  }
  return last
}

/** Puts a state into words. */
export function standingInWords({ reason, ...standing }: Standing, words: Words): LabelStanding {
  return { ...standing, reason: putIntoWords(reason, words) }
}

/** Puts the state at the award into words, with the dates that it rests on and who stated them. */
export function awardInWords(
  standing: Standing,
  { at: _, ...dates }: AwardDates,
  datedBy: string,
  words: Words,
): AwardStanding {
  return { ...standingInWords(standing, words), ...dates, datedBy }
}
