import type { InputGuards } from '../model/assert-input'
import type { Profile, ProfileReference } from '../model/generated/documents'

/** The id of a node that is given whole or by its id alone. */
export function nodeId(node: ProfileReference | undefined): string | undefined {
  return typeof node === 'object' ? node.id : node
}

/**
 * A profile as it may issue: with a URI and a name, without what others say of it.
 *
 * @throws {TypeError | RangeError} If it has none of both.
 */
export function issuerProfile(guards: InputGuards, field: string, profile: Profile): Profile {
  guards.uri(`${field}.id`, profile.id)
  guards.texts(`${field}.name`, profile.name)
  const { endorsement: _endorsement, endorsementJwt: _endorsementJwt, ...own } = profile
  return { ...own, id: profile.id, type: ['Profile'] }
}
