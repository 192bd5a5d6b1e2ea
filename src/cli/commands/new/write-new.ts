import type { ShapeName } from '../../../index'
import { validate } from '../../../index'
import { usageError } from '../../command-error'
import { writeResult } from '../../write-files'

/**
 * Writes a document that the options describe, where it has its shape.
 *
 * @param changed - As of `writeResult`.
 * @throws {CommandError} 64 if it does not, naming the first problem.
 */
export async function writeNew(
  document: object,
  shape: ShapeName,
  out: string | undefined,
  changed?: readonly string[],
): Promise<void> {
  assertNew(document, shape)
  await writeResult(document, out, changed)
}

/**
 * Refuses a document that does not have its shape.
 *
 * @throws {CommandError} 64, naming the first problem.
 */
export function assertNew(document: object, shape: ShapeName): void {
  const [problem] = validate(document, shape).problems.filter(({ severity }) => severity === 'error')
  if (problem) {
    throw usageError(
      `Cannot write ${shape}: ${problem.title} at ${problem.pointer || 'the root'}. ${problem.detail}`,
    )
  }
}
