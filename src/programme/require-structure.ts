import { quoteUnlessPlain } from '../core/quote-text'
import { assertArguments } from '../core/read-options'
import { checkStructure } from '../schema/check-structure'
import type { ShapeName } from '../schema/shape-names'

/**
 * Requires that a supplied document has the structure of its kind, so that later code can rely on its type.
 *
 * References are not checked: an incomplete application is evaluated, not rejected.
 *
 * @param action - Operation for the message, such as `decide`.
 * @throws {TypeError} If it is not an object.
 * @throws {RangeError} Naming the field and the first wrong place in it.
 */
export function requireStructure(action: string, field: string, document: unknown, shape: ShapeName): void {
  assertArguments(action, 'an object', { [field]: document })
  const [finding] = checkStructure(document, shape)
  if (!finding) return
  const place = finding.pointer === '' ? 'the document' : quoteUnlessPlain(finding.pointer)
  throw new RangeError(
    `Cannot ${action}: expected ${field} to be valid by the schema of its kind (${shape}), got ${finding.code} at ${place}`,
  )
}
