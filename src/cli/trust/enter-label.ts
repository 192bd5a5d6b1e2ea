import type { LabelChange, OpenBadgeCredential } from '../../index'
import { enterInRegister } from '../../index'
import type { RegisterEntry } from '../../trust/index'
import { attempt, usageError } from '../command-error'
import { readDocument } from '../read-documents'

const option = '--label'

/** The register with a label that was issued, or renewed under the id of one that is in it. */
export async function enterLabel(register: readonly RegisterEntry[], file: string): Promise<RegisterEntry[]> {
  const label = await readDocument<OpenBadgeCredential>(option, file, 'label')
  if ((label as { proof?: unknown }).proof === undefined) {
    throw usageError(`${option}: expected a label that its committee signed in ${file}`)
  }
  return attempt(() => enterInRegister(register, { label }))
}

/** The register with something that happened to one of its labels. */
export function enterEvent(
  register: readonly RegisterEntry[],
  label: string,
  event: LabelChange,
): Promise<RegisterEntry[]> {
  return attempt(() => enterInRegister(register, { label, event }))
}
