import { plainId } from '../../core/compare-ids'
import type { Committee, RegisterEntry } from '../../model/generated/documents'
import type { TrustMaterial } from '../../trust/trust-material'

/** The entry of a list that has an id; the first where several do. */
export const byId = kept((list: readonly { id: string }[]) => {
  const entries = new Map<string, object>()
  for (const entry of list) if (!entries.has(entry.id)) entries.set(entry.id, entry)
  return entries
}) as <T extends { id: string }>(list: readonly T[] | undefined) => ReadonlyMap<string, T>

/** The committees of each network. */
export const byNetwork = kept((committees: readonly Committee[]) =>
  group(committees, (entry) => entry.network),
)

/** The entries of a register by the id of the label, without what makes no other id of it. */
export const byPlainLabel = kept((register: readonly RegisterEntry[]) =>
  group(register, (entry) => plainId(entry.label)),
)

/** The entries of a register by holder, and then by network. */
export const byHolder = kept((register: readonly RegisterEntry[]) => {
  const holders = new Map<string, ReadonlyMap<string, readonly RegisterEntry[]>>()
  for (const [holder, entries] of group(register, (entry) => entry.holder))
    holders.set(
      holder,
      group(entries, (entry) => entry.network),
    )
  return holders
})

/**
 * Keeps what is worked out of a list with the list, so that a register of thousands of labels is walked once, however often it is asked,
 * and never where it is not asked. Lists of trust material do not change after they were read.
 */
export function kept<T, Index>(
  make: (list: readonly T[]) => Index,
): (list: readonly T[] | undefined) => Index {
  const indexes = new WeakMap<readonly T[], Index>()
  const none = make([])
  return (list) => {
    if (list === undefined) return none
    const known = indexes.get(list)
    if (known !== undefined) return known
    const index = make(list)
    indexes.set(list, index)
    return index
  }
}

function group<T>(entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const known = groups.get(key)
    if (known) known.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}

/** Whether somebody is a network whose labels count. */
export function isNetwork(id: string, trust: TrustMaterial | undefined): boolean {
  return networkName(id, trust) !== undefined
}

/** The name of a network whose labels count, as the trust material gives it; its id where only a committee names it. */
export function networkName(id: string, trust: TrustMaterial | undefined): string | undefined {
  const network = byId(trust?.networks).get(id)
  if (network) return network.name
  return byNetwork(trust?.committees).has(id) ? id : undefined
}
