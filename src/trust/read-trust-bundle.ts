import canonicalize from 'canonicalize'
import { digestMultibase } from '../core/digest'
import { QualityLabelError } from '../core/errors'
import type { Instant } from '../core/instant'
import type { JsonObject } from '../core/json'
import { isJsonObject, withoutUndefined } from '../core/json'
import type { JsonLimits } from '../core/parse-json'
import { bundleJsonLimits } from '../core/parse-json'
import { hasBegun, hasEnded } from '../core/period'
import { readJsonValue } from '../core/read-json-value'
import { assertArguments } from '../core/read-options'
import type { TrustBundle, TrustRoot } from '../model/generated/documents'
import { assertDocument } from './assert-document'
import { signingKeys } from './count-root-keys'
import { assertThreshold, followRoots, refuseBundle } from './follow-roots'
import { own } from './owned-trust'
import type { ReadTrustBundleOptions, SeenTrustBundle } from './read-bundle-options'
import { readBundleOptions } from './read-bundle-options'
import type { TrustBundleFacts, TrustMaterial } from './trust-material'

/**
 * Reads a trust bundle and verifies it by a pinned root; fetches nothing.
 *
 * @param input - The bundle: text or bytes as received, or a parsed value.
 * @returns Trust material for the option `trust` of `verify`; keep its `bundle` as `lastSeen` for the next bundle.
 * @throws {TypeError | RangeError} If an option is unknown or has a wrong value; the message names it.
 * @throws {QualityLabelError} `SHAPE_INVALID`, or as `parseJson`; `TRUST_ROOT_MISMATCH` if no root of the bundle is the pinned root;
 *   `TRUST_ROOT_ROTATION` if a later root is not signed by the previous root and by its own keys; `TRUST_THRESHOLD` if too few root keys
 *   signed the bundle; `TRUST_EXPIRED`; `TRUST_NOT_YET_ISSUED`; `TRUST_ROLLED_BACK` if it is older than the last bundle.
 */
export function readTrustBundle(
  input: string | Uint8Array | object,
  options: ReadTrustBundleOptions,
): TrustMaterial {
  assertArguments('read trust bundle', 'text, a Uint8Array or a parsed object', { input })
  const { root: pinned, now, lastSeen, limits } = readBundleOptions(options)
  const bundle = parseBundle(input, limits)
  // First, because with a slow clock every signature seems to be from the future.
  assertIssued(bundle, now)
  const root = followRoots(bundle.roots, pinned, now)
  assertThreshold(root, signingKeys(bundle, now, [root]), 'TRUST_THRESHOLD', 'the bundle')
  assertNotExpired(bundle, now)
  const facts = factsOf(bundle, root, pinned !== 'unpinned')
  assertNotOlder(facts, lastSeen)
  const { networks, issuers, committees, endorsers, schemes, statusLists, register } = bundle
  const didDocuments = bundle.didDocuments as unknown as JsonObject[] | undefined
  const lists = { networks, issuers, committees, endorsers, schemes, statusLists, register }
  const content = {
    ...lists,
    didDocuments,
    endorsements: bundle.endorsements,
    authorities: bundle.authorities,
  }
  const parts = Object.entries(withoutUndefined({ ...content, bundle: facts }))
  // They are frozen, so that a verifier of many credentials need not check them again.
  return Object.fromEntries(parts.map(([name, part]) => [name, own(name, part as object)])) as TrustMaterial
}

function parseBundle(
  input: string | Uint8Array | object,
  limits: Partial<JsonLimits> | undefined,
): TrustBundle {
  const bundle = readJsonValue(input, { ...bundleJsonLimits, ...limits })
  if (isJsonObject(bundle) && bundle['type'] === 'TrustRoot')
    throw new QualityLabelError(
      'SHAPE_INVALID',
      'Cannot read trust bundle: expected a trust bundle, found a trust root; the root is for the option root (--trust-root)',
    )
  assertDocument(bundle, 'trustBundle', 'read trust bundle')
  return bundle as unknown as TrustBundle
}

function factsOf(bundle: TrustBundle, root: TrustRoot, rootPinned: boolean): TrustBundleFacts {
  const { proof: _, ...content } = bundle
  const { id, version, issuedAt, expiresAt } = bundle
  const digest = digestMultibase(canonicalize(content) as string)
  return { id, version, issuedAt, expiresAt, digest, rootVersion: root.version, rootPinned }
}

function assertIssued({ issuedAt }: TrustBundle, now: Instant): void {
  if (hasBegun(issuedAt, now)) return
  throw refuseBundle('TRUST_NOT_YET_ISSUED', `it says it was issued at ${issuedAt}, which is in the future`)
}

function assertNotExpired({ expiresAt }: TrustBundle, now: Instant): void {
  if (!hasEnded(expiresAt, now)) return
  throw refuseBundle('TRUST_EXPIRED', `it expired at ${expiresAt}; ask for a newer one`)
}

function assertNotOlder(
  { id, version, digest, rootVersion }: TrustBundleFacts,
  lastSeen: SeenTrustBundle | undefined,
): void {
  if (!lastSeen) return
  const refuse = (found: string) =>
    refuseBundle('TRUST_ROLLED_BACK', `version ${lastSeen.version} was seen already, and this is ${found}`)
  if (lastSeen.id !== undefined && lastSeen.id !== id) throw refuse(`another bundle, ${id}`)
  // Anyone can have the keys of a retired root, and can sign any version with them.
  if (rootVersion < (lastSeen.rootVersion ?? 1)) throw refuse(`of the older root ${rootVersion}`)
  if (version < lastSeen.version) throw refuse(`version ${version}`)
  if (version === lastSeen.version && digest !== lastSeen.digest)
    throw refuse('another bundle of that version')
}
