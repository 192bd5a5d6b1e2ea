/** Whether a text says anything at all. */
export function hasText(text: unknown): boolean {
  return typeof text === 'string' && /\S/u.test(text)
}
