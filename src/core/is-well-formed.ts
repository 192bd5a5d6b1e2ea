const loneSurrogate = /\p{Surrogate}/u

/** Whether a text has no surrogate without its other half, which UTF-8 could not carry. */
export function isWellFormed(text: string): boolean {
  const { isWellFormed: native } = text as { isWellFormed?: () => boolean }
  return typeof native === 'function' ? native.call(text) : !loneSurrogate.test(text)
}
