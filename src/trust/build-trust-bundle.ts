import type { KindsOf } from '../core/kinds'
import { instant, unchecked } from '../core/kinds'
import { readOptions } from '../core/read-options'
import type { FromJson } from '../model/from-json'
import type { TrustBundle } from '../model/generated/documents'
import { assertDocument } from './assert-document'

/** Content of a bundle; missing parts are empty. */
export interface TrustBundleInput extends Omit<TrustBundle, 'type' | 'proof' | 'issuedAt' | 'expiresAt'> {
  /** `xsd:dateTimeStamp` or Date. */
  issuedAt: string | Date
  /** Instant from which a verifier needs a newer bundle: `xsd:dateTimeStamp` or Date. */
  expiresAt: string | Date
}

const part = unchecked<unknown>()
// The schema checks the parts.
const kinds = {
  id: part,
  version: part,
  issuedAt: instant,
  expiresAt: instant,
  roots: part,
  networks: part,
  issuers: part,
  committees: part,
  didDocuments: part,
  endorsers: part,
  endorsements: part,
  schemes: part,
  statusLists: part,
  register: part,
  authorities: part,
} satisfies KindsOf<TrustBundleInput>

/**
 * Builds an unsigned trust bundle.
 *
 * @param options - `version` grows with each bundle; `roots` contains every signed root so far, the oldest first.
 * @throws {QualityLabelError} `SHAPE_INVALID` if a part is invalid; the error names the property.
 */
export function buildTrustBundle(options: FromJson<TrustBundleInput>): TrustBundle {
  const bundle = { type: 'TrustBundle', ...readOptions('build trust bundle', options, kinds) } as TrustBundle
  assertDocument(bundle, 'trustBundle', 'build trust bundle')
  return bundle
}
