import { assertArguments } from '../core/assert-options'
import { withoutUndefined } from '../core/json'
import type { TrustBundle } from '../model/generated/documents'
import { assertDocument } from './assert-document'

/** The content of a bundle; what is left out is empty. */
export type TrustBundleInput = Omit<TrustBundle, 'type' | 'proof'>

/**
 * Builds an unsigned trust bundle.
 *
 * @param input - `version` grows with each bundle; `expiresAt` is when a verifier must ask for a newer one; `roots` holds every
 *   signed root so far, oldest first.
 * @throws {QualityLabelError} `SHAPE_INVALID` If a part does not hold together, naming the member.
 */
export function buildTrustBundle(input: TrustBundleInput): TrustBundle {
  assertArguments('build trust bundle', 'an object', { input })
  const bundle: TrustBundle = withoutUndefined({ type: 'TrustBundle', ...input })
  assertDocument(bundle, 'trustBundle', 'build trust bundle')
  return bundle
}
