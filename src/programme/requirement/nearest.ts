import { compareText } from '../../core/compare-text'
import type { ShortBadge } from './short-badge'

const most = 10

/**
 * Adds a badge to those that lack least, each once, up to ten in their order. What comes of several does not depend on the order in which they
 * are added.
 */
export function withNearest(nearest: readonly ShortBadge[], badge: ShortBadge): readonly ShortBadge[] {
  const last = nearest.at(-1)
  if (nearest.length >= most && last && compare(badge, last) >= 0) return nearest
  const known = nearest.find(({ credential }) => credential === badge.credential)
  if (known && compare(badge, known) >= 0) return nearest
  return [...nearest.filter((each) => each !== known), badge].sort(compare).slice(0, most)
}

function compare(a: ShortBadge, b: ShortBadge): number {
  if (a.why.length !== b.why.length) return a.why.length - b.why.length
  for (const [index, code] of a.why.entries()) {
    const order = compareText(code, b.why[index] ?? '')
    if (order !== 0) return order
  }
  return compareText(a.credential, b.credential)
}
