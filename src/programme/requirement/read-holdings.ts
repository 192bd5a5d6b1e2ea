import { copyPlain, NotPlain } from '../../core/copy-plain'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { isJsonObject, toArray } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import type { Period } from '../../core/period'
import { typeOf } from '../../core/quote-text'
import { assertArguments, wrongType } from '../../core/read-options'
import { periodMembers } from '../../model/contexts/data-model'
import type { Achievement, Result } from '../../model/generated/documents'
import type { Holding } from './holding'
import type { OddPart } from './holding-form'
import { oddInHolding } from './holding-form'
import type { ShownResult } from './shown-skills'
import { shownResults } from './shown-skills'

/** A holding, with what is asked of it often. */
export interface Held {
  holding: Holding
  /** Id of the badge; empty where it has none. */
  id: string
  achievement: Achievement
  results: readonly Result[]
  /** Those that show something. */
  shown: readonly ShownResult[]
  validFrom: Instant | undefined
  awardedAt: Instant | undefined
  /** When it counts; absent where its dates cannot be read. */
  span: Span | undefined
}

/** From when until when a badge is valid and awarded; it does not count at the end itself. */
export interface Span {
  /** With the text in which the badge has it; of a badge that says no date, when it is seen. */
  begin: { text: string; instant: Instant }
  end: Instant | undefined
}

/** A holding that meets nothing, because a part of it is not as Open Badges has it. */
export interface UnreadableHolding {
  /** JSON pointer into the list of holdings. */
  pointer: string
  expected: string
  /** The type of what was found, never its content. */
  found: string
}

/** The holdings that can be read, and the others. */
export interface ReadHoldings {
  held: Held[]
  unreadable: UnreadableHolding[]
}

/**
 * Reads what `holdingsOf` returns. A badge with a part that cannot be read is left out and named, so that it stops no work on the others.
 *
 * @param seenAt - Instant at which they are seen.
 * @throws {TypeError} If an entry is not a holding; the message names it.
 */
export function readHoldings(action: string, holdings: readonly Holding[], seenAt: string): ReadHoldings {
  assertArguments(action, 'a list', { holdings })
  const read: ReadHoldings = { held: [], unreadable: [] }
  for (const [index, given] of Array.from(holdings).entries()) {
    const copy = copyHolding(given, `/${index}`)
    if ('expected' in copy) read.unreadable.push({ ...copy, found: typeOf(copy.found) })
    else if (isHolding(copy.value)) read.held.push(toHeld(copy.value, seenAt))
    else throw wrongType(action, `holdings[${index}]`, 'a holding as holdingsOf returns it', given)
  }
  return read
}

function copyHolding(given: unknown, at: string): OddPart | { value: unknown } {
  const value = copyPlain(given)
  // Not even an object: a mistake of the caller, and nothing that somebody else wrote.
  if (!(value instanceof NotPlain)) return oddIn(value, at) ?? { value }
  if (value.path.length === 0) return { value: undefined }
  return { pointer: value.path.reduce<string>(appendPointer, at), expected: 'plain JSON', found: value.found }
}

function oddIn(value: unknown, at: string): OddPart | undefined {
  return isHolding(value) ? oddInHolding(value, at) : undefined
}

function toHeld(holding: Holding, seenAt: string): Held {
  const { credential, awardedAt } = holding
  const { achievement, result } = credential.credentialSubject
  const results = toArray<Result>(result)
  return {
    holding,
    id: credential.id ?? '',
    achievement,
    results,
    shown: shownResults(achievement, results),
    validFrom: parseInstant(periodOf(holding).validFrom),
    awardedAt: parseInstant(awardedAt),
    span: spanOf(holding, seenAt),
  }
}

/** Whether a badge is valid at an instant, and was awarded by then. */
export function isHeldAt({ span }: Held, at: Instant): boolean {
  if (!span) return false
  const { begin, end } = span
  return compareInstants(begin.instant, at) <= 0 && (!end || compareInstants(at, end) < 0)
}

function spanOf(holding: Holding, seenAt: string): Span | undefined {
  const { validFrom, validUntil } = periodOf(holding)
  const [from, end] = [parseInstant(validFrom), parseInstant(validUntil)]
  const isUnreadable = (validFrom !== undefined && !from) || (validUntil !== undefined && !end)
  if (isUnreadable) return undefined
  const [begin] = [validFrom, holding.awardedAt]
    .flatMap((text) => {
      const instant = parseInstant(text)
      return instant ? [{ text: text as string, instant }] : []
    })
    .sort((a, b) => compareInstants(b.instant, a.instant))
  return { begin: begin ?? { text: seenAt, instant: parseInstant(seenAt) as Instant }, end }
}

/** The validity period of a badge, in either version of the data model. */
function periodOf({ credential }: Pick<Holding, 'credential'>): Period {
  const { '1.1': older, '2.0': newer } = periodMembers
  const dates: Readonly<Record<string, unknown>> = { ...credential }
  return {
    validFrom: dates[newer.from] ?? dates[older.from],
    validUntil: dates[newer.until] ?? dates[older.until],
  }
}

// What the library writes itself; what others wrote is in the credential.
function isHolding(value: unknown): value is Holding {
  if (!isJsonObject(value)) return false
  const { credential, issuer, about, selfIssued, endorsers } = value as Partial<
    Record<keyof Holding, unknown>
  >
  return (
    isJsonObject(credential) &&
    typeof issuer === 'string' &&
    typeof about === 'string' &&
    typeof selfIssued === 'boolean' &&
    Array.isArray(endorsers)
  )
}
