const loneSurrogate = /\p{Surrogate}/u

/** Checks that a text has no lone surrogate, which UTF-8 cannot carry. */
export function isWellFormed(text: string): boolean {
  const { isWellFormed: native } = text as { isWellFormed?: () => boolean }
  return typeof native === 'function' ? native.call(text) : !loneSurrogate.test(text)
}
