/** Checks whether every database can keep a text: NUL and lone surrogates have no place in one. */
export function isKeepable(text: unknown): text is string {
  return typeof text === 'string' && /^[^\0\p{Surrogate}]*$/u.test(text)
}
