import type { Kind } from '../core/kinds'
import { isListOf, notText, objectOf } from '../core/kinds'
import type { InputGuards } from '../model/assert-input'
import { uri } from '../model/document-kinds'
import type { TypeOptional } from '../model/fill-type'
import { fillTypes } from '../model/fill-type'
import type { FromJson } from '../model/from-json'
import type { IdentityObject } from '../model/generated/documents'

/** Whom a badge is about: by an id, such as a DID, by results of `buildIdentity`, or by both. */
export interface BadgeRecipient {
  readonly id?: string | undefined
  readonly identifier?: readonly FromJson<IdentityObject>[] | undefined
}

interface ReadRecipient {
  id?: string
  identifier?: readonly TypeOptional<IdentityObject>[]
}

export const recipientKind: Kind<ReadRecipient> = objectOf(
  {
    id: uri,
    identifier: notText<readonly TypeOptional<IdentityObject>[]>(
      'a list of results of buildIdentity',
      (value) => isListOf(value, (identity) => typeof identity === 'object'),
    ),
  },
  "{ id: 'did:…' } or { identifier: [buildIdentity({ email, salt })] }",
)

/**
 * Returns a recipient as members of a subject.
 *
 * @param action - Operation for messages, such as `build badge`.
 * @throws {TypeError | RangeError} If there is neither id nor identifier, or an identifier is not an identity.
 */
export function readRecipient(
  action: string,
  guards: InputGuards,
  { id, identifier }: ReadRecipient,
): { id?: string; identifier?: IdentityObject[] } {
  const identities = fillTypes<IdentityObject>(
    guards,
    'recipient.identifier',
    identifier,
    'IdentityObject',
    'IdentityObject',
  )
  if (id === undefined && identities.length === 0)
    throw new RangeError(
      `Cannot ${action}: expected recipient to have an id, an identifier or both, got neither`,
    )
  return {
    ...(id !== undefined && { id }),
    ...(identities.length > 0 && { identifier: identities }),
  }
}
