/**
 * Appends one reference token to a JSON pointer.
 *
 * @see RFC 6901, section 3
 */
export function appendPointer(pointer: string, token: string | number): string {
  return `${pointer}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/**
 * The value a JSON pointer leads to, or `undefined` where it leads nowhere.
 *
 * @see RFC 6901, section 4
 */
export function valueAtPointer(value: unknown, pointer: string): unknown {
  if (pointer === '') return value
  let current = value
  for (const token of pointer.slice(1).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined
    current = (current as Record<string, unknown>)[key]
  }
  return current
}
