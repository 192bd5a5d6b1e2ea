import type { Committee } from '../../index'

/**
 * Says what of the people who decide differs between a committee and another of the same id: who left, who came, another quorum.
 *
 * Labels name the committee by its id, so they would be counted by the people and the quorum of the later one.
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
  ]
  return changes.length === 0 ? undefined : changes.join('; ')
}
