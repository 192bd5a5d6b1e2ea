import { partyOf, placeOf } from './compare-ids'
import { composeText } from './compose-text'
import { withoutUnseen } from './written-text'

/**
 * Whether an id is one of those that were named: only as it was written. Undoing escapes, or leaving out a fragment, could make the id of a
 * stranger the one that was named.
 */
export function isNamedPerson(id: string, named: readonly string[]): boolean {
  return named.includes(id)
}

/**
 * Whether two ids may be of one person. Where two people are asked for, such as a participant and a reviewer, they must differ by this: a
 * spelling too many asks for another id, one too few lets somebody count twice.
 */
export function mayBeSamePerson(a: string, b: string): boolean {
  return a === b || personOf(a) === personOf(b)
}

/**
 * Returns one form for all ids that may be of one person: without what `partyOf` and `placeOf` leave out (query and fragment, case, escapes, default
 * ports, the path of a DID, a last slash or colon), composed, and without invisible characters. Letters that are one in capitals are one: `ß` and `ss`.
 *
 * Use it only where different people are asked for, and never to find out whether somebody is the one who was named: `isNamedPerson`.
 */
export function personOf(id: string): string {
  const text = id.trim()
  const place = hasScheme.test(text) ? placeOf(partyOf(text)) : text
  const { composed } = composeText(inCapitals(place), 'NFKC')
  return withoutUnseen(composed).toLowerCase().replace(lastMarks, '')
}

/** Whether an id may be under a DID, by any spelling of either: a DID URL of it, or a DID below it in its path. For people who must not belong to it. */
export function mayBeUnderDid(id: string, did: string): boolean {
  return /^did:/i.test(did.trim()) && `${personOf(id)}:`.startsWith(`${personOf(did)}:`)
}

// The capital of `ß` stays as it is, so small letters come first.
function inCapitals(text: string): string {
  return text.toLowerCase().toUpperCase()
}

// Not a run at the end of a long text: each place would be tried.
const lastMarks = /(?<![:/])[:/]+$/

// In the number of an account, such as `guest#17`, nothing is a fragment.
const hasScheme = /^[a-z][a-z\d+.-]*:/i
