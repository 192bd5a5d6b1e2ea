/** Whether arrays and objects nest beyond a depth; a value that contains itself does. Never recurses. */
export function isDeeperThan(value: unknown, depth: number): boolean {
  let level = new Set(isNested(value) ? [value] : [])
  for (let reached = 0; level.size > 0; reached++) {
    if (reached === depth) return true
    // A set, since an object that is not from JSON may stand in many places.
    level = new Set([...level].flatMap((node) => Object.values(node).filter(isNested)))
  }
  return false
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
