import type { IdentifierType } from './generated/documents'

/** Types of identifier in Open Badges 3.0. */
export const identifierTypes: readonly IdentifierType[] = [
  'name',
  'sourcedId',
  'systemId',
  'productId',
  'userName',
  'accountId',
  'emailAddress',
  'nationalIdentityNumber',
  'isbn',
  'issn',
  'lisSourcedId',
  'oneRosterSourcedId',
  'sisSourcedId',
  'ltiContextId',
  'ltiDeploymentId',
  'ltiToolId',
  'ltiPlatformId',
  'ltiUserId',
  'identifier',
]

/** Checks whether a value is a type of identifier: a listed one, or an extension that begins with `ext:`. */
export function isIdentifierType(value: unknown): value is IdentifierType {
  return (
    typeof value === 'string' &&
    (identifierTypes.includes(value as IdentifierType) || /^ext:[A-Za-z0-9.|_-]+$/.test(value))
  )
}
