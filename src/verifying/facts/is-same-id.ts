/**
 * Whether two ids of credentials are the same, after unescaping and trimming.
 *
 * @see Open Badges 3.0, section 6 (credential equality)
 */
export function isSameId(a: string, b: string): boolean {
  return a === b || plainId(a) === plainId(b)
}

/** An id without the escapes and the space around it that make no other id of it. */
export function plainId(id: string): string {
  try {
    return decodeURIComponent(id.trim()).trim()
  } catch {
    return id.trim()
  }
}
