// Checked parts of trust material that cannot be changed, with the name of their property.
const owned = new WeakMap<object, string>()

/**
 * Freezes a part of trust material from a bundle, at every depth, so that it needs neither a copy nor another check.
 *
 * @param member - Property of trust material for which it was checked; under another property it is checked again.
 * @param part - Checked plain JSON, made by the caller of this function.
 */
export function own<T extends object>(member: string, part: T): T {
  freeze(part)
  owned.set(part, member)
  return part
}

/** Checks whether a part of trust material was checked for this property and cannot change. */
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
