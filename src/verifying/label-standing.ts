import type { Instant } from '../core/instant'
import { compareInstants, formatInstant, parseInstant } from '../core/instant'
import type { RegisterEntry } from '../model/generated/documents'
import type { Phrase } from '../model/problems/phrases/phrase'
import { say } from '../model/problems/phrases/phrase'
import type { LabelEvent, LabelState } from '../programme/label-state'
import { labelStateAt } from '../programme/label-state'
import type { LabelStanding } from './report'

/** A standing before its reason is put into words. */
export type Standing = Omit<LabelStanding, 'reason'> & { reason: Phrase }

/** Every entry of one holder with one network, and up to when the register knows. */
export interface LabelHistory {
  /** `undefined` where no register was given. */
  entries: readonly RegisterEntry[] | undefined
  /** Issue of the bundle that the register came in; `undefined` where nobody says. */
  asOf: string | undefined
}

/**
 * What the register says of an instant, as far as it knows.
 *
 * Of an instant after its own issue it can only say how it stood then.
 */
export function standingAt(at: Instant, { entries, asOf }: LabelHistory): Standing {
  const text = formatInstant(at)
  if (!entries) return unknownAt(text, say('labelNoRegister'))
  const found = findEntry(entries, text)
  if (!found) return unknownAt(text, say('labelNotInRegister'))
  return {
    at: text,
    held: found.state === 'active' ? 'yes' : 'no',
    state: found.state,
    ...(asOf === undefined ? {} : { asOf }),
    reason: asOf === undefined ? say('labelRegister') : say('labelRegisterAsOf', { asOf }),
  }
}

/** Nobody knows, and unknown is never good. */
export function unknownAt(at: string, reason: Phrase, asOf?: string): Standing {
  return { at, held: 'unknown', state: 'unknown', ...(asOf === undefined ? {} : { asOf }), reason }
}

/** Whether an instant lies after all that the register knows. */
export function isBeyond(at: Instant, { asOf }: LabelHistory): boolean {
  const known = asOf === undefined ? undefined : parseInstant(asOf)
  return known !== undefined && compareInstants(at, known) > 0
}

/** The entry that tells of an instant: the one of a label held then, else the one that was issued last. */
export function findEntry(
  entries: readonly RegisterEntry[],
  at: string,
): { entry: RegisterEntry; state: LabelState } | undefined {
  const judged = entries.map((entry) => ({ entry, state: labelStateAt(entry.events as LabelEvent[], at) }))
  const issued = judged.filter(({ state }) => state !== 'notIssued')
  return issued.find(({ state }) => state === 'active') ?? issued.at(-1) ?? judged.at(-1)
}
