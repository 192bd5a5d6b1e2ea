import { cleanShort } from '../../describing/clean-text'
import { validate } from '../../index'
import { usageError } from '../command-error'

/**
 * Refuses what cannot be a member of a committee.
 *
 * @param what - What the message begins with: the option, or the step.
 * @param where - What follows the expectation, such as the file.
 * @throws {CommandError} 64, naming the place within the member and the first problem.
 */
export function assertMember(member: unknown, what: string, where = ''): void {
  // A member has a shape only within a committee.
  const committee = {
    type: 'Committee',
    id: 'urn:x:committee',
    name: 'Committee',
    network: 'did:web:network.example',
    quorum: 1,
    validFrom: '2000-01-01T00:00:00Z',
    members: [member],
  }
  const within = '/members/0'
  const problem = validate(committee, 'committee').problems.find(
    ({ severity, pointer }) => severity === 'error' && pointer.startsWith(within),
  )
  if (!problem) return
  const place = cleanShort(problem.pointer.slice(within.length) || 'the whole document')
  throw usageError(
    `${what}: expected a member, as new member writes it${where}; ${place}: ${problem.title}. ${problem.detail}`,
  )
}
