import canonicalize from 'canonicalize'
import { digestMultibase } from '../core/digest'
import { QualityLabelError } from '../core/errors'
import type { Instant } from '../core/instant'
import { compareInstants, parseInstant } from '../core/instant'
import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import type { JsonLimits } from '../core/parse-json'
import { parseJson } from '../core/parse-json'
import type { TrustBundle, TrustRoot } from '../model/generated/documents'
import { assertDocument } from './assert-document'
import { countRootKeys, signingKeys } from './count-root-keys'
import type { TrustMaterial } from './trust-material'

export interface ReadTrustBundleOptions {
  /**
   * The root that the verifier pinned, as it came by a way it trusts; a later one in the bundle must follow from it.
   * `'unpinned'` takes the bundle's own word for its root, and so trusts whoever handed in the file; the report says so.
   */
  root: TrustRoot | 'unpinned'
  /** The instant judged against. */
  now: string | Date
  /** What was read last: an older bundle, or another of the same version, is refused. */
  lastSeen?: { version: number; digest: string }
  limits?: Partial<JsonLimits>
}

// A bundle holds a whole network: its lists, register and documents.
const bundleLimits: Partial<JsonLimits> = { maxInputBytes: 64 * 1024 * 1024, maxNodes: 4_000_000 }

/**
 * Reads a trust bundle against a pinned root; fetches nothing.
 *
 * @param input - The bundle: text or bytes as received, or a parsed value.
 * @returns What a verifier may rely on, to hand to `verify` as `trust`.
 * @throws {QualityLabelError} `SHAPE_INVALID`, or as `parseJson` does; `TRUST_ROOT_MISMATCH` where no root of the bundle is the pinned
 *   one; `TRUST_ROOT_ROTATION` where a later root is not signed by the one before it and by itself; `TRUST_THRESHOLD` where too few
 *   root keys signed the bundle; `TRUST_EXPIRED`; `TRUST_NOT_YET_ISSUED`; `TRUST_ROLLED_BACK` where it is older than the last seen.
 */
export function readTrustBundle(
  input: string | Uint8Array | object,
  options: ReadTrustBundleOptions,
): TrustMaterial {
  const bundle = parseBundle(input, options)
  const root = followRoots(bundle.roots, options.root)
  assertThreshold(root, signingKeys(bundle), 'TRUST_THRESHOLD', 'the bundle')
  assertCurrent(bundle, readNow(options.now))
  const digest = digestMultibase(canonicalize(bundle) as string)
  assertNotOlder(bundle, digest, options.lastSeen)
  const { id, version, issuedAt, expiresAt } = bundle
  return {
    ...(bundle.networks ? { networks: bundle.networks } : {}),
    ...(bundle.committees ? { committees: bundle.committees } : {}),
    ...(bundle.didDocuments ? { didDocuments: bundle.didDocuments as unknown as JsonObject[] } : {}),
    ...(bundle.statusLists ? { statusLists: bundle.statusLists } : {}),
    ...(bundle.endorsers ? { endorsers: bundle.endorsers } : {}),
    ...(bundle.register ? { register: bundle.register } : {}),
    bundle: { id, version, issuedAt, expiresAt, digest, rootPinned: options.root !== 'unpinned' },
  } as TrustMaterial
}

function parseBundle(input: string | Uint8Array | object, options: ReadTrustBundleOptions): TrustBundle {
  const text = typeof input === 'string' || input instanceof Uint8Array ? input : JSON.stringify(input)
  const bundle = parseJson(text, { ...bundleLimits, ...options.limits })
  assertDocument(bundle, 'trustBundle', 'read trust bundle')
  return bundle as unknown as TrustBundle
}

/** The root that signs, reached from the pinned one step by step. */
function followRoots(roots: readonly TrustRoot[], pinned: TrustRoot | 'unpinned'): TrustRoot {
  const last = roots.at(-1) as TrustRoot
  const start = pinned === 'unpinned' ? 0 : roots.findIndex((root) => sameRoot(root, pinned))
  if (start === -1) {
    throw refuse('TRUST_ROOT_MISMATCH', 'none of its roots is the one that is pinned')
  }
  roots.slice(start + 1).forEach((root, index) => {
    const signers = signingKeys(root)
    assertThreshold(
      roots[start + index] as TrustRoot,
      signers,
      'TRUST_ROOT_ROTATION',
      `the root ${root.version}`,
    )
    assertThreshold(root, signers, 'TRUST_ROOT_ROTATION', `the root ${root.version}`)
  })
  return last
}

// The keys and the threshold are what is pinned; proofs may have been added since.
function sameRoot(root: TrustRoot, pinned: TrustRoot): boolean {
  if (!isJsonObject(pinned))
    throw new TypeError("Cannot read trust bundle: expected root to be a TrustRoot or 'unpinned'")
  const { proof: _, ...content } = root
  const { proof: __, ...expected } = pinned
  return canonicalize(content) === canonicalize(expected)
}

function assertThreshold(root: TrustRoot, signers: ReadonlySet<string>, code: string, what: string): void {
  const counted = countRootKeys(root, signers)
  if (counted >= root.threshold) return
  throw refuse(code, `${what} is signed by ${counted} of ${root.threshold} keys of the root ${root.version}`)
}

function readNow(now: string | Date): Instant {
  const instant = parseInstant(now instanceof Date ? now.toISOString() : String(now))
  if (!instant)
    throw new TypeError('Cannot read trust bundle: expected now to be an instant with a time zone')
  return instant
}

function assertCurrent({ issuedAt, expiresAt }: TrustBundle, now: Instant): void {
  if (compareInstants(parseInstant(issuedAt) as Instant, now) > 0) {
    throw refuse('TRUST_NOT_YET_ISSUED', `it says it was issued at ${issuedAt}, which is in the future`)
  }
  if (compareInstants(now, parseInstant(expiresAt) as Instant) > 0) {
    throw refuse('TRUST_EXPIRED', `it expired at ${expiresAt}; ask for a newer one`)
  }
}

function assertNotOlder(
  bundle: TrustBundle,
  digest: string,
  lastSeen: ReadTrustBundleOptions['lastSeen'],
): void {
  if (!lastSeen || bundle.version > lastSeen.version) return
  if (bundle.version === lastSeen.version && digest === lastSeen.digest) return
  const found =
    bundle.version === lastSeen.version ? 'another bundle of that version' : `version ${bundle.version}`
  throw refuse('TRUST_ROLLED_BACK', `version ${lastSeen.version} was seen already, and this is ${found}`)
}

function refuse(code: string, reason: string): QualityLabelError {
  return new QualityLabelError(code, `Cannot trust bundle: ${reason}`)
}
