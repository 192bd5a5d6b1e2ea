import { isJsonObject } from '../../core/json'
import { showValue } from '../../core/quote-text'
import { assertKnown } from '../../core/read-options'
import type { FromJson } from '../../model/from-json'
import type { Committee, CommitteeGroup } from '../../model/generated/documents'
import { copyObject, misuse } from './copy-option'

/** What the caller asks for beyond the committee's own rules; it never comes from a credential. */
export interface VerifyPolicy {
  /** Distinct members who must sign, in 1..n, instead of the committee's quorum. */
  quorum?: number
  /** Groups of whom some must be among the signers, beside the committee's own. */
  groups?: readonly CommitteeGroup[]
  /** Ids of members without whose signature nothing is decided, beside the committee's own. */
  requiredMembers?: readonly string[]
  /** As OB 3.0 is written: an embedded endorsement that does not hold fails the credential too. */
  failOnInvalidEndorsement?: boolean
  /**
   * `required`: where the achievement names another creator than the issuer, that creator must have let the issuer issue it at the time of
   * the award. `told`, the default: the report says so, and the verdict does not depend on it.
   */
  authority?: 'told' | 'required'
}

const knownMembers = [
  'quorum',
  'groups',
  'requiredMembers',
  'failOnInvalidEndorsement',
  'authority',
] as const satisfies (keyof VerifyPolicy)[]
const knownGroupMembers = ['name', 'members', 'quorum'] as const satisfies (keyof CommitteeGroup)[]

/**
 * Checks the option `policy` against the committees given, before any credential is looked at.
 *
 * @throws {TypeError | RangeError} Naming the member: a policy that no committee given could ever satisfy is a mistake, and a misspelt
 *   one would loosen the check.
 */
export function readPolicy(
  policy: FromJson<VerifyPolicy> | undefined,
  committees: readonly Committee[],
): VerifyPolicy | undefined {
  if (policy === undefined) return undefined
  const own = copyObject('policy', policy, 'an object') as VerifyPolicy
  assertKnown('verify', own, knownMembers, 'member of policy')
  const { quorum, groups = [], requiredMembers = [], failOnInvalidEndorsement = false, authority } = own
  const sizes = committees.map(({ members }) => members.length)
  const largest = sizes.length === 0 ? Number.MAX_SAFE_INTEGER : Math.max(...sizes)
  if (quorum !== undefined) assertQuorum('policy.quorum', quorum, largest)
  if (!Array.isArray(groups)) throw misuse('policy.groups', 'a list of groups', groups)
  groups.forEach((group: unknown, index) => {
    assertGroup(`policy.groups[${index}]`, group, committees)
  })
  assertMembers('policy.requiredMembers', requiredMembers, committees)
  if (typeof failOnInvalidEndorsement !== 'boolean')
    throw misuse('policy.failOnInvalidEndorsement', 'true or false', failOnInvalidEndorsement)
  if (authority !== undefined && authority !== 'told' && authority !== 'required')
    throw misuse('policy.authority', "'told' or 'required'", authority)
  return own
}

/** Whether a policy asks anything of the signers; what it asks of endorsements is another matter. */
export function asksOfSigners(policy: VerifyPolicy | undefined): boolean {
  const { quorum, groups, requiredMembers } = policy ?? {}
  return quorum !== undefined || groups !== undefined || requiredMembers !== undefined
}

function assertGroup(option: string, group: unknown, committees: readonly Committee[]): void {
  if (!isJsonObject(group)) throw misuse(option, 'a group with name, members and quorum', group)
  assertKnown('verify', group, knownGroupMembers, `member of ${option}`)
  const { name, members, quorum } = group
  if (typeof name !== 'string' || name === '') throw misuse(`${option}.name`, 'a text', name)
  assertMembers(`${option}.members`, members, committees)
  assertQuorum(`${option}.quorum`, quorum, (members as string[]).length)
}

/** Ids of members, each once, and each of a member of a committee given. */
function assertMembers(option: string, ids: unknown, committees: readonly Committee[]): void {
  if (!Array.isArray(ids)) throw misuse(option, 'a list of member ids', ids)
  const known = new Set(committees.flatMap(({ members }) => members.map(({ id }) => id)))
  ids.forEach((id: unknown, index) => {
    const isMember = typeof id === 'string' && (committees.length === 0 || known.has(id))
    if (!isMember) throw misuse(`${option}[${index}]`, 'the id of a member of a committee given', id)
    if (ids.indexOf(id) !== index) throw misuse(`${option}[${index}]`, 'each member once', id)
  })
}

function assertQuorum(option: string, quorum: unknown, members: number): void {
  if (Number.isSafeInteger(quorum) && Number(quorum) >= 1 && Number(quorum) <= members) return
  const range = members === Number.MAX_SAFE_INTEGER ? 'at least 1' : `in 1..${members}`
  throw new RangeError(
    `Cannot verify: expected ${option} to be a whole number ${range}, got ${showValue(quorum)}`,
  )
}
