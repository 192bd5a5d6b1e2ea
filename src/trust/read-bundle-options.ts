import { copyPlain, NotPlain } from '../core/copy-plain'
import type { Instant } from '../core/instant'
import { parseInstant } from '../core/instant'
import { isJsonObject } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { instant, required, unchecked } from '../core/kinds'
import type { JsonLimits } from '../core/parse-json'
import { jsonLimits } from '../core/parse-json'
import { readOptions } from '../core/read-options'
import { validate } from '../gate/validate'
import type { FromJson } from '../model/from-json'
import type { TrustRoot } from '../model/generated/documents'
import type { TrustBundleFacts } from './trust-material'

/** Facts of the last bundle that a verifier keeps, to detect an older one. */
export type SeenTrustBundle = Pick<TrustBundleFacts, 'version' | 'digest'> &
  Partial<Pick<TrustBundleFacts, 'id' | 'rootVersion'>>

/** What `readTrustBundle` takes beside the bundle: the instant, and the root that you pinned. */
export interface ReadTrustBundleOptions {
  /**
   * Root that the verifier pinned, from a source that it trusts; a later root in the bundle must follow from it.
   * `'unpinned'` uses the root in the bundle, and so trusts the source of the file; the report says so.
   */
  root: FromJson<TrustRoot> | 'unpinned'
  /** Instant for which dates are checked. */
  now: string | Date
  /** Facts of the last bundle: an older bundle, another one of the same version, or one of an older root is rejected. */
  lastSeen?: SeenTrustBundle
  limits?: Partial<JsonLimits>
}

const kinds = {
  root: unchecked<TrustRoot | 'unpinned'>(),
  now: required(instant),
  lastSeen: unchecked<SeenTrustBundle>(),
  limits: jsonLimits,
} satisfies KindsOf<ReadTrustBundleOptions>

/** Checked copies of the options of `readTrustBundle`. */
export interface BundleSettings {
  root: TrustRoot | 'unpinned'
  now: Instant
  lastSeen: SeenTrustBundle | undefined
  limits: Partial<JsonLimits> | undefined
}

/**
 * Checks the options of `readTrustBundle` before the bundle is read; a misspelt option would make the check less strict.
 *
 * @returns The options, each read once, so that the checked values are used.
 * @throws {TypeError | RangeError} Naming the option.
 */
export function readBundleOptions(options: ReadTrustBundleOptions): BundleSettings {
  const given = readOptions('read trust bundle', options, kinds)
  const root = copied(given.root) as TrustRoot | 'unpinned'
  const lastSeen = copied(given.lastSeen) as SeenTrustBundle | undefined
  if (root !== 'unpinned' && !validate(root, 'trustRoot').valid) {
    throw misuse('root', "a TrustRoot or 'unpinned'")
  }
  if (lastSeen !== undefined) assertSeen(lastSeen)
  return { root, now: parseInstant(given.now) as Instant, lastSeen, limits: given.limits }
}

// A value that is not plain JSON is rejected like any other wrong value.
function copied(value: unknown): unknown {
  const copy = value === undefined ? undefined : copyPlain(value)
  return copy instanceof NotPlain ? null : copy
}

function assertSeen(lastSeen: SeenTrustBundle): void {
  if (!isJsonObject(lastSeen)) throw misuse('lastSeen', 'an object with version and digest')
  const { version, digest, id = '', rootVersion = 1 } = lastSeen
  const isRight =
    Number.isSafeInteger(version) &&
    Number.isSafeInteger(rootVersion) &&
    typeof digest === 'string' &&
    typeof id === 'string'
  if (!isRight) throw misuse('lastSeen', 'the version and digest of a bundle')
}

function misuse(option: string, expected: string): TypeError {
  return new TypeError(`Cannot read trust bundle: expected ${option} to be ${expected}`)
}
