import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'

/** A document of Open Badges before 3.0. */
export interface OldOpenBadges {
  /** Version of the specification, as far as the document shows it; 2.1 is reported as 2.0. */
  version: '0.5' | '1.0' | '1.1' | '2.0'
  kind: OldKind
}

export type OldKind =
  | 'Assertion'
  | 'BadgeClass'
  | 'Issuer'
  | 'RevocationList'
  | 'CryptographicKey'
  | 'Endorsement'

const oldContext =
  /^https?:\/\/(?:w3id\.org\/openbadges\/v([12])|(?:www\.)?openbadgespec\.org\/v([12])\/|purl\.imsglobal\.org\/spec\/ob\/v(2)p[01]\/|standard\.openbadges\.org\/(1)\.[01]\/)/
const newContext =
  /^https:\/\/(?:www\.w3\.org\/(?:ns|2018)\/credentials\/|purl\.imsglobal\.org\/spec\/ob\/v3)/
// As a compact IRI, a full one, or the plain term.
const typePrefix = /^(?:obi:|https?:\/\/w3id\.org\/openbadges#)/

// In lower case: the drafts of 1.1 used `assertion`, `badgeclass` and `issuerorg`.
const kindOfType: ReadonlyMap<string, OldKind> = new Map<string, OldKind>([
  ['assertion', 'Assertion'],
  ['badgeclass', 'BadgeClass'],
  ['issuer', 'Issuer'],
  ['issuerorg', 'Issuer'],
  ['profile', 'Issuer'],
  ['revocationlist', 'RevocationList'],
  ['cryptographickey', 'CryptographicKey'],
  ['endorsement', 'Endorsement'],
])

/**
 * Recognises a document of Open Badges 2.0 or earlier; `undefined` for anything else, also for credentials of 3.0.
 *
 * @see Open Badges 2.0, section 3 (vocabulary)
 */
export function recogniseOpenBadges(document: unknown): OldOpenBadges | undefined {
  if (!isJsonObject(document) || isOpenBadges3(document)) return undefined
  const contexts = toArray<unknown>(document['@context']).filter((context) => typeof context === 'string')
  const version = contexts.map(oldContextVersion).find((found) => found !== undefined)
  const kind = kindOf(document)
  if (version !== undefined) return { version, kind: kind ?? kindByMembers(document) ?? 'Issuer' }
  return contexts.length > 0 ? undefined : withoutContext(document, kind)
}

/** Checks by its contexts whether a document is a verifiable credential of Open Badges 3.0. */
export function isOpenBadges3(document: unknown): boolean {
  if (!isJsonObject(document)) return false
  const contexts = toArray<unknown>(document['@context'])
  return contexts.some((context) => typeof context === 'string' && newContext.test(context))
}

/** Returns the version of a context of Open Badges before 3.0; `undefined` for any other context. */
export function oldContextVersion(context: string): '1.1' | '2.0' | undefined {
  const [, ...groups] = oldContext.exec(context) ?? []
  const version = groups.find((group) => group !== undefined)
  if (version === undefined) return undefined
  return version === '2' ? '2.0' : '1.1'
}

/** Returns the kind that a document's `type` names. */
export function kindOf(document: JsonObject): OldKind | undefined {
  const names = typesOf(document).map((type) => type.replace(typePrefix, '').toLowerCase())
  return names.map((name) => kindOfType.get(name)).find((kind) => kind !== undefined)
}

/** Returns the types of a document, as written. */
export function typesOf(document: JsonObject): string[] {
  const types = toArray<unknown>(document['type'] ?? document['@type'])
  return types.filter((type) => typeof type === 'string')
}

// Open Badges 1.0 had neither contexts nor types; a document with only `type: Assertion` is a 2.0 badge with a forgotten context.
function withoutContext(document: JsonObject, named: OldKind | undefined): OldOpenBadges | undefined {
  const kind = kindByMembers(document)
  if (named === 'Assertion' && kind === 'Assertion') return { version: '2.0', kind }
  if (document['type'] !== undefined || kind === undefined) return undefined
  const isOldest = typeof document['recipient'] === 'string' && isJsonObject(document['badge'])
  return { version: isOldest ? '0.5' : '1.0', kind }
}

function kindByMembers(document: JsonObject): OldKind | undefined {
  const has = (...members: string[]) => members.every((member) => Object.hasOwn(document, member))
  if (has('badge', 'recipient') || document['revoked'] === true) return 'Assertion'
  if (has('revokedAssertions')) return 'RevocationList'
  if (has('publicKeyPem')) return 'CryptographicKey'
  if (has('name', 'criteria', 'issuer')) return 'BadgeClass'
  return undefined
}
