import canonicalize from 'canonicalize'
import type { ErrorCode } from '../core/error-codes'
import { QualityLabelError } from '../core/errors'
import type { Instant } from '../core/instant'
import type { TrustRoot } from '../model/generated/documents'
import { countRootKeys, signingKeys } from './count-root-keys'

/**
 * Finds the root for a bundle, step by step from the pinned root: each root must be signed by enough keys of the previous root, and by
 * enough of its own keys.
 *
 * @throws {QualityLabelError} `TRUST_ROOT_MISMATCH` or `TRUST_ROOT_ROTATION`
 */
export function followRoots(
  roots: readonly TrustRoot[],
  pinned: TrustRoot | 'unpinned',
  now: Instant,
): TrustRoot {
  const start = pinned === 'unpinned' ? 0 : findRoot(roots, pinned)
  if (start === -1) throw refuseBundle('TRUST_ROOT_MISMATCH', 'none of its roots is the pinned root')
  return roots.slice(start).reduce((root, next) => {
    const signers = signingKeys(next, now, [root, next])
    for (const required of [root, next]) {
      assertThreshold(required, signers, 'TRUST_ROOT_ROTATION', `the root ${next.version}`)
    }
    return next
  })
}

/**
 * Requires that enough distinct keys of a root signed.
 *
 * @throws {QualityLabelError} With `code`, if fewer than `threshold` keys signed.
 */
export function assertThreshold(
  root: TrustRoot,
  signers: ReadonlySet<string>,
  code: ErrorCode,
  what: string,
): void {
  const counted = countRootKeys(root, signers)
  if (counted >= root.threshold) return
  const reason = `${what} is signed by ${counted} of ${root.threshold} keys of the root ${root.version}`
  throw refuseBundle(code, reason)
}

function findRoot(roots: readonly TrustRoot[], pinned: TrustRoot): number {
  const expected = contentOf(pinned)
  return roots.findIndex((root) => contentOf(root) === expected)
}

// The keys and the threshold are pinned; proofs can have been added since.
function contentOf({ proof: _, ...content }: TrustRoot): string {
  return canonicalize(content) as string
}

/** Returns the error for a bundle that must not be trusted. */
export function refuseBundle(code: ErrorCode, reason: string): QualityLabelError {
  return new QualityLabelError(code, `Cannot trust bundle: ${reason}`, { details: { reason } })
}
