import { showValue } from '../core/quote-text'
import { readAs, wrongType } from '../core/read-options'
import { uri } from '../model/document-kinds'
import type { RefusedChange } from '../status/changes-refused'
import { changesRefused } from '../status/changes-refused'
import { isKeepable } from './is-keepable'
import type { AwardStatusChange } from './stores'

/** A change, with what refuses it. */
export interface ReadChange extends AwardStatusChange {
  refusal?: Omit<RefusedChange, 'pointer'> & { member: keyof AwardStatusChange | '' }
}

/**
 * Reads changes of statuses, and finds those that no store can make.
 *
 * @throws {TypeError | RangeError} If `issuer` is not an id, or `changes` not a list.
 */
export function readChanges(issuer: string, changes: readonly AwardStatusChange[]): ReadChange[] {
  readAs('change statuses', 'issuer', uri, issuer)
  if (!Array.isArray(changes)) throw wrongType('change statuses', 'changes', 'a list', changes)
  return Array.from(changes, readChange)
}

function readChange(change: AwardStatusChange): ReadChange {
  const { id, statusPurpose, value } = Object(change) as AwardStatusChange
  const read = { id, statusPurpose, value }
  const refuse = (member: keyof AwardStatusChange, expected: string): ReadChange => ({
    ...read,
    refusal: { member, expected, got: showValue(read[member]) },
  })
  if (!isKeepable(id)) return refuse('id', 'the id of a credential')
  if (!isKeepable(statusPurpose)) return refuse('statusPurpose', 'a purpose')
  if (typeof value !== 'boolean') return refuse('value', 'true or false')
  return statusPurpose === 'revocation' && !value
    ? refuse('value', 'true, because a revocation is final')
    : read
}

/**
 * Rejects changes that cannot be made.
 *
 * @param hasStatus - Tells whether the store has the credential of a change, and a status of its purpose for it.
 * @throws {QualityLabelError} `STATUS_CHANGES_REFUSED`
 */
export function assertChanges(
  changes: readonly ReadChange[],
  hasStatus: (change: AwardStatusChange, index: number) => 'unknown' | 'without' | 'with',
): void {
  const refused = changes.flatMap((change, index): RefusedChange[] => {
    const refusal = change.refusal ?? refusalOf(change, hasStatus(change, index))
    if (refusal === undefined) return []
    const { member, ...rest } = refusal
    return [{ pointer: `/${index}/${member}`, ...rest }]
  })
  if (refused.length > 0) throw changesRefused('change statuses', refused, changes.length)
}

function refusalOf(
  { id, statusPurpose }: AwardStatusChange,
  found: 'unknown' | 'without' | 'with',
): ReadChange['refusal'] {
  if (found === 'unknown')
    return { member: 'id', expected: 'the id of a credential in the store', got: showValue(id) }
  if (found === 'without')
    return { member: 'statusPurpose', expected: 'a purpose of its statuses', got: showValue(statusPurpose) }
  return undefined
}
