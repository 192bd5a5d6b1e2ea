import { compareInstants, parseInstant } from '../../core/instant'
import type { StatusEntryReport } from '../outcome/report'

/** What a status list can say against a label. */
export type ListEnd = 'REVOKED' | 'SUSPENDED'

/** Something found about a status entry, as a finding or as a problem of a report. */
interface OfEntry {
  code: string
  pointer: string
}

/** Whether something found is that a status list ends the label. */
export function isListEnd<T extends OfEntry>(found: T): found is T & { code: ListEnd } {
  return found.code === 'REVOKED' || found.code === 'SUSPENDED'
}

/**
 * Whether the list behind something found tells of a time that the register does not know: it was made or fetched after the register
 * was issued.
 *
 * A list of unknown age is taken as newer, so that what it says against a label is not passed over.
 *
 * @param asOf - Issue of the register; one without tells of now.
 */
export function isNews(
  { pointer }: OfEntry,
  entries: readonly StatusEntryReport[],
  asOf: string | undefined,
): boolean {
  const register = parseInstant(asOf)
  if (!register) return false
  const told = entries.find((entry) => entry.pointer === pointer)?.asOf
  const list = parseInstant(told)
  return !list || compareInstants(list, register) > 0
}
