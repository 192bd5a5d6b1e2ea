import type { Flow } from './draft'

/** What was shown to be signed is not that any more, because something of it was changed. */
export function redraw({ draft, show }: Flow): void {
  draft.changes += 1
  if (!draft.drawn) return
  delete draft.drawn
  show('look')
}

/** Who signs was changed, which is a part of what is signed. */
export function unsettle({ draft, show }: Flow): void {
  draft.changes += 1
  if (draft.by === undefined) return
  delete draft.by
  delete draft.drawn
  show('say')
}
