// Parts of trust material that were checked and that nothing can change any more, with the name of the member that each is.
const owned = new WeakMap<object, string>()

/**
 * Freezes a part of trust material that was read from a bundle, at every depth, so that it needs no copy and no check again.
 *
 * @param member - The member of trust material that it was checked as; given for another member, it is checked again.
 * @param part - Plain JSON that the caller of this function made, and that was checked.
 */
export function own<T extends object>(member: string, part: T): T {
  freeze(part)
  owned.set(part, member)
  return part
}

/** Whether a part of trust material was checked as the member that it is given for, and cannot change. */
export function isOwned(member: string, part: unknown): boolean {
  return typeof part === 'object' && part !== null && owned.get(part) === member
}

function freeze(value: unknown): void {
  const open = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue
    for (const inner of Object.values(next)) open.push(inner ?? 0)
    Object.freeze(next)
  }
}
