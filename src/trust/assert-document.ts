import { QualityLabelError } from '../core/errors'
import { validate } from '../gate/validate'

/**
 * Rejects a trust root or bundle without the shape of its kind.
 *
 * @param action - Operation for the message, such as `build trust bundle`.
 * @throws {QualityLabelError} `SHAPE_INVALID` with every problem in `details.problems`.
 */
export function assertDocument(document: unknown, shape: 'trustRoot' | 'trustBundle', action: string): void {
  const { problems } = validate(document, shape)
  const [first] = problems
  if (!first) return
  const message = `Cannot ${action}: ${first.title} at ${first.pointer || 'the root'}. ${first.detail}`
  throw new QualityLabelError('SHAPE_INVALID', message, { details: { problems } })
}
