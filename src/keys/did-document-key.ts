import type { JsonObject } from '../core/json'
import type { KindsOf, MembersOf } from '../core/kinds'
import { instant, notText, passing, required, text } from '../core/kinds'
import { showValue } from '../core/quote-text'
import { readMembers } from '../core/read-options'
import { Key } from './key'
import { keyFragment, thumbprintOf } from './key-fragment'

const forms = ['Multikey', 'JsonWebKey'] as const
const relationships = ['assertionMethod', 'authentication'] as const

/** Relationship of a key in a DID document: what it is for. */
export type KeyRelationship = (typeof relationships)[number]

/** A key as it is listed in a DID document. */
export interface DidDocumentKey {
  /** Only its public key is written. */
  key: Key
  /** DID URL of the key, or only its fragment as `#key-1`; by default the Multikey of an Ed25519 key, the thumbprint of any other. */
  id?: string
  /** Form of the key; by default `Multikey` for Ed25519 keys and `JsonWebKey` for all others. RSA keys have no Multikey. */
  form?: (typeof forms)[number]
  /** What the key is for: `assertionMethod` (the default) to sign credentials, `authentication` to log in. */
  relationships?: readonly KeyRelationship[]
  /** Instant from which on the key is not used any more: `xsd:dateTimeStamp` or Date. */
  expires?: string | Date
  /** Instant from which on nothing that the key signed counts any more: `xsd:dateTimeStamp` or Date. */
  revoked?: string | Date
}

const kinds = {
  key: required(notText<Key>('a key from generateKey or importKey', (value) => value instanceof Key)),
  id: text,
  form: passing<(typeof forms)[number]>('Multikey or JsonWebKey', (value) => isOneOf(forms, value)),
  relationships: notText<readonly KeyRelationship[]>(
    'a list of assertionMethod, authentication or both',
    (value) =>
      Array.isArray(value) && value.length > 0 && value.every((each) => isOneOf(relationships, each)),
  ),
  expires: instant,
  revoked: instant,
} satisfies KindsOf<DidDocumentKey>

/** A verification method, and the relationships that list it. */
export interface ListedKey {
  method: JsonObject & { id: string }
  relationships: readonly KeyRelationship[]
}

/**
 * Reads a key for a DID document, and writes it as verification method.
 *
 * @param field - Place of the key in the arguments, such as `keys[0]`.
 * @see Controlled Identifiers 1.0, section 2.2: https://www.w3.org/TR/cid-1.0/#verification-methods
 */
export function listKey(action: string, field: string, controller: string, value: unknown): ListedKey {
  const read = readMembers(action, field, value, kinds)
  const { key, relationships = ['assertionMethod'], expires, revoked } = read
  const id = absoluteId(action, `${field}.id`, controller, read.id ?? `#${keyFragment(key.publicKey)}`)
  const ends = {
    ...(expires === undefined ? {} : { expires }),
    ...(revoked === undefined ? {} : { revoked }),
  }
  return {
    method: { id, ...writeMethod(action, field, controller, read), ...ends },
    relationships: [...new Set(relationships)],
  }
}

function writeMethod(
  action: string,
  field: string,
  controller: string,
  { key, form = key.algorithm === 'Ed25519' ? 'Multikey' : 'JsonWebKey' }: MembersOf<typeof kinds>,
): JsonObject {
  // RFC 7638: the thumbprint is the recommended `kid` of a JsonWebKey.
  if (form === 'JsonWebKey')
    return { type: form, controller, publicKeyJwk: { kid: thumbprintOf(key.publicKey), ...key.toJSON() } }
  const { publicKeyMultibase } = key
  if (publicKeyMultibase === undefined)
    throw new RangeError(
      `Cannot ${action}: expected ${field}.form to be JsonWebKey for an RSA key, got Multikey`,
    )
  return { type: form, controller, publicKeyMultibase }
}

/**
 * Returns the id of a key, from a fragment or the whole id.
 *
 * @throws {RangeError} If it does not begin with the controller, or its fragment has characters that are not accepted there.
 * @see RFC 3986, section 3.5
 */
export function absoluteId(action: string, field: string, controller: string, id: string): string {
  const absolute = id.startsWith('#') ? `${controller}${id}` : id
  const fragment = absolute.slice(controller.length)
  if (absolute.startsWith(controller) && /^#[A-Za-z0-9._~!$&'()*+,;=:@/?-]+$/.test(fragment)) return absolute
  throw new RangeError(
    `Cannot ${action}: expected ${field} to be ${controller}# with a fragment, or a fragment such as #key-1, got ${showValue(id)}`,
  )
}

function isOneOf(names: readonly string[], value: unknown): boolean {
  return names.some((name) => name === value)
}
