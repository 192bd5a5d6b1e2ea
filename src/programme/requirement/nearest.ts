import type { ShortBadge } from './short-badge'

const most = 10

/** Returns the badges that lack least, each once, in an order that does not depend on that in which they came. */
export function nearest(badges: readonly ShortBadge[]): ShortBadge[] {
  const best = new Map<string, ShortBadge>()
  for (const badge of badges) {
    const known = best.get(badge.credential)
    if (!known || compare(badge, known) < 0) best.set(badge.credential, badge)
  }
  return [...best.values()].sort(compare).slice(0, most)
}

function compare(a: ShortBadge, b: ShortBadge): number {
  const [rankA, rankB] = [rank(a), rank(b)]
  return a.why.length - b.why.length || (rankA < rankB ? -1 : rankA > rankB ? 1 : 0)
}

function rank({ credential, why }: ShortBadge): string {
  return `${why.join()} ${credential}`
}
