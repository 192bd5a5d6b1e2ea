import { minListEntries } from '../status/list-entries'

/** Number of places in each list of a store: many lists are faster to check than long ones. */
export const listCapacity = minListEntries

/** Writes the address of a list; a purpose may be any text. */
export function listUrl(statusBase: string, statusPurpose: string, number: number): string {
  return `${statusBase}${encodeURIComponent(statusPurpose)}-${number}`
}
