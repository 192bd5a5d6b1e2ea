import type { Committee } from '../../index'

/**
 * Says what of the people who decide differs between a committee and another of the same id: who left, who came, another quorum, and keys
 * that are gone or count again.
 *
 * Labels name the committee by its id, so they would be counted by the people, the quorum and the keys of the later one.
 */
export function sayChangedRules(before: Committee, next: Committee): string | undefined {
  const ids = ({ members }: Committee) => members.map(({ id }) => id)
  const [were, are] = [ids(before), ids(next)]
  const left = were.filter((id) => !are.includes(id))
  const came = are.filter((id) => !were.includes(id))
  const changes = [
    ...(left.length > 0 ? [`without ${left.join(', ')}`] : []),
    ...(came.length > 0 ? [`with ${came.join(', ')}`] : []),
    ...(before.quorum === next.quorum ? [] : [`quorum ${next.quorum} in place of ${before.quorum}`]),
    ...next.members.flatMap((member) => changedKeys(before, member)),
  ]
  return changes.length === 0 ? undefined : changes.join('; ')
}

function changedKeys({ members }: Committee, { id, keys }: Committee['members'][number]): string[] {
  const known = members.find((member) => member.id === id)?.keys ?? []
  return known.flatMap((key) => {
    const kept = keys.find(({ publicKeyMultibase }) => publicKeyMultibase === key.publicKeyMultibase)
    if (!kept) return [`without the key ${key.id} of ${id}`]
    return key.revoked !== undefined && kept.revoked === undefined
      ? [`with ${key.id} not revoked any more`]
      : []
  })
}
