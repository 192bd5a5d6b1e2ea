import type { Kind, KindsOf, MembersOf } from '../../core/kinds'
import { flag, instant, object, required } from '../../core/kinds'
import type { JsonLimits } from '../../core/parse-json'
import { jsonLimits } from '../../core/parse-json'
import { readOptions } from '../../core/read-options'
import { inputGuards } from '../../model/assert-input'
import { uri } from '../../model/document-kinds'
import type { FromJson } from '../../model/from-json'
import type { Profile } from '../../model/generated/documents'

/** What `upgradeFromOpenBadges2` takes beside the badge. */
export interface UpgradeOptions {
  /** URI of the new credential. */
  id: string
  /** Issuer of the new credential, who signs it. It is the old issuer if it has the old issuer's id as `id` or in `otherIdentifier`. */
  issuer: FromJson<Profile>
  /** Instant for which the expiry of the old badge is checked: `xsd:dateTimeStamp` or Date. */
  now: string | Date
  /**
   * Documents to which the badge refers, by address: badge class, issuer, key, revocation list, endorsements, and the hosted copy of
   * the assertion. Spaces in an address are encoded; a document whose name is not an address is listed as unused. Nothing is fetched.
   */
  documents?: Readonly<Record<string, object | string | Uint8Array>> | undefined
  /** URI of the achievement; by default made from the badge class's id, and so the same for every badge of the class. */
  achievementId?: string | undefined
  /** URI of the recipient, such as a DID, if known; the identifiers of the old badge are kept beside it. */
  subjectId?: string | undefined
  /** Upgrades a badge that its issuer revoked. The credential does not show the revocation; give it a status that does. */
  allowRevoked?: boolean | undefined
  /** Upgrades a badge that has expired; the credential has then expired, too. */
  allowExpired?: boolean | undefined
  /** Upgrades a badge with an invalid signature: anyone can have written it. */
  allowInvalidSignature?: boolean | undefined
  /** Bounds on each document, as in `verify`. */
  limits?: Partial<JsonLimits> | undefined
}

const kinds = {
  id: required(uri),
  issuer: required(object as Kind<Profile>),
  now: required(instant),
  documents: object as Kind<NonNullable<UpgradeOptions['documents']>>,
  achievementId: uri,
  subjectId: uri,
  allowRevoked: flag,
  allowExpired: flag,
  allowInvalidSignature: flag,
  limits: jsonLimits,
} satisfies KindsOf<UpgradeOptions>

/** Checked options of an upgrade. */
export type UpgradeSettings = MembersOf<typeof kinds>

/**
 * Checks the options of an upgrade.
 *
 * @throws {TypeError | RangeError} If an option is unknown or cannot be used; the message names it.
 */
export function readUpgradeOptions(options: UpgradeOptions): UpgradeSettings {
  const read = readOptions('upgrade', options, kinds)
  const guards = inputGuards('upgrade')
  for (const [address, document] of Object.entries(read.documents ?? {})) {
    if (typeof document === 'string' || (typeof document === 'object' && document !== null)) continue
    guards.refuse(`documents[${JSON.stringify(address)}]`, 'an object, a text or bytes', document)
  }
  const { id, name } = read.issuer
  const issuer = {
    ...read.issuer,
    id: guards.uri('issuer.id', id),
    name: guards.text('issuer.name', name),
  }
  return { ...read, issuer }
}
