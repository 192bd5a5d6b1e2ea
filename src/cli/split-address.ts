/** A value of the form ADDRESS=FILE, or only a file. */
export interface AddressedFile {
  address: string | undefined
  file: string
}

/**
 * Splits ADDRESS=FILE at the last `=`: addresses with a query have some of their own.
 *
 * A value that does not begin as an address does, with a scheme, is a file.
 */
export function splitAddress(value: string): AddressedFile {
  const split = value.lastIndexOf('=')
  const isAddressed = split > 0 && /^[a-z][a-z0-9+.-]+:/i.test(value)
  if (!isAddressed) return { address: undefined, file: value }
  return { address: value.slice(0, split), file: value.slice(split + 1) }
}
