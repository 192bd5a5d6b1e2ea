import { QualityLabelError } from '../core/errors'
import { validate } from '../gate/validate'
import type { ShapeName } from '../schema/shape-names'

/**
 * Requires that a credential that was built is valid, so that it can be signed.
 *
 * @param action - Operation for the message, such as `build badge`.
 * @throws {QualityLabelError} `SHAPE_INVALID`, naming the first problem; all are in `details.problems`.
 */
export function requireValid(action: string, credential: object, shape: ShapeName): void {
  const { valid, problems } = validate(credential, shape)
  if (valid) return
  const deciding = problems.filter(({ severity }) => severity === 'error' || severity === 'indeterminate')
  const [first] = deciding
  const message = `Cannot ${action}: ${first?.title} at ${first?.pointer || 'the root'}. ${first?.detail}`
  throw new QualityLabelError('SHAPE_INVALID', message, {
    details: { problems: deciding, pointer: first?.pointer ?? '' },
  })
}
