import type { Wording } from '../../src/problems/wording'

/** Every form of a text: one, or one for each kind of number. */
export function formsOf(wording: Wording): string[] {
  return typeof wording === 'string' ? [wording] : Object.values(wording)
}
