import { isJsonObject } from '../../core/json'
import type { IdentifierType, IdentityObject } from '../../model/generated/documents'
import { unusable } from './refuse-upgrade'
import type { Source } from './source'
import { keepUri, readBoolean, requireText, takeText, uriOf } from './take-values'

/** Recipient of the badge, in terms of 3.0. */
export interface Recipient {
  id?: string
  identifier: IdentityObject[]
}

const prefix = /^(?:schema:|obi:|https?:\/\/schema\.org\/|https?:\/\/w3id\.org\/openbadges#)/
const identityTypes: ReadonlyMap<string, IdentifierType> = new Map<string, IdentifierType>([
  ['email', 'emailAddress'],
  ['url', 'ext:url'],
  ['telephone', 'ext:telephone'],
])
const at = '/credentialSubject/identifier'

/**
 * Converts the recipient of a badge: to an identifier of the same kind, hashed or plain as before, or to an id if the identifier was one.
 *
 * @param subjectId - The recipient's id, if the caller knows it; the identifiers are kept beside it.
 * @throws {QualityLabelError} `UPGRADE_MEMBER_REQUIRED` or `UPGRADE_VALUE_INVALID`.
 * @see Open Badges 2.0, IdentityObject; Open Badges 3.0, IdentityObject
 */
export function mapRecipient(assertion: Source, subjectId: string | undefined): Recipient {
  const source = assertion.get('recipient').one()
  if (!isJsonObject(source.value)) throw unusable(source, 'an identity object')
  const kind = readKind(source)
  const hashed = readHashed(source)
  if (kind === 'id' && !hashed && subjectId === undefined) return byId(source)
  const identifier = [mapIdentity(source, kind, hashed), ...mapName(assertion)]
  return { ...(subjectId === undefined ? {} : { id: subjectId }), identifier }
}

function readKind(source: Source): string {
  const { value } = source.first('type', '@type').one()
  if (typeof value === 'string' && /\S/u.test(value)) return value.replace(prefix, '')
  throw unusable(source.first('type', '@type'), 'the kind of identity, such as email')
}

// The specification requires it, but its first example omits it.
function readHashed(source: Source): boolean {
  const { value } = source.get('identity').one()
  const looksHashed = typeof value === 'string' && /^(?:sha256|md5)\$/.test(value)
  return readBoolean(source.get('hashed')) ?? looksHashed
}

function byId(source: Source): Recipient {
  const id = uriOf(source.get('identity'))
  if (id === undefined) throw unusable(source.get('identity'), 'an absolute URI')
  keepUri(source.get('identity').one(), '/credentialSubject/id')
  source.first('type', '@type').one().change('identityTypeNamed', '/credentialSubject/id')
  source.get('hashed').one().lose('noPlace')
  return { id, identifier: [] }
}

function mapIdentity(source: Source, kind: string, hashed: boolean): IdentityObject {
  const identityHash = requireText(source.get('identity'), 'the identity', `${at}/0/identityHash`)
  const type = source.first('type', '@type').one()
  const identityType = identityTypes.get(kind) ?? otherType(kind)
  type.change('identityTypeNamed', `${at}/0/identityType`)
  const flag = source.get('hashed').one()
  if (typeof flag.value === 'boolean') flag.keep(`${at}/0/hashed`)
  else if (flag.isGiven) flag.change('textToBoolean', `${at}/0/hashed`)
  const salt = mapSalt(source.get('salt').one())
  return {
    type: 'IdentityObject',
    hashed,
    identityHash,
    identityType,
    ...(salt === undefined ? {} : { salt }),
  }
}

/** Converts the salt unchanged: the hash would match no recipient with another salt. */
function mapSalt(salt: Source): string | undefined {
  if (salt.value === '' || !salt.isGiven) return undefined
  const text = takeText(salt, `${at}/0/salt`)
  if (text === undefined && typeof salt.value === 'string') {
    salt.keep(`${at}/0/salt`)
    return salt.value
  }
  if (text === undefined) throw unusable(salt, 'a text')
  return text
}

function otherType(kind: string): IdentifierType {
  return /^[A-Za-z0-9.|_-]+$/.test(kind) ? `ext:${kind}` : 'identifier'
}

/** Reads the recipient's name from its extension. */
function mapName(assertion: Source): IdentityObject[] {
  const extension = assertion.first('extensions:recipientProfile', 'extensions:RecipientProfile')
  const name = takeText(extension.get('name'), `${at}/1/identityHash`)
  if (name === undefined) return []
  return [{ type: 'IdentityObject', hashed: false, identityHash: name, identityType: 'name' }]
}
