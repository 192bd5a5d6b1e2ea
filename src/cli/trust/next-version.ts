import type { TrustBundle, TrustBundleInput } from '../../trust/index'
import { buildTrustBundle } from '../../trust/index'
import { attempt } from '../command-error'
import { currentInstant } from '../option-values'

/** When the next version of a bundle is issued and expires. */
export interface VersionDates {
  issuedAt?: string
  expiresAt?: string
}

/**
 * The next version of a bundle with something changed, unsigned: the proofs of this one do not hold for it.
 *
 * It lasts as long as this one, unless an option says otherwise.
 */
export function nextVersion(
  bundle: TrustBundle,
  changes: Partial<TrustBundleInput>,
  { issuedAt = currentInstant(), expiresAt }: VersionDates,
): Promise<TrustBundle> {
  const { type: _, proof: __, ...content } = bundle
  const lasts = Date.parse(bundle.expiresAt) - Date.parse(bundle.issuedAt)
  return attempt(() =>
    buildTrustBundle({
      ...content,
      ...changes,
      version: bundle.version + 1,
      issuedAt,
      expiresAt: expiresAt ?? wholeSeconds(Date.parse(issuedAt) + lasts),
    }),
  )
}

function wholeSeconds(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}
