// Parts of trust material that were checked and that nothing can change any more.
const owned = new WeakSet<object>()

/**
 * Freezes a part of trust material that was read from a bundle, at every depth, so that it needs no copy and no check again.
 *
 * @param part - Plain JSON that the caller of this function made, and that was checked.
 */
export function own<T extends object>(part: T): T {
  freeze(part)
  owned.add(part)
  return part
}

/** Whether a part of trust material was checked and cannot change. */
export function isOwned(part: unknown): boolean {
  return typeof part === 'object' && part !== null && owned.has(part)
}

function freeze(value: unknown): void {
  const open = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue
    for (const inner of Object.values(next)) open.push(inner ?? 0)
    Object.freeze(next)
  }
}
