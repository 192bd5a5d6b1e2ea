import type { JsonLimits } from '../../core/parse-json'
import type { InputGuards } from '../../model/assert-input'
import { inputGuards, optional } from '../../model/assert-input'
import type { Profile } from '../../model/generated/documents'

export interface UpgradeOptions {
  /** URI of the new credential. */
  id: string
  /** Who issues the new credential, and so signs it. Where it names the old issuer's id as its own or among `otherIdentifier`, both are taken for one. */
  issuer: Profile
  /** Instant at which the old badge must not have expired. */
  now: string
  /**
   * What the badge refers to, by address: badge class, issuer, key, revocation list, endorsements, and the hosted copy of the
   * assertion itself. Spaces in an address are encoded; one under what is not an address is listed as unused. Nothing is fetched.
   */
  documents?: Readonly<Record<string, object | string | Uint8Array>> | undefined
  /** URI of the achievement; one made from the badge class's id unless given, the same for every badge of the class. */
  achievementId?: string | undefined
  /** URI of the recipient, such as a DID, where it is known; beside the identifiers of the old badge. */
  subjectId?: string | undefined
  /** Upgrades a badge that its issuer revoked. The credential says nothing of the revocation; give it a status that does. */
  allowRevoked?: boolean | undefined
  /** Upgrades a badge that has expired; so will the credential have. */
  allowExpired?: boolean | undefined
  /** Upgrades a badge whose signature does not hold: anybody may have written it. */
  allowInvalidSignature?: boolean | undefined
  /** Bounds on each document, as `verify` has them. */
  limits?: Partial<JsonLimits> | undefined
}

const known = new Set([
  'id',
  'issuer',
  'now',
  'documents',
  'achievementId',
  'subjectId',
  'allowRevoked',
  'allowExpired',
  'allowInvalidSignature',
  'limits',
])

/**
 * Checks the options of an upgrade.
 *
 * @throws {TypeError | RangeError} If one is unknown or cannot be used; it is named.
 */
export function readUpgradeOptions(options: UpgradeOptions): UpgradeOptions {
  const guards = inputGuards('upgrade')
  if (typeof options !== 'object' || options === null) return guards.refuse('options', 'an object', options)
  for (const name of Object.keys(options)) {
    if (!known.has(name)) guards.refuse(name, 'no option of this name', name)
  }
  const { issuer, documents, limits } = options
  if (!isObject(issuer)) guards.refuse('issuer', 'a profile', issuer)
  if (documents !== undefined && !isObject(documents)) guards.refuse('documents', 'an object', documents)
  if (limits !== undefined && !isObject(limits)) guards.refuse('limits', 'an object', limits)
  for (const [address, document] of Object.entries(documents ?? {})) assertDocument(guards, address, document)
  return {
    id: guards.uri('id', options.id),
    issuer: {
      ...issuer,
      id: guards.uri('issuer.id', issuer.id),
      name: guards.text('issuer.name', issuer.name),
    },
    now: guards.instant('now', options.now),
    documents,
    achievementId: optional(guards.uri, 'achievementId', options.achievementId),
    subjectId: optional(guards.uri, 'subjectId', options.subjectId),
    allowRevoked: isAllowed(guards, options, 'allowRevoked'),
    allowExpired: isAllowed(guards, options, 'allowExpired'),
    allowInvalidSignature: isAllowed(guards, options, 'allowInvalidSignature'),
    limits,
  }
}

type Allowance = 'allowRevoked' | 'allowExpired' | 'allowInvalidSignature'

function isAllowed(guards: InputGuards, options: UpgradeOptions, name: Allowance): boolean {
  const value: unknown = options[name] ?? false
  return typeof value === 'boolean' ? value : guards.refuse(name, 'true or false', value)
}

function assertDocument(guards: InputGuards, address: string, document: unknown): void {
  if (typeof document === 'string' || (typeof document === 'object' && document !== null)) return
  guards.refuse(`documents[${JSON.stringify(address)}]`, 'an object, a text or bytes', document)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
