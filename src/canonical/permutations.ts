/**
 * Yields every order of the items, each once.
 *
 * Equal items (such as a node that recurs in each statement of a graph) are not exchanged with each other: that is the same order.
 *
 * @param items - Any number; the function does not recurse.
 */
export function* permutations(items: readonly string[]): Generator<readonly string[]> {
  const distinct = [...new Set(items)]
  const placeOf = new Map(distinct.map((item, place) => [item, place]))
  const order = items.map((item) => placeOf.get(item) as number).sort((a, b) => a - b)
  do yield order.map((place) => distinct[place] as string)
  while (advance(order))
}

/** Changes an order into the next greater one. Returns false after the last. */
function advance(order: number[]): boolean {
  let pivot = order.length - 2
  while (pivot >= 0 && at(order, pivot) >= at(order, pivot + 1)) pivot -= 1
  if (pivot < 0) return false
  let next = order.length - 1
  while (at(order, next) <= at(order, pivot)) next -= 1
  swap(order, pivot, next)
  for (let left = pivot + 1, right = order.length - 1; left < right; left += 1, right -= 1)
    swap(order, left, right)
  return true
}

function at(order: readonly number[], index: number): number {
  return order[index] as number
}

function swap(order: number[], a: number, b: number): void {
  const held = at(order, a)
  order[a] = at(order, b)
  order[b] = held
}
