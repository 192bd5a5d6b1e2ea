import { QualityLabelError } from '../core/errors'
import { validate } from '../gate/validate'

/**
 * Refuses a document of ours that has not its shape.
 *
 * @param action - What is being done, as the message begins: `build trust bundle`.
 * @throws {QualityLabelError} `SHAPE_INVALID` With every problem in `details.problems`.
 */
export function assertDocument(document: unknown, shape: 'trustRoot' | 'trustBundle', action: string): void {
  const { problems } = validate(document, shape)
  const [first] = problems
  if (!first) return
  const message = `Cannot ${action}: ${first.title} at ${first.pointer || 'the root'}. ${first.detail}`
  throw new QualityLabelError('SHAPE_INVALID', message, { details: { problems } })
}
