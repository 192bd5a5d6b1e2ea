import type { Kind } from '../core/kinds'
import { isHttpUrl } from '../model/is-uri'
import { minListEntries } from '../status/list-entries'

/** Number of places in each list of a store: many lists are faster to check than long ones. */
export const listCapacity = minListEntries

/** Start of the address of every list: what follows it is a name. */
export const statusBase: Kind<string> = {
  expected: 'an absolute http(s) URL that ends with /, without query or fragment',
  read: (value) =>
    typeof value === 'string' && isHttpUrl(value) && /^[^?#]*\/$/.test(value) ? value : undefined,
}

/** Writes the address of a list; a purpose may be any text. */
export function listUrl(statusBase: string, statusPurpose: string, number: number): string {
  return `${statusBase}${encodeURIComponent(statusPurpose)}-${number}`
}
