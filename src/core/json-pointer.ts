/**
 * Appends one reference token to a JSON pointer.
 *
 * @see RFC 6901, section 3
 */
export function appendPointer(pointer: string, token: string | number): string {
  if (typeof token === 'number' || !(token.includes('/') || token.includes('~'))) return `${pointer}/${token}`
  return `${pointer}/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Reads a JSON pointer into its reference tokens. */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * Returns the value at a JSON pointer, or `undefined` if there is none.
 *
 * @see RFC 6901, section 4
 */
export function valueAtPointer(value: unknown, pointer: string): unknown {
  if (pointer === '') return value
  if (!pointer.startsWith('/')) return undefined
  let current = value
  for (const token of parsePointer(pointer)) current = member(current, token)
  return current
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  // `length` is a property of an array, but not an element.
  if (Array.isArray(value) && !/^\d+$/.test(key)) return undefined
  return (value as Record<string, unknown>)[key]
}
