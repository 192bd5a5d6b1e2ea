/**
 * Finds the name that an author most likely meant, or returns `undefined` if none is near.
 *
 * A name is near if it differs only in case, or in one change for every three letters; two swapped neighbours are one change.
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined
  let fewest = Math.floor(Math.min(written.length, 40) / 3) + 1
  for (const name of names) {
    if (Math.abs(name.length - written.length) >= fewest) continue
    const changes = name.toLowerCase() === written.toLowerCase() ? 0 : countChanges(written, name)
    if (changes < fewest) {
      nearest = name
      fewest = changes
    }
  }
  return nearest
}

// Optimal string alignment, row by row.
function countChanges(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1
      const best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost)
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current.push(swapped ? Math.min(best, at(beforeLast, column - 2) + 1) : best)
    }
    beforeLast = last
    last = current
  }
  return at(last, to.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
