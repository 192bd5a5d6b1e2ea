import { compareInstants, parseInstant } from '../../core/instant'
import { isEmptyPeriod } from '../../core/period'
import type { BitstringStatusListCredential } from '../../index'
import { setStatus } from '../../index'
import { attempt, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { host } from '../host'
import { currentInstant } from '../option-values'
import { nameOf } from '../read-files'

/** The options of a verb that say from when a changed list holds, and until when. */
export interface PeriodFlags {
  validFrom: string
  validUntil: string
}

type EntryOptions = Parameters<typeof setStatus>[3] & { validFrom: string; validUntil?: string }

/** When a changed list begins, where no option says it: now, to the millisecond where the list began in this second. */
export function beginOfChange({ validFrom }: BitstringStatusListCredential): string {
  const now = currentInstant()
  return isLater(now, validFrom) ? now : host().now().toISOString()
}

function isLater(instant: string, before: string | undefined): boolean {
  const [a, b] = [parseInstant(instant), parseInstant(before)]
  return !a || !b || compareInstants(a, b) > 0
}

/**
 * Sets an entry of the list in a file, as `setStatus`.
 *
 * @param flags - What the verb calls the begin and the end of the changed list.
 * @throws {CommandError} 64 if the entry cannot be set, or the changed list would hold at no time: it ended before the change, or verifiers
 *   could not take it for the later copy. The message says which option changes that.
 */
export async function changeEntry(
  file: string,
  list: BitstringStatusListCredential,
  index: number,
  value: number,
  options: EntryOptions,
  flags: PeriodFlags,
): Promise<BitstringStatusListCredential> {
  const validUntil = options.validUntil ?? list.validUntil
  const { validFrom } = options
  requireLaterBegin(file, list, validFrom, flags)
  if (isEmptyPeriod({ validFrom, validUntil }))
    throw usageError(
      `Cannot change ${nameOf(file)}: the list holds until ${String(validUntil)} and the change from ${validFrom} on, so no verifier would count it. Give ${flags.validUntil} <instant> with a later end`,
    )
  return attempt(() => setStatus(list, index, value, options), exitCodes.usage)
}

function requireLaterBegin(
  file: string,
  { validFrom: before, proof }: BitstringStatusListCredential,
  validFrom: string,
  flags: PeriodFlags,
): void {
  if (proof === undefined || isLater(validFrom, before)) return
  throw usageError(
    `Cannot change ${nameOf(file)}: the list begins at ${before} and the change at ${validFrom}, so verifiers would not take the changed list for the later copy. Give ${flags.validFrom} <instant> with a later time`,
  )
}
