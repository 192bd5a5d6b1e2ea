import { appendPointer } from '../../core/json-pointer'
import { isListOf } from '../../core/kinds'
import { quoteUnlessPlain } from '../../core/quote-text'
import { assertArguments, refuse } from '../../core/read-options'
import { inputGuards } from '../../model/assert-input'
import type { Finding } from '../../problems/problem'
import { checkShape } from '../../schema/check-shape'
import { checkPart, checkStructure } from '../../schema/check-structure'
import type { Shape } from '../../schema/shape'
import type { Check } from '../../schema/shape-error'

/**
 * Requires that a supplied document has the structure of its kind, so that later code can rely on its type.
 *
 * References are not checked: an incomplete application is evaluated, not rejected.
 *
 * @param action - Operation for the message, such as `decide`.
 * @throws {TypeError} If it is not an object.
 * @throws {RangeError} Naming the field and the wrong places in it, up to five; of a missing property, the place where it would be.
 * @throws {QualityLabelError} `INPUT_TOO_LARGE` or `INPUT_TOO_DEEP` if it exceeds the bounds, because its validator walks through it.
 */
export function requireStructure(action: string, field: string, document: unknown, shape: Shape): void {
  assertArguments(action, 'an object', { [field]: document })
  inputGuards(action, document)
  refuseFindings(action, field, checkStructure(document, shape), `its kind (${shape.name})`)
}

/** As `requireStructure`, and its parts must fit together: for documents that are written with care, such as an activity. */
export function requireShape(action: string, field: string, document: unknown, shape: Shape): void {
  assertArguments(action, 'an object', { [field]: document })
  inputGuards(action, document)
  refuseFindings(action, field, checkShape(document, shape), `its kind (${shape.name})`)
}

/**
 * Requires that a value is a list without gaps, and that each entry has the structure of its kind.
 *
 * @throws {TypeError} If it is not a list, or one with gaps.
 * @throws {RangeError} As `requireStructure`.
 */
export function requireParts(action: string, field: string, parts: unknown, validator: Check): void {
  assertArguments(action, 'a list', { [field]: parts })
  if (!isListOf(parts, () => true)) refuse(action, field, 'a list without gaps', parts)
  for (const [index, part] of (parts as unknown[]).entries()) {
    inputGuards(action, part)
    refuseFindings(action, `${field}[${index}]`, checkPart(part, validator), 'its kind')
  }
}

/**
 * Requires that nothing was found in a supplied document.
 *
 * @throws {RangeError} As `requireStructure`.
 */
export function refuseFindings(
  action: string,
  field: string,
  findings: readonly Finding[],
  kind: string,
): void {
  if (findings.length === 0) return
  const named = findings.slice(0, mostNamed).map((finding) => `${finding.code} at ${placeOf(finding)}`)
  const rest = findings.length - named.length
  throw new RangeError(
    `Cannot ${action}: expected ${field} to be valid by the schema of ${kind}, got ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  )
}

const mostNamed = 5

// Of a missing property, the place where it would be.
function placeOf({ pointer, missing = [] }: Finding): string {
  const places = missing.length === 0 ? [pointer] : missing.map((name) => appendPointer(pointer, name))
  return places.map((place) => (place === '' ? 'the document' : quoteUnlessPlain(place))).join(' or ')
}
