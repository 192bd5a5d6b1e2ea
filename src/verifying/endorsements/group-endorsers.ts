/** What shows that endorsers are one: the ids that stand for one of them, and the keys of its signatures. */
export interface EndorserTraces {
  ids: readonly string[]
  keys: readonly string[]
}

/**
 * Groups endorsers who share keys: two who share a key with a third are one too.
 *
 * @returns The smallest id of its group for each id, so that the order of the list changes nothing.
 */
export function groupEndorsers(traces: readonly EndorserTraces[]): ReadonlyMap<string, string> {
  const above = new Map<string, string>()
  const owners = new Map<string, string>()
  const topOf = (id: string): string => {
    let top = id
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next
    // Later searches take the short way.
    for (let step = id; step !== top; ) {
      const next = above.get(step) ?? top
      above.set(step, top)
      step = next
    }
    return top
  }
  const join = (a: string, b: string) => {
    const [first, second] = [topOf(a), topOf(b)]
    if (first < second) above.set(second, first)
    else if (second < first) above.set(first, second)
  }
  for (const { ids, keys } of traces) {
    const [id = ''] = ids
    for (const other of ids) join(id, other)
    for (const key of keys) {
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, id)
      else join(id, owner)
    }
  }
  return new Map(traces.flatMap(({ ids }) => ids.map((id) => [id, topOf(id)] as const)))
}
