import { quoteUnlessPlain } from '../core/quote-text'
import { checkStructure } from '../schema/check-structure'
import type { ShapeName } from '../schema/shape-names'

/**
 * Requires that a document handed in has the structure of its kind, so that what follows may rely on its type.
 *
 * References are not looked at: an application that leaves something out is judged, not refused.
 *
 * @param action - What cannot be done otherwise, such as `decide`.
 * @throws {RangeError} Naming the field and the first place in it that is wrong.
 */
export function requireStructure(action: string, field: string, document: unknown, shape: ShapeName): void {
  const [finding] = checkStructure(document, shape)
  if (!finding) return
  const place = finding.pointer === '' ? 'the document' : quoteUnlessPlain(finding.pointer)
  throw new RangeError(
    `Cannot ${action}: expected ${field} to be valid by the schema of its kind (${shape}), got ${finding.code} at ${place}`,
  )
}
