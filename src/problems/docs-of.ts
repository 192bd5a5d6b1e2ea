import type { ErrorCode } from '../core/error-codes'
import { quoteText } from '../core/quote-text'
import { assertArguments } from '../core/read-options'
import type { ProblemCode } from './registry'

const formOfCodes = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/

/**
 * Returns where a code is explained: a page of this package and the place in it, such as `docs/errors.md#expired`.
 *
 * The path begins in the folder of the package, so that no network is needed. Where you publish the page, put its address before the path.
 *
 * @param code - Code of a problem or of a `QualityLabelError`.
 * @throws {TypeError} If it is not a text.
 * @throws {RangeError} If it is not written as a code is.
 */
export function docsOf(code: ProblemCode | ErrorCode): string {
  assertArguments('find the explanation of a code', 'a text', { code })
  if (!formOfCodes.test(code))
    throw new RangeError(
      `Cannot find the explanation of a code: expected a code such as EXPIRED, got ${quoteText(code)}`,
    )
  return `docs/errors.md#${code.toLowerCase()}`
}
