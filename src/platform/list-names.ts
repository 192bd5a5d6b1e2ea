import { encodeHex } from '../core/bytes'
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

/** Bytes of the name of a list that cannot be guessed: a store that was restored from a backup never uses a name twice. */
export const listNameBytes = 8

/** Writes the address of a list; a purpose may be any text. */
export function listUrl(statusBase: string, statusPurpose: string, name: Uint8Array): string {
  return `${statusBase}${encodeURIComponent(statusPurpose)}-${encodeHex(name)}`
}
