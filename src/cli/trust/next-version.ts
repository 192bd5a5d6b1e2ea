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
 * It lasts as many whole days as this one and ends at the same time of day, unless an option says otherwise: the time of day at which a
 * version is made does not move the end.
 */
export function nextVersion(
  bundle: TrustBundle,
  changes: Partial<TrustBundleInput>,
  { issuedAt = currentInstant(), expiresAt }: VersionDates,
): Promise<TrustBundle> {
  const { type: _, proof: __, ...content } = bundle
  return attempt(() =>
    buildTrustBundle({
      ...content,
      ...changes,
      version: bundle.version + 1,
      issuedAt,
      expiresAt: expiresAt ?? endAfter(bundle, issuedAt),
    }),
  )
}

const day = 86_400_000

/** When a bundle ends that is issued after another, which lasts as long to the day. */
export function endAfter(
  { issuedAt: before, expiresAt }: Pick<TrustBundle, 'issuedAt' | 'expiresAt'>,
  issuedAt: string,
): string {
  const [begin, end] = [Date.parse(issuedAt), Date.parse(expiresAt)]
  const lasts = end - Date.parse(before)
  // The first such time of day that leaves as many whole days. Rounded to the nearest, some versions would end earlier and some later.
  const leastEnd = begin + Math.floor(lasts / day) * day
  const moved = lasts < day ? begin + lasts : end + Math.ceil((leastEnd - end) / day) * day
  return `${new Date(moved).toISOString().slice(0, 19)}Z`
}
