import type { Flow } from './draft'

/** What was shown to be signed is not that any more. */
export function touch({ draft, show }: Flow): void {
  if (!draft.drawn) return
  delete draft.drawn
  delete draft.signed
  show('look')
}
